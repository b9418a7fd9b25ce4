#include "crypto/ed25519.h"

#include <sodium.h>

#include "crypto/rng.h"

namespace sandyk::crypto {

static_assert(std::tuple_size_v<Ed25519PublicKey> == crypto_sign_ed25519_PUBLICKEYBYTES);
static_assert(std::tuple_size_v<Ed25519Signature> == crypto_sign_ed25519_BYTES);
static_assert(Ed25519Key::kSeedSize == crypto_sign_ed25519_SEEDBYTES);

Ed25519Key Ed25519Key::generate() {
    return std::move(*fromSeed(randomSecret(kSeedSize)));
}

Result<Ed25519Key> Ed25519Key::fromSeed(const SecureBytes& seed) {
    if (seed.size() != kSeedSize) return fail(ErrorCode::CryptoKey, "an Ed25519 seed has 32 bytes");
    Ed25519Key key;
    key.m_secret = SecureBytes(crypto_sign_ed25519_SECRETKEYBYTES);
    crypto_sign_ed25519_seed_keypair(key.m_public.data(), key.m_secret.data(), seed.data());
    return key;
}

SecureBytes Ed25519Key::seed() const {
    return SecureBytes::copyOf(m_secret.view().first(kSeedSize));
}

Ed25519Signature Ed25519Key::sign(ByteView message) const {
    Ed25519Signature signature;
    crypto_sign_ed25519_detached(signature.data(), nullptr, message.data(), message.size(), m_secret.data());
    return signature;
}

bool verifyEd25519(const Ed25519PublicKey& key, ByteView message, ByteView signature) {
    return signature.size() == crypto_sign_ed25519_BYTES &&
           crypto_sign_ed25519_verify_detached(signature.data(), message.data(), message.size(), key.data()) == 0;
}

} // namespace sandyk::crypto
