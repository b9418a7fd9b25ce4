#include "crypto/hash.h"

#include <gtest/gtest.h>

#include <string>

#include "base/encoding.h"

namespace sandyk::crypto {

namespace {

const std::string kLong = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
const std::string kMillion(1'000'000, 'a');

std::string hex(ByteView bytes) {
    return toHex(bytes);
}

} // namespace

TEST(Hash, Sha256OfFips180) {
    EXPECT_EQ(hex(sha256({})), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hex(sha256(asBytes(kLong))), "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(hex(sha256(asBytes(kMillion))), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Hash, Sha512OfFips180) {
    EXPECT_EQ(hex(sha512({})), "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"
                               "47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e");
    EXPECT_EQ(hex(sha512(asBytes(kMillion))), "e718483d0ce769644e2e42c7bc15b4638e1f98b13b2044285632a803afa973eb"
                                              "de0ff244877ea60a4cb0432ce577c31beb009c5c2c49aa2e4eadb217ad8cc09b");
}

TEST(Hash, Ripemd160OfItsAuthors) {
    EXPECT_EQ(hex(ripemd160({})), "9c1185a5c5e9fc54612808977ee8f548b2258d31");
    EXPECT_EQ(hex(ripemd160(asBytes(kLong))), "12a053384a9c0c88e405a06c27dcf49ada62eb2b");
    EXPECT_EQ(hex(ripemd160(asBytes(kMillion))), "52783243c1697bdbe16d37f97f68f08325dc1528");
}

TEST(Hash, Keccak256IsNotSha3) {
    EXPECT_EQ(hex(keccak256({})), "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
    EXPECT_EQ(hex(keccak256(asBytes("transfer(address,uint256)"))).substr(0, 8), "a9059cbb");
}

TEST(Hash, Hash160OfTheGeneratorPoint) {
    const auto generator = fromHex("0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798");
    EXPECT_EQ(hex(hash160(*generator)), "751e76e8199196d454941c45d1b3a323f1433bd6");
}

TEST(Hash, Hmac512OfRfc4231) {
    const Bytes key(20, 0x0b);
    EXPECT_EQ(hex(hmacSha512(key, asBytes("Hi There")).view()),
              "87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cde"
              "daa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854");
    const Bytes longKey(131, 0xaa); // longer than a block: hashed first
    EXPECT_EQ(hex(hmacSha512(longKey, asBytes("Test Using Larger Than Block-Size Key - Hash Key First")).view()),
              "80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f352"
              "6b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598");
}

TEST(Hash, Hmac256OfRfc4231) {
    const Bytes key(20, 0x0b);
    EXPECT_EQ(hex(hmacSha256(key, asBytes("Hi There")).view()),
              "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    const Bytes longKey(131, 0xaa);
    EXPECT_EQ(hex(hmacSha256(longKey, asBytes("Test Using Larger Than Block-Size Key - Hash Key First")).view()),
              "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST(Hash, PartsEqualTheWhole) {
    const ByteView whole = asBytes(kMillion).first(1000);
    for (std::size_t cut : {0U, 1U, 55U, 56U, 63U, 64U, 65U, 119U, 500U, 999U, 1000U}) {
        Sha256 hasher;
        hasher.write(whole.first(cut)).write(whole.subspan(cut));
        EXPECT_EQ(hasher.finish(), sha256(whole)) << cut;
    }
}

TEST(Hash, ACopiedHasherGoesItsOwnWay) {
    Sha256 prefix;
    prefix.write(asBytes("common prefix that is longer than one block of the hash function, sixty-four bytes"));
    Sha256 copy = prefix;
    Sha256 other = prefix;
    other.write(asBytes("b"));
    EXPECT_NE(copy.write(asBytes("a")).finish(), other.finish());
    EXPECT_NE(prefix.finish(), sha256({}));
    EXPECT_EQ(prefix.finish(), sha256({})); // as new
}

TEST(Hash, DoubleAndTagged) {
    EXPECT_EQ(sha256d(asBytes("x")), sha256(sha256(asBytes("x"))));
    EXPECT_EQ(Sha256().write(asBytes("x")).finishDouble(), sha256d(asBytes("x")));
    const Hash256 tag = sha256(asBytes("TapLeaf"));
    Bytes spelled = toBytes(tag);
    append(spelled, tag);
    append(spelled, asBytes("leaf"));
    EXPECT_EQ(taggedHash("TapLeaf", asBytes("leaf")), sha256(spelled));
}

} // namespace sandyk::crypto
