#include "session/air_gap.h"

#include <fstream>

#include "app_fixture.h"

namespace sandyk::app::test {
namespace {

using Names = std::vector<std::string>;

class AirGap : public testing::Test {
protected:
    void interface(std::string_view name, std::string_view flags) {
        std::filesystem::create_directories(m_net / name);
        std::ofstream(m_net / name / "flags") << flags << "\n";
    }
    Names active() const { return activeNetworkInterfaces(m_net); }

    sandyk::test::ScratchFolder m_folder;
    std::filesystem::path m_net = m_folder / "net";
};

TEST_F(AirGap, LoopbackAloneIsNoNetwork) {
    interface("lo", "0x9");
    EXPECT_EQ(active(), Names{});
}

TEST_F(AirGap, AnInterfaceCountsOnlyWhenItIsUp) {
    interface("lo", "0x9");
    interface("eth0", "0x1002");
    EXPECT_EQ(active(), Names{});
    interface("wlan0", "0x1003");
    EXPECT_EQ(active(), Names{"wlan0"});
    interface("eth0", "0x1003");
    EXPECT_EQ(active(), (Names{"eth0", "wlan0"}));
}

TEST_F(AirGap, ALoopbackByNameOnlyCounts) {
    interface("lo", "0x1003");
    EXPECT_EQ(active(), Names{"lo"});
}

TEST_F(AirGap, WhatCannotBeReadCountsAsUp) {
    std::filesystem::create_directories(m_net / "eth0"); // no flags at all
    interface("eth1", "");
    interface("eth2", "up");
    EXPECT_EQ(active(), (Names{"eth0", "eth1", "eth2"}));
}

TEST_F(AirGap, AFileAmongTheInterfacesIsNone) {
    interface("lo", "0x9");
    std::ofstream(m_net / "bonding_masters") << "bond0\n";
    EXPECT_EQ(active(), Names{});
}

TEST_F(AirGap, AMissingFolderIsNotSilence) {
    EXPECT_EQ(active(), Names{"?"});
    std::ofstream(m_net.string()) << "a file";
    EXPECT_EQ(active(), Names{"?"});
}

class TwoKeyholders : public testing::Test {
protected:
    void SetUp() override { makeVault(m_file); }
    void addSecond() {
        auto vault = storage::Vault::open(m_file, secret());
        ASSERT_TRUE(isOk(vault));
        ASSERT_TRUE(isOk(vault->addSlot("second", secret(), secret("second password"))));
    }
    sandyk::test::ScratchFolder m_folder;
    std::filesystem::path m_file = m_folder / "a.sandyk";
};

TEST_F(TwoKeyholders, OnePasswordIsOnePerson) {
    EXPECT_TRUE(failsWith(checkTwoKeyholders(m_file, secret(), secret()), ErrorCode::SignerNetworkActive));
    EXPECT_TRUE(failsWith(checkTwoKeyholders(m_file, secret(), secret("second password")), ErrorCode::VaultPassword));
    addSecond();
    EXPECT_TRUE(failsWith(checkTwoKeyholders(m_file, secret(), secret()), ErrorCode::SignerNetworkActive));
    EXPECT_TRUE(failsWith(checkTwoKeyholders(m_file, secret("second password"), secret("second password")),
                          ErrorCode::SignerNetworkActive));
}

TEST_F(TwoKeyholders, TwoSlotsAgree) {
    addSecond();
    EXPECT_TRUE(isOk(checkTwoKeyholders(m_file, secret(), secret("second password"))));
    EXPECT_TRUE(isOk(checkTwoKeyholders(m_file, secret("second password"), secret())));
}

TEST_F(TwoKeyholders, AWrongPasswordInEitherPlaceIsRefused) {
    addSecond();
    EXPECT_TRUE(failsWith(checkTwoKeyholders(m_file, secret("wrong one here"), secret()), ErrorCode::VaultPassword));
    EXPECT_TRUE(failsWith(checkTwoKeyholders(m_file, secret(), secret("wrong one here")), ErrorCode::VaultPassword));
    EXPECT_TRUE(failsWith(checkTwoKeyholders(m_file, secret(), SecureString()), ErrorCode::VaultPassword));
    EXPECT_TRUE(failsWith(checkTwoKeyholders(m_folder / "none.sandyk", secret(), secret("second password")),
                          ErrorCode::VaultNotFound));
}

} // namespace
} // namespace sandyk::app::test
