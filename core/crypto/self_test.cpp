#include "crypto/self_test.h"

#include <sodium.h>

#include <cstdlib>
#include <string>
#include <string_view>

#include "base/encoding.h"
#include "crypto/aead.h"
#include "crypto/ecc.h"
#include "crypto/hash.h"
#include "crypto/kdf.h"

namespace sandyk::crypto {

namespace {

// Answers: FIPS 180-2 ("abc"), Keccak team, RFC 4231 case 2, PBKDF2 with two rounds of "password" and "salt" (the
// SHA-2 form of RFC 6070), the Argon2 reference's test, draft-irtf-cfrg-xchacha A.3.1, BIP340 vector 1, RFC 6979 as
// used on secp256k1 (key 1), BIP32 vector 1 (m to m/0h), BIP341's first key.

bool matches(ByteView got, std::string_view expectedHex) {
    return toHex(got) == expectedHex;
}

template <std::size_t N>
ByteArray<N> known(std::string_view hex) {
    ByteArray<N> out{};
    const Result<Bytes> bytes = fromHex(hex);
    if (bytes && bytes->size() == N) std::ranges::copy(*bytes, out.begin());
    return out;
}

bool hashesWork() {
    const ByteView abc = asBytes("abc");
    return matches(sha256(abc), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad") &&
           matches(sha256d(abc), "4f8b42c22dd3729b519ba6f68d2da7cc5b2d606d05daed5ad5128cc03e6c6358") &&
           matches(sha512(abc), "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                                "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f") &&
           matches(ripemd160(abc), "8eb208f7e05d987a9b044a8e98c6b087f15a0bfc") &&
           matches(keccak256(abc), "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45");
}

bool hmacWorks() {
    const ByteView key = asBytes("Jefe");
    const ByteView message = asBytes("what do ya want for nothing?");
    return matches(hmacSha512(key, message).view(),
                   "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
                   "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737") &&
           matches(hmacSha256(key, message).view(), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

bool pbkdf2Works() {
    const ByteView password = asBytes("password");
    const ByteView salt = asBytes("salt");
    return matches(pbkdf2HmacSha512(password, salt, 2, 64).view(),
                   "e1d9c16aa681708a45f5c7c4e215ceb66e011a2e9f0040713f18aefdb866d53c"
                   "f76cab2868a39b9f7840edce4fef5a82be67335c77a6068e04112754f27ccf4e") &&
           matches(pbkdf2HmacSha256(password, salt, 2, 32).view(),
                   "ae4d0c95af6b46d32d0adff928f06dd02a303f8ef3c251dfd6e2d85a95474c43");
}

bool argon2Works() {
    // Below the least cost that argon2id() accepts: a start must not take a tenth of a second.
    const ByteArray<kArgon2SaltSize> salt{'s', 'o', 'm', 'e', 's', 'a', 'l', 't'};
    ByteArray<32> out{};
    constexpr std::string_view kPassword = "password";
    return crypto_pwhash(out.data(), out.size(), kPassword.data(), kPassword.size(), salt.data(), 2, 256 * 1024,
                         crypto_pwhash_ALG_ARGON2ID13) == 0 &&
           toBase64(out) == "TCsNUutWgv3lowstIasFJbdiamKiq8qPUdz2wSvQ4rw=";
}

bool aeadWorks() {
    const auto keyBytes = known<32>("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    const SecureBytes key = SecureBytes::copyOf(keyBytes);
    const auto associated = known<12>("50515253c0c1c2c3c4c5c6c7");
    auto sealed = known<154>("404142434445464748494a4b4c4d4e4f5051525354555657"
                             "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f"
                             "4eda7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f"
                             "76b2383565d3fff921f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49");
    const Result<SecureBytes> opened = open(key, sealed, associated);
    if (!opened || !asText(opened->view()).starts_with("Ladies and Gentlemen of the class of '99")) return false;
    const Result<SecureBytes> again = open(key, seal(key, opened->view(), associated), associated);
    sealed.back() ^= 1;
    return again && *again == *opened && !open(key, sealed, associated);
}

bool ecdsaWorks() {
    Hash256 one{};
    one.back() = 1;
    const Result<PrivateKey> key = PrivateKey::parse(one);
    if (!key || PrivateKey::parse(Hash256{})) return false;
    Hash256 message = sha256(asBytes("Satoshi Nakamoto"));
    const Result<CompactSignature> signature = key->signEcdsa(message);
    const Result<ByteArray<65>> recoverable = key->signRecoverable(message);
    if (!signature || !recoverable ||
        !matches(*recoverable, "20934b1ea10a4b3c1757e2b0c017d0b6143ce3c9a7e6a4a49860d7a6ab210ee3d8"
                               "2442ce9d2b916064108014783e923ec36b49743e2ffa1c4496f01a512aafd9e5") ||
        !key->publicKey().verify(message, *signature))
        return false;
    const Result<CompactSignature> parsed = parseDer(toDer(*signature));
    message[0] ^= 1;
    return parsed && *parsed == *signature && !key->publicKey().verify(message, *signature);
}

bool schnorrWorks() {
    const auto secret = known<32>("b7e151628aed2a6abf7158809cf4f3c762e7160f38b4da56a784d9045190cfef");
    const auto message = known<32>("243f6a8885a308d313198a2e03707344a4093822299f31d0082efa98ec4e6c89");
    Hash256 auxiliary{};
    auxiliary.back() = 1;
    const Result<PrivateKey> key = PrivateKey::parse(secret);
    if (!key) return false;
    Result<SchnorrSignature> signature = key->signSchnorr(message, auxiliary);
    if (!signature || !matches(*signature, "6896bd60eeae296db48a229ff71dfe071bde413e6d43f917dc8dcf8c78de3341"
                                           "8906d11ac976abccb20b091292bff4ea897efcb639ea871cfa95f6de339e4b0a"))
        return false;
    const XOnlyKey publicKey = key->publicKey().xOnly();
    if (!verifySchnorr(publicKey, message, *signature)) return false;
    signature->back() ^= 1;
    return !verifySchnorr(publicKey, message, *signature);
}

bool tweaksWork() {
    const auto master = known<32>("e8f32e723decf4051aefac8e2c93c9c5b214313817cdb01a1494b917c8436b35");
    const auto tweak = known<32>("04bfb2dd60fa8921c2a4085ec15507a921f49cdc839f27f0f280e9c1495d44b5");
    const Result<PrivateKey> key = PrivateKey::parse(master);
    if (!key) return false;
    const Result<PrivateKey> child = key->tweakAdd(tweak);
    const Result<PublicKey> publicChild = key->publicKey().tweakAdd(tweak);
    if (!child || !publicChild || child->publicKey() != *publicChild ||
        !matches(child->secret().view(), "edb2e14f9ee77d26dd93b4ecede8d16ed408ce149b6cd80b0715a2d911a0afea"))
        return false;
    const Result<TaprootOutput> output =
        taprootOutput(known<32>("d6889cb081036e0faefa3a35157ad71086b123b2b144b649798b494c300a961d"), {});
    const Result<PrivateKey> spending = key->taprootTweak({});
    const Result<TaprootOutput> own = taprootOutput(key->publicKey().xOnly(), {});
    return output && spending && own && spending->publicKey().xOnly() == own->key &&
           matches(output->key, "53a1f6e454df1aa2776a2814a721372d6258050de330b3c6d10ee8f4e0dda343");
}

} // namespace

Result<void> selfTest() {
    if (sodium_init() < 0) return fail(ErrorCode::SelfTest, "libsodium does not start");
    struct Check {
        std::string_view name;
        bool (*works)();
    };
    constexpr Check kChecks[] = {{"hash", hashesWork},      {"hmac", hmacWorks},  {"pbkdf2", pbkdf2Works},
                                 {"argon2id", argon2Works}, {"aead", aeadWorks},  {"ecdsa", ecdsaWorks},
                                 {"schnorr", schnorrWorks}, {"tweak", tweaksWork}};
    for (const Check& check : kChecks) {
        if (!check.works()) return fail(ErrorCode::SelfTest, "wrong answer from " + std::string(check.name));
    }
    return {};
}

} // namespace sandyk::crypto
