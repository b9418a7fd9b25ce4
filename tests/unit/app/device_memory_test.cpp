#include "session/device_memory.h"

#include "app_fixture.h"
#include "storage/vault.h"

namespace sandyk::app::test {
namespace {

TEST(DeviceMemory, IsKeptByTheVaultOfEachMaker) {
    const sandyk::test::ScratchFolder folder;
    makeVault(folder / "vault.sandyk");
    auto vault = storage::Vault::open(folder / "vault.sandyk", secret());
    ASSERT_TRUE(vault);
    const auto master = keys::ExtendedPrivateKey::fromSeed(Bytes(32, 7), Network::Test)->publicKey();
    const storage::DeviceSighting seen{master.fingerprint(), "BitBox", "BitBox02", "9.25.1"};
    EXPECT_TRUE(recallDevices(vault->database(), "BitBox")->secret.empty());
    EXPECT_TRUE(keepDevices(vault->database(), seen, nullptr)) << "a device that is not to be remembered";

    hw::DeviceMemory memory;
    memory.secret = SecureBytes::copyOf(Bytes(32, 3));
    memory.paired = {Bytes(32, 1), Bytes(36, 2)};
    memory.masters = {master};
    for (int times = 0; times < 2; ++times)
        ASSERT_TRUE(keepDevices(vault->database(), seen, &memory)) << "the same again changes nothing";
    const auto kept = recallDevices(vault->database(), "BitBox");
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->secret, memory.secret);
    EXPECT_EQ(kept->paired, memory.paired);
    EXPECT_EQ(kept->masters, memory.masters);
    EXPECT_TRUE(recallDevices(vault->database(), "Coldcard")->paired.empty());
    EXPECT_EQ(storage::readDevices(vault->database())->size(), 1U);
}

} // namespace
} // namespace sandyk::app::test
