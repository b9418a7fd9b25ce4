#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/encoding.h"
#include "crypto/ecc.h"
#include "crypto/hash.h"

// Edge cases of signatures in the manner of project Wycheproof, built here.

namespace sandyk::crypto {

namespace {

const std::string kOrder = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";
const std::string kOrderPlusOne = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364142";
const std::string kFieldPrime = "fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f";
const std::string kMost(64, 'f');
const std::string kHalfOrder = "7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0"; // greatest low S
const std::string kHalfOrderPlusOne = "7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a1";
const std::string kZero(64, '0');
const std::string kOne = std::string(62, '0') + "01";

/// A DER integer with exactly these content bytes, right or wrong.
std::string integer(const std::string& content) {
    return "02" + toHex(Bytes{static_cast<std::uint8_t>(content.size() / 2)}) + content;
}

std::string sequence(const std::string& content) {
    return "30" + toHex(Bytes{static_cast<std::uint8_t>(content.size() / 2)}) + content;
}

/// The shortest content of a positive number of 32 bytes.
std::string shortest(std::string hex) {
    while (hex.size() > 2 && hex.starts_with("00") && hex[2] < '8')
        hex.erase(0, 2);
    return hex[0] >= '8' ? "00" + hex : hex;
}

std::string der(const std::string& r, const std::string& s) {
    return sequence(integer(shortest(r)) + integer(shortest(s)));
}

bool parses(const std::string& hex) {
    const auto parsed = parseDer(fromHex(hex).value());
    if (!parsed) {
        EXPECT_EQ(parsed.error().code, ErrorCode::CryptoSignature);
    }
    return parsed.has_value();
}

CompactSignature compact(const std::string& r, const std::string& s) {
    CompactSignature out{};
    std::ranges::copy(fromHex(r + s).value(), out.begin());
    return out;
}

} // namespace

TEST(Der, AcceptsTheShortestForm) {
    EXPECT_TRUE(parses("3006020101020101"));
    EXPECT_TRUE(parses(der(kOne, kHalfOrder)));
    EXPECT_TRUE(parses(der("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364140", kOne)));
    EXPECT_EQ(toHex(parseDer(*fromHex("3006020101020102")).value()), kOne + std::string(62, '0') + "02");
}

TEST(Der, RefusesNumbersOutOfRange) {
    for (const std::string& bad : {kZero, kOrder, kOrderPlusOne, kFieldPrime, kMost}) {
        EXPECT_FALSE(parses(der(bad, kOne))) << bad;
        EXPECT_FALSE(parses(der(kOne, bad))) << bad;
    }
    EXPECT_FALSE(parses(sequence(integer("0100" + kOne.substr(2) + "00") + integer("01"))));
    EXPECT_FALSE(parses(der(kOne, kHalfOrderPlusOne)));
}

TEST(Der, RefusesEveryOtherEncodingOfTheSameNumbers) {
    EXPECT_FALSE(parses(sequence(integer("0001") + integer("01")))); // needless zero
    EXPECT_FALSE(parses(sequence(integer("01") + integer("0001"))));
    EXPECT_FALSE(parses(sequence(integer("81") + integer("01")))); // negative
    EXPECT_FALSE(parses(sequence(integer("01") + integer("ff"))));
    EXPECT_FALSE(parses(sequence(integer("") + integer("01")))); // no content
    EXPECT_FALSE(parses(sequence(integer("01") + integer(""))));
    EXPECT_FALSE(parses("308106020101020101")); // long length
    EXPECT_FALSE(parses("300702810101020101"));
    EXPECT_FALSE(parses("30800201010201010000")); // indefinite length
    EXPECT_FALSE(parses("300602010102010100"));   // a byte after the end
    EXPECT_FALSE(parses("3007020101020101"));
    EXPECT_FALSE(parses("300702010102010100"));     // a byte inside after the numbers
    EXPECT_FALSE(parses("3009020101020101020101")); // three numbers
    EXPECT_FALSE(parses("3003020101"));             // one number
    EXPECT_FALSE(parses("3106020101020101"));       // no sequence
    EXPECT_FALSE(parses("3006030101020101"));       // no integer
    EXPECT_FALSE(parses("3006020101040101"));
    EXPECT_FALSE(parses("3000"));
    EXPECT_FALSE(parses("30"));
    EXPECT_FALSE(parses(""));
}

TEST(Der, RefusesEveryTruncationAndExtension) {
    const Bytes whole = toDer(PrivateKey::generate().signEcdsa(sha256(asBytes("m"))).value());
    ASSERT_TRUE(parseDer(whole));
    for (std::size_t size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(parseDer(ByteView(whole).first(size))) << size;
    Bytes longer = whole;
    longer.push_back(1);
    EXPECT_FALSE(parseDer(longer));
    EXPECT_FALSE(parseDer(Bytes(100'000, 0x30)));
}

TEST(Der, EachByteChangedIsAnotherSignatureOrNone) {
    const Bytes whole = toDer(PrivateKey::generate().signEcdsa(sha256(asBytes("m"))).value());
    for (std::size_t i = 0; i < whole.size(); ++i) {
        for (int value = 0; value < 256; ++value) {
            Bytes changed = whole;
            changed[i] = static_cast<std::uint8_t>(value);
            const auto parsed = parseDer(changed);
            if (parsed) {
                EXPECT_EQ(toDer(*parsed), changed); // whatever is accepted has one encoding
            }
        }
    }
}

TEST(EcdsaEdge, NumbersOutOfRangeNeverVerify) {
    const PublicKey key = PrivateKey::generate().publicKey();
    for (const std::string& bad : {kZero, kOrder, kOrderPlusOne, kFieldPrime, kMost}) {
        for (const std::string& other : {kZero, kOne, kOrder, kMost}) {
            for (const Hash256& message : {Hash256{}, sha256(asBytes("m"))}) {
                EXPECT_FALSE(key.verify(message, compact(bad, other)));
                EXPECT_FALSE(key.verify(message, compact(other, bad)));
            }
        }
    }
}

TEST(EcdsaEdge, SmallAndLimitValuesVerifyForTheKeyTheyImply) {
    int tried = 0;
    for (const std::string& r : {kOne, std::string(62, '0') + "02", std::string(62, '0') + "03", kHalfOrder}) {
        for (const std::string& s : {kOne, std::string(62, '0') + "02", kHalfOrder}) {
            for (const Hash256& message : {Hash256{}, sha256(asBytes("m"))}) {
                const CompactSignature signature = compact(r, s);
                ByteArray<65> recoverable;
                recoverable[0] = 31;
                std::ranges::copy(signature, recoverable.begin() + 1);
                const auto key = recoverPublicKey(message, recoverable);
                if (!key) continue; // no point with this x
                ++tried;
                EXPECT_TRUE(key->verify(message, signature));
                EXPECT_FALSE(key->verify(sha256(asBytes("other")), signature));
            }
        }
    }
    EXPECT_GE(tried, 12);
}

TEST(EcdsaEdge, HighSNeverVerifies) {
    // for every valid (r, s) also (r, n - s) satisfies the equation; BIP146 forbids it
    ByteArray<65> recoverable;
    recoverable[0] = 31;
    std::ranges::copy(compact(kOne, kHalfOrderPlusOne), recoverable.begin() + 1);
    const auto key = recoverPublicKey(sha256(asBytes("m")), recoverable);
    ASSERT_TRUE(key);
    EXPECT_FALSE(key->verify(sha256(asBytes("m")), compact(kOne, kHalfOrderPlusOne)));
    EXPECT_TRUE(key->verify(sha256(asBytes("m")), compact(kOne, kHalfOrder)));
}

TEST(Recoverable, GivesTheKeyBack) {
    for (int i = 0; i < 20; ++i) {
        const PrivateKey key = PrivateKey::generate();
        const Hash256 message = sha256(key.publicKey().compressed());
        auto signature = key.signRecoverable(message).value();
        EXPECT_GE(signature[0], 31);
        EXPECT_LE(signature[0], 34);
        EXPECT_EQ(recoverPublicKey(message, signature).value(), key.publicKey());
        const auto other = recoverPublicKey(sha256(asBytes("other")), signature);
        EXPECT_TRUE(!other || *other != key.publicKey());
        signature[0] = static_cast<std::uint8_t>(signature[0] - 4); // the form of an uncompressed key
        EXPECT_EQ(recoverPublicKey(message, signature).value(), key.publicKey());
    }
}

TEST(Recoverable, RefusesOtherHeadersAndNumbers) {
    auto signature = PrivateKey::generate().signRecoverable(Hash256{}).value();
    for (int header = 0; header < 256; ++header) {
        signature[0] = static_cast<std::uint8_t>(header);
        if (header < 27 || header > 34) {
            EXPECT_EQ(recoverPublicKey(Hash256{}, signature).error().code, ErrorCode::CryptoSignature) << header;
        }
    }
    ByteArray<65> zero{};
    zero[0] = 31;
    EXPECT_FALSE(recoverPublicKey(Hash256{}, zero));
    zero.fill(0xff);
    zero[0] = 31;
    EXPECT_FALSE(recoverPublicKey(Hash256{}, zero));
}

} // namespace sandyk::crypto
