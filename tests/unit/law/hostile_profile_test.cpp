#include <gtest/gtest.h>

#include "law_fixture.h"

namespace sandyk::law {
namespace {

using namespace test;

using Change = std::function<void(JsonValue::Object&)>;

ErrorCode codeOf(const Change& change) {
    const Bytes file = changedFile([&](crypto::SignedData& data) { change(*data.payload.object()); });
    const auto profile = Profile::load(file, testRules());
    return profile ? ErrorCode::Internal : profile.error().code;
}

JsonValue::Object& firstCheck(JsonValue::Object& payload, const char* rule) {
    return *item(payload, "rules", rule)["checks"].array()->front().object();
}

JsonValue::Object& firstCondition(JsonValue::Object& payload, const char* rule) {
    return *firstCheck(payload, rule)["when"].array()->front().object();
}

TEST(HostileProfile, EveryNameMustMeanSomething) {
    const Change changes[] = {
        [](auto& p) { p.erase("rules"); },
        [](auto& p) { p["extra"] = true; },
        [](auto& p) { item(p, "rules", "TM-VA-LIC-01")["confidence"] = "X"; },
        [](auto& p) { item(p, "rules", "TM-VA-LIC-01")["article"] = ""; },
        [](auto& p) { item(p, "rules", "TM-VA-LIC-01").erase("article"); },
        [](auto& p) { item(p, "rules", "TM-VA-LIC-01")["sources"].array()->push_back("ZZ"); },
        [](auto& p) { item(p, "rules", "TM-VA-LIC-01")["parameters"].array()->push_back("none_such"); },
        [](auto& p) { item(p, "rules", "TM-VA-LIC-01")["id"] = "TM-VA-LIC-02"; },
        [](auto& p) { item(p, "rules", "TM-VA-LIC-01")["title"].object()->erase("tk"); },
        [](auto& p) { (*item(p, "rules", "TM-VA-LIC-01")["title"].object())["de"] = "x"; },
        [](auto& p) { (*firstCheck(p, "TM-VA-LIC-01")["questions"].array())[0] = "rob.bank"; },
        [](auto& p) { firstCheck(p, "TM-VA-LIC-01")["questions"].array()->clear(); },
        [](auto& p) { (*firstCheck(p, "TM-VA-LIC-01")["effects"].object())["firm"] = "allow"; },
        [](auto& p) { (*firstCheck(p, "TM-VA-LIC-01")["effects"].object())["king"] = "block"; },
        [](auto& p) { (*firstCheck(p, "TM-VA-LIC-01")["effects"].object())["firm"] = "approvals"; },
        [](auto& p) { firstCheck(p, "TM-VA-LIC-01")["default"] = "notice"; },
        [](auto& p) { firstCheck(p, "TM-VA-LIC-02")["approvals"] = "client_refresh_warning_days"; },
        [](auto& p) { firstCondition(p, "TM-VA-LIC-01")["fact"] = "weather"; },
        [](auto& p) { firstCondition(p, "TM-VA-LIC-01")["fact"] = "purpose"; },
        [](auto& p) { firstCondition(p, "TM-VA-LIC-01")["op"] = "equals"; },
        [](auto& p) { firstCondition(p, "TM-VA-LIC-01").erase("values"); },
        [](auto& p) { firstCondition(p, "TM-VA-LIC-01")["parameter"] = "retention_years"; },
        [](auto& p) { firstCondition(p, "TM-VA-LIC-01")["unknown"] = "blocks"; },
        [](auto& p) { firstCondition(p, "TM-VA-NAM-01")["list"] = "no_list"; },
        [](auto& p) { firstCondition(p, "TM-VA-AML-02")["fact"] = "list_hit"; },
        [](auto& p) { firstCondition(p, "TM-VA-AML-04")["parameter"] = "mandatory_control_minor"; },
        [](auto& p) { setFigure(p, "cold_floor_bp", std::int64_t{10'001}); },
        [](auto& p) { setFigure(p, "retention_years", std::int64_t{-1}); },
        [](auto& p) { setFigure(p, "retention_years", std::int64_t{1'000'000}); },
        [](auto& p) { setFigure(p, "retention_years", "8"); },
        [](auto& p) { setFigure(p, "freeze_lift_approvals", JsonValue()); },
        [](auto& p) { item(p, "parameters", "retention_years")["unit"] = "fortnights"; },
        [](auto& p) {
            item(p, "parameters", "retention_years")["firm"] =
                JsonValue::Object{{"least", std::int64_t{9}}, {"most", std::int64_t{5}}};
        },
        [](auto& p) { item(p, "parameters", "retention_years").erase("value"); },
        [](auto& p) { p["lists"].object()->at("promises") = "bonus"; },
        [](auto& p) { item(p, "notices", "risk")["rules"].array()->push_back("TM-VA-XXX-01"); },
        [](auto& p) { p["sources"].array()->push_back(p["sources"].array()->front()); },
    };
    EXPECT_EQ(codeOf([](auto&) {}), ErrorCode::Internal) << "unchanged it is read";
    int number = 0;
    for (const Change& change : changes)
        EXPECT_EQ(codeOf(change), ErrorCode::LawFormat) << "change " << number++;
}

TEST(HostileProfile, AnyChangedByteIsRefused) {
    const ByteView file = Profile::embedded();
    const ProfileRules rules{crypto::trustedDataKeys(), kNow, 1};
    ASSERT_TRUE(Profile::load(file, rules));
    // Every 97th byte: white space may change, nothing else.
    for (std::size_t at = 0; at < file.size(); at += 97) {
        Bytes changed = toBytes(file);
        changed[at] ^= 0x01;
        const auto profile = Profile::load(changed, rules);
        if (!profile) continue;
        const auto isSpace = [](std::uint8_t byte) {
            return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
        };
        EXPECT_TRUE(isSpace(file[at]) && isSpace(changed[at])) << at;
    }
}

TEST(HostileProfile, TruncatedAndEndlessFilesAreRefused) {
    const ByteView file = Profile::embedded();
    for (std::size_t size = 0; size < file.size(); size += 1'009)
        EXPECT_FALSE(Profile::load(file.first(size), testRules())) << size;
    EXPECT_FALSE(Profile::load(asBytes(std::string(200'000, '[')), testRules()));
    EXPECT_FALSE(Profile::load(Bytes(crypto::SignedData::kMostBytes + 1, ' '), testRules()));
}

} // namespace
} // namespace sandyk::law
