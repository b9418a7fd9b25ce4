#include "firm/audit_desk.h"

#include <algorithm>

#include "base/encoding.h"
#include "custody/audit_anchor.h"
#include "custody/audit_export.h"
#include "exchange/file_io.h"
#include "firm/firm_work.h"
#include "session/state_folder.h"

namespace sandyk::app {

namespace {

using custody::Desk;
using custody::View;

constexpr std::uint64_t kChunk = 1'000;
constexpr std::uint64_t kMostLookedAt = 50'000;
constexpr std::size_t kMostKeyBytes = 1'024;
constexpr std::string_view kExposureFigure = "audit_exposure_hours";

custody::Times timesOf(const Desk& desk) {
    return {desk.clock, desk.chainTime};
}

Result<custody::AnchorReport> anchorReport(const Desk& desk, const storage::Vault& vault) {
    SANDYK_TRY(const auto folder, stateFolder());
    const auto file = custody::anchorFile(folder, vault.info().id);
    return custody::checkAnchor(desk.database, file, timesOf(desk));
}

/// May look, and the log is the one that was seen before.
Result<void> demandSoundLog(const Desk& desk, const storage::Vault& vault) {
    SANDYK_CHECK(custody::sight(desk, View::Log));
    SANDYK_TRY(const auto report, anchorReport(desk, vault));
    return custody::demandSound(report);
}

AuditView::Anchor anchorOf(custody::AnchorState state) {
    switch (state) {
    case custody::AnchorState::Kept:
        return AuditView::Anchor::Kept;
    case custody::AnchorState::Restored:
        return AuditView::Anchor::Restored;
    case custody::AnchorState::Forked:
        return AuditView::Anchor::Forked;
    case custody::AnchorState::Missing:
        break;
    }
    return AuditView::Anchor::New;
}

Result<AuditView> readAudit(const Desk& desk, const storage::Vault& vault) {
    SANDYK_CHECK(custody::sight(desk, View::Log));
    SANDYK_TRY(const auto report, anchorReport(desk, vault));
    AuditView view;
    view.size = report.head.size;
    view.root = QString::fromStdString(toHex(report.head.root));
    view.anchor = anchorOf(report.state);
    if (report.seen) view.seenSize = report.seen->size;
    SANDYK_TRY(const auto key, custody::logKey(desk.database));
    view.logKey = QString::fromStdString(key.verifierKey());
    SANDYK_TRY(const auto witnesses, custody::readWitnesses(desk.database));
    for (const audit::NoteKey& witness : witnesses)
        view.witnesses += QString::fromStdString(witness.name);
    SANDYK_TRY(const auto checkpoints, custody::readCheckpoints(desk.database));
    for (const custody::StoredCheckpoint& each : checkpoints) {
        CheckpointLine line{
            each.checkpoint.size, each.madeAt, QString::fromStdString(each.reason), {}, each.checkpoint.note()};
        for (const audit::NoteKey& witness : witnesses) {
            if (each.checkpoint.verifyCosignature(witness)) line.cosigners += QString::fromStdString(witness.name);
        }
        view.checkpoints.push_back(std::move(line));
    }
    std::ranges::sort(view.checkpoints, std::ranges::greater(), &CheckpointLine::size);
    SANDYK_TRY(const auto exposure, custody::exposure(desk.database, timesOf(desk)));
    view.witnessedSize = exposure.witnessedSize;
    view.exposedEntries = exposure.entries;
    view.exposedSeconds = exposure.seconds;
    if (desk.law != nullptr) view.alarmHours = desk.law->figure(kExposureFigure);
    return view;
}

bool matches(const audit::Entry& entry, const LogFilter& filter) {
    return entry.kind.starts_with(filter.kind.toStdString()) &&
           (filter.actor.isEmpty() || entry.actor == filter.actor.toStdString()) && entry.time >= filter.from &&
           (!filter.until || entry.time < *filter.until);
}

LogLine lineOf(audit::Entry entry) {
    return {entry.index,
            entry.time,
            QString::fromStdString(entry.actor),
            QString::fromStdString(entry.kind),
            std::move(entry.facts),
            entry.commitments.size()};
}

Result<LogPart> readLines(const Desk& desk, const LogFilter& filter, std::optional<std::uint64_t> before,
                          std::size_t most) {
    SANDYK_CHECK(custody::sight(desk, View::Log));
    SANDYK_TRY(const auto head, custody::logHead(desk.database));
    LogPart part;
    std::uint64_t end = std::min(before.value_or(head.size), head.size);
    const std::uint64_t stop = end > kMostLookedAt ? end - kMostLookedAt : 0;
    while (end > stop && part.lines.size() < most) {
        const std::uint64_t first = std::max(stop, end > kChunk ? end - kChunk : 0);
        SANDYK_TRY(auto entries, custody::readEntries(desk.database, first, static_cast<std::size_t>(end - first)));
        for (auto entry = entries.rbegin(); entry != entries.rend() && part.lines.size() < most; ++entry) {
            end = entry->index;
            if (matches(*entry, filter)) part.lines.push_back(lineOf(std::move(*entry)));
        }
        if (entries.empty()) break;
    }
    if (end > 0) part.next = end;
    return part;
}

Result<std::string> readText(const std::filesystem::path& file, std::size_t most) {
    SANDYK_TRY(const Bytes content, exchange::readFile(file, most));
    std::string_view text = asText(content);
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    return std::string(text);
}

Result<audit::Checkpoint> readCheckpoint(const std::filesystem::path& file) {
    SANDYK_TRY(const Bytes content, exchange::readFile(file, audit::Checkpoint::kMostBytes));
    return audit::Checkpoint::parse(asText(content));
}

Result<void> keepWitness(const Desk& desk, const storage::Vault& vault, const std::filesystem::path& file) {
    SANDYK_CHECK(demandSoundLog(desk, vault));
    if (desk.actor == nullptr) return fail(ErrorCode::FirmNotAllowed, "nobody is unlocked");
    SANDYK_TRY(const std::string text, readText(file, kMostKeyBytes));
    SANDYK_TRY(const audit::NoteKey key, audit::NoteKey::parse(text));
    const custody::NewEntry entry{desk.actor->name, "witness.added", {{"key", key.verifierKey()}}, {}};
    SANDYK_TRY(auto transaction, storage::Transaction::begin(desk.database));
    SANDYK_CHECK(custody::addWitness(transaction, desk.database, key.verifierKey(), timesOf(desk)));
    SANDYK_CHECK(custody::appendEntry(transaction, desk.database, entry, timesOf(desk)));
    return transaction.commit();
}

} // namespace

void AuditDesk::read(Done<AuditView> done) {
    m_desk.inspect<AuditView>([](const Desk& desk, storage::Vault& vault) { return readAudit(desk, vault); },
                              std::move(done));
}

void AuditDesk::lines(LogFilter filter, std::optional<std::uint64_t> before, std::size_t most, Done<LogPart> done) {
    m_desk.inspect<LogPart>([filter = std::move(filter), before,
                             most](const Desk& desk, storage::Vault&) { return readLines(desk, filter, before, most); },
                            std::move(done));
}

void AuditDesk::verify(Done<VerifiedLog> done) {
    m_desk.inspect<VerifiedLog>(
        [](const Desk& desk, storage::Vault&) -> Result<VerifiedLog> {
            SANDYK_CHECK(custody::sight(desk, View::Log));
            SANDYK_TRY(const custody::LogReport report, custody::verifyLog(desk.database));
            return VerifiedLog{report.ok, report.size, report.firstBad};
        },
        std::move(done));
}

void AuditDesk::checkpoint(Done<void> done) {
    m_desk.act<void>(
        [](const Desk& desk, storage::Vault& vault) -> Result<void> {
            SANDYK_CHECK(demandSoundLog(desk, vault));
            SANDYK_TRY(auto transaction, storage::Transaction::begin(desk.database));
            SANDYK_CHECK(custody::makeCheckpoint(transaction, desk.database, "manual", timesOf(desk)));
            return transaction.commit();
        },
        std::move(done), Session::Refresh::Nothing);
}

void AuditDesk::exportTo(std::filesystem::path folder, std::filesystem::path since, std::vector<std::uint64_t> proofs,
                         Done<std::uint64_t> done) {
    m_desk.act<std::uint64_t>(
        [folder = std::move(folder), since = std::move(since),
         proofs = std::move(proofs)](const Desk& desk, storage::Vault& vault) -> Result<std::uint64_t> {
            custody::ExportRequest request{folder, std::nullopt, proofs};
            if (!since.empty()) {
                SANDYK_TRY(request.since, readCheckpoint(since));
            }
            SANDYK_CHECK(demandSoundLog(desk, vault));
            SANDYK_TRY(const auto made, custody::exportLog(desk.database, request, timesOf(desk)));
            return made.first;
        },
        std::move(done), Session::Refresh::Nothing);
}

void AuditDesk::addWitness(std::filesystem::path file, Done<void> done) {
    m_desk.act<void>(
        [file = std::move(file)](const Desk& desk, storage::Vault& vault) { return keepWitness(desk, vault, file); },
        std::move(done), Session::Refresh::Nothing);
}

void AuditDesk::importCosignature(std::filesystem::path file, Done<std::size_t> done) {
    m_desk.act<std::size_t>(
        [file = std::move(file)](const Desk& desk, storage::Vault& vault) -> Result<std::size_t> {
            SANDYK_TRY(const audit::Checkpoint cosigned, readCheckpoint(file));
            SANDYK_CHECK(demandSoundLog(desk, vault));
            SANDYK_TRY(auto transaction, storage::Transaction::begin(desk.database));
            SANDYK_TRY(const std::size_t added, custody::importCosignatures(transaction, desk.database, cosigned));
            SANDYK_CHECK(transaction.commit());
            return added;
        },
        std::move(done), Session::Refresh::Nothing);
}

void AuditDesk::saveText(std::filesystem::path file, std::string text, Done<void> done) {
    m_desk.act<void>(
        [file = std::move(file), text = std::move(text)](const Desk&, storage::Vault&) {
            return exchange::writeFile(file, asBytes(text), exchange::IfExists::Replace);
        },
        std::move(done), Session::Refresh::Nothing);
}

} // namespace sandyk::app
