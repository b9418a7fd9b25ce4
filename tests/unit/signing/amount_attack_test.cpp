#include <gtest/gtest.h>

#include "bitcoin/sighash.h"
#include "fixture.h"

namespace sandyk::test {

using bitcoin::Amount;
using bitcoin::OutputType;
using bitcoin::Psbt;

namespace {

const std::vector<OutputType> kSegwitV0 = {OutputType::Wpkh, OutputType::ShWpkh, OutputType::WshMulti,
                                           OutputType::ShWshMulti};

} // namespace

// The two-step fee attack on segwit v0 (BIP174's reason for full previous transactions): two coins, each signing
// request lies about the other coin's amount, so both show a small fee; the two true signatures together make a
// transaction whose fee is enormous.
TEST(AmountAttack, twoStepFeeAttackNeverGetsASignature) {
    for (const OutputType type : kSegwitV0) {
        const TestWallet wallet = testWallet(type);
        const Psbt honest = PsbtBuilder()
                                .spend(wallet, 0, 0, 20'000'000)
                                .spend(wallet, 0, 1, 20'000'000)
                                .pay(foreignScript(), 20'000'000)
                                .build();
        const auto lieAbout = [&](std::size_t input) {
            Psbt lie = honest;
            for (auto& in : lie.inputs)
                in.nonWitnessUtxo.reset();
            lie.inputs[input].witnessUtxo->amount = Amount::sat(10'000);
            return lie;
        };
        for (const std::size_t input : {0u, 1u}) {
            const Psbt lie = lieAbout(input);
            // Believed, each lie would look like an ordinary fee.
            EXPECT_EQ(reviewed(lie, wallet.context()).fee->toSat(), 10'000);
            EXPECT_EQ(refusedToSign(wallet, lie), ErrorCode::SignMissingPreviousTx);
        }
        // With the previous transactions there, the lie contradicts them.
        Psbt contradicted = honest;
        contradicted.inputs[1].witnessUtxo->amount = Amount::sat(10'000);
        EXPECT_EQ(refusedToSign(wallet, contradicted), ErrorCode::SignAmountMismatch);
        // With only the lying coin's previous transaction left out, that one is not proven.
        Psbt half = lieAbout(1);
        half.inputs[0].nonWitnessUtxo = honest.inputs[0].nonWitnessUtxo;
        EXPECT_EQ(refusedToSign(wallet, half), ErrorCode::SignMissingPreviousTx);
        // And the truth is stopped by the fee guard.
        EXPECT_EQ(refusedToSign(wallet, honest), ErrorCode::SignFeeAbsolute);
    }
}

TEST(AmountAttack, previousTransactionWithAnotherAmountHasAnotherTxid) {
    for (const OutputType type : allTypes()) {
        const TestWallet wallet = testWallet(type);
        Psbt psbt = ordinaryPayment(wallet);
        bitcoin::Transaction& previous = *psbt.inputs[0].nonWitnessUtxo;
        previous.outputs[1].amount = Amount::sat(995'000);
        if (psbt.inputs[0].witnessUtxo) psbt.inputs[0].witnessUtxo->amount = Amount::sat(995'000);
        EXPECT_EQ(refusedToSign(wallet, psbt), ErrorCode::SignPreviousTxMismatch);
    }
}

TEST(AmountAttack, swappedPreviousTransactionsAreRefused) {
    for (const OutputType type : allTypes()) {
        const TestWallet wallet = testWallet(type);
        Psbt psbt = PsbtBuilder()
                        .spend(wallet, 0, 0, 500'000)
                        .spend(wallet, 0, 0, 500'000)
                        .pay(foreignScript(), 990'000)
                        .build();
        std::swap(psbt.inputs[0].nonWitnessUtxo, psbt.inputs[1].nonWitnessUtxo);
        EXPECT_EQ(refusedToSign(wallet, psbt), ErrorCode::SignPreviousTxMismatch);
    }
}

TEST(AmountAttack, outpointBeyondThePreviousTransactionIsRefused) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    Psbt psbt = ordinaryPayment(wallet);
    psbt.inputs[0].previous.index = 2;
    const auto found = refusals(psbt, wallet.context());
    EXPECT_NE(std::ranges::find(found, ErrorCode::SignPreviousTxMismatch), found.end());
    refusedToSign(wallet, psbt);
}

TEST(AmountAttack, legacyNeedsThePreviousTransaction) {
    for (const OutputType type : {OutputType::Pkh, OutputType::ShMulti}) {
        const TestWallet wallet = testWallet(type);
        Psbt psbt = ordinaryPayment(wallet);
        psbt.inputs[0].witnessUtxo = psbt.inputs[0].nonWitnessUtxo->outputs[1];
        psbt.inputs[0].nonWitnessUtxo.reset();
        EXPECT_EQ(refusedToSign(wallet, psbt), ErrorCode::SignMissingPreviousTx);
        psbt.inputs[0].witnessUtxo.reset();
        EXPECT_EQ(refusedToSign(wallet, psbt), ErrorCode::SignMissingUtxo);
    }
}

TEST(AmountAttack, taprootAloneMayLeaveOutPreviousTransactions) {
    const TestWallet taproot = testWallet(OutputType::Tr);
    Psbt psbt = PsbtBuilder()
                    .spend(taproot, 0, 0, 500'000)
                    .spendForeign(foreignScript(2), 500'000)
                    .pay(foreignScript(), 990'000)
                    .build();
    for (auto& input : psbt.inputs)
        input.nonWitnessUtxo.reset();
    const signing::SignResult result = signedBy(taproot, 0, psbt);
    EXPECT_EQ(result.signaturesAdded, 1u);

    // That is safe because the signature is void for any other amount, of whichever input.
    for (const std::size_t lie : {0u, 1u}) {
        Psbt truth = psbt;
        truth.inputs[0].tapKeySignature = result.psbt.inputs[0].tapKeySignature;
        truth.inputs[lie].witnessUtxo->amount = Amount::sat(400'000);
        const auto final = bitcoin::finalize(truth);
        ASSERT_FALSE(final);
        EXPECT_EQ(final.error().code, ErrorCode::SignBadSignature);
    }
}

TEST(AmountAttack, oneSegwitV0CoinOfOursMakesAllAmountsNeedProof) {
    const TestWallet taproot = testWallet(OutputType::Tr);
    const TestWallet segwit = testWallet(OutputType::Wpkh);
    signing::ReviewContext context = taproot.context();
    context.wallets.push_back(segwit.own);
    Psbt psbt =
        PsbtBuilder().spend(taproot, 0, 0, 500'000).spend(segwit, 0, 0, 500'000).pay(foreignScript(), 990'000).build();
    EXPECT_TRUE(refusals(psbt, context).empty());
    psbt.inputs[0].nonWitnessUtxo.reset();
    EXPECT_EQ(refusals(psbt, context), std::vector{ErrorCode::SignMissingPreviousTx});
}

TEST(AmountAttack, outputsMayNotExceedInputs) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    const auto paying = [&](std::int64_t sat) {
        return refusals(PsbtBuilder().spend(wallet, 0, 0, 500'000).pay(foreignScript(), sat).build(), wallet.context());
    };
    EXPECT_TRUE(paying(500'000).empty());
    EXPECT_EQ(paying(500'001), std::vector{ErrorCode::SignOutputsExceedInputs});
    // Sums beyond all coins that can exist.
    const Psbt huge = PsbtBuilder()
                          .spend(wallet, 0, 0, 500'000)
                          .pay(foreignScript(), Amount::kMaxSat)
                          .pay(foreignScript(1), Amount::kMaxSat)
                          .build();
    EXPECT_EQ(refusedToSign(wallet, huge), ErrorCode::SignOutputsExceedInputs);
}

TEST(AmountAttack, oneCoinTwiceIsRefused) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    Psbt psbt =
        PsbtBuilder().spend(wallet, 0, 0, 500'000).spend(wallet, 0, 0, 500'000).pay(foreignScript(), 990'000).build();
    psbt.inputs[1] = psbt.inputs[0];
    EXPECT_EQ(refusedToSign(wallet, psbt), ErrorCode::SignDuplicateInput);
}

} // namespace sandyk::test
