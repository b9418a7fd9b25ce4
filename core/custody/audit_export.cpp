#include "custody/audit_export.h"

#include <cerrno>
#include <cstdio>
#include <unistd.h>

#include "base/encoding.h"
#include "custody/audit_anchor.h"
#include "exchange/file_io.h"

namespace sandyk::custody {

namespace {

namespace fs = std::filesystem;
using audit::Checkpoint;
using audit::NoteKey;
using storage::Database;

constexpr std::size_t kEntriesAtOnce = 10'000;

Failure cannotWrite(const fs::path& file) {
    const bool isFull = errno == ENOSPC || errno == EDQUOT;
    return fail(isFull ? ErrorCode::DiskFull : ErrorCode::FileWrite, "the export could not be written",
                {{"file", file.string()}});
}

/// A long file, written piece by piece.
class LongFile {
public:
    explicit LongFile(fs::path name) : m_name(std::move(name)), m_file(std::fopen(m_name.c_str(), "wbx")) {}
    ~LongFile() {
        if (m_file) std::fclose(m_file);
    }
    LongFile(const LongFile&) = delete;
    LongFile& operator=(const LongFile&) = delete;

    Result<void> write(std::string_view text) {
        if (m_file && std::fwrite(text.data(), 1, text.size(), m_file) == text.size()) return {};
        return cannotWrite(m_name);
    }
    Result<void> finish() {
        if (!m_file || std::fflush(m_file) != 0 || ::fsync(::fileno(m_file)) != 0) return cannotWrite(m_name);
        const bool isClosed = std::fclose(std::exchange(m_file, nullptr)) == 0;
        if (!isClosed) return cannotWrite(m_name);
        return {};
    }

private:
    fs::path m_name;
    std::FILE* m_file;
};

/// The folder under another name until everything is in it; removed when it never gets its own.
class PartFolder {
public:
    explicit PartFolder(const fs::path& target) : m_target(target), m_part(target.string() + ".part") {}
    ~PartFolder() {
        std::error_code error;
        if (!m_isDone) fs::remove_all(m_part, error);
    }
    PartFolder(const PartFolder&) = delete;
    PartFolder& operator=(const PartFolder&) = delete;

    Result<void> make() {
        std::error_code error;
        if (fs::exists(m_target, error) || fs::exists(m_part, error)) {
            m_isDone = true;
            return fail(ErrorCode::FileExists, "the folder is there already", {{"file", m_target.string()}});
        }
        for (const fs::path& folder : {m_part, m_part / "checkpoints", m_part / "proofs"}) {
            if (!fs::create_directory(folder, error)) return cannotWrite(folder);
        }
        return {};
    }
    const fs::path& path() const { return m_part; }
    Result<void> finish() {
        std::error_code error;
        fs::rename(m_part, m_target, error);
        if (error) return cannotWrite(m_target);
        m_isDone = true;
        return {};
    }

private:
    fs::path m_target, m_part;
    bool m_isDone = false;
};

Result<void> put(const fs::path& file, const std::string& text) {
    return exchange::writeFile(file, asBytes(text), exchange::IfExists::Refuse);
}

Result<void> writeEntries(const Database& database, const fs::path& folder, std::uint64_t first, std::uint64_t end) {
    LongFile entries(folder / "entries.jsonl"), hashes(folder / "hashes");
    for (std::uint64_t at = first; at < end; at += kEntriesAtOnce) {
        const auto most = static_cast<std::size_t>(std::min<std::uint64_t>(kEntriesAtOnce, end - at));
        SANDYK_TRY(const auto texts, readEntryTexts(database, at, most));
        if (texts.size() != most)
            return fail(ErrorCode::AuditDamaged, "an entry is missing", {{"first_bad", std::to_string(at)}});
        for (const std::string& text : texts) {
            SANDYK_CHECK(entries.write(text + "\n"));
            SANDYK_CHECK(hashes.write(toHex(audit::leafHash(asBytes(text))) + "\n"));
        }
    }
    SANDYK_CHECK(entries.finish());
    return hashes.finish();
}

Result<void> writeCheckpoints(const Database& database, const fs::path& folder, std::uint64_t first,
                              const Checkpoint& head) {
    SANDYK_TRY(const auto checkpoints, readCheckpoints(database));
    for (const StoredCheckpoint& each : checkpoints) {
        if (each.checkpoint.size < first || each.checkpoint.size > head.size) continue;
        SANDYK_CHECK(put(folder / std::to_string(each.checkpoint.size), each.checkpoint.note()));
    }
    return {};
}

Result<Checkpoint> checkpointNow(const Database& database, const Times& times) {
    SANDYK_TRY(auto transaction, storage::Transaction::begin(database));
    SANDYK_TRY(Checkpoint checkpoint, makeCheckpoint(transaction, database, "export", times));
    SANDYK_CHECK(transaction.commit());
    return checkpoint;
}

Result<audit::ProofFile> proofOf(const Database& database, std::uint64_t index, const Checkpoint& checkpoint) {
    SANDYK_TRY(auto hashes, audit::inclusionProof(StoredNodes(database), index, checkpoint.size));
    return audit::ProofFile{index, std::move(hashes), checkpoint, std::nullopt};
}

} // namespace

Result<ExportResult> exportLog(const Database& database, const ExportRequest& request, const Times& times) {
    if (request.since) {
        SANDYK_TRY(const AnchorReport report, compareWith(database, *request.since));
        if (report.state == AnchorState::Restored)
            return fail(ErrorCode::AuditRestored, "the auditor has seen a longer log");
        if (report.state != AnchorState::Kept) return fail(ErrorCode::AuditForked, "the auditor has seen another log");
    }
    PartFolder folder(request.folder);
    SANDYK_CHECK(folder.make());
    SANDYK_TRY(const Checkpoint head, checkpointNow(database, times));
    SANDYK_TRY(const NoteKey key, logKey(database));
    const std::uint64_t first = request.since ? request.since->size : 0;
    SANDYK_CHECK(put(folder.path() / "checkpoint", head.note()));
    SANDYK_CHECK(put(folder.path() / "log.key", key.verifierKey() + "\n"));
    SANDYK_TRY(const auto frontier, audit::Frontier::read(StoredNodes(database), first));
    SANDYK_CHECK(put(folder.path() / "frontier", std::to_string(first) + "\n" + audit::hashLines(frontier.peaks())));
    if (request.since) {
        SANDYK_TRY(const auto proof, audit::consistencyProof(StoredNodes(database), first, head.size));
        SANDYK_CHECK(put(folder.path() / "consistency", std::to_string(first) + "\n" + audit::hashLines(proof)));
    }
    SANDYK_CHECK(writeEntries(database, folder.path(), first, head.size));
    SANDYK_CHECK(writeCheckpoints(database, folder.path() / "checkpoints", first, head));
    for (const std::uint64_t index : request.proofs) {
        SANDYK_TRY(const auto proof, proofOf(database, index, head));
        const std::string name = std::to_string(index);
        SANDYK_CHECK(put(folder.path() / "proofs" / (name + ".tlog-proof"), proof.text()));
        SANDYK_TRY(const auto text, readEntryTexts(database, index, 1));
        if (text.size() != 1) return fail(ErrorCode::Usage, "the log has no such entry");
        SANDYK_CHECK(put(folder.path() / "proofs" / (name + ".entry"), text.front()));
    }
    SANDYK_CHECK(folder.finish());
    return ExportResult{head, first};
}

Result<audit::ProofFile> proveEntry(const Database& database, std::uint64_t index, const Times& times) {
    SANDYK_TRY(const LogHead head, logHead(database));
    if (index >= head.size) return fail(ErrorCode::Usage, "the log has no such entry");
    SANDYK_TRY(const Checkpoint checkpoint, checkpointNow(database, times));
    return proofOf(database, index, checkpoint);
}

Result<Exposure> exposure(const Database& database, const Times& times) {
    SANDYK_TRY(const LogHead head, logHead(database));
    SANDYK_TRY(const auto checkpoints, readCheckpoints(database));
    SANDYK_TRY(const auto witnesses, readWitnesses(database));
    Exposure exposure;
    for (const StoredCheckpoint& each : checkpoints) {
        for (const NoteKey& witness : witnesses) {
            const auto time = each.checkpoint.verifyCosignature(witness);
            if (!time) continue;
            exposure.witnessedSize = each.checkpoint.size;
            exposure.witnessedAt = *time;
        }
    }
    const std::int64_t now = audit::logTime(times.clock, head.time, times.headerMedian).time;
    std::int64_t since = exposure.witnessedAt.value_or(0);
    if (!exposure.witnessedAt) {
        SANDYK_TRY(const auto first, readEntries(database, 0, 1));
        since = first.empty() ? now : first.front().time;
    }
    exposure.entries = head.size - exposure.witnessedSize.value_or(0);
    exposure.seconds = std::max<std::int64_t>(0, now - since);
    return exposure;
}

} // namespace sandyk::custody
