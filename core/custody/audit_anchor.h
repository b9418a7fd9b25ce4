#pragma once

#include <filesystem>

#include "custody/audit_store.h"

/// What is remembered of the log outside the vault, so that an old vault file that was put back shows itself at the
/// next start (F-17), and what then has to happen (F-19).
namespace sandyk::custody {

enum class AnchorState {
    Missing,  ///< there is no anchor: a new computer, or somebody took it away
    Kept,     ///< the log continues what was last seen here
    Restored, ///< the log is shorter than it was: an old file was put back
    Forked    ///< the log was rewritten, or belongs to another vault
};

struct AnchorReport {
    AnchorState state = AnchorState::Missing;
    std::optional<audit::Checkpoint> seen; ///< what the anchor says
    LogHead head;                          ///< what the vault says
};

/// One small file of the program's own state for each vault.
std::filesystem::path anchorFile(const std::filesystem::path& stateFolder, const std::string& vaultId);

/// Signs the log as it is into the file, after each committed write; whole or not at all. Errors: FileWrite, DiskFull,
/// AuditNotStarted.
Result<void> writeAnchor(const storage::Database& database, const std::filesystem::path& file);
/// The checkpoint may come from an anchor, an auditor, an officer or the signer. Errors: AuditNotStarted.
Result<AnchorReport> compareWith(const storage::Database& database, const audit::Checkpoint& seen);
/// A file that cannot be parsed or was not signed by this log is Forked. Errors: FileRead, AuditNotStarted.
Result<AnchorReport> compareAnchor(const storage::Database& database, const std::filesystem::path& file);

/// F-19: the entries that are gone, by number. While it is open nothing is logged, so no logged work happens.
struct Gap {
    std::int64_t id = 0;
    std::int64_t foundAt = 0;
    std::uint64_t keptSize = 0; ///< entries of the restored log
    Hash256 keptRoot{};
    audit::Checkpoint seen; ///< entries keptSize to seen.size - 1 are missing
};
/// For a report of state Restored. The same gap is noted once.
Result<Gap> noteGap(const storage::Transaction& open, const storage::Database& database, const AnchorReport& report,
                    const Times& times);
Result<std::optional<Gap>> openGap(const storage::Database& database);
/// At the start of work: compares, notes a gap, and makes the anchor where there is none. Errors: those of
/// compareAnchor and writeAnchor; without a log, AuditNotStarted.
Result<AnchorReport> checkAnchor(const storage::Database& database, const std::filesystem::path& file,
                                 const Times& times);
/// The same against somebody else's checkpoint.
Result<AnchorReport> noteComparison(const storage::Database& database, const audit::Checkpoint& seen,
                                    const Times& times);
/// Errors: AuditRestored, AuditForked (params "size", "seen_size").
Result<void> demandSound(const AnchorReport& report);
/// The text that officers sign to go on.
Bytes gapStatement(const Gap& gap);
/// Appends `entry` (who signed, what else is missing) and opens the log again. The caller has checked two officers'
/// signatures over gapStatement.
Result<Appended> closeGap(const storage::Transaction& open, const storage::Database& database, const Gap& gap,
                          NewEntry entry, const Times& times);

} // namespace sandyk::custody
