#include <random>

#include <gtest/gtest.h>

#include "policy_reference.h"

// F-02: the engine against a separate evaluator, at random, with values that meet the bounds often.
namespace sandyk::custody {
namespace {

class Dice {
public:
    explicit Dice(std::uint32_t seed) : m_engine(seed) {}
    std::int64_t below(std::int64_t end) { return std::uniform_int_distribution<std::int64_t>(0, end - 1)(m_engine); }
    bool oneIn(std::int64_t n) { return below(n) == 0; }
    template <class T>
    T any(std::initializer_list<T> list) {
        return list.begin()[below(static_cast<std::int64_t>(list.size()))];
    }
    template <class T>
    std::vector<T> some(std::initializer_list<T> list) {
        std::vector<T> chosen;
        if (!oneIn(3)) return chosen;
        for (const T& each : list) {
            if (oneIn(2)) chosen.push_back(each);
        }
        return chosen;
    }
    std::int64_t edge() { return any<std::int64_t>({0, 1, 99, 100, 101, 500, 1'000, 5'000, 9'800, 1'000'000}); }
    Range range(std::int64_t n) {
        Range range;
        if (!oneIn(n)) return range;
        if (oneIn(2)) range.above = edge();
        if (oneIn(2)) range.atMost = edge() + 1;
        if (range.above && range.atMost && *range.above >= *range.atMost) range.above.reset();
        return range;
    }

private:
    std::mt19937 m_engine;
};

Window anyWindow(Dice& dice) {
    return {dice.any({Scope::Client, Scope::Wallet, Scope::Firm}), dice.any<std::int64_t>({3'600, 86'400})};
}

Rule anyRule(Dice& dice, int number) {
    Rule rule;
    rule.id = "r" + std::to_string(number);
    Conditions& when = rule.when;
    when.initiators = dice.some<std::string>({"Aman", "Bagul"});
    when.clients = dice.some<std::string>({"C-1", "C-2", "firm"});
    when.kinds = dice.some({RequestKind::Withdrawal, RequestKind::InternalTransfer, RequestKind::TierMove});
    when.wallets = dice.some<std::string>({"w1", "w2"});
    when.tiers = dice.some({Tier::Hot, Tier::Cold});
    when.destinations = dice.some({DestinationClass::Listed, DestinationClass::Unlisted, DestinationClass::OwnWallet});
    when.assets = {dice.any<std::string>({"BTC", "ETH"})};
    when.amount = dice.range(3);
    when.fiat = dice.range(4);
    when.shareBp = dice.range(5);
    for (int i = 0; dice.oneIn(2) && i < 3; ++i) {
        WindowLimit limit{anyWindow(dice), dice.range(1), dice.range(2)};
        if (!limit.amount.isAny() || !limit.fiat.isAny()) when.windows.push_back(limit);
    }
    if (dice.oneIn(4)) when.minutes = Minutes{static_cast<int>(dice.below(1'440)), static_cast<int>(dice.below(1'440))};
    for (int day = 1; dice.oneIn(3) && day <= 7; ++day) {
        if (dice.oneIn(2)) when.weekdays.push_back(day);
    }
    if (dice.oneIn(3)) return rule;
    rule.outcome = Outcome::Allow;
    rule.quorum = {1 + static_cast<int>(dice.below(2)), {"approvers"}, {}};
    if (dice.oneIn(3)) rule.quorum.subQuorums.push_back({"officers", 1});
    if (dice.oneIn(3)) rule.delaySeconds = 3'600;
    return rule;
}

Policy anyPolicy(Dice& dice) {
    Policy policy;
    policy.groups = {{"approvers", {"Cary", "Dowran"}}, {"officers", {"Enejan"}}};
    policy.utcOffsetMinutes = dice.any({0, 300, -90});
    const std::int64_t rules = dice.below(8);
    for (int i = 0; i < rules; ++i)
        policy.rules.push_back(anyRule(dice, i));
    return policy;
}

PolicyFacts anyFacts(Dice& dice) {
    PolicyFacts facts;
    facts.initiator = dice.any<std::string>({"Aman", "Bagul", "Zohre"});
    facts.client = dice.any<std::string>({"C-1", "C-2", "C-3", "firm"});
    facts.kind =
        dice.any({RequestKind::Withdrawal, RequestKind::InternalTransfer, RequestKind::TierMove, RequestKind::Sweep});
    facts.wallet = dice.any<std::string>({"w1", "w2", "w3"});
    facts.tier = dice.any({Tier::Hot, Tier::Warm, Tier::Cold});
    facts.destination = dice.any({DestinationClass::Listed, DestinationClass::ListedUnproven,
                                  DestinationClass::Unlisted, DestinationClass::OwnWallet});
    facts.asset = dice.any<std::string>({"BTC", "ETH"});
    facts.amount = dice.edge();
    if (!dice.oneIn(3)) facts.fiat = dice.edge();
    for (const Scope scope : {Scope::Client, Scope::Wallet, Scope::Firm}) {
        for (const std::int64_t seconds : {3'600, 86'400}) {
            if (dice.oneIn(6)) continue;
            WindowSum sum{{scope, seconds}, dice.edge(), std::nullopt};
            if (!dice.oneIn(4)) sum.fiat = dice.edge();
            if (dice.oneIn(200)) sum.amount = INT64_MAX - 1;
            facts.sums.push_back(sum);
        }
    }
    facts.walletBalance = dice.edge();
    facts.time = 1'700'000'000 + dice.below(20'000'000);
    return facts;
}

TEST(Policy, AgreesWithTheReferenceEvaluatorAMillionTimes) {
    Dice dice(20260101);
    std::size_t allowed = 0, byRule = 0;
    for (int i = 0; i < 20'000; ++i) {
        const Policy policy = anyPolicy(dice);
        ASSERT_TRUE(checkPolicy(policy)) << policyText(policy);
        const nlohmann::json text = nlohmann::json::parse(policyText(policy));
        for (int k = 0; k < 50; ++k) {
            const PolicyFacts facts = anyFacts(dice);
            const Decision decision = evaluate(policy, facts);
            ASSERT_EQ(decision, test::referenceDecision(text, facts)) << policyText(policy);
            allowed += decision.outcome == Outcome::Allow;
            byRule += decision.rule != kDefaultDeny;
        }
    }
    // The cases must not all be of one kind.
    EXPECT_GT(allowed, 100'000u);
    EXPECT_GT(byRule - allowed, 50'000u);
    EXPECT_GT(1'000'000u - byRule, 100'000u);
}

TEST(Policy, AnUnreachableRuleNeverDecides) {
    Dice dice(7);
    int found = 0;
    for (int i = 0; i < 1'500; ++i) {
        const Policy policy = anyPolicy(dice);
        const auto unreachable = unreachableRules(policy);
        if (!unreachable || unreachable->empty()) continue;
        found += 1;
        for (int k = 0; k < 300; ++k) {
            const Decision decision = evaluate(policy, anyFacts(dice));
            ASSERT_EQ(std::ranges::find(*unreachable, decision.rule), unreachable->end()) << policyText(policy);
        }
    }
    EXPECT_GT(found, 50);
}

TEST(Policy, TextComesBackTheSame) {
    Dice dice(3);
    for (int i = 0; i < 500; ++i) {
        const Policy policy = anyPolicy(dice);
        const auto again = parsePolicy(policyText(policy));
        ASSERT_TRUE(again) << again.error().detail;
        ASSERT_EQ(*again, policy);
        ASSERT_TRUE(policyDiff(policy, *again).empty());
    }
}

TEST(Policy, StricterNeverAllowsWhatEitherBlocks) {
    Dice dice(11);
    for (int i = 0; i < 20'000; ++i) {
        const PolicyFacts facts = anyFacts(dice);
        const Decision a = evaluate(anyPolicy(dice), facts);
        const Decision b = evaluate(anyPolicy(dice), facts);
        const Decision both = stricter(a, b);
        if (a.outcome == Outcome::Block || b.outcome == Outcome::Block) {
            ASSERT_EQ(both.outcome, Outcome::Block);
            continue;
        }
        ASSERT_GE(both.delaySeconds, std::max(a.delaySeconds, b.delaySeconds));
        for (const Decision* each : {&a, &b}) {
            for (const Quorum& quorum : each->quorums)
                ASSERT_NE(std::ranges::find(both.quorums, quorum), both.quorums.end());
        }
    }
}

} // namespace
} // namespace sandyk::custody
