#include "crypto/x25519.h"

#include <sodium.h>

#include "crypto/declassify.h"
#include "crypto/rng.h"

namespace sandyk::crypto {

static_assert(X25519Key::kSize == crypto_scalarmult_SCALARBYTES);
static_assert(std::tuple_size_v<X25519PublicKey> == crypto_scalarmult_BYTES);

X25519Key X25519Key::generate() {
    return std::move(*fromSecret(randomSecret(kSize).view()));
}

Result<X25519Key> X25519Key::fromSecret(ByteView secret) {
    if (secret.size() != kSize) return fail(ErrorCode::CryptoKey, "an X25519 key has 32 bytes");
    X25519Key key;
    key.m_secret = SecureBytes::copyOf(secret);
    crypto_scalarmult_base(key.m_public.data(), key.m_secret.data());
    declassify(key.m_public.data(), key.m_public.size());
    return key;
}

Result<SecureBytes> X25519Key::agree(const X25519PublicKey& peer) const {
    SecureBytes shared(kSize);
    if (declassified(crypto_scalarmult(shared.data(), m_secret.data(), peer.data())) != 0)
        return fail(ErrorCode::CryptoKey, "a public key of low order");
    return shared;
}

} // namespace sandyk::crypto
