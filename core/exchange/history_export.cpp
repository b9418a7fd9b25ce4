#include "exchange/history_export.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "exchange/csv.h"

namespace sandyk::exchange {

namespace {

using nlohmann::ordered_json;

constexpr std::string_view kFormat = "sandyk-history-1";

std::string dump(const ordered_json& json) {
    return json.dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : " ") + text;
    return all;
}

ordered_json jsonOf(const HistoryLine& line) {
    ordered_json json;
    json["time"] = line.time;
    json["time_utc"] = utcText(line.time);
    json["txid"] = line.txid;
    json["state"] = line.state;
    json["height"] = line.height;
    json["received_sat"] = line.receivedSat;
    json["sent_sat"] = line.sentSat;
    json["fee_sat"] = line.feeSat ? ordered_json(*line.feeSat) : ordered_json(nullptr);
    json["balance_sat"] = line.balanceSat;
    json["label"] = line.label;
    json["addresses"] = line.addresses;
    if (line.value) {
        ordered_json value;
        value["amount"] = line.value->money.toString();
        value["currency"] = line.value->price.currency;
        value["price"] = line.value->price.perBitcoin.toString();
        value["price_date"] = line.value->price.day;
        value["price_source"] = line.value->price.source;
        json["value"] = std::move(value);
    }
    return json;
}

std::string digestOf(ordered_json json) {
    json["digest"] = "";
    return toHex(crypto::sha256(asBytes(dump(json))));
}

std::string grouped(std::int64_t sat) {
    std::string digits = std::to_string(sat);
    for (std::ptrdiff_t at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > (sat < 0 ? 1 : 0); at -= 3)
        digits.insert(static_cast<std::size_t>(at), 1, ' ');
    return digits;
}

} // namespace

std::string utcText(std::int64_t unixTime) {
    if (unixTime <= 0) return {};
    const std::time_t seconds = unixTime;
    std::tm utc{};
    if (!::gmtime_r(&seconds, &utc)) return {};
    char text[40];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &utc)};
}

std::string historyCsv(const HistoryFile& history) {
    CsvWriter writer;
    writer.row({"time_utc", "txid", "state", "height", "received_sat", "sent_sat", "fee_sat", "balance_sat", "label",
                "addresses", "value", "currency", "price", "price_date", "price_source"});
    for (const HistoryLine& line : history.lines) {
        std::vector<std::string> cells = {utcText(line.time),
                                          line.txid,
                                          line.state,
                                          line.height > 0 ? std::to_string(line.height) : "",
                                          std::to_string(line.receivedSat),
                                          std::to_string(line.sentSat),
                                          line.feeSat ? std::to_string(*line.feeSat) : "",
                                          std::to_string(line.balanceSat),
                                          line.label,
                                          joined(line.addresses)};
        if (line.value) {
            cells.insert(cells.end(),
                         {line.value->money.toString(), line.value->price.currency,
                          line.value->price.perBitcoin.toString(), line.value->price.day, line.value->price.source});
        } else {
            cells.resize(cells.size() + 5);
        }
        writer.row(cells);
    }
    return writer.take();
}

std::string historyJson(const HistoryFile& history) {
    ordered_json json;
    json["format"] = kFormat;
    json["wallet"] = history.wallet;
    json["network"] = networkName(history.network);
    json["tip_height"] = history.tipHeight;
    json["as_of"] = history.asOf;
    json["as_of_utc"] = utcText(history.asOf);
    json["transactions"] = ordered_json::array();
    for (const HistoryLine& line : history.lines)
        json["transactions"].push_back(jsonOf(line));
    json["digest"] = "";
    json["digest"] = digestOf(json);
    return dump(json);
}

Result<std::string> historyDigest(const std::string& json) {
    auto parsed = ordered_json::parse(json, nullptr, false);
    if (!parsed.is_object()) return fail(ErrorCode::JsonFormat, "a JSON object is expected");
    if (!parsed.contains("digest")) return std::string();
    return digestOf(std::move(parsed));
}

Result<Bytes> historyPdf(const HistoryFile& history, const HistoryWords& words) {
    PdfDocument document(words.title);
    document.setSubtitle(history.wallet);
    const std::string json = historyJson(history);
    const auto parsed = ordered_json::parse(json, nullptr, false);
    document.setFooter(words.digest + " " + parsed["digest"].get<std::string>());
    const std::int64_t balance = history.lines.empty() ? 0 : history.lines.back().balanceSat;
    document.keyValues(
        {{words.wallet, history.wallet},
         {words.network, std::string(networkName(history.network))},
         {words.asOf, utcText(history.asOf) + (history.tipHeight > 0 ? "  #" + std::to_string(history.tipHeight) : "")},
         {words.balance, grouped(balance) + " " + words.unit}});
    std::vector<std::vector<std::string>> rows;
    for (const HistoryLine& line : history.lines) {
        std::string what = line.txid;
        if (!line.label.empty()) what += "\n" + line.label;
        std::string value;
        if (line.value) {
            value = line.value->money.toString() + " " + line.value->price.currency + " (" + line.value->price.day +
                    ", " + line.value->price.source + ")";
        }
        rows.push_back({utcText(line.time), std::move(what), line.receivedSat > 0 ? grouped(line.receivedSat) : "",
                        line.sentSat > 0 ? grouped(line.sentSat) : "", grouped(line.balanceSat), std::move(value)});
    }
    using Align = PdfColumn::Align;
    document.table({{words.date, 4, Align::Left},
                    {words.what, 9, Align::Left},
                    {words.received, 4, Align::Right},
                    {words.sent, 4, Align::Right},
                    {words.balance, 4, Align::Right},
                    {words.value, 4, Align::Left}},
                   std::move(rows));
    return document.render();
}

} // namespace sandyk::exchange
