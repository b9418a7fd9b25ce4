#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "base/encoding.h"
#include "keys/extended_key.h"
#include "keys/slip39.h"
#include "support/vectors.h"

namespace sandyk::keys {

namespace {

/// Why a vector is refused, told by its name.
ErrorCode reasonFor(std::string_view name) {
    const std::pair<std::string_view, ErrorCode> reasons[] = {
        {"invalid checksum", ErrorCode::Slip39Checksum},
        {"invalid padding", ErrorCode::Slip39Format},
        {"different identifiers", ErrorCode::Slip39Mismatch},
        {"different iteration exponents", ErrorCode::Slip39Mismatch},
        {"mismatching group thresholds", ErrorCode::Slip39Mismatch},
        {"mismatching group counts", ErrorCode::Slip39Mismatch},
        {"greater group threshold", ErrorCode::Slip39Format},
        {"duplicate member indices", ErrorCode::Slip39Mismatch},
        {"mismatching member thresholds", ErrorCode::Slip39Mismatch},
        {"invalid digest", ErrorCode::Slip39Digest},
        {"nsufficient number", ErrorCode::Slip39Incomplete},
        {"Basic sharing 2-of-3", ErrorCode::Slip39Incomplete},
        {"insufficient length", ErrorCode::Slip39Format},
        {"invalid master secret length", ErrorCode::Slip39Format},
    };
    for (const auto& [part, code] : reasons) {
        if (name.find(part) != std::string_view::npos) return code;
    }
    return ErrorCode::Internal;
}

} // namespace

TEST(Slip39Vectors, EveryOneOfThem) {
    const auto vectors = nlohmann::json::parse(test::readVectorFile("slip39.json"));
    ASSERT_EQ(vectors.size(), 45U);
    int valid = 0;
    for (const auto& vector : vectors) {
        const auto name = vector[0].get<std::string>();
        SCOPED_TRACE(name);
        std::vector<SecureString> shares;
        for (const auto& share : vector[1])
            shares.emplace_back(share.get<std::string>());
        const auto expected = vector[2].get<std::string>();
        const auto secret = slip39Combine(shares, SecureString("TREZOR"));
        EXPECT_EQ(secret.has_value(), !expected.empty());
        if (secret) {
            ++valid;
            EXPECT_EQ(toHex(secret->view()), expected);
            EXPECT_EQ(ExtendedPrivateKey::fromSeed(secret->view(), Network::Main)->toString().view(),
                      vector[3].get<std::string>());
        } else {
            EXPECT_EQ(errorName(secret.error().code), errorName(reasonFor(name)));
        }
    }
    EXPECT_EQ(valid, 15);
}

} // namespace sandyk::keys
