#include "crypto/chacha_poly.h"

#include <sodium.h>

#include <cassert>

#include "crypto/declassify.h"

namespace sandyk::crypto {

static_assert(kChaChaPolyTag == crypto_aead_chacha20poly1305_ietf_ABYTES);
static_assert(std::tuple_size_v<ChaChaPolyNonce> == crypto_aead_chacha20poly1305_ietf_NPUBBYTES);

Bytes sealChaChaPoly(const SecureBytes& key, const ChaChaPolyNonce& nonce, ByteView plaintext,
                     ByteView associatedData) {
    assert(key.size() == crypto_aead_chacha20poly1305_ietf_KEYBYTES);
    Bytes out(plaintext.size() + kChaChaPolyTag);
    crypto_aead_chacha20poly1305_ietf_encrypt(out.data(), nullptr, plaintext.data(), plaintext.size(),
                                              associatedData.data(), associatedData.size(), nullptr, nonce.data(),
                                              key.data());
    declassify(out.data(), out.size());
    return out;
}

Result<SecureBytes> openChaChaPoly(const SecureBytes& key, const ChaChaPolyNonce& nonce, ByteView sealed,
                                   ByteView associatedData) {
    assert(key.size() == crypto_aead_chacha20poly1305_ietf_KEYBYTES);
    if (sealed.size() < kChaChaPolyTag) return fail(ErrorCode::CryptoDecrypt, "sealed bytes are too short");
    SecureBytes plaintext(sealed.size() - kChaChaPolyTag);
    const int status = crypto_aead_chacha20poly1305_ietf_decrypt(plaintext.data(), nullptr, nullptr, sealed.data(),
                                                                 sealed.size(), associatedData.data(),
                                                                 associatedData.size(), nonce.data(), key.data());
    if (declassified(status) != 0) return fail(ErrorCode::CryptoDecrypt, "wrong key or changed bytes");
    return plaintext;
}

} // namespace sandyk::crypto
