#include "base/encoding.h"
#include "cli/firm_source.h"
#include "cli/input.h"
#include "custody/gap.h"

namespace sandyk::cli {

namespace {

Result<std::optional<custody::SignerRecords>> givenRecords(const Arguments& arguments) {
    if (!arguments.has("--file")) return std::optional<custody::SignerRecords>();
    SANDYK_TRY(const Bytes content, readContent(arguments.value("--file"), custody::SignerRecords::kMostBytes));
    SANDYK_TRY(auto records, custody::SignerRecords::parse(asText(content)));
    return std::optional(std::move(records));
}

void writeRecord(JsonWriter& json, const custody::SignerRecords::Record& each) {
    json.beginObject();
    json.member("txid", each.txid);
    json.member("hash", each.request);
    json.member("client", each.client);
    json.member("wallet", each.wallet);
    json.member("amount_sat", each.amount);
    json.member("time", each.time);
    json.end();
}

Result<void> show(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto records, givenRecords(arguments));
    SANDYK_TRY(const FirmVault firm, openFirm(arguments));
    SANDYK_TRY(const auto report, custody::gapReport(firm.desk(), records));
    answer.json.member("open", report.has_value());
    if (!report) return {};
    answer.json.member("found_at", report->gap.foundAt);
    answer.json.member("first_missing", report->first);
    answer.json.member("last_missing", report->last);
    answer.json.member("report", toHex(report->digest()));
    answer.json.beginArray("chain_events");
    for (const custody::GapReport::ChainEvent& each : report->chain) {
        answer.json.beginObject();
        answer.json.member("txid", each.txid);
        answer.json.member("height", each.height);
        answer.json.member("time", each.time);
        answer.json.end();
    }
    answer.json.end();
    answer.json.beginArray("signer_records");
    for (const auto& each : report->signer)
        writeRecord(answer.json, each);
    answer.json.end();
    answer.json.beginArray("signed_by");
    for (const std::string& name : report->signedBy)
        answer.json.element(name);
    answer.json.end();
    return {};
}

Result<void> sign(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto records, givenRecords(arguments));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const bool isClosed, custody::signGap(firm.desk(), arguments.value("--reason"), records));
    answer.json.member("state", isClosed ? "closed" : "open");
    return {};
}

/// At the signer: what it has signed, for the report at the main desk.
Result<void> records(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault signer, openFirm(arguments));
    SANDYK_TRY(const auto all, custody::signerRecords(signer.database()));
    const std::string text = all.text();
    answer.json.member("signed", all.records.size());
    answer.json.member("records", text);
    answer.file = toBytes(asBytes(text));
    return {};
}

} // namespace

Result<void> firmGap(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {{"show", show}, {"sign", sign}, {"records", records}};
    return runVerb(kVerbs, arguments, answer);
}

} // namespace sandyk::cli
