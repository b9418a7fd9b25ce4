#include "crypto/ed25519.h"

#include <gtest/gtest.h>

#include "base/encoding.h"
#include "crypto/sealed_box.h"

namespace sandyk::crypto {

TEST(Ed25519, AgreesWithTheVectorsOfRfc8032) { // section 7.1, tests 1 and 3
    struct Vector {
        const char *seed, *key, *message, *signature;
    };
    constexpr Vector kVectors[] = {
        {"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
         "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
         "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bb"
         "e"
         "24655141438e7a100b"},
        {"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
         "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
         "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed"
         "2"
         "8dc027beceea1ec40a"},
    };
    for (const Vector& vector : kVectors) {
        auto key = Ed25519Key::fromSeed(SecureBytes::copyOf(*fromHex(vector.seed)));
        ASSERT_TRUE(key);
        EXPECT_EQ(toHex(key->publicKey()), vector.key);
        const Bytes message = *fromHex(vector.message);
        EXPECT_EQ(toHex(key->sign(message)), vector.signature);
        EXPECT_TRUE(verifyEd25519(key->publicKey(), message, *fromHex(vector.signature)));
    }
}

TEST(Ed25519, EveryChangedBitIsRefused) {
    const Ed25519Key key = Ed25519Key::generate();
    const Ed25519Signature signature = key.sign(asBytes("approve"));
    for (std::size_t bit = 0; bit < signature.size() * 8; ++bit) {
        Ed25519Signature changed = signature;
        changed[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        ASSERT_FALSE(verifyEd25519(key.publicKey(), asBytes("approve"), changed)) << bit;
    }
    EXPECT_FALSE(verifyEd25519(key.publicKey(), asBytes("approvE"), signature));
    EXPECT_FALSE(verifyEd25519(Ed25519Key::generate().publicKey(), asBytes("approve"), signature));
    EXPECT_FALSE(verifyEd25519(key.publicKey(), asBytes("approve"), ByteView(signature).first(63)));
}

TEST(SealedBox, OnlyTheRecipientOpensIt) {
    const SealedBoxKey key = SealedBoxKey::generate();
    const Bytes sealed = sealTo(key.publicKey(), asBytes("client 17"));
    auto opened = key.open(sealed);
    ASSERT_TRUE(opened);
    EXPECT_EQ(asText(opened->view()), "client 17");
    EXPECT_EQ(SealedBoxKey::generate().open(sealed).error().code, ErrorCode::CryptoDecrypt);
    for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
        Bytes changed = sealed;
        changed[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        ASSERT_FALSE(key.open(changed)) << bit;
    }
    EXPECT_FALSE(key.open(ByteView(sealed).first(20)));
}

} // namespace sandyk::crypto
