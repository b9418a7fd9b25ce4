#include <gtest/gtest.h>

#include "bitcoin/sighash.h"
#include "fixture.h"

namespace sandyk::test {

using bitcoin::OutputType;
using bitcoin::Psbt;

namespace {

/// Signed by as many masters as needed, each seeing only what the one before gave.
Psbt fullySigned(const TestWallet& wallet, Psbt psbt) {
    for (std::size_t master = 0; master < (wallet.masters.size() > 1 ? 2 : 1); ++master)
        psbt = signedBy(wallet, master, psbt).psbt;
    return psbt;
}

class SoftwareSignerTypes : public testing::TestWithParam<OutputType> {};

} // namespace

TEST_P(SoftwareSignerTypes, signsToAFinalTransaction) {
    const TestWallet wallet = testWallet(GetParam());
    const Psbt psbt = ordinaryPayment(wallet);
    ASSERT_EQ(refusals(psbt, wallet.context()), std::vector<ErrorCode>{});
    const Psbt final = bitcoin::finalize(fullySigned(wallet, psbt)).value();
    ASSERT_TRUE(bitcoin::isComplete(final));
    const auto transaction = bitcoin::extract(final);
    ASSERT_TRUE(transaction);
    // The identity of everything but the scriptSigs.
    bitcoin::Transaction stripped = *transaction;
    for (auto& input : stripped.inputs)
        input.scriptSig = {};
    EXPECT_EQ(stripped.txid(), psbt.unsignedTxid().value());
}

TEST_P(SoftwareSignerTypes, saysHowLargeTheSignedTransactionWillBe) {
    const TestWallet wallet = testWallet(GetParam());
    PsbtBuilder builder;
    for (std::uint32_t i = 0; i < 20; ++i)
        builder.spend(wallet, i % 2, i, 100'000);
    const Psbt psbt = builder.pay(foreignScript(), 1'500'000).payOwn(wallet, 1, 21, 490'000).build();
    const std::int64_t estimate = reviewed(psbt, wallet.context()).vsizeEstimate;
    const auto transaction = bitcoin::extract(bitcoin::finalize(fullySigned(wallet, psbt)).value()).value();
    // Low R makes 71 bytes the most; a shorter R or S comes once in 128 signatures.
    EXPECT_GE(estimate, transaction.vsize());
    EXPECT_LE(estimate, transaction.vsize() + 5);
}

TEST_P(SoftwareSignerTypes, addsNothingButSignatures) {
    const TestWallet wallet = testWallet(GetParam());
    const Psbt psbt = ordinaryPayment(wallet);
    signing::SignResult result = signedBy(wallet, 0, psbt);
    EXPECT_EQ(result.signaturesAdded, 1u);
    EXPECT_EQ(result.complete, wallet.masters.size() == 1);
    ASSERT_NE(result.psbt.serialize(), psbt.serialize());
    for (auto& input : result.psbt.inputs) {
        EXPECT_EQ(input.partialSignatures.size() + (input.tapKeySignature ? 1 : 0), 1u);
        input.partialSignatures.clear();
        input.tapKeySignature.reset();
    }
    EXPECT_EQ(result.psbt.serialize(), psbt.serialize());
}

TEST_P(SoftwareSignerTypes, signsWithoutOriginsInThePsbt) {
    const TestWallet wallet = testWallet(GetParam());
    Psbt psbt = ordinaryPayment(wallet);
    for (auto& input : psbt.inputs) {
        input.keyOrigins.clear();
        input.tapKeyOrigins.clear();
        input.tapInternalKey.reset();
        input.redeemScript.reset();
        input.witnessScript.reset();
    }
    for (auto& output : psbt.outputs) {
        output.keyOrigins.clear();
        output.tapKeyOrigins.clear();
    }
    const signing::Review review = reviewed(psbt, wallet.context());
    ASSERT_TRUE(review.mayBeSigned());
    EXPECT_EQ(review.outputs[1].role, signing::OutputRole::Change);
    EXPECT_EQ(signedBy(wallet, 0, psbt).signaturesAdded, 1u);

    // The updater's part makes it whole again for the others.
    const Psbt updated = signing::addOwnFields(psbt, wallet.context()).value();
    EXPECT_EQ(updated.unsignedTxid().value(), psbt.unsignedTxid().value());
    EXPECT_TRUE(bitcoin::isComplete(bitcoin::finalize(fullySigned(wallet, updated)).value()));
}

TEST_P(SoftwareSignerTypes, signsBothVersions) {
    const TestWallet wallet = testWallet(GetParam());
    Psbt psbt = bitcoin::convert(ordinaryPayment(wallet), 2).value();
    psbt.modifiable = 0x03;
    const Psbt signedPsbt = fullySigned(wallet, Psbt::parse(psbt.serialize()).value());
    EXPECT_EQ(signedPsbt.version, 2u);
    EXPECT_EQ(signedPsbt.modifiable, 0) << "BIP370: nothing may be added after ALL";
    EXPECT_TRUE(bitcoin::isComplete(bitcoin::finalize(signedPsbt).value()));
}

INSTANTIATE_TEST_SUITE_P(All, SoftwareSignerTypes, testing::ValuesIn(allTypes()),
                         [](const auto& test) { return "type" + std::to_string(static_cast<int>(test.param)); });

TEST(SoftwareSigner, twoSigningsOfOneMessageAreEqual) {
    for (const OutputType type : allTypes()) {
        const TestWallet wallet = testWallet(type);
        const Psbt psbt = ordinaryPayment(wallet);
        const Bytes first = signedBy(wallet, 0, psbt).psbt.serialize();
        const Bytes second = signedBy(wallet, 0, psbt).psbt.serialize();
        if (type == OutputType::Tr) {
            EXPECT_NE(first, second) << "BIP340 wants fresh auxiliary bytes";
        } else {
            EXPECT_EQ(first, second);
        }
    }
}

TEST(SoftwareSigner, obeysAnExplicitAllForTaproot) {
    const TestWallet wallet = testWallet(OutputType::Tr);
    Psbt psbt = ordinaryPayment(wallet);
    psbt.inputs[0].sighashType = bitcoin::kSighashAll;
    const Psbt done = signedBy(wallet, 0, psbt).psbt;
    ASSERT_EQ(done.inputs[0].tapKeySignature->size(), 65u);
    EXPECT_EQ(done.inputs[0].tapKeySignature->back(), 0x01);
    EXPECT_TRUE(bitcoin::isComplete(bitcoin::finalize(done).value()));
}

TEST(SoftwareSigner, doesNotSignTwice) {
    const TestWallet wallet = testWallet(OutputType::WshMulti);
    const Psbt once = signedBy(wallet, 0, ordinaryPayment(wallet)).psbt;
    const signing::SignResult again = signedBy(wallet, 0, once);
    EXPECT_EQ(again.signaturesAdded, 0u);
    EXPECT_EQ(again.psbt.serialize(), once.serialize());
}

TEST(SoftwareSigner, signsWithSeveralCosignersAtOnce) {
    for (const OutputType type : {OutputType::ShMulti, OutputType::WshMulti, OutputType::ShWshMulti}) {
        const TestWallet wallet = testWallet(type);
        std::vector<keys::ExtendedPrivateKey> masters;
        masters.push_back(wallet.masters[2].clone());
        masters.push_back(wallet.masters[0].clone());
        signing::SoftwareSigner signer(std::move(masters));
        const Psbt psbt = ordinaryPayment(wallet);
        const auto result = signer.sign(psbt, reviewed(psbt, wallet.context()), {}, {});
        ASSERT_TRUE(result) << result.error().detail;
        EXPECT_EQ(result->signaturesAdded, 2u);
        EXPECT_TRUE(result->complete);
        EXPECT_TRUE(bitcoin::isComplete(bitcoin::finalize(result->psbt).value()));
    }
}

TEST(SoftwareSigner, refusesAForgedSignatureInItsName) {
    const TestWallet wallet = testWallet(OutputType::WshMulti);
    const Psbt other = PsbtBuilder().spend(wallet, 0, 5, 900'000).pay(foreignScript(), 890'000).build();
    Psbt psbt = ordinaryPayment(wallet);
    psbt.inputs[0].partialSignatures = signedBy(wallet, 0, other).psbt.inputs[0].partialSignatures;
    EXPECT_EQ(refusedToSign(wallet, psbt), ErrorCode::SignBadSignature);
}

TEST(SoftwareSigner, refusesWhenNoKeyIsHere) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    const TestWallet stranger = testWallet(OutputType::Wpkh, Network::Regtest, 77);
    const Psbt psbt = ordinaryPayment(wallet);
    const auto result = stranger.signer().sign(psbt, reviewed(psbt, wallet.context()), {}, {});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::SignNothingOurs);
}

TEST(SoftwareSigner, refusesADescriptorWhoseFingerprintLies) {
    // The wallet's descriptor names our master's fingerprint beside an account key of somebody else.
    TestWallet wallet = testWallet(OutputType::Wpkh);
    const TestWallet other = testWallet(OutputType::Wpkh, Network::Regtest, 50);
    const bitcoin::DescriptorKey& foreign = other.own.descriptor.keys()[0];
    wallet.own.descriptor =
        bitcoin::singleSigDescriptor(OutputType::Wpkh, *wallet.own.descriptor.keys()[0].origin, *foreign.extended);
    EXPECT_EQ(refusedToSign(wallet, ordinaryPayment(wallet)), ErrorCode::SignForeignKey);
}

TEST(SoftwareSigner, stopsWhenAsked) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    PsbtBuilder builder;
    for (std::uint32_t i = 0; i < 5; ++i)
        builder.spend(wallet, 0, i, 100'000);
    const Psbt psbt = builder.pay(foreignScript(), 490'000).build();
    std::stop_source source;
    std::vector<std::size_t> progress;
    const auto interaction = [&](const signing::UserInteraction& step) {
        progress.push_back(step.done);
        EXPECT_EQ(step.total, 5u);
        if (step.done == 2) source.request_stop();
    };
    const auto result = wallet.signer().sign(psbt, reviewed(psbt, wallet.context()), interaction, source.get_token());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(progress, (std::vector<std::size_t>{1, 2}));
}

TEST(SoftwareSigner, signsOnlyItsOwnInputsOfMany) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    const Psbt psbt = PsbtBuilder()
                          .spend(wallet, 0, 0, 500'000)
                          .spendForeign(foreignScript(3), 500'000)
                          .spend(wallet, 1, 7, 500'000)
                          .pay(foreignScript(), 1'490'000)
                          .build();
    const signing::SignResult result = signedBy(wallet, 0, psbt);
    EXPECT_EQ(result.signaturesAdded, 2u);
    EXPECT_FALSE(result.complete);
    EXPECT_TRUE(result.psbt.inputs[1].partialSignatures.empty());
}

TEST(InferOwnWallets, findsStandardAccountsAndNothingElse) {
    const keys::ExtendedPrivateKey master = masterKey(1);
    for (const OutputType type : {OutputType::Pkh, OutputType::ShWpkh, OutputType::Wpkh, OutputType::Tr}) {
        const TestWallet wallet = testWallet(type);
        const auto inferred = signing::inferOwnWallets(ordinaryPayment(wallet), master, Network::Regtest).value();
        ASSERT_EQ(inferred.size(), 1u);
        EXPECT_EQ(inferred[0].descriptor, wallet.own.descriptor);
        EXPECT_EQ(inferred[0].nextIndex[0], 6u);
    }
    EXPECT_TRUE(
        signing::inferOwnWallets(ordinaryPayment(testWallet(OutputType::WshMulti)), master, Network::Regtest)->empty());
    EXPECT_TRUE(signing::inferOwnWallets(ordinaryPayment(testWallet(OutputType::Wpkh)), masterKey(9), Network::Regtest)
                    ->empty());
    EXPECT_TRUE(
        signing::inferOwnWallets(ordinaryPayment(testWallet(OutputType::Wpkh)), master, Network::Main)->empty());
    EXPECT_EQ(signing::standardWallets(master, Network::Regtest)->size(), 4u);
}

TEST(InferOwnWallets, understandsOriginsThatBeginAtTheAccount) {
    for (const OutputType type : {OutputType::Pkh, OutputType::ShWpkh, OutputType::Wpkh}) {
        TestWallet wallet = testWallet(type);
        Psbt psbt = ordinaryPayment(wallet);
        for (auto& [key, origin] : psbt.inputs[0].keyOrigins)
            origin = {wallet.own.descriptor.keys()[0].extended->fingerprint(), {0, 5}};
        psbt.outputs[1].keyOrigins.clear();
        const auto inferred = signing::inferOwnWallets(psbt, wallet.masters[0], Network::Regtest).value();
        ASSERT_EQ(inferred.size(), 1u);
        EXPECT_EQ(inferred[0].descriptor, wallet.own.descriptor);
        wallet.own = inferred[0];
        EXPECT_EQ(reviewed(psbt, wallet.context()).outputs[1].role, signing::OutputRole::Change);
        EXPECT_TRUE(signedBy(wallet, 0, psbt).complete);
    }
}

} // namespace sandyk::test
