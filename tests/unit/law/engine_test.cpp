#include <gtest/gtest.h>

#include "law_fixture.h"

namespace sandyk::law {
namespace {

using namespace test;
using enum UserProfile;

TEST(LawEngine, NothingIsInTheWayOfAnOrdinaryClientAndTransfer) {
    const Engine engine = engineOf(shippedProfile());
    EXPECT_EQ(told(ask(engine, "client.open", Firm, goodClient())), "allow");
    EXPECT_EQ(told(ask(engine, "send", Firm, goodTransfer())), "allow");
}

TEST(LawEngine, EachFactThatIsWrongIsFoundByItsRule) {
    const Engine engine = engineOf(shippedProfile());
    struct Case {
        const char* question;
        const char* fact;
        FactValue value;
        const char* told;
    };
    const Case cases[] = {
        {"client.open", "licence", std::string("suspended"), "block TM-VA-LIC-01.no-licence"},
        {"client.open", "scope_covers", false, "block TM-VA-LIC-01.scope"},
        {"client.open", "identified", false, "block TM-VA-KYC-01.not-identified"},
        {"client.open", "identification_approved", false, "block TM-VA-KYC-01.not-approved"},
        {"client.open", "owners_complete", false, "block TM-VA-KYC-04.incomplete"},
        {"client.open", "anonymous", true, "warn TM-VA-KYC-02.nobody"},
        {"client.open", "list_hit", true, "block TM-VA-AML-03.match"},
        {"client.open", "credit_institution", true, "block TM-VA-BNK-01.bank"},
        {"client.open", "screening_list_at", kNow - 7 * kDay, "block TM-VA-AML-03.old-list"},
        {"send", "purpose", std::string("goods_services"), "block TM-VA-PAY-01.payment"},
        {"send", "licence", std::string("suspended"), "approvals TM-VA-LIC-02.return"},
        {"send", "counterparty", std::string("unknown"), "warn TM-VA-KYC-02.recipient"},
        {"send", "suspicious", true, "block TM-VA-AML-01.held"},
        {"send", "mixes_owners", true, "block TM-VA-CST-04.mixed"},
        {"send", "asset_halted", true, "warn TM-VA-ISS-02.halted"},
        {"send", "mixing", true, "warn TM-VA-KYC-02.mixing"},
    };
    for (const Case& each : cases) {
        Facts facts = each.question == std::string("send") ? goodTransfer() : goodClient();
        facts[each.fact] = each.value;
        EXPECT_EQ(told(ask(engine, each.question, Firm, facts)), each.told) << each.fact;
    }
}

TEST(LawEngine, WhatIsNotKnownCountsAgainstTheAct) {
    const Engine engine = engineOf(shippedProfile());
    const Verdict verdict = ask(engine, "client.open", Firm, {});
    EXPECT_EQ(verdict.effect, Effect::Block);
    for (const auto& [name, value] : goodClient()) {
        Facts facts = goodClient();
        facts.erase(name);
        const Verdict without = ask(engine, "client.open", Firm, facts);
        // Counsel's note matters to a credit institution only; the rules of the firm are no fact of a client.
        const bool matters = name != "counsel_note" && name != "internal_rules";
        EXPECT_EQ(without.effect != Effect::Allow, matters) << name;
        if (matters) {
            EXPECT_EQ(without.findings.front().missing, std::vector<std::string>{name}) << name;
        }
    }
}

TEST(LawEngine, AnIndividualIsInformedAndNeverAskedWhoHeIs) {
    const Engine engine = engineOf(shippedProfile());
    for (const QuestionKind& kind : questionKinds()) {
        for (const char* given : {"nothing", "wrong"}) {
            Facts facts;
            for (const auto fact : kind.facts) {
                const FactType type = factKind(fact)->type;
                if (given == std::string("nothing")) continue;
                facts[std::string(fact)] = type == FactType::YesNo  ? FactValue(true)
                                           : type == FactType::Word ? FactValue(std::string("salary"))
                                                                    : FactValue(std::int64_t{0});
            }
            const Verdict verdict = ask(engine, std::string(kind.name).c_str(), Individual, facts);
            EXPECT_LT(verdict.effect, Effect::Approvals) << kind.name;
            for (const Finding& finding : verdict.findings)
                EXPECT_EQ(finding.rule.find("KYC-01"), std::string::npos) << kind.name;
        }
    }
    EXPECT_EQ(told(ask(engine, "send", Individual, {{"purpose", std::string("own")}})), "allow");
    EXPECT_EQ(told(ask(engine, "send", Individual, {{"purpose", std::string("salary")}})), "warn TM-VA-PAY-01.payment");
    EXPECT_EQ(told(ask(engine, "start", Individual, {{"risk_accepted", false}})), "warn TM-VA-AD-01.not-accepted");
}

TEST(LawEngine, ConfidenceDecidesWhatARuleMayDo) {
    Facts facts = goodTransfer();
    facts["suspicious"] = true;
    const auto effectAt = [&](const char* confidence, FirmSettings settings) {
        Profile profile =
            changedProfile([&](JsonValue::Object& payload) { setConfidence(payload, "TM-VA-AML-01", confidence); });
        return ask(engineOf(std::move(profile), std::move(settings)), "send", Firm, facts).findings.front().effect;
    };
    for (const char* sure : {"P", "Q", "A"})
        EXPECT_EQ(effectAt(sure, {}), Effect::Block) << sure;
    const FirmSettings raised{{}, {{"TM-VA-AML-01", Effect::Block}}};
    EXPECT_EQ(effectAt("B", {}), Effect::Warn);
    EXPECT_EQ(effectAt("B", raised), Effect::Block);
    for (const char* weak : {"C", "I"}) {
        EXPECT_EQ(effectAt(weak, {}), Effect::Notice) << weak;
        EXPECT_EQ(effectAt(weak, raised), Effect::Block) << weak;
        EXPECT_EQ(effectAt(weak, {{}, {{"TM-VA-AML-01", Effect::Warn}}}), Effect::Warn) << weak;
    }
}

TEST(LawEngine, AFirmMayBeStricterButNotLaxer) {
    const Profile profile = shippedProfile();
    const auto code = [&](const FirmSettings& settings) {
        auto checked = settings.check(profile);
        return checked ? ErrorCode::Internal : checked.error().code;
    };
    EXPECT_EQ(code({{{"client_refresh_high_months", 2}}, {}}), ErrorCode::Internal);
    EXPECT_EQ(code({{{"client_refresh_high_months", 4}}, {}}), ErrorCode::LawSetting);
    EXPECT_EQ(code({{{"retention_years", 4}}, {}}), ErrorCode::LawSetting);
    EXPECT_EQ(code({{{"retention_floor_years", 6}}, {}}), ErrorCode::LawSetting);
    EXPECT_EQ(code({{{"approval_hours", 25}}, {}}), ErrorCode::LawSetting);
    EXPECT_EQ(code({{{"no_such", 1}}, {}}), ErrorCode::LawSetting);
    EXPECT_EQ(code({{}, {{"TM-VA-KYC-01", Effect::Warn}}}), ErrorCode::LawSetting);
    EXPECT_EQ(code({{}, {{"TM-VA-KYC-02", Effect::Notice}}}), ErrorCode::LawSetting);
    EXPECT_EQ(code({{}, {{"TM-VA-KYC-02", Effect::Block}}}), ErrorCode::Internal);
    EXPECT_EQ(code({{}, {{"TM-VA-CST-02", Effect::Allow}}}), ErrorCode::Internal);
    EXPECT_EQ(code({{}, {{"TM-VA-XXX-01", Effect::Block}}}), ErrorCode::LawSetting);
    EXPECT_FALSE(Engine::create(profile, {{{"retention_years", 4}}, {}}));

    const FirmSettings settings{{{"cold_floor_bp", 9'800}}, {{"TM-VA-KYC-02", Effect::Block}}};
    const auto again = FirmSettings::parse(settings.toText());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->toText(), settings.toText());
}

TEST(LawEngine, ColdShareIsExactAtTheBoundary) {
    const FirmSettings floor{{{"cold_floor_bp", 9'800}}, {}};
    const Engine engine = engineOf(shippedProfile(), floor);
    const auto effectAt = [&](std::int64_t cold, std::int64_t total) {
        return ask(engine, "tier.move", Firm,
                   {{"to_hot", true}, {"cold_after", cold}, {"total_after", total}, {"licence", std::string("active")}})
            .effect;
    };
    EXPECT_EQ(effectAt(9'800, 10'000), Effect::Allow); // 98.00 %
    EXPECT_EQ(effectAt(9'799, 10'000), Effect::Block); // 97.99 %
    EXPECT_EQ(effectAt(2'058'000'000'000'000, 2'100'000'000'000'000), Effect::Allow);
    EXPECT_EQ(effectAt(2'057'999'999'999'999, 2'100'000'000'000'000), Effect::Block);
    EXPECT_EQ(effectAt(0, 0), Effect::Allow);
    // Without a floor the rule says nothing.
    EXPECT_EQ(told(ask(engineOf(shippedProfile()), "tier.move", Firm,
                       {{"to_hot", true}, {"cold_after", std::int64_t{0}}, {"total_after", std::int64_t{1}}})),
              "allow");
}

TEST(LawEngine, ShareComparisonEqualsTheOneInWideNumbers) {
    __extension__ using Wide = unsigned __int128;
    std::uint64_t state = 1;
    const auto next = [&] {
        state ^= state << 13;
        state ^= state >> 7;
        return state ^= state << 17;
    };
    for (int i = 0; i < 200'000; ++i) {
        const std::uint64_t whole = next() >> (next() % 64), points = next() % 10'001;
        // Half of the cases lie on the boundary or one beside it.
        const auto boundary = static_cast<std::uint64_t>(Wide{whole} * points / 10'000);
        const std::uint64_t part = i % 2 ? boundary + next() % 3 - 1 : next() % (whole / 2 + 1);
        if (part > whole) continue;
        const bool below = whole > 0 && Wide{part} * 10'000 < Wide{whole} * points;
        ASSERT_EQ(isShareBelow(part, whole, points), below) << part << " " << whole << " " << points;
    }
}

TEST(LawEngine, DemandsApprovalsAndReasons) {
    const Engine engine = engineOf(shippedProfile());
    Facts facts = goodTransfer();
    facts["licence"] = std::string("suspended");
    facts["counterparty"] = std::string("unknown");
    const Verdict verdict = ask(engine, "send", Firm, facts);
    EXPECT_EQ(verdict.effect, Effect::Approvals);
    EXPECT_EQ(verdict.approvals, 2);
    EXPECT_EQ(verdict.reasonsNeeded(), std::vector<std::string>{"TM-VA-KYC-02"});
    EXPECT_EQ(verdict.ruleIds(), "TM-VA-KYC-02,TM-VA-LIC-02");
    EXPECT_EQ(verdict.demand(1, {}).error().code, ErrorCode::LawApprovalsNeeded);
    EXPECT_EQ(verdict.demand(2, {}).error().code, ErrorCode::LawReasonNeeded);
    EXPECT_EQ(verdict.demand(2, {{"TM-VA-KYC-02", ""}}).error().code, ErrorCode::LawReasonNeeded);
    EXPECT_TRUE(verdict.demand(2, {{"TM-VA-KYC-02", "known for years"}}));
    facts["list_hit"] = true;
    const auto refused = ask(engine, "send", Firm, facts).demand(9, {{"TM-VA-KYC-02", "x"}});
    EXPECT_EQ(refused.error().code, ErrorCode::LawBlocked);
    EXPECT_EQ(refused.error().param("rules"), "TM-VA-AML-03,TM-VA-KYC-02,TM-VA-LIC-02");
}

TEST(LawEngine, RefreshCountsMonthsOfTheCalendar) {
    const Engine engine = engineOf(shippedProfile());
    Facts facts = goodTransfer();
    facts["high_risk"] = true;
    const auto at = [&](std::int64_t identified, std::int64_t now) {
        facts["identified_at"] = identified;
        facts["screening_list_at"] = now;
        return told(ask(engine, "send", Firm, facts, now));
    };
    // 30 November 2026 and three months: 28 February 2027, the last day; at noon of Ashgabat.
    constexpr std::int64_t kIdentified = 1'796'022'000, kDue = 1'803'798'000;
    EXPECT_EQ(at(kIdentified, kDue - 14 * kDay - 1), "allow");
    EXPECT_EQ(at(kIdentified, kDue - 14 * kDay), "allow TM-VA-KYC-03.high-soon");
    EXPECT_EQ(at(kIdentified, kDue - 1), "allow TM-VA-KYC-03.high-soon");
    EXPECT_EQ(at(kIdentified, kDue), "block TM-VA-KYC-03.high-overdue TM-VA-KYC-03.high-soon");
}

TEST(LawEngine, WorkingDaysLeaveOutTheWeekend) {
    // Friday, 4 December 2026, 10:00 in Ashgabat.
    constexpr std::int64_t kFriday = kNow + 3 * kDay + 5 * kHour;
    EXPECT_EQ(addTime(kFriday, 1, Unit::WorkingDays), kFriday + 3 * kDay);
    EXPECT_EQ(addTime(kFriday, 10, Unit::WorkingDays), kFriday + 14 * kDay);
    // 20:00 UTC on a Thursday is Friday in Ashgabat.
    constexpr std::int64_t kLate = kNow + 2 * kDay + 20 * kHour;
    EXPECT_EQ(addTime(kLate, 1, Unit::WorkingDays), kLate + 3 * kDay);
    EXPECT_EQ(addTime(1'709'190'000, 1, Unit::Years), 1'740'726'000); // 29 February 2024 -> 28 February 2025
}

TEST(LawEngine, RecordsAreKeptForTheirPeriod) {
    const Engine engine = engineOf(shippedProfile());
    const auto at = [&](std::int64_t ended, std::int64_t now) {
        return ask(engine, "record.erase", Firm, {{"relation_ended_at", ended}}, now).effect;
    };
    const std::int64_t due = addTime(kNow, 8, Unit::Years);
    EXPECT_EQ(at(kNow, due - 1), Effect::Block);
    EXPECT_EQ(at(kNow, due), Effect::Allow);
    EXPECT_EQ(ask(engine, "record.erase", Firm, {}).effect, Effect::Block) << "the relation goes on";
}

TEST(LawEngine, RefusesQuestionsThatItDoesNotKnow) {
    const Engine engine = engineOf(shippedProfile());
    const auto code = [&](Question question) { return engine.ask(question).error().code; };
    EXPECT_EQ(code({"rob.bank", Firm, kNow, {}}), ErrorCode::LawQuestion);
    EXPECT_EQ(code({"send", Firm, kNow, {{"weather", true}}}), ErrorCode::LawQuestion);
    EXPECT_EQ(code({"name.set", Firm, kNow, {{"purpose", std::string("own")}}}), ErrorCode::LawQuestion);
    EXPECT_EQ(code({"send", Firm, kNow, {{"list_hit", std::string("no")}}}), ErrorCode::LawQuestion);
    EXPECT_EQ(code({"send", Firm, kNow, {{"amount_minor", std::int64_t{-1}}}}), ErrorCode::LawQuestion);
    EXPECT_EQ(code({"send", Firm, -1, {}}), ErrorCode::LawQuestion);
    EXPECT_EQ(code({"send", Firm, kNow, {{"identified_at", std::int64_t{1} << 52}}}), ErrorCode::LawQuestion);
    EXPECT_TRUE(parseFact("amount_minor", "12"));
    EXPECT_FALSE(parseFact("amount_minor", "1.5"));
    EXPECT_FALSE(parseFact("list_hit", "maybe"));
    EXPECT_FALSE(parseFact("weather", "fine"));
}

} // namespace
} // namespace sandyk::law
