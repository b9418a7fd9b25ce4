#pragma once

#include "base/result.h"
#include "base/secure_bytes.h"

namespace sandyk::crypto {

/// XChaCha20-Poly1305 with a random nonce in front: nonce(24) || ciphertext || tag(16).
inline constexpr std::size_t kAeadKeySize = 32;
inline constexpr std::size_t kAeadOverhead = 24 + 16;

Bytes seal(const SecureBytes& key, ByteView plaintext, ByteView associatedData);
/// Errors: CryptoDecrypt (wrong key, wrong associated data or changed bytes; which of them cannot be known).
Result<SecureBytes> open(const SecureBytes& key, ByteView sealed, ByteView associatedData);

} // namespace sandyk::crypto
