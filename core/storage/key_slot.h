#pragma once

#include <string>

#include "base/result.h"
#include "base/secure_bytes.h"
#include "crypto/aead.h"
#include "crypto/kdf.h"

namespace sandyk::storage {

using VaultId = ByteArray<16>;
inline constexpr std::size_t kVaultKeySize = 32;
inline constexpr std::size_t kWrappedKeySize = kVaultKeySize + crypto::kAeadOverhead;
inline constexpr std::size_t kMaxSlots = 64;
inline constexpr std::size_t kMaxSlotName = 64; ///< bytes of UTF-8

/// The two random keys that every slot wraps. `seeds` is empty for a slot that opens none.
struct VaultKeys {
    SecureBytes database;
    SecureBytes seeds;
    static VaultKeys random();
    VaultKeys clone() const { return {database.clone(), seeds.clone()}; }
};

/// One password's way to the keys. Argon2id of the password gives 64 bytes: the first half wraps the database key, the
/// second half the seed key (XChaCha20-Poly1305). All other fields, the vault's id and the role of the key are
/// associated data, so none of them can be changed and no slot can move to another vault.
struct KeySlot {
    std::uint32_t id = 0;
    std::string name;
    bool opensSeeds = true;
    crypto::Argon2Cost cost;
    ByteArray<crypto::kArgon2SaltSize> salt{};
    ByteArray<kWrappedKeySize> wrappedDatabaseKey{};
    ByteArray<kWrappedKeySize> wrappedSeedKey{}; ///< zero unless opensSeeds
};

/// Wraps `keys` anew under a fresh salt; id, name, opensSeeds and cost stay. Errors: OutOfMemory, CryptoKey (cost).
Result<void> wrapKeys(KeySlot& slot, const VaultId& vault, const SecureString& password, const VaultKeys& keys);
/// Errors: VaultPassword (wrong password or changed slot; which of them cannot be known), OutOfMemory, CryptoKey.
Result<VaultKeys> unwrapKeys(const KeySlot& slot, const VaultId& vault, const SecureString& password);

} // namespace sandyk::storage
