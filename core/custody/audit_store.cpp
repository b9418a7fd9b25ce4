#include "custody/audit_store.h"

#include <algorithm>

namespace sandyk::custody {

namespace {

using audit::Checkpoint;
using audit::Entry;
using audit::NoteKey;
using storage::Database;
using storage::Statement;
using storage::Transaction;

constexpr std::size_t kHashSize = std::tuple_size_v<Hash256>;
constexpr std::size_t kMostReason = 64;

Failure damaged(std::string what, std::uint64_t index) {
    return fail(ErrorCode::AuditDamaged, std::move(what), {{"first_bad", std::to_string(index)}});
}

struct SigningLog {
    std::string origin;
    crypto::Ed25519Key key;
};

Result<SigningLog> readLog(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare("SELECT origin, signing_seed FROM audit_log"));
    SANDYK_TRY(const bool row, select.step());
    if (!row) return fail(ErrorCode::AuditNotStarted, "the vault has no log");
    SANDYK_TRY(auto key, crypto::Ed25519Key::fromSeed(select.secretBlob(1)));
    return SigningLog{select.text(0), std::move(key)};
}

/// The end of the log, and whether it may grow.
struct LastEntry {
    std::uint64_t size = 0;
    std::int64_t time = 0;
    bool isStarted = false;
    bool hasGap = false;
};

Result<LastEntry> readLast(const Database& database) {
    // One statement: preparing is what an append spends its time on.
    SANDYK_TRY(Statement select,
               database.prepare("SELECT (SELECT count(*) FROM audit_log), (SELECT count(*) FROM audit_gap WHERE "
                                "closed_position IS NULL), position, time FROM (SELECT 1) LEFT JOIN (SELECT position, "
                                "time FROM audit_entry ORDER BY position DESC LIMIT 1)"));
    SANDYK_TRY(const bool row, select.step());
    if (!row) return fail(ErrorCode::AuditDamaged, "the log cannot be read");
    LastEntry last{0, 0, select.integer(0) > 0, select.integer(1) > 0};
    if (!select.isNull(2)) {
        last.size = static_cast<std::uint64_t>(select.integer(2)) + 1;
        last.time = select.integer(3);
    }
    return last;
}

Bytes joined(const std::vector<Hash256>& hashes) {
    Bytes bytes;
    bytes.reserve(hashes.size() * kHashSize);
    for (const Hash256& hash : hashes)
        append(bytes, hash);
    return bytes;
}

Result<Appended> put(const Database& database, const LastEntry& last, const NewEntry& entry, const Times& times) {
    const audit::LogTime time = audit::logTime(times.clock, last.time, times.headerMedian);
    Entry line{last.size, time.time, entry.actor, entry.kind, entry.facts, entry.commitments};
    if (time.clockWentBack) line.facts["clock"] = std::to_string(times.clock);
    SANDYK_CHECK(line.check());
    const std::string text = line.canonical();
    SANDYK_TRY(const auto nodes,
               audit::completedNodes(StoredNodes(database), last.size, audit::leafHash(asBytes(text))));
    SANDYK_TRY(Statement insert, database.prepare("INSERT INTO audit_entry VALUES (?, ?, ?, ?)"));
    const Bytes blob = joined(nodes);
    SANDYK_CHECK(insert.bind(static_cast<std::int64_t>(last.size)).bind(time.time).bind(text).bind(blob).run());
    return Appended{last.size, time.time, time.clockWentBack};
}

Result<StoredCheckpoint> readCheckpoint(const Statement& row) {
    auto checkpoint = Checkpoint::parse(row.text(0));
    if (!checkpoint) return fail(ErrorCode::AuditDamaged, "a stored checkpoint is damaged");
    return StoredCheckpoint{std::move(*checkpoint), row.text(1), row.integer(2)};
}

Result<std::optional<StoredCheckpoint>> checkpointOf(const Database& database, std::uint64_t size) {
    SANDYK_TRY(Statement select, database.prepare("SELECT note, reason, made_at FROM audit_checkpoint WHERE size=?"));
    SANDYK_TRY(const bool row, select.bind(static_cast<std::int64_t>(size)).step());
    if (!row) return std::optional<StoredCheckpoint>();
    SANDYK_TRY(auto checkpoint, readCheckpoint(select));
    return std::optional(std::move(checkpoint));
}

Result<void> putCheckpoint(const Database& database, const StoredCheckpoint& stored) {
    SANDYK_TRY(Statement insert, database.prepare("INSERT INTO audit_checkpoint VALUES (?, ?, ?, ?) ON CONFLICT (size) "
                                                  "DO UPDATE SET note=excluded.note"));
    return insert.bind(static_cast<std::int64_t>(stored.checkpoint.size))
        .bind(stored.checkpoint.note())
        .bind(stored.reason)
        .bind(stored.madeAt)
        .run();
}

/// Checks of everything that verifyLog reads, in the order of the log.
class Verifier {
public:
    explicit Verifier(const Database& database) : m_database(database) {}

    Result<LogReport> run() {
        SANDYK_TRY(const NoteKey key, logKey(m_database));
        SANDYK_TRY(m_checkpoints, readCheckpoints(m_database));
        SANDYK_TRY(Statement select,
                   m_database.prepare("SELECT position, time, content, nodes FROM audit_entry ORDER BY position"));
        checkCheckpoints();
        while (m_report.problem.empty()) {
            SANDYK_TRY(const bool row, select.step());
            if (!row) break;
            checkRow(select);
            checkCheckpoints();
        }
        if (m_report.problem.empty() && m_next < m_checkpoints.size())
            note(m_frontier.size(), "a checkpoint says that the log was longer");
        for (const StoredCheckpoint& each : m_checkpoints) {
            if (m_report.problem.empty() && !each.checkpoint.verifyLog(key))
                note(each.checkpoint.size, "the log has not signed a stored checkpoint");
        }
        m_report.ok = m_report.problem.empty();
        m_report.size = m_frontier.size();
        m_report.root = m_frontier.root();
        return m_report;
    }

private:
    void note(std::uint64_t index, std::string problem) {
        m_report.firstBad = index;
        m_report.problem = std::move(problem);
    }

    void checkRow(const Statement& row) {
        const std::uint64_t index = m_frontier.size();
        const std::string text = row.text(2);
        const auto entry = Entry::parse(asBytes(text));
        if (!entry) return note(index, "an entry is not in its form");
        if (row.integer(0) != static_cast<std::int64_t>(index) || entry->index != index)
            return note(index, "an entry is missing or out of order");
        if (entry->time != row.integer(1) || entry->time < m_time) return note(index, "the time of an entry is wrong");
        m_time = entry->time;
        const Hash256 leaf = audit::leafHash(asBytes(text));
        Bytes nodes = toBytes(leaf);
        Hash256 hash = leaf;
        for (unsigned level = 0; level + 1 < audit::completedCount(index); ++level) {
            hash = audit::nodeHash(m_frontier.peaks()[m_frontier.peaks().size() - 1 - level], hash);
            append(nodes, hash);
        }
        if (row.blob(3) != nodes) return note(index, "an entry is not what was logged");
        m_frontier.append(leaf);
    }

    void checkCheckpoints() {
        for (; m_report.problem.empty() && m_next < m_checkpoints.size(); ++m_next) {
            const Checkpoint& checkpoint = m_checkpoints[m_next].checkpoint;
            if (checkpoint.size > m_frontier.size()) return;
            if (checkpoint.size < m_frontier.size() || checkpoint.root != m_frontier.root())
                note(m_next == 0 ? 0 : m_checkpoints[m_next - 1].checkpoint.size,
                     "the entries are not those of a checkpoint");
        }
    }

    const Database& m_database;
    std::vector<StoredCheckpoint> m_checkpoints;
    std::size_t m_next = 0;
    audit::Frontier m_frontier;
    std::int64_t m_time = 0;
    LogReport m_report;
};

} // namespace

Result<Hash256> StoredNodes::node(unsigned level, std::uint64_t index) const {
    const std::uint64_t entry = ((index + 1) << level) - 1;
    SANDYK_TRY(Statement select, m_database.prepare("SELECT substr(nodes, ?, 32) FROM audit_entry WHERE position=?"));
    select.bind(static_cast<std::int64_t>(level * kHashSize + 1)).bind(static_cast<std::int64_t>(entry));
    SANDYK_TRY(const bool row, select.step());
    const Bytes bytes = row ? select.blob(0) : Bytes();
    if (bytes.size() != kHashSize) return damaged("a hash of the log is missing", entry);
    Hash256 hash;
    std::ranges::copy(bytes, hash.begin());
    return hash;
}

Result<bool> hasLog(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare("SELECT 1 FROM audit_log"));
    return select.step();
}

Result<void> startLog(const Transaction&, const Database& database, const std::string& vaultId, const Times& times) {
    SANDYK_TRY(const bool isStarted, hasLog(database));
    if (isStarted) return {};
    const std::string origin = "sandyk-log/" + vaultId;
    if (!audit::isNoteName(origin)) return fail(ErrorCode::Usage, "the id of the vault is no plain name");
    const auto key = crypto::Ed25519Key::generate();
    SANDYK_TRY(Statement insert, database.prepare("INSERT INTO audit_log VALUES (1, ?, ?, ?)"));
    const SecureBytes seed = key.seed();
    SANDYK_CHECK(insert.bind(origin).bind(ByteView(seed.view())).bind(times.clock).run());
    const NoteKey name{origin, NoteKey::Type::Log, key.publicKey()};
    SANDYK_TRY(const LastEntry last, readLast(database));
    SANDYK_CHECK(put(database, last, {"program", "log.started", {{"key", name.verifierKey()}}, {}}, times));
    return {};
}

Result<NoteKey> logKey(const Database& database) {
    SANDYK_TRY(const SigningLog log, readLog(database));
    return NoteKey{log.origin, NoteKey::Type::Log, log.key.publicKey()};
}

Result<Appended> appendEntry(const Transaction&, const Database& database, const NewEntry& entry, const Times& times) {
    SANDYK_TRY(const LastEntry last, readLast(database));
    if (!last.isStarted) return fail(ErrorCode::AuditNotStarted, "the vault has no log");
    if (last.hasGap)
        return fail(ErrorCode::FirmGap, "two officers must sign the gap report first", {{"rules", "F-19"}});
    return put(database, last, entry, times);
}

Result<LogHead> logHead(const Database& database) {
    SANDYK_CHECK(logKey(database));
    SANDYK_TRY(const LastEntry last, readLast(database));
    SANDYK_TRY(const Hash256 root, audit::rootOf(StoredNodes(database), last.size));
    return LogHead{last.size, root, last.time};
}

Result<std::vector<std::string>> readEntryTexts(const Database& database, std::uint64_t first, std::size_t most) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT content FROM audit_entry WHERE position>=? ORDER BY position LIMIT ?"));
    select.bind(static_cast<std::int64_t>(std::min<std::uint64_t>(first, INT64_MAX)))
        .bind(static_cast<std::int64_t>(std::min<std::size_t>(most, INT32_MAX)));
    std::vector<std::string> texts;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return texts;
        texts.push_back(select.text(0));
    }
}

Result<std::vector<Entry>> readEntries(const Database& database, std::uint64_t first, std::size_t most) {
    SANDYK_TRY(const auto texts, readEntryTexts(database, first, most));
    std::vector<Entry> entries;
    for (const std::string& text : texts) {
        auto entry = Entry::parse(asBytes(text));
        if (!entry) return damaged("an entry is not in its form", first + entries.size());
        entries.push_back(std::move(*entry));
    }
    return entries;
}

Result<Checkpoint> signedHead(const Database& database) {
    SANDYK_TRY(const SigningLog log, readLog(database));
    SANDYK_TRY(const LogHead head, logHead(database));
    Checkpoint checkpoint{log.origin, head.size, head.root, {}, {}};
    checkpoint.sign(log.key);
    return checkpoint;
}

Result<Checkpoint> makeCheckpoint(const Transaction&, const Database& database, const std::string& reason,
                                  const Times& times) {
    if (reason.empty() || reason.size() > kMostReason) return fail(ErrorCode::Usage, "a checkpoint needs a reason");
    SANDYK_TRY(const Checkpoint checkpoint, signedHead(database));
    SANDYK_TRY(const auto earlier, checkpointOf(database, checkpoint.size));
    if (earlier && earlier->checkpoint.root != checkpoint.root)
        return damaged("the entries are not those of a checkpoint", checkpoint.size);
    if (earlier) return earlier->checkpoint;
    SANDYK_TRY(const LastEntry last, readLast(database));
    SANDYK_CHECK(putCheckpoint(database, {checkpoint, reason, std::max(times.clock, last.time)}));
    return checkpoint;
}

Result<std::vector<StoredCheckpoint>> readCheckpoints(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare("SELECT note, reason, made_at FROM audit_checkpoint ORDER BY size"));
    std::vector<StoredCheckpoint> all;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return all;
        SANDYK_TRY(auto checkpoint, readCheckpoint(select));
        all.push_back(std::move(checkpoint));
    }
}

Result<std::optional<StoredCheckpoint>> latestCheckpoint(const Database& database) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT note, reason, made_at FROM audit_checkpoint ORDER BY size DESC LIMIT 1"));
    SANDYK_TRY(const bool row, select.step());
    if (!row) return std::optional<StoredCheckpoint>();
    SANDYK_TRY(auto checkpoint, readCheckpoint(select));
    return std::optional(std::move(checkpoint));
}

Result<void> addWitness(const Transaction&, const Database& database, const std::string& verifierKey,
                        const Times& times) {
    SANDYK_TRY(const NoteKey key, NoteKey::parse(verifierKey));
    if (key.type != NoteKey::Type::Cosigner) return fail(ErrorCode::AuditCheckpoint, "this is no key of a witness");
    SANDYK_TRY(Statement insert,
               database.prepare("INSERT INTO audit_witness VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET "
                                "key=excluded.key, added_at=excluded.added_at"));
    return insert.bind(key.name).bind(key.verifierKey()).bind(times.clock).run();
}

Result<std::vector<NoteKey>> readWitnesses(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare("SELECT key FROM audit_witness ORDER BY name"));
    std::vector<NoteKey> keys;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return keys;
        auto key = NoteKey::parse(select.text(0));
        if (!key) return fail(ErrorCode::AuditDamaged, "the key of a witness is damaged");
        keys.push_back(std::move(*key));
    }
}

Result<std::size_t> importCosignatures(const Transaction&, const Database& database, const Checkpoint& cosigned) {
    SANDYK_TRY(const SigningLog log, readLog(database));
    SANDYK_TRY(const LogHead head, logHead(database));
    SANDYK_CHECK(cosigned.verifyLog({log.origin, NoteKey::Type::Log, log.key.publicKey()}));
    if (cosigned.size > head.size) return fail(ErrorCode::AuditRestored, "the witness saw a longer log");
    SANDYK_TRY(const Hash256 root, audit::rootOf(StoredNodes(database), cosigned.size));
    if (root != cosigned.root) return fail(ErrorCode::AuditForked, "the witness saw another log");
    SANDYK_TRY(auto stored, checkpointOf(database, cosigned.size));
    if (!stored) stored = StoredCheckpoint{cosigned, "witness", head.time};
    SANDYK_TRY(const auto witnesses, readWitnesses(database));
    std::size_t added = 0;
    for (const NoteKey& key : witnesses) {
        if (!cosigned.verifyCosignature(key)) continue;
        ++added;
        auto& signatures = stored->checkpoint.signatures;
        const auto isOfKey = [&](const auto& each) { return each.name == key.name && each.keyId == key.id(); };
        std::erase_if(signatures, isOfKey);
        signatures.push_back(*std::ranges::find_if(cosigned.signatures, isOfKey));
    }
    if (added == 0) return fail(ErrorCode::AuditSignature, "no known witness has signed this checkpoint");
    SANDYK_CHECK(putCheckpoint(database, *stored));
    return added;
}

Result<LogReport> verifyLog(const Database& database) {
    return Verifier(database).run();
}

} // namespace sandyk::custody
