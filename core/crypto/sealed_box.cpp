#include "crypto/sealed_box.h"

#include <sodium.h>

#include "crypto/rng.h"

namespace sandyk::crypto {

static_assert(std::tuple_size_v<X25519PublicKey> == crypto_box_PUBLICKEYBYTES);

SealedBoxKey SealedBoxKey::generate() {
    return std::move(*fromSecret(randomSecret(crypto_box_SECRETKEYBYTES)));
}

Result<SealedBoxKey> SealedBoxKey::fromSecret(const SecureBytes& secret) {
    if (secret.size() != crypto_box_SECRETKEYBYTES) return fail(ErrorCode::CryptoKey, "an X25519 key has 32 bytes");
    SealedBoxKey key;
    key.m_secret = secret.clone();
    crypto_scalarmult_base(key.m_public.data(), key.m_secret.data());
    return key;
}

Result<SecureBytes> SealedBoxKey::open(ByteView sealed) const {
    if (sealed.size() < crypto_box_SEALBYTES) return fail(ErrorCode::CryptoDecrypt, "sealed bytes are too short");
    SecureBytes message(sealed.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(message.data(), sealed.data(), sealed.size(), m_public.data(), m_secret.data()) != 0)
        return fail(ErrorCode::CryptoDecrypt, "sealed to another key, or changed");
    return message;
}

Bytes sealTo(const X25519PublicKey& recipient, ByteView message) {
    Bytes sealed(message.size() + crypto_box_SEALBYTES);
    crypto_box_seal(sealed.data(), message.data(), message.size(), recipient.data());
    return sealed;
}

} // namespace sandyk::crypto
