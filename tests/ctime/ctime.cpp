// Constant time. Valgrind is told that secrets are undefined; it then reports every branch and every address
// that depends on one. The sources of base, crypto and keys are compiled for this program with the release flags.
#include <valgrind/memcheck.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include "base/secure_bytes.h"
#include "crypto/aead.h"
#include "crypto/declassify.h"
#include "crypto/ecc.h"
#include "crypto/hash.h"
#include "crypto/kdf.h"
#include "crypto/rng.h"
#include "crypto/self_test.h"
#include "keys/bip85.h"
#include "keys/entropy.h"
#include "keys/extended_key.h"
#include "keys/mnemonic.h"
#include "keys/slip39.h"

using namespace sandyk;

namespace {

void hide(const void* data, std::size_t size) {
    (void)VALGRIND_MAKE_MEM_UNDEFINED(data, size);
}

void reveal(const void* data, std::size_t size) {
    (void)VALGRIND_MAKE_MEM_DEFINED(data, size);
}

SecureBytes hiddenBytes(std::size_t size) {
    SecureBytes bytes = crypto::randomSecret(size);
    hide(bytes.data(), bytes.size());
    return bytes;
}

SecureString hiddenText(std::string_view text) {
    SecureString secret(text);
    hide(secret.bytes().data(), secret.size());
    return secret;
}

void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "wrong result: %s\n", what);
    std::exit(3);
}

void testCompare() {
    const SecureBytes a = hiddenBytes(32);
    const SecureBytes b = a.clone();
    require(crypto::declassified(a == b), "equal bytes");
    require(!crypto::declassified(a == hiddenBytes(32)), "different bytes");
    const SecureString text = hiddenText("correct horse battery staple");
    require(crypto::declassified(text == text.clone()), "equal texts");
}

void testHashes() {
    const SecureBytes secret = hiddenBytes(77);
    (void)crypto::sha256d(secret.view());
    (void)crypto::sha512(secret.view());
    (void)crypto::hmacSha256(secret.view(), secret.view());
    (void)crypto::hmacSha512(secret.view(), secret.view());
    (void)crypto::pbkdf2HmacSha512(secret.view(), secret.view(), 2, 64);
    (void)crypto::pbkdf2HmacSha256(secret.view(), secret.view(), 2, 32);
}

void testAead() {
    const SecureBytes key = hiddenBytes(crypto::kAeadKeySize);
    const SecureBytes seed = hiddenBytes(64);
    const Bytes sealed = crypto::seal(key, seed.view(), asBytes("slot"));
    const auto opened = crypto::open(key, sealed, asBytes("slot"));
    require(opened && crypto::declassified(*opened == seed), "sealed bytes come back");
    require(!crypto::open(hiddenBytes(crypto::kAeadKeySize), sealed, asBytes("slot")), "another key opens nothing");
}

void testSignatures() {
    const SecureBytes secret = hiddenBytes(32);
    const auto key = crypto::PrivateKey::parse(secret.view());
    require(key.has_value(), "private key");
    const Hash256 message = crypto::sha256(asBytes("message"));
    for (std::uint8_t i = 0; i < 8; ++i) {
        Hash256 other = message;
        other[0] = i;
        require(key->signEcdsa(other).has_value(), "ECDSA");
    }
    require(key->signSchnorr(message).has_value(), "BIP340");
    require(key->signRecoverable(message).has_value(), "recoverable");
    const crypto::PrivateKey copy = key->clone();
    require(copy.publicKey() == key->publicKey(), "clone");
    Hash256 tweak = crypto::sha256(asBytes("tweak"));
    hide(tweak.data(), tweak.size());
    const auto child = key->tweakAdd(tweak);
    require(child && child->signEcdsa(message), "tweaked key");
    for (int i = 0; i < 4; ++i) { // keys with even and with odd y
        const auto another = crypto::PrivateKey::parse(hiddenBytes(32).view());
        const auto spending = another->taprootTweak({});
        require(spending && spending->signSchnorr(message), "taproot key");
    }
}

void testExtendedKeys() {
    const SecureBytes seed = hiddenBytes(64);
    const auto master = keys::ExtendedPrivateKey::fromSeed(seed.view(), Network::Main);
    require(master.has_value(), "master key");
    const auto account = master->derive(keys::DerivationPath{keys::hardened(84), keys::hardened(0), 1, 7});
    require(account.has_value(), "account key");
    // The xpub is given away: its chain code stops being secret there.
    keys::ExtendedPublicKey xpub = account->publicKey();
    reveal(&xpub, sizeof xpub);
    require(!xpub.toString().empty(), "public half");
    const SecureString text = account->toString();
    const auto parsed = keys::ExtendedPrivateKey::parse(text.view());
    require(parsed && parsed->key().publicKey() == account->key().publicKey(), "xprv comes back");
    const auto phrase = keys::bip85Mnemonic(*master, 12, 0);
    require(phrase && phrase->wordCount() == 12, "child phrase");
}

void testMnemonics() {
    for (std::size_t size : {16U, 32U}) {
        const SecureBytes entropy = hiddenBytes(size);
        const auto mnemonic = keys::Mnemonic::fromEntropy(entropy);
        require(mnemonic.has_value(), "phrase");
        require(crypto::declassified(mnemonic->entropy() == entropy), "entropy comes back");
        const SecureString phrase = mnemonic->phrase();
        const auto parsed = keys::Mnemonic::parse(phrase.view());
        require(parsed && crypto::declassified(parsed->entropy() == entropy), "words come back");
        require(mnemonic->seed(hiddenText("my passphrase")).has_value(), "seed");
    }
}

void testDice() {
    const SecureString rolls = hiddenText("123456 654321 111111 666666 121212 343434 565656 161616 252525 343434 62");
    require(keys::mixEntropy(hiddenBytes(64), 16, rolls).has_value(), "entropy from dice");
}

void testShares() {
    const SecureBytes secret = hiddenBytes(32);
    const SecureString passphrase = hiddenText("pass");
    const auto sets = keys::slip39Split(secret, passphrase, {2, {{1, 1}, {2, 3}}, 0, true});
    require(sets.has_value(), "split");
    std::vector<SecureString> shares;
    for (const auto& set : *sets) {
        for (const SecureString& share : set)
            shares.push_back(share.clone());
    }
    const auto combined = keys::slip39Combine(shares, passphrase);
    require(combined && crypto::declassified(*combined == secret), "combine");
}

/// What the check must find, or it is blind.
void leakByBranch() {
    const SecureBytes secret = hiddenBytes(1);
    if (secret[0] & 1) std::puts("odd");
}

void leakByAddress() {
    static const char table[256] = {1};
    const SecureBytes secret = hiddenBytes(1);
    char seen = table[secret[0]];
    reveal(&seen, 1);
    std::printf("%d\n", seen);
}

} // namespace

int main(int argc, char** argv) {
    if (!RUNNING_ON_VALGRIND) {
        std::fprintf(stderr, "run this under valgrind\n");
        return 2;
    }
    const std::string_view mode = argc > 1 ? argv[1] : "";
    if (mode == "leak-branch") return leakByBranch(), 0;
    if (mode == "leak-address") return leakByAddress(), 0;
    require(crypto::selfTest().has_value(), "self-test");
    testCompare();
    testHashes();
    testAead();
    testSignatures();
    testExtendedKeys();
    testMnemonics();
    testDice();
    testShares();
    std::puts("done");
    return 0;
}
