#include "custody/audit_anchor.h"

#include "base/encoding.h"
#include "exchange/file_io.h"

namespace sandyk::custody {

using audit::Checkpoint;
using storage::Database;
using storage::Statement;
using storage::Transaction;

std::filesystem::path anchorFile(const std::filesystem::path& stateFolder, const std::string& vaultId) {
    return stateFolder / (vaultId + ".sandyk-anchor");
}

Result<void> writeAnchor(const Database& database, const std::filesystem::path& file) {
    SANDYK_TRY(const Checkpoint checkpoint, signedHead(database));
    return exchange::writeFile(file, asBytes(checkpoint.note()), exchange::IfExists::Replace);
}

Result<AnchorReport> compareWith(const Database& database, const Checkpoint& seen) {
    SANDYK_TRY(const audit::NoteKey key, logKey(database));
    SANDYK_TRY(const LogHead head, logHead(database));
    AnchorReport report{AnchorState::Forked, seen, head};
    if (!seen.verifyLog(key)) return report;
    if (seen.size > head.size) {
        report.state = AnchorState::Restored;
        return report;
    }
    SANDYK_TRY(const Hash256 root, audit::rootOf(StoredNodes(database), seen.size));
    if (root == seen.root) report.state = AnchorState::Kept;
    return report;
}

Result<AnchorReport> compareAnchor(const Database& database, const std::filesystem::path& file) {
    SANDYK_TRY(const LogHead head, logHead(database));
    std::error_code error;
    if (!std::filesystem::exists(file, error)) return AnchorReport{AnchorState::Missing, std::nullopt, head};
    SANDYK_TRY(const Bytes content, exchange::readFile(file, Checkpoint::kMostBytes));
    const auto seen = Checkpoint::parse(asText(content));
    if (!seen) return AnchorReport{AnchorState::Forked, std::nullopt, head};
    return compareWith(database, *seen);
}

Result<std::optional<Gap>> openGap(const Database& database) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT id, found_at, kept_size, kept_root, seen_note FROM audit_gap WHERE "
                                "closed_position IS NULL ORDER BY id LIMIT 1"));
    SANDYK_TRY(const bool row, select.step());
    if (!row) return std::optional<Gap>();
    const Bytes root = select.blob(3);
    auto seen = Checkpoint::parse(select.text(4));
    if (!seen || root.size() != std::tuple_size_v<Hash256>)
        return fail(ErrorCode::AuditDamaged, "the report of a gap is damaged");
    Gap gap{select.integer(0), select.integer(1), static_cast<std::uint64_t>(select.integer(2)), {}, std::move(*seen)};
    std::ranges::copy(root, gap.keptRoot.begin());
    return std::optional(std::move(gap));
}

Result<Gap> noteGap(const Transaction&, const Database& database, const AnchorReport& report, const Times& times) {
    if (report.state != AnchorState::Restored || !report.seen) return fail(ErrorCode::Usage, "the log has no gap");
    SANDYK_TRY(auto known, openGap(database));
    if (known) return std::move(*known);
    SANDYK_TRY(Statement insert, database.prepare("INSERT INTO audit_gap (found_at, kept_size, kept_root, seen_note) "
                                                  "VALUES (?, ?, ?, ?)"));
    SANDYK_CHECK(insert.bind(times.clock)
                     .bind(static_cast<std::int64_t>(report.head.size))
                     .bind(report.head.root)
                     .bind(report.seen->note())
                     .run());
    SANDYK_TRY(auto gap, openGap(database));
    if (!gap) return fail(ErrorCode::Internal, "the gap was not kept");
    return std::move(*gap);
}

namespace {

Result<void> noteIfRestored(const Database& database, const AnchorReport& report, const Times& times) {
    if (report.state != AnchorState::Restored) return {};
    SANDYK_TRY(auto transaction, Transaction::begin(database));
    SANDYK_CHECK(noteGap(transaction, database, report, times));
    return transaction.commit();
}

} // namespace

Result<AnchorReport> checkAnchor(const Database& database, const std::filesystem::path& file, const Times& times) {
    SANDYK_TRY(AnchorReport report, compareAnchor(database, file));
    SANDYK_CHECK(noteIfRestored(database, report, times));
    if (report.state == AnchorState::Missing) {
        SANDYK_CHECK(writeAnchor(database, file));
    }
    return report;
}

Result<AnchorReport> noteComparison(const Database& database, const Checkpoint& seen, const Times& times) {
    SANDYK_TRY(AnchorReport report, compareWith(database, seen));
    SANDYK_CHECK(noteIfRestored(database, report, times));
    return report;
}

Result<void> demandSound(const AnchorReport& report) {
    if (report.state == AnchorState::Kept || report.state == AnchorState::Missing) return {};
    std::vector<std::pair<std::string, std::string>> params{{"size", std::to_string(report.head.size)}};
    if (report.seen) params.emplace_back("seen_size", std::to_string(report.seen->size));
    if (report.state == AnchorState::Restored)
        return fail(ErrorCode::AuditRestored, "the log is shorter than it was", std::move(params));
    return fail(ErrorCode::AuditForked, "the log is not the one that was last seen", std::move(params));
}

Bytes gapStatement(const Gap& gap) {
    const std::string text = "sandyk gap 1\n" + std::to_string(gap.keptSize) + "\n" + toHex(gap.keptRoot) + "\n" +
                             std::to_string(gap.foundAt) + "\n" + gap.seen.body();
    return toBytes(asBytes(text));
}

Result<Appended> closeGap(const Transaction& open, const Database& database, const Gap& gap, NewEntry entry,
                          const Times& times) {
    entry.kind = "gap.closed";
    entry.facts["kept_size"] = std::to_string(gap.keptSize);
    entry.facts["kept_root"] = toHex(gap.keptRoot);
    entry.facts["seen_size"] = std::to_string(gap.seen.size);
    entry.facts["seen_root"] = toHex(gap.seen.root);
    SANDYK_TRY(const LogHead head, logHead(database));
    if (head.size != gap.keptSize) return fail(ErrorCode::AuditDamaged, "the log is not the one of the gap report");
    // The foreign key wants the entry first, the append wants no open gap: the row is closed on the entry to come.
    SANDYK_TRY(Statement close, database.prepare("UPDATE audit_gap SET closed_position=? WHERE id=?"));
    SANDYK_CHECK(close.bind(static_cast<std::int64_t>(head.size)).bind(gap.id).run());
    return appendEntry(open, database, entry, times);
}

} // namespace sandyk::custody
