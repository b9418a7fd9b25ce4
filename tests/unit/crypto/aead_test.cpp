#include "crypto/aead.h"

#include <gtest/gtest.h>

#include "base/encoding.h"
#include "crypto/rng.h"

namespace sandyk::crypto {

TEST(Aead, OpensTheVectorOfTheDraft) { // draft-irtf-cfrg-xchacha, A.3.1
    const auto keyBytes = fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    const auto sealed =
        fromHex("404142434445464748494a4b4c4d4e4f5051525354555657"
                "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f"
                "4eda7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f"
                "76b2383565d3fff921f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49");
    const auto opened = open(SecureBytes::copyOf(*keyBytes), *sealed, *fromHex("50515253c0c1c2c3c4c5c6c7"));
    ASSERT_TRUE(opened);
    EXPECT_EQ(asText(opened->view()), "Ladies and Gentlemen of the class of '99: If I could offer you only one tip "
                                      "for the future, sunscreen would be it.");
}

TEST(Aead, EveryChangedBitIsRefused) {
    const SecureBytes key = randomSecret(kAeadKeySize);
    const Bytes sealed = seal(key, asBytes("seed"), asBytes("slot 1"));
    ASSERT_EQ(sealed.size(), 4 + kAeadOverhead);
    for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
        Bytes changed = sealed;
        changed[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        const auto opened = open(key, changed, asBytes("slot 1"));
        ASSERT_FALSE(opened) << bit;
        EXPECT_EQ(opened.error().code, ErrorCode::CryptoDecrypt);
    }
}

TEST(Aead, OtherKeyOtherDataOrCutIsRefused) {
    const SecureBytes key = randomSecret(kAeadKeySize);
    const Bytes sealed = seal(key, asBytes("seed"), asBytes("slot 1"));
    EXPECT_TRUE(open(key, sealed, asBytes("slot 1")));
    EXPECT_FALSE(open(randomSecret(kAeadKeySize), sealed, asBytes("slot 1")));
    EXPECT_FALSE(open(key, sealed, asBytes("slot 2")));
    EXPECT_FALSE(open(key, sealed, {}));
    for (std::size_t size = 0; size < sealed.size(); ++size)
        EXPECT_FALSE(open(key, ByteView(sealed).first(size), asBytes("slot 1"))) << size;
}

TEST(Aead, NothingSealedIsStillProved) {
    const SecureBytes key = randomSecret(kAeadKeySize);
    const Bytes sealed = seal(key, {}, {});
    const auto opened = open(key, sealed, {});
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->empty());
}

TEST(Aead, NoncesDiffer) {
    const SecureBytes key = randomSecret(kAeadKeySize);
    EXPECT_NE(seal(key, asBytes("seed"), {}), seal(key, asBytes("seed"), {}));
}

} // namespace sandyk::crypto
