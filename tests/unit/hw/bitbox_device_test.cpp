#include <gtest/gtest.h>

#include "bitbox02/bitbox_device.h"
#include "bitbox02/driver.h"
#include "bitcoin/message.h"
#include "bitcoin/psbt_roles.h"
#include "payment_fixture.h"
#include "support/emulated_bitbox.h"

using namespace sandyk;
using namespace sandyk::hw;
using namespace sandyk::hw::bitbox02;
using bitcoin::OutputType;
using signing::UserInteraction;
using test::EmulatedBitBox;
using test::Payment;
using Behaviour = EmulatedBitBox::Behaviour;

namespace {

/// Keeps the emulated device while the driver drops and opens its line.
class Borrowed : public Transport {
public:
    explicit Borrowed(EmulatedBitBox& device) : m_device(device) {}
    Result<void> write(ByteView report) override { return m_device.write(report); }
    Result<Bytes> read(Patience patience, const std::stop_token& stop) override {
        return m_device.read(patience, stop);
    }
    void pause(std::chrono::milliseconds, const std::stop_token&) override {}

private:
    EmulatedBitBox& m_device;
};

struct Desk {
    EmulatedBitBox emulated;
    BitBoxDevice device;
    std::vector<UserInteraction> shown;
    bool personAgrees = true;

    explicit Desk(Behaviour behaviour = {}, std::uint8_t key = 9, bool isKnown = true)
        : emulated(test::emulatedSeed(), crypto::X25519Key::fromSecret(Bytes(32, key)).value(), std::move(behaviour)),
          device("BitBox02", bitbox02::driver().capabilities, std::make_unique<Borrowed>(emulated),
                 [this] { return Result<std::unique_ptr<Transport>>(std::make_unique<Borrowed>(emulated)); }) {
        DeviceMemory memory;
        memory.secret = SecureBytes::copyOf(Bytes(32, 3));
        if (isKnown)
            memory.paired.push_back(toBytes(crypto::X25519Key::fromSecret(Bytes(32, key)).value().publicKey()));
        device.recall(std::move(memory));
    }

    DeviceCall call() {
        DeviceCall made;
        made.person.show = [this](const UserInteraction& step) { shown.push_back(step); };
        made.person.answer = [this](const UserInteraction&) {
            return personAgrees ? Result<SecureString>(SecureString())
                                : Result<SecureString>(fail(ErrorCode::Cancelled));
        };
        return made;
    }
};

ErrorCode codeOf(const Result<signing::SignResult>& result) {
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

class BitBoxKinds : public testing::TestWithParam<OutputType> {};

TEST_P(BitBoxKinds, RegistersShowsAndSigns) {
    const Payment payment(GetParam());
    Desk desk;
    ASSERT_TRUE(desk.device.prepare(Network::Test, desk.call()));
    if (desk.device.needsRegistration(payment.wallet())) {
        EXPECT_EQ(desk.device.showAddress(payment.wallet(), 0, 0, desk.call()).error().code,
                  ErrorCode::DeviceRegistration);
        EXPECT_EQ(codeOf(payment.signWith(desk.device)), ErrorCode::DeviceRegistration);
        const auto registered = desk.device.registerWallet(payment.wallet(), desk.call());
        ASSERT_TRUE(registered) << registered.error().detail;
        EXPECT_EQ(*registered, (Registration{"savings", {}}));
        EXPECT_TRUE(desk.device.registerWallet(payment.wallet(), desk.call())) << "twice does no harm";
    } else {
        EXPECT_EQ(desk.device.registerWallet(payment.wallet(), desk.call()).error().code, ErrorCode::Usage);
    }
    for (const std::uint32_t keychain : {0U, 1U}) {
        const auto address = desk.device.showAddress(payment.wallet(), keychain, 5, desk.call());
        ASSERT_TRUE(address) << address.error().detail;
        EXPECT_EQ(desk.shown.back().text, address->toString());
        EXPECT_EQ(address->scriptPubKey(), payment.descriptor.singlePaths().at(keychain).scriptPubKey(5).value());
    }
    EXPECT_EQ(desk.device.showAddress(payment.wallet(), 2, 0, desk.call()).error().code, ErrorCode::Usage);
    const auto done = payment.signWith(desk.device);
    ASSERT_TRUE(done) << done.error().detail;
    EXPECT_EQ(done->signaturesAdded, 2U);
    EXPECT_EQ(done->complete, payment.descriptor.threshold() == 1);
    if (done->complete) {
        EXPECT_TRUE(bitcoin::isComplete(bitcoin::finalize(done->psbt).value()));
    }
}

INSTANTIATE_TEST_SUITE_P(All, BitBoxKinds,
                         testing::Values(OutputType::ShWpkh, OutputType::Wpkh, OutputType::Tr, OutputType::WshMulti,
                                         OutputType::ShWshMulti));

TEST(BitBoxDevice, RefusesWhatItCannotDo) {
    Desk desk;
    ASSERT_TRUE(desk.device.prepare(Network::Test, desk.call()));
    for (const OutputType type : {OutputType::Pkh, OutputType::ShMulti})
        EXPECT_EQ(codeOf(Payment(type).signWith(desk.device)), ErrorCode::DeviceUnsupported);
    Payment foreign(OutputType::Wpkh);
    foreign.psbt.fallbackLockTime = 1'700'000'000;
    EXPECT_EQ(codeOf(foreign.signWith(desk.device)), ErrorCode::DeviceUnsupported) << "a date";
    Payment mixed(OutputType::Wpkh);
    auto& stranger = mixed.psbt.inputs[1];
    stranger.nonWitnessUtxo->outputs[0].scriptPubKey = bitcoin::p2wpkh(Hash160{0x13});
    stranger.witnessUtxo = stranger.nonWitnessUtxo->outputs[0];
    stranger.previous.txid = stranger.nonWitnessUtxo->txid();
    stranger.keyOrigins.clear();
    EXPECT_EQ(codeOf(mixed.signWith(desk.device)), ErrorCode::DeviceUnsupported) << "an input of others";
}

TEST(BitBoxDevice, GivesKeysOfThePathThatWasAsked) {
    Desk desk;
    ASSERT_TRUE(desk.device.prepare(Network::Test, desk.call()));
    EXPECT_EQ(*desk.device.fingerprint(desk.call()), test::emulatedSeed().fingerprint());
    const auto path = keys::DerivationPath::parse("m/84h/1h/0h").value();
    EXPECT_EQ(*desk.device.xpub(path, Network::Test, true, desk.call()),
              test::emulatedSeed().derive(path)->publicKey());
    EXPECT_EQ(desk.shown.back().kind, UserInteraction::Kind::ConfirmOnDevice);
    desk.emulated.behaviour.tamper = [](std::size_t, const Bytes&, const Bytes&) {
        const auto other = test::emulatedSeed().derive(keys::DerivationPath::parse("m/84h/1h/1h").value()).value();
        return protobuf::MessageWriter()
            .message(5, protobuf::MessageWriter().text(1, other.publicKey().toString()))
            .take();
    };
    EXPECT_EQ(desk.device.xpub(path, Network::Test, false, desk.call()).error().code, ErrorCode::DeviceProtocol);
}

TEST(BitBoxDevice, SaysWhatItNeeds) {
    const auto needsOf = [](Behaviour behaviour, bool isKnown = true) {
        Desk desk(std::move(behaviour), 9, isKnown);
        return desk.device.state({}).value();
    };
    EXPECT_EQ(needsOf({}).needs, DeviceState::Needs::Nothing);
    EXPECT_EQ(needsOf({}).version, "9.25.1");
    EXPECT_EQ(needsOf({}).notices, std::vector{DeviceNotice::NotGenuine});
    EXPECT_EQ(needsOf({}, false).needs, DeviceState::Needs::Pair);
    Behaviour behaviour;
    behaviour.wantsPairing = true;
    EXPECT_EQ(needsOf(behaviour).needs, DeviceState::Needs::Pair);
    behaviour = {};
    behaviour.isUnlocked = false;
    EXPECT_EQ(needsOf(behaviour).needs, DeviceState::Needs::Unlock);
    behaviour.isInitialized = false;
    EXPECT_EQ(needsOf(behaviour).needs, DeviceState::Needs::SetUp);
    behaviour = {};
    behaviour.version = "v9.20.0";
    EXPECT_EQ(needsOf(behaviour).needs, DeviceState::Needs::Update);
    Desk old(behaviour);
    EXPECT_EQ(old.device.prepare(Network::Test, old.call()).error().code, ErrorCode::DeviceFirmware);
    behaviour = {};
    behaviour.isInitialized = false;
    Desk empty(behaviour);
    EXPECT_EQ(empty.device.prepare(Network::Test, empty.call()).error().code, ErrorCode::DeviceNotSetUp);
    behaviour = {};
    behaviour.isUnlocked = false;
    Desk locked(behaviour);
    ASSERT_TRUE(locked.device.prepare(Network::Test, locked.call()));
    EXPECT_EQ(locked.shown.at(0).kind, UserInteraction::Kind::UnlockDevice);
}

TEST(BitBoxPairing, IsDecidedByThePersonHere) {
    Behaviour behaviour;
    behaviour.wantsPairing = true;
    Desk desk(behaviour, 9, false);
    EXPECT_EQ(desk.device.prepare(Network::Test, {}).error().code, ErrorCode::DevicePairing) << "nobody is here";
    desk.personAgrees = false;
    EXPECT_EQ(desk.device.prepare(Network::Test, desk.call()).error().code, ErrorCode::DevicePairing);
    EXPECT_TRUE(desk.device.memory()->paired.empty());
    desk.personAgrees = true;
    desk.emulated.behaviour.confirmsPairing = false;
    desk.emulated.behaviour.wantsPairing = true;
    EXPECT_EQ(desk.device.prepare(Network::Test, desk.call()).error().code, ErrorCode::DevicePairing);
    EXPECT_TRUE(desk.device.memory()->paired.empty());
    desk.emulated.behaviour.confirmsPairing = true;
    ASSERT_TRUE(desk.device.prepare(Network::Test, desk.call()));
    ASSERT_EQ(desk.device.memory()->paired.size(), 1U);
    EXPECT_EQ(desk.shown.back().kind, UserInteraction::Kind::ComparePairingCode);
    EXPECT_EQ(desk.shown.back().text.size(), 23U);
    // The next program with the same memory needs no person.
    Desk next({}, 9, false);
    DeviceMemory memory;
    memory.secret = desk.device.memory()->secret.clone();
    memory.paired = desk.device.memory()->paired;
    next.device.recall(std::move(memory));
    EXPECT_TRUE(next.device.prepare(Network::Test, {}));
}

TEST(BitBoxPairing, TellsThatTheKeyOfASeedHasChanged) {
    Desk first;
    ASSERT_TRUE(first.device.prepare(Network::Test, first.call()));
    ASSERT_TRUE(first.device.fingerprint(first.call()));
    EXPECT_EQ(first.device.state({})->notices, std::vector{DeviceNotice::NotGenuine});
    Desk other({}, 10, false);
    DeviceMemory memory;
    memory.secret = first.device.memory()->secret.clone();
    memory.paired = first.device.memory()->paired;
    other.device.recall(std::move(memory));
    ASSERT_TRUE(other.device.prepare(Network::Test, other.call()));
    EXPECT_EQ(other.shown.back().kind, UserInteraction::Kind::ComparePairingCode) << "a device that is not known";
    ASSERT_TRUE(other.device.fingerprint(other.call()));
    EXPECT_EQ(other.device.state({})->notices, (std::vector{DeviceNotice::NotGenuine, DeviceNotice::KeyChanged}));
}

TEST(BitBoxDevice, WaitsForAPersonAndForOtherPrograms) {
    const Payment payment(OutputType::Wpkh);
    Behaviour behaviour;
    behaviour.notReady = 7;
    behaviour.busy = 5;
    Desk desk(behaviour);
    ASSERT_TRUE(payment.signWith(desk.device));
    desk.emulated.behaviour.notReady = 1'000;
    EXPECT_TRUE(desk.device.xpub(keys::DerivationPath::parse("m/84h/1h/0h").value(), Network::Test, true, desk.call()))
        << "a person may take long";
    EXPECT_EQ(desk.device.fingerprint(desk.call()).error().code, ErrorCode::DeviceTimeout) << "nothing else may";
    Behaviour taken;
    taken.busy = 1'000;
    Desk busy(taken);
    EXPECT_EQ(codeOf(payment.signWith(busy.device)), ErrorCode::DeviceInUse);
}

TEST(BitBoxDevice, IsCancelledOnItsScreenToo) {
    const Payment payment(OutputType::Wpkh);
    Behaviour behaviour;
    Desk desk(behaviour);
    std::stop_source stop;
    const auto done = payment.signWith(
        desk.device,
        [&](const UserInteraction& step) {
            if (step.kind == UserInteraction::Kind::ConfirmOnDevice) stop.request_stop();
        },
        stop.get_token());
    EXPECT_EQ(codeOf(done), ErrorCode::Cancelled);
    EXPECT_TRUE(desk.emulated.wasCancelled);
    EXPECT_TRUE(payment.signWith(desk.device)) << "and goes on afterwards";
}

TEST(BitBoxDevice, SignsMessagesWithOurShareOfChance) {
    const auto path = keys::DerivationPath::parse("m/84h/1h/0h/0/3").value();
    const auto key = test::emulatedSeed().derive(path)->publicKey().key();
    Desk desk;
    ASSERT_TRUE(desk.device.prepare(Network::Test, desk.call()));
    const auto signature = desk.device.signMessage(path, key, "hello", desk.call());
    ASSERT_TRUE(signature) << signature.error().detail;
    EXPECT_NE(*signature, *desk.device.signMessage(path, key, "hello", desk.call())) << "our share is new each time";
    EXPECT_EQ(desk.device.signMessage(path.child(1), key, "hello", desk.call()).error().code,
              ErrorCode::DeviceBadSignature);
    EXPECT_EQ(desk.device.signMessage(keys::DerivationPath::parse("m/44h/1h/0h/0/0").value(), key, "m", desk.call())
                  .error()
                  .code,
              ErrorCode::DeviceUnsupported);
    for (const auto nonce : {Behaviour::Nonce::Own, Behaviour::Nonce::OtherCommitment}) {
        desk.emulated.behaviour.nonce = nonce;
        EXPECT_EQ(desk.device.signMessage(path, key, "hello", desk.call()).error().code, ErrorCode::DeviceNonce);
    }
}

TEST(HostileBitBox, CannotChooseItsNonce) {
    for (const OutputType type : {OutputType::Wpkh, OutputType::ShWpkh}) {
        for (const auto nonce :
             {Behaviour::Nonce::Own, Behaviour::Nonce::OtherCommitment, Behaviour::Nonce::NoProtocol}) {
            Behaviour behaviour;
            behaviour.nonce = nonce;
            Desk desk(behaviour);
            EXPECT_EQ(codeOf(Payment(type).signWith(desk.device)), ErrorCode::DeviceNonce);
        }
    }
    Behaviour behaviour;
    behaviour.repeatsNonce = true;
    Desk desk(behaviour);
    EXPECT_TRUE(Payment(OutputType::Wpkh, 4).signWith(desk.device)) << "our share makes all of them differ";
}

TEST(HostileBitBox, IsRefusedWhateverItAnswers) {
    const Payment payment(OutputType::Wpkh);
    std::size_t total = 0;
    {
        Desk honest;
        ASSERT_TRUE(payment.signWith(honest.device));
        total = honest.emulated.queries;
    }
    ASSERT_GT(total, 10U);
    const auto pub = protobuf::MessageWriter().message(5, protobuf::MessageWriter().text(1, "tb1q")).take();
    const auto done = protobuf::MessageWriter().message(6, protobuf::MessageWriter().varint(1, 2)).take();
    const auto input = protobuf::MessageWriter().message(6, {}).take();
    const auto far = protobuf::MessageWriter().message(6, protobuf::MessageWriter().varint(1, 1).varint(2, 999)).take();
    const auto forged = protobuf::MessageWriter()
                            .message(6, protobuf::MessageWriter().varint(1, 2).varint(3, 1).bytes(4, Bytes(64, 1)))
                            .take();
    const Bytes replies[] = {pub, done, input, far, forged, Bytes(), Bytes{0xff}, Bytes(5'000, 0x08)};
    for (std::size_t at = 0; at < total; ++at) {
        for (const Bytes& reply : replies) {
            Behaviour behaviour;
            behaviour.tamper = [&](std::size_t count, const Bytes&, const Bytes& honest) {
                return count == at ? reply : honest;
            };
            Desk desk(behaviour);
            const auto result = payment.signWith(desk.device);
            // Being asked for the first input anew where that is due anyway is no attack.
            const bool isHonest = reply == input && result;
            EXPECT_TRUE(isHonest || (!result && exitClass(result.error().code) == ExitClass::Device))
                << at << " " << (result ? "signed" : result.error().detail);
        }
    }
}

TEST(HostileBitBox, GainsNothingFromChangedBytes) {
    const Payment payment(OutputType::Wpkh);
    for (std::size_t at = 0; at < 40; ++at) {
        for (const std::size_t byte : {0U, 2U, 5U, 9U, 20U, 60U}) {
            Behaviour behaviour;
            behaviour.tamper = [&](std::size_t count, const Bytes&, Bytes honest) {
                if (count == at && byte < honest.size()) honest[byte] ^= 0x11;
                return honest;
            };
            Desk desk(behaviour);
            const auto result = payment.signWith(desk.device);
            if (result) {
                EXPECT_TRUE(bitcoin::isComplete(bitcoin::finalize(result->psbt).value()));
            }
        }
    }
}

TEST(HostileBitBox, EndsWhateverTheCableCarries) {
    const Payment payment(OutputType::Wpkh);
    using Reports = std::vector<Bytes>;
    const std::function<Reports(Reports)> attacks[] = {
        [](const Reports&) { return Reports(); },
        [](const Reports&) { return Reports(1, Bytes(63, 0)); },
        [](const Reports&) { return Reports(300, Bytes(64, 0xaa)); },
        [](Reports reports) {
            reports[0][4] = 0xbf;
            return reports;
        },
        [](Reports reports) {
            reports[0][5] = 0xff;
            reports[0][6] = 0xff;
            return reports;
        },
        [](Reports reports) {
            reports[0][5] = 0;
            reports[0][6] = 0;
            return reports;
        },
        [](Reports reports) {
            // Longer than it is: the rest never comes in order.
            reports[0][6] = 0xf0;
            reports.insert(reports.end(), 9, reports[0]);
            return reports;
        },
        [](Reports reports) {
            reports.back()[63] ^= 1;
            reports.back()[20] ^= 1;
            return reports;
        },
    };
    for (const auto& attack : attacks) {
        for (const int from : {0, 1, 4, 6, 9}) {
            Desk desk;
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
