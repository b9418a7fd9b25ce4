#include <gtest/gtest.h>

#include "bitcoin/psbt_roles.h"
#include "device/hardware_signer.h"
#include "ledger_fixture.h"

using namespace sandyk;
using namespace sandyk::hw;
using test::LedgerFixture;
using test::Transcript;

class RecordedSigning : public ::testing::TestWithParam<const char*> {};

TEST_P(RecordedSigning, EndsInVerifiedSignatures) {
    const Transcript transcript = test::readTranscript(GetParam());
    LedgerFixture fixture(transcript);
    RecordedTransport* recording = nullptr;
    auto device = fixture.recordedDevice(&recording);
    HardwareSigner signer(*device, {fixture.wallet()});
    std::vector<signing::UserInteraction::Kind> shown;
    const auto review = fixture.review();
    ASSERT_TRUE(review.mayBeSigned()) << review.refusals.front().detail;
    const auto signedPsbt =
        signer.sign(transcript.psbt(), review, [&](const auto& step) { shown.push_back(step.kind); }, {});
    ASSERT_TRUE(signedPsbt) << signedPsbt.error().detail;
    EXPECT_TRUE(recording->isFinished());
    EXPECT_EQ(signedPsbt->signaturesAdded, transcript.signatures.size());
    EXPECT_EQ(signedPsbt->psbt.unsignedTxid().value(), transcript.psbt().unsignedTxid().value());
    const bool isMultisig = fixture.wallet().descriptor.threshold() > 1;
    EXPECT_EQ(signedPsbt->complete, !isMultisig);
    EXPECT_EQ(std::ranges::count(shown, signing::UserInteraction::Kind::ConfirmOnDevice), 1);
    EXPECT_EQ(std::ranges::count(shown, signing::UserInteraction::Kind::Progress),
              static_cast<std::ptrdiff_t>(transcript.signatures.size()));
    for (const Transcript::Signature& expected : transcript.signatures) {
        const bitcoin::PsbtInput& input = signedPsbt->psbt.inputs.at(expected.input);
        if (expected.key.size() == 32) {
            EXPECT_EQ(input.tapKeySignature, expected.signature);
        } else {
            EXPECT_EQ(input.partialSignatures.at(expected.key), expected.signature);
        }
    }
    if (!isMultisig) {
        const auto final = bitcoin::finalize(signedPsbt->psbt);
        ASSERT_TRUE(final);
        EXPECT_TRUE(bitcoin::isComplete(*final));
    }
    // What a signer adds must be no more than what a stranger's file may add.
    EXPECT_TRUE(signing::mergeSigned(transcript.psbt(), signedPsbt->psbt));
}

INSTANTIATE_TEST_SUITE_P(Ledger, RecordedSigning,
                         ::testing::Values("ledger-btc-sign-pkh", "ledger-btc-sign-shwpkh", "ledger-btc-sign-wpkh",
                                           "ledger-btc-sign-wpkh-3in", "ledger-btc-sign-tr", "ledger-btc-sign-tr-2in",
                                           "ledger-btc-sign-wsh-sortedmulti", "ledger-btc-sign-wsh-sortedmulti-2in",
                                           "ledger-btcmain-sign-wpkh", "ledger-hid-sign-wpkh"));

TEST(HardwareSigner, SaysThatThePersonRefused) {
    LedgerFixture fixture(test::readTranscript("ledger-btc-sign-wpkh-refused"));
    auto device = fixture.recordedDevice();
    HardwareSigner signer(*device, {fixture.wallet()});
    const auto result = signer.sign(fixture.psbt(), fixture.review(), {}, {});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::DeviceRefused);
}

TEST(HardwareSigner, SignsOnlyWhatWasReviewed) {
    LedgerFixture fixture(test::readTranscript("ledger-btc-sign-wpkh"));
    auto device = fixture.recordedDevice();
    HardwareSigner signer(*device, {fixture.wallet()});
    bitcoin::Psbt other = fixture.psbt();
    other.outputs.at(0).amount = bitcoin::Amount::sat(59'999);
    EXPECT_EQ(signer.sign(other, fixture.review(), {}, {}).error().code, ErrorCode::SignReviewChanged);
    signing::Review refused = fixture.review();
    refused.refusals.push_back({ErrorCode::SignFeeAbsolute, "too much", {}});
    EXPECT_EQ(signer.sign(fixture.psbt(), refused, {}, {}).error().code, ErrorCode::SignFeeAbsolute);
    // Nothing went to the device: the recording still plays from its beginning.
    EXPECT_TRUE(signer.sign(fixture.psbt(), fixture.review(), {}, {}));
}

TEST(HardwareSigner, KnowsADeviceOfAnotherSeed) {
    LedgerFixture fixture(test::readTranscript("ledger-btc-sign-wpkh"));
    auto device =
        fixture.deviceWith(test::framed({0xe1, 0x05, 0x00, 0x01, 0x00}, {0x01, 0x02, 0x03, 0x04, 0x90, 0x00}));
    HardwareSigner signer(*device, {fixture.wallet()});
    EXPECT_EQ(signer.sign(fixture.psbt(), fixture.review(), {}, {}).error().code, ErrorCode::DeviceOtherKey);
}

TEST(HardwareSigner, WantsTheRegistration) {
    LedgerFixture fixture(test::readTranscript("ledger-btc-sign-wsh-sortedmulti"));
    auto device = fixture.recordedDevice();
    DeviceWallet wallet = fixture.wallet();
    EXPECT_TRUE(device->needsRegistration(wallet));
    wallet.registration.reset();
    HardwareSigner signer(*device, {wallet});
    EXPECT_EQ(signer.sign(fixture.psbt(), fixture.review(), {}, {}).error().code, ErrorCode::DeviceRegistration);
}

TEST(HardwareSigner, CanBeStopped) {
    LedgerFixture fixture(test::readTranscript("ledger-btc-sign-wpkh"));
    auto device = fixture.recordedDevice();
    HardwareSigner signer(*device, {fixture.wallet()});
    std::stop_source stop;
    const auto stopWhenAsked = [&](const signing::UserInteraction& step) {
        if (step.kind == signing::UserInteraction::Kind::ConfirmOnDevice) stop.request_stop();
    };
    EXPECT_EQ(signer.sign(fixture.psbt(), fixture.review(), stopWhenAsked, stop.get_token()).error().code,
              ErrorCode::Cancelled);
}

TEST(HardwareSigner, TakesNoWrongSignatureOfOursForDone) {
    LedgerFixture fixture(test::readTranscript("ledger-btc-sign-wpkh"));
    auto device = fixture.recordedDevice();
    const Transcript other = test::readTranscript("ledger-btc-sign-wpkh-3in");
    bitcoin::Psbt psbt = fixture.psbt();
    psbt.inputs.at(0).partialSignatures[other.signatures.at(0).key] = other.signatures.at(0).signature;
    HardwareSigner signer(*device, {fixture.wallet()});
    const auto result = signer.sign(psbt, fixture.review(psbt), {}, {});
    ASSERT_FALSE(result);
    EXPECT_EQ(exitClass(result.error().code), ExitClass::Refused);
}
