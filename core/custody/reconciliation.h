#pragma once

#include "custody/chain_positions.h"
#include "custody/day_book.h"
#include "custody/desk.h"

/// Daily reconciliation at a fixed block (F-20): books = chain for each client and asset, and the end of the day.
/// Times and errors as of all acts of the desk.
namespace sandyk::custody {

struct ReconcileOptions {
    std::string day;
    /// Empty: of the snapshot; else the last proven block before the end of the day (UTC).
    std::optional<std::int32_t> height;
    std::optional<ChainSnapshot> snapshot;
};

/// What a reconciliation gave. `text` is the day's report: the same rows at the same block give the same bytes.
struct Reconciliation {
    DayBook book;
    std::string text;
    std::int64_t inFlight = 0; ///< requests that were signed or sent and are in no block up to this one
};

/// Counts each wallet at the block, posts what the chain proves and requests explain, and compares. A difference of one
/// smallest unit opens an incident. The day may be reconciled again until it is closed; a closed one gives back its
/// report. Errors: ReportDay (not the next day, in the future, or a closed one at another block), ReportUnproven
/// (params "wallet" or "height"), FirmTampered, Usage (wallets on several networks; no height is known).
Result<Reconciliation> reconcile(const Desk& desk, const ReconcileOptions& options);

/// The day that is to be reconciled next: the first one that is not closed; today when there is none. Errors: those of
/// the database.
Result<std::string> nextDay(const Desk& desk);

/// Ends the day: asks the law profile, marks the requests that the chain proves as reconciled, writes the positions,
/// logs the digest and signs a checkpoint. `reasons`: by rule, for what the law profile warns of. Errors:
/// ReconcileDifference (differences, or an incident without a resolution), ReportDay (not reconciled, or something
/// changed since), FirmSamePerson (who resolved an incident of the day does not close it), LawBlocked, LawReasonNeeded,
/// FirmLaw.
Result<DayLine> closeDay(const Desk& desk, const std::string& day, const std::map<std::string, std::string>& reasons);

struct Incident {
    std::int64_t id = 0;
    std::string day;
    Difference difference;
    std::int32_t height = 0;
    std::string openedBy;
    std::int64_t openedAt = 0;
    std::string resolvedBy, reason;
    std::optional<std::int64_t> resolvedAt;
    bool isAdjusted = false;
};
/// Newest first; `all` with those that are resolved. Needs View::Reports.
Result<std::vector<Incident>> incidents(const Desk& desk, bool all);
/// With `adjust`, the books take over what the chain says by a posting of its own; without, the cause was put right
/// elsewhere. Reconcile again afterwards. Errors: FirmNotFound, FirmState (resolved already; the day is closed; or
/// the two sources differ, so that nothing says what to adjust to), FirmReason.
Result<void> resolveIncident(const Desk& desk, std::int64_t id, const std::string& reason, bool adjust);

/// Days with their state, newest first. Needs View::Reports.
Result<std::vector<DayLine>> reportDays(const Desk& desk, std::size_t most);

// For the sources of reconciliation alone.
Result<void> noteDifferences(const storage::Transaction& open, const Desk& desk, const DayBook& book,
                             const std::string& who, std::int64_t now);
/// Floors and margins of today, for the positions of the book.
Result<std::vector<ColdDay>> coldOf(const Desk& desk, const Firm& firm, const DayBook& book);

} // namespace sandyk::custody
