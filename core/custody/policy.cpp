#include "custody/policy.h"

#include <algorithm>
#include <limits>
#include <set>

#include "custody/named.h"

namespace sandyk::custody {
namespace {

constexpr Named<RequestKind> kKinds[] = {{RequestKind::Withdrawal, "withdrawal"},
                                         {RequestKind::InternalTransfer, "internal-transfer"},
                                         {RequestKind::TierMove, "tier-move"},
                                         {RequestKind::Sweep, "sweep"}};
constexpr Named<Tier> kTiers[] = {{Tier::Hot, "hot"}, {Tier::Warm, "warm"}, {Tier::Cold, "cold"}};
constexpr Named<DestinationClass> kDestinations[] = {{DestinationClass::OwnWallet, "own-wallet"},
                                                     {DestinationClass::OtherOwner, "other-owner"},
                                                     {DestinationClass::Listed, "listed"},
                                                     {DestinationClass::ListedUnproven, "listed-unproven"},
                                                     {DestinationClass::Unlisted, "unlisted"}};
constexpr Named<Scope> kScopes[] = {{Scope::Client, "client"}, {Scope::Wallet, "wallet"}, {Scope::Firm, "firm"}};

template <class T>
bool allows(const std::vector<T>& list, const T& value) {
    return list.empty() || std::ranges::find(list, value) != list.end();
}

std::int64_t saturatedSum(std::int64_t a, std::int64_t b) {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum)) return std::numeric_limits<std::int64_t>::max();
    return sum;
}

/// What is unknown holds for a rule that blocks, and for no rule that allows.
bool holds(const Range& range, std::optional<std::int64_t> value, Outcome outcome) {
    if (range.isAny()) return true;
    return value ? range.contains(*value) : outcome == Outcome::Block;
}

/// amount / balance in 1/100 %, rounded up: a share a little above a bound is above it.
std::int64_t shareBp(std::int64_t amount, std::int64_t balance) {
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
    if (balance <= 0) return kMost;
    __extension__ using Wide = __int128;
    const Wide share = (static_cast<Wide>(amount) * 10'000 + balance - 1) / balance;
    return share > kMost ? kMost : static_cast<std::int64_t>(share);
}

bool windowsHold(const Rule& rule, const PolicyFacts& facts) {
    for (const WindowLimit& limit : rule.when.windows) {
        const auto sum = std::ranges::find(facts.sums, limit.window, &WindowSum::window);
        std::optional<std::int64_t> amount, fiat;
        if (sum != facts.sums.end()) {
            amount = saturatedSum(sum->amount, facts.amount);
            if (sum->fiat && facts.fiat) fiat = saturatedSum(*sum->fiat, *facts.fiat);
        }
        if (!holds(limit.amount, amount, rule.outcome) || !holds(limit.fiat, fiat, rule.outcome)) return false;
    }
    return true;
}

bool timeHolds(const Conditions& when, const Policy& policy, std::int64_t time) {
    if (!when.minutes && when.weekdays.empty()) return true;
    const std::int64_t local = time / 60 + policy.utcOffsetMinutes;
    // 1 January 1970 was a Thursday.
    const int weekday = static_cast<int>((local / 1'440 + 3) % 7) + 1;
    return (!when.minutes || when.minutes->contains(static_cast<int>(local % 1'440))) && allows(when.weekdays, weekday);
}

bool matches(const Rule& rule, const Policy& policy, const PolicyFacts& facts) {
    const Conditions& when = rule.when;
    return allows(when.kinds, facts.kind) && allows(when.tiers, facts.tier) &&
           allows(when.destinations, facts.destination) && holds(when.amount, facts.amount, rule.outcome) &&
           holds(when.fiat, facts.fiat, rule.outcome) && allows(when.assets, facts.asset) &&
           allows(when.clients, facts.client) && allows(when.wallets, facts.wallet) &&
           allows(when.initiators, facts.initiator) &&
           (when.shareBp.isAny() || when.shareBp.contains(shareBp(facts.amount, facts.walletBalance))) &&
           timeHolds(when, policy, facts.time) && windowsHold(rule, facts);
}

bool isMember(const Policy& policy, const std::string& group, const std::string& name) {
    const Group* found = policy.group(group);
    return found != nullptr && std::ranges::binary_search(found->members, name);
}

} // namespace

std::string_view kindName(RequestKind kind) {
    return nameOf(kKinds, kind);
}

std::string_view tierName(Tier tier) {
    return nameOf(kTiers, tier);
}

std::string_view destinationName(DestinationClass destination) {
    return nameOf(kDestinations, destination);
}

std::string_view scopeName(Scope scope) {
    return nameOf(kScopes, scope);
}

Result<RequestKind> parseKind(std::string_view name) {
    return parseNamed(kKinds, name, "kind of request");
}

Result<Tier> parseTier(std::string_view name) {
    return parseNamed(kTiers, name, "tier");
}

Result<DestinationClass> parseDestination(std::string_view name) {
    return parseNamed(kDestinations, name, "class of destination");
}

const Group* Policy::group(std::string_view name) const {
    const auto found = std::ranges::find(groups, name, &Group::name);
    return found == groups.end() ? nullptr : &*found;
}

std::vector<Window> Policy::windows() const {
    std::set<Window> all;
    for (const Rule& rule : rules) {
        for (const WindowLimit& limit : rule.when.windows)
            all.insert(limit.window);
    }
    return {all.begin(), all.end()};
}

Decision evaluate(const Policy& policy, const PolicyFacts& facts) {
    for (const Rule& rule : policy.rules) {
        if (!matches(rule, policy, facts)) continue;
        if (rule.outcome == Outcome::Block) return {Outcome::Block, rule.id, {}, 0};
        return {Outcome::Allow, rule.id, {rule.quorum}, rule.delaySeconds};
    }
    return {Outcome::Block, std::string(kDefaultDeny), {}, 0};
}

Decision stricter(const Decision& a, const Decision& b) {
    if (a.outcome == Outcome::Block) return a;
    if (b.outcome == Outcome::Block) return b;
    Decision both = a;
    both.rule = b.rule;
    both.delaySeconds = std::max(a.delaySeconds, b.delaySeconds);
    for (const Quorum& quorum : b.quorums) {
        if (std::ranges::find(both.quorums, quorum) == both.quorums.end()) both.quorums.push_back(quorum);
    }
    return both;
}

bool isMet(const Quorum& quorum, const Policy& policy, std::span<const Voter> voters) {
    const auto personsOf = [&](std::span<const std::string> groups) {
        std::set<std::string> persons;
        for (const Voter& voter : voters) {
            if (std::ranges::any_of(groups,
                                    [&](const std::string& g) { return isMember(policy, g, voter.operatorName); }))
                persons.insert(voter.person);
        }
        return persons.size();
    };
    std::vector<std::string> all = quorum.groups;
    for (const SubQuorum& sub : quorum.subQuorums) {
        if (personsOf({&sub.group, 1}) < static_cast<std::size_t>(sub.votes)) return false;
        all.push_back(sub.group);
    }
    return quorum.votes > 0 && personsOf(all) >= static_cast<std::size_t>(quorum.votes);
}

} // namespace sandyk::custody
