#include "support/vectors.h"
#include "vault_fixture.h"

namespace sandyk::storage::test {
namespace {

/// tests/vectors/vaults/README.md says what is in it. A copy is opened: opening may migrate.
TEST(StoredVaults, TheFirstSchemaOpens) {
    const Folder folder;
    const auto file = folder / "stored.sandyk";
    std::filesystem::copy_file(sandyk::test::vectorPath("vaults/schema-1.sandyk"), file);
    std::filesystem::permissions(file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    EXPECT_EQ(*Vault::verifyPassword(file, password("second password")), 2U);
    auto vault = Vault::open(file, password());
    ASSERT_TRUE(isOk(vault));
    EXPECT_EQ(vault->openedSlot(), 1U);
    EXPECT_EQ(vault->info().slots.size(), 2U);
    const auto seeds = vault->seeds();
    ASSERT_TRUE(isOk(seeds));
    ASSERT_EQ(seeds->size(), 1U);
    EXPECT_EQ(seeds->front().name, "My keys");
    EXPECT_EQ(seeds->front().fingerprint.toString(), kFingerprint);
    EXPECT_TRUE(seeds->front().backupConfirmedAt.has_value());
    const auto access = vault->unlockSeeds(password());
    ASSERT_TRUE(isOk(access));
    EXPECT_EQ(access->mnemonic(seeds->front().id)->phrase(), SecureString(kPhrase));
    EXPECT_TRUE(isOk(access->master(seeds->front().id, SecureString("sandyk"), Network::Main)));
    const auto wallet = vault->wallet("Savings");
    ASSERT_TRUE(isOk(wallet));
    EXPECT_EQ(wallet->descriptor, sampleWallet("").descriptor);
    EXPECT_EQ(wallet->nextIndex[0], 1U);
    EXPECT_EQ(*vault->label("addr", "bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu"), "rent");
    EXPECT_EQ(*vault->setting("language"), "tk");
    EXPECT_EQ(vault->events(10)->size(), 1U);
    EXPECT_TRUE(vault->check(password())->ok);
}

TEST(StoredVaults, TheFirstSchemaIsABackupToo) {
    const Folder folder;
    ASSERT_TRUE(isOk(Vault::restore(sandyk::test::vectorPath("vaults/schema-1.sandyk"), folder / "new.sandyk",
                                    password("second password"))));
    EXPECT_TRUE(isOk(Vault::open(folder / "new.sandyk", password())));
}

} // namespace
} // namespace sandyk::storage::test
