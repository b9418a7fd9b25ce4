#include "crypto/ecc.h"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

#include "base/encoding.h"
#include "crypto/hash.h"

namespace sandyk::crypto {

namespace {

Hash256 scalar(std::string_view hex) {
    Hash256 out{};
    std::ranges::copy(fromHex(hex).value(), out.begin());
    return out;
}

Hash256 small(std::uint8_t value) {
    Hash256 out{};
    out.back() = value;
    return out;
}

const Hash256 kOrder = scalar("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
const Hash256 kOrderLessOne = scalar("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364140");

} // namespace

TEST(Ecc, PrivateKeysAreBelowTheOrder) {
    EXPECT_FALSE(PrivateKey::parse(Hash256{}));
    EXPECT_FALSE(PrivateKey::parse(kOrder));
    Hash256 most;
    most.fill(0xff);
    EXPECT_FALSE(PrivateKey::parse(most));
    EXPECT_FALSE(PrivateKey::parse(ByteView(kOrderLessOne).first(31)));
    EXPECT_FALSE(PrivateKey::parse({}));
    EXPECT_EQ(PrivateKey::parse(Hash256{}).error().code, ErrorCode::CryptoKey);
    EXPECT_TRUE(PrivateKey::parse(kOrderLessOne));
    EXPECT_TRUE(PrivateKey::parse(small(1)));
}

TEST(Ecc, KnownPoints) {
    EXPECT_EQ(toHex(PrivateKey::parse(small(1))->publicKey().compressed()),
              "0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798");
    EXPECT_EQ(toHex(PrivateKey::parse(small(2))->publicKey().compressed()),
              "02c6047f9441ed7d6d3045406e95c07cd85c778e4b8cef3ca7abac09b95c709ee5");
    // n - 1 is the mirror of 1
    EXPECT_EQ(toHex(PrivateKey::parse(kOrderLessOne)->publicKey().compressed()),
              "0379be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798");
    EXPECT_EQ(toHex(PrivateKey::parse(small(1))->publicKey().uncompressed()),
              "0479be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"
              "483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8");
}

TEST(Ecc, PublicKeysArePointsInTheTwoForms) {
    const PublicKey key = PrivateKey::generate().publicKey();
    EXPECT_EQ(PublicKey::parse(key.compressed()).value(), key);
    auto uncompressed = key.uncompressed();
    EXPECT_EQ(PublicKey::parse(uncompressed).value(), key);
    uncompressed[0] = key.hasOddY() ? 7 : 6; // hybrid
    EXPECT_FALSE(PublicKey::parse(uncompressed));
    uncompressed[0] = 4;
    uncompressed[64] ^= 1; // off the curve
    EXPECT_FALSE(PublicKey::parse(uncompressed));
    for (std::uint8_t head : ByteArray<7>{0, 1, 4, 5, 6, 7, 0xff}) {
        auto bytes = key.compressed();
        bytes[0] = head;
        EXPECT_FALSE(PublicKey::parse(bytes)) << int{head};
    }
    EXPECT_FALSE(PublicKey::parse(ByteView(key.compressed()).first(32)));
    EXPECT_FALSE(PublicKey::parse({}));
    // x = 5 is on no point; x = p is no field element
    Bytes noPoint(33);
    noPoint[0] = 2;
    noPoint[32] = 5;
    EXPECT_FALSE(PublicKey::parse(noPoint));
    EXPECT_FALSE(PublicKey::parse(*fromHex("02fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f")));
    EXPECT_EQ(PublicKey::parse(noPoint).error().code, ErrorCode::CryptoKey);
}

TEST(Ecc, AKeyThatIsNoPointVerifiesNothing) {
    const PublicKey none;
    EXPECT_FALSE(none.verify(small(1), CompactSignature{}));
    EXPECT_FALSE(none.tweakAdd(small(1)));
}

TEST(Ecc, KeysAreOrderedByTheirBytes) { // BIP67
    const PublicKey one = PrivateKey::parse(small(1))->publicKey();
    const PublicKey two = PrivateKey::parse(small(2))->publicKey();
    const PublicKey minusOne = PrivateKey::parse(kOrderLessOne)->publicKey();
    EXPECT_LT(one, two);
    EXPECT_LT(two, minusOne);
}

TEST(Ecc, TweakingBothHalvesAgrees) {
    for (int i = 0; i < 50; ++i) {
        const PrivateKey key = PrivateKey::generate();
        const Hash256 tweak = sha256(key.publicKey().compressed());
        EXPECT_EQ(key.tweakAdd(tweak)->publicKey(), key.publicKey().tweakAdd(tweak).value());
    }
}

TEST(Ecc, TweaksThatLeadNowhereAreRefused) {
    const PrivateKey one = PrivateKey::parse(small(1)).value();
    EXPECT_FALSE(one.tweakAdd(kOrderLessOne)); // sum is zero
    EXPECT_FALSE(one.publicKey().tweakAdd(kOrderLessOne));
    EXPECT_FALSE(one.tweakAdd(kOrder));
    EXPECT_FALSE(one.publicKey().tweakAdd(kOrder));
    EXPECT_EQ(one.tweakAdd(Hash256{})->publicKey(), one.publicKey());
}

TEST(Ecc, ClonesAreTheSameKey) {
    const PrivateKey key = PrivateKey::generate();
    const PrivateKey before = key.clone();
    const PublicKey publicKey = key.publicKey();
    const PrivateKey after = key.clone();
    EXPECT_EQ(before.secret(), key.secret());
    EXPECT_EQ(before.publicKey(), publicKey);
    EXPECT_EQ(after.publicKey(), publicKey);
}

TEST(Ecc, TheFirstUseMayBeOnManyThreads) {
    const PrivateKey key = PrivateKey::generate();
    const Hash256 message = small(9);
    std::vector<CompactSignature> signatures(4);
    {
        std::vector<std::jthread> threads;
        for (auto& signature : signatures)
            threads.emplace_back([&] { signature = key.signEcdsa(message).value(); });
    }
    for (const auto& signature : signatures)
        EXPECT_EQ(signature, signatures.front());
}

TEST(Ecc, SignaturesHaveLowRAndLowS) {
    const PrivateKey key = PrivateKey::parse(small(1)).value();
    std::size_t ground = 0;
    for (std::uint8_t i = 0; i < 100; ++i) {
        const Hash256 message = small(i);
        const auto signature = key.signEcdsa(message).value();
        EXPECT_LT(signature[0], 0x80);
        EXPECT_LT(signature[32], 0x80);
        EXPECT_LE(toDer(signature).size(), 70U);
        EXPECT_TRUE(key.publicKey().verify(message, signature));
        EXPECT_EQ(key.signEcdsa(message).value(), signature); // deterministic
        // without grinding about half of them have another R
        const auto plain = key.signRecoverable(message).value();
        ground += equal(ByteView(plain).subspan(1), signature) ? 0 : 1;
    }
    EXPECT_GT(ground, 30U);
    EXPECT_LT(ground, 70U);
}

// Answers of an independent implementation of RFC 6979 with Bitcoin Core's counter; the second needs four tries.
TEST(Ecc, GrindingIsThatOfBitcoinCore) {
    const PrivateKey one = PrivateKey::parse(small(1)).value();
    EXPECT_EQ(toHex(one.signEcdsa(sha256(asBytes("Satoshi Nakamoto"))).value()),
              "3311d51d1326e30774b2fb1fbfd5e199ebccb43be1db2ce41051eb2d75e4b68f"
              "44d2ea67486df31a242363de1f835d583620fea148ee422c8c80b904b53f5ac3");
    EXPECT_EQ(toHex(one.signEcdsa(sha256(asBytes("message 11"))).value()),
              "18b9cf12d4a0d8b513a3819b435203bb36534166c71529b1bf8246e33f0af806"
              "5b45e78b1ba01f5f9a78b11ea6ffa50c0153a38224b0ef03801100437bce4786");
}

TEST(Ecc, SignaturesOfBitcoinCoresOwnTests) { // key_tests.cpp
    const Hash256 message = sha256d(asBytes("Very deterministic message"));
    const auto first =
        PrivateKey::parse(scalar("12b004fff7f4b69ef8650e767f18f11ede158148b425660723b9f9a66e61f747")).value();
    EXPECT_EQ(toHex(toDer(first.signEcdsa(message).value())),
              "304402205dbbddda71772d95ce91cd2d14b592cfbc1dd0aabd6a394b6c2d377bbe59d31d"
              "022014ddda21494a4e221f0824f0b8b924c43fa43c0ad57dccdaa11f81a6bd4582f6");
    EXPECT_EQ(toHex(first.signRecoverable(message).value()),
              "205dbbddda71772d95ce91cd2d14b592cfbc1dd0aabd6a394b6c2d377bbe59d31d"
              "14ddda21494a4e221f0824f0b8b924c43fa43c0ad57dccdaa11f81a6bd4582f6");
    const auto second =
        PrivateKey::parse(scalar("b524c28b61c9b2c49b2c7dd4c2d75887abb78768c054bd7c01af4029f6c0d117")).value();
    EXPECT_EQ(toHex(toDer(second.signEcdsa(message).value())),
              "3044022052d8a32079c11e79db95af63bb9600c5b04f21a9ca33dc129c2bfa8ac9dc1cd5"
              "022061d8ae5e0f6c1a16bde3719c64c2fd70e404b6428ab9a69566962e8771b5944d");
}

TEST(Ecc, OtherMessageKeyOrSignatureIsRefused) {
    const PrivateKey key = PrivateKey::generate();
    const Hash256 message = small(7);
    const auto signature = key.signEcdsa(message).value();
    EXPECT_FALSE(key.publicKey().verify(small(8), signature));
    EXPECT_FALSE(PrivateKey::generate().publicKey().verify(message, signature));
    for (std::size_t bit = 0; bit < 512; ++bit) {
        CompactSignature changed = signature;
        changed[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        EXPECT_FALSE(key.publicKey().verify(message, changed)) << bit;
    }
}

} // namespace sandyk::crypto
