#include <gtest/gtest.h>

#include "fixture.h"

namespace sandyk::test {

using bitcoin::OutputType;
using bitcoin::Psbt;

// What was reviewed is what is signed: one bit changed anywhere between review and signing, and nothing is
// signed. Bytes that do not parse never reach the signer.
TEST(Mutation, nothingThatDiffersFromTheReviewIsSigned) {
    for (const OutputType type : {OutputType::Wpkh, OutputType::Tr, OutputType::WshMulti}) {
        const TestWallet wallet = testWallet(type);
        const Psbt psbt = ordinaryPayment(wallet);
        const Bytes honest = psbt.serialize();
        const signing::Review review = reviewed(psbt, wallet.context());
        signing::SoftwareSigner signer = wallet.signer();
        std::size_t parsed = 0, refused = 0;
        for (std::size_t bit = 0; bit < honest.size() * 8; ++bit) {
            Bytes changed = honest;
            changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1 << (bit % 8)));
            const auto mutated = Psbt::parse(changed);
            if (!mutated) continue;
            ++parsed;
            const auto result = signer.sign(*mutated, review, {}, {});
            ASSERT_FALSE(result) << "bit " << bit;
            refused += result.error().code == ErrorCode::SignReviewChanged ? 1 : 0;
        }
        EXPECT_GT(parsed, honest.size()) << "too few mutants live to prove anything";
        EXPECT_EQ(refused, parsed);
    }
}

// One bit changed in what a signer gave back (O-13): refused, or of no effect at all.
TEST(Mutation, nothingThatDiffersFromTheRequestIsTakenOver) {
    for (const OutputType type : {OutputType::Pkh, OutputType::Wpkh, OutputType::Tr, OutputType::WshMulti}) {
        const TestWallet wallet = testWallet(type);
        const Psbt sent = ordinaryPayment(wallet);
        const Psbt honest = signedBy(wallet, 0, sent).psbt;
        const Bytes bytes = honest.serialize();
        std::size_t refused = 0;
        for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
            Bytes changed = bytes;
            changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1 << (bit % 8)));
            const auto mutated = Psbt::parse(changed);
            if (!mutated) continue;
            const auto merged = signing::mergeSigned(sent, *mutated);
            if (!merged) {
                ++refused;
                continue;
            }
            // The signature's own record may have become an unknown field, which is not taken over.
            const Bytes result = merged->serialize();
            ASSERT_TRUE(result == bytes || result == sent.serialize()) << "bit " << bit;
        }
        EXPECT_GT(refused, bytes.size());
    }
}

TEST(Mutation, aReviewOfAnotherPsbtIsNoPermission) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    const Psbt psbt = ordinaryPayment(wallet);
    const Psbt other = PsbtBuilder().spend(wallet, 0, 5, 1'000'000).pay(foreignScript(1), 990'000).build();
    const auto result = wallet.signer().sign(other, reviewed(psbt, wallet.context()), {}, {});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::SignReviewChanged);
}

} // namespace sandyk::test
