#include "vault_fixture.h"

namespace sandyk::storage::test {
namespace {

using std::filesystem::exists;

std::vector<std::string> namesIn(const Folder& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

TEST(Vault, KeepsWhatWasPutIn) {
    const Folder folder;
    const auto file = folder / "home.sandyk";
    std::int64_t seedId = 0;
    {
        auto vault = Vault::create(file, password(), quickOptions());
        ASSERT_TRUE(isOk(vault));
        auto seed = vault->addSeed("My keys", phrase(), password());
        ASSERT_TRUE(isOk(seed));
        seedId = seed->id;
        EXPECT_EQ(seed->fingerprint.toString(), kFingerprint);
        EXPECT_EQ(seed->words, 12);
        EXPECT_EQ(seed->backupConfirmedAt, std::nullopt);
        ASSERT_TRUE(isOk(vault->confirmSeedBackup(seedId)));
        ASSERT_TRUE(isOk(vault->addWallet(sampleWallet("Savings"))));
        ASSERT_TRUE(isOk(vault->setLabel("addr", "bc1q", "rent")));
        ASSERT_TRUE(isOk(vault->setSetting("language", "tk")));
        ASSERT_TRUE(isOk(vault->recordEvent("unlock", "slot 1")));
    }
    EXPECT_EQ(namesIn(folder), std::vector<std::string>{"home.sandyk"});
    EXPECT_EQ(std::filesystem::status(file).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);

    auto vault = Vault::open(file, password());
    ASSERT_TRUE(isOk(vault));
    const auto seeds = vault->seeds();
    ASSERT_TRUE(isOk(seeds));
    ASSERT_EQ(seeds->size(), 1U);
    EXPECT_EQ(seeds->front().name, "My keys");
    EXPECT_TRUE(seeds->front().backupConfirmedAt.has_value());
    const auto access = vault->unlockSeeds(password());
    ASSERT_TRUE(isOk(access));
    EXPECT_EQ(access->mnemonic(seedId)->phrase(), SecureString(kPhrase));
    EXPECT_TRUE(failsWith(access->mnemonic(seedId + 1), ErrorCode::WalletNotFound));
    EXPECT_TRUE(failsWith(access->masterSecret(seedId), ErrorCode::WalletNotFound));
    EXPECT_EQ(vault->wallets()->size(), 1U);
    EXPECT_EQ(vault->wallet("Savings")->descriptor, sampleWallet("").descriptor);
    EXPECT_EQ(*vault->label("addr", "bc1q"), "rent");
    EXPECT_EQ(*vault->setting("language"), "tk");
    EXPECT_EQ(*vault->setting("theme"), std::nullopt);
    ASSERT_EQ(vault->events(10)->size(), 1U);
    EXPECT_EQ(vault->events(10)->front().facts, "slot 1");
    const auto report = vault->check(password());
    ASSERT_TRUE(isOk(report));
    EXPECT_TRUE(report->ok) << report->problems.front();
}

TEST(Vault, TellsAboutItselfWithoutAPassword) {
    const Folder folder;
    CreateOptions options = quickOptions();
    options.profile = Profile::Signer;
    options.slotName = "Aýna";
    const auto vault = Vault::create(folder / "a.sandyk", password(), options);
    ASSERT_TRUE(isOk(vault));
    const auto info = Vault::info(folder / "a.sandyk");
    ASSERT_TRUE(isOk(info));
    EXPECT_EQ(info->id, vault->info().id);
    EXPECT_EQ(info->id.size(), 32U);
    EXPECT_EQ(info->profile, Profile::Signer);
    ASSERT_EQ(info->slots.size(), 1U);
    EXPECT_EQ(info->slots[0].name, "Aýna");
    EXPECT_EQ(info->slots[0].cost, crypto::kArgon2Least);
}

TEST(Vault, RefusesAWrongPassword) {
    const Folder folder;
    {
        auto vault = Vault::create(folder / "a.sandyk", password(), quickOptions());
        ASSERT_TRUE(isOk(vault));
        EXPECT_TRUE(failsWith(vault->unlockSeeds(password("wrong password")), ErrorCode::VaultPassword));
        EXPECT_TRUE(failsWith(vault->addSeed("x", phrase(), password("")), ErrorCode::VaultPassword));
    }
    EXPECT_TRUE(
        failsWith(Vault::open(folder / "a.sandyk", password("correct horse batterY")), ErrorCode::VaultPassword));
    EXPECT_TRUE(failsWith(Vault::open(folder / "a.sandyk", password("")), ErrorCode::VaultPassword));
    EXPECT_TRUE(
        failsWith(Vault::verifyPassword(folder / "a.sandyk", password("no such word")), ErrorCode::VaultPassword));
    EXPECT_EQ(*Vault::verifyPassword(folder / "a.sandyk", password()), 1U);
}

TEST(Vault, DemandsEightCharactersAndCountsThemAsPeopleDo) {
    const Folder folder;
    EXPECT_TRUE(failsWith(Vault::create(folder / "a.sandyk", password("sevenab"), quickOptions()),
                          ErrorCode::VaultWeakPassword));
    // Seven characters in fourteen bytes.
    EXPECT_TRUE(failsWith(Vault::create(folder / "a.sandyk", password("жжжжжжж"), quickOptions()),
                          ErrorCode::VaultWeakPassword));
    EXPECT_FALSE(exists(folder / "a.sandyk"));
    EXPECT_TRUE(isOk(Vault::create(folder / "a.sandyk", password("жжжжжжжж"), quickOptions())));
}

TEST(Vault, TakesComposedAndDecomposedLettersForOnePassword) {
    const Folder folder;
    ASSERT_TRUE(isOk(Vault::create(folder / "a.sandyk", password("g\u00fcl baglar"), quickOptions())));
    EXPECT_TRUE(isOk(Vault::open(folder / "a.sandyk", password("gu\u0308l baglar"))));
}

TEST(Vault, DoesNotReplaceAFile) {
    const Folder folder;
    ASSERT_TRUE(isOk(Vault::create(folder / "a.sandyk", password(), quickOptions())));
    EXPECT_TRUE(failsWith(Vault::create(folder / "a.sandyk", password(), quickOptions()), ErrorCode::VaultExists));
    EXPECT_TRUE(isOk(Vault::open(folder / "a.sandyk", password())));
    EXPECT_EQ(namesIn(folder).size(), 1U);
}

TEST(Vault, NamesWhatIsMissing) {
    const Folder folder;
    EXPECT_TRUE(failsWith(Vault::open(folder / "none.sandyk", password()), ErrorCode::VaultNotFound));
    EXPECT_TRUE(failsWith(Vault::info(folder / "none.sandyk"), ErrorCode::VaultNotFound));
    EXPECT_TRUE(
        failsWith(Vault::create(folder / "no folder/a.sandyk", password(), quickOptions()), ErrorCode::FileWrite));
}

TEST(Vault, ArgonBelowTheLeastIsRefused) {
    const Folder folder;
    CreateOptions options;
    options.cost = crypto::Argon2Cost{crypto::kArgon2Least.memoryKiB - 1, crypto::kArgon2Least.passes};
    EXPECT_TRUE(failsWith(Vault::create(folder / "a.sandyk", password(), options), ErrorCode::CryptoKey));
    EXPECT_TRUE(namesIn(folder).empty());
}

} // namespace
} // namespace sandyk::storage::test
