#pragma once

#include "keys/extended_key.h"
#include "keys/mnemonic.h"

namespace sandyk::keys {

/// BIP85 application 39h: a child phrase of `words` (12, 18, 24) English words, number `index`.
/// Errors: MnemonicWordCount, PathFormat (index not below 2^31).
Result<Mnemonic> bip85Mnemonic(const ExtendedPrivateKey& master, int words, std::uint32_t index);
/// The 64 bytes that every application starts from: HMAC-SHA512("bip-entropy-from-k", key at `path`).
Result<SecureBytes> bip85Entropy(const ExtendedPrivateKey& master, const DerivationPath& path);

} // namespace sandyk::keys
