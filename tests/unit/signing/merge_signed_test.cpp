#include <gtest/gtest.h>

#include "fixture.h"

namespace sandyk::test {

using bitcoin::OutputType;
using bitcoin::Psbt;

namespace {

ErrorCode refusedMerge(const Psbt& sent, const Psbt& returned) {
    const auto merged = signing::mergeSigned(sent, returned);
    EXPECT_FALSE(merged);
    return merged ? ErrorCode::Internal : merged.error().code;
}

Psbt signedByAll(const TestWallet& wallet, Psbt psbt) {
    for (std::size_t i = 0; i < (wallet.masters.size() > 1 ? 2 : 1); ++i)
        psbt = signedBy(wallet, i, psbt).psbt;
    return psbt;
}

} // namespace

TEST(MergeSigned, takesSignaturesAndFinalisedInputs) {
    for (const OutputType type : allTypes()) {
        const TestWallet wallet = testWallet(type);
        const Psbt sent = ordinaryPayment(wallet);
        const Psbt signedPsbt = signedByAll(wallet, sent);
        EXPECT_EQ(signing::mergeSigned(sent, signedPsbt)->serialize(), signedPsbt.serialize());
        const Psbt final = bitcoin::finalize(signedPsbt).value();
        EXPECT_EQ(signing::mergeSigned(sent, final)->serialize(), signedPsbt.serialize());
        // From a signer that answers in the other version.
        const Psbt other = bitcoin::convert(signedPsbt, 2).value();
        EXPECT_EQ(signing::mergeSigned(sent, other)->serialize(), signedPsbt.serialize());
        EXPECT_EQ(signing::mergeSigned(sent, sent)->serialize(), sent.serialize());
    }
}

TEST(MergeSigned, bringsCosignersTogether) {
    const TestWallet wallet = testWallet(OutputType::WshMulti);
    const Psbt sent = ordinaryPayment(wallet);
    const Psbt first = signedBy(wallet, 0, sent).psbt;
    const Psbt second = signedBy(wallet, 2, sent).psbt;
    const Psbt merged = signing::mergeSigned(signing::mergeSigned(sent, first).value(), second).value();
    EXPECT_EQ(merged.inputs[0].partialSignatures.size(), 2u);
    EXPECT_TRUE(bitcoin::isComplete(bitcoin::finalize(merged).value()));
}

TEST(MergeSigned, refusesAnotherTransaction) {
    for (const OutputType type : allTypes()) {
        const TestWallet wallet = testWallet(type);
        const Psbt sent = ordinaryPayment(wallet);
        Psbt changed = sent;
        changed.outputs[0].scriptPubKey = foreignScript(66);
        EXPECT_EQ(refusedMerge(sent, signedByAll(wallet, changed)), ErrorCode::PsbtMismatch);
        Psbt order = sent;
        std::swap(order.outputs[0], order.outputs[1]);
        EXPECT_EQ(refusedMerge(sent, signedByAll(wallet, order)), ErrorCode::PsbtMismatch);
        Psbt amount = sent;
        amount.outputs[1].amount = bitcoin::Amount::sat(389'999);
        EXPECT_EQ(refusedMerge(sent, signedByAll(wallet, amount)), ErrorCode::PsbtMismatch);
    }
}

TEST(MergeSigned, refusesSignaturesOfAnotherTransaction) {
    for (const OutputType type : allTypes()) {
        const TestWallet wallet = testWallet(type);
        const Psbt sent = ordinaryPayment(wallet);
        Psbt changed = sent;
        changed.outputs[0].scriptPubKey = foreignScript(66);
        Psbt returned = sent;
        const Psbt elsewhere = signedByAll(wallet, changed);
        returned.inputs[0].partialSignatures = elsewhere.inputs[0].partialSignatures;
        returned.inputs[0].tapKeySignature = elsewhere.inputs[0].tapKeySignature;
        EXPECT_EQ(refusedMerge(sent, returned), ErrorCode::SignBadSignature);
        // The same inside a finalised input.
        Psbt final = sent;
        const Psbt finalElsewhere = bitcoin::finalize(elsewhere).value();
        final.inputs[0].finalScriptSig = finalElsewhere.inputs[0].finalScriptSig;
        final.inputs[0].finalWitness = finalElsewhere.inputs[0].finalWitness;
        EXPECT_EQ(refusedMerge(sent, final), ErrorCode::SignBadSignature);
    }
}

TEST(MergeSigned, refusesATaprootSignatureWithAByteForDefault) {
    const TestWallet wallet = testWallet(OutputType::Tr);
    const Psbt sent = ordinaryPayment(wallet);
    Psbt returned = signedByAll(wallet, sent);
    returned.inputs[0].tapKeySignature->push_back(0);
    EXPECT_EQ(refusedMerge(sent, returned), ErrorCode::SignSighash);
}

TEST(MergeSigned, refusesSignaturesOfStrangers) {
    const TestWallet wallet = testWallet(OutputType::WshMulti);
    const TestWallet stranger = testWallet(OutputType::WshMulti, Network::Regtest, 100);
    const Psbt sent = ordinaryPayment(wallet);
    Psbt returned = signedBy(wallet, 0, sent).psbt;
    const Bytes signature = returned.inputs[0].partialSignatures.begin()->second;
    returned.inputs[0].partialSignatures = {{toBytes(stranger.at(0, 5).keys[0].key.compressed()), signature}};
    EXPECT_EQ(refusedMerge(sent, returned), ErrorCode::SignBadSignature);
}

TEST(MergeSigned, refusesTooFewSignaturesCalledFinal) {
    const TestWallet wallet = testWallet(OutputType::WshMulti);
    const Psbt sent = ordinaryPayment(wallet);
    Psbt returned = bitcoin::finalize(signedByAll(wallet, sent)).value();
    returned.inputs[0].finalWitness->erase(returned.inputs[0].finalWitness->begin() + 1);
    EXPECT_EQ(refusedMerge(sent, returned), ErrorCode::SignBadSignature);
}

TEST(MergeSigned, refusesChangedFieldsAndIgnoresAddedOnes) {
    const TestWallet wallet = testWallet(OutputType::WshMulti);
    const Psbt sent = ordinaryPayment(wallet);
    const Psbt signedPsbt = signedBy(wallet, 0, sent).psbt;
    const auto changedBy = [&](auto change) {
        Psbt returned = signedPsbt;
        change(returned);
        return returned;
    };
    EXPECT_EQ(refusedMerge(sent, changedBy([](Psbt& p) { p.inputs[0].witnessScript->bytes[0] = 0x51; })),
              ErrorCode::PsbtMismatch);
    EXPECT_EQ(refusedMerge(sent, changedBy([](Psbt& p) { p.inputs[0].witnessUtxo->amount = bitcoin::Amount::sat(1); })),
              ErrorCode::PsbtMismatch);
    EXPECT_EQ(refusedMerge(sent, changedBy([](Psbt& p) { p.inputs[0].keyOrigins.begin()->second.path = {}; })),
              ErrorCode::PsbtMismatch);
    EXPECT_EQ(refusedMerge(sent, changedBy([](Psbt& p) { p.outputs[1].keyOrigins.begin()->second.path = {}; })),
              ErrorCode::PsbtMismatch);
    const Psbt added = changedBy([](Psbt& p) {
        p.unknown[{0xfc, 0x01, 0x61, 0x00}] = {1};
        p.inputs[0].unknown[{0x80}] = {1};
        p.outputs[0].unknown[{0x80}] = {1};
    });
    EXPECT_EQ(signing::mergeSigned(sent, added)->serialize(), signedPsbt.serialize());
}

} // namespace sandyk::test
