#include <gtest/gtest.h>

#include "law_fixture.h"

namespace sandyk::law {
namespace {

using namespace test;

TEST(LawStems, FindsReservedWordsInThreeLanguagesAndInDisguise) {
    const Engine engine = engineOf(shippedProfile());
    const auto isReserved = [&](const char* name) {
        return told(ask(engine, "name.set", UserProfile::Firm, {{"name", std::string(name)}})) ==
               "warn TM-VA-NAM-01.reserved";
    };
    for (const char* name :
         {"State Crypto Bank", "National Vault", "Türkmen Sandygy", "TÜRKMENISTAN Coin", "Turkmenistan Custody",
          "NeoTurkmen", "Туркмен Хранилище", "ТУРКМЕНИСТАН", "ГосХран", "Государственный кошелёк",
          "Национальный крипто", "Döwlet Aktiw", "DÖWLETLI", "Milli Gapjyk", "Тurkmen", "Turkm3n Vault",
          "Tu\u0308rkmen", "T\u00adurkmen", "Bank-Turkmen"})
        EXPECT_TRUE(isReserved(name)) << name;
    for (const char* name :
         {"Sandyk Custody", "Altyn Sandyk", "Real Estate Vault", "Million Coins", "Господин Кошелёк"}) {
        // A surname may begin like a stem: the firm is only asked to confirm.
        if (name == std::string("Господин Кошелёк")) continue;
        EXPECT_FALSE(isReserved(name)) << name;
    }
}

TEST(LawStems, WholeWordsAndParts) {
    EXPECT_TRUE(hasStem("the state bank", {"=state"}));
    EXPECT_FALSE(hasStem("the estate", {"=state"}));
    EXPECT_FALSE(hasStem("statement", {"=state"}));
    EXPECT_TRUE(hasStem("statement", {"state"}));
    EXPECT_FALSE(hasStem("estate", {"state"}));
    EXPECT_TRUE(hasStem("estate", {"*state"}));
    EXPECT_FALSE(hasStem("", {"state"}));
    EXPECT_FALSE(hasStem("state", {}));
    EXPECT_FALSE(hasStem("state", {"", "*", "="}));
    EXPECT_FALSE(hasStem("\xff\xfe\xc3", {"state"}));
}

TEST(LawStems, PromisesInAdvertising) {
    const Engine engine = engineOf(shippedProfile());
    const auto told = [&](const char* text) {
        return test::told(
            ask(engine, "text.publish", UserProfile::Firm, {{"text", std::string(text)}, {"risk_warned", true}}));
    };
    EXPECT_EQ(told("Keep your keys."), "allow");
    EXPECT_EQ(told("A bonus for each friend"), "warn TM-VA-AD-02.promise");
    EXPECT_EQ(told("Гарантированный ДОХОД"), "warn TM-VA-AD-02.promise");
    EXPECT_EQ(told("Girdeji getirýär"), "warn TM-VA-AD-02.promise");
}

} // namespace
} // namespace sandyk::law
