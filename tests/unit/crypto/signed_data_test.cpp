#include "crypto/signed_data.h"

#include <gtest/gtest.h>

#include "base/encoding.h"

namespace sandyk::crypto {
namespace {

Ed25519Key keyOf(std::uint8_t fill) {
    return *Ed25519Key::fromSeed(SecureBytes::copyOf(Bytes(32, fill)));
}

SignedData sample() {
    SignedData data;
    data.kind = "firmware-advisories";
    data.version = 4;
    data.issuedAt = 1'000;
    data.expiresAt = 2'000;
    data.payload = JsonValue::Object{{"list", JsonValue::Array{std::int64_t{1}, "two"}}};
    data.sign(keyOf(1));
    return data;
}

SignedDataRules rules() {
    return {"firmware-advisories", {keyOf(1).publicKey(), keyOf(2).publicKey()}, 1'500, 4};
}

ErrorCode codeOf(const SignedData& data, const SignedDataRules& wanted) {
    const auto key = verifySignedData(data, wanted);
    return key ? ErrorCode::Cancelled : key.error().code;
}

TEST(SignedData, IsReadBackAndTrusted) {
    const SignedData data = sample();
    EXPECT_EQ(asText(data.signedBytes()),
              "sandyk signed data 1\n{\"expires_at\":2000,\"format\":\"sandyk-signed-data\",\"format_version\":1,"
              "\"issued_at\":1000,\"kind\":\"firmware-advisories\",\"payload\":{\"list\":[1,\"two\"]},\"version\":4}");
    const auto again = SignedData::parse(asBytes(data.toFile()));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->toFile(), data.toFile());
    EXPECT_EQ(*verifySignedData(*again, rules()), keyOf(1).publicKey());
}

TEST(SignedData, EachRuleRefusesWithItsOwnCode) {
    SignedDataRules wanted = rules();
    wanted.kind = "law-profile";
    EXPECT_EQ(codeOf(sample(), wanted), ErrorCode::SignedDataKind);
    wanted = rules();
    wanted.trusted = {keyOf(2).publicKey()};
    EXPECT_EQ(codeOf(sample(), wanted), ErrorCode::SignedDataUnsigned);
    wanted.trusted.clear();
    EXPECT_EQ(codeOf(sample(), wanted), ErrorCode::SignedDataUnsigned);
    wanted = rules();
    wanted.now = 2'000;
    EXPECT_EQ(codeOf(sample(), wanted), ErrorCode::SignedDataExpired);
    wanted.now = 1'999;
    EXPECT_EQ(codeOf(sample(), wanted), ErrorCode::Cancelled);
    wanted.leastVersion = 5;
    EXPECT_EQ(codeOf(sample(), wanted), ErrorCode::SignedDataOlder);
    SignedData changed = sample();
    changed.expiresAt = 9'000;
    EXPECT_EQ(codeOf(changed, rules()), ErrorCode::SignedDataDamaged);
    changed.signatures.clear();
    EXPECT_EQ(codeOf(changed, rules()), ErrorCode::SignedDataUnsigned);
}

TEST(SignedData, StrangersSignaturesCountForNothing) {
    SignedData data = sample();
    data.sign(keyOf(3));
    EXPECT_EQ(codeOf(data, rules()), ErrorCode::Cancelled);
    data.signatures[1].bytes[0] ^= 1;
    EXPECT_EQ(codeOf(data, rules()), ErrorCode::Cancelled);
    data.sign(keyOf(2));
    data.signatures[2].bytes[0] ^= 1;
    EXPECT_EQ(codeOf(data, rules()), ErrorCode::SignedDataDamaged) << "one of a trusted key must hold";
    data.sign(keyOf(2));
    EXPECT_EQ(data.signatures.size(), 3u) << "signing again replaces";
    EXPECT_EQ(codeOf(data, rules()), ErrorCode::Cancelled);
}

TEST(SignedData, HostileFilesAreRefused) {
    const std::string file = sample().toFile();
    const auto with = [&](std::string_view from, std::string_view to) {
        std::string changed = file;
        changed.replace(changed.find(from), from.size(), to);
        return changed;
    };
    const std::string key = toHex(keyOf(1).publicKey());
    for (const std::string& bad :
         {std::string(), std::string("{}"), std::string("[]"), file + "x", with("sandyk-signed-data", "other"),
          with("\"format_version\": 1", "\"format_version\": 2"), with("firmware-advisories", "Firmware"),
          with("firmware-advisories", ""), with("\"version\": 4", "\"version\": 0"),
          with("\"version\": 4", "\"version\": 4.0"), with("1000", "2000"), with("1000", "-1"),
          with("2000", "253402300800"), with("\"payload\"", "\"Payload\""), with("{\n    \"list\"", "[{\n    \"list\""),
          with(key, key.substr(2)), with(key, key.substr(0, 62) + "zz"), with("\"issued_at\"", "\"version\""),
          with("\"kind\"", "\"extra\": 1, \"kind\"")})
        EXPECT_EQ(SignedData::parse(asBytes(bad)).error().code, ErrorCode::SignedDataFormat) << bad;
    std::string upper = key;
    std::ranges::transform(upper, upper.begin(),
                           [](char c) { return c >= 'a' && c <= 'f' ? static_cast<char>(c - 32) : c; });
    EXPECT_FALSE(SignedData::parse(asBytes(with(key, upper)))) << "one text for a key";
    SignedData many = sample();
    for (std::uint8_t fill = 2; fill < 11; ++fill)
        many.sign(keyOf(fill));
    EXPECT_FALSE(SignedData::parse(asBytes(many.toFile())));
    EXPECT_EQ(SignedData::parse(Bytes(SignedData::kMostBytes + 1, ' ')).error().code, ErrorCode::ParseTooLarge);
}

TEST(SignedData, TheBuildTrustsTheDevelopmentKeyUnlessToldOtherwise) {
    ASSERT_FALSE(trustedDataKeys().empty());
    EXPECT_EQ(dataKeyId(trustedDataKeys().front()).size(), 16u);
    EXPECT_FALSE(isDevelopmentDataKey(keyOf(1).publicKey()));
}

} // namespace
} // namespace sandyk::crypto
