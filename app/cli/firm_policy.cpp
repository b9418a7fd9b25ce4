#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "cli/firm_source.h"

namespace sandyk::cli {

namespace {

using custody::ChangeKind;
using custody::View;

Result<void> showPolicy(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto now, custody::sight(firm.desk(), View::Policy));
    const std::string text = custody::policyText(now.firm.policy);
    answer.json.member("id", toHex(now.firm.policyHash));
    answer.json.member("version", now.firm.policyVersion);
    answer.json.member("policy", text);
    answer.file = toBytes(asBytes(text));
    return {};
}

Result<void> writeUnreachable(Answer& answer, const custody::Policy& policy) {
    const auto unreachable = custody::unreachableRules(policy);
    answer.json.member("decidable", unreachable.has_value());
    answer.json.beginArray("unreachable");
    for (const std::string& rule : unreachable.value_or(std::vector<std::string>()))
        answer.json.element(rule);
    answer.json.end();
    return {};
}

Result<void> checkPolicyFile(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::string text, readTextFile(arguments, "--file"));
    SANDYK_TRY(const custody::Policy policy, custody::parsePolicy(text));
    answer.json.member("ok", true);
    answer.json.member("rules", policy.rules.size());
    return writeUnreachable(answer, policy);
}

Result<void> setPolicy(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::string text, readTextFile(arguments, "--file"));
    SANDYK_TRY(const custody::Policy policy, custody::parsePolicy(text));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto change, custody::propose(firm.desk(), ChangeKind::Policy, "", custody::policyText(policy)));
    SANDYK_CHECK(writeChange(answer.json, firm.desk(), change));
    return writeUnreachable(answer, policy);
}

Result<std::optional<std::int64_t>> optionalNumber(const Arguments& arguments, const char* name) {
    if (!arguments.has(name)) return std::optional<std::int64_t>();
    SANDYK_TRY(const std::int64_t value, arguments.number(name, 0, INT64_MAX, 0));
    return std::optional<std::int64_t>(value);
}

/// What would happen: the facts come from the command line, sums are taken as empty unless given.
Result<void> simulate(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::string text, readTextFile(arguments, "--file"));
    SANDYK_TRY(const custody::Policy policy, custody::parsePolicy(text));
    custody::PolicyFacts facts;
    facts.initiator = arguments.value("--initiator");
    facts.client = arguments.value("--client");
    facts.wallet = arguments.value("--wallet-code");
    if (arguments.has("--asset")) facts.asset = arguments.value("--asset");
    if (arguments.has("--kind")) {
        SANDYK_TRY(facts.kind, custody::parseKind(arguments.value("--kind")));
    }
    if (arguments.has("--tier")) {
        SANDYK_TRY(facts.tier, custody::parseTier(arguments.value("--tier")));
    }
    if (arguments.has("--destination")) {
        SANDYK_TRY(facts.destination, custody::parseDestination(arguments.value("--destination")));
    }
    SANDYK_TRY(facts.amount, arguments.number("--amount", 0, INT64_MAX, 0));
    SANDYK_TRY(facts.walletBalance, arguments.number("--balance", 0, INT64_MAX, 0));
    SANDYK_TRY(facts.fiat, optionalNumber(arguments, "--fiat"));
    SANDYK_TRY(const std::int64_t sum, arguments.number("--sum", 0, INT64_MAX, 0));
    SANDYK_TRY(facts.time, arguments.number("--time", 0, INT64_MAX, 0));
    for (const custody::Window& window : policy.windows())
        facts.sums.push_back({window, sum, facts.fiat ? std::optional<std::int64_t>(0) : std::nullopt});
    const custody::Decision decision = custody::evaluate(policy, facts);
    answer.json.member("verdict", decision.outcome == custody::Outcome::Allow ? "allow" : "block");
    answer.json.member("rule", decision.rule);
    answer.json.member("delay_seconds", decision.delaySeconds);
    for (const custody::Quorum& quorum : decision.quorums)
        answer.json.member("votes", quorum.votes);
    return {};
}

Result<void> setPrice(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    custody::PriceRecord price;
    SANDYK_TRY(price.minor, arguments.number("--minor", 1, INT64_MAX, 0));
    price.source = arguments.value("--source");
    const std::string asset = arguments.has("--asset") ? arguments.value("--asset") : "BTC";
    SANDYK_TRY(const auto change, custody::propose(firm.desk(), ChangeKind::Price, asset, price.text()));
    return writeChange(answer.json, firm.desk(), change);
}

Result<void> confirmClock(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    const std::string body = nlohmann::json{{"format", "sandyk-clock-1"}, {"time", firm.clock}}.dump();
    SANDYK_TRY(const auto change, custody::propose(firm.desk(), ChangeKind::Clock, "", body));
    return writeChange(answer.json, firm.desk(), change);
}

Result<void> switchAll(const Arguments& arguments, Answer& answer, bool on) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    if (!arguments.has("--reason")) return fail(ErrorCode::FirmReason, "a reason is needed");
    const nlohmann::json body = {{"format", "sandyk-stop-1"}, {"on", on}, {"reason", arguments.value("--reason")}};
    SANDYK_TRY(const auto change, custody::propose(firm.desk(), ChangeKind::RejectAll, "",
                                                   body.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace)));
    return writeChange(answer.json, firm.desk(), change);
}

} // namespace

Result<void> firmStatus(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirm(arguments));
    SANDYK_TRY(const bool founded, custody::isFounded(firm.database()));
    answer.json.member("state", founded ? "founded" : "founding");
    answer.json.member("law_profile", firm.law ? firm.law->profile().version() : 0);
    if (!founded) return {};
    SANDYK_TRY(const auto now, custody::loadFirm(firm.database(), firm.id));
    SANDYK_TRY(const auto time, custody::firmTime(firm.desk()));
    SANDYK_TRY(const std::int64_t clients, custody::clientCount(firm.database()));
    answer.json.member("genesis", toHex(now.genesis));
    answer.json.member("name", now.rules ? now.rules->name : "");
    const auto licence = now.licence.stateAt(time.now);
    answer.json.member("licence", custody::licenceStateName(licence));
    answer.json.member("mode", licence == custody::LicenceState::Active ? "clients"
                               : licence == custody::LicenceState::None ? "evaluation, own assets only"
                                                                        : "return of assets only");
    answer.json.member("policy_version", now.policyVersion);
    answer.json.member("rejects_all", now.isStopped);
    answer.json.member("clock", custody::doubtName(time.doubt));
    answer.json.member("clients", clients);
    if (!firm.actor || !custody::sight(firm.desk(), View::FirmTotals)) return {};
    SANDYK_TRY(const auto shares, custody::firmColdShares(firm.database()));
    answer.json.beginArray("cold_shares");
    for (const custody::ColdShare& share : shares) {
        answer.json.beginObject();
        answer.json.member("asset", share.asset);
        answer.json.member("cold_sat", share.cold);
        answer.json.member("total_sat", share.total);
        answer.json.member("share_bp", share.bp());
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> firmPolicy(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {
        {"show", showPolicy}, {"set", setPolicy}, {"check", checkPolicyFile}, {"simulate", simulate}};
    return runVerb(kVerbs, arguments, answer);
}

Result<void> firmPrice(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {{"set", setPrice}};
    return runVerb(kVerbs, arguments, answer);
}

Result<void> firmClock(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {{"confirm", confirmClock}};
    return runVerb(kVerbs, arguments, answer);
}

Result<void> firmRejectAll(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {
        {"on", [](const Arguments& given, Answer& to) { return switchAll(given, to, true); }},
        {"off", [](const Arguments& given, Answer& to) { return switchAll(given, to, false); }}};
    return runVerb(kVerbs, arguments, answer);
}

} // namespace sandyk::cli
