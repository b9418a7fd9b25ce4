#pragma once

#include <filesystem>

#include "audit/proof_file.h"
#include "custody/audit_store.h"

/// What an auditor takes away (F-18, docs/audit-log.md): files that `sandyk-audit` and anybody else can check.
namespace sandyk::custody {

struct ExportRequest {
    std::filesystem::path folder;           ///< must not exist yet
    std::optional<audit::Checkpoint> since; ///< the auditor's last one: only later entries are written
    std::vector<std::uint64_t> proofs;      ///< entries that get a proof of their own
};
struct ExportResult {
    audit::Checkpoint checkpoint;
    std::uint64_t first = 0; ///< number of the first entry written
};
/// Makes a checkpoint, then writes the folder whole or not at all. Errors: AuditForked, AuditRestored (the auditor's
/// checkpoint is not of this log), FileExists, FileWrite, DiskFull, Usage (no such entry).
Result<ExportResult> exportLog(const storage::Database& database, const ExportRequest& request, const Times& times);

/// C2SP tlog-proof of one entry against the log as it is; a checkpoint is made. Errors: Usage (no such entry).
Result<audit::ProofFile> proveEntry(const storage::Database& database, std::uint64_t index, const Times& times);

/// How much of the log only the firm itself vouches for.
struct Exposure {
    std::optional<std::uint64_t> witnessedSize; ///< of the longest checkpoint that a known witness signed
    std::optional<std::int64_t> witnessedAt;
    std::uint64_t entries = 0; ///< after it
    std::int64_t seconds = 0;  ///< since it, or since the log began
};
/// Alarm when `seconds` is above the figure audit_exposure_hours.
Result<Exposure> exposure(const storage::Database& database, const Times& times);

} // namespace sandyk::custody
