#pragma once

#include <optional>
#include <vector>

#include "storage/key_slot.h"
#include "storage/vault.h"

namespace sandyk::storage {

inline constexpr std::uint32_t kFormatVersion = 1;
inline constexpr std::size_t kHeaderCopySize = 32 * 1024;
inline constexpr std::size_t kHeaderAreaSize = 2 * kHeaderCopySize; ///< where the database begins

/// What stands before the database, in the clear: everything needed to try a password, and nothing of the content.
///
/// One copy, little-endian: magic "SANDYK" 0D 0A (8), format version u32, body length u32, body, MAC (32), checksum
/// (32), zeros up to kHeaderCopySize. Body: vault id (16), sequence u64, profile u8, slot count u8, slots.
/// Slot: id u32, name (u8 length, UTF-8), opensSeeds u8, Argon2id KiB u32, passes u32, salt (16), wrapped database key
/// (72), wrapped seed key (72).
/// The checksum is SHA-256 of all before it; the MAC is HMAC-SHA256 of all before it under a key made from the database
/// key, so that whoever opened the database knows that the header as a whole is the vault's own.
struct VaultHeader {
    VaultId id{};
    std::uint64_t sequence = 1; ///< counts rewrites; the database remembers the last one
    Profile profile = Profile::Individual;
    std::vector<KeySlot> slots;

    const KeySlot* slot(std::uint32_t slotId) const;
    KeySlot* slot(std::uint32_t slotId);
    VaultInfo info() const; ///< without the file's path
};

/// kHeaderCopySize bytes.
Bytes serializeHeader(const VaultHeader& header, const SecureBytes& databaseKey);

/// A copy that is whole, not yet known to be authentic.
struct ParsedHeader {
    VaultHeader header;
    Bytes authenticated; ///< what the MAC covers
    ByteArray<32> mac{};
    /// Errors: VaultDamaged (the header was made without the database key).
    Result<void> authenticate(const SecureBytes& databaseKey) const;
};
/// `copy` is kHeaderCopySize bytes. Every length is checked first; costs beyond crypto::kArgon2Most, more than
/// kMaxSlots slots, slots with one id or none at all are refused. Errors: VaultFormat (no vault), VaultDamaged,
/// VaultTooNew.
Result<ParsedHeader> parseHeader(ByteView copy);

} // namespace sandyk::storage
