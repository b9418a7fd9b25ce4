#include "keys/derivation_path.h"

#include <gtest/gtest.h>

namespace sandyk::keys {

namespace {

std::string shown(std::string_view text) {
    const auto path = DerivationPath::parse(text);
    if (path) return path->toString();
    EXPECT_EQ(path.error().code, ErrorCode::PathFormat);
    return "refused";
}

} // namespace

TEST(DerivationPath, ReadsEveryWayOfWriting) {
    EXPECT_EQ(shown("m"), "m");
    EXPECT_EQ(shown("m/84h/0h/0h"), "m/84h/0h/0h");
    EXPECT_EQ(shown("84'/0'/0'/0/5"), "m/84h/0h/0h/0/5");
    EXPECT_EQ(shown("m/84H/0'/0h/1/2147483647"), "m/84h/0h/0h/1/2147483647");
    EXPECT_EQ(shown("2147483647h"), "m/2147483647h");
    EXPECT_EQ(DerivationPath::parse("m/1h/2")->steps()[0], 0x80000001U);
}

TEST(DerivationPath, RefusesEverythingElse) {
    for (const char* bad : {"",
                            "/",
                            "m/",
                            "m//0",
                            "m/0/",
                            "/0",
                            "M/0",
                            "n/0",
                            "m/-1",
                            "m/+1",
                            "m/ 1",
                            "m/1 ",
                            "m/h",
                            "m/'",
                            "m/0hh",
                            "m/0h'",
                            "m/0x1",
                            "m/2147483648",
                            "m/2147483648h",
                            "m/4294967296",
                            "m/99999999999999999999",
                            "m/1.0",
                            "m/01",
                            "m/00",
                            "mm",
                            "m0",
                            "m/m",
                            "m/*",
                            "m/<0;1>",
                            "m/1\n",
                            "m/\xd9\xa1"})
        EXPECT_EQ(shown(bad), "refused") << bad;
    EXPECT_EQ(shown(std::string_view("m/1\0", 4)), "refused");
}

TEST(DerivationPath, HasAtMost255Steps) {
    std::string text = "m";
    for (int i = 0; i < 255; ++i)
        text += "/1";
    EXPECT_EQ(shown(text), text);
    EXPECT_EQ(shown(text + "/1"), "refused");
    for (int i = 0; i < 100'000; ++i)
        text += "/1";
    EXPECT_EQ(shown(text), "refused");
}

TEST(DerivationPath, Parts) {
    const DerivationPath account = DerivationPath::parse("m/84h/0h/3h").value();
    const DerivationPath address = account.child(1).child(7);
    EXPECT_EQ(address.toString(), "m/84h/0h/3h/1/7");
    EXPECT_EQ(address.toOriginString(), "84h/0h/3h/1/7");
    EXPECT_EQ(DerivationPath().toOriginString(), "");
    EXPECT_TRUE(address.startsWith(account));
    EXPECT_TRUE(address.startsWith({}));
    EXPECT_FALSE(account.startsWith(address));
    EXPECT_FALSE(address.startsWith({hardened(84), hardened(1)}));
    EXPECT_EQ(address.after(3), (DerivationPath{1, 7}));
    EXPECT_TRUE(address.after(5).empty());
    EXPECT_EQ(account.concat({1, 7}), address);
    EXPECT_TRUE(address.hasHardened());
    EXPECT_FALSE(address.after(3).hasHardened());
}

TEST(DerivationPath, AgreesWithTheNetworkOfItsCoinType) {
    const auto agrees = [](const char* text, Network network) {
        return pathAgrees(DerivationPath::parse(text).value(), network);
    };
    for (int purpose : {44, 48, 49, 84, 86}) {
        const std::string head = "m/" + std::to_string(purpose) + "h/";
        for (Network network : {Network::Test, Network::Signet, Network::Regtest}) {
            EXPECT_FALSE(agrees((head + "0h/0h").c_str(), network));
            EXPECT_TRUE(agrees((head + "1h/0h").c_str(), network));
            EXPECT_FALSE(agrees((head + "60h/0h").c_str(), network));
        }
        EXPECT_TRUE(agrees((head + "0h/0h").c_str(), Network::Main));
        EXPECT_FALSE(agrees((head + "1h/0h").c_str(), Network::Main));
        EXPECT_FALSE(agrees((head + "1/0").c_str(), Network::Main));
        EXPECT_FALSE(agrees((head + "60h/0h").c_str(), Network::Main));
    }
    EXPECT_TRUE(agrees("m", Network::Main));
    EXPECT_TRUE(agrees("m/84h", Network::Test));
    EXPECT_TRUE(agrees("m/0h/1h", Network::Main));
    EXPECT_TRUE(agrees("m/45h/1h", Network::Main));
    EXPECT_TRUE(agrees("m/84/1/0", Network::Main));
}

} // namespace sandyk::keys
