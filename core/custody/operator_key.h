#pragma once

#include "crypto/kdf.h"
#include "custody/change.h"
#include "custody/roles.h"
#include "storage/vault.h"

namespace sandyk::custody {

/// The signing key of an operator as the vault keeps it: under a key that Argon2id makes of the operator's own
/// password, so that nobody else who can open the vault can sign in this name.
struct StoredOperatorKey {
    std::string name;
    std::uint32_t slotId = 0;
    std::string person;
    Roles roles; ///< as asked for when the account was made; the register decides
    crypto::Ed25519PublicKey publicKey{};
    crypto::Argon2Cost cost;
    ByteArray<crypto::kArgon2SaltSize> salt{};
    Bytes sealed;
    std::int64_t createdAt = 0;
};

/// Who acts now, with the key in locked memory.
struct ActingOperator {
    std::string name;
    crypto::Ed25519Key key;
};

/// The vault's id as bytes. Errors: VaultFormat.
Result<FirmId> firmId(const storage::Vault& vault);

/// A new account: a password slot of the vault under the operator's name and a new key wrapped under that password.
/// Only a keyholder's slot opens seeds, and only somebody whose own password opens them (`sponsor`) can give that away.
/// It counts for nothing until a register names its key. Errors: FirmRecord, FirmRoles, FirmExists, those of
/// Vault::addSlot.
Result<StoredOperatorKey> enroll(storage::Vault& vault, const std::string& name, const std::string& person, Roles roles,
                                 const SecureString& sponsor, const SecureString& password);
/// The person who made the vault becomes an operator with the slot that is open. Errors: as above.
Result<StoredOperatorKey> enrollOwner(storage::Vault& vault, const std::string& name, const std::string& person,
                                      Roles roles, const SecureString& password);
/// Errors: FirmNotFound (no such account), VaultPassword.
Result<ActingOperator> actAs(const storage::Vault& vault, const std::string& name, const SecureString& password);
/// Slot and key together. Errors: FirmNotFound, VaultPassword, VaultWeakPassword.
Result<void> changeOperatorPassword(storage::Vault& vault, const std::string& name, const SecureString& oldPassword,
                                    const SecureString& newPassword);
/// All accounts, by name. Errors: VaultDamaged.
Result<std::vector<StoredOperatorKey>> operatorKeys(const storage::Database& database);
/// The slot goes at once, the wrapped key with it; what it signed stays provable. `current` is any password of the
/// vault. Errors: FirmNotFound, VaultLastSlot.
Result<void> removeAccount(storage::Vault& vault, const std::string& name, const SecureString& current);

} // namespace sandyk::custody
