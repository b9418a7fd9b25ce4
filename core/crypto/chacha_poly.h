#pragma once

#include "base/result.h"
#include "base/secure_bytes.h"

namespace sandyk::crypto {

/// ChaCha20-Poly1305 of RFC 8439: ciphertext || tag(16). For protocols that count their nonces; whoever stores sealed
/// bytes takes aead.h, whose nonces are random.
inline constexpr std::size_t kChaChaPolyTag = 16;
using ChaChaPolyNonce = ByteArray<12>;

/// `key` has 32 bytes (asserted); a nonce must never come twice with one key.
Bytes sealChaChaPoly(const SecureBytes& key, const ChaChaPolyNonce& nonce, ByteView plaintext, ByteView associatedData);
/// Errors: CryptoDecrypt.
Result<SecureBytes> openChaChaPoly(const SecureBytes& key, const ChaChaPolyNonce& nonce, ByteView sealed,
                                   ByteView associatedData);

} // namespace sandyk::crypto
