#include <algorithm>
#include <set>

#include "custody/policy.h"

namespace sandyk::custody {
namespace {

constexpr std::size_t kMostListed = 10'000;
constexpr std::size_t kMostGroups = 64;
constexpr std::size_t kMostNote = 400;
constexpr std::int64_t kMostWindow = 366LL * 86'400;
constexpr std::int64_t kMostDelay = 30LL * 86'400;
constexpr int kMostOffset = 14 * 60;

Failure invalid(const std::string& rule, const std::string& why) {
    return fail(ErrorCode::PolicyInvalid, rule.empty() ? why : "rule " + rule + ": " + why, {{"rule", rule}});
}

bool isId(std::string_view id) {
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !id.empty() && id.size() <= 40 && std::ranges::all_of(id, plain);
}

bool isName(std::string_view name) {
    return !name.empty() && name.size() <= 64;
}

bool areNames(const std::vector<std::string>& names) {
    return names.size() <= kMostListed && std::ranges::all_of(names, isName) &&
           std::set<std::string>(names.begin(), names.end()).size() == names.size();
}

bool isRange(const Range& range) {
    if (range.above && *range.above < 0) return false;
    if (range.atMost && *range.atMost < 0) return false;
    return !range.above || !range.atMost || *range.above < *range.atMost;
}

Result<void> checkGroups(const Policy& policy) {
    if (policy.groups.size() > kMostGroups) return invalid("", "too many groups");
    std::set<std::string> names;
    for (const Group& group : policy.groups) {
        if (!isId(group.name) || !names.insert(group.name).second)
            return invalid("", "a group's name is bad or there twice");
        if (group.members.empty() || !areNames(group.members) || !std::ranges::is_sorted(group.members))
            return invalid("", "group " + group.name + " has no members, or one twice");
    }
    return {};
}

Result<void> checkConditions(const Rule& rule) {
    const Conditions& when = rule.when;
    if (!areNames(when.initiators) || !areNames(when.clients) || !areNames(when.wallets) || !areNames(when.assets))
        return invalid(rule.id, "a list holds an empty name, or one twice");
    if (!isRange(when.amount) || !isRange(when.fiat) || !isRange(when.shareBp))
        return invalid(rule.id, "a range is empty or negative");
    if (!when.amount.isAny() && when.assets.size() != 1) return invalid(rule.id, "an amount is of one asset: name it");
    if (when.windows.size() > 16) return invalid(rule.id, "too many windows");
    for (const WindowLimit& limit : when.windows) {
        if (limit.window.seconds < 60 || limit.window.seconds > kMostWindow)
            return invalid(rule.id, "a window lasts from one minute to a year");
        if (!isRange(limit.amount) || !isRange(limit.fiat) || (limit.amount.isAny() && limit.fiat.isAny()))
            return invalid(rule.id, "a window's range is empty, negative or missing");
        if (!limit.amount.isAny() && when.assets.size() != 1)
            return invalid(rule.id, "an amount is of one asset: name it");
    }
    const auto isMinute = [](int minute) { return minute >= 0 && minute < 1'440; };
    if (when.minutes && (!isMinute(when.minutes->from) || !isMinute(when.minutes->to)))
        return invalid(rule.id, "a minute of the day is from 0 to 1439");
    if (std::ranges::any_of(when.weekdays, [](int day) { return day < 1 || day > 7; }))
        return invalid(rule.id, "a weekday is from 1 to 7");
    return {};
}

std::size_t members(const Policy& policy, const std::vector<std::string>& groups) {
    std::set<std::string> all;
    for (const std::string& name : groups) {
        const Group* group = policy.group(name);
        if (group != nullptr) all.insert(group->members.begin(), group->members.end());
    }
    return all.size();
}

Result<void> checkResult(const Policy& policy, const Rule& rule) {
    if (rule.outcome == Outcome::Block) {
        const bool isBare = rule.quorum == Quorum{} && rule.delaySeconds == 0;
        return isBare ? Result<void>() : invalid(rule.id, "a rule that blocks asks for no votes and no delay");
    }
    if (rule.delaySeconds < 0 || rule.delaySeconds > kMostDelay) return invalid(rule.id, "a delay is at most 30 days");
    std::vector<std::string> all = rule.quorum.groups;
    for (const SubQuorum& sub : rule.quorum.subQuorums)
        all.push_back(sub.group);
    for (const std::string& name : all) {
        if (policy.group(name) == nullptr) return invalid(rule.id, "no group " + name);
    }
    if (rule.quorum.votes < 1 || static_cast<std::size_t>(rule.quorum.votes) > members(policy, all))
        return invalid(rule.id, "its groups cannot give that many votes");
    for (const SubQuorum& sub : rule.quorum.subQuorums) {
        if (sub.votes < 1 || sub.votes > rule.quorum.votes ||
            static_cast<std::size_t>(sub.votes) > members(policy, {sub.group}))
            return invalid(rule.id, "group " + sub.group + " cannot give that many votes");
    }
    return {};
}

} // namespace

Result<void> checkPolicy(const Policy& policy) {
    SANDYK_CHECK(checkGroups(policy));
    if (policy.rules.size() > kMostRules) return invalid("", "too many rules");
    if (policy.utcOffsetMinutes < -kMostOffset || policy.utcOffsetMinutes > kMostOffset)
        return invalid("", "the offset from UTC is at most 14 hours");
    if (policy.approvalSeconds < 60 || policy.approvalSeconds > kMostApprovalSeconds)
        return invalid("", "an approval counts from one minute to a day");
    std::set<std::string> ids;
    for (const Rule& rule : policy.rules) {
        if (!isId(rule.id) || rule.id == kDefaultDeny || !ids.insert(rule.id).second)
            return invalid(rule.id.substr(0, 40), "its id is bad or there twice");
        if (rule.note.size() > kMostNote) return invalid(rule.id, "its note is too long");
        SANDYK_CHECK(checkConditions(rule));
        SANDYK_CHECK(checkResult(policy, rule));
    }
    return {};
}

} // namespace sandyk::custody
