#pragma once

#include "custody/audit_anchor.h"
#include "custody/desk.h"

/// After an old file was put back (F-19): what is missing, and two officers who answer for going on. Until then nothing
/// that is logged happens (FirmGap).
namespace sandyk::custody {

/// What an offline signer has signed, for comparing with the log. No personal data.
struct SignerRecords {
    static constexpr std::size_t kMostBytes = 16 * 1024 * 1024;
    static constexpr std::size_t kMostRecords = 100'000;
    struct Record {
        std::string txid, request, client, wallet, asset; ///< request: hex of its hash
        std::int64_t amount = 0, time = 0;
        friend bool operator==(const Record&, const Record&) = default;
    };
    FirmId firm{};
    std::string checkpoint; ///< the log as the signer has seen it, signed
    std::vector<Record> records;

    std::string text() const;
    /// Errors: CustodyParse, ParseTooLarge.
    static Result<SignerRecords> parse(std::string_view json);
    friend bool operator==(const SignerRecords&, const SignerRecords&) = default;
};
/// At the signer, or at another bound desk. Errors: FirmState (not bound).
Result<SignerRecords> signerRecords(const storage::Database& database);

struct GapReport {
    Gap gap;
    std::uint64_t first = 0, last = 0; ///< numbers of the entries that are gone
    struct ChainEvent {
        std::string txid;
        std::int64_t height = 0, time = 0;
    };
    /// Transactions of the firm's wallets since the log ends that no signed request of it accounts for.
    std::vector<ChainEvent> chain;
    std::vector<SignerRecords::Record> signer; ///< what the signer has signed and the log does not know
    std::vector<std::string> signedBy;         ///< officers, so far
    /// What stands in the closing entry: SHA-256 of the report's canonical text.
    Hash256 digest() const;
};
/// Empty without an open gap. With a signer's records the log is first compared with the signer's checkpoint, which may
/// itself show a gap. Errors: FirmState (records of another firm), AuditForked.
Result<std::optional<GapReport>> gapReport(const Desk& desk, const std::optional<SignerRecords>& records);

/// Signs the report with what was found out. The second officer, another person, opens the log again with an entry that
/// says what is missing. Administrators and identification officers are asked. True when it is closed. Errors:
/// FirmNotFound (no gap), FirmSamePerson, FirmReason (no note), FirmNotAllowed.
Result<bool> signGap(const Desk& desk, const std::string& note, const std::optional<SignerRecords>& records);

} // namespace sandyk::custody
