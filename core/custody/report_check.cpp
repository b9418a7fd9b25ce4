#include <algorithm>
#include <map>

#include "bitcoin/amount.h"
#include "custody/book.h"
#include "custody/cold_share.h"
#include "custody/dates.h"
#include "custody/report_file.h"
#include "custody/request_checks.h"
#include "custody/segregation.h"

namespace sandyk::custody {
namespace {

using Array = JsonValue::Array;

constexpr std::int64_t kMostSat = bitcoin::Amount::kMaxSat;
constexpr std::int64_t kMostNumber = JsonValue::kMostInteger;
constexpr std::size_t kMostRows = 10'000'000;
constexpr std::int64_t kWholeBp = 10'000;

Failure wrong(const std::string& why) {
    return fail(ErrorCode::ReportFormat, why);
}

/// A hostile file may hold anything: a sum that leaves the range stays at its end, and then comes out nowhere.
void addTo(std::int64_t& sum, std::int64_t more) {
    if (__builtin_add_overflow(sum, more, &sum)) sum = INT64_MAX;
}

/// opening, in, out, fees, closing, which come out.
struct Flow {
    std::int64_t opening = 0, in = 0, out = 0, fees = 0, closing = 0;
    friend bool operator==(const Flow&, const Flow&) = default;
    void add(const Flow& other) {
        addTo(opening, other.opening);
        addTo(in, other.in);
        addTo(out, other.out);
        addTo(fees, other.fees);
        addTo(closing, other.closing);
    }
};

/// A flow of the books may be below nothing while a difference is open; a signed report has none.
Result<Flow> takeFlow(JsonFields& from, bool isClosed) {
    const std::int64_t least = isClosed ? 0 : -kMostNumber;
    Flow flow;
    SANDYK_TRY(flow.opening, from.integer("opening_sat", least, kMostNumber));
    SANDYK_TRY(flow.in, from.integer("in_sat", 0, kMostNumber));
    SANDYK_TRY(flow.out, from.integer("out_sat", 0, kMostNumber));
    SANDYK_TRY(flow.fees, from.integer("fees_sat", 0, kMostNumber));
    SANDYK_TRY(flow.closing, from.integer("closing_sat", least, kMostNumber));
    if (flow.opening + flow.in - flow.out - flow.fees != flow.closing) return wrong("a sum does not come out");
    return flow;
}

Result<std::string> takeDay(JsonFields& from, std::string_view name) {
    SANDYK_TRY(std::string day, from.text(name, 10, 10));
    if (!isDate(day)) return wrong(std::string(name) + " is no day");
    return day;
}

struct Price {
    std::string asset;
    PriceRecord record;
};

Result<Price> readPrice(const JsonValue& value) {
    JsonFields fields(value, ErrorCode::ReportFormat, "price");
    Price price;
    SANDYK_TRY(price.asset, fields.text("asset", 1, 20));
    SANDYK_TRY(price.record.minor, fields.integer("minor", 0, kMostNumber));
    SANDYK_TRY(price.record.unit, fields.integer("unit", 1, kMostNumber));
    SANDYK_TRY(price.record.source, fields.text("source", 0, 4'096));
    SANDYK_CHECK(fields.integer("since", 0, kMostNumber));
    SANDYK_CHECK(fields.finish());
    return price;
}

Result<std::optional<Price>> takePrice(JsonFields& from) {
    SANDYK_TRY(const JsonValue* value, from.member("price"));
    if (value->isNull()) return std::optional<Price>();
    SANDYK_TRY(Price price, readPrice(*value));
    return std::optional(std::move(price));
}

/// The value is what price and amount make.
Result<void> takeValue(JsonFields& from, const std::optional<Price>& price, std::int64_t amount) {
    SANDYK_TRY(const JsonValue* value, from.member("value_minor"));
    std::optional<std::int64_t> right;
    if (price) right = valueOf(price->record, std::abs(amount));
    if (right && *right > kMostNumber) right.reset();
    const std::optional<std::int64_t> said = value->integer() ? std::optional(*value->integer()) : std::nullopt;
    if (said != right || (!said && !value->isNull())) return wrong("a value is not price times amount");
    return {};
}

using Key = std::pair<std::string, std::string>;

struct Movements {
    std::map<Key, Flow> byClient; ///< client and asset
    std::map<std::string, Flow> byWallet;
};

Result<void> readMovement(const JsonValue& value, const Period& period, Movements& into) {
    JsonFields fields(value, ErrorCode::ReportFormat, "movement");
    SANDYK_TRY(const std::string day, takeDay(fields, "day"));
    if (day < period.first || day > period.last) return wrong("a movement of another period");
    SANDYK_TRY(const std::string client, fields.text("client", 1, 20));
    SANDYK_TRY(const std::string asset, fields.text("asset", 1, 20));
    SANDYK_TRY(const std::string wallet, fields.text("wallet", 16, 16));
    SANDYK_TRY(const std::string kind, fields.text("kind", 1, 20));
    SANDYK_TRY(const JsonValue* txid, fields.member("txid"));
    SANDYK_TRY(const JsonValue* request, fields.member("request"));
    SANDYK_TRY(const JsonValue* incident, fields.member("incident"));
    SANDYK_CHECK(fields.integer("height", 0, INT32_MAX));
    SANDYK_CHECK(fields.integer("time", 0, kMostNumber));
    SANDYK_TRY(const std::int64_t amount, fields.integer("amount_sat", -kMostSat, kMostSat));
    SANDYK_TRY(const std::int64_t fee, fields.integer("fee_sat", 0, kMostSat));
    const bool isAdjustment = kind == "adjustment";
    bool isKind = false;
    for (int each = 1; each <= 7; ++each)
        isKind = isKind || kind == postingName(static_cast<PostingKind>(each));
    if (!isKind || amount == 0 || txid->isNull() != isAdjustment || incident->isNull() == isAdjustment)
        return wrong("a movement of no kind");
    if ((request->isNull()) != (isAdjustment || kind == "deposit")) return wrong("a movement without its request");
    SANDYK_TRY(const auto price, takePrice(fields));
    SANDYK_CHECK(takeValue(fields, price, amount));
    SANDYK_CHECK(fields.finish());
    const Flow flow{0, amount > 0 ? amount : 0, amount < 0 ? -amount : 0, fee, 0};
    into.byClient[{client, asset}].add(flow);
    into.byWallet[wallet].add(flow);
    return {};
}

Result<Movements> takeMovements(JsonFields& from, const Period& period) {
    SANDYK_TRY(const Array* list, from.array("movements", kMostRows));
    Movements movements;
    for (const JsonValue& each : *list)
        SANDYK_CHECK(readMovement(each, period, movements));
    return movements;
}

bool isFlowOf(const Flow& moved, const Flow& row) {
    return moved.in == row.in && moved.out == row.out && moved.fees == row.fees;
}

/// Rows of clients: each is what its movements make, and nobody who moved is missing.
Result<std::map<Key, Flow>> checkAccounts(const Array& list, const Movements& movements, bool isClosed, bool hasPrice,
                                          const std::map<std::string, Price>& prices) {
    std::map<Key, Flow> accounts;
    for (const JsonValue& each : list) {
        JsonFields fields(each, ErrorCode::ReportFormat, "account");
        SANDYK_TRY(const std::string client, fields.text("client", 1, 20));
        SANDYK_TRY(const std::string asset, fields.text("asset", 1, 20));
        SANDYK_TRY(const Flow flow, takeFlow(fields, isClosed));
        std::optional<Price> price;
        if (hasPrice) {
            SANDYK_TRY(price, takePrice(fields));
        } else if (const auto found = prices.find(asset); found != prices.end()) {
            price = found->second;
        }
        SANDYK_CHECK(takeValue(fields, price, flow.closing));
        SANDYK_CHECK(fields.finish());
        const auto moved = movements.byClient.find({client, asset});
        if (!isFlowOf(moved == movements.byClient.end() ? Flow{} : moved->second, flow))
            return wrong("a client's sums are not those of the movements");
        if (!accounts.emplace(Key{client, asset}, flow).second) return wrong("a client stands there twice");
    }
    for (const auto& [key, flow] : movements.byClient) {
        if (!accounts.contains(key)) return wrong("a movement of a client who is not there");
    }
    return accounts;
}

std::map<std::string, Flow> byAsset(const std::map<Key, Flow>& accounts) {
    std::map<std::string, Flow> totals;
    for (const auto& [key, flow] : accounts)
        totals[key.second].add(flow);
    return totals;
}

Result<ReportCheck> takeHeading(JsonFields& from, std::string_view format, bool isDay) {
    SANDYK_TRY(const std::string said, from.text("format", 1, 40));
    if (said != format) return wrong("another format than its kind has");
    ReportCheck check;
    SANDYK_CHECK(from.text("firm", 32, 32));
    SANDYK_CHECK(from.text("firm_name", 0, 400));
    SANDYK_CHECK(from.text("currency", 3, 3));
    SANDYK_CHECK(from.text("network", 1, 20));
    SANDYK_CHECK(from.integer("height", 0, INT32_MAX));
    SANDYK_CHECK(from.text("block_hash", 64, 64));
    SANDYK_CHECK(from.integer("block_time", 0, kMostNumber));
    SANDYK_TRY(check.period.first, takeDay(from, isDay ? "day" : "first_day"));
    check.period.last = check.period.first;
    if (!isDay) {
        SANDYK_TRY(check.period.last, takeDay(from, "last_day"));
    }
    if (check.period.last < check.period.first) return wrong("a period that ends before it begins");
    return check;
}

struct Cold {
    std::int64_t cold = 0, total = 0;
};

Result<std::string> readCold(const JsonValue& value, Cold& cold, std::string& day) {
    JsonFields fields(value, ErrorCode::ReportFormat, "cold share");
    SANDYK_TRY(day, takeDay(fields, "day"));
    SANDYK_TRY(const std::string asset, fields.text("asset", 1, 20));
    SANDYK_TRY(cold.total, fields.integer("total_sat", 0, kMostNumber));
    SANDYK_TRY(cold.cold, fields.integer("cold_sat", 0, cold.total));
    SANDYK_TRY(const std::int64_t share, fields.integer("share_bp", 0, kWholeBp));
    SANDYK_TRY(const std::int64_t floor, fields.integer("floor_bp", 0, kWholeBp));
    SANDYK_TRY(const std::int64_t margin, fields.integer("margin_bp", 0, kWholeBp));
    SANDYK_TRY(const std::string state, fields.text("state", 1, 20));
    SANDYK_CHECK(fields.finish());
    const ColdShare exact{asset, cold.cold, cold.total};
    const std::string_view right = !exact.reaches(floor) ? "below" : exact.reaches(floor + margin) ? "ok" : "margin";
    if (exact.bp() != share || state != right) return wrong("a cold share is not cold by all");
    return asset;
}

struct Positions {
    std::map<Key, Flow> byClient;
    std::map<std::string, Cold> cold; ///< clients' coins, by asset
};

Result<Positions> takePositions(JsonFields& from, const Movements& movements, bool isClosed) {
    SANDYK_TRY(const Array* list, from.array("positions", kMostRows));
    Positions positions;
    std::set<std::string> seen;
    for (const JsonValue& each : *list) {
        JsonFields fields(each, ErrorCode::ReportFormat, "position");
        SANDYK_TRY(const std::string client, fields.text("client", 1, 20));
        SANDYK_TRY(const std::string asset, fields.text("asset", 1, 20));
        SANDYK_TRY(const std::string wallet, fields.text("wallet", 16, 16));
        SANDYK_TRY(const std::string tier, fields.text("tier", 1, 10));
        if (!parseTier(tier)) return wrong("a wallet of no tier");
        SANDYK_TRY(const Flow flow, takeFlow(fields, isClosed));
        SANDYK_CHECK(fields.finish());
        const auto moved = movements.byWallet.find(wallet);
        if (!seen.insert(wallet).second || !isFlowOf(moved == movements.byWallet.end() ? Flow{} : moved->second, flow))
            return wrong("a wallet's sums are not those of the movements");
        positions.byClient[{client, asset}].add(flow);
        if (client == kFirmOwner) continue;
        Cold& cold = positions.cold[asset];
        const std::int64_t amount = std::max<std::int64_t>(0, flow.closing);
        addTo(cold.total, amount);
        addTo(cold.cold, tier == tierName(Tier::Cold) ? amount : 0);
    }
    for (const auto& [wallet, flow] : movements.byWallet) {
        if (!seen.contains(wallet)) return wrong("a movement of a wallet that is not there");
    }
    return positions;
}

Result<void> checkDayTotals(const Array& list, const std::map<Key, Flow>& accounts, bool isClosed) {
    auto totals = byAsset(accounts);
    for (const JsonValue& each : list) {
        JsonFields fields(each, ErrorCode::ReportFormat, "total");
        SANDYK_TRY(const std::string asset, fields.text("asset", 1, 20));
        SANDYK_TRY(const Flow flow, takeFlow(fields, isClosed));
        SANDYK_CHECK(fields.integer("wallets", 0, kMostNumber));
        SANDYK_TRY(const std::int64_t clients, fields.integer("clients", 0, kMostNumber));
        SANDYK_TRY(const std::int64_t clientsHold, fields.integer("clients_closing_sat", -kMostNumber, kMostNumber));
        SANDYK_TRY(const std::int64_t firmHolds, fields.integer("firm_closing_sat", -kMostNumber, kMostNumber));
        SANDYK_CHECK(fields.finish());
        std::int64_t count = 0, hold = 0;
        for (const auto& [key, account] : accounts) {
            if (key.second != asset || key.first == kFirmOwner) continue;
            count += 1;
            addTo(hold, account.closing);
        }
        const auto found = totals.find(asset);
        if (found == totals.end() || found->second != flow || clients != count || clientsHold != hold ||
            clientsHold + firmHolds != flow.closing)
            return wrong("a total is not the sum of the clients");
        totals.erase(found);
    }
    return totals.empty() ? Result<void>() : wrong("a total is missing");
}

Result<ReportCheck> checkLedger(const JsonValue& body) {
    JsonFields fields(body, ErrorCode::ReportFormat, "ledger");
    SANDYK_TRY(const ReportCheck check, takeHeading(fields, "sandyk-day-1", true));
    SANDYK_CHECK(fields.integer("own_wallets", 0, kMostNumber));
    SANDYK_CHECK(fields.integer("snapshot_wallets", 0, kMostNumber));
    SANDYK_TRY(const JsonValue* snapshot, fields.member("snapshot_sha256"));
    if (!snapshot->isNull() && !(snapshot->text() && snapshot->text()->size() == 64)) return wrong("snapshot_sha256");
    SANDYK_TRY(const Array* differences, fields.array("differences", kMostRows));
    if (!differences->empty()) return wrong("a closed day has no differences");
    SANDYK_TRY(const Array* priceList, fields.array("prices", 1'000));
    std::map<std::string, Price> prices;
    for (const JsonValue& each : *priceList) {
        SANDYK_TRY(Price price, readPrice(each));
        const std::string asset = price.asset;
        if (!prices.emplace(asset, std::move(price)).second) return wrong("an asset has two prices");
    }
    SANDYK_TRY(const Movements movements, takeMovements(fields, check.period));
    SANDYK_TRY(Positions positions, takePositions(fields, movements, true));
    SANDYK_TRY(const Array* clients, fields.array("clients", kMostRows));
    SANDYK_TRY(const auto accounts, checkAccounts(*clients, movements, true, false, prices));
    if (accounts != positions.byClient) return wrong("the clients' sums are not those of their wallets");
    SANDYK_TRY(const Array* totals, fields.array("totals", 1'000));
    SANDYK_CHECK(checkDayTotals(*totals, accounts, true));
    SANDYK_TRY(const Array* coldList, fields.array("cold_share", 1'000));
    for (const JsonValue& each : *coldList) {
        Cold cold;
        std::string day;
        SANDYK_TRY(const std::string asset, readCold(each, cold, day));
        const auto found = positions.cold.find(asset);
        if (found == positions.cold.end() || found->second.cold != cold.cold || found->second.total != cold.total)
            return wrong("the cold share is not that of the positions");
        positions.cold.erase(found);
    }
    if (!positions.cold.empty()) return wrong("a cold share is missing");
    SANDYK_CHECK(fields.finish());
    return check;
}

Result<ReportCheck> checkStatement(const JsonValue& body) {
    JsonFields fields(body, ErrorCode::ReportFormat, "statement");
    SANDYK_TRY(ReportCheck check, takeHeading(fields, "sandyk-statement-1", false));
    SANDYK_TRY(check.subject, fields.text("client", 1, 20));
    SANDYK_TRY(const Movements movements, takeMovements(fields, check.period));
    SANDYK_TRY(const Array* list, fields.array("accounts", 1'000));
    SANDYK_TRY(const auto accounts, checkAccounts(*list, movements, true, true, {}));
    std::map<std::string, std::int64_t> held;
    for (const auto& [key, flow] : accounts) {
        if (key.first != check.subject) return wrong("another client's account");
        held[key.second] = flow.closing;
    }
    SANDYK_TRY(const Array* wallets, fields.array("wallets", kMostRows));
    for (const JsonValue& each : *wallets) {
        JsonFields wallet(each, ErrorCode::ReportFormat, "wallet");
        SANDYK_CHECK(wallet.text("wallet", 16, 16));
        SANDYK_TRY(const std::string asset, wallet.text("asset", 1, 20));
        SANDYK_CHECK(wallet.text("tier", 1, 10));
        SANDYK_TRY(const std::int64_t closing, wallet.integer("closing_sat", 0, kMostSat));
        SANDYK_CHECK(wallet.finish());
        if (held[asset] < closing) return wrong("the wallets hold more than the account says");
        held[asset] -= closing;
    }
    const auto isLeft = [](const auto& each) { return each.second != 0; };
    if (std::ranges::any_of(held, isLeft)) return wrong("the wallets do not hold what the account says");
    SANDYK_CHECK(fields.finish());
    return check;
}

Result<ReportCheck> checkRegister(const JsonValue& body) {
    JsonFields fields(body, ErrorCode::ReportFormat, "register");
    SANDYK_TRY(const ReportCheck check, takeHeading(fields, "sandyk-register-1", false));
    SANDYK_TRY(const Movements movements, takeMovements(fields, check.period));
    SANDYK_TRY(const Array* list, fields.array("accounts", kMostRows));
    SANDYK_TRY(const auto accounts, checkAccounts(*list, movements, true, true, {}));
    auto totals = byAsset(accounts);
    SANDYK_TRY(const Array* said, fields.array("totals", 1'000));
    for (const JsonValue& each : *said) {
        JsonFields total(each, ErrorCode::ReportFormat, "total");
        SANDYK_TRY(const std::string asset, total.text("asset", 1, 20));
        SANDYK_TRY(const Flow flow, takeFlow(total, true));
        SANDYK_CHECK(total.finish());
        const auto found = totals.find(asset);
        if (found == totals.end() || found->second != flow) return wrong("a total is not the sum of the clients");
        totals.erase(found);
    }
    if (!totals.empty()) return wrong("a total is missing");
    SANDYK_CHECK(fields.finish());
    return check;
}

Result<ReportCheck> checkColdReport(const JsonValue& body) {
    JsonFields fields(body, ErrorCode::ReportFormat, "cold share");
    SANDYK_TRY(const ReportCheck check, takeHeading(fields, "sandyk-cold-share-1", false));
    SANDYK_TRY(const Array* days, fields.array("days", 100'000));
    std::map<std::string, std::pair<ColdShare, std::int64_t>> sums;
    for (const JsonValue& each : *days) {
        Cold cold;
        std::string day;
        SANDYK_TRY(const std::string asset, readCold(each, cold, day));
        if (day < check.period.first || day > check.period.last) return wrong("a day of another period");
        auto& [share, count] = sums[asset];
        if (__builtin_add_overflow(share.cold, cold.cold, &share.cold) ||
            __builtin_add_overflow(share.total, cold.total, &share.total))
            return wrong("amounts leave the range");
        count += 1;
    }
    SANDYK_TRY(const Array* averages, fields.array("averages", 1'000));
    for (const JsonValue& each : *averages) {
        JsonFields average(each, ErrorCode::ReportFormat, "average");
        SANDYK_TRY(const std::string asset, average.text("asset", 1, 20));
        SANDYK_TRY(const std::int64_t count, average.integer("days", 1, 100'000));
        SANDYK_TRY(const std::int64_t share, average.integer("share_bp", 0, kWholeBp));
        SANDYK_CHECK(average.finish());
        const auto found = sums.find(asset);
        if (found == sums.end() || found->second.second != count || found->second.first.bp() != share)
            return wrong("an average is not that of its days");
        sums.erase(found);
    }
    if (!sums.empty()) return wrong("an average is missing");
    SANDYK_CHECK(fields.finish());
    return check;
}

} // namespace

Result<ReportCheck> checkBody(const std::string& kind, const JsonValue& body) {
    Result<ReportCheck> (*const check)(const JsonValue&) = kind == "ledger"       ? checkLedger
                                                           : kind == "statement"  ? checkStatement
                                                           : kind == "register"   ? checkRegister
                                                           : kind == "cold-share" ? checkColdReport
                                                                                  : nullptr;
    if (check == nullptr) return wrong("a report of no kind");
    SANDYK_TRY(ReportCheck checked, check(body));
    checked.kind = kind;
    return checked;
}

} // namespace sandyk::custody
