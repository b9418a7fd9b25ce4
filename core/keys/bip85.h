#pragma once

#include "keys/extended_key.h"
#include "keys/mnemonic.h"

namespace sandyk::keys {

/// BIP85 application 39h: a child phrase of `words` (12, 15, 18, 21, 24) English words, number `index`.
/// Errors: MnemonicWordCount, PathFormat (index not below 2^31).
Result<Mnemonic> bip85Mnemonic(const ExtendedPrivateKey& master, int words, std::uint32_t index);
/// The 64 bytes that every application starts from: HMAC-SHA512("bip-entropy-from-k", key at `path`).
/// Errors: PathFormat (a step is not hardened, or none).
Result<SecureBytes> bip85Entropy(const ExtendedPrivateKey& master, const DerivationPath& path);

} // namespace sandyk::keys
