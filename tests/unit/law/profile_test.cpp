#include <gtest/gtest.h>

#include <algorithm>

#include "law_fixture.h"

namespace sandyk::law {
namespace {

using namespace test;

/// Section 3 of the basis for the profile.
constexpr std::string_view kRuleIds[] = {
    "TM-VA-DEF-01", "TM-VA-PAY-01", "TM-VA-SCOPE-01", "TM-VA-LIC-01", "TM-VA-LIC-02", "TM-VA-FND-01", "TM-VA-KYC-01",
    "TM-VA-KYC-02", "TM-VA-KYC-03", "TM-VA-KYC-04",   "TM-VA-KYC-05", "TM-VA-AML-01", "TM-VA-AML-02", "TM-VA-AML-03",
    "TM-VA-AML-04", "TM-VA-AML-05", "TM-VA-CST-01",   "TM-VA-CST-02", "TM-VA-CST-03", "TM-VA-CST-04", "TM-VA-DAT-01",
    "TM-VA-BNK-01", "TM-VA-ISS-01", "TM-VA-ISS-02",   "TM-VA-MIN-01", "TM-VA-MIN-02", "TM-VA-AD-01",  "TM-VA-AD-02",
    "TM-VA-NAM-01", "TM-VA-NAM-02", "TM-VA-LIA-01",   "TM-VA-REG-01"};

TEST(LawProfile, ShippedProfileHoldsEveryRule) {
    const Profile profile = shippedProfile();
    EXPECT_EQ(profile.name(), "TM-298");
    EXPECT_TRUE(crypto::isDevelopmentDataKey(profile.signer()));
    EXPECT_EQ(profile.rules().size(), std::size(kRuleIds));
    for (const auto id : kRuleIds)
        EXPECT_NE(profile.rule(id), nullptr) << id;
}

TEST(LawProfile, NoArticleIsGuessed) {
    const Profile profile = shippedProfile();
    for (const Rule& rule : profile.rules()) {
        EXPECT_EQ(rule.article.has_value(), rule.id == "TM-VA-DEF-01") << rule.id;
        for (const Language language : {Language::Turkmen, Language::Russian, Language::English}) {
            for (const Text& text : {rule.title, rule.duty, rule.program}) {
                EXPECT_EQ(text.in(language).find("Art."), std::string::npos) << rule.id;
                EXPECT_EQ(text.in(language).find("madda"), std::string::npos) << rule.id;
            }
        }
    }
}

TEST(LawProfile, EveryRuleNamesWhereItComesFrom) {
    const Profile profile = shippedProfile();
    for (const Rule& rule : profile.rules()) {
        // Good practice has no source, and says so by its law and confidence.
        if (rule.law == "practice") {
            EXPECT_EQ(rule.confidence, Confidence::Inferred) << rule.id;
            continue;
        }
        EXPECT_FALSE(rule.sources.empty()) << rule.id;
        // What only the press or blogs say is not called seen in the law.
        const bool seen = std::ranges::any_of(rule.sources, [&](auto& id) { return profile.source(id)->isPrimary; });
        if (rule.confidence == Confidence::Primary) {
            EXPECT_TRUE(seen) << rule.id;
        }
    }
}

TEST(LawProfile, FiguresThatTheLawDoesNotGiveAreEmptyOrTheFirms) {
    const Profile profile = shippedProfile();
    for (const char* id : {"cold_floor_bp", "mandatory_control_minor", "travel_rule_minor"}) {
        EXPECT_FALSE(profile.parameter(id)->value) << id;
        EXPECT_EQ(profile.parameter(id)->basis, Basis::Firm) << id;
    }
    for (const Parameter& parameter : profile.parameters()) {
        EXPECT_NE(parameter.basis, Basis::Law) << parameter.id << ": no figure of the law has been seen";
        if (parameter.basis == Basis::Reported) {
            EXPECT_FALSE(parameter.sources.empty()) << parameter.id;
        }
        if (parameter.basis == Basis::Firm) {
            EXPECT_TRUE(parameter.firmRange) << parameter.id;
        }
    }
}

TEST(LawProfile, TextsAreInThreeLanguages) {
    const Profile profile = shippedProfile();
    for (const Rule& rule : profile.rules()) {
        for (const Text& text : {rule.binds, rule.title, rule.duty, rule.program}) {
            EXPECT_NE(text.tk, text.en) << rule.id;
            EXPECT_NE(text.ru, text.en) << rule.id;
            EXPECT_TRUE(std::ranges::any_of(text.ru, [](char c) { return static_cast<unsigned char>(c) == 0xd0; }));
        }
    }
    const Notice* risk = profile.notice("risk");
    ASSERT_NE(risk, nullptr);
    EXPECT_NE(risk->hash(Language::Turkmen), risk->hash(Language::Russian));
}

TEST(LawProfile, RefusesWhatIsNotSignedExpiredOlderOrDamaged) {
    const auto code = [](ByteView file, const ProfileRules& rules) { return Profile::load(file, rules).error().code; };
    const Bytes file = changedFile([](crypto::SignedData& data) { data.version = 7; });
    ASSERT_TRUE(Profile::load(file, testRules()));

    ProfileRules rules = testRules();
    rules.leastVersion = 8;
    EXPECT_EQ(code(file, rules), ErrorCode::SignedDataOlder);
    rules.leastVersion = 7;
    EXPECT_TRUE(Profile::load(file, rules));

    rules = testRules();
    rules.now = shippedProfile().expiresAt();
    EXPECT_EQ(code(file, rules), ErrorCode::SignedDataExpired);
    --rules.now;
    EXPECT_TRUE(Profile::load(file, rules));

    rules = testRules();
    rules.trusted = crypto::trustedDataKeys();
    EXPECT_EQ(code(file, rules), ErrorCode::SignedDataUnsigned);

    std::string text(asText(file));
    const auto at = text.find("\"version\": 7");
    ASSERT_NE(at, std::string::npos);
    text[at + 11] = '9';
    EXPECT_EQ(code(asBytes(text), testRules()), ErrorCode::SignedDataDamaged);

    crypto::SignedData other = *crypto::SignedData::parse(file);
    other.kind = "firmware-advisories";
    other.sign(testKey());
    EXPECT_EQ(code(asBytes(other.toFile()), testRules()), ErrorCode::SignedDataKind);
}

TEST(LawProfile, DiffSaysWhatChanged) {
    const Profile before = shippedProfile();
    const Profile after = changedProfile([](JsonValue::Object& payload) {
        setFigure(payload, "client_refresh_high_months", std::int64_t{2});
        setConfidence(payload, "TM-VA-CST-01", "P");
        item(payload, "rules", "TM-VA-CST-01")["article"] = "Art. 40";
        item(payload, "rules", "TM-VA-KYC-01")["checks"].array()->pop_back();
        (*item(payload, "notices", "risk")["body"].object())["ru"] = "Другой текст.";
    });
    const auto lines = diffProfiles(before, after);
    const auto has = [&](std::string_view line) { return std::ranges::find(lines, line) != lines.end(); };
    EXPECT_TRUE(has("parameter client_refresh_high_months: value 3 -> 2"));
    EXPECT_TRUE(has("rule TM-VA-CST-01: confidence B -> P"));
    EXPECT_TRUE(has("rule TM-VA-CST-01: article not known -> Art. 40"));
    EXPECT_TRUE(has("rule TM-VA-KYC-01: check address-not-approved removed"));
    EXPECT_TRUE(has("notice risk: body (ru) was rewritten"));
    // And the signer.
    EXPECT_EQ(lines.size(), 6u);
    EXPECT_TRUE(diffProfiles(before, before).empty());
}

} // namespace
} // namespace sandyk::law
