#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/secure_bytes.h"
#include "crypto/kdf.h"
#include "keys/mnemonic.h"
#include "wallet/wallet.h"

namespace sandyk::storage {

enum class Profile : std::uint8_t { Individual = 1, Firm = 2, Signer = 3 };
std::string_view profileName(Profile profile); ///< "individual", "firm", "signer"
Result<Profile> parseProfile(std::string_view name);

/// A password of the vault; in a firm each operator has one.
struct SlotInfo {
    std::uint32_t id = 0;
    std::string name;
    crypto::Argon2Cost cost;
    bool opensSeeds = true;
};

/// What is known of a vault file without a password; not authenticated until it is opened.
struct VaultInfo {
    std::string id; ///< 32 hex digits
    Profile profile = Profile::Individual;
    std::uint32_t formatVersion = 0;
    std::string cipher; ///< "sqlcipher 4: aes-256-cbc, hmac-sha512, raw key"
    std::string kdf;    ///< "argon2id"
    std::vector<SlotInfo> slots;
    std::filesystem::path file;
};

enum class SeedKind : std::uint8_t {
    Mnemonic = 1,    ///< entropy of a BIP39 phrase
    MasterSecret = 2 ///< a SLIP39 master secret, the BIP32 seed itself, as hardware wallets make it
};

/// A seed in the vault. The secret itself is wrapped a second time and needs the password again.
struct SeedRecord {
    std::int64_t id = 0;
    std::string name;
    SeedKind kind = SeedKind::Mnemonic;
    int words = 0;                 ///< of the phrase; 0 for a master secret
    keys::Fingerprint fingerprint; ///< of the master without passphrase
    /// Masters made of this seed with a passphrase: only their fingerprints are kept (I-03).
    std::vector<keys::Fingerprint> passphraseFingerprints;
    std::int64_t createdAt = 0;
    std::optional<std::int64_t> backupConfirmedAt;
};

struct CheckReport {
    bool ok = false;
    std::vector<std::string> problems; ///< English, for the log and the command line
};

struct CreateOptions {
    Profile profile = Profile::Individual;
    std::string slotName = "owner";
    /// Empty: calibrated to at least half a second and 64 MiB.
    std::optional<crypto::Argon2Cost> cost;
};

/// Seeds opened with the password for one act, then wiped.
class SeedAccess {
public:
    SeedAccess(SeedAccess&&) noexcept;
    SeedAccess& operator=(SeedAccess&&) noexcept;
    ~SeedAccess();
    /// Errors: WalletNotFound (no such seed), VaultDamaged.
    Result<keys::Mnemonic> mnemonic(std::int64_t seedId) const;
    Result<SecureBytes> masterSecret(std::int64_t seedId) const;
    /// With a passphrase the fingerprint must be one that is kept, unless `allowNew`. Errors: as above,
    /// WalletFingerprint (params "fingerprint": what this passphrase gives).
    Result<keys::ExtendedPrivateKey> master(std::int64_t seedId, const SecureString& passphrase, Network network,
                                            bool allowNew = false) const;

private:
    friend class Vault;
    struct Impl;
    explicit SeedAccess(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

class Database;

/// One file, NAME.sandyk: what a person copies to keep a vault is this file and nothing else. It begins with a header
/// of key slots (kept twice, so that a crash never loses both), behind it an SQLCipher database under a random key.
/// While a write is under way a NAME.sandyk-journal stands beside it; it belongs to the file until the next opening has
/// used it up. One process at a time. Not thread-safe: one executor owns it.
class Vault {
public:
    static constexpr std::size_t kMinPasswordLength = 8; ///< characters

    /// Errors: VaultExists, VaultWeakPassword, FileWrite, DiskFull, VaultNotEncrypted (plain SQLite was linked).
    static Result<Vault> create(const std::filesystem::path& file, const SecureString& password,
                                const CreateOptions& options);
    /// Reads settings back, migrates an older schema (an encrypted copy is taken first), checks integrity.
    /// Errors: VaultNotFound, VaultFormat, VaultTooNew, VaultInUse, VaultPassword, VaultDamaged, VaultDatabase.
    /// `slotName`: the slot that is tried first, so that one of many operators waits for one derivation only.
    static Result<Vault> open(const std::filesystem::path& file, const SecureString& password,
                              const std::string& slotName = {});
    /// Errors: VaultNotFound, VaultFormat, VaultTooNew.
    static Result<VaultInfo> info(const std::filesystem::path& file);

    Vault(Vault&&) noexcept;
    Vault& operator=(Vault&&) noexcept;
    ~Vault();

    VaultInfo info() const;
    std::uint32_t openedSlot() const;
    /// For the stores of other subjects (chain, payments, devices, custody), each a header of its own beside this one
    /// or in its module.
    const Database& database() const;

    /// Only the header is rewritten. Errors: VaultPassword, VaultWeakPassword, FileWrite, DiskFull.
    Result<void> changePassword(const SecureString& oldPassword, const SecureString& newPassword);
    /// Whether a new password opens seeds: as `currentPassword` does, or so said. Errors also: VaultPassword (Open, and
    /// the current password opens none).
    enum class Seeds { AsCurrent, Open, Closed };
    Result<std::uint32_t> addSlot(const std::string& name, const SecureString& currentPassword,
                                  const SecureString& newPassword, Seeds seeds = Seeds::AsCurrent);
    /// Errors: VaultLastSlot.
    Result<void> removeSlot(std::uint32_t slotId, const SecureString& currentPassword);
    /// The slot that a password opens, without opening anything (two keyholders, O-01). Errors: VaultPassword.
    static Result<std::uint32_t> verifyPassword(const std::filesystem::path& file, const SecureString& password);

    /// Errors: VaultPassword.
    Result<SeedAccess> unlockSeeds(const SecureString& password);
    Result<SeedRecord> addSeed(const std::string& name, const keys::Mnemonic& mnemonic, const SecureString& password);
    Result<SeedRecord> addMasterSecret(const std::string& name, const SecureBytes& secret,
                                       const SecureString& password);
    Result<void> rememberPassphraseFingerprint(std::int64_t seedId, const keys::Fingerprint& fingerprint);
    Result<void> confirmSeedBackup(std::int64_t seedId);
    Result<std::vector<SeedRecord>> seeds() const;

    /// `wallet.id` is set. Errors: WalletExists (name or descriptor), VaultDatabase, DiskFull.
    Result<wallet::Wallet> addWallet(const wallet::Wallet& wallet);
    Result<std::vector<wallet::Wallet>> wallets() const;
    /// Without those of a firm's clients, of which there may be thousands: what is read when a vault opens.
    Result<std::vector<wallet::Wallet>> ownWallets() const;
    /// By name. Errors: WalletNotFound.
    Result<wallet::Wallet> wallet(const std::string& name) const;
    Result<void> renameWallet(std::int64_t walletId, const std::string& name);
    Result<void> confirmWalletBackup(std::int64_t walletId);
    /// The next unused receive address, marked as handed out. Errors: WalletBackupNotConfirmed (I-01).
    Result<wallet::WalletAddress> nextAddress(std::int64_t walletId, wallet::Keychain keychain);
    /// Label of an address or transaction (BIP329 types "addr", "tx").
    Result<void> setLabel(const std::string& type, const std::string& reference, const std::string& label);
    Result<std::string> label(const std::string& type, const std::string& reference) const;

    /// Small facts of the person's choosing (language, theme, units).
    Result<void> setSetting(const std::string& key, const std::string& value);
    Result<std::optional<std::string>> setting(const std::string& key) const;
    /// Appends to the vault's own event list (unlock, override, signature, export): kind and public facts.
    Result<void> recordEvent(const std::string& kind, const std::string& facts);
    struct Event {
        std::int64_t time;
        std::string kind, facts;
    };
    Result<std::vector<Event>> events(std::size_t most) const;

    /// One encrypted file, NAME.sandyk-backup, a whole vault in itself, checked by reading it back.
    /// Errors: FileExists, FileWrite, DiskFull, VaultDamaged (integrity is checked before).
    Result<void> backupTo(const std::filesystem::path& target);
    /// Checks the backup with the password, then writes a new vault file. Errors: BackupFormat, BackupDamaged,
    /// VaultExists, VaultPassword.
    static Result<void> restore(const std::filesystem::path& backup, const std::filesystem::path& target,
                                const SecureString& password);
    /// Every page's HMAC, SQLite's structure, header copies, seeds that unwrap (with the password).
    Result<CheckReport> check(const SecureString& password);

private:
    friend class VaultOpener;
    struct Impl;
    explicit Vault(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace sandyk::storage
