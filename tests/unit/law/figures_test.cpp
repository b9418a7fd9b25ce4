#include <gtest/gtest.h>

#include "law_fixture.h"

/// F-01: every figure of a profile works from the file; the program itself holds none.
namespace sandyk::law {
namespace {

using namespace test;
using enum UserProfile;

struct Act {
    const char* question;
    Facts facts; ///< what differs from goodTransfer(), for "send"
};

std::string observe(const Engine& engine, const Act& act) {
    Facts facts = act.question == std::string("send") ? goodTransfer() : Facts();
    for (const auto& [name, value] : act.facts)
        facts[name] = value;
    const Verdict verdict = ask(engine, act.question, Firm, facts);
    return told(verdict) + " " + std::to_string(verdict.approvals);
}

TEST(LawFigures, EachOneThatARuleUsesChangesItsVerdict) {
    const std::int64_t twoMonths = addTime(kNow, -2, Unit::Months);
    struct Case {
        const char* parameter;
        JsonValue changed;
        Act act;
    };
    const Case cases[] = {
        {"client_refresh_high_months", std::int64_t{2}, {"send", {{"high_risk", true}, {"identified_at", twoMonths}}}},
        {"client_refresh_other_months", std::int64_t{2}, {"send", {{"identified_at", twoMonths}}}},
        {"client_refresh_warning_days",
         std::int64_t{40},
         {"send", {{"high_risk", true}, {"identified_at", twoMonths}}}},
        {"owner_report_working_days",
         std::int64_t{2},
         {"firm.review", {{"owners_changed_at", kNow - 5 * kDay}, {"owners_reported", false}}}},
        {"freeze_lift_working_days", std::int64_t{4}, {"freeze.lift", {{"lift_ordered_at", kNow - 2 * kDay}}}},
        {"freeze_lift_approvals", std::int64_t{3}, {"freeze.lift", {}}},
        {"mandatory_control_minor", std::int64_t{100'000}, {"send", {}}},
        {"retention_years", std::int64_t{6}, {"record.erase", {{"relation_ended_at", addTime(kNow, -7, Unit::Years)}}}},
        {"retention_floor_years",
         std::int64_t{9},
         {"record.erase", {{"relation_ended_at", addTime(kNow, -8, Unit::Years)}}}},
        {"screening_list_days", std::int64_t{1}, {"send", {}}},
        {"cold_floor_bp",
         std::int64_t{9'901},
         {"day.close", {{"cold_after", std::int64_t{99}}, {"total_after", std::int64_t{100}}}}},
        {"founder_confirm_months",
         std::int64_t{12 * 60},
         {"firm.review", {{"founders_declared_at", kNow - 400 * kDay}}}},
        {"suspended_return_approvals", std::int64_t{3}, {"send", {{"licence", std::string("revoked")}}}},
        {"licence_warning_days",
         std::int64_t{1},
         {"firm.review", {{"founders_declared_at", addTime(kNow, -11, Unit::Months)}}}},
    };
    const Engine shipped = engineOf(shippedProfile());
    for (const Case& each : cases) {
        const Engine changed = engineOf(
            changedProfile([&](JsonValue::Object& payload) { setFigure(payload, each.parameter, each.changed); }));
        EXPECT_NE(observe(shipped, each.act), observe(changed, each.act)) << each.parameter;
    }
    // Every figure that a check of the shipped profile reads is in the table above.
    for (const Rule& rule : shipped.profile().rules()) {
        for (const Check& check : rule.checks) {
            std::vector<std::string> used{check.approvals};
            for (const Condition& condition : check.when)
                used.insert(used.end(), {condition.parameter, condition.ahead});
            for (const std::string& id : used) {
                const bool isTested =
                    std::ranges::any_of(cases, [&](const Case& each) { return each.parameter == id; });
                EXPECT_TRUE(id.empty() || isTested) << id;
            }
        }
    }
}

TEST(LawFigures, EachOneIsReadFromTheFileAndFromTheFirm) {
    const Profile shipped = shippedProfile();
    for (const Parameter& parameter : shipped.parameters()) {
        const std::int64_t other = parameter.value == 7 ? 6 : 7;
        const Engine changed =
            engineOf(changedProfile([&](JsonValue::Object& payload) { setFigure(payload, parameter.id, other); }));
        EXPECT_EQ(changed.figure(parameter.id), other) << parameter.id;
        if (parameter.unit <= Unit::Years) {
            EXPECT_EQ(**changed.dueAt(parameter.id, kNow), addTime(kNow, other, parameter.unit)) << parameter.id;
        }
        if (!parameter.firmRange) continue;
        const Engine set = engineOf(shipped, {{{parameter.id, parameter.firmRange->least}}, {}});
        EXPECT_EQ(set.figure(parameter.id), parameter.firmRange->least) << parameter.id;
        const Engine unset = engineOf(changedProfile([&](JsonValue::Object& payload) {
            // A number of approvals may not be empty, the others may.
            if (parameter.unit != Unit::Count) setFigure(payload, parameter.id, JsonValue());
        }));
        EXPECT_EQ(unset.figure(parameter.id).has_value(), parameter.unit == Unit::Count) << parameter.id;
    }
    EXPECT_EQ(engineOf(shipped).figure("no_such"), std::nullopt);
    EXPECT_FALSE(engineOf(shipped).dueAt("admin_quorum", kNow)) << "no period";
}

TEST(LawFigures, AnEmptyThresholdWarnsThatItMustBeSet) {
    const Facts facts{{"internal_rules", true},          {"founders_clear", true},   {"founders_declared_at", kNow},
                      {"offline_signer", true},          {"approvals_policy", true}, {"owners_reported", true},
                      {"licence", std::string("active")}};
    const Engine empty = engineOf(shippedProfile());
    EXPECT_EQ(told(ask(empty, "firm.review", Firm, facts)), "warn TM-VA-AML-02.unset TM-VA-CST-02.no-floor");
    const Engine set =
        engineOf(shippedProfile(), {{{"mandatory_control_minor", 5'000'000}, {"cold_floor_bp", 9'000}}, {}});
    EXPECT_EQ(told(ask(set, "firm.review", Firm, facts)), "allow");
}

} // namespace
} // namespace sandyk::law
