#pragma once

#include "custody/desk.h"

/// F-28: records of a client stay until the law profile's period after the end of the relation and the last movement is
/// over. Then what is personal goes, and the log, which holds salted commitments only, still verifies.
namespace sandyk::custody {

struct RetentionLine {
    std::string client; ///< number
    std::int64_t endedAt = 0;
    std::optional<std::int64_t> until; ///< empty: the law profile has no figure, and nothing is erased
    bool isOver = false;
    bool isErased = false;
};
/// Clients whose relation ended, by number. Needs View::ClientNumbers.
Result<std::vector<RetentionLine>> retentionList(const Desk& desk);

/// Erases what is personal: every revision of the identification with the hashes of documents, cases, reasons, notes,
/// labels and names of wallets, and what travel-rule messages hold. Numbers, postings, signatures and commitments stay.
/// There is no way back. Errors: FirmNotFound, FirmState (the relation has not ended, assets are left, or it was erased
/// already), FirmFrozen (a freeze or case is open), RetentionPeriod (params "until", "rules"), FirmTime (the clock is
/// in doubt), FirmLaw, LawBlocked, FirmTampered (the log knows of no end of the relation).
Result<void> eraseRecords(const Desk& desk, const std::string& client);

} // namespace sandyk::custody
