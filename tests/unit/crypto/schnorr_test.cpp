#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/encoding.h"
#include "crypto/ecc.h"
#include "crypto/hash.h"
#include "support/vectors.h"

namespace sandyk::crypto {

namespace {

std::vector<std::string> splitCsv(const std::string& line) {
    std::vector<std::string> fields(1);
    for (char c : line) {
        if (c == ',')
            fields.emplace_back();
        else if (c != '\r')
            fields.back() += c;
    }
    return fields;
}

template <std::size_t N>
ByteArray<N> array(const std::string& hex) {
    const Bytes bytes = fromHex(hex).value();
    ByteArray<N> out{};
    EXPECT_EQ(bytes.size(), N);
    std::copy_n(bytes.begin(), std::min(N, bytes.size()), out.begin());
    return out;
}

} // namespace

TEST(Schnorr, EveryVectorOfBip340) {
    const auto lines = test::readVectorLines("bip340.csv");
    ASSERT_EQ(lines.size(), 20U); // one heading, 19 vectors
    int refused = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        SCOPED_TRACE(lines[i]);
        const auto field = splitCsv(lines[i]);
        ASSERT_GE(field.size(), 7U);
        const auto publicKey = array<32>(field[2]);
        const Bytes message = fromHex(field[4]).value();
        const auto signature = array<64>(field[5]);
        const bool valid = field[6] == "TRUE";
        refused += valid ? 0 : 1;
        EXPECT_EQ(verifySchnorr(publicKey, message, signature), valid);
        if (field[1].empty()) continue;
        const auto key = PrivateKey::parse(array<32>(field[1]));
        ASSERT_TRUE(key);
        EXPECT_EQ(key->publicKey().xOnly(), publicKey);
        EXPECT_EQ(key->signSchnorr(message, array<32>(field[3])).value(), signature);
    }
    EXPECT_EQ(refused, 10);
}

TEST(Schnorr, FreshRandomnessEachTime) {
    const PrivateKey key = PrivateKey::generate();
    const Hash256 message = sha256(asBytes("message"));
    const auto first = key.signSchnorr(message).value();
    const auto second = key.signSchnorr(message).value();
    EXPECT_NE(first, second);
    EXPECT_TRUE(verifySchnorr(key.publicKey().xOnly(), message, first));
    EXPECT_TRUE(verifySchnorr(key.publicKey().xOnly(), message, second));
}

TEST(Schnorr, TaprootKeyPathSignsForTheOutput) {
    for (int i = 0; i < 64; ++i) { // half of the keys have odd y
        const PrivateKey key = PrivateKey::generate();
        const Hash256 root = sha256(key.publicKey().compressed());
        for (ByteView merkleRoot : {ByteView{}, ByteView(root)}) {
            const auto output = taprootOutput(key.publicKey().xOnly(), merkleRoot).value();
            const auto spending = key.taprootTweak(merkleRoot).value();
            EXPECT_EQ(spending.publicKey().xOnly(), output.key);
            EXPECT_EQ(spending.publicKey().hasOddY(), output.oddY);
            EXPECT_TRUE(verifySchnorr(output.key, root, spending.signSchnorr(root).value()));
        }
    }
}

TEST(Schnorr, TaprootRefusesOtherSizesAndNoPoints) {
    const PrivateKey key = PrivateKey::generate();
    const Bytes odd(31);
    EXPECT_FALSE(taprootOutput(key.publicKey().xOnly(), odd));
    EXPECT_FALSE(key.taprootTweak(odd));
    XOnlyKey none;
    none.fill(0xff);
    EXPECT_FALSE(taprootOutput(none, {}));
    EXPECT_FALSE(PublicKey::fromXOnly(none));
}

} // namespace sandyk::crypto
