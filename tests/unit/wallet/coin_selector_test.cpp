#include "wallet/coin_selector.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace sandyk::wallet {
namespace {

using bitcoin::FeeRate;

constexpr std::int64_t kInput = 272;  // P2WPKH with a signature of 72 bytes
constexpr std::int64_t kOutput = 124; // P2WPKH
constexpr std::int64_t kBase = 42 + kOutput;

SelectionRequest requestFor(std::int64_t target, std::int64_t satPerKvB, std::uint64_t seed = 1) {
    SelectionRequest request;
    request.targetSat = target;
    request.baseWeight = kBase;
    request.feeRate = FeeRate(satPerKvB);
    request.changeWeight = kOutput;
    request.changeSpendWeight = kInput;
    request.dustSat = 294;
    request.seed = seed;
    return request;
}

std::vector<Candidate> coinsOf(const std::vector<std::int64_t>& amounts) {
    std::vector<Candidate> coins;
    for (const std::int64_t sat : amounts)
        coins.push_back({sat, kInput});
    return coins;
}

std::int64_t feeFor(std::size_t inputs, std::size_t outputs, std::int64_t satPerKvB) {
    const auto weight = 42 + static_cast<std::int64_t>(outputs) * kOutput + static_cast<std::int64_t>(inputs) * kInput +
                        (inputs >= 253 ? 8 : 0);
    return FeeRate(satPerKvB).feeSat((weight + 3) / 4);
}

/// Everything that a selection must keep, whatever the algorithm.
void checkSelection(const std::vector<Candidate>& coins, const SelectionRequest& request, const Selection& found) {
    ASSERT_TRUE(std::ranges::is_sorted(found.coins));
    ASSERT_EQ(std::ranges::adjacent_find(found.coins), found.coins.end()) << "a coin twice";
    std::int64_t total = 0;
    for (const std::size_t coin : found.coins)
        total += coins.at(coin).sat;
    EXPECT_EQ(total, found.totalSat);
    const std::int64_t fee = feeFor(found.coins.size(), found.changeSat > 0 ? 2 : 1, request.feeRate.toSatPerKvB());
    EXPECT_LE(found.weight, kMaxStandardWeight);
    EXPECT_TRUE(found.changeSat == 0 || found.changeSat >= request.dustSat) << "dust " << found.changeSat;
    if (request.feeFromRecipients) {
        const std::int64_t paid = found.feeSat + found.changeSat + request.targetSat - total;
        EXPECT_GE(paid, 0);
        EXPECT_LE(paid, found.feeSat);
    } else {
        EXPECT_EQ(total, request.targetSat + found.feeSat + found.changeSat);
    }
    EXPECT_GE(found.feeSat, fee);
    if (found.changeSat > 0) {
        EXPECT_EQ(found.feeSat, fee);
    }
}

/// Whether any subset pays, by trying them all.
bool anySubsetPays(const std::vector<Candidate>& coins, const SelectionRequest& request) {
    for (std::uint32_t set = 1; set < (1U << coins.size()); ++set) {
        std::int64_t total = 0;
        for (std::size_t i = 0; i < coins.size(); ++i)
            total += (set >> i & 1) != 0 ? coins[i].sat : 0;
        const auto count = static_cast<std::size_t>(__builtin_popcount(set));
        const std::int64_t fee = request.feeFromRecipients ? 0 : feeFor(count, 1, request.feeRate.toSatPerKvB());
        if (total >= request.targetSat + fee) return true;
    }
    return false;
}

TEST(CoinSelector, paysWheneverAnySubsetCan) {
    RepeatableChoice chance(42);
    int paid = 0, refused = 0;
    for (int round = 0; round < 3'000; ++round) {
        std::vector<std::int64_t> amounts(1 + chance.below(10));
        const std::uint64_t size = chance.below(3) == 0 ? 2'000 : 200'000;
        for (std::int64_t& sat : amounts)
            sat = static_cast<std::int64_t>(1 + chance.below(size));
        const auto coins = coinsOf(amounts);
        const auto sum = std::accumulate(amounts.begin(), amounts.end(), std::int64_t{0});
        const auto target = static_cast<std::int64_t>(1 + chance.below(static_cast<std::uint64_t>(sum) + 100));
        SelectionRequest request =
            requestFor(target, static_cast<std::int64_t>(1 + chance.below(60'000)), chance.next());
        request.feeFromRecipients = chance.below(4) == 0;
        const auto found = selectCoins(coins, request);
        ASSERT_EQ(found.has_value(), anySubsetPays(coins, request)) << round;
        if (found) {
            checkSelection(coins, request, *found);
            ++paid;
        } else {
            EXPECT_EQ(found.error().code, ErrorCode::PaymentFunds);
            ++refused;
        }
        if (HasFailure()) return;
    }
    EXPECT_GT(paid, 500);
    EXPECT_GT(refused, 200);
}

TEST(CoinSelector, toTheSatoshi) {
    const auto coins = coinsOf({30'000, 20'000, 10'000});
    const std::int64_t most = 60'000 - feeFor(3, 1, 7'777);
    EXPECT_TRUE(selectCoins(coins, requestFor(most, 7'777)));
    const auto over = selectCoins(coins, requestFor(most + 1, 7'777));
    ASSERT_FALSE(over);
    EXPECT_EQ(over.error().code, ErrorCode::PaymentFunds);
    EXPECT_FALSE(over.error().param("available_sat").empty());
}

TEST(CoinSelector, findsTheExactMatchAmongMany) {
    RepeatableChoice chance(7);
    std::vector<std::int64_t> amounts;
    for (int i = 0; i < 500; ++i)
        amounts.push_back(static_cast<std::int64_t>(1'000'000 + chance.below(9'000'000)));
    const std::int64_t rate = 20'000;
    const std::int64_t target = amounts[17] + amounts[333] - feeFor(2, 1, rate);
    const auto found = selectCoins(coinsOf(amounts), requestFor(target, rate)).value();
    EXPECT_EQ(found.method, Selection::Method::Exact);
    EXPECT_EQ(found.changeSat, 0);
    // Others may come as near; none gives more away than a change output would cost.
    EXPECT_LE(found.feeSat - feeFor(found.coins.size(), 1, rate),
              FeeRate(rate).feeSat(31) + FeeRate(10'000).feeSat(68));
}

TEST(CoinSelector, manyTwinsDoNotExhaustTheSearch) {
    std::vector<std::int64_t> amounts(2'000, 5'000'000);
    amounts.push_back(1'234'567);
    const std::int64_t rate = 30'000;
    const auto found =
        selectCoins(coinsOf(amounts), requestFor(15'000'000 + 1'234'567 - feeFor(4, 1, rate), rate)).value();
    EXPECT_EQ(found.method, Selection::Method::Exact);
    EXPECT_EQ(found.coins.size(), 4u);
    EXPECT_EQ(found.coins.back(), 2'000u);
}

TEST(CoinSelector, sameSeedSameChoice) {
    RepeatableChoice chance(3);
    std::vector<std::int64_t> amounts;
    for (int i = 0; i < 200; ++i)
        amounts.push_back(static_cast<std::int64_t>(1'000 + chance.below(1'000'000)));
    const auto coins = coinsOf(amounts);
    const auto first = selectCoins(coins, requestFor(5'000'001, 1'000, 5)).value();
    EXPECT_EQ(selectCoins(coins, requestFor(5'000'001, 1'000, 5))->coins, first.coins);
}

TEST(CoinSelector, coinsThatCostMoreThanTheyHoldStayWhereTheyAre) {
    std::vector<std::int64_t> amounts(50, 600);
    amounts.push_back(1'000'000);
    const auto found = selectCoins(coinsOf(amounts), requestFor(500'000, 20'000)).value();
    EXPECT_EQ(found.coins, std::vector<std::size_t>{50});
    EXPECT_EQ(sweep(coinsOf(amounts), requestFor(0, 20'000))->coins, std::vector<std::size_t>{50});
    SelectionRequest all = requestFor(0, 20'000);
    all.keepPoor = true;
    EXPECT_EQ(sweep(coinsOf(amounts), all)->coins.size(), 51u);
}

TEST(CoinSelector, neverFailsForTheNumberOfInputs) {
    // 1,400 inputs are needed and just fit; cheap fees, where other programs give up.
    std::vector<std::int64_t> amounts(60'000, 10'000);
    const auto coins = coinsOf(amounts);
    for (const std::int64_t rate : {1, 100, 1'000, 5'000}) {
        const std::int64_t target = 1'400 * 10'000 - feeFor(1'400, 1, rate);
        const auto found = selectCoins(coins, requestFor(target, rate));
        ASSERT_TRUE(found) << rate << " " << found.error().detail;
        checkSelection(coins, requestFor(target, rate), *found);
        const auto tooMuch = selectCoins(coins, requestFor(20'000'000, rate));
        ASSERT_FALSE(tooMuch);
        EXPECT_EQ(tooMuch.error().code, ErrorCode::PaymentTooLarge);
        const std::int64_t most = std::stoll(std::string(tooMuch.error().param("most_sat")));
        EXPECT_GT(most, 14'000'000 - feeFor(1'472, 1, rate));
        EXPECT_TRUE(selectCoins(coins, requestFor(most - 1'000, rate))) << most;
    }
}

TEST(CoinSelector, sweepAndChosenCoins) {
    const auto coins = coinsOf({50'000, 70'000});
    const auto swept = sweep(coins, requestFor(0, 10'000)).value();
    EXPECT_EQ(swept.totalSat, 120'000);
    EXPECT_EQ(swept.feeSat, feeFor(2, 1, 10'000));
    const auto all = spendAll(coins, requestFor(60'000, 10'000)).value();
    EXPECT_EQ(all.coins.size(), 2u) << "though one was enough";
    EXPECT_EQ(all.changeSat, 60'000 - feeFor(2, 2, 10'000));
    EXPECT_FALSE(spendAll(coins, requestFor(120'000, 10'000)));
    EXPECT_FALSE(sweep(coinsOf({100}), requestFor(0, 10'000)));
    EXPECT_FALSE(sweep({}, requestFor(0, 10'000)));
}

TEST(CoinSelector, absurdRequestsAreRefused) {
    const auto coins = coinsOf({50'000});
    EXPECT_EQ(selectCoins(coins, requestFor(1, 0)).error().code, ErrorCode::PaymentFeeRate);
    EXPECT_EQ(selectCoins(coins, requestFor(1, -5)).error().code, ErrorCode::PaymentFeeRate);
    EXPECT_EQ(selectCoins(coins, requestFor(1, INT64_MAX)).error().code, ErrorCode::PaymentFeeRate);
    EXPECT_EQ(selectCoins(coins, requestFor(-1, 1'000)).error().code, ErrorCode::AmountRange);
    EXPECT_EQ(selectCoins(coins, requestFor(INT64_MAX, 1'000)).error().code, ErrorCode::AmountRange);
    const auto rich = coinsOf({bitcoin::Amount::kMaxSat, 1});
    EXPECT_EQ(selectCoins(rich, requestFor(1, 1'000)).error().code, ErrorCode::AmountRange);
    const auto most = coinsOf({bitcoin::Amount::kMaxSat});
    EXPECT_TRUE(selectCoins(most, requestFor(1, kMaxSelectionRate.toSatPerKvB())));
    EXPECT_FALSE(selectCoins({}, requestFor(1, 1'000)));
}

TEST(RepeatableChoice, shufflesEvenly) {
    RepeatableChoice chance(9);
    int first[4] = {};
    for (int round = 0; round < 4'000; ++round) {
        std::vector<int> items = {0, 1, 2, 3};
        chance.shuffle(items);
        ++first[items[0]];
    }
    for (const int count : first)
        EXPECT_NEAR(count, 1'000, 150);
}

} // namespace
} // namespace sandyk::wallet
