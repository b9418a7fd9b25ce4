#include "cli/firm_orders.h"

#include <charconv>

#include "base/encoding.h"
#include "base/json.h"
#include "bitcoin/psbt_roles.h"
#include "cli/payment_input.h"
#include "payments/request_maker.h"

namespace sandyk::cli {

namespace {

constexpr std::size_t kMostOrders = 10'000;

Failure badIds() {
    return fail(ErrorCode::Usage, "--id takes numbers and ranges: 7 or 1-20,25");
}

Result<std::int64_t> numberIn(std::string_view text) {
    std::int64_t number = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || rest != text.data() + text.size() || number < 1) return badIds();
    return number;
}

/// Both ends included.
Result<void> addRange(std::vector<std::int64_t>& ids, std::string_view text) {
    const std::size_t dash = text.find('-');
    SANDYK_TRY(const std::int64_t first, numberIn(text.substr(0, dash)));
    std::int64_t last = first;
    if (dash != std::string_view::npos) {
        SANDYK_TRY(last, numberIn(text.substr(dash + 1)));
    }
    if (last < first || static_cast<std::uint64_t>(last - first) >= kMostOrders - ids.size()) return badIds();
    for (std::int64_t id = first; id <= last; ++id)
        ids.push_back(id);
    return {};
}

Result<app::TransferOrder> orderOf(const JsonValue& value, bitcoin::FeeRate feeRate) {
    app::TransferOrder order;
    order.feeRate = feeRate;
    JsonFields fields(value, ErrorCode::CustodyParse, "order");
    SANDYK_TRY(order.wallet, fields.text("wallet", 1, 64));
    std::string kind(custody::kindName(order.kind));
    const std::pair<std::string_view, std::string*> optional[] = {{"kind", &kind},
                                                                  {"to_wallet", &order.toWallet},
                                                                  {"address", &order.address},
                                                                  {"client", &order.beneficiary},
                                                                  {"purpose", &order.purpose},
                                                                  {"counterparty", &order.counterparty}};
    for (const auto& [name, to] : optional) {
        if (fields.find(name) == nullptr) continue;
        SANDYK_TRY(*to, fields.text(name, 1, 128));
    }
    SANDYK_TRY(order.kind, custody::parseKind(kind));
    SANDYK_TRY(const std::int64_t sat, fields.integer("amount_sat", 1, bitcoin::Amount::kMaxSat));
    SANDYK_CHECK(fields.finish());
    SANDYK_TRY(order.amount, bitcoin::Amount::fromSat(sat));
    return order;
}

/// {"format": "sandyk-orders-1", "orders": [...]}.
Result<std::vector<app::TransferOrder>> ordersIn(const std::string& text, bitcoin::FeeRate feeRate) {
    JsonLimits limits;
    limits.bytes = 8 << 20;
    SANDYK_TRY(const JsonValue value, JsonValue::parse(text, limits));
    JsonFields fields(value, ErrorCode::CustodyParse, "orders");
    SANDYK_TRY(const std::string format, fields.text("format", 1, 32));
    SANDYK_TRY(const JsonValue::Array* list, fields.array("orders", kMostOrders));
    SANDYK_CHECK(fields.finish());
    if (format != "sandyk-orders-1") return fail(ErrorCode::CustodyParse, "no file of orders");
    std::vector<app::TransferOrder> orders;
    for (const JsonValue& each : *list) {
        SANDYK_TRY(auto order, orderOf(each, feeRate));
        orders.push_back(std::move(order));
    }
    return orders;
}

void writeFailure(JsonWriter& json, const Error& error) {
    json.member("error", errorName(error.code));
    json.member("message", error.detail);
    for (const auto& [name, value] : error.params) {
        if (name == "rules") json.member("rules", value);
    }
}

void writeCount(JsonWriter& json, std::size_t done, std::size_t refused) {
    json.end();
    json.member("done", done);
    json.member("refused", refused);
}

} // namespace

Result<std::map<std::string, std::string>> lawReasons(const Arguments& arguments) {
    std::map<std::string, std::string> reasons;
    for (const std::string& given : arguments.values("--law-reason")) {
        const std::size_t end = given.find('=');
        if (end == std::string::npos) return fail(ErrorCode::Usage, "--law-reason takes RULE=TEXT");
        reasons[given.substr(0, end)] = given.substr(end + 1);
    }
    return reasons;
}

Result<std::vector<std::int64_t>> idsOf(const Arguments& arguments) {
    std::vector<std::int64_t> ids;
    std::string_view rest = arguments.value("--id");
    while (!rest.empty()) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        SANDYK_CHECK(addRange(ids, rest.substr(0, comma)));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    if (ids.empty()) return badIds();
    return ids;
}

void writeTransaction(JsonWriter& json, const custody::StoredRequest& request) {
    if (!request.signedPsbt) return;
    const auto finished = bitcoin::finalize(*request.signedPsbt);
    if (!finished) return;
    if (const auto transaction = bitcoin::extract(*finished)) json.member("tx", toHex(transaction->serialize()));
}

Result<void> forEachRequest(Answer& answer, const std::vector<std::int64_t>& ids, const RequestAct& act) {
    std::size_t done = 0;
    answer.json.beginArray("requests");
    for (const std::int64_t id : ids) {
        answer.json.beginObject();
        answer.json.member("id", id);
        if (const auto request = act(id)) {
            answer.json.member("state", custody::requestStateName(request->state));
            answer.json.member("txid", request->body.txid.toString());
            if (request->state == custody::RequestState::Sent) writeTransaction(answer.json, *request);
            ++done;
        } else {
            writeFailure(answer.json, request.error());
        }
        answer.json.end();
    }
    writeCount(answer.json, done, ids.size() - done);
    return {};
}

Result<void> orderRequests(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::string text, readTextFile(arguments, "--file"));
    if (!arguments.has("--fee-rate")) return fail(ErrorCode::Usage, "--fee-rate is needed");
    SANDYK_TRY(const auto feeRate, bitcoin::FeeRate::parse(arguments.value("--fee-rate")));
    SANDYK_TRY(const auto orders, ordersIn(text, feeRate));
    SANDYK_TRY(const auto reasons, lawReasons(arguments));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    std::size_t made = 0;
    answer.json.beginArray("requests");
    for (const app::TransferOrder& order : orders) {
        answer.json.beginObject();
        answer.json.member("wallet", order.wallet);
        if (const auto request = app::makeRequest(firm.desk(), firm.open.vault, order, reasons)) {
            answer.json.member("id", request->id);
            answer.json.member("state", custody::requestStateName(request->state));
            answer.json.member("address", request->body.address);
            answer.json.member("amount_sat", request->body.amount);
            answer.json.member("fee_sat", request->body.fee);
            answer.json.member("txid", request->body.txid.toString());
            ++made;
        } else {
            writeFailure(answer.json, request.error());
        }
        answer.json.end();
    }
    writeCount(answer.json, made, orders.size() - made);
    return {};
}

} // namespace sandyk::cli
