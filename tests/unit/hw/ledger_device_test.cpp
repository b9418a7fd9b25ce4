#include <gtest/gtest.h>

#include "base/encoding.h"
#include "ledger/driver.h"
#include "ledger_fixture.h"
#include "scripted_device.h"

using namespace sandyk;
using namespace sandyk::hw;
using hw::ledger::encodeFrames;
using hw::ledger::LedgerDevice;
using signing::UserInteraction;
using test::LedgerFixture;
using test::ScriptedDevice;
using test::Transcript;

namespace {

Bytes hex(std::string_view text) {
    return fromHex(text).value();
}

Bytes appAnswer(std::string_view name, std::string_view version) {
    Bytes answer{0x01, static_cast<std::uint8_t>(name.size())};
    append(answer, asBytes(name));
    answer.push_back(static_cast<std::uint8_t>(version.size()));
    append(answer, asBytes(version));
    append(answer, hex("01009000"));
    return answer;
}

/// One answer for each command by its first two bytes.
std::unique_ptr<Transport> answering(std::map<std::string, Bytes> answers) {
    return std::make_unique<ScriptedDevice>(
        [answers = std::move(answers)](std::uint16_t channel, const Bytes& apdu) -> std::vector<Bytes> {
            const auto found = answers.find(toHex(ByteView(apdu).first(2)));
            if (found == answers.end()) return encodeFrames(channel, Bytes{0x6e, 0x00});
            return encodeFrames(channel, found->second);
        });
}

/// The person, who writes down what is asked of them.
struct Watcher {
    std::vector<UserInteraction> seen;
    DeviceCall call() {
        return {{[this](const UserInteraction& step) { seen.push_back(step); }, {}}, {}};
    }
};

/// A device that comes back as one after the other of these.
class ComingBack {
public:
    explicit ComingBack(std::vector<std::map<std::string, Bytes>> next) : m_next(std::move(next)) {}
    std::unique_ptr<LedgerDevice> device(std::map<std::string, Bytes> first) {
        return std::make_unique<LedgerDevice>("Nano S Plus", ledger::driver().capabilities, answering(std::move(first)),
                                              [this] { return open(); });
    }

private:
    Result<std::unique_ptr<Transport>> open() {
        // The first try after each change comes too early.
        if (m_isEarly = !m_isEarly; m_isEarly || m_at == m_next.size()) return fail(ErrorCode::DeviceNotFound, "gone");
        return answering(m_next[m_at++]);
    }
    std::vector<std::map<std::string, Bytes>> m_next;
    std::size_t m_at = 0;
    bool m_isEarly = false;
};

const Bytes kOk{0x90, 0x00};

} // namespace

TEST(LedgerDevice, TellsWhatItNeeds) {
    const auto needs = [](const Bytes& answer) {
        const auto state = LedgerFixture::deviceOver(answering({{"b001", answer}}))->state({});
        return state ? std::string(needsName(state->needs)) : std::string(errorName(state.error().code));
    };
    EXPECT_EQ(needs(appAnswer("Bitcoin", "2.4.6")), "");
    EXPECT_EQ(needs(appAnswer("Bitcoin Test", "2.1.0")), "");
    EXPECT_EQ(needs(appAnswer("Bitcoin", "2.0.6")), "update");
    EXPECT_EQ(needs(appAnswer("Bitcoin", "old")), "update");
    EXPECT_EQ(needs(appAnswer("BOLOS", "1.1.1")), "open_app");
    EXPECT_EQ(needs(appAnswer("Ethereum", "1.10.0")), "open_app");
    EXPECT_EQ(needs(hex("5515")), "unlock");
    EXPECT_EQ(needs(hex("6faa")), "device.timeout");
}

TEST(LedgerDevice, OpensItsAppFromTheDashboard) {
    ComingBack comingBack({{{"b001", appAnswer("Bitcoin Test", "2.4.6")}, {"e105", hex("f5acc2fd9000")}}});
    const auto device = comingBack.device({{"b001", appAnswer("BOLOS", "1.1.1")}, {"e0d8", kOk}});
    Watcher watcher;
    const auto prepared = device->prepare(Network::Test, watcher.call());
    ASSERT_TRUE(prepared) << prepared.error().detail;
    ASSERT_EQ(watcher.seen.size(), 1U);
    EXPECT_EQ(watcher.seen[0].kind, UserInteraction::Kind::OpenApp);
    EXPECT_EQ(watcher.seen[0].text, "Bitcoin Test");
    EXPECT_EQ(device->fingerprint({})->toString(), "f5acc2fd");
}

TEST(LedgerDevice, LeavesAnotherAppFirst) {
    ComingBack comingBack(
        {{{"b001", appAnswer("BOLOS", "1.1.1")}, {"e0d8", kOk}}, {{"b001", appAnswer("Bitcoin", "2.2.0")}}});
    const auto device = comingBack.device({{"b001", appAnswer("Ethereum", "1.10.0")}, {"b0a7", kOk}});
    EXPECT_TRUE(device->prepare(Network::Main, {}));
}

TEST(LedgerDevice, SaysWhyItsAppIsNotOpen) {
    const auto codeOf = [](std::string_view status) {
        ComingBack comingBack({});
        return comingBack.device({{"b001", appAnswer("BOLOS", "1.1.1")}, {"e0d8", hex(status)}})
            ->prepare(Network::Main, {})
            .error();
    };
    EXPECT_EQ(codeOf("5501").code, ErrorCode::DeviceRefused);
    EXPECT_EQ(codeOf("6807").code, ErrorCode::DeviceWrongApp);
    EXPECT_EQ(codeOf("6807").param("app"), "Bitcoin");
    EXPECT_EQ(codeOf("5515").code, ErrorCode::DeviceLocked);
    const auto old = LedgerFixture::deviceOver(answering({{"b001", appAnswer("Bitcoin", "2.0.6")}}));
    EXPECT_EQ(old->prepare(Network::Main, {}).error().code, ErrorCode::DeviceFirmware);
}

TEST(LedgerDevice, IsFoundAgainAfterItWasUnplugged) {
    class Unplugged : public Transport {
        Result<void> write(ByteView) override { return fail(ErrorCode::DeviceDisconnected, "gone"); }
        Result<Bytes> read(Patience, const std::stop_token&) override {
            return fail(ErrorCode::DeviceDisconnected, "gone");
        }
    };
    int opened = 0;
    LedgerDevice device("Nano S Plus", ledger::driver().capabilities, std::make_unique<Unplugged>(),
                        [&]() -> Result<std::unique_ptr<Transport>> {
                            if (++opened == 1) return fail(ErrorCode::DeviceNotFound, "not yet");
                            return answering({{"e105", hex("f5acc2fd9000")}});
                        });
    EXPECT_EQ(device.fingerprint({}).error().code, ErrorCode::DeviceDisconnected);
    EXPECT_EQ(device.fingerprint({}).error().code, ErrorCode::DeviceNotFound);
    EXPECT_EQ(device.fingerprint({})->toString(), "f5acc2fd");
}

TEST(LedgerDevice, TakesNoLateAnswerForTheNextOne) {
    // It is silent at first, and gives the old answer together with the next one.
    std::vector<Bytes> late;
    const auto device = LedgerFixture::deviceOver(
        std::make_unique<ScriptedDevice>([&](std::uint16_t channel, const Bytes&) -> std::vector<Bytes> {
            if (late.empty()) {
                late = encodeFrames(channel, hex("010203049000"));
                return {};
            }
            std::vector<Bytes> both = late;
            both.push_back(encodeFrames(channel, hex("f5acc2fd9000")).front());
            return both;
        }));
    EXPECT_EQ(device->fingerprint({}).error().code, ErrorCode::DeviceTimeout);
    EXPECT_EQ(device->fingerprint({})->toString(), "f5acc2fd");
}

TEST(LedgerDevice, ShowsTheAddressOfTheWallet) {
    for (const char* name :
         {"ledger-btc-address-pkh", "ledger-btc-address-shwpkh", "ledger-btc-address-wpkh", "ledger-btc-address-tr",
          "ledger-btc-address-wsh-sortedmulti", "ledger-hid-address-wpkh", "ledger-btcmain-address-wpkh"}) {
        const Transcript transcript = test::readTranscript(name);
        LedgerFixture fixture(transcript);
        RecordedTransport* recording = nullptr;
        const auto device = fixture.deviceWith(transcript.reports, &recording);
        ASSERT_TRUE(device->prepare(transcript.network(), {}));
        Watcher watcher;
        const auto address = device->showAddress(fixture.wallet(), 0, 0, watcher.call());
        ASSERT_TRUE(address) << name << ": " << address.error().detail;
        EXPECT_EQ(address->toString(), transcript.result.at("address"));
        ASSERT_EQ(watcher.seen.size(), 1U);
        EXPECT_EQ(watcher.seen[0].kind, UserInteraction::Kind::CheckAddress);
        EXPECT_EQ(watcher.seen[0].text, transcript.result.at("address"));
        EXPECT_TRUE(recording->isFinished());
    }
}

TEST(LedgerDevice, CannotShowAnotherAddress) {
    const Transcript transcript = test::readTranscript("ledger-btc-address-wpkh");
    Bytes other(transcript.apdus.back().second);
    other.at(10) = other.at(10) == 'q' ? 'p' : 'q';
    const auto device =
        LedgerFixture::deviceOver(answering({{"b001", appAnswer("Bitcoin Test", "2.4.6")}, {"e103", other}}));
    ASSERT_TRUE(device->prepare(Network::Test, {}));
    const auto address = device->showAddress(LedgerFixture(transcript).wallet(), 0, 0, {});
    ASSERT_FALSE(address);
    EXPECT_EQ(address.error().code, ErrorCode::DeviceAddress);
    EXPECT_EQ(address.error().param("wallet"), transcript.result.at("address"));
}

TEST(LedgerDevice, RegistersAWallet) {
    const Transcript transcript = test::readTranscript("ledger-btc-register-wsh-sortedmulti");
    LedgerFixture fixture(transcript);
    const auto device = fixture.deviceWith(transcript.reports);
    DeviceWallet wallet = fixture.wallet();
    wallet.name = "Family vault";
    wallet.registration.reset();
    EXPECT_TRUE(device->needsRegistration(wallet));
    EXPECT_EQ(device->registerWallet(wallet, {}).error().code, ErrorCode::DeviceWrongApp) << "not prepared";
    ASSERT_TRUE(device->prepare(Network::Test, {}));
    const auto registration = device->registerWallet(wallet, {});
    ASSERT_TRUE(registration) << registration.error().detail;
    EXPECT_EQ(registration->name, "Family vault");
    EXPECT_EQ(toHex(registration->proof), transcript.result.at("hmac"));
}

TEST(LedgerDevice, CannotRegisterAnotherWallet) {
    const Transcript transcript = test::readTranscript("ledger-btc-register-wsh-sortedmulti");
    Bytes other = transcript.apdus.back().second;
    other.at(0) ^= 1;
    const auto device =
        LedgerFixture::deviceOver(answering({{"b001", appAnswer("Bitcoin Test", "2.4.6")}, {"e102", other}}));
    ASSERT_TRUE(device->prepare(Network::Test, {}));
    DeviceWallet wallet = LedgerFixture(transcript).wallet();
    EXPECT_EQ(device->registerWallet(wallet, {}).error().code, ErrorCode::DeviceProtocol);
}

TEST(LedgerDevice, SignsMessagesOfTheRightKeyOnly) {
    for (const char* name : {"ledger-btc-sign-message", "ledger-btc-sign-message-long"}) {
        const Transcript transcript = test::readTranscript(name);
        const auto path = keys::DerivationPath::parse(transcript.value("path")).value();
        const auto account =
            keys::ExtendedPublicKey::parse(test::readTranscript("ledger-btc-xpub").result.at("xpub")).value();
        const auto key = account.derive(path.after(3))->key();
        const auto sign = [&](const crypto::PublicKey& expected) {
            const auto device = LedgerFixture(transcript).deviceWith(transcript.reports);
            EXPECT_TRUE(device->prepare(Network::Test, {}));
            return device->signMessage(path, expected, transcript.value("message"), {});
        };
        EXPECT_EQ(sign(key).value(), transcript.result.at("signature_base64"));
        EXPECT_EQ(sign(account.key()).error().code, ErrorCode::DeviceBadSignature);
    }
}

TEST(LedgerDevice, RefusesWalletsThatItsVersionCannotKeep) {
    const Transcript transcript = test::readTranscript("ledger-btc-register-wsh-sortedmulti");
    const auto account = [&](std::size_t i) {
        const std::string text = transcript.policy->keys.at(0);
        const auto key = keys::ExtendedPublicKey::parse(text.substr(text.find(']') + 1)).value();
        const auto child = key.derive(static_cast<std::uint32_t>(i)).value();
        return std::pair{keys::KeyOrigin{child.fingerprint(), keys::DerivationPath()}, child};
    };
    std::vector<std::pair<keys::KeyOrigin, keys::ExtendedPublicKey>> cosigners;
    for (std::size_t i = 0; i < 6; ++i)
        cosigners.push_back(account(i));
    const DeviceWallet wallet{
        "six", Network::Test, bitcoin::multisigDescriptor(bitcoin::OutputType::WshMulti, 2, cosigners).value(), {}};
    const auto device = LedgerFixture::deviceOver(answering({{"b001", appAnswer("Bitcoin Test", "2.2.0")}}));
    ASSERT_TRUE(device->prepare(Network::Test, {}));
    const auto registered = device->registerWallet(wallet, {});
    ASSERT_FALSE(registered);
    EXPECT_EQ(registered.error().code, ErrorCode::DeviceFirmware);
    EXPECT_EQ(registered.error().param("needed"), "2.4.0");
}
