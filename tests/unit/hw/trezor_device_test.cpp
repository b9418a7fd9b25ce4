#include <gtest/gtest.h>

#include "base/encoding.h"
#include "bitcoin/psbt_roles.h"
#include "trezor/driver.h"
#include "trezor_fixture.h"

using namespace sandyk;
using namespace sandyk::hw;
using namespace sandyk::hw::trezor;
using protobuf::MessageWriter;
using signing::UserInteraction;
using test::ScriptedTrezor;
using test::TrezorFixture;
using test::TrezorTranscript;

namespace {

Message message(MessageType type, MessageWriter payload = {}) {
    return {static_cast<std::uint16_t>(type), payload.take()};
}

/// Features of a device that is ready; a test writes over what it needs (the last field of a number counts).
MessageWriter features(std::string_view model, const Version& version) {
    MessageWriter writer;
    writer.text(1, "trezor.io").varint(2, version.major).varint(3, version.minor).varint(4, version.patch);
    writer.boolean(12, true).boolean(16, true).text(21, model).bytes(35, Bytes(32, 7));
    return writer;
}

/// The driver's own table, over a device with these features.
std::unique_ptr<Device> featured(MessageWriter features, const Driver& driver = trezor::driver()) {
    const Message answer = message(MessageType::Features, std::move(features));
    const auto open = [answer]() -> Result<std::unique_ptr<Transport>> {
        return std::make_unique<ScriptedTrezor>([answer](const Message&) { return test::reportsOf(answer); });
    };
    return driver.openOver(open).value();
}

std::string needs(MessageWriter of, const Driver& driver = trezor::driver()) {
    const auto state = featured(std::move(of), driver)->state({});
    return state ? std::string(needsName(state->needs)) : std::string(errorName(state.error().code));
}

ErrorCode refusal(MessageWriter of) {
    const auto prepared = featured(std::move(of))->prepare(Network::Main, {});
    return prepared ? ErrorCode::Internal : prepared.error().code;
}

} // namespace

class TrezorSigning : public ::testing::TestWithParam<const char*> {};

TEST_P(TrezorSigning, EndsInVerifiedSignatures) {
    TrezorFixture fixture(test::readTrezorTranscript(GetParam()));
    const TrezorTranscript& transcript = fixture.transcript();
    // Today's firmware of the Trezor One is asked to leave out the result, so only one recording is the same in every
    // byte.
    const bool isExact = !transcript.has("trezor-one") || transcript.has("serialize-false");
    RecordedTransport* recording = nullptr;
    const auto device = isExact ? fixture.recordedDevice(&recording) : TrezorFixture::answering(fixture.answers());
    HardwareSigner signer(*device, {transcript.wallet()});
    const auto review = fixture.review();
    ASSERT_TRUE(review.mayBeSigned()) << review.refusals.front().detail;
    std::vector<UserInteraction::Kind> shown;
    const auto done = signer.sign(fixture.psbt(), review, [&](const auto& step) { shown.push_back(step.kind); }, {});
    ASSERT_TRUE(done) << done.error().detail;
    if (recording) {
        EXPECT_TRUE(recording->isFinished()) << "stopped at report " << recording->position();
    }
    EXPECT_EQ(done->signaturesAdded, transcript.signatures.size());
    const bool isMultisig = transcript.has("wsh");
    EXPECT_EQ(done->complete, !isMultisig);
    EXPECT_GE(std::ranges::count(shown, UserInteraction::Kind::ConfirmOnDevice), 2);
    for (const TrezorTranscript::Signature& expected : transcript.signatures) {
        const bitcoin::PsbtInput& input = done->psbt.inputs.at(expected.input);
        if (expected.key.size() == 32) {
            EXPECT_EQ(input.tapKeySignature, expected.signature);
            continue;
        }
        Bytes signature = expected.signature;
        signature.push_back(0x01);
        EXPECT_EQ(input.partialSignatures.at(expected.key), signature);
    }
    if (!isMultisig) {
        const auto final = bitcoin::finalize(done->psbt);
        ASSERT_TRUE(final);
        EXPECT_TRUE(bitcoin::isComplete(*final));
    }
    EXPECT_TRUE(signing::mergeSigned(fixture.psbt(), done->psbt));
}

INSTANTIATE_TEST_SUITE_P(Recorded, TrezorSigning,
                         ::testing::Values("trezor-one-sign-wpkh-serialize-false", "trezor-one-sign-pkh",
                                           "trezor-one-sign-shwpkh", "trezor-one-sign-tr-2in", "trezor-one-sign-wpkh",
                                           "trezor-one-sign-wpkh-3in", "trezor-one-sign-wsh-pubkeys-order",
                                           "trezor-one-sign-wsh-sortedmulti", "trezor-one-sign-wsh-sortedmulti-2in",
                                           "trezor-t-sign-pkh", "trezor-t-sign-shwpkh", "trezor-t-sign-wpkh",
                                           "trezor-t-sign-wpkh-3in", "trezor-t-sign-wsh-sortedmulti",
                                           "trezor-t-sign-wsh-sortedmulti-2in", "keepkey-sign-pkh",
                                           "keepkey-sign-shwpkh", "keepkey-sign-wpkh", "keepkey-sign-wpkh-3in",
                                           "keepkey-sign-wsh-sortedmulti", "keepkey-sign-wsh-sortedmulti-2in"));

class TrezorAddress : public ::testing::TestWithParam<const char*> {};

TEST_P(TrezorAddress, IsTheWalletsOrNone) {
    TrezorFixture fixture(test::readTrezorTranscript(GetParam()));
    const DeviceWallet wallet = fixture.transcript().wallet();
    std::string asked;
    DeviceCall call;
    call.person.show = [&](const UserInteraction& step) {
        if (step.kind == UserInteraction::Kind::CheckAddress) asked = step.text;
    };
    const auto device = fixture.transcript().has("trezor-one-address-wsh") ? TrezorFixture::answering(fixture.answers())
                                                                           : fixture.recordedDevice();
    ASSERT_TRUE(device->prepare(Network::Test, call));
    EXPECT_FALSE(device->needsRegistration(wallet));
    const auto address = device->showAddress(wallet, 0, 0, call);
    ASSERT_TRUE(address) << address.error().detail;
    EXPECT_EQ(address->toString(), fixture.transcript().result.at("address"));
    EXPECT_EQ(asked, address->toString());
    // The same answer to another question.
    const auto lying = TrezorFixture::answering(fixture.answers());
    ASSERT_TRUE(lying->prepare(Network::Test, {}));
    EXPECT_EQ(lying->showAddress(wallet, 0, 1, {}).error().code, ErrorCode::DeviceAddress);
}

INSTANTIATE_TEST_SUITE_P(Recorded, TrezorAddress,
                         ::testing::Values("trezor-one-address-pkh", "trezor-one-address-tr", "trezor-one-address-wsh",
                                           "trezor-t-address-wpkh", "trezor-t-address-wsh", "keepkey-address-shwpkh",
                                           "keepkey-address-wsh"));

TEST(TrezorDevice, TellsWhatItNeeds) {
    EXPECT_EQ(needs(features("1", {1, 14, 2})), "");
    EXPECT_EQ(needs(features("T", {2, 4, 4})), "");
    EXPECT_EQ(needs(features("Safe 3", {2, 8, 0})), "");
    EXPECT_EQ(needs(features("Safe 5", {2, 8, 0})), "");
    EXPECT_EQ(needs(features("Safe 7", {2, 9, 0})), "other_program");
    EXPECT_EQ(needs(features("Safe 12", {9, 0, 0})), "other_program");
    EXPECT_EQ(needs(MessageWriter().text(1, "abacus.io").varint(2, 2)), "other_program");
    EXPECT_EQ(needs(features("1", {1, 10, 5})), "update");
    EXPECT_EQ(needs(features("T", {2, 3, 6})), "update");
    EXPECT_EQ(needs(features("T", {2, 8, 0}).boolean(5, true)), "leave_bootloader");
    EXPECT_EQ(needs(features("T", {2, 8, 0}).boolean(12, false)), "set_up");
    EXPECT_EQ(needs(features("T", {2, 8, 0}).boolean(16, false)), "unlock");
    EXPECT_EQ(needs(features("1", {1, 14, 2}).boolean(16, false)), "enter_pin");
    EXPECT_EQ(needs(features("T", {2, 8, 0}).boolean(8, true)), "enter_passphrase");
    EXPECT_EQ(
        needs(MessageWriter().text(1, "keepkey.com").varint(2, 7).varint(3, 6).boolean(12, true), keepKeyDriver()),
        "update");
    EXPECT_EQ(needs(MessageWriter().text(1, "onekey.so").varint(2, 3).boolean(12, true)), "");
    const auto state = featured(features("T", {2, 8, 0}).boolean(19, true))->state({});
    ASSERT_TRUE(state);
    EXPECT_EQ(state->model, "Model T");
    EXPECT_EQ(state->version, "2.8.0");
    EXPECT_EQ(state->notices, std::vector<DeviceNotice>{DeviceNotice::NoBackup});
}

TEST(TrezorDevice, IsNotUsedWhenItIsNotReady) {
    EXPECT_EQ(refusal(features("Safe 7", {2, 9, 0})), ErrorCode::DeviceUnsupported);
    EXPECT_EQ(refusal(features("1", {1, 10, 5})), ErrorCode::DeviceFirmware);
    EXPECT_EQ(refusal(features("T", {2, 8, 0}).boolean(5, true)), ErrorCode::DeviceBootloader);
    EXPECT_EQ(refusal(features("T", {2, 8, 0}).boolean(12, false)), ErrorCode::DeviceNotSetUp);
}

TEST(TrezorDevice, IsNotBelievedWhenItAnswersSomethingElse) {
    // The features, but as another message.
    const Message wrong{static_cast<std::uint16_t>(MessageType::Success), features("T", {2, 8, 0}).take()};
    EXPECT_EQ(TrezorFixture::answering({wrong})->state({}).error().code, ErrorCode::DeviceProtocol);
}

TEST(TrezorDevice, OfTheNewerProtocolIsSaidToBeUnsupported) {
    const auto device = TrezorFixture::answering({test::failureOf(17), test::failureOf(17)});
    EXPECT_EQ(device->state({})->needs, DeviceState::Needs::OtherProgram);
    EXPECT_EQ(device->prepare(Network::Main, {}).error().code, ErrorCode::DeviceUnsupported);
}

TEST(TrezorDevice, KnowsItsInterfaces) {
    const auto model = [](Bus bus, std::uint16_t vendor, std::uint16_t product, int interface, std::string text = {}) {
        const DeviceInfo info{bus, "path", vendor, product, interface, 0, "", std::move(text)};
        const std::string_view trezor = trezor::driver().model(info);
        return trezor.empty() ? keepKeyDriver().model(info) : trezor;
    };
    EXPECT_EQ(model(Bus::Usb, 0x1209, 0x53c1, 0, "TREZOR"), "Trezor");
    EXPECT_EQ(model(Bus::Usb, 0x1209, 0x53c1, 0, "Trezor Safe 7"), "Safe 7");
    EXPECT_EQ(model(Bus::Usb, 0x1209, 0x53c1, 1), "");
    EXPECT_EQ(model(Bus::Usb, 0x1209, 0x53c0, 0), "bootloader");
    EXPECT_EQ(model(Bus::Hid, 0x1209, 0x53c1, 0), "");
    EXPECT_EQ(model(Bus::Usb, 0x1209, 0x4f4b, 0), "OneKey");
    EXPECT_EQ(model(Bus::Hid, 0x534c, 0x0001, 0), "One");
    EXPECT_EQ(model(Bus::Usb, 0x2b24, 0x0002, 0), "KeepKey");
    EXPECT_EQ(model(Bus::Usb, 0x2c97, 0x5000, 0), "");
}

TEST(TrezorDevice, AsksForThePassphraseWhereThePersonWants) {
    struct Case {
        bool canEnter, wantsHere;
        std::string_view expected; ///< payload of PassphraseAck
    };
    for (const Case& each : {Case{false, false, "0a0173"}, Case{true, false, "1801"}, Case{true, true, "0a0173"}}) {
        MessageWriter of = features("T", {2, 8, 0});
        if (each.canEnter) of.varint(30, 17);
        std::string acknowledged;
        const auto device = TrezorFixture::deviceOver(std::make_unique<ScriptedTrezor>([&](const Message& asked) {
            const auto type = static_cast<MessageType>(asked.type);
            if (type == MessageType::Initialize) return test::reportsOf(message(MessageType::Features, of));
            if (type == MessageType::GetPublicKey) return test::reportsOf(message(MessageType::PassphraseRequest));
            acknowledged = toHex(asked.payload);
            return test::reportsOf(test::failureOf(4));
        }));
        DeviceCall call;
        call.person.entersPassphraseHere = each.wantsHere;
        call.person.answer = [](const UserInteraction& step) {
            EXPECT_EQ(step.kind, UserInteraction::Kind::EnterPassphrase);
            return Result<SecureString>(SecureString("s"));
        };
        EXPECT_EQ(device->prepare(Network::Main, call).error().code, ErrorCode::DeviceRefused);
        EXPECT_EQ(acknowledged, each.expected);
    }
}

TEST(TrezorDevice, AsksForThePassphraseOnce) {
    // KeepKey forgets it at each new start; a Trezor comes back to its session.
    for (const char* name : {"keepkey-sign-wpkh", "trezor-t-sign-wpkh"}) {
        const TrezorFixture fixture(test::readTrezorTranscript(name));
        const std::vector<Message> answers = fixture.answers();
        const bool hasSessions = !fixture.transcript().isKeepKey();
        bool isEntered = false;
        const auto device = TrezorFixture::deviceOver(std::make_unique<ScriptedTrezor>([&](const Message& asked) {
            const auto type = static_cast<MessageType>(asked.type);
            if (type == MessageType::Initialize && (!hasSessions || asked.payload.empty())) isEntered = false;
            if (type == MessageType::Initialize || type == MessageType::GetFeatures) return test::reportsOf(answers[0]);
            if (type == MessageType::PassphraseAck) isEntered = true;
            return test::reportsOf(isEntered ? answers[1] : message(MessageType::PassphraseRequest));
        }));
        std::size_t asked = 0;
        DeviceCall call;
        call.person.entersPassphraseHere = true;
        call.person.answer = [&](const UserInteraction&) {
            ++asked;
            return Result<SecureString>(SecureString("s"));
        };
        for (int i = 0; i < 3; ++i)
            EXPECT_TRUE(device->prepare(Network::Test, call));
        EXPECT_EQ(asked, 1U) << name;
    }
}

TEST(TrezorDevice, RefusesPinsAndPassphrasesThatAreNone) {
    const auto entered = [](MessageType request, const std::string& text) {
        const auto device = TrezorFixture::answering(
            {message(MessageType::Features, features("1", {1, 14, 2})), message(request), test::failureOf(7)});
        DeviceCall call;
        call.person.answer = [&](const UserInteraction&) { return Result<SecureString>(SecureString(text)); };
        return device->prepare(Network::Main, call).error();
    };
    EXPECT_EQ(entered(MessageType::PinMatrixRequest, "123").param("failure"), "7");
    for (const char* wrong : {"", "0", "12a", "1 2"}) {
        const Error error = entered(MessageType::PinMatrixRequest, wrong);
        EXPECT_EQ(error.code, ErrorCode::DevicePin);
        EXPECT_EQ(error.param("failure"), "");
    }
    EXPECT_EQ(entered(MessageType::PinMatrixRequest, std::string(51, '1')).code, ErrorCode::DevicePin);
    EXPECT_EQ(entered(MessageType::PassphraseRequest, std::string(50, 'x')).code, ErrorCode::DevicePin);
    EXPECT_EQ(entered(MessageType::PassphraseRequest, std::string(51, 'x')).code, ErrorCode::ParseTooLarge);
}

TEST(TrezorDevice, NeedsSomebodyToEnterThePin) {
    const auto device = TrezorFixture::answering(
        {message(MessageType::Features, features("1", {1, 14, 2})), message(MessageType::PinMatrixRequest)});
    EXPECT_EQ(device->prepare(Network::Main, {}).error().code, ErrorCode::Usage);
}

TEST(TrezorDevice, CancelsOnItsScreenWhatThePersonStops) {
    std::vector<MessageType> asked;
    const TrezorFixture fixture(test::readTrezorTranscript("trezor-t-sign-wpkh"));
    const std::vector<Message> answers = fixture.answers();
    std::size_t at = 0;
    const auto device = TrezorFixture::deviceOver(std::make_unique<ScriptedTrezor>([&](const Message& got) {
        const auto type = static_cast<MessageType>(got.type);
        asked.push_back(type);
        if (type == MessageType::Cancel) return test::reportsOf(test::failureOf(4));
        if (type == MessageType::Ping) return test::reportsOf({2, got.payload});
        if (type == MessageType::Initialize) at = 0;
        return test::reportsOf(answers.at(at++));
    }));
    HardwareSigner signer(*device, {fixture.transcript().wallet()});
    std::stop_source stop;
    const auto stopWhenAsked = [&](const UserInteraction& step) {
        if (step.kind == UserInteraction::Kind::ConfirmOnDevice) stop.request_stop();
    };
    EXPECT_EQ(signer.sign(fixture.psbt(), fixture.review(), stopWhenAsked, stop.get_token()).error().code,
              ErrorCode::Cancelled);
    EXPECT_EQ(asked.back(), MessageType::Cancel);
    // The device is usable at once.
    const auto again = signer.sign(fixture.psbt(), fixture.review(), {}, {});
    ASSERT_TRUE(again) << again.error().detail;
    EXPECT_EQ(again->signaturesAdded, 1U);
    EXPECT_EQ(std::ranges::count(asked, MessageType::Ping), 1);
}

TEST(TrezorDevice, TakesNoLateAnswerForTheNextOne) {
    const TrezorFixture fixture(test::readTrezorTranscript("trezor-t-sign-wpkh"));
    const std::vector<Message> answers = fixture.answers();
    bool isSilent = true;
    std::vector<Bytes> late;
    const auto device = TrezorFixture::deviceOver(std::make_unique<ScriptedTrezor>([&](const Message& got) {
        const auto type = static_cast<MessageType>(got.type);
        std::vector<Bytes> reports = std::exchange(late, {});
        std::vector<Bytes> next = test::reportsOf(type == MessageType::Initialize ? answers[0] : answers[1]);
        if (type == MessageType::Cancel) next = test::reportsOf(test::failureOf(4));
        if (type == MessageType::Ping) next = test::reportsOf({2, got.payload});
        if (isSilent && type == MessageType::GetPublicKey) {
            late = next; // comes when something else is asked
            return std::vector<Bytes>();
        }
        reports.insert(reports.end(), next.begin(), next.end());
        return reports;
    }));
    EXPECT_EQ(device->prepare(Network::Test, {}).error().code, ErrorCode::DeviceTimeout);
    isSilent = false;
    EXPECT_EQ(device->fingerprint({})->toString(), "5c9e228d");
}

TEST(TrezorDevice, IsFoundAgainAfterItWasUnplugged) {
    class Unplugged : public Transport {
        Result<void> write(ByteView) override { return fail(ErrorCode::DeviceDisconnected, "gone"); }
        Result<Bytes> read(Patience, const std::stop_token&) override {
            return fail(ErrorCode::DeviceDisconnected, "gone");
        }
    };
    const TrezorFixture fixture(test::readTrezorTranscript("trezor-t-sign-wpkh"));
    int opened = 0;
    TrezorDevice device(test::kAnyTrezor, std::make_unique<Unplugged>(), [&]() -> Result<std::unique_ptr<Transport>> {
        if (++opened == 1) return fail(ErrorCode::DeviceNotFound, "not yet");
        return std::make_unique<ScriptedTrezor>(
            [&](const Message& got) { return test::reportsOf(fixture.answers().at(got.type == 0 ? 0 : 1)); });
    });
    EXPECT_EQ(device.prepare(Network::Test, {}).error().code, ErrorCode::DeviceDisconnected);
    EXPECT_EQ(device.fingerprint({}).error().code, ErrorCode::DeviceNotFound);
    EXPECT_EQ(device.fingerprint({})->toString(), "5c9e228d");
}

TEST(TrezorDevice, SignsAndChecksMessages) {
    const TrezorTranscript transcript = test::readTrezorTranscript("trezor-one-sign-message");
    std::vector<Message> answers = test::readTrezorTranscript("trezor-one-initialize").answers();
    for (const char* name : {"trezor-one-xpub-mainnet", "trezor-one-sign-message"})
        for (Message& each : test::readTrezorTranscript(name).answers())
            answers.push_back(std::move(each));
    const auto key = test::recordedKey(transcript.path(), Network::Main).key();
    const auto signedBy = [&](const crypto::PublicKey& signer, std::string_view text) {
        const auto device = TrezorFixture::answering(answers);
        EXPECT_TRUE(device->prepare(Network::Main, {}));
        return device->signMessage(transcript.path(), signer, text, {});
    };
    ASSERT_TRUE(signedBy(key, "hello"));
    Bytes signature = fromBase64(*signedBy(key, "hello")).value();
    EXPECT_TRUE(signature.at(0) >= 31 && signature.at(0) <= 34);
    EXPECT_TRUE(equal(ByteView(signature).subspan(1),
                      ByteView(fromBase64(transcript.result.at("signature_base64")).value()).subspan(1)));
    EXPECT_EQ(signedBy(key, "hullo").error().code, ErrorCode::DeviceBadSignature);
    const auto other = test::recordedKey(transcript.path().child(0), Network::Main).key();
    EXPECT_EQ(signedBy(other, "hello").error().code, ErrorCode::DeviceBadSignature);
}

TEST(TrezorDevice, ExplainsThatItSignsNoCoinsOfOthers) {
    TrezorFixture fixture(test::readTrezorTranscript("trezor-t-sign-wpkh-3in"));
    const auto device = TrezorFixture::answering(fixture.answers());
    ASSERT_TRUE(device->prepare(Network::Test, {}));
    bitcoin::Psbt psbt = fixture.psbt();
    // The second coin is of the same device, but of another account.
    for (auto& [key, origin] : psbt.inputs.at(1).keyOrigins)
        origin.path = keys::DerivationPath::parse("m/84h/1h/1h/0/1").value();
    const auto refused = device->sign(psbt, fixture.transcript().wallet(), {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::DeviceExternalInput);
    EXPECT_EQ(refused.error().param("input"), "1");
}

TEST(TrezorDevice, WantsThePreviousTransactions) {
    for (const char* name : {"trezor-t-sign-wpkh", "keepkey-sign-wpkh"}) {
        TrezorFixture fixture(test::readTrezorTranscript(name));
        const auto device = TrezorFixture::answering(fixture.answers());
        ASSERT_TRUE(device->prepare(Network::Test, {}));
        bitcoin::Psbt psbt = fixture.psbt();
        psbt.inputs.at(0).nonWitnessUtxo->lockTime = 1;
        EXPECT_EQ(device->sign(psbt, fixture.transcript().wallet(), {}).error().code, ErrorCode::DeviceRejectedData);
        psbt.inputs.at(0).nonWitnessUtxo.reset();
        EXPECT_EQ(device->sign(psbt, fixture.transcript().wallet(), {}).error().code, ErrorCode::DeviceRejectedData);
    }
}

TEST(TrezorDevice, KnowsWhichWalletsItCannotServe) {
    TrezorFixture fixture(test::readTrezorTranscript("trezor-t-sign-wpkh"));
    const auto device = TrezorFixture::answering(fixture.answers());
    ASSERT_TRUE(device->prepare(Network::Test, {}));
    const std::string own =
        "[5c9e228d/84h/1h/0h]" +
        test::recordedKey(keys::DerivationPath::parse("m/84h/1h/0h").value(), Network::Test).toString();
    const auto code = [&](const std::string& descriptor) {
        const DeviceWallet wallet{"w", Network::Test, bitcoin::Descriptor::parse(descriptor).value(), {}};
        const auto shown = device->showAddress(wallet, 0, 0, {});
        return shown ? ErrorCode::Internal : shown.error().code;
    };
    EXPECT_EQ(code("wpkh(" + own + "/0/*)"), ErrorCode::DeviceUnsupported);
    EXPECT_EQ(code("wpkh(" + own + "/<0;2>/*)"), ErrorCode::DeviceUnsupported);
    EXPECT_EQ(code("tr(" + own + "/<0;1>/*,pk(" + own + "/<0;1>/*))"), ErrorCode::DeviceUnsupported);
    EXPECT_EQ(code("wpkh([01020304" + own.substr(9) + "/<0;1>/*)"), ErrorCode::DeviceOtherKey);
}
