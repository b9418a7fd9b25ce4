#pragma once

#include "storage/database.h"
#include "storage/vault_file.h"

namespace sandyk::storage {

/// Everything of an open vault. The members close in reverse order: the database before the file.
struct Vault::Impl {
    VaultFile file;
    SecureBytes databaseKey; ///< for the header's MAC; the seed key is never kept
    std::uint32_t openedSlot = 0;
    std::unique_ptr<Database> database;

    Impl(VaultFile openFile, SecureBytes key, std::uint32_t slot)
        : file(std::move(openFile)), databaseKey(std::move(key)), openedSlot(slot) {}
    ~Impl();
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    /// The keys once more, from the password. Errors: VaultPassword; VaultDamaged (another vault's keys).
    Result<VaultFile::Unwrapped> unwrap(const SecureString& password) const;
    /// The seed key. Errors: VaultPassword (also of a slot that opens no seeds).
    Result<SecureBytes> seedKey(const SecureString& password) const;
    /// Writes the header, then notes its sequence in the database. Errors: FileWrite, DiskFull.
    Result<void> writeHeader(VaultHeader header);
};

/// Opening in steps; Vault::open and restore are made of them, and the crash tests use them to open thousands of times
/// without Argon2id.
class VaultOpener {
public:
    /// Checks the header's MAC, the database's settings, its integrity and schema, heals and migrates.
    static Result<Vault> openWithKeys(VaultFile file, const VaultKeys& keys, std::uint32_t slotId);
    /// The same checks on a file that is not to be changed. Errors: as above; VaultTooNew.
    static Result<void> verify(const VaultFile& file, const VaultKeys& keys);
    /// A new vault under a part name, complete and closed, then renamed. Errors: as Vault::create.
    static Result<Vault> create(const std::filesystem::path& path, const VaultHeader& header, const VaultKeys& keys);
};

/// Errors: VaultWeakPassword (shorter than Vault::kMinPasswordLength characters), EncodingUtf8.
Result<void> checkNewPassword(const SecureString& password);
/// SQLite's rollback journal of a vault.
std::filesystem::path journalOf(const std::filesystem::path& vault);

} // namespace sandyk::storage
