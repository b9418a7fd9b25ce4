#include "custody/cold_share.h"

#include <gtest/gtest.h>

namespace sandyk::custody {
namespace {

constexpr std::int64_t kUnit = 100'000'000;

ColdShare share(std::int64_t cold, std::int64_t total) {
    return {"BTC", cold, total};
}

// F-21: at each preset, one unit to either side of the floor.
TEST(ColdShare, IsExactAtEveryFloor) {
    for (const std::int64_t floor : kColdFloorPresets) {
        const std::int64_t total = 21'000'000 * kUnit;
        const std::int64_t cold = total / 10'000 * floor;
        EXPECT_TRUE(share(cold, total).reaches(floor));
        EXPECT_FALSE(share(cold - 1, total).reaches(floor));
        EXPECT_EQ(share(cold, total).bp(), floor);
        EXPECT_EQ(share(cold - 1, total).bp(), floor - 1) << "what is shown is rounded down";
    }
    EXPECT_TRUE(share(9'800, 10'000).reaches(9'800));
    EXPECT_FALSE(share(9'799, 10'000).reaches(9'800));
    EXPECT_TRUE(share(0, 0).reaches(10'000));
}

TEST(ColdShare, StopsWhatBreaksTheFloorAndNothingElse) {
    const ColdShare before = share(9'801, 10'000);
    const auto leaves = [](Tier from, std::int64_t amount, std::int64_t fee) {
        return Movement{"BTC", from, std::nullopt, amount, fee};
    };
    EXPECT_TRUE(checkColdShare(before, leaves(Tier::Cold, 49, 1), 9'800));
    const auto broken = checkColdShare(before, leaves(Tier::Cold, 60, 1), 9'800);
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, ErrorCode::FirmColdShare);
    EXPECT_EQ(broken.error().param("share_bp"), "9799");
    // Hot coins that leave raise the share, even while it is too low.
    EXPECT_TRUE(checkColdShare(share(5'000, 10'000), leaves(Tier::Hot, 1'000, 1), 9'800));
    EXPECT_FALSE(checkColdShare(share(5'000, 10'000), leaves(Tier::Cold, 1'000, 1), 9'800));
    EXPECT_TRUE(checkColdShare(share(5'000, 10'000), {"BTC", Tier::Hot, Tier::Cold, 1'000, 1}, 9'800));
    EXPECT_FALSE(checkColdShare(before, {"BTC", Tier::Cold, Tier::Warm, 100, 1}, 9'800));
    EXPECT_FALSE(checkColdShare(before, leaves(Tier::Hot, 200, 0), 9'800)) << "more than the hot wallets hold";
}

TEST(ColdShare, SumsByAssetAndInTotal) {
    const Position positions[] = {{"BTC", Tier::Cold, 9 * kUnit},
                                  {"BTC", Tier::Hot, kUnit / 2},
                                  {"BTC", Tier::Warm, kUnit / 2},
                                  {"ETH", Tier::Hot, 50}};
    const auto shares = coldShares(positions);
    ASSERT_TRUE(shares);
    ASSERT_EQ(shares->size(), 2u);
    EXPECT_EQ((*shares)[0].bp(), 9'000);
    EXPECT_EQ((*shares)[1].bp(), 0);
    const Price prices[] = {{"BTC", 1'000, kUnit}, {"ETH", 1, 50}};
    const auto total = totalColdShare(*shares, prices);
    ASSERT_TRUE(total);
    EXPECT_EQ(total->cold, 9'000);
    EXPECT_EQ(total->total, 10'001);
    EXPECT_FALSE(totalColdShare(*shares, std::span(prices).first(1)));
    const Position negative[] = {{"BTC", Tier::Hot, -1}};
    EXPECT_FALSE(coldShares(negative));
    const Position huge[] = {{"BTC", Tier::Hot, INT64_MAX}, {"BTC", Tier::Hot, 1}};
    EXPECT_FALSE(coldShares(huge));
}

} // namespace
} // namespace sandyk::custody
