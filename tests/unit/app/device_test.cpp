#include <fstream>

#include "app_fixture.h"
#include "device_bench.h"
#include "devices/device_flow.h"
#include "devices/device_service.h"
#include "devices/key_register.h"
#include "devices/udev_rule.h"
#include "flows/sign_flow.h"
#include "transcript.h"

namespace sandyk::app::test {
namespace {

using sandyk::test::PlayedBus;
using sandyk::test::PlayedLedger;
using sandyk::test::readTranscript;
using State = PluggedDevice::State;

constexpr std::string_view kSingle = "ledger-btc-sign-wpkh-3in";
constexpr std::string_view kMulti = "ledger-btc-sign-wsh-sortedmulti";
constexpr std::string_view kRegister = "ledger-btc-register-wsh-sortedmulti";

class Devices : public testing::Test {
protected:
    void SetUp() override {
        makeVault(folder / "vault.sandyk");
        Answer<void> opened;
        session.openVault(folder / "vault.sandyk", secret(), opened.done());
        ASSERT_TRUE(isOk(opened.wait()));
        service.setWatching(true);
    }

    /// The device of this path in this state.
    bool comesTo(State state, const QString& where = QStringLiteral("/dev/played0")) {
        return waitFor([&] { return service.deviceAt(where) && service.deviceAt(where)->state == state; }, 20'000);
    }
    std::int64_t wallet(std::string_view transcript) {
        DescriptorRequest request{QStringLiteral("Played"),
                                  Network::Test,
                                  readTranscript(std::string(transcript)).descriptor().value(),
                                  {},
                                  {}};
        Answer<std::int64_t> added;
        session.addDescriptorWallet(std::move(request), added.done());
        return added.wait().value();
    }
    void load(SignFlow& flow, std::string_view transcript) {
        const std::string text = readTranscript(std::string(transcript)).value("psbt_v0_base64");
        flow.load(toBytes(asBytes(text)), QStringLiteral("test"), Network::Test);
        ASSERT_TRUE(waitFor([&] { return flow.stage() == SignFlow::Stage::Reviewed; }));
    }

    const sandyk::test::ScratchFolder folder;
    std::shared_ptr<PlayedBus> bus = std::make_shared<PlayedBus>();
    Session session;
    DeviceService service{bus->source()};
    const QString path = QStringLiteral("/dev/played0");
};

TEST_F(Devices, ComeAndGoByThemselves) {
    EXPECT_TRUE(service.plugged().empty());
    bus->plug({});
    ASSERT_TRUE(comesTo(State::Ready));
    const PluggedDevice& ready = service.plugged().front();
    EXPECT_EQ(ready.title(), QStringLiteral("Ledger Nano S Plus"));
    EXPECT_EQ(ready.version, QStringLiteral("2.4.6"));
    EXPECT_EQ(ready.app, QStringLiteral("Bitcoin Test"));
    EXPECT_EQ(ready.fingerprint->toString(), "f5acc2fd");
    PlayedLedger second;
    second.path = "/dev/played1";
    second.app = Bytes{0x55, 0x15};
    bus->plug(second);
    ASSERT_TRUE(comesTo(State::Unlock, QStringLiteral("/dev/played1")));
    EXPECT_EQ(service.plugged().size(), 2U);
    bus->unplug("/dev/played0");
    ASSERT_TRUE(waitFor([&] { return service.plugged().size() == 1; }));
    EXPECT_EQ(service.plugged().front().path, QStringLiteral("/dev/played1"));
    // Once the person has unlocked it, that is seen too.
    second.app.reset();
    bus->plug(second);
    EXPECT_TRUE(comesTo(State::Ready, QStringLiteral("/dev/played1")));
    service.setWatching(false);
    EXPECT_TRUE(service.plugged().empty());
}

TEST_F(Devices, SayWhatKeepsThemFromWorking) {
    PlayedLedger device;
    for (const auto& [code, state] : {std::pair{ErrorCode::DeviceAccess, State::NoAccess},
                                      {ErrorCode::DeviceInUse, State::Held},
                                      {ErrorCode::DeviceDisconnected, State::Silent}}) {
        device.opening = code;
        bus->plug(device);
        EXPECT_TRUE(comesTo(state)) << errorName(code);
        EXPECT_FALSE(service.plugged().front().isUsable());
    }
    EXPECT_EQ(service.plugged().front().problem->code, ErrorCode::DeviceDisconnected);
}

TEST_F(Devices, AReadyDeviceIsLeftAlone) {
    bus->plug({});
    ASSERT_TRUE(comesTo(State::Ready));
    const int before = bus->openings();
    pass(3'500);
    EXPECT_EQ(bus->openings(), before) << "other programs want to use it too";
}

TEST_F(Devices, GiveAKeyAndAreRemembered) {
    PlayedLedger device;
    device.transcripts = {"ledger-btc-xpub"};
    bus->plug(device);
    ASSERT_TRUE(comesTo(State::Ready));
    DeviceFlow flow(session, service);
    Answer<DeviceKey> key;
    flow.key(path, bitcoin::OutputType::Wpkh, Network::Test, 0, false, key.done());
    ASSERT_TRUE(isOk(key.wait()));
    EXPECT_EQ(key.wait()->cosigner.key.toString(), readTranscript("ledger-btc-xpub").result["xpub"]);
    EXPECT_EQ(key.wait()->cosigner.origin.toString(), "[f5acc2fd/84h/1h/0h]");
    EXPECT_EQ(key.wait()->vendor, QStringLiteral("Ledger"));
    Answer<KeyRegister> all;
    readKeyRegister(session, all.done());
    ASSERT_EQ(all.wait()->devices.size(), 1U);
    EXPECT_EQ(all.wait()->devices.front().firmware, QStringLiteral("2.4.6"));
    // A new entry of the register knows the device already.
    wallet::KeyRecord record = all.wait()->recordOf(key.wait()->cosigner.origin.fingerprint);
    EXPECT_EQ(record.model, "Nano S Plus");
    record.holder = "Aman";
    Answer<void> kept;
    keepKeyRecord(session, record, kept.done());
    ASSERT_TRUE(isOk(kept.wait()));
    Answer<KeyRegister> again;
    readKeyRegister(session, again.done());
    EXPECT_EQ(again.wait()->records, std::vector{record});
}

TEST_F(Devices, CheckAnAddress) {
    PlayedLedger device;
    device.transcripts = {"ledger-btc-address-wpkh"};
    bus->plug(device);
    ASSERT_TRUE(comesTo(State::Ready));
    const std::int64_t id = wallet("ledger-btc-address-wpkh");
    DeviceFlow flow(session, service);
    Answer<bitcoin::Address> address;
    flow.address(path, id, wallet::Keychain::Receive, 0, address.done());
    ASSERT_TRUE(isOk(address.wait()));
    EXPECT_EQ(address.wait()->toString(), readTranscript("ledger-btc-address-wpkh").result["address"]);
}

TEST_F(Devices, SignWhatWasReviewed) {
    PlayedLedger device;
    device.transcripts = {std::string(kSingle)};
    bus->plug(device);
    ASSERT_TRUE(comesTo(State::Ready));
    wallet(kSingle);
    SignFlow flow(session);
    DeviceFlow acts(session, service);
    load(flow, kSingle);
    flow.signWith(acts, path);
    EXPECT_EQ(flow.stage(), SignFlow::Stage::Signing);
    ASSERT_TRUE(waitFor([&] { return flow.stage() == SignFlow::Stage::Reviewed; }));
    EXPECT_EQ(flow.signaturesAdded(), 3U);
    EXPECT_TRUE(flow.isComplete());
    EXPECT_TRUE(isOk(flow.transactionHex()));
}

TEST_F(Devices, RegisterOnceAndSignTogetherWithThisVault) {
    const std::int64_t id = wallet(kMulti);
    PlayedLedger device;
    device.transcripts = {std::string(kRegister)};
    bus->plug(device);
    ASSERT_TRUE(comesTo(State::Ready));
    DeviceFlow acts(session, service);
    // The device shows this name; it is the wallet's.
    Answer<void> renamed;
    session.renameWallet(id, QStringLiteral("Family vault"), renamed.done());
    ASSERT_TRUE(isOk(renamed.wait()));
    Answer<void> registered;
    acts.registerWallet(path, id, registered.done());
    ASSERT_TRUE(isOk(registered.wait()));
    // Without a registration in its recording it could not be asked again.
    device.transcripts = {std::string(kMulti)};
    bus->plug(device);
    Answer<void> again;
    acts.registerWallet(path, id, again.done());
    EXPECT_TRUE(isOk(again.wait()));
    SignFlow flow(session);
    load(flow, kMulti);
    flow.signWith(acts, path);
    ASSERT_TRUE(waitFor([&] { return flow.stage() == SignFlow::Stage::Reviewed; }));
    EXPECT_EQ(flow.signaturesAdded(), 1U);
    EXPECT_FALSE(flow.isComplete());
}

TEST_F(Devices, PulledOutWhileItSigns) {
    PlayedLedger device;
    device.transcripts = {std::string(kSingle)};
    device.unplugAt = 30;
    bus->plug(device);
    ASSERT_TRUE(comesTo(State::Ready));
    wallet(kSingle);
    SignFlow flow(session);
    DeviceFlow acts(session, service);
    std::optional<ErrorCode> failed;
    QObject::connect(&flow, &SignFlow::failed, [&](const Error& error) { failed = error.code; });
    load(flow, kSingle);
    flow.signWith(acts, path);
    ASSERT_TRUE(waitFor([&] { return failed.has_value(); }));
    EXPECT_EQ(*failed, ErrorCode::DeviceDisconnected);
    EXPECT_EQ(flow.signaturesAdded(), 0U);
    ASSERT_TRUE(waitFor([&] { return service.plugged().empty(); }));
    // Everything is usable afterwards.
    device.unplugAt.reset();
    bus->plug(device);
    ASSERT_TRUE(comesTo(State::Ready));
    flow.signWith(acts, path);
    ASSERT_TRUE(waitFor([&] { return flow.isComplete(); }));
}

TEST_F(Devices, ASlowPersonCanBeStopped) {
    PlayedLedger device;
    device.transcripts = {std::string(kSingle)};
    device.waitAt = 40;
    bus->plug(device);
    ASSERT_TRUE(comesTo(State::Ready));
    wallet(kSingle);
    SignFlow flow(session);
    DeviceFlow acts(session, service);
    std::optional<ErrorCode> failed;
    QObject::connect(&flow, &SignFlow::failed, [&](const Error& error) { failed = error.code; });
    load(flow, kSingle);
    flow.signWith(acts, path);
    pass(300);
    EXPECT_TRUE(acts.isRunning());
    // Another act has to wait, and says so.
    DeviceFlow other(session, service);
    Answer<DeviceKey> key;
    other.key(path, bitcoin::OutputType::Wpkh, Network::Test, 0, false, key.done());
    EXPECT_TRUE(failsWith(key.wait(), ErrorCode::DeviceTimeout));
    acts.cancel();
    ASSERT_TRUE(waitFor([&] { return failed.has_value(); }));
    EXPECT_EQ(*failed, ErrorCode::Cancelled);
    EXPECT_FALSE(acts.isRunning());
}

TEST_F(Devices, LockingTheVaultEndsAnAct) {
    PlayedLedger device;
    device.transcripts = {std::string(kSingle)};
    device.waitAt = 40;
    bus->plug(device);
    ASSERT_TRUE(comesTo(State::Ready));
    wallet(kSingle);
    SignFlow flow(session);
    auto acts = std::make_unique<DeviceFlow>(session, service);
    load(flow, kSingle);
    flow.signWith(*acts, path);
    pass(300);
    session.lock();
    EXPECT_EQ(flow.stage(), SignFlow::Stage::Empty);
    EXPECT_TRUE(waitFor([&] { return !acts->isRunning(); }));
    EXPECT_EQ(flow.signaturesAdded(), 0U);
}

TEST_F(Devices, WithAnotherSeedAreNotAsked) {
    bus->plug({});
    ASSERT_TRUE(comesTo(State::Ready));
    const std::int64_t id = wallet("ledger-btc-address-wpkh");
    const std::vector<std::string> keys = readTranscript(std::string(kMulti)).policy->keys;
    const auto other = bitcoin::Descriptor::parse("wpkh(" + keys.at(1) + "/<0;1>/*)").value();
    DescriptorRequest request{QStringLiteral("Other"), Network::Test, other, {}, {}};
    Answer<std::int64_t> added;
    session.addDescriptorWallet(std::move(request), added.done());
    ASSERT_TRUE(isOk(added.wait()));
    DeviceFlow flow(session, service);
    Answer<bitcoin::Address> address;
    flow.address(path, *added.wait(), wallet::Keychain::Receive, 0, address.done());
    EXPECT_TRUE(failsWith(address.wait(), ErrorCode::DeviceOtherKey));
    Answer<bitcoin::Address> gone;
    flow.address(QStringLiteral("/dev/none"), id, wallet::Keychain::Receive, 0, gone.done());
    EXPECT_TRUE(failsWith(gone.wait(), ErrorCode::DeviceNotFound));
}

TEST(UdevRule, IsCarriedAndFound) {
    const QByteArray rule = udevRule();
    EXPECT_TRUE(rule.contains("2c97") && rule.endsWith('\n'));
    EXPECT_TRUE(udevCommands().contains(QString::fromUtf8(rule)));
    const sandyk::test::ScratchFolder folder;
    EXPECT_FALSE(isUdevRuleInstalled({folder.path()}));
    std::ofstream(folder / "70-sandyk-hardware-wallets.rules") << rule.constData();
    EXPECT_TRUE(isUdevRuleInstalled({folder.path()}));
}

} // namespace
} // namespace sandyk::app::test
