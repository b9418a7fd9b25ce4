#include "storage/note_store.h"
#include "storage/seed_access.h"
#include "storage/vault_impl.h"
#include "storage/wallet_store.h"

namespace sandyk::storage {
namespace {

constexpr std::size_t kLeastMasterSecret = 16;
constexpr std::size_t kMostMasterSecret = 64;

Result<SeedRecord> describe(const std::string& name, SeedKind kind, int words, const SecureBytes& secret) {
    SANDYK_TRY(const auto master, masterOf(kind, secret, SecureString(), Network::Main));
    SeedRecord record;
    record.name = name;
    record.kind = kind;
    record.words = words;
    record.fingerprint = master.fingerprint();
    return record;
}

} // namespace

Result<SeedAccess> Vault::unlockSeeds(const SecureString& password) {
    auto access = std::make_unique<SeedAccess::Impl>();
    SANDYK_TRY(access->seedKey, m_impl->seedKey(password));
    access->vault = m_impl->file.header().id;
    SANDYK_TRY(access->seeds, readSeeds(*m_impl->database));
    return SeedAccess(std::move(access));
}

Result<SeedRecord> Vault::addSeed(const std::string& name, const keys::Mnemonic& mnemonic,
                                  const SecureString& password) {
    const SecureBytes entropy = mnemonic.entropy();
    SANDYK_TRY(SeedRecord record, describe(name, SeedKind::Mnemonic, static_cast<int>(mnemonic.wordCount()), entropy));
    SANDYK_TRY(const SecureBytes seedKey, m_impl->seedKey(password));
    return storage::addSeed(*m_impl->database, m_impl->file.header().id, std::move(record), entropy, seedKey);
}

Result<SeedRecord> Vault::addMasterSecret(const std::string& name, const SecureBytes& secret,
                                          const SecureString& password) {
    if (secret.size() < kLeastMasterSecret || secret.size() > kMostMasterSecret)
        return fail(ErrorCode::Usage, "a master secret has 16 to 64 bytes");
    SANDYK_TRY(SeedRecord record, describe(name, SeedKind::MasterSecret, 0, secret));
    SANDYK_TRY(const SecureBytes seedKey, m_impl->seedKey(password));
    return storage::addSeed(*m_impl->database, m_impl->file.header().id, std::move(record), secret, seedKey);
}

Result<void> Vault::rememberPassphraseFingerprint(std::int64_t seedId, const keys::Fingerprint& fingerprint) {
    return addPassphraseFingerprint(*m_impl->database, seedId, fingerprint);
}

Result<void> Vault::confirmSeedBackup(std::int64_t seedId) {
    return storage::confirmSeedBackup(*m_impl->database, seedId);
}

Result<std::vector<SeedRecord>> Vault::seeds() const {
    SANDYK_TRY(const auto sealed, readSeeds(*m_impl->database));
    std::vector<SeedRecord> records;
    for (const SealedSeed& seed : sealed)
        records.push_back(seed.record);
    return records;
}

Result<wallet::Wallet> Vault::addWallet(const wallet::Wallet& wallet) {
    return storage::addWallet(*m_impl->database, wallet);
}

Result<std::vector<wallet::Wallet>> Vault::wallets() const {
    return readWallets(*m_impl->database);
}

Result<std::vector<wallet::Wallet>> Vault::ownWallets() const {
    return readOwnWallets(*m_impl->database);
}

Result<wallet::Wallet> Vault::wallet(const std::string& name) const {
    return readWallet(*m_impl->database, name);
}

Result<void> Vault::renameWallet(std::int64_t walletId, const std::string& name) {
    return storage::renameWallet(*m_impl->database, walletId, name);
}

Result<void> Vault::confirmWalletBackup(std::int64_t walletId) {
    return storage::confirmWalletBackup(*m_impl->database, walletId);
}

Result<wallet::WalletAddress> Vault::nextAddress(std::int64_t walletId, wallet::Keychain keychain) {
    return takeNextAddress(*m_impl->database, walletId, keychain);
}

Result<void> Vault::setLabel(const std::string& type, const std::string& reference, const std::string& label) {
    return storage::setLabel(*m_impl->database, type, reference, label);
}

Result<std::string> Vault::label(const std::string& type, const std::string& reference) const {
    return readLabel(*m_impl->database, type, reference);
}

Result<void> Vault::setSetting(const std::string& key, const std::string& value) {
    return storage::setSetting(*m_impl->database, key, value);
}

Result<std::optional<std::string>> Vault::setting(const std::string& key) const {
    return readSetting(*m_impl->database, key);
}

Result<void> Vault::recordEvent(const std::string& kind, const std::string& facts) {
    return storage::recordEvent(*m_impl->database, kind, facts);
}

Result<std::vector<Vault::Event>> Vault::events(std::size_t most) const {
    return readEvents(*m_impl->database, most);
}

} // namespace sandyk::storage
