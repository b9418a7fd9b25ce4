#include "custody/reports.h"

#include <algorithm>

#include "base/encoding.h"
#include "custody/clients.h"
#include "custody/dates.h"
#include "custody/segregation.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::Statement;
using Object = JsonValue::Object;
using Array = JsonValue::Array;

Failure badPeriod(const std::string& why, const std::string& day) {
    return fail(ErrorCode::ReportDay, why, {{"day", day}});
}

/// Every day of it is closed, and the books reach back to its beginning.
Result<DayLine> closedPeriod(const Database& database, const Period& period) {
    if (!isDate(period.first) || !isDate(period.last) || period.last < period.first)
        return badPeriod("a period has a first and a last day", period.first);
    SANDYK_TRY(const auto last, readDay(database, period.last));
    if (!last || last->state != DayState::Closed) return badPeriod("this day is not closed", period.last);
    SANDYK_TRY(const auto first, readDay(database, period.first));
    if (!first) return badPeriod("the books begin later", period.first);
    return *last;
}

Object heading(const char* format, const Desk& desk, const DayLine& line, const Period& period) {
    return Object{{"format", format},
                  {"firm", toHex(desk.firm)},
                  {"firm_name", line.firmName},
                  {"currency", line.currency},
                  {"network", line.network},
                  {"first_day", period.first},
                  {"last_day", period.last},
                  {"height", std::int64_t{line.block.height}},
                  {"block_hash", hashText(line.block.hash)},
                  {"block_time", line.block.time}};
}

struct Account {
    Sums sums;
    std::int64_t closing = 0;
};
using AccountKey = std::pair<std::string, std::string>; ///< owner, asset

struct Extract {
    std::map<AccountKey, Account> accounts;
    std::vector<WalletDay> wallets; ///< at the end, by code
    std::vector<Posting> postings;
};

/// Positions and postings of an owner, or all, over a period; the wallets' sums come out.
Result<Extract> extract(const Database& database, const Period& period, const std::string& owner) {
    Extract out;
    SANDYK_TRY(auto opening, positionsAt(database, dayBefore(period.first), owner));
    SANDYK_TRY(const auto closing, positionsAt(database, period.last, owner));
    SANDYK_TRY(out.postings, readPostings(database, period.first, period.last, owner));
    for (const auto& [id, wallet] : closing) {
        const auto before = opening.find(id);
        const std::int64_t amount = before == opening.end() ? 0 : before->second.closing;
        WalletDay& own = opening[id] = wallet;
        own.sums.opening = amount;
    }
    for (const Posting& posting : out.postings) {
        const auto wallet = opening.find(posting.walletId);
        if (wallet == opening.end()) return fail(ErrorCode::FirmTampered, "a posting of a wallet without a position");
        SANDYK_CHECK(wallet->second.sums.add(posting));
    }
    for (auto& [id, wallet] : opening) {
        SANDYK_TRY(const std::int64_t sum, wallet.sums.closing());
        if (sum != wallet.closing) return fail(ErrorCode::FirmTampered, "a position is not the sum of what happened");
        Account& account = out.accounts[{wallet.owner, wallet.asset}];
        SANDYK_CHECK(account.sums.add(wallet.sums));
        account.closing += wallet.closing;
        out.wallets.push_back(std::move(wallet));
    }
    std::ranges::sort(out.wallets, {}, &WalletDay::code);
    return out;
}

/// Rows of closed days are compared with the log before anything is signed on them.
Result<void> proveDays(const Desk& desk, const Standing& now, const PriceBook& prices, const Period& period,
                       const Extract& extract, bool isAll) {
    std::set<std::string> days = {period.last};
    for (const Posting& posting : extract.postings)
        days.insert(posting.day);
    const std::string before = dayBefore(period.first);
    SANDYK_TRY(const auto opening, readDay(desk.database, before));
    if (opening) days.insert(before);
    for (std::string day = period.first; isAll && day < period.last; day = dayAfter(day))
        days.insert(day);
    for (const std::string& day : days)
        SANDYK_CHECK(readDayBook(desk.database, now.firm, prices, day, Demand::Closed));
    return {};
}

Array movementsJson(const Extract& extract, const PriceBook& prices) {
    Array list;
    for (const Posting& posting : extract.postings)
        list.push_back(movementJson(posting, prices));
    return list;
}

Array accountsJson(const Extract& extract, const std::map<std::string, Hash256>& dayPrices, const PriceBook& prices) {
    Array list;
    for (const auto& [key, account] : extract.accounts) {
        const auto change = dayPrices.find(key.second);
        const PricePoint* price = change == dayPrices.end() ? nullptr : prices.find(change->second);
        Object object = sumsJson(account.sums, account.closing);
        object["client"] = key.first;
        object["asset"] = key.second;
        object["price"] = price != nullptr ? priceJson(*price) : JsonValue();
        object["value_minor"] = valueJson(price, account.closing);
        list.emplace_back(std::move(object));
    }
    return list;
}

/// A stored checkpoint as the log alone signed it: witnesses who signed later do not change what is made of it.
Result<audit::Checkpoint> dayCheckpoint(const Database& database, const DayLine& line) {
    SANDYK_TRY(Statement select, database.prepare("SELECT note FROM audit_checkpoint WHERE size=?"));
    SANDYK_TRY(const bool row, select.bind(static_cast<std::int64_t>(line.checkpointSize)).step());
    if (!row) return fail(ErrorCode::FirmTampered, "the checkpoint of a closed day is missing");
    SANDYK_TRY(audit::Checkpoint checkpoint, audit::Checkpoint::parse(select.text(0)));
    SANDYK_TRY(const audit::NoteKey key, logKey(database));
    SANDYK_CHECK(checkpoint.verifyLog(key));
    std::erase_if(checkpoint.signatures, [&](const audit::Checkpoint::Signature& each) {
        return each.name != key.name || each.keyId != key.id();
    });
    return checkpoint;
}

Result<void> addProof(const Database& database, std::uint64_t index, audit::Checkpoint checkpoint, ReportFile& file) {
    SANDYK_TRY(const audit::NoteKey key, logKey(database));
    SANDYK_TRY(const auto texts, readEntryTexts(database, index, 1));
    if (texts.empty()) return fail(ErrorCode::FirmTampered, "an entry of the log is missing");
    SANDYK_TRY(auto hashes, audit::inclusionProof(StoredNodes(database), index, checkpoint.size));
    file.logKey = key.verifierKey();
    file.entry = texts.front();
    file.proof = audit::ProofFile{index, std::move(hashes), std::move(checkpoint), std::nullopt};
    return {};
}

/// Checks, signs, logs, and seals with a checkpoint.
Result<ReportFile> sealed(const Desk& desk, const Standing& now, const std::string& kind, JsonValue body) {
    ReportFile file;
    file.kind = kind;
    file.body = std::move(body);
    SANDYK_TRY(const ReportCheck check, checkBody(kind, file.body));
    const Hash256 digest = file.digest();
    file.signature = ReportSignature{now.who->name, desk.actor->key.publicKey(),
                                     desk.actor->key.sign(reportStatement(kind, digest))};
    const Times times{desk.clock, desk.chainTime};
    SANDYK_TRY(auto transaction, storage::Transaction::begin(desk.database));
    SANDYK_TRY(Statement insert,
               desk.database.prepare("INSERT INTO report_made (kind, subject, first_day, last_day, digest, made_by, "
                                     "made_at) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(kind).bind(check.subject).bind(check.period.first).bind(check.period.last).bind(ByteView(digest));
    SANDYK_CHECK(insert.bind(now.who->name).bind(now.time.now).run());
    SANDYK_TRY(const Appended entry, appendEntry(transaction, desk.database,
                                                 {now.who->name,
                                                  "report.made",
                                                  {{"kind", kind},
                                                   {"subject", check.subject},
                                                   {"first_day", check.period.first},
                                                   {"last_day", check.period.last},
                                                   {"digest", toHex(digest)}},
                                                  {}},
                                                 times));
    SANDYK_TRY(audit::Checkpoint checkpoint, makeCheckpoint(transaction, desk.database, "export", times));
    SANDYK_CHECK(addProof(desk.database, entry.index, std::move(checkpoint), file));
    SANDYK_CHECK(transaction.commit());
    return file;
}

} // namespace

Result<ReportFile> makeLedger(const Desk& desk, const std::string& day) {
    SANDYK_TRY(const Standing now, standing(desk, Act::MakeReport));
    SANDYK_TRY(const PriceBook prices, PriceBook::load(desk.database, now.firm));
    SANDYK_TRY(const DayBook book, readDayBook(desk.database, now.firm, prices, day, Demand::Closed));
    ReportFile file;
    file.kind = "ledger";
    file.body = book.body(prices);
    SANDYK_CHECK(checkBody(file.kind, file.body));
    SANDYK_TRY(audit::Checkpoint checkpoint, dayCheckpoint(desk.database, book.line));
    SANDYK_CHECK(addProof(desk.database, book.line.logIndex, std::move(checkpoint), file));
    SANDYK_CHECK(logged(desk, "report.exported", {{"kind", "ledger"}, {"day", day}, {"digest", toHex(file.digest())}},
                        [] { return Result<void>(); }));
    return file;
}

Result<ReportFile> makeStatement(const Desk& desk, const std::string& client, const Period& period) {
    SANDYK_TRY(const Standing now, standing(desk, Act::MakeReport));
    if (client != kFirmOwner && client != kPooledOwner) SANDYK_CHECK(clientSummary(desk, client));
    SANDYK_TRY(const DayLine line, closedPeriod(desk.database, period));
    SANDYK_TRY(const PriceBook prices, PriceBook::load(desk.database, now.firm));
    SANDYK_TRY(const Extract found, extract(desk.database, period, client));
    SANDYK_CHECK(proveDays(desk, now, prices, period, found, false));
    SANDYK_TRY(const auto dayPrices, readDayPrices(desk.database, period.last));
    Object body = heading("sandyk-statement-1", desk, line, period);
    body["client"] = client;
    body["accounts"] = accountsJson(found, dayPrices, prices);
    Array wallets;
    for (const WalletDay& wallet : found.wallets) {
        wallets.emplace_back(Object{{"wallet", wallet.code},
                                    {"asset", wallet.asset},
                                    {"tier", std::string(tierName(wallet.tier))},
                                    {"closing_sat", wallet.closing}});
    }
    body["wallets"] = std::move(wallets);
    body["movements"] = movementsJson(found, prices);
    return sealed(desk, now, "statement", std::move(body));
}

Result<ReportFile> makeRegister(const Desk& desk, const Period& period) {
    SANDYK_TRY(const Standing now, standing(desk, Act::MakeReport));
    SANDYK_TRY(const DayLine line, closedPeriod(desk.database, period));
    SANDYK_TRY(const PriceBook prices, PriceBook::load(desk.database, now.firm));
    SANDYK_TRY(const Extract found, extract(desk.database, period, ""));
    SANDYK_CHECK(proveDays(desk, now, prices, period, found, true));
    SANDYK_TRY(const auto dayPrices, readDayPrices(desk.database, period.last));
    Object body = heading("sandyk-register-1", desk, line, period);
    body["accounts"] = accountsJson(found, dayPrices, prices);
    body["movements"] = movementsJson(found, prices);
    std::map<std::string, Account> totals;
    for (const auto& [key, account] : found.accounts) {
        SANDYK_CHECK(totals[key.second].sums.add(account.sums));
        totals[key.second].closing += account.closing;
    }
    Array list;
    for (const auto& [asset, total] : totals) {
        Object object = sumsJson(total.sums, total.closing);
        object["asset"] = asset;
        list.emplace_back(std::move(object));
    }
    body["totals"] = std::move(list);
    return sealed(desk, now, "register", std::move(body));
}

std::vector<ColdShare> averageShares(const std::vector<ColdDay>& days) {
    std::map<std::string, ColdShare> byAsset;
    std::vector<ColdShare> shares;
    for (const ColdDay& day : days) {
        ColdShare& share = byAsset[day.asset];
        share.asset = day.asset;
        share.cold += day.cold;
        share.total += day.total;
    }
    for (auto& [asset, share] : byAsset)
        shares.push_back(std::move(share));
    return shares;
}

Result<std::vector<ColdDay>> coldHistory(const Desk& desk, const Period& period) {
    SANDYK_CHECK(sight(desk, View::FirmTotals));
    return readCold(desk.database, period.first, period.last);
}

Result<ReportFile> makeColdShare(const Desk& desk, const Period& period) {
    SANDYK_TRY(const Standing now, standing(desk, Act::MakeReport));
    SANDYK_TRY(const auto days, readCold(desk.database, period.first, period.last));
    if (days.empty()) return badPeriod("no day of the period was reconciled", period.first);
    SANDYK_TRY(const auto line, readDay(desk.database, days.back().day));
    if (!line) return fail(ErrorCode::FirmTampered, "a cold share of no day");
    Object body = heading("sandyk-cold-share-1", desk, *line, {period.first, line->day});
    Array list, averages;
    for (const ColdDay& day : days)
        list.push_back(coldJson(day));
    for (const ColdShare& share : averageShares(days)) {
        const auto count = std::ranges::count(days, share.asset, &ColdDay::asset);
        averages.emplace_back(Object{{"asset", share.asset}, {"days", std::int64_t{count}}, {"share_bp", share.bp()}});
    }
    body["days"] = std::move(list);
    body["averages"] = std::move(averages);
    return sealed(desk, now, "cold-share", std::move(body));
}

Result<std::vector<MadeReport>> madeReports(const Desk& desk, std::size_t most) {
    SANDYK_CHECK(sight(desk, View::Reports));
    SANDYK_TRY(Statement select,
               desk.database.prepare("SELECT id, kind, subject, first_day, last_day, digest, made_by, made_at FROM "
                                     "report_made ORDER BY id DESC LIMIT ?"));
    select.bind(static_cast<std::int64_t>(std::min<std::size_t>(most, 1'000'000)));
    std::vector<MadeReport> list;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return list;
        MadeReport made{select.integer(0), select.text(1),   select.text(2), {select.text(3), select.text(4)}, {},
                        select.text(6),    select.integer(7)};
        const Bytes digest = select.blob(5);
        if (digest.size() != made.digest.size()) return fail(ErrorCode::FirmTampered, "a digest of another length");
        std::ranges::copy(digest, made.digest.begin());
        list.push_back(std::move(made));
    }
}

Result<Period> monthOf(std::string_view month) {
    const std::string first = std::string(month) + "-01";
    if (month.size() != 7 || !isDate(first)) return badPeriod("a month is YYYY-MM", std::string(month));
    std::string last = first;
    for (std::string day = first; day.starts_with(month); day = dayAfter(day))
        last = day;
    return Period{first, last};
}

} // namespace sandyk::custody
