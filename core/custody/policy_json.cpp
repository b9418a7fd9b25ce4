#include <algorithm>
#include <initializer_list>

#include <nlohmann/json.hpp>

#include "custody/json.h"
#include "custody/named.h"
#include "custody/policy.h"

namespace sandyk::custody {
namespace {

using nlohmann::json;

constexpr std::string_view kFormat = "sandyk-policy-1";

json rangeJson(const Range& range) {
    json object = json::object();
    if (range.above) object["above"] = *range.above;
    if (range.atMost) object["at_most"] = *range.atMost;
    return object;
}

template <class T, class Name>
void putList(json& to, const char* key, const std::vector<T>& list, Name name) {
    if (list.empty()) return;
    json values = json::array();
    for (const T& each : list)
        values.push_back(std::string(name(each)));
    to[key] = std::move(values);
}

void putRange(json& to, const char* key, const Range& range) {
    if (!range.isAny()) to[key] = rangeJson(range);
}

json conditionsJson(const Conditions& when) {
    json object = json::object();
    const auto same = [](const std::string& text) { return text; };
    putList(object, "initiators", when.initiators, same);
    putList(object, "clients", when.clients, same);
    putList(object, "kinds", when.kinds, kindName);
    putList(object, "wallets", when.wallets, same);
    putList(object, "tiers", when.tiers, tierName);
    putList(object, "destinations", when.destinations, destinationName);
    putList(object, "assets", when.assets, same);
    putRange(object, "amount", when.amount);
    putRange(object, "fiat", when.fiat);
    putRange(object, "share_bp", when.shareBp);
    for (const WindowLimit& limit : when.windows) {
        json window = {{"scope", std::string(scopeName(limit.window.scope))}, {"seconds", limit.window.seconds}};
        putRange(window, "amount", limit.amount);
        putRange(window, "fiat", limit.fiat);
        object["windows"].push_back(std::move(window));
    }
    if (when.minutes) object["minutes"] = {{"from", when.minutes->from}, {"to", when.minutes->to}};
    if (!when.weekdays.empty()) object["weekdays"] = when.weekdays;
    return object;
}

json resultJson(const Rule& rule) {
    if (rule.outcome == Outcome::Block) return {{"block", true}};
    json allow = {{"votes", rule.quorum.votes}, {"groups", rule.quorum.groups}};
    for (const SubQuorum& sub : rule.quorum.subQuorums)
        allow["at_least"].push_back({{"group", sub.group}, {"votes", sub.votes}});
    if (rule.delaySeconds != 0) allow["delay_seconds"] = rule.delaySeconds;
    return {{"allow", std::move(allow)}};
}

Result<Range> readRange(const json* value) {
    Range range;
    if (value == nullptr) return range;
    SANDYK_CHECK(onlyMembers(*value, {"above", "at_most"}));
    SANDYK_TRY(range.above, optionalInteger(*value, "above"));
    SANDYK_TRY(range.atMost, optionalInteger(*value, "at_most"));
    return range;
}

template <class T, class Parse>
Result<std::vector<T>> readNamed(const json& from, const char* key, Parse parse) {
    SANDYK_TRY(const auto names, textList(from, key));
    std::vector<T> values;
    for (const std::string& name : names) {
        auto value = parse(name);
        if (!value) return badJson(std::string("unknown word in ") + key);
        values.push_back(*value);
    }
    return values;
}

Result<int> smallInteger(const json& from, const char* key, int fallback) {
    SANDYK_TRY(const auto value, optionalInteger(from, key));
    if (!value) return fallback;
    if (*value < -1'000'000 || *value > 1'000'000) return badJson(std::string("out of range: ") + key);
    return static_cast<int>(*value);
}

Result<Scope> parseScope(std::string_view name) {
    for (const Scope scope : {Scope::Client, Scope::Wallet, Scope::Firm}) {
        if (scopeName(scope) == name) return scope;
    }
    return badJson("unknown scope of a window");
}

Result<std::vector<WindowLimit>> readWindows(const json& when) {
    std::vector<WindowLimit> windows;
    SANDYK_TRY(const json* list, optionalArray(when, "windows"));
    if (list == nullptr) return windows;
    for (const json& each : *list) {
        SANDYK_CHECK(onlyMembers(each, {"scope", "seconds", "amount", "fiat"}));
        WindowLimit limit;
        SANDYK_TRY(const std::string scope, text(each, "scope"));
        SANDYK_TRY(limit.window.scope, parseScope(scope));
        SANDYK_TRY(limit.window.seconds, integer(each, "seconds"));
        SANDYK_TRY(limit.amount, readRange(member(each, "amount")));
        SANDYK_TRY(limit.fiat, readRange(member(each, "fiat")));
        windows.push_back(limit);
    }
    return windows;
}

Result<Conditions> readConditions(const json& when) {
    SANDYK_CHECK(onlyMembers(when, {"initiators", "clients", "kinds", "wallets", "tiers", "destinations", "assets",
                                    "amount", "fiat", "share_bp", "windows", "minutes", "weekdays"}));
    Conditions read;
    SANDYK_TRY(read.initiators, textList(when, "initiators"));
    SANDYK_TRY(read.clients, textList(when, "clients"));
    SANDYK_TRY(read.wallets, textList(when, "wallets"));
    SANDYK_TRY(read.assets, textList(when, "assets"));
    SANDYK_TRY(read.kinds, readNamed<RequestKind>(when, "kinds", parseKind));
    SANDYK_TRY(read.tiers, readNamed<Tier>(when, "tiers", parseTier));
    SANDYK_TRY(read.destinations, readNamed<DestinationClass>(when, "destinations", parseDestination));
    SANDYK_TRY(read.amount, readRange(member(when, "amount")));
    SANDYK_TRY(read.fiat, readRange(member(when, "fiat")));
    SANDYK_TRY(read.shareBp, readRange(member(when, "share_bp")));
    SANDYK_TRY(read.windows, readWindows(when));
    if (const json* minutes = member(when, "minutes")) {
        SANDYK_CHECK(onlyMembers(*minutes, {"from", "to"}));
        read.minutes.emplace();
        SANDYK_TRY(read.minutes->from, smallInteger(*minutes, "from", 0));
        SANDYK_TRY(read.minutes->to, smallInteger(*minutes, "to", 1'439));
    }
    SANDYK_TRY(const json* days, optionalArray(when, "weekdays"));
    for (std::size_t i = 0; days != nullptr && i < days->size(); ++i) {
        const json& day = (*days)[i];
        if (!day.is_number_integer() || day < 1 || day > 7) return badJson("a weekday is from 1 to 7");
        read.weekdays.push_back(day.get<int>());
    }
    return read;
}

Result<void> readAllow(const json& allow, Rule& rule) {
    SANDYK_CHECK(onlyMembers(allow, {"votes", "groups", "at_least", "delay_seconds"}));
    rule.outcome = Outcome::Allow;
    SANDYK_TRY(rule.quorum.votes, smallInteger(allow, "votes", 0));
    SANDYK_TRY(rule.quorum.groups, textList(allow, "groups"));
    SANDYK_TRY(const auto delay, optionalInteger(allow, "delay_seconds"));
    rule.delaySeconds = delay.value_or(0);
    SANDYK_TRY(const json* subs, optionalArray(allow, "at_least"));
    for (std::size_t i = 0; subs != nullptr && i < subs->size(); ++i) {
        const json& each = (*subs)[i];
        SANDYK_CHECK(onlyMembers(each, {"group", "votes"}));
        SubQuorum sub;
        SANDYK_TRY(sub.group, text(each, "group"));
        SANDYK_TRY(sub.votes, smallInteger(each, "votes", 0));
        rule.quorum.subQuorums.push_back(std::move(sub));
    }
    return {};
}

Result<Rule> readRule(const json& from) {
    SANDYK_CHECK(onlyMembers(from, {"id", "note", "when", "then"}));
    Rule rule;
    SANDYK_TRY(rule.id, text(from, "id"));
    SANDYK_TRY(rule.note, optionalText(from, "note"));
    if (const json* when = member(from, "when")) {
        SANDYK_TRY(rule.when, readConditions(*when));
    }
    const json* then = member(from, "then");
    if (then == nullptr) return badJson("rule " + rule.id + " has no result");
    SANDYK_CHECK(onlyMembers(*then, {"block", "allow"}));
    const json* block = member(*then, "block");
    const json* allow = member(*then, "allow");
    if ((block == nullptr) == (allow == nullptr)) return badJson("rule " + rule.id + " blocks or allows");
    if (block != nullptr && *block != json(true)) return badJson("block is true");
    if (allow != nullptr) SANDYK_CHECK(readAllow(*allow, rule));
    return rule;
}

} // namespace

std::string policyText(const Policy& policy) {
    json object = {{"format", std::string(kFormat)},
                   {"utc_offset_minutes", policy.utcOffsetMinutes},
                   {"approval_seconds", policy.approvalSeconds},
                   {"groups", json::object()},
                   {"rules", json::array()}};
    for (const Group& group : policy.groups)
        object["groups"][group.name] = group.members;
    for (const Rule& rule : policy.rules) {
        json each = {{"id", rule.id}, {"when", conditionsJson(rule.when)}, {"then", resultJson(rule)}};
        if (!rule.note.empty()) each["note"] = rule.note;
        object["rules"].push_back(std::move(each));
    }
    return canonicalText(object);
}

Result<Policy> parsePolicy(std::string_view content) {
    SANDYK_TRY(const json object, parseJson(content));
    SANDYK_CHECK(onlyMembers(object, {"format", "utc_offset_minutes", "approval_seconds", "groups", "rules"}));
    SANDYK_TRY(const std::string format, text(object, "format"));
    if (format != kFormat) return badJson("not a policy of this version");
    Policy policy;
    SANDYK_TRY(policy.utcOffsetMinutes, smallInteger(object, "utc_offset_minutes", policy.utcOffsetMinutes));
    SANDYK_TRY(policy.approvalSeconds, smallInteger(object, "approval_seconds", 7'200));
    if (const json* groups = member(object, "groups")) {
        if (!groups->is_object()) return badJson("groups is an object");
        for (const auto& [name, members] : groups->items()) {
            Group group{name, {}};
            SANDYK_TRY(group.members, textList(*groups, name.c_str()));
            std::ranges::sort(group.members);
            policy.groups.push_back(std::move(group));
        }
    }
    SANDYK_TRY(const json* rules, optionalArray(object, "rules"));
    if (rules != nullptr && rules->size() > kMostRules) return badJson("too many rules");
    for (std::size_t i = 0; rules != nullptr && i < rules->size(); ++i) {
        SANDYK_TRY(Rule rule, readRule((*rules)[i]));
        policy.rules.push_back(std::move(rule));
    }
    SANDYK_CHECK(checkPolicy(policy));
    return policy;
}

std::vector<std::string> policyDiff(const Policy& from, const Policy& to) {
    std::vector<std::string> lines;
    const auto change = [&](const std::string& what, std::int64_t a, std::int64_t b) {
        if (a != b) lines.push_back("~ " + what + ": " + std::to_string(a) + " -> " + std::to_string(b));
    };
    change("utc_offset_minutes", from.utcOffsetMinutes, to.utcOffsetMinutes);
    change("approval_seconds", from.approvalSeconds, to.approvalSeconds);
    const auto groupText = [](const Group& group) { return "group " + group.name + " " + json(group.members).dump(); };
    const auto ruleText = [](const Policy& policy, std::size_t i) {
        const Rule& rule = policy.rules[i];
        return "rule " + rule.id + " at " + std::to_string(i + 1) + " " +
               json{{"when", conditionsJson(rule.when)}, {"then", resultJson(rule)}, {"note", rule.note}}.dump();
    };
    std::vector<std::string> before, after;
    for (const Group& group : from.groups)
        before.push_back(groupText(group));
    for (std::size_t i = 0; i < from.rules.size(); ++i)
        before.push_back(ruleText(from, i));
    for (const Group& group : to.groups)
        after.push_back(groupText(group));
    for (std::size_t i = 0; i < to.rules.size(); ++i)
        after.push_back(ruleText(to, i));
    for (const std::string& line : before) {
        if (std::ranges::find(after, line) == after.end()) lines.push_back("- " + line);
    }
    for (const std::string& line : after) {
        if (std::ranges::find(before, line) == before.end()) lines.push_back("+ " + line);
    }
    return lines;
}

} // namespace sandyk::custody
