#include "storage/key_slot.h"

#include "base/byte_reader.h"
#include "crypto/rng.h"
#include "keys/mnemonic.h"

namespace sandyk::storage {
namespace {

enum class Role : std::uint8_t { Database = 1, Seeds = 2 };

Bytes associatedData(const KeySlot& slot, const VaultId& vault, Role role) {
    ByteWriter writer;
    writer.bytes(asBytes("sandyk key slot 1"));
    writer.bytes(vault);
    writer.u32(slot.id);
    writer.u8(static_cast<std::uint8_t>(role));
    writer.u8(slot.opensSeeds ? 1 : 0);
    writer.u32(slot.cost.memoryKiB);
    writer.u32(slot.cost.passes);
    writer.bytes(slot.salt);
    writer.lengthPrefixed(asBytes(slot.name));
    return writer.take();
}

struct WrappingKeys {
    SecureBytes database, seeds;
};

/// NFKD, so that a password typed on another system's keyboard is the same.
Result<WrappingKeys> wrappingKeys(const KeySlot& slot, const SecureString& password) {
    SANDYK_TRY(const SecureString normalized, keys::normalizeNfkd(password));
    SANDYK_TRY(const SecureBytes both, crypto::argon2id(normalized.bytes(), slot.salt, slot.cost, 2 * kVaultKeySize));
    return WrappingKeys{SecureBytes::copyOf(both.view().first(kVaultKeySize)),
                        SecureBytes::copyOf(both.view().subspan(kVaultKeySize))};
}

Result<SecureBytes> unwrap(const SecureBytes& key, ByteView wrapped, ByteView data) {
    auto opened = crypto::open(key, wrapped, data);
    if (!opened) return fail(ErrorCode::VaultPassword, "the password does not open this slot");
    return opened;
}

} // namespace

VaultKeys VaultKeys::random() {
    return {crypto::randomSecret(kVaultKeySize), crypto::randomSecret(kVaultKeySize)};
}

Result<void> wrapKeys(KeySlot& slot, const VaultId& vault, const SecureString& password, const VaultKeys& keys) {
    crypto::fillRandom(slot.salt);
    SANDYK_TRY(const WrappingKeys wrapping, wrappingKeys(slot, password));
    const Bytes database =
        crypto::seal(wrapping.database, keys.database.view(), associatedData(slot, vault, Role::Database));
    std::ranges::copy(database, slot.wrappedDatabaseKey.begin());
    slot.wrappedSeedKey.fill(0);
    if (slot.opensSeeds) {
        const Bytes seeds = crypto::seal(wrapping.seeds, keys.seeds.view(), associatedData(slot, vault, Role::Seeds));
        std::ranges::copy(seeds, slot.wrappedSeedKey.begin());
    }
    return {};
}

Result<VaultKeys> unwrapKeys(const KeySlot& slot, const VaultId& vault, const SecureString& password) {
    SANDYK_TRY(const WrappingKeys wrapping, wrappingKeys(slot, password));
    VaultKeys keys;
    SANDYK_TRY(keys.database,
               unwrap(wrapping.database, slot.wrappedDatabaseKey, associatedData(slot, vault, Role::Database)));
    if (slot.opensSeeds) {
        SANDYK_TRY(keys.seeds, unwrap(wrapping.seeds, slot.wrappedSeedKey, associatedData(slot, vault, Role::Seeds)));
    }
    return keys;
}

} // namespace sandyk::storage
