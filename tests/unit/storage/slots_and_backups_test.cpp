#include <sys/wait.h>
#include <unistd.h>

#include "vault_fixture.h"

namespace sandyk::storage::test {
namespace {

class VaultWork : public testing::Test {
protected:
    VaultWork() {
        auto created = Vault::create(m_file, password(), quickOptions());
        EXPECT_TRUE(isOk(created));
        m_vault.emplace(std::move(*created));
    }
    Folder m_folder;
    std::filesystem::path m_file = m_folder / "a.sandyk";
    std::optional<Vault> m_vault;
};

TEST_F(VaultWork, OneProcessAtATime) {
    EXPECT_TRUE(failsWith(Vault::open(m_file, password()), ErrorCode::VaultInUse));
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) std::_Exit(failsWith(Vault::open(m_file, password()), ErrorCode::VaultInUse) ? 0 : 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    // Looking at the header opens and closes the file; the vault stays locked.
    EXPECT_TRUE(isOk(Vault::info(m_file)));
    EXPECT_TRUE(isOk(Vault::verifyPassword(m_file, password())));
    EXPECT_TRUE(failsWith(Vault::open(m_file, password()), ErrorCode::VaultInUse));
    m_vault.reset();
    EXPECT_TRUE(isOk(Vault::open(m_file, password())));
}

TEST_F(VaultWork, ChangingThePasswordChangesOnlyTheHeader) {
    const auto seed = m_vault->addSeed("keys", phrase(), password());
    ASSERT_TRUE(isOk(seed));
    EXPECT_TRUE(failsWith(m_vault->changePassword(password("wrong one here"), password("another one")),
                          ErrorCode::VaultPassword));
    EXPECT_TRUE(failsWith(m_vault->changePassword(password(), password("short")), ErrorCode::VaultWeakPassword));
    ASSERT_TRUE(isOk(m_vault->changePassword(password(), password("another one"))));
    EXPECT_TRUE(isOk(m_vault->unlockSeeds(password("another one"))));
    m_vault.reset();
    EXPECT_TRUE(failsWith(Vault::open(m_file, password()), ErrorCode::VaultPassword));
    auto vault = Vault::open(m_file, password("another one"));
    ASSERT_TRUE(isOk(vault));
    EXPECT_EQ(vault->unlockSeeds(password("another one"))->mnemonic(seed->id)->phrase(), SecureString(kPhrase));
    // Neither copy of the header keeps the old slot.
    EXPECT_TRUE(vault->check(password("another one"))->ok);
}

TEST_F(VaultWork, SlotsComeAndGo) {
    const auto second = m_vault->addSlot("second", password(), password("second password"));
    ASSERT_TRUE(isOk(second));
    EXPECT_EQ(*second, 2U);
    EXPECT_TRUE(failsWith(m_vault->addSlot("second", password(), password("third password")), ErrorCode::WalletExists));
    EXPECT_EQ(m_vault->info().slots.size(), 2U);
    EXPECT_EQ(*Vault::verifyPassword(m_file, password("second password")), 2U);
    EXPECT_TRUE(failsWith(m_vault->removeSlot(7, password()), ErrorCode::WalletNotFound));
    ASSERT_TRUE(isOk(m_vault->removeSlot(1, password("second password"))));
    EXPECT_TRUE(failsWith(m_vault->removeSlot(2, password("second password")), ErrorCode::VaultLastSlot));
    m_vault.reset();
    EXPECT_TRUE(failsWith(Vault::open(m_file, password()), ErrorCode::VaultPassword));
    const auto vault = Vault::open(m_file, password("second password"));
    ASSERT_TRUE(isOk(vault));
    EXPECT_EQ(vault->openedSlot(), 2U);
}

TEST_F(VaultWork, ABackupIsAVaultInItself) {
    ASSERT_TRUE(isOk(m_vault->addSeed("keys", phrase(), password())));
    ASSERT_TRUE(isOk(m_vault->addWallet(sampleWallet("Savings"))));
    const auto backup = m_folder / "a.sandyk-backup", restored = m_folder / "b.sandyk";
    ASSERT_TRUE(isOk(m_vault->backupTo(backup)));
    EXPECT_TRUE(failsWith(m_vault->backupTo(backup), ErrorCode::FileExists));
    ASSERT_TRUE(isOk(m_vault->addWallet(sampleWallet("Later", 1))));

    EXPECT_TRUE(failsWith(Vault::restore(backup, restored, password("wrong password")), ErrorCode::VaultPassword));
    EXPECT_FALSE(std::filesystem::exists(restored));
    EXPECT_TRUE(failsWith(Vault::restore(backup, m_file, password()), ErrorCode::VaultExists));
    ASSERT_TRUE(isOk(Vault::restore(backup, restored, password())));
    const auto vault = Vault::open(restored, password());
    ASSERT_TRUE(isOk(vault));
    EXPECT_EQ(vault->wallets()->size(), 1U);
    EXPECT_EQ(vault->seeds()->front().fingerprint.toString(), kFingerprint);
    EXPECT_EQ(vault->info().id, m_vault->info().id);
}

TEST_F(VaultWork, ADamagedBackupIsNotRestored) {
    const auto backup = m_folder / "a.sandyk-backup", restored = m_folder / "b.sandyk";
    ASSERT_TRUE(isOk(m_vault->backupTo(backup)));
    const auto file = File::openReadWrite(backup);
    ASSERT_TRUE(isOk(file));
    const std::uint64_t place = *file->size() - 2'000;
    Bytes byte = *file->readAt(place, 1);
    byte[0] ^= 1;
    ASSERT_TRUE(isOk(file->writeAt(place, byte)));
    EXPECT_TRUE(failsWith(Vault::restore(backup, restored, password()), ErrorCode::BackupDamaged));
    // Nothing is left of the attempt: the vault, its journal while it is open, and the backup.
    for (const auto& entry : std::filesystem::directory_iterator(m_folder.path()))
        EXPECT_TRUE(entry.path().filename().string().starts_with("a.sandyk")) << entry.path();
}

TEST_F(VaultWork, NoAddressBeforeTheBackupIsConfirmed) {
    const auto wallet = m_vault->addWallet(sampleWallet("Savings"));
    ASSERT_TRUE(isOk(wallet));
    EXPECT_TRUE(
        failsWith(m_vault->nextAddress(wallet->id, wallet::Keychain::Receive), ErrorCode::WalletBackupNotConfirmed));
    ASSERT_TRUE(isOk(m_vault->confirmWalletBackup(wallet->id)));
    const auto first = m_vault->nextAddress(wallet->id, wallet::Keychain::Receive);
    ASSERT_TRUE(isOk(first));
    // BIP84's own test vector.
    EXPECT_EQ(first->address.toString(), "bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu");
    EXPECT_EQ(first->index, 0U);
    EXPECT_EQ(m_vault->nextAddress(wallet->id, wallet::Keychain::Receive)->address.toString(),
              "bc1qnjg0jd8228aq7egyzacy8cys3knf9xvrerkf9g");
    EXPECT_EQ(m_vault->nextAddress(wallet->id, wallet::Keychain::Change)->address.toString(),
              "bc1q8c6fshw2dlwun7ekn9qwf37cu2rn755upcp6el");
    m_vault.reset();
    auto vault = Vault::open(m_file, password());
    EXPECT_EQ(vault->wallet("Savings")->nextIndex[0], 2U);
    EXPECT_EQ(vault->wallet("Savings")->nextIndex[1], 1U);
    EXPECT_TRUE(failsWith(vault->nextAddress(99, wallet::Keychain::Receive), ErrorCode::WalletNotFound));
}

TEST_F(VaultWork, WalletsAreUniqueByNameAndByDescriptor) {
    const auto wallet = m_vault->addWallet(sampleWallet("Savings"));
    ASSERT_TRUE(isOk(wallet));
    EXPECT_TRUE(failsWith(m_vault->addWallet(sampleWallet("Savings", 1)), ErrorCode::WalletExists));
    EXPECT_TRUE(failsWith(m_vault->addWallet(sampleWallet("Other")), ErrorCode::WalletExists));
    EXPECT_TRUE(failsWith(m_vault->addWallet(sampleWallet("a\nb", 2)), ErrorCode::WalletName));
    ASSERT_TRUE(isOk(m_vault->addWallet(sampleWallet("Other", 1))));
    EXPECT_TRUE(failsWith(m_vault->renameWallet(wallet->id, "Other"), ErrorCode::WalletExists));
    EXPECT_TRUE(isOk(m_vault->renameWallet(wallet->id, " Cold ")));
    EXPECT_TRUE(isOk(m_vault->wallet("Cold")));
    EXPECT_TRUE(failsWith(m_vault->wallet("Savings"), ErrorCode::WalletNotFound));
}

TEST_F(VaultWork, PassphrasesAreKnownByTheirFingerprintOnly) {
    const auto seed = m_vault->addSeed("keys", phrase(), password());
    ASSERT_TRUE(isOk(seed));
    const SecureString passphrase("my passphrase"), typo("my pasphrase");
    auto access = m_vault->unlockSeeds(password());
    const auto unknown = access->master(seed->id, passphrase, Network::Main);
    ASSERT_TRUE(failsWith(unknown, ErrorCode::WalletFingerprint));
    const auto master = access->master(seed->id, passphrase, Network::Main, true);
    ASSERT_TRUE(isOk(master));
    EXPECT_EQ(unknown.error().param("fingerprint"), master->fingerprint().toString());
    ASSERT_TRUE(isOk(m_vault->rememberPassphraseFingerprint(seed->id, master->fingerprint())));
    ASSERT_TRUE(isOk(m_vault->rememberPassphraseFingerprint(seed->id, master->fingerprint())));
    EXPECT_EQ(m_vault->seeds()->front().passphraseFingerprints.size(), 1U);
    access = m_vault->unlockSeeds(password());
    EXPECT_TRUE(isOk(access->master(seed->id, passphrase, Network::Main)));
    EXPECT_TRUE(failsWith(access->master(seed->id, typo, Network::Main), ErrorCode::WalletFingerprint));
    EXPECT_EQ(access->master(seed->id, SecureString(), Network::Main)->fingerprint().toString(), kFingerprint);
}

TEST_F(VaultWork, AMasterSecretIsKeptAsItIs) {
    const SecureBytes secret = SecureBytes::copyOf(Bytes(32, 0x5A));
    const auto seed = m_vault->addMasterSecret("shares", secret, password());
    ASSERT_TRUE(isOk(seed));
    EXPECT_EQ(seed->words, 0);
    const auto access = m_vault->unlockSeeds(password());
    EXPECT_TRUE(*access->masterSecret(seed->id) == secret);
    EXPECT_TRUE(failsWith(access->mnemonic(seed->id), ErrorCode::WalletNotFound));
    EXPECT_EQ(access->master(seed->id, SecureString(), Network::Main)->fingerprint(), seed->fingerprint);
    EXPECT_TRUE(failsWith(access->master(seed->id, SecureString("x"), Network::Main), ErrorCode::Usage));
    EXPECT_TRUE(failsWith(m_vault->addMasterSecret("again", secret, password()), ErrorCode::WalletExists));
    EXPECT_TRUE(failsWith(m_vault->addMasterSecret("short", SecureBytes(15), password()), ErrorCode::Usage));
}

TEST_F(VaultWork, ASealedSeedBelongsToItsRow) {
    const auto first = m_vault->addSeed("first", phrase(), password());
    const auto second = m_vault->addMasterSecret("second", SecureBytes::copyOf(Bytes(32, 1)), password());
    ASSERT_TRUE(isOk(first) && isOk(second));
    m_vault.reset();
    {
        const VaultFile file = *VaultFile::openLocked(m_file);
        const auto keys = file.unwrap(password());
        const auto database = Database::open(m_file, keys->keys.database, Database::Access::ReadWrite);
        ASSERT_TRUE(isOk(database->execute("UPDATE seed SET sealed=(SELECT sealed FROM seed WHERE id=1) WHERE id=2")));
    }
    auto vault = Vault::open(m_file, password());
    ASSERT_TRUE(isOk(vault));
    EXPECT_TRUE(failsWith(vault->unlockSeeds(password())->masterSecret(second->id), ErrorCode::VaultDamaged));
    const auto report = vault->check(password());
    ASSERT_TRUE(isOk(report));
    EXPECT_FALSE(report->ok);
    EXPECT_EQ(report->problems.size(), 1U);
}

TEST_F(VaultWork, TextsAreBounded) {
    EXPECT_TRUE(failsWith(m_vault->setLabel("mood", "x", "y"), ErrorCode::Usage));
    EXPECT_TRUE(failsWith(m_vault->setLabel("addr", "x", std::string(2'000, 'y')), ErrorCode::ParseTooLarge));
    EXPECT_TRUE(failsWith(m_vault->setSetting("", "y"), ErrorCode::Usage));
    EXPECT_TRUE(failsWith(m_vault->setSetting("x", std::string(70'000, 'y')), ErrorCode::ParseTooLarge));
    ASSERT_TRUE(isOk(m_vault->setLabel("addr", "x", "y")));
    ASSERT_TRUE(isOk(m_vault->setLabel("addr", "x", "")));
    EXPECT_EQ(*m_vault->label("addr", "x"), "");
    ASSERT_TRUE(isOk(m_vault->recordEvent("first", "")));
    ASSERT_TRUE(isOk(m_vault->recordEvent("second", "")));
    ASSERT_EQ(m_vault->events(1)->size(), 1U);
    EXPECT_EQ(m_vault->events(1)->front().kind, "second");
}

} // namespace
} // namespace sandyk::storage::test
