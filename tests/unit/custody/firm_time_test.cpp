#include "custody/firm_time.h"

#include <gtest/gtest.h>

namespace sandyk::custody {
namespace {

constexpr std::int64_t kDay = 86'400;
constexpr std::int64_t kNow = 1'800'000'000;

SeenTime at(std::int64_t time) {
    return {time, time};
}

TEST(FirmTime, BelievesAnOrdinaryClock) {
    EXPECT_EQ(judgeTime(kNow, {}, std::nullopt).certain, kNow);
    const FirmTime later = judgeTime(kNow + 3'600, at(kNow), std::nullopt);
    EXPECT_EQ(later.doubt, TimeDoubt::None);
    EXPECT_EQ(later.certain, kNow + 3'600);
    // 2038 is a number like any other.
    EXPECT_EQ(judgeTime(2'147'483'648 + 5, at(2'147'483'640), std::nullopt).certain, 2'147'483'653);
}

// a clock set back or ahead releases nothing early, whatever it is set to afterwards.
TEST(FirmTime, ReleasesNothingWhenTheClockIsMoved) {
    const FirmTime back = judgeTime(kNow - kDay, at(kNow), std::nullopt);
    EXPECT_EQ(back.doubt, TimeDoubt::WentBack);
    EXPECT_EQ(back.now, kNow);
    EXPECT_EQ(back.certain, kNow);
    const FirmTime ahead = judgeTime(kNow + 365 * kDay, at(kNow), std::nullopt);
    EXPECT_EQ(ahead.doubt, TimeDoubt::JumpedAhead);
    EXPECT_EQ(ahead.certain, kNow);
    // The same clock a moment later, when the leap has become "last seen".
    const FirmTime again = judgeTime(kNow + 365 * kDay + 60, {ahead.now, ahead.certain}, std::nullopt);
    EXPECT_EQ(again.doubt, TimeDoubt::JumpedAhead);
    EXPECT_EQ(again.certain, kNow);
}

TEST(FirmTime, HeadersWitnessALeap) {
    const std::int64_t later = kNow + 30 * kDay;
    const FirmTime witnessed = judgeTime(later, at(kNow), later - 3'600);
    EXPECT_EQ(witnessed.doubt, TimeDoubt::None);
    EXPECT_EQ(witnessed.certain, later);
    const FirmTime tooFar = judgeTime(later, at(kNow), later - kDay);
    EXPECT_EQ(tooFar.doubt, TimeDoubt::JumpedAhead);
    EXPECT_EQ(tooFar.certain, later - kDay) << "what the chain proves is certain";
    // Headers ahead of the clock: time is never less than theirs.
    EXPECT_EQ(judgeTime(kNow, at(kNow), kNow + kDay).now, kNow + kDay);
}

} // namespace
} // namespace sandyk::custody
