#pragma once

#include <optional>
#include <vector>

#include "audit/checkpoint.h"
#include "audit/entry.h"
#include "audit/merkle_tree.h"
#include "storage/database.h"

/// The audit log of a vault (F-17): entries, their tree and signed checkpoints in the tables audit_*. Nothing here
/// changes or deletes an entry. Errors of all: those of storage::databaseFailure, and AuditDamaged for a row that this
/// program would not write.
namespace sandyk::custody {

/// What is logged; the store adds the index and the time. No personal data: commitments instead.
struct NewEntry {
    std::string actor;
    std::string kind;
    std::map<std::string, std::string> facts;
    std::map<std::string, Hash256> commitments;
};

/// What the caller knows of the time.
struct Times {
    std::int64_t clock = 0;
    std::optional<std::int64_t> headerMedian; ///< of the latest eleven headers, if there are any
};

struct LogHead {
    std::uint64_t size = 0;
    Hash256 root{};
    std::int64_t time = 0; ///< of the last entry; 0 when there is none
};

/// Makes the log and its signing key, with the entry "log.started". Nothing happens when there is one.
Result<void> startLog(const storage::Transaction& open, const storage::Database& database, const std::string& vaultId,
                      const Times& times);
Result<bool> hasLog(const storage::Database& database);
/// The public key and origin. Errors: AuditNotStarted.
Result<audit::NoteKey> logKey(const storage::Database& database);

struct Appended {
    std::uint64_t index = 0;
    std::int64_t time = 0;
    bool clockWentBack = false; ///< the entry says so too (fact "clock"); releases that wait for a time must be refused
};
/// The transaction is the one of the business write that the entry tells of: both happen or neither.
/// Errors: AuditNotStarted, AuditEntry, FirmGap (a gap is open, F-19: only closeGap goes on).
Result<Appended> appendEntry(const storage::Transaction& open, const storage::Database& database, const NewEntry& entry,
                             const Times& times);

/// Runs `work`, appends the entry and commits, or does nothing.
template <class Work>
Result<Appended> writeLogged(const storage::Database& database, const NewEntry& entry, const Times& times,
                             Work&& work) {
    SANDYK_TRY(auto transaction, storage::Transaction::begin(database));
    SANDYK_CHECK(work());
    SANDYK_TRY(const Appended appended, appendEntry(transaction, database, entry, times));
    SANDYK_CHECK(transaction.commit());
    return appended;
}

/// Errors: AuditNotStarted.
Result<LogHead> logHead(const storage::Database& database);
/// The tree of the stored nodes.
class StoredNodes : public audit::NodeReader {
public:
    explicit StoredNodes(const storage::Database& database) : m_database(database) {}
    Result<Hash256> node(unsigned level, std::uint64_t index) const override;

private:
    const storage::Database& m_database;
};

/// Canonical texts, from `first`, at most `most`.
Result<std::vector<std::string>> readEntryTexts(const storage::Database& database, std::uint64_t first,
                                                std::size_t most);
Result<std::vector<audit::Entry>> readEntries(const storage::Database& database, std::uint64_t first, std::size_t most);

/// Signs what the log is now; at each approval, day close and export. `reason`: "approval", "day", "export", "manual".
/// A checkpoint of this size that is there already is given back as it is.
Result<audit::Checkpoint> makeCheckpoint(const storage::Transaction& open, const storage::Database& database,
                                         const std::string& reason, const Times& times);
/// The same without keeping it: for an anchor.
Result<audit::Checkpoint> signedHead(const storage::Database& database);
struct StoredCheckpoint {
    audit::Checkpoint checkpoint;
    std::string reason;
    std::int64_t madeAt = 0;
};
Result<std::vector<StoredCheckpoint>> readCheckpoints(const storage::Database& database);
Result<std::optional<StoredCheckpoint>> latestCheckpoint(const storage::Database& database);

/// Witnesses (auditors, officers, the offline signer) whose cosignatures are taken in. Errors: AuditCheckpoint (key).
Result<void> addWitness(const storage::Transaction& open, const storage::Database& database,
                        const std::string& verifierKey, const Times& times);
Result<std::vector<audit::NoteKey>> readWitnesses(const storage::Database& database);
/// Adds the signatures of known witnesses on a checkpoint of this log and gives their number. Errors: AuditForked (the
/// witness saw another tree of that size), AuditRestored (he saw a longer one), AuditSignature (none is of a known
/// witness).
Result<std::size_t> importCosignatures(const storage::Transaction& open, const storage::Database& database,
                                       const audit::Checkpoint& cosigned);

struct LogReport {
    bool ok = false;
    std::uint64_t size = 0;
    Hash256 root{};
    std::optional<std::uint64_t> firstBad; ///< the first entry that is not what was logged
    std::string problem;                   ///< English
};
/// Reads everything: each entry's form, index and time, its hashes, every checkpoint's signature and root.
Result<LogReport> verifyLog(const storage::Database& database);

} // namespace sandyk::custody
