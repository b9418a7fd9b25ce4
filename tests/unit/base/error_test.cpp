#include "base/error.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "base/network.h"
#include "base/result.h"

namespace sandyk {
namespace {

TEST(ErrorCodes, haveDistinctDottedNames) {
    std::set<std::string_view> names;
    for (ErrorCode code : allErrorCodes()) {
        const std::string_view name = errorName(code);
        EXPECT_TRUE(names.insert(name).second) << name;
        EXPECT_EQ(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_."), std::string_view::npos) << name;
        const int status = static_cast<int>(exitClass(code));
        EXPECT_TRUE(status >= 1 && status <= 7) << name;
    }
    EXPECT_GT(names.size(), 90u);
    EXPECT_EQ(errorName(ErrorCode::PsbtParse), "psbt.parse");
    EXPECT_EQ(exitClass(ErrorCode::PsbtParse), ExitClass::Malformed);
    EXPECT_EQ(exitClass(ErrorCode::VaultPassword), ExitClass::Locked);
}

TEST(Errors, carryNamedFacts) {
    const Failure failure = fail(ErrorCode::AmountRange, "too much", {{"limit", "21"}});
    EXPECT_EQ(failure.value().param("limit"), "21");
    EXPECT_EQ(failure.value().param("other"), "");
}

Result<int> half(int value) {
    if (value % 2 != 0) return fail(ErrorCode::AmountFormat, "odd");
    return value / 2;
}

Result<int> quarter(int value) {
    SANDYK_TRY(const int first, half(value));
    SANDYK_CHECK(half(first));
    return half(first);
}

TEST(Result, passesValuesAndErrorsOn) {
    EXPECT_EQ(*quarter(8), 2);
    EXPECT_EQ(quarter(6).error().detail, "odd");
    EXPECT_EQ(quarter(7).error().code, ErrorCode::AmountFormat);
}

TEST(Networks, haveNamesThatParse) {
    for (Network network : {Network::Main, Network::Test, Network::Signet, Network::Regtest})
        EXPECT_EQ(*parseNetwork(networkName(network)), network);
    for (std::string_view bad : {"", "Main", "mainnet", "main ", "tes"})
        EXPECT_EQ(parseNetwork(bad).error().code, ErrorCode::Usage);
    EXPECT_FALSE(sameKeyVersions(Network::Main, Network::Test));
    EXPECT_TRUE(sameKeyVersions(Network::Signet, Network::Regtest));
}

} // namespace
} // namespace sandyk
