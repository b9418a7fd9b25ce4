#include <gtest/gtest.h>

#include "bitcoin/psbt_roles.h"
#include "coldcard/coldcard_device.h"
#include "coldcard/driver.h"
#include "payment_fixture.h"
#include "support/emulated_coldcard.h"

using namespace sandyk;
using namespace sandyk::hw;
using namespace sandyk::hw::coldcard;
using bitcoin::OutputType;
using signing::UserInteraction;
using test::EmulatedColdcard;
using test::Payment;
using Behaviour = EmulatedColdcard::Behaviour;

namespace {

class Borrowed : public Transport {
public:
    explicit Borrowed(EmulatedColdcard& device) : m_device(device) {}
    Result<void> write(ByteView report) override { return m_device.write(report); }
    Result<Bytes> read(Patience patience, const std::stop_token& stop) override {
        return m_device.read(patience, stop);
    }
    void pause(std::chrono::milliseconds, const std::stop_token&) override {}

private:
    EmulatedColdcard& m_device;
};

struct Desk {
    EmulatedColdcard emulated;
    ColdcardDevice device;
    std::vector<UserInteraction> shown;

    explicit Desk(Behaviour behaviour = {}, LineVersion version = LineVersion::Plain)
        : emulated(test::emulatedSeed(), std::move(behaviour)),
          device(
              "Coldcard", coldcard::driver().capabilities, std::make_unique<Borrowed>(emulated),
              [this] { return Result<std::unique_ptr<Transport>>(std::make_unique<Borrowed>(emulated)); }, version) {}

    DeviceCall call() {
        DeviceCall made;
        made.person.show = [this](const UserInteraction& step) { shown.push_back(step); };
        return made;
    }
};

ErrorCode codeOf(const Result<signing::SignResult>& result) {
    return result ? ErrorCode::Internal : result.error().code;
}

bool isNamed(const Bytes& message, std::string_view name) {
    return asText(ByteView(message).first(4)) == name;
}

} // namespace

class ColdcardKinds : public testing::TestWithParam<OutputType> {};

TEST_P(ColdcardKinds, RegistersShowsAndSigns) {
    const Payment payment(GetParam());
    for (const LineVersion version : {LineVersion::Plain, LineVersion::Bound, LineVersion::Authenticated}) {
        Desk desk({}, version);
        ASSERT_TRUE(desk.device.prepare(Network::Test, desk.call()));
        if (desk.device.needsRegistration(payment.wallet())) {
            EXPECT_EQ(desk.device.showAddress(payment.wallet(), 0, 0, desk.call()).error().code,
                      ErrorCode::DeviceRegistration);
            const auto registered = desk.device.registerWallet(payment.wallet(), desk.call());
            ASSERT_TRUE(registered) << registered.error().detail;
            EXPECT_EQ(*registered, (Registration{"savings", {}}));
        }
        for (const std::uint32_t keychain : {0U, 1U}) {
            const auto address = desk.device.showAddress(payment.wallet(), keychain, 5, desk.call());
            ASSERT_TRUE(address) << address.error().detail;
            EXPECT_EQ(desk.shown.back().text, address->toString());
        }
        const auto done = payment.signWith(desk.device);
        ASSERT_TRUE(done) << done.error().detail;
        EXPECT_EQ(done->signaturesAdded, 2U);
        EXPECT_EQ(done->complete, payment.descriptor.threshold() == 1);
    }
}

INSTANTIATE_TEST_SUITE_P(All, ColdcardKinds,
                         testing::Values(OutputType::Pkh, OutputType::ShWpkh, OutputType::Wpkh, OutputType::ShMulti,
                                         OutputType::ShWshMulti, OutputType::WshMulti));

TEST(ColdcardDevice, GivesKeysOnlyOfSafeFirmware) {
    const auto path = keys::DerivationPath::parse("m/84h/1h/0h").value();
    Desk desk;
    ASSERT_TRUE(desk.device.prepare(Network::Test, desk.call()));
    EXPECT_EQ(*desk.device.xpub(path, Network::Test, false, desk.call()),
              test::emulatedSeed().derive(path)->publicKey());
    EXPECT_EQ(desk.device.xpub(path, Network::Test, true, desk.call()).error().code, ErrorCode::DeviceUnsupported);
    EXPECT_EQ(*desk.device.fingerprint(desk.call()), test::emulatedSeed().fingerprint());
    Behaviour behaviour;
    behaviour.version = "5.4.0";
    Desk old(behaviour);
    EXPECT_EQ(old.device.state({})->notices, std::vector{DeviceNotice::OldFirmware});
    ASSERT_TRUE(old.device.prepare(Network::Test, old.call()));
    EXPECT_EQ(old.device.xpub(path, Network::Test, false, old.call()).error().code, ErrorCode::DeviceFirmware);
    EXPECT_TRUE(Payment(OutputType::Wpkh).signWith(old.device)) << "so that coins can be moved away";
}

TEST(ColdcardDevice, SaysWhatItNeeds) {
    Desk desk;
    EXPECT_EQ(desk.device.state({})->needs, DeviceState::Needs::Nothing);
    EXPECT_EQ(desk.device.state({})->version, "5.6.1");
    Behaviour behaviour;
    behaviour.isInitialized = false;
    Desk empty(behaviour);
    EXPECT_EQ(empty.device.state({})->needs, DeviceState::Needs::SetUp);
    EXPECT_EQ(empty.device.prepare(Network::Test, {}).error().code, ErrorCode::DeviceNotSetUp);
    behaviour = {};
    behaviour.chain = "BTC";
    Desk main(behaviour);
    EXPECT_EQ(main.device.prepare(Network::Test, {}).error().code, ErrorCode::DeviceNetwork);
    EXPECT_EQ(codeOf(Payment(OutputType::Tr).signWith(desk.device)), ErrorCode::DeviceUnsupported);
}

TEST(ColdcardDevice, WaitsAndTakesNoForAnAnswer) {
    const Payment payment(OutputType::Wpkh);
    Behaviour behaviour;
    behaviour.polls = 500;
    behaviour.busy = 30;
    Desk slow(behaviour);
    EXPECT_TRUE(payment.signWith(slow.device));
    behaviour = {};
    behaviour.refuses = true;
    Desk no(behaviour);
    EXPECT_EQ(codeOf(payment.signWith(no.device)), ErrorCode::DeviceRefused);
    EXPECT_EQ(no.device.registerWallet(Payment(OutputType::WshMulti).wallet(), no.call()).error().code,
              ErrorCode::DeviceRefused);
    behaviour = {};
    behaviour.busy = 10'000;
    Desk busy(behaviour);
    EXPECT_EQ(codeOf(payment.signWith(busy.device)), ErrorCode::DeviceInUse);
    Desk stopped;
    std::stop_source stop;
    const auto done = payment.signWith(
        stopped.device, [&](const UserInteraction&) { stop.request_stop(); }, stop.get_token());
    EXPECT_EQ(codeOf(done), ErrorCode::Cancelled);
    EXPECT_TRUE(payment.signWith(stopped.device)) << "and goes on afterwards";
}

TEST(ColdcardDevice, SignsMessages) {
    Desk desk;
    ASSERT_TRUE(desk.device.prepare(Network::Test, desk.call()));
    for (const char* text : {"m/44h/1h/0h/0/3", "m/49h/1h/0h/0/3", "m/84h/1h/0h/0/3"}) {
        const auto path = keys::DerivationPath::parse(text).value();
        const auto key = test::emulatedSeed().derive(path)->publicKey().key();
        EXPECT_TRUE(desk.device.signMessage(path, key, "hello", desk.call())) << text;
        EXPECT_EQ(desk.device.signMessage(path.child(0), key, "hello", desk.call()).error().code,
                  ErrorCode::DeviceBadSignature);
    }
    EXPECT_EQ(desk.device
                  .signMessage(keys::DerivationPath::parse("m/86h/1h/0h/0/0").value(),
                               test::emulatedSeed().publicKey().key(), "m", desk.call())
                  .error()
                  .code,
              ErrorCode::DeviceUnsupported);
}

TEST(ColdcardLink, ProvesWhoIsThereOnEachConnection) {
    const Payment payment(OutputType::Wpkh);
    Desk desk;
    ASSERT_TRUE(payment.signWith(desk.device));
    ASSERT_EQ(desk.device.memory()->masters.size(), 1U);
    EXPECT_EQ(desk.device.memory()->masters.front(), test::emulatedSeed().publicKey());
    // Somebody between has another session with the device, so its signature does not fit ours.
    Behaviour behaviour;
    behaviour.tamper = [](std::size_t, const Bytes& command, Bytes answer) {
        if (!isNamed(command, "mitm")) return answer;
        const auto other = test::emulatedSeed().key().signRecoverable(Hash256{1}).value();
        std::ranges::copy(other, answer.begin() + 4);
        return answer;
    };
    Desk between(behaviour);
    EXPECT_EQ(codeOf(payment.signWith(between.device)), ErrorCode::DeviceImpostor);
    EXPECT_TRUE(between.device.memory()->masters.empty());
    // A key of the same seed with another chain code is not the one that was met first.
    Desk known;
    DeviceMemory memory;
    auto bytes = test::emulatedSeed().publicKey().toBytes();
    bytes[20] ^= 1;
    memory.masters.push_back(keys::ExtendedPublicKey::fromBytes(bytes).value());
    known.device.recall(std::move(memory));
    EXPECT_EQ(codeOf(payment.signWith(known.device)), ErrorCode::DeviceImpostor);
}

TEST(HostileColdcard, CannotChangeTheTransaction) {
    const Payment payment(OutputType::Wpkh);
    using bitcoin::Psbt;
    const std::function<void(Psbt&)> attacks[] = {
        [](Psbt& psbt) { psbt.outputs[0].amount = bitcoin::Amount::sat(59'000); },
        [](Psbt& psbt) { psbt.outputs[0].scriptPubKey = bitcoin::p2wpkh(Hash160{0x43}); },
        [](Psbt& psbt) { psbt.fallbackLockTime = 7; },
        [](Psbt& psbt) { psbt.inputs[0].sequence = 0xffffffff; },
        [](Psbt& psbt) { psbt.inputs.pop_back(); },
        [](Psbt& psbt) { psbt.inputs[1].partialSignatures.clear(); },
        [](Psbt& psbt) { std::swap(psbt.inputs[0].partialSignatures, psbt.inputs[1].partialSignatures); },
        [](Psbt& psbt) { psbt.inputs[0].partialSignatures.begin()->second[12] ^= 1; },
        [](Psbt& psbt) { psbt.inputs[0].partialSignatures.begin()->second.back() = 0x82; },
        [](Psbt& psbt) {
            const auto stranger = crypto::PrivateKey::generate().publicKey().compressed();
            psbt.inputs[0].partialSignatures[toBytes(stranger)] = psbt.inputs[0].partialSignatures.begin()->second;
        },
    };
    for (const auto& attack : attacks) {
        Behaviour behaviour;
        behaviour.tamperResult = attack;
        Desk desk(behaviour);
        const auto result = payment.signWith(desk.device);
        ASSERT_FALSE(result);
        EXPECT_EQ(exitClass(result.error().code), ExitClass::Device) << result.error().detail;
        desk.emulated.behaviour.tamperResult = {};
        EXPECT_TRUE(payment.signWith(desk.device));
    }
}

TEST(HostileColdcard, IsRefusedWhateverItAnswers) {
    const Payment payment(OutputType::Wpkh);
    std::size_t total = 0;
    {
        Desk honest;
        ASSERT_TRUE(payment.signWith(honest.device));
        total = honest.emulated.commands;
    }
    const auto text = [](std::string_view message) { return toBytes(asBytes(message)); };
    Bytes huge = text("strx");
    append(huge, Bytes(36, 0xff));
    const Bytes replies[] = {text("okay!"), text("asci"), text("biny"),        text("int1\x01"),
                             text("xxxx"),  text("err_"), text("err_HOBBLED"), huge,
                             text("refu"),  text("fram"), text("strx")};
    for (std::size_t at = 0; at < total; ++at) {
        for (const Bytes& reply : replies) {
            Behaviour behaviour;
            behaviour.tamper = [&](std::size_t count, const Bytes& command, const Bytes& honest) {
                return count == at && !isNamed(command, "vers") ? reply : honest;
            };
            Desk desk(behaviour);
            const auto result = payment.signWith(desk.device);
            const bool isDevice = !result && exitClass(result.error().code) == ExitClass::Device;
            // What is only asked to see that the device is there may say anything.
            EXPECT_TRUE(isDevice || result) << at << " " << asText(reply) << " " << result.error().detail;
            if (result) {
                EXPECT_TRUE(bitcoin::isComplete(bitcoin::finalize(result->psbt).value()));
            }
        }
    }
}

TEST(HostileColdcard, EndsWhateverTheCableCarries) {
    const Payment payment(OutputType::Wpkh);
    using Reports = std::vector<Bytes>;
    const std::function<Reports(Reports)> attacks[] = {
        [](const Reports&) { return Reports(); },
        [](const Reports&) { return Reports(1, Bytes(63, 0)); },
        [](const Reports&) { return Reports(500, Bytes(64, 0x3f)); },
        [](const Reports&) { return Reports(1, Bytes(64, 0x82)); },
        [](const Reports&) { return Reports(1, Bytes(64, 0x01)); },
        [](const Reports&) { return encodePackets(asBytes("okay"), false); },
        [](Reports reports) {
            reports[0][1] ^= 1;
            return reports;
        },
        [](Reports reports) {
            reports.back()[0] ^= 0x40;
            return reports;
        },
    };
    for (const LineVersion version : {LineVersion::Plain, LineVersion::Authenticated}) {
        for (const auto& attack : attacks) {
            for (const int from : {0, 1, 3, 5}) {
                Desk desk({}, version);
                int answers = 0;
                desk.emulated.behaviour.tamperReports = [&](Reports reports) {
                    return answers++ < from ? reports : attack(std::move(reports));
                };
                const auto result = payment.signWith(desk.device);
                ASSERT_FALSE(result);
                EXPECT_EQ(exitClass(result.error().code), ExitClass::Device) << result.error().detail;
                desk.emulated.behaviour.tamperReports = {};
                EXPECT_TRUE(payment.signWith(desk.device)) << "it can be used again";
            }
        }
    }
}
