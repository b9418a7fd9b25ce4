#include <gtest/gtest.h>

#include "fixture.h"

namespace sandyk::test {

using bitcoin::Amount;
using bitcoin::OutputType;
using bitcoin::Psbt;

namespace {

/// A payment of `paid` with a fee of exactly `fee`.
Psbt withFee(const TestWallet& wallet, std::int64_t paid, std::int64_t fee) {
    return PsbtBuilder()
        .spend(wallet, 0, 0, paid + fee + 100'000)
        .pay(foreignScript(), paid)
        .payOwn(wallet, 1, 0, 100'000)
        .build();
}

signing::ReviewContext limitedTo(const TestWallet& wallet, std::int64_t absolute, std::int64_t permille,
                                 std::int64_t ratePerKvB) {
    signing::ReviewContext context = wallet.context();
    context.limits = {Amount::sat(absolute), permille, bitcoin::FeeRate(ratePerKvB)};
    return context;
}

constexpr std::int64_t kNoLimit = 1'000'000'000;

using Codes = std::vector<ErrorCode>;

} // namespace

TEST(FeeGuard, absoluteLimitToTheSatoshi) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    const signing::ReviewContext context = limitedTo(wallet, 20'000, 1'000, kNoLimit);
    EXPECT_EQ(refusals(withFee(wallet, 1'000'000, 19'999), context), Codes{});
    EXPECT_EQ(refusals(withFee(wallet, 1'000'000, 20'000), context), Codes{});
    EXPECT_EQ(refusals(withFee(wallet, 1'000'000, 20'001), context), Codes{ErrorCode::SignFeeAbsolute});
}

TEST(FeeGuard, relativeLimitToTheSatoshi) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    const signing::ReviewContext context = limitedTo(wallet, kNoLimit, 100, kNoLimit);
    EXPECT_EQ(refusals(withFee(wallet, 50'000, 4'999), context), Codes{});
    EXPECT_EQ(refusals(withFee(wallet, 50'000, 5'000), context), Codes{});
    EXPECT_EQ(refusals(withFee(wallet, 50'000, 5'001), context), Codes{ErrorCode::SignFeeRelative});
    // When nothing leaves, the whole is the measure.
    const auto moved = [&](std::int64_t fee) {
        return PsbtBuilder().spend(wallet, 0, 0, 100'000 + fee).payOwn(wallet, 0, 1, 100'000).build();
    };
    EXPECT_EQ(refusals(moved(10'000), context), Codes{});
    EXPECT_EQ(refusals(moved(10'001), context), Codes{ErrorCode::SignFeeRelative});
}

TEST(FeeGuard, rateLimitToTheSatoshi) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    const signing::ReviewContext context = limitedTo(wallet, kNoLimit, 1'000, 50'000);
    const std::int64_t vsize = reviewed(withFee(wallet, 1'000'000, 1'000), context).vsizeEstimate;
    const std::int64_t limit = vsize * 50;
    EXPECT_EQ(refusals(withFee(wallet, 1'000'000, limit - 1), context), Codes{});
    EXPECT_EQ(refusals(withFee(wallet, 1'000'000, limit), context), Codes{});
    EXPECT_EQ(refusals(withFee(wallet, 1'000'000, limit + 1), context), Codes{ErrorCode::SignFeeRate});
}

TEST(FeeGuard, onlyTheExactFeeThatWasTypedPasses) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    signing::ReviewContext context = limitedTo(wallet, 100, 1, 1'000);
    const Psbt psbt = withFee(wallet, 1'000'000, 50'000);
    EXPECT_EQ(refusals(psbt, context),
              (Codes{ErrorCode::SignFeeAbsolute, ErrorCode::SignFeeRelative, ErrorCode::SignFeeRate}));
    context.acceptedFee = Amount::sat(50'000);
    EXPECT_EQ(refusals(psbt, context), Codes{});
    for (const std::int64_t wrong : {49'999, 50'001, 0}) {
        context.acceptedFee = Amount::sat(wrong);
        EXPECT_EQ(refusals(psbt, context), Codes{ErrorCode::SignFeeAbsolute});
    }
}

TEST(FeeGuard, warnsFromHalfOfALimit) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    const signing::ReviewContext context = limitedTo(wallet, 20'000, 1'000, kNoLimit);
    const auto warns = [&](std::int64_t fee) {
        const signing::Review review = reviewed(withFee(wallet, 1'000'000, fee), context);
        return std::ranges::any_of(review.warnings,
                                   [](const auto& w) { return w.code == signing::WarningCode::FeeHigh; });
    };
    EXPECT_FALSE(warns(9'999));
    EXPECT_TRUE(warns(10'000));
}

TEST(FeeGuard, unknownAmountsAreNeverSigned) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    Psbt psbt = withFee(wallet, 1'000'000, 1'000);
    psbt.inputs[0].witnessUtxo.reset();
    psbt.inputs[0].nonWitnessUtxo.reset();
    const signing::Review review = reviewed(psbt, wallet.context());
    EXPECT_FALSE(review.fee);
    EXPECT_FALSE(review.totalIn);
    EXPECT_FALSE(review.mayBeSigned());
}

} // namespace sandyk::test
