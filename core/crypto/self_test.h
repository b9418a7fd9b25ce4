#pragma once

#include "base/result.h"

namespace sandyk::crypto {

/// Known answers for every primitive that Sandyk uses: hashes, HMAC, PBKDF2, Argon2id, AEAD, ECDSA, BIP340, BIP32
/// tweak. Run once at the start of each program, before any secret is touched; the program stops if it fails. Errors:
/// SelfTest with the primitive's name.
Result<void> selfTest();

} // namespace sandyk::crypto
