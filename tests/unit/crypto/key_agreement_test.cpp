#include <gtest/gtest.h>

#include "base/encoding.h"
#include "crypto/aes_ctr.h"
#include "crypto/chacha_poly.h"
#include "crypto/ecc.h"
#include "crypto/hash.h"
#include "crypto/p256.h"
#include "crypto/x25519.h"

using namespace sandyk;
using namespace sandyk::crypto;

namespace {

Bytes hex(std::string_view text) {
    return fromHex(text).value();
}

template <std::size_t N>
ByteArray<N> array(std::string_view text) {
    const Bytes bytes = hex(text);
    EXPECT_EQ(bytes.size(), N);
    ByteArray<N> out{};
    std::copy_n(bytes.begin(), std::min(N, bytes.size()), out.begin());
    return out;
}

SecureBytes secret(std::string_view text) {
    return SecureBytes::copyOf(hex(text));
}

} // namespace

// RFC 7748, 6.1.
TEST(X25519, AgreesAsPublished) {
    const auto alice = X25519Key::fromSecret(hex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a"));
    ASSERT_TRUE(alice);
    EXPECT_EQ(toHex(alice->publicKey()), "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
    const auto shared = alice->agree(array<32>("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"));
    EXPECT_EQ(toHex(shared->view()), "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742");
    EXPECT_EQ(X25519Key::fromSecret(hex("7707")).error().code, ErrorCode::CryptoKey);
    const X25519Key one = X25519Key::generate();
    const X25519Key two = X25519Key::generate();
    EXPECT_EQ(*one.agree(two.publicKey()), *two.agree(one.publicKey()));
    EXPECT_NE(*one.agree(two.publicKey()), *alice->agree(two.publicKey()));
}

// RFC 7748, 5.2: the first vector of the function itself.
TEST(X25519, MultipliesAsPublished) {
    const auto key = X25519Key::fromSecret(hex("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4"));
    ASSERT_TRUE(key);
    const auto shared = key->agree(array<32>("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c"));
    ASSERT_TRUE(shared);
    EXPECT_EQ(toHex(shared->view()), "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552");
}

TEST(X25519, RefusesPointsOfLowOrder) {
    const X25519Key key = X25519Key::generate();
    for (const char* point : {"0000000000000000000000000000000000000000000000000000000000000000",
                              "0100000000000000000000000000000000000000000000000000000000000000",
                              "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
                              "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"})
        EXPECT_EQ(key.agree(array<32>(point)).error().code, ErrorCode::CryptoKey) << point;
}

// RFC 8439, 2.8.2.
TEST(ChaChaPoly, SealsAsPublished) {
    const SecureBytes key = secret("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    const auto nonce = array<12>("070000004041424344454647");
    const Bytes associated = hex("50515253c0c1c2c3c4c5c6c7");
    const std::string_view text = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
                                  "future, sunscreen would be it.";
    const Bytes sealed = sealChaChaPoly(key, nonce, asBytes(text), associated);
    EXPECT_EQ(toHex(sealed),
              "d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d63dbea45e8ca9671282fafb69da"
              "92728b1a71de0a9e060b2905d6a5b67ecd3b3692ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585"
              "808b4831d7bc3ff4def08e4b7a9de576d26586cec64b61161ae10b594f09e26a7e902ecbd0600691");
    EXPECT_EQ(asText(openChaChaPoly(key, nonce, sealed, associated)->view()), text);
    for (std::size_t i = 0; i < sealed.size(); i += 7) {
        Bytes changed = sealed;
        changed[i] ^= 1;
        EXPECT_EQ(openChaChaPoly(key, nonce, changed, associated).error().code, ErrorCode::CryptoDecrypt);
    }
    EXPECT_FALSE(openChaChaPoly(key, nonce, sealed, {}));
    EXPECT_FALSE(openChaChaPoly(key, nonce, ByteView(sealed).first(15), associated));
    EXPECT_EQ(sealChaChaPoly(key, nonce, {}, {}).size(), kChaChaPolyTag);
}

TEST(Aes256Ctr, IsOneStream) {
    // FIPS 197, C.3: the first block of a stream is the cipher of the counter, so it is checked by its key stream.
    const SecureBytes key = secret("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    Aes256Ctr whole(key);
    const Bytes stream = whole.apply(Bytes(100, 0));
    EXPECT_EQ(toHex(ByteView(stream).first(16)), "f29000b62a499fd0a9f39a6add2e7780");
    Aes256Ctr parts(key);
    Bytes pieces;
    for (const std::size_t size : {1U, 15U, 16U, 17U, 0U, 51U})
        append(pieces, parts.apply(Bytes(size, 0)));
    EXPECT_EQ(pieces, stream);
    Aes256Ctr there(key);
    Aes256Ctr back(key);
    EXPECT_EQ(asText(back.apply(there.apply(asBytes("there and back")))), "there and back");
}

// RFC 6979, A.2.5: P-256, SHA-256, "sample".
TEST(P256, VerifiesAsPublished) {
    const auto key = array<64>("60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6"
                               "7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299");
    const auto signature = array<64>("efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716"
                                     "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8");
    const Hash256 digest = sha256(asBytes("sample"));
    EXPECT_TRUE(verifyP256(key, digest, signature));
    EXPECT_FALSE(verifyP256(key, sha256(asBytes("test")), signature));
    for (std::size_t i = 0; i < 64; i += 9) {
        auto wrong = signature;
        wrong[i] ^= 0x10;
        EXPECT_FALSE(verifyP256(key, digest, wrong));
        auto noPoint = key;
        noPoint[i] ^= 0x10;
        EXPECT_FALSE(verifyP256(noPoint, digest, signature));
    }
    EXPECT_FALSE(verifyP256({}, digest, signature));
    EXPECT_FALSE(verifyP256(key, digest, {}));
}

TEST(SharedPoint, IsTheSameForBoth) {
    const PrivateKey one = PrivateKey::generate();
    const PrivateKey two = PrivateKey::generate();
    const SecureBytes shared = one.sharedPoint(two.publicKey());
    EXPECT_EQ(shared, two.sharedPoint(one.publicKey()));
    EXPECT_EQ(shared.size(), 64U);
    // The scalar one gives the point itself.
    const PrivateKey unit = PrivateKey::parse(hex(std::string(63, '0') + "1")).value();
    EXPECT_EQ(toHex(unit.sharedPoint(two.publicKey()).view()), toHex(two.publicKey().uncompressed()).substr(2));
}

TEST(LowS, TurnsTheHigherS) {
    const PrivateKey key = PrivateKey::generate();
    const Hash256 digest = sha256(asBytes("message"));
    const CompactSignature low = key.signEcdsa(digest).value();
    EXPECT_EQ(toLowS(low), low);
    // n - s, byte by byte.
    const auto order = array<32>("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
    CompactSignature high = low;
    int borrow = 0;
    for (int i = 31; i >= 0; --i) {
        const auto at = static_cast<std::size_t>(i);
        int digit = order[at] - low[32 + at] - borrow;
        borrow = digit < 0 ? 1 : 0;
        high[32 + at] = static_cast<std::uint8_t>(digit & 0xff);
    }
    EXPECT_FALSE(key.publicKey().verify(digest, high));
    EXPECT_EQ(toLowS(high), low);
    EXPECT_FALSE(toLowS(CompactSignature{}));
    CompactSignature over = low;
    std::ranges::fill(over, 0xff);
    EXPECT_FALSE(toLowS(over));
}
