#include <ctime>

#include "base/encoding.h"
#include "cli/firm_source.h"
#include "cli/input.h"
#include "custody/travel_rule.h"
#include "wallet/price.h"

namespace sandyk::cli {

namespace {

Result<std::int64_t> numberOf(const Arguments& arguments) {
    if (!arguments.has("--id")) return fail(ErrorCode::Usage, "--id is needed");
    return arguments.number("--id", 1, INT64_MAX, 0);
}

Result<JsonValue> recordFile(const Arguments& arguments) {
    SANDYK_TRY(const std::string text, readTextFile(arguments, "--file"));
    return exchange::parseIvms(text);
}

Result<std::optional<custody::ProviderCard>> cardOf(const Arguments& arguments, std::string_view option) {
    if (!arguments.has(option)) return std::optional<custody::ProviderCard>();
    SANDYK_TRY(const Bytes content, readContent(arguments.value(option), custody::ProviderCard::kMostBytes));
    SANDYK_TRY(auto card, custody::ProviderCard::parse(asText(content)));
    return std::optional(std::move(card));
}

void writeProblems(Answer& answer, const std::vector<std::string>& problems) {
    answer.json.member("complete", problems.empty());
    answer.json.beginArray("problems");
    for (const std::string& problem : problems)
        answer.json.element(problem);
    answer.json.end();
}

void writeTransfer(Answer& answer, const custody::TravelRuleFile& file) {
    answer.json.member("network", file.network);
    answer.json.member("asset", file.asset);
    answer.json.member("address", file.address);
    answer.json.member("amount_sat", file.amount);
    answer.json.member("txid", file.txid);
}

/// This firm's own: what another provider needs to write to it.
Result<void> card(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto own, custody::travelRuleCard(firm.desk()));
    answer.json.member("name", own.name);
    answer.json.member("id", own.id());
    const std::string text = own.text();
    answer.json.member("card", text);
    answer.file = toBytes(asBytes(text));
    return {};
}

Result<void> make(const Arguments& arguments, Answer& answer) {
    if (!arguments.has("--out")) return fail(ErrorCode::Usage, "--out is needed");
    SANDYK_TRY(const std::int64_t id, numberOf(arguments));
    SANDYK_TRY(const JsonValue details, recordFile(arguments));
    SANDYK_TRY(const auto to, cardOf(arguments, "--to"));
    if (!to) return fail(ErrorCode::Usage, "--to is needed");
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(auto made, custody::makeTravelRule(firm.desk(), id, details, *to));
    answer.json.member("request", id);
    answer.json.member("digest", toHex(made.content.digest()));
    answer.json.member("to", to->name);
    answer.json.member("recipient", to->id());
    writeTransfer(answer, made.content);
    answer.file = std::move(made.file);
    return {};
}

/// With --id the record that `make` would send; without, a record alone, and no vault.
Result<void> check(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const JsonValue record, recordFile(arguments));
    if (!arguments.has("--id")) {
        writeProblems(answer, exchange::ivmsProblems(record, wallet::dayOf(std::time(nullptr))));
        return {};
    }
    SANDYK_TRY(const std::int64_t id, numberOf(arguments));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto made, custody::travelRuleRecord(firm.desk(), id, record));
    writeProblems(answer, made.problems);
    writeTransfer(answer, made);
    answer.json.member("record", made.record.canonical());
    const std::string text = made.record.pretty();
    answer.file = toBytes(asBytes(text));
    return {};
}

Result<void> open(const Arguments& arguments, Answer& answer) {
    if (!arguments.has("--file")) return fail(ErrorCode::Usage, "--file is needed");
    SANDYK_TRY(const Bytes file, readContent(arguments.value("--file"), custody::kMostTravelRule));
    SANDYK_TRY(const auto from, cardOf(arguments, "--from"));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto opened, custody::openTravelRule(firm.desk(), file, from, arguments.value("--client")));
    answer.json.member("digest", toHex(opened.digest()));
    answer.json.member("signer", toHex(opened.signer));
    answer.json.member("from", from ? from->name : "");
    answer.json.member("kept", arguments.has("--client"));
    writeProblems(answer, opened.problems);
    writeTransfer(answer, opened);
    answer.json.member("time", opened.madeAt);
    answer.json.member("record", opened.record.canonical());
    const std::string text = opened.record.pretty();
    answer.file = toBytes(asBytes(text));
    return {};
}

Result<void> excuse(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::int64_t id, numberOf(arguments));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_CHECK(custody::excuseTravelRule(firm.desk(), id, arguments.value("--reason")));
    answer.json.member("request", id);
    answer.json.member("state", custody::travelRuleName(custody::TravelRule::Excused));
    return {};
}

Result<void> list(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto lines, custody::travelRuleList(firm.desk(), arguments.value("--client")));
    answer.json.beginArray("messages");
    for (const custody::TravelRuleLine& line : lines) {
        answer.json.beginObject();
        answer.json.member("id", line.id);
        answer.json.member("kind", custody::travelRuleKindName(line.kind));
        answer.json.member("client", line.client);
        if (line.request) answer.json.member("hash", toHex(*line.request));
        answer.json.member("digest", toHex(line.digest));
        answer.json.member("provider", line.peerName);
        answer.json.member("signer", toHex(line.peer));
        answer.json.member("actor", line.madeBy);
        answer.json.member("time", line.madeAt);
        answer.json.member("erased", line.isErased);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> show(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::int64_t id, numberOf(arguments));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const JsonValue content, custody::travelRuleContent(firm.desk(), id));
    answer.json.member("id", id);
    answer.json.member("content", content.canonical());
    const std::string text = content.pretty();
    answer.file = toBytes(asBytes(text));
    return {};
}

} // namespace

Result<void> firmTravelRule(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {{"card", card},     {"make", make}, {"check", check}, {"open", open},
                                      {"excuse", excuse}, {"list", list}, {"show", show}};
    return runVerb(kVerbs, arguments, answer);
}

} // namespace sandyk::cli
