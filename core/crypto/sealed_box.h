#pragma once

#include "crypto/x25519.h"

namespace sandyk::crypto {

/// A key that files are sealed to (libsodium's sealed box: X25519, XSalsa20-Poly1305, a fresh key for each file).
class SealedBoxKey {
public:
    static SealedBoxKey generate();
    /// Errors: CryptoKey (not 32 bytes).
    static Result<SealedBoxKey> fromSecret(const SecureBytes& secret);

    const X25519PublicKey& publicKey() const { return m_public; }
    const SecureBytes& secret() const { return m_secret; }
    /// Errors: CryptoDecrypt (sealed to another key, or changed).
    Result<SecureBytes> open(ByteView sealed) const;

private:
    SealedBoxKey() = default;
    SecureBytes m_secret;
    X25519PublicKey m_public{};
};

/// Says nothing of who sealed it: sign what is inside.
Bytes sealTo(const X25519PublicKey& recipient, ByteView message);

} // namespace sandyk::crypto
