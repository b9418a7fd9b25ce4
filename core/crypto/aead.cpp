#include "crypto/aead.h"

#include <sodium.h>

#include <cassert>

#include "crypto/declassify.h"
#include "crypto/rng.h"

namespace sandyk::crypto {

namespace {
constexpr std::size_t kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static_assert(kAeadKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(kAeadOverhead == kNonceSize + crypto_aead_xchacha20poly1305_ietf_ABYTES);
} // namespace

Bytes seal(const SecureBytes& key, ByteView plaintext, ByteView associatedData) {
    assert(key.size() == kAeadKeySize);
    Bytes out(plaintext.size() + kAeadOverhead);
    fillRandom(std::span(out).first(kNonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data() + kNonceSize, nullptr, plaintext.data(), plaintext.size(),
                                               associatedData.data(), associatedData.size(), nullptr, out.data(),
                                               key.data());
    declassify(out.data(), out.size());
    return out;
}

Result<SecureBytes> open(const SecureBytes& key, ByteView sealed, ByteView associatedData) {
    assert(key.size() == kAeadKeySize);
    if (sealed.size() < kAeadOverhead) return fail(ErrorCode::CryptoDecrypt, "sealed bytes are too short");
    SecureBytes plaintext(sealed.size() - kAeadOverhead);
    const ByteView ciphertext = sealed.subspan(kNonceSize);
    const int status = crypto_aead_xchacha20poly1305_ietf_decrypt(plaintext.data(), nullptr, nullptr, ciphertext.data(),
                                                                  ciphertext.size(), associatedData.data(),
                                                                  associatedData.size(), sealed.data(), key.data());
    if (declassified(status) != 0) return fail(ErrorCode::CryptoDecrypt, "wrong key or changed bytes");
    return plaintext;
}

} // namespace sandyk::crypto
