#include "crypto/kdf.h"

#include <gtest/gtest.h>

#include <chrono>

#include "base/encoding.h"

namespace sandyk::crypto {

namespace {

constexpr ByteArray<kArgon2SaltSize> kSalt{'s', 'o', 'm', 'e', 's', 'a', 'l', 't',
                                           's', 'o', 'm', 'e', 's', 'a', 'l', 't'};

} // namespace

TEST(Kdf, Pbkdf2WithSha512) { // the SHA-512 form of RFC 6070's cases
    EXPECT_EQ(toHex(pbkdf2HmacSha512(asBytes("password"), asBytes("salt"), 1, 64).view()),
              "867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252"
              "c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce");
    EXPECT_EQ(toHex(pbkdf2HmacSha512(asBytes("password"), asBytes("salt"), 4096, 64).view()),
              "d197b1b33db0143e018b12f3d1d1479e6cdebdcc97c5c0f87f6902e072f457b5"
              "143f30602641b3d55cd335988cb36b84376060ecd532e039b742a239434af2d5");
}

TEST(Kdf, Pbkdf2WithSha256) { // RFC 7914, section 11
    EXPECT_EQ(toHex(pbkdf2HmacSha256(asBytes("passwd"), asBytes("salt"), 1, 64).view()),
              "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
              "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783");
    EXPECT_EQ(toHex(pbkdf2HmacSha256(asBytes("Password"), asBytes("NaCl"), 80000, 64).view()),
              "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"
              "a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d");
}

TEST(Kdf, Pbkdf2TakesEmptyInput) {
    EXPECT_EQ(pbkdf2HmacSha512({}, asBytes("salt"), 1, 64), pbkdf2HmacSha512(asBytes(""), asBytes("salt"), 1, 64));
    EXPECT_FALSE(pbkdf2HmacSha512({}, {}, 1, 64) == pbkdf2HmacSha512({}, asBytes("salt"), 1, 64));
}

TEST(Kdf, Argon2idEqualsTheReferenceTool) { // argon2 somesaltsomesalt -id -k 65536 -t 3 -p 1
    const auto key = argon2id(asBytes("password"), kSalt, kArgon2Least, 32);
    ASSERT_TRUE(key);
    EXPECT_EQ(toHex(key->view()), "7664ad4ba1a3c999fcdd0991ffc2270f78302d2383233db5e7befc85d1bb1819");
}

TEST(Kdf, Argon2idRefusesCostsOutsideTheBounds) {
    const auto refused = [](Argon2Cost cost) {
        const auto key = argon2id(asBytes("password"), kSalt, cost, 32);
        return !key && key.error().code == ErrorCode::CryptoKey;
    };
    EXPECT_TRUE(refused({kArgon2Least.memoryKiB - 1, kArgon2Least.passes}));
    EXPECT_TRUE(refused({kArgon2Least.memoryKiB, kArgon2Least.passes - 1}));
    EXPECT_TRUE(refused({kArgon2Most.memoryKiB + 1, kArgon2Least.passes}));
    EXPECT_TRUE(refused({kArgon2Least.memoryKiB, kArgon2Most.passes + 1}));
    EXPECT_TRUE(refused({0, 0}));
    EXPECT_TRUE(refused({0xffffffff, 0xffffffff}));
}

TEST(Kdf, CalibrationTakesTheTimeItSays) {
    constexpr double kSeconds = 0.5;
    const Argon2Cost cost = calibrateArgon2(kSeconds);
    EXPECT_GE(cost.memoryKiB, kArgon2Least.memoryKiB);
    EXPECT_GE(cost.passes, kArgon2Least.passes);
    EXPECT_LE(cost.memoryKiB, 1024U * 1024U);
    const auto start = std::chrono::steady_clock::now();
    ASSERT_TRUE(argon2id(asBytes("password"), kSalt, cost, 32));
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    EXPECT_GE(taken.count(), kSeconds * 0.5); // the load of the machine may change between the two
}

} // namespace sandyk::crypto
