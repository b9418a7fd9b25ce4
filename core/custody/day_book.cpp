#include "custody/day_book.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "custody/audit_store.h"
#include "custody/request_checks.h"
#include "custody/segregation.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using Object = JsonValue::Object;
using Array = JsonValue::Array;

Failure tampered(const std::string& why) {
    return fail(ErrorCode::FirmTampered, why);
}

JsonValue optionalJson(const std::optional<std::int64_t>& value) {
    return value ? JsonValue(*value) : JsonValue();
}

struct OwnerKey {
    std::string owner, asset;
    friend auto operator<=>(const OwnerKey&, const OwnerKey&) = default;
};
struct Sum {
    Sums sums;
    std::int64_t closing = 0;
    std::int64_t wallets = 0;
    std::set<std::string> clients;
    void add(const WalletDay& wallet) {
        // Each wallet's own sums were checked; a sum over wallets of one asset stays below all coins there are.
        (void)sums.add(wallet.sums);
        closing += wallet.closing;
        wallets += 1;
        if (wallet.owner != kFirmOwner) clients.insert(wallet.owner);
    }
};

JsonValue positionJson(const WalletDay& wallet) {
    Object object = sumsJson(wallet.sums, wallet.closing);
    object["client"] = wallet.owner;
    object["asset"] = wallet.asset;
    object["wallet"] = wallet.code;
    object["tier"] = std::string(tierName(wallet.tier));
    return object;
}

JsonValue differenceJson(const Difference& difference) {
    Array unexplained;
    for (const std::string& txid : difference.unexplained)
        unexplained.emplace_back(txid);
    return Object{{"client", difference.owner},           {"asset", difference.asset},
                  {"wallet", difference.wallet},          {"books_sat", difference.books},
                  {"chain_sat", difference.chain},        {"second_sat", optionalJson(difference.second)},
                  {"unexplained", std::move(unexplained)}};
}

Array clientsJson(const DayBook& book) {
    std::map<OwnerKey, Sum> byOwner;
    for (const WalletDay& wallet : book.wallets)
        byOwner[{wallet.owner, wallet.asset}].add(wallet);
    Array list;
    for (const auto& [key, sum] : byOwner) {
        Object object = sumsJson(sum.sums, sum.closing);
        object["client"] = key.owner;
        object["asset"] = key.asset;
        const auto price = book.prices.find(key.asset);
        object["value_minor"] = valueJson(price == book.prices.end() ? nullptr : &price->second, sum.closing);
        list.emplace_back(std::move(object));
    }
    return list;
}

Array totalsJson(const DayBook& book) {
    std::map<std::string, Sum> byAsset;
    std::map<std::string, std::int64_t> clients;
    for (const WalletDay& wallet : book.wallets) {
        byAsset[wallet.asset].add(wallet);
        clients[wallet.asset] += wallet.owner == kFirmOwner ? 0 : wallet.closing;
    }
    Array list;
    for (const auto& [asset, sum] : byAsset) {
        Object object = sumsJson(sum.sums, sum.closing);
        object["asset"] = asset;
        object["wallets"] = sum.wallets;
        object["clients"] = static_cast<std::int64_t>(sum.clients.size());
        object["clients_closing_sat"] = clients[asset];
        object["firm_closing_sat"] = sum.closing - clients[asset];
        list.emplace_back(std::move(object));
    }
    return list;
}

/// The day's report is what the log says of it.
Result<void> checkClosed(const Database& database, const DayLine& line, const Hash256& digest) {
    if (digest != line.digest) return tampered("the rows of a closed day are not what was closed");
    SANDYK_TRY(const auto entries, readEntries(database, line.logIndex, 1));
    if (entries.empty()) return tampered("the log does not hold the end of a day");
    const audit::Entry& entry = entries.front();
    const auto fact = [&](const char* name) {
        const auto found = entry.facts.find(name);
        return found == entry.facts.end() ? std::string() : found->second;
    };
    if (entry.kind != "day.closed" || fact("day") != line.day || fact("digest") != toHex(digest))
        return tampered("the log says something else of a closed day");
    return {};
}

/// Wallets of a day that is not closed: those that the firm has now.
Result<void> addOpenWallets(const Database& database, std::map<std::int64_t, WalletDay>& wallets) {
    SANDYK_TRY(storage::Statement select,
               database.prepare("SELECT wallet_id, code, owner, asset, tier FROM firm_wallet"));
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return {};
        WalletDay& wallet = wallets[select.integer(0)];
        wallet.walletId = select.integer(0);
        wallet.code = select.text(1);
        wallet.owner = select.text(2);
        wallet.asset = select.text(3);
        wallet.tier = static_cast<Tier>(select.integer(4));
    }
}

Result<std::vector<Difference>> readDifferences(const Database& database, const DayBook& book) {
    SANDYK_TRY(storage::Statement select,
               database.prepare("SELECT wallet_id, books, chain, second, hint FROM report_incident WHERE day=? AND "
                                "height=? AND resolved_at IS NULL ORDER BY wallet_id"));
    select.bind(book.line.day).bind(std::int64_t{book.line.block.height});
    std::vector<Difference> differences;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return differences;
        Difference difference;
        difference.walletId = select.integer(0);
        difference.books = select.integer(1);
        difference.chain = select.integer(2);
        difference.second = select.optionalInteger(3);
        const auto wallet = std::ranges::find(book.wallets, difference.walletId, &WalletDay::walletId);
        if (wallet == book.wallets.end()) return tampered("an incident of no wallet");
        difference.wallet = wallet->code;
        difference.owner = wallet->owner;
        difference.asset = wallet->asset;
        const std::string hint = select.text(4);
        for (std::size_t at = 0; at + 64 <= hint.size(); at += 65)
            difference.unexplained.push_back(hint.substr(at, 64));
        differences.push_back(std::move(difference));
    }
}

} // namespace

std::string hashText(const Hash256& hash) {
    return bitcoin::Txid{hash}.toString();
}

JsonValue::Object sumsJson(const Sums& sums, std::int64_t closing) {
    return Object{{"opening_sat", sums.opening},
                  {"in_sat", sums.in},
                  {"out_sat", sums.out},
                  {"fees_sat", sums.fees},
                  {"closing_sat", closing}};
}

JsonValue priceJson(const PricePoint& price) {
    return Object{{"asset", price.asset},
                  {"minor", price.record.minor},
                  {"unit", price.record.unit},
                  {"source", price.record.source},
                  {"since", price.since}};
}

JsonValue valueJson(const PricePoint* price, std::int64_t amount) {
    if (price == nullptr) return {};
    const auto value = valueOf(price->record, std::abs(amount));
    return value && *value <= JsonValue::kMostInteger ? JsonValue(*value) : JsonValue();
}

JsonValue movementJson(const Posting& posting, const PriceBook& prices) {
    const PricePoint* price = posting.price ? prices.find(*posting.price) : nullptr;
    return Object{{"day", posting.day},
                  {"client", posting.owner},
                  {"asset", posting.asset},
                  {"wallet", posting.wallet},
                  {"kind", std::string(postingName(posting.kind))},
                  {"txid", posting.txid ? JsonValue(posting.txid->toString()) : JsonValue()},
                  {"height", posting.height},
                  {"time", posting.time},
                  {"amount_sat", posting.amount},
                  {"fee_sat", posting.fee},
                  {"request", posting.request ? JsonValue(toHex(*posting.request)) : JsonValue()},
                  {"incident", optionalJson(posting.incident)},
                  {"price", price != nullptr ? priceJson(*price) : JsonValue()},
                  {"value_minor", valueJson(price, posting.amount)}};
}

std::string_view coldStateName(const ColdDay& cold) {
    const ColdShare share{cold.asset, cold.cold, cold.total};
    if (!share.reaches(cold.floorBp)) return "below";
    return share.reaches(cold.floorBp + cold.marginBp) ? "ok" : "margin";
}

JsonValue coldJson(const ColdDay& cold) {
    return Object{{"day", cold.day},
                  {"asset", cold.asset},
                  {"cold_sat", cold.cold},
                  {"total_sat", cold.total},
                  {"share_bp", ColdShare{cold.asset, cold.cold, cold.total}.bp()},
                  {"floor_bp", cold.floorBp},
                  {"margin_bp", cold.marginBp},
                  {"state", std::string(coldStateName(cold))}};
}

JsonValue DayBook::body(const PriceBook& priceBook) const {
    Array positions, movements, coldShare, priceList, differenceList;
    for (const WalletDay& wallet : wallets)
        positions.push_back(positionJson(wallet));
    for (const Posting& posting : postings)
        movements.push_back(movementJson(posting, priceBook));
    for (const ColdDay& each : cold)
        coldShare.push_back(coldJson(each));
    for (const auto& [asset, price] : prices)
        priceList.push_back(priceJson(price));
    for (const Difference& each : differences)
        differenceList.push_back(differenceJson(each));
    return Object{{"format", "sandyk-day-1"},
                  {"firm", toHex(firm)},
                  {"firm_name", line.firmName},
                  {"currency", line.currency},
                  {"day", line.day},
                  {"network", line.network},
                  {"height", std::int64_t{line.block.height}},
                  {"block_hash", hashText(line.block.hash)},
                  {"block_time", line.block.time},
                  {"own_wallets", line.ownWallets},
                  {"snapshot_wallets", line.snapshotWallets},
                  {"snapshot_sha256", line.snapshotHash ? JsonValue(toHex(*line.snapshotHash)) : JsonValue()},
                  {"prices", std::move(priceList)},
                  {"positions", std::move(positions)},
                  {"clients", clientsJson(*this)},
                  {"movements", std::move(movements)},
                  {"totals", totalsJson(*this)},
                  {"cold_share", std::move(coldShare)},
                  {"differences", std::move(differenceList)}};
}

Result<DayBook> readDayBook(const Database& database, const Firm& firm, const PriceBook& prices, const std::string& day,
                            Demand demand) {
    SANDYK_TRY(auto line, readDay(database, day));
    if (!line) return fail(ErrorCode::ReportDay, "this day was not reconciled", {{"day", day}});
    const bool isClosed = line->state == DayState::Closed;
    if (demand == Demand::Closed && !isClosed)
        return fail(ErrorCode::ReportDay, "this day is not closed", {{"day", day}});
    DayBook book;
    book.line = std::move(*line);
    book.firm = firm.id;
    SANDYK_TRY(auto wallets, positionsAt(database, dayBefore(day), ""));
    if (isClosed) {
        SANDYK_TRY(const auto then, positionsAt(database, day, ""));
        for (const auto& [id, wallet] : then) {
            const auto before = wallets.find(id);
            const std::int64_t opening = before == wallets.end() ? 0 : before->second.closing;
            WalletDay& own = wallets[id] = wallet;
            own.sums.opening = opening;
        }
    } else {
        SANDYK_CHECK(addOpenWallets(database, wallets));
    }
    SANDYK_TRY(book.postings, readPostings(database, day, day, ""));
    for (const Posting& posting : book.postings) {
        const auto wallet = wallets.find(posting.walletId);
        if (wallet == wallets.end() || wallet->second.owner != posting.owner)
            return tampered("a posting of a wallet that was not there");
        SANDYK_CHECK(wallet->second.sums.add(posting));
    }
    for (auto& [id, wallet] : wallets) {
        SANDYK_TRY(const std::int64_t closing, wallet.sums.closing());
        if (isClosed && closing != wallet.closing) return tampered("a position is not the sum of what happened");
        wallet.closing = closing;
        book.wallets.push_back(std::move(wallet));
    }
    std::ranges::sort(book.wallets, {},
                      [](const WalletDay& each) { return std::tie(each.owner, each.asset, each.code); });
    SANDYK_TRY(book.cold, readCold(database, day, day));
    SANDYK_TRY(const auto dayPrices, readDayPrices(database, day));
    for (const auto& [asset, change] : dayPrices) {
        const PricePoint* price = prices.find(change);
        if (price == nullptr) return tampered("a day is valued at a price that nobody adopted");
        book.prices[asset] = *price;
    }
    if (isClosed) {
        const std::string text = book.body(prices).canonical();
        SANDYK_CHECK(checkClosed(database, book.line, crypto::sha256(asBytes(text))));
    } else {
        SANDYK_TRY(book.differences, readDifferences(database, book));
    }
    return book;
}

} // namespace sandyk::custody
