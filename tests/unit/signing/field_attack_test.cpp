#include <algorithm>

#include <gtest/gtest.h>

#include "bitcoin/sighash.h"
#include "fixture.h"

namespace sandyk::test {

using bitcoin::OutputType;
using bitcoin::Psbt;

namespace {

const std::vector<std::uint32_t> kOtherTypes = {0x02, 0x03, 0x81, 0x82, 0x83, 0x80, 0x04, 0x41, 0xff};

/// A signature of another sighash type that verifies, so that only its type can be the reason to refuse it.
Psbt signedWithType(const TestWallet& wallet, Psbt psbt, std::uint32_t type) {
    const bitcoin::Transaction transaction = psbt.unsignedTransaction().value();
    const auto spent = bitcoin::spentOutputs(psbt);
    const bitcoin::SighashContext context(transaction, spent);
    const auto target = bitcoin::signingTarget(psbt, context, 0, type).value();
    const bitcoin::DerivedKey wanted = wallet.at(0, 5).keys[0];
    for (const auto& master : wallet.masters) {
        const crypto::PrivateKey key = master.derive(wanted.origin.path)->key().clone();
        if (key.publicKey() != wanted.key) continue;
        Bytes signature;
        if (wallet.type == OutputType::Tr) {
            signature = toBytes(key.taprootTweak({})->signSchnorr(target.sighash).value());
            psbt.inputs[0].tapKeySignature = signature;
            psbt.inputs[0].tapKeySignature->push_back(static_cast<std::uint8_t>(type));
        } else {
            signature = crypto::toDer(key.signEcdsa(target.sighash).value());
            signature.push_back(static_cast<std::uint8_t>(type));
            psbt.inputs[0].partialSignatures[toBytes(wanted.key.compressed())] = signature;
        }
    }
    return psbt;
}

} // namespace

TEST(SighashAttack, everyOtherTypeInTheFieldIsRefused) {
    for (const OutputType type : allTypes()) {
        const TestWallet wallet = testWallet(type);
        for (const std::uint32_t sighash : kOtherTypes) {
            Psbt psbt = ordinaryPayment(wallet);
            psbt.inputs[0].sighashType = sighash;
            EXPECT_EQ(refusedToSign(wallet, psbt), ErrorCode::SignSighash) << sighash;
        }
        Psbt wide = ordinaryPayment(wallet);
        wide.inputs[0].sighashType = 0x101; // ALL in its last byte only
        EXPECT_EQ(refusedToSign(wallet, wide), ErrorCode::SignSighash);
        Psbt psbt = ordinaryPayment(wallet);
        psbt.inputs[0].sighashType = bitcoin::kSighashDefault;
        EXPECT_EQ(refusals(psbt, wallet.context()).empty(), type == OutputType::Tr);
    }
}

TEST(SighashAttack, everyOtherTypeInASignatureIsRefusedAndNotFinalised) {
    for (const OutputType type : allTypes()) {
        const TestWallet wallet = testWallet(type);
        const std::vector<std::uint32_t> valid = {0x02, 0x03, 0x81, 0x82, 0x83};
        for (const std::uint32_t sighash : valid) {
            const Psbt psbt = signedWithType(wallet, ordinaryPayment(wallet), sighash);
            EXPECT_EQ(refusedToSign(wallet, psbt), ErrorCode::SignSighash) << sighash;
            const auto merged = signing::mergeSigned(ordinaryPayment(wallet), psbt);
            ASSERT_FALSE(merged);
            EXPECT_EQ(merged.error().code, ErrorCode::SignSighash);
            const auto final = bitcoin::finalize(psbt);
            ASSERT_FALSE(final);
            EXPECT_EQ(final.error().code, ErrorCode::SignSighash);
        }
    }
}

TEST(FieldAttack, scriptsThatDoNotHashToTheOutputAreRefused) {
    for (const OutputType type :
         {OutputType::ShWpkh, OutputType::ShMulti, OutputType::WshMulti, OutputType::ShWshMulti}) {
        const TestWallet wallet = testWallet(type);
        const TestWallet other = testWallet(type, Network::Regtest, 60);
        Psbt psbt = ordinaryPayment(wallet);
        const bitcoin::DerivedOutput wrong = other.at(0, 5);
        if (psbt.inputs[0].witnessScript)
            psbt.inputs[0].witnessScript = wrong.witnessScript;
        else
            psbt.inputs[0].redeemScript = wrong.redeemScript;
        EXPECT_EQ(refusedToSign(wallet, psbt), ErrorCode::SignScriptMismatch);
    }
}

TEST(FieldAttack, taprootFieldsThatDoNotFitAreRefused) {
    const TestWallet wallet = testWallet(OutputType::Tr);
    Psbt root = ordinaryPayment(wallet);
    root.inputs[0].tapMerkleRoot = Hash256{1};
    EXPECT_EQ(refusedToSign(wallet, root), ErrorCode::SignScriptMismatch);
    Psbt internal = ordinaryPayment(wallet);
    internal.inputs[0].tapInternalKey = wallet.at(0, 6).taprootInternalKey;
    EXPECT_EQ(refusedToSign(wallet, internal), ErrorCode::SignScriptMismatch);
}

TEST(FieldAttack, unknownFieldsAreRefusedAndHarmlessOnesAreNot) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    const auto with = [&](auto change) {
        Psbt psbt = ordinaryPayment(wallet);
        change(psbt);
        return refusals(Psbt::parse(psbt.serialize()).value(), wallet.context());
    };
    const Bytes value = {1};
    const std::vector unknown = {ErrorCode::SignUnknownField};
    const std::vector<ErrorCode> none;
    EXPECT_EQ(with([&](Psbt& p) { p.unknown[{0x07, 0x01}] = value; }), unknown) << "BIP375 share";
    EXPECT_EQ(with([&](Psbt& p) { p.unknown[{0x80}] = value; }), unknown);
    EXPECT_EQ(with([&](Psbt& p) { p.inputs[0].unknown[{0x80}] = value; }), unknown);
    EXPECT_EQ(with([&](Psbt& p) { p.inputs[0].unknown[{0xfd, 0x0a, 0x01}] = value; }), unknown) << "long type";
    EXPECT_EQ(with([&](Psbt& p) { p.outputs[0].unknown[{0x80}] = value; }), unknown);
    EXPECT_EQ(with([&](Psbt& p) { p.unknown[{0xfc, 0x01, 0x61, 0x00}] = value; }), none);
    EXPECT_EQ(with([&](Psbt& p) { p.inputs[0].unknown[{0xfc, 0x01, 0x61, 0x00}] = value; }), none);
    EXPECT_EQ(with([&](Psbt& p) {
                  Bytes preimage(33, 7);
                  preimage[0] = 0x0b;
                  p.inputs[0].unknown[preimage] = value;
              }),
              none);
}

TEST(FieldAttack, duplicateKeysTruncationAndTrailingBytesNeverReachTheSigner) {
    for (const OutputType type : {OutputType::Wpkh, OutputType::WshMulti}) {
        const TestWallet wallet = testWallet(type);
        const Bytes whole = ordinaryPayment(wallet).serialize();
        for (std::size_t size = 0; size < whole.size(); ++size)
            EXPECT_FALSE(Psbt::parse(ByteView(whole).first(size))) << size;
        Bytes trailing = whole;
        trailing.push_back(0);
        EXPECT_FALSE(Psbt::parse(trailing));

        // The first input's first record once more, in front of itself.
        Psbt psbt = ordinaryPayment(wallet);
        psbt.inputs[0].sighashType = 1;
        const Bytes withField = psbt.serialize();
        const Bytes record = {0x01, 0x03, 0x04, 0x01, 0x00, 0x00, 0x00};
        const auto at = std::search(withField.begin(), withField.end(), record.begin(), record.end());
        ASSERT_NE(at, withField.end());
        Bytes doubled(withField.begin(), at);
        append(doubled, record);
        doubled.insert(doubled.end(), at, withField.end());
        const auto parsed = Psbt::parse(doubled);
        ASSERT_FALSE(parsed);
        EXPECT_EQ(parsed.error().code, ErrorCode::PsbtDuplicateKey);
    }
    const auto oversized = Psbt::parse(Bytes(Psbt::kMaxSize + 1, 0x70));
    ASSERT_FALSE(oversized);
    EXPECT_EQ(oversized.error().code, ErrorCode::ParseTooLarge);
}

} // namespace sandyk::test
