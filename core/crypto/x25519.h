#pragma once

#include "base/result.h"
#include "base/secure_bytes.h"

namespace sandyk::crypto {

using X25519PublicKey = ByteArray<32>;

/// A key of X25519 (RFC 7748), for key agreement. Any thread.
class X25519Key {
public:
    static constexpr std::size_t kSize = 32;

    static X25519Key generate();
    /// Errors: CryptoKey (not 32 bytes).
    static Result<X25519Key> fromSecret(ByteView secret);

    const X25519PublicKey& publicKey() const { return m_public; }
    const SecureBytes& secret() const { return m_secret; }
    /// The shared secret. Errors: CryptoKey (a point of low order, which would give a known one).
    Result<SecureBytes> agree(const X25519PublicKey& peer) const;

private:
    X25519Key() = default;
    SecureBytes m_secret;
    X25519PublicKey m_public{};
};

} // namespace sandyk::crypto
