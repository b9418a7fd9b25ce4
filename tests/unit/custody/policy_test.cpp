#include "custody/policy.h"

#include <gtest/gtest.h>

namespace sandyk::custody {
namespace {

constexpr std::string_view kText = R"({
  "format": "sandyk-policy-1", "utc_offset_minutes": 300, "approval_seconds": 7200,
  "groups": {"approvers": ["Cary", "Dowran", "Enejan"], "officers": ["Enejan"]},
  "rules": [
    {"id": "cap", "when": {"assets": ["BTC"], "windows": [{"scope": "client", "seconds": 86400, "amount": {"above": 1000}}]},
     "then": {"block": true}},
    {"id": "listed", "when": {"kinds": ["withdrawal"], "destinations": ["listed"], "assets": ["BTC"], "amount": {"at_most": 500}},
     "then": {"allow": {"votes": 2, "groups": ["approvers"], "at_least": [{"group": "officers", "votes": 1}], "delay_seconds": 60}}}
  ]})";

Policy sample() {
    return *parsePolicy(kText);
}

PolicyFacts listedWithdrawal(std::int64_t amount) {
    PolicyFacts facts;
    facts.initiator = "Aman";
    facts.client = "C-000001";
    facts.wallet = "w";
    facts.destination = DestinationClass::Listed;
    facts.amount = amount;
    facts.sums = {{{Scope::Client, 86'400}, 0, 0}};
    facts.walletBalance = 10'000;
    facts.time = 1'800'000'000;
    return facts;
}

std::string with(std::string_view from, std::string_view what) {
    std::string text(kText);
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos);
    return text.replace(at, from.size(), what);
}

TEST(Policy, DeniesWhatNoRuleAllows) {
    EXPECT_EQ(evaluate(Policy{}, listedWithdrawal(1)), (Decision{Outcome::Block, "default-deny", {}, 0}));
    PolicyFacts facts = listedWithdrawal(1);
    facts.destination = DestinationClass::Unlisted;
    EXPECT_EQ(evaluate(sample(), facts).rule, kDefaultDeny);
}

TEST(Policy, FirstMatchDecides) {
    const Decision decision = evaluate(sample(), listedWithdrawal(500));
    EXPECT_EQ(decision.rule, "listed");
    EXPECT_EQ(decision.delaySeconds, 60);
    EXPECT_EQ(evaluate(sample(), listedWithdrawal(501)).rule, kDefaultDeny);
    PolicyFacts facts = listedWithdrawal(500);
    facts.sums.front().amount = 501;
    EXPECT_EQ(evaluate(sample(), facts).rule, "cap");
}

TEST(Policy, AWindowThatIsNotKnownBlocks) {
    PolicyFacts facts = listedWithdrawal(1);
    facts.sums.clear();
    EXPECT_EQ(evaluate(sample(), facts).rule, "cap");
}

TEST(Policy, SplittingNeverPassesTheCap) {
    for (std::int64_t piece = 1; piece <= 500; ++piece) {
        PolicyFacts facts = listedWithdrawal(piece);
        std::int64_t sum = 0;
        for (int i = 0; i < 2'000; ++i) {
            facts.sums.front().amount = sum;
            if (evaluate(sample(), facts).outcome == Outcome::Block) break;
            sum += piece;
        }
        ASSERT_LE(sum, 1'000);
        ASSERT_GT(sum + piece, 1'000);
    }
}

TEST(Policy, OnePersonHasOneVote) {
    const Policy policy = sample();
    const Quorum& quorum = policy.rules[1].quorum;
    const Voter cary{"Cary", "p1"}, dowran{"Dowran", "p2"}, enejan{"Enejan", "p3"}, twin{"Dowran", "p1"};
    const auto met = [&](std::vector<Voter> voters) { return isMet(quorum, policy, voters); };
    EXPECT_TRUE(met({cary, enejan}));
    EXPECT_FALSE(met({enejan}));
    EXPECT_FALSE(met({cary, dowran})) << "no officer";
    EXPECT_FALSE(met({cary, twin}));
    EXPECT_FALSE(met({{"Cary", "p3"}, enejan})) << "two accounts of one person";
    EXPECT_FALSE(met({{"Stranger", "p9"}, enejan}));
    EXPECT_FALSE(isMet(Quorum{0, {"approvers"}, {}}, policy, {}));
}

TEST(Policy, FindsRulesThatCanNeverDecide) {
    Policy policy = sample();
    EXPECT_TRUE(unreachableRules(policy)->empty());
    Rule all;
    all.id = "stop";
    policy.rules.insert(policy.rules.begin() + 1, all);
    EXPECT_EQ(*unreachableRules(policy), std::vector<std::string>{"listed"});
    // Two halves cover the whole.
    Policy halves = sample();
    Rule low = halves.rules[1], high = halves.rules[1], whole = halves.rules[1];
    low.id = "low";
    low.when.amount = {std::nullopt, 100};
    high.id = "high";
    high.when.amount = {100, 500};
    halves.rules = {low, high, whole};
    EXPECT_EQ(*unreachableRules(halves), std::vector<std::string>{"listed"});
    halves.rules[1].when.amount = {101, 500};
    EXPECT_TRUE(unreachableRules(halves)->empty());
}

TEST(Policy, RefusesHostileTexts) {
    const std::pair<std::string_view, std::string_view> changes[] = {
        {"sandyk-policy-1", "sandyk-policy-2"},
        {"\"kinds\"", "\"kind\""},
        {"\"kinds\": [\"withdrawal\"], ", "\"kinds\": [\"withdrawal\"], \"kinds\": [], "},
        {"withdrawal", "withdrawals"},
        {"\"amount\": {\"at_most\": 500}", "\"amount\": {\"at_most\": 500.5}"},
        {"\"amount\": {\"at_most\": 500}", "\"amount\": {\"at_most\": 18446744073709551615}"},
        {"\"amount\": {\"at_most\": 500}", "\"amount\": {\"at_most\": -1}"},
        {"\"amount\": {\"at_most\": 500}", "\"amount\": {\"above\": 500, \"at_most\": 500}"},
        {"\"amount\": {\"at_most\": 500}", "\"weekdays\": [0]"},
        {"\"amount\": {\"at_most\": 500}", "\"minutes\": {\"from\": 0, \"to\": 1440}"},
        {"\"votes\": 2", "\"votes\": 0"},
        {"\"votes\": 2", "\"votes\": 4"},
        {"\"groups\": [\"approvers\"], \"at_least\"", "\"groups\": [\"nobody\"], \"at_least\""},
        {"{\"group\": \"officers\", \"votes\": 1}", "{\"group\": \"officers\", \"votes\": 2}"},
        {"\"approval_seconds\": 7200", "\"approval_seconds\": 86401"},
        {"\"seconds\": 86400, ", "\"seconds\": 0, "},
        {"\"id\": \"listed\"", "\"id\": \"cap\""},
        {"\"id\": \"listed\"", "\"id\": \"default-deny\""},
        {"{\"block\": true}", "{\"block\": false}"},
        {"{\"block\": true}", "{}"},
        {"\"delay_seconds\": 60", "\"delay_seconds\": -60"},
    };
    for (const auto& [from, to] : changes)
        EXPECT_FALSE(parsePolicy(with(from, to))) << to;
    for (std::size_t size = 0; size < kText.size() - 1; ++size)
        EXPECT_FALSE(parsePolicy(kText.substr(0, size)));
    EXPECT_FALSE(parsePolicy(std::string(100'000, '[')));
}

TEST(Policy, ADiffNamesEveryChange) {
    const Policy from = sample();
    const Policy to = *parsePolicy(with("\"at_most\": 500", "\"at_most\": 600"));
    const std::vector<std::string> expected = {
        R"(- rule listed at 2 {"note":"","then":{"allow":{"at_least":[{"group":"officers","votes":1}],"delay_seconds":60,"groups":["approvers"],"votes":2}},"when":{"amount":{"at_most":500},"assets":["BTC"],"destinations":["listed"],"kinds":["withdrawal"]}})",
        R"(+ rule listed at 2 {"note":"","then":{"allow":{"at_least":[{"group":"officers","votes":1}],"delay_seconds":60,"groups":["approvers"],"votes":2}},"when":{"amount":{"at_most":600},"assets":["BTC"],"destinations":["listed"],"kinds":["withdrawal"]}})"};
    EXPECT_EQ(policyDiff(from, to), expected);
    Policy swapped = from;
    std::swap(swapped.rules[0], swapped.rules[1]);
    EXPECT_EQ(policyDiff(from, swapped).size(), 4u) << "the order of rules is part of the policy";
    Policy shorter = from;
    shorter.approvalSeconds = 3'600;
    EXPECT_EQ(policyDiff(from, shorter), std::vector<std::string>{"~ approval_seconds: 7200 -> 3600"});
}

} // namespace
} // namespace sandyk::custody
