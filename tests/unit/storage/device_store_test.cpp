#include "storage/device_store.h"
#include "storage/key_record_store.h"
#include "vault_fixture.h"

namespace sandyk::storage::test {
namespace {

class DeviceStore : public testing::Test {
protected:
    void SetUp() override {
        auto created = Vault::create(m_file, password(), quickOptions());
        ASSERT_TRUE(isOk(created));
        m_vault.emplace(std::move(*created));
    }
    void reopen() {
        m_vault.reset();
        auto opened = Vault::open(m_file, password());
        ASSERT_TRUE(isOk(opened));
        m_vault.emplace(std::move(*opened));
    }
    const Database& database() { return m_vault->database(); }
    keys::Fingerprint fingerprint(std::string_view text = "f5acc2fd") { return keys::Fingerprint::parse(text).value(); }
    std::int64_t wallet(const std::string& name, std::uint32_t account = 0) {
        return m_vault->addWallet(sampleWallet(name, account)).value().id;
    }

    const Folder m_folder;
    const std::filesystem::path m_file = m_folder / "vault.sandyk";
    std::optional<Vault> m_vault;
};

TEST_F(DeviceStore, RemembersADeviceAndEachFirmwareOnce) {
    const auto first = noteDevice(database(), {fingerprint(), "Ledger", "Nano S Plus", "2.4.6"});
    ASSERT_TRUE(isOk(first));
    EXPECT_EQ(*noteDevice(database(), {fingerprint(), "Ledger", "Nano S Plus", "2.4.6"}), *first);
    EXPECT_EQ(*noteDevice(database(), {fingerprint(), "Ledger", "Nano S Plus", "2.5.0"}), *first);
    EXPECT_NE(*noteDevice(database(), {fingerprint(), "Trezor", "Safe 5", ""}), *first);
    ASSERT_TRUE(isOk(nameDevice(database(), *first, "In the safe")));
    reopen();
    const auto devices = readDevices(database()).value();
    ASSERT_EQ(devices.size(), 2U);
    EXPECT_EQ(devices[0].fingerprint, fingerprint());
    EXPECT_EQ(devices[0].name, "In the safe");
    ASSERT_EQ(devices[0].firmware.size(), 2U);
    EXPECT_EQ(devices[0].firmware[1].version, "2.5.0");
    EXPECT_GT(devices[0].firstSeen, 0);
    EXPECT_EQ(devices[1].vendor, "Trezor");
    EXPECT_TRUE(devices[1].firmware.empty());
    EXPECT_TRUE(failsWith(nameDevice(database(), 99, "x"), ErrorCode::DeviceNotFound));
    EXPECT_TRUE(failsWith(noteDevice(database(), {fingerprint(), "", "x", ""}), ErrorCode::Usage));
    const std::string longText(65, 'x');
    EXPECT_TRUE(failsWith(noteDevice(database(), {fingerprint(), "Ledger", longText, ""}), ErrorCode::ParseTooLarge));
    // Nothing half done: a firmware that is refused leaves no device behind.
    EXPECT_TRUE(failsWith(noteDevice(database(), {fingerprint("00000001"), "Ledger", "Flex", longText}),
                          ErrorCode::ParseTooLarge));
    EXPECT_EQ(readDevices(database())->size(), 2U);
}

TEST_F(DeviceStore, RemembersTheMastersOfAVendor) {
    const auto key = *keys::ExtendedPublicKey::parse(kAccount);
    ASSERT_TRUE(isOk(keepDeviceMaster(database(), "Coldcard", key)));
    ASSERT_TRUE(isOk(keepDeviceMaster(database(), "Coldcard", key)));
    ASSERT_TRUE(isOk(keepDeviceMaster(database(), "Coldcard", *key.derive(1))));
    reopen();
    EXPECT_EQ(readDeviceMasters(database(), "Coldcard")->size(), 2U);
    EXPECT_TRUE(readDeviceMasters(database(), "BitBox02")->empty());
}

TEST_F(DeviceStore, KeepsARegistrationForItsWalletAndDeviceAlone) {
    const std::int64_t one = wallet("One");
    const std::int64_t other = wallet("Other", 1);
    const DeviceRegistration registration{"One", Bytes(32, 0x5a)};
    ASSERT_TRUE(isOk(keepRegistration(database(), one, fingerprint(), "Ledger", registration)));
    reopen();
    EXPECT_EQ(*readRegistration(database(), one, fingerprint(), "Ledger"), registration);
    EXPECT_FALSE(readRegistration(database(), other, fingerprint(), "Ledger")->has_value());
    const auto all = readRegistrations(database(), one).value();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].device, fingerprint());
    EXPECT_EQ(all[0].vendor, "Ledger");
    EXPECT_EQ(all[0].registration, registration);
    EXPECT_TRUE(readRegistrations(database(), other)->empty());
    EXPECT_FALSE(readRegistration(database(), one, fingerprint("00000001"), "Ledger")->has_value());
    EXPECT_FALSE(readRegistration(database(), one, fingerprint(), "Trezor")->has_value());
    const DeviceRegistration again{"Two", {}};
    ASSERT_TRUE(isOk(keepRegistration(database(), one, fingerprint(), "Ledger", again)));
    EXPECT_EQ(*readRegistration(database(), one, fingerprint(), "Ledger"), again);
    EXPECT_TRUE(failsWith(keepRegistration(database(), 99, fingerprint(), "Ledger", again), ErrorCode::WalletNotFound));
    EXPECT_TRUE(failsWith(keepRegistration(database(), one, fingerprint(), "Ledger", {"x", Bytes(1025)}),
                          ErrorCode::ParseTooLarge));
}

TEST_F(DeviceStore, KeepsPairingKeys) {
    EXPECT_TRUE(readPairingSecret(database(), "BitBox")->empty());
    ASSERT_TRUE(isOk(keepPairingSecret(database(), "BitBox", SecureBytes::copyOf(Bytes(32, 7)))));
    EXPECT_TRUE(failsWith(keepPairingSecret(database(), "BitBox", SecureBytes(31)), ErrorCode::Usage));
    ASSERT_TRUE(isOk(keepPairedDevice(database(), "BitBox", Bytes(32, 1))));
    ASSERT_TRUE(isOk(keepPairedDevice(database(), "BitBox", Bytes(32, 1))));
    reopen();
    EXPECT_EQ(*readPairingSecret(database(), "BitBox"), SecureBytes::copyOf(Bytes(32, 7)));
    EXPECT_EQ(*readPairedDevices(database(), "BitBox"), std::vector<Bytes>{Bytes(32, 1)});
    EXPECT_TRUE(readPairedDevices(database(), "Ledger")->empty());
    EXPECT_TRUE(failsWith(keepPairedDevice(database(), "BitBox", Bytes(200)), ErrorCode::ParseTooLarge));
}

TEST_F(DeviceStore, KeepsTheKeyRegister) {
    wallet::KeyRecord record;
    record.fingerprint = fingerprint();
    record.vendor = "Ledger";
    record.making = wallet::KeyMaking::Dice;
    record.holder = "  Aman ";
    record.place = "Bank, Aşgabat";
    record.madeOn = "2026-11-26";
    ASSERT_TRUE(isOk(keepKeyRecord(database(), record)));
    reopen();
    record.holder = "Aman";
    EXPECT_EQ(*readKeyRecord(database(), fingerprint()), record);
    record.place = "Home";
    ASSERT_TRUE(isOk(keepKeyRecord(database(), record)));
    EXPECT_EQ(*readKeyRecords(database()), std::vector{record});
    record.madeOn = "2026-02-30";
    EXPECT_TRUE(failsWith(keepKeyRecord(database(), record), ErrorCode::KeyRecordInvalid));
    EXPECT_EQ(readKeyRecord(database(), fingerprint())->value().madeOn, "2026-11-26");
    ASSERT_TRUE(isOk(removeKeyRecord(database(), fingerprint())));
    EXPECT_TRUE(failsWith(removeKeyRecord(database(), fingerprint()), ErrorCode::KeyRecordNotFound));
    EXPECT_FALSE(readKeyRecord(database(), fingerprint())->has_value());
}

TEST_F(DeviceStore, ReportsRowsThatThisProgramNeverWrote) {
    ASSERT_TRUE(isOk(database().execute("INSERT INTO device_master VALUES ('BitBox02', 'xpub')")));
    EXPECT_TRUE(failsWith(readDeviceMasters(database(), "BitBox02"), ErrorCode::VaultDamaged));
    ASSERT_TRUE(isOk(database().execute("INSERT INTO key_record VALUES (x'01020304', '', '', '', '', 'dice', '', '', "
                                        "'2026-13-01', '', '')")));
    EXPECT_TRUE(failsWith(readKeyRecords(database()), ErrorCode::VaultDamaged));
    EXPECT_FALSE(database().execute("INSERT INTO key_record VALUES (x'010203', '', '', '', '', 'dice', '', '', '', '', "
                                    "'')"));
    EXPECT_FALSE(database().execute("INSERT INTO pairing_secret VALUES ('BitBox', x'00')"));
}

} // namespace
} // namespace sandyk::storage::test
