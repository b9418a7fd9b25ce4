#include <algorithm>

#include "audit/entry.h"
#include "base/encoding.h"
#include "crypto/hash.h"
#include "custody/reconciliation.h"
#include "custody/requests.h"
#include "custody/segregation.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::Statement;

constexpr std::int64_t kWholeBp = 10'000;
constexpr std::size_t kMostHints = 60;

Failure different(const std::string& why, const std::string& day, std::int64_t count) {
    return fail(ErrorCode::ReconcileDifference, why,
                {{"rules", "F-20"}, {"day", day}, {"differences", std::to_string(count)}});
}

constexpr const char* kIncidentColumns =
    "i.id, i.day, i.wallet_id, w.code, w.owner, w.asset, i.books, i.chain, i.second, i.height, i.hint, i.opened_by, "
    "i.opened_at, ifnull(i.resolved_by, ''), i.resolved_at, ifnull(i.reason, ''), i.is_adjusted FROM report_incident "
    "i JOIN firm_wallet w ON w.wallet_id=i.wallet_id ";

Incident readIncident(const Statement& row) {
    Incident incident;
    incident.id = row.integer(0);
    incident.day = row.text(1);
    incident.difference = {
        row.integer(2),         row.text(3), row.text(4), row.text(5), row.integer(6), row.integer(7),
        row.optionalInteger(8), {}};
    incident.height = static_cast<std::int32_t>(row.integer(9));
    const std::string hint = row.text(10);
    for (std::size_t at = 0; at + 64 <= hint.size(); at += 65)
        incident.difference.unexplained.push_back(hint.substr(at, 64));
    incident.openedBy = row.text(11);
    incident.openedAt = row.integer(12);
    incident.resolvedBy = row.text(13);
    incident.resolvedAt = row.optionalInteger(14);
    incident.reason = row.text(15);
    incident.isAdjusted = row.integer(16) != 0;
    return incident;
}

/// What stands between the day and its end.
Result<void> checkIncidents(const Desk& desk, const Standing& now, const DayLine& line) {
    SANDYK_TRY(Statement select, desk.database.prepare("SELECT count(*) FROM report_incident WHERE day=? AND "
                                                       "resolved_at IS NULL"));
    SANDYK_CHECK(select.bind(line.day).step());
    if (line.differences > 0) return different("the books and the chain differ", line.day, line.differences);
    if (select.integer(0) > 0) return different("an incident has no resolution", line.day, select.integer(0));
    SANDYK_TRY(Statement who, desk.database.prepare("SELECT DISTINCT resolved_by FROM report_incident WHERE day=?"));
    who.bind(line.day);
    while (true) {
        SANDYK_TRY(const bool row, who.step());
        if (!row) return {};
        const Operator* resolver = now.firm.operators.find(who.text(0));
        if (resolver == nullptr || resolver->person == now.who->person)
            return fail(ErrorCode::FirmSamePerson, "who resolved an incident does not close the day",
                        {{"rules", "F-20"}});
    }
}

/// A signed report of the cold share covers the day.
Result<bool> isRatioReported(const Database& database, const std::string& day) {
    SANDYK_TRY(Statement select, database.prepare("SELECT count(*) FROM report_made WHERE kind='cold-share' AND "
                                                  "first_day<=? AND last_day>=?"));
    SANDYK_CHECK(select.bind(day).bind(day).step());
    return select.integer(0) > 0;
}

Result<void> askLaw(const Desk& desk, const Standing& now, const DayBook& book,
                    const std::map<std::string, std::string>& reasons) {
    if (desk.law == nullptr) return fail(ErrorCode::FirmLaw, "no law profile is in force", {{"rules", "F-01"}});
    law::Question question{"day.close", law::UserProfile::Firm, now.time.now, {}};
    // The share of the asset that is worst off; with none held, nothing is below anything.
    ColdShare worst{"", 0, 0};
    for (const ColdDay& each : book.cold) {
        const ColdShare share{each.asset, each.cold, each.total};
        if (worst.total == 0 || share.isLowerThan(worst)) worst = share;
    }
    question.facts["cold_after"] = worst.cold;
    question.facts["total_after"] = worst.total;
    SANDYK_TRY(const bool isReported, isRatioReported(desk.database, book.line.day));
    question.facts["ratio_reported"] = isReported;
    SANDYK_TRY(const law::Verdict verdict, desk.law->ask(question));
    return verdict.demand(verdict.approvals, reasons);
}

/// Each in a transaction of its own: what was marked stays marked if the rest must be repeated.
Result<void> markRequests(const Desk& desk, const DayBook& book) {
    SANDYK_TRY(Statement select, desk.database.prepare("SELECT id FROM request WHERE hash=? AND state IN (3, 4)"));
    for (const Posting& posting : book.postings) {
        if (!posting.request || posting.amount > 0) continue;
        SANDYK_TRY(const bool row, select.reset().bind(ByteView(*posting.request)).step());
        if (!row) continue;
        const std::int64_t id = select.integer(0);
        select.reset();
        SANDYK_CHECK(recordReconciled(desk, id, posting.height));
    }
    return {};
}

Result<void> writePositions(const Database& database, const DayBook& book) {
    SANDYK_TRY(const auto before, positionsAt(database, dayBefore(book.line.day), ""));
    for (const WalletDay& wallet : book.wallets) {
        const auto known = before.find(wallet.walletId);
        const bool isSame =
            known != before.end() && known->second.closing == wallet.closing && known->second.tier == wallet.tier;
        if (!isSame) SANDYK_CHECK(putPosition(database, book.line.day, wallet));
    }
    return {};
}

Result<std::string> reasonText(const std::map<std::string, std::string>& reasons) {
    std::string text;
    for (const auto& [rule, reason] : reasons)
        text += (text.empty() ? "" : "; ") + rule + ": " + reason;
    if (text.size() > 4'000 || !isUtf8(text)) return fail(ErrorCode::FirmReason, "the reasons are too long or no text");
    return text;
}

std::map<std::string, std::string> closingFacts(const DayBook& book) {
    std::map<std::string, std::string> facts = {{"day", book.line.day},
                                                {"height", std::to_string(book.line.block.height)},
                                                {"block", hashText(book.line.block.hash)},
                                                {"digest", toHex(book.line.digest)}};
    std::map<std::string, std::int64_t> totals;
    for (const WalletDay& wallet : book.wallets)
        totals[wallet.asset] += wallet.closing;
    std::string list;
    for (const auto& [asset, total] : totals)
        list += (list.empty() ? "" : " ") + asset + ":" + std::to_string(total);
    facts["totals"] = list;
    return facts;
}

} // namespace

Result<std::vector<ColdDay>> coldOf(const Desk& desk, const Firm& firm, const DayBook& book) {
    std::vector<Position> positions;
    for (const WalletDay& wallet : book.wallets) {
        // What the books cannot explain may be below nothing; the incident tells of it.
        if (wallet.owner != kFirmOwner)
            positions.push_back({wallet.asset, wallet.tier, std::max<std::int64_t>(0, wallet.closing)});
    }
    SANDYK_TRY(const auto shares, coldShares(positions));
    const auto figure = [&](const char* name) {
        return desk.law != nullptr ? desk.law->figure(name).value_or(0) : std::int64_t{0};
    };
    const std::int64_t own = firm.rules ? firm.rules->coldFloorBp : kWholeBp;
    const std::int64_t floor = std::clamp<std::int64_t>(std::max(own, figure("cold_floor_bp")), 0, kWholeBp);
    const std::int64_t margin = std::clamp<std::int64_t>(figure("cold_margin_bp"), 0, kWholeBp - floor);
    std::vector<ColdDay> cold;
    for (const ColdShare& share : shares)
        cold.push_back({book.line.day, share.asset, share.cold, share.total, floor, margin});
    return cold;
}

Result<void> noteDifferences(const storage::Transaction& open, const Desk& desk, const DayBook& book,
                             const std::string& who, std::int64_t now) {
    const Times times{desk.clock, desk.chainTime};
    SANDYK_TRY(Statement find, desk.database.prepare("SELECT id FROM report_incident WHERE day=? AND wallet_id=? AND "
                                                     "resolved_at IS NULL"));
    SANDYK_TRY(Statement update, desk.database.prepare("UPDATE report_incident SET books=?, chain=?, second=?, "
                                                       "height=?, hint=? WHERE id=?"));
    SANDYK_TRY(Statement insert,
               desk.database.prepare("INSERT INTO report_incident (books, chain, second, height, hint, day, wallet_id, "
                                     "opened_by, opened_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const Difference& each : book.differences) {
        std::string hint;
        for (std::size_t i = 0; i < std::min(each.unexplained.size(), kMostHints); ++i)
            hint += (hint.empty() ? "" : " ") + each.unexplained[i];
        SANDYK_TRY(const bool isOpen, find.reset().bind(book.line.day).bind(each.walletId).step());
        Statement& write = (isOpen ? update : insert).reset();
        write.bind(each.books).bind(each.chain);
        if (each.second)
            write.bind(*each.second);
        else
            write.bindNull();
        write.bind(std::int64_t{book.line.block.height}).bind(hint);
        if (isOpen) {
            SANDYK_CHECK(write.bind(find.integer(0)).run());
            continue;
        }
        SANDYK_CHECK(write.bind(book.line.day).bind(each.walletId).bind(who).bind(now).run());
        std::map<std::string, std::string> facts = {{"incident", std::to_string(desk.database.lastInsertId())},
                                                    {"day", book.line.day},
                                                    {"client", each.owner},
                                                    {"wallet", each.wallet},
                                                    {"asset", each.asset},
                                                    {"books", std::to_string(each.books)},
                                                    {"chain", std::to_string(each.chain)}};
        if (each.second) facts["second"] = std::to_string(*each.second);
        SANDYK_CHECK(appendEntry(open, desk.database, {who, "incident.opened", std::move(facts), {}}, times));
    }
    return {};
}

Result<DayLine> closeDay(const Desk& desk, const std::string& day, const std::map<std::string, std::string>& reasons) {
    SANDYK_TRY(const Standing now, standing(desk, Act::CloseDay));
    SANDYK_TRY(const PriceBook prices, PriceBook::load(desk.database, now.firm));
    SANDYK_TRY(const auto line, readDay(desk.database, day));
    if (!line) return fail(ErrorCode::ReportDay, "the day was not reconciled", {{"day", day}});
    if (line->state == DayState::Closed) return fail(ErrorCode::ReportDay, "the day is closed", {{"day", day}});
    SANDYK_CHECK(checkIncidents(desk, now, *line));
    SANDYK_TRY(DayBook book, readDayBook(desk.database, now.firm, prices, day, Demand::Any));
    if (crypto::sha256(asBytes(book.body(prices).canonical())) != line->digest)
        return fail(ErrorCode::ReportDay, "something changed since: reconcile the day again", {{"day", day}});
    SANDYK_CHECK(askLaw(desk, now, book, reasons));
    SANDYK_CHECK(markRequests(desk, book));
    const Times times{desk.clock, desk.chainTime};
    SANDYK_TRY(auto transaction, storage::Transaction::begin(desk.database));
    auto facts = closingFacts(book);
    if (!reasons.empty()) {
        SANDYK_TRY(facts["reasons"], reasonText(reasons));
    }
    SANDYK_TRY(const Appended entry,
               appendEntry(transaction, desk.database, {now.who->name, "day.closed", std::move(facts), {}}, times));
    SANDYK_TRY(const audit::Checkpoint checkpoint, makeCheckpoint(transaction, desk.database, "day", times));
    SANDYK_CHECK(writePositions(desk.database, book));
    book.line.state = DayState::Closed;
    book.line.closedBy = now.who->name;
    book.line.closedAt = now.time.now;
    book.line.logIndex = entry.index;
    book.line.checkpointSize = checkpoint.size;
    SANDYK_CHECK(putDay(desk.database, book.line));
    SANDYK_CHECK(transaction.commit());
    return book.line;
}

Result<std::vector<Incident>> incidents(const Desk& desk, bool all) {
    SANDYK_CHECK(sight(desk, View::Reports));
    SANDYK_TRY(Statement select,
               desk.database.prepare("SELECT " + std::string(kIncidentColumns) +
                                     (all ? "" : "WHERE i.resolved_at IS NULL ") + "ORDER BY i.id DESC LIMIT 100000"));
    std::vector<Incident> list;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return list;
        list.push_back(readIncident(select));
    }
}

Result<void> resolveIncident(const Desk& desk, std::int64_t id, const std::string& reason, bool adjust) {
    SANDYK_TRY(const Standing now, standing(desk, Act::ResolveIncident));
    if (reason.empty() || reason.size() > 1'000) return fail(ErrorCode::FirmReason, "a reason is needed");
    SANDYK_TRY(Statement select, desk.database.prepare("SELECT " + std::string(kIncidentColumns) + "WHERE i.id=?"));
    SANDYK_TRY(const bool row, select.bind(id).step());
    if (!row) return fail(ErrorCode::FirmNotFound, "no incident of this number");
    const Incident incident = readIncident(select);
    const Difference& difference = incident.difference;
    if (incident.resolvedAt) return fail(ErrorCode::FirmState, "the incident is resolved");
    SANDYK_TRY(const auto line, readDay(desk.database, incident.day));
    if (!line || line->state == DayState::Closed) return fail(ErrorCode::FirmState, "its day is closed");
    if (adjust && difference.second && *difference.second != difference.chain)
        return fail(ErrorCode::FirmState, "the two sources differ: nothing says what to adjust to");
    Posting posting;
    posting.day = incident.day;
    posting.walletId = difference.walletId;
    posting.owner = difference.owner;
    posting.asset = difference.asset;
    posting.kind = PostingKind::Adjustment;
    posting.height = incident.height;
    posting.time = now.time.now;
    posting.amount = difference.chain - difference.books;
    posting.incident = id;
    if (adjust) {
        SANDYK_TRY(const PriceBook prices, PriceBook::load(desk.database, now.firm));
        if (const PricePoint* price = prices.at(posting.asset, posting.time)) posting.price = price->change;
    }
    const audit::Commitment commitment = audit::newCommitment("reason", asBytes(reason));
    const auto work = [&]() -> Result<void> {
        SANDYK_TRY(Statement update,
                   desk.database.prepare("UPDATE report_incident SET resolved_by=?, resolved_at=?, reason=?, salt=?, "
                                         "is_adjusted=? WHERE id=?"));
        update.bind(now.who->name).bind(now.time.now).bind(reason).bind(ByteView(commitment.salt));
        SANDYK_CHECK(update.bind(std::int64_t{adjust ? 1 : 0}).bind(id).run());
        return adjust && posting.amount != 0 ? addPosting(desk.database, posting) : Result<void>();
    };
    SANDYK_CHECK(logged(desk, "incident.resolved",
                        {{"incident", std::to_string(id)},
                         {"day", incident.day},
                         {"client", difference.owner},
                         {"adjusted", adjust ? std::to_string(posting.amount) : "0"}},
                        work, {{"reason", commitment.hash}}));
    return {};
}

Result<std::vector<DayLine>> reportDays(const Desk& desk, std::size_t most) {
    SANDYK_CHECK(sight(desk, View::Reports));
    return readDays(desk.database, most);
}

} // namespace sandyk::custody
