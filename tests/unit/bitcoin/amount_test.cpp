#include "bitcoin/amount.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace sandyk::bitcoin {
namespace {

constexpr std::int64_t kMax = Amount::kMaxSat;

std::vector<std::int64_t> manyAmounts() {
    std::vector<std::int64_t> values = {0, 1, 9, 10, 99'999'999, 100'000'000, 100'000'001, kMax - 1, kMax};
    std::mt19937_64 random(20261121);
    for (int i = 0; i < 2'000; ++i)
        values.push_back(static_cast<std::int64_t>(random() % (static_cast<std::uint64_t>(kMax) + 1)));
    return values;
}

TEST(Amount, comesBackFromItsText) {
    for (std::int64_t value : manyAmounts()) {
        const Amount amount = Amount::sat(value);
        EXPECT_EQ(*Amount::parseBtc(amount.toBtcString()), amount);
        EXPECT_EQ(*Amount::parseSat(std::to_string(value)), amount);
    }
}

TEST(Amount, readsBothDecimalMarks) {
    EXPECT_EQ(Amount::parseBtc("0.015")->toSat(), 1'500'000);
    EXPECT_EQ(Amount::parseBtc("0,5")->toSat(), 50'000'000);
    EXPECT_EQ(Amount::parseBtc("1")->toSat(), 100'000'000);
    EXPECT_EQ(Amount::parseBtc("0.00000001")->toSat(), 1);
    EXPECT_EQ(Amount::parseBtc("21000000.00000000")->toSat(), kMax);
    EXPECT_EQ(Amount::sat(1'500'000).toBtcString(), "0.01500000");
    EXPECT_EQ(Amount::sat(kMax).toBtcString(), "21000000.00000000");
}

TEST(Amount, refusesLooseNumbers) {
    for (std::string_view bad : {"", ".", ",", "1.", ".1", "-1", "+1", "1e8", " 1", "1 ", "1.000.000", "1,000,000",
                                 "1 000", "0x1", "0.123456789", "1.0000000 ", "NaN", "\xd9\xa1", "1\n"}) {
        const auto amount = Amount::parseBtc(bad);
        ASSERT_FALSE(amount) << bad;
        EXPECT_EQ(amount.error().code, ErrorCode::AmountFormat) << bad;
    }
    for (std::string_view bad : {"", "-1", "1.0", "1 ", "+5", "0x10"}) {
        const auto amount = Amount::parseSat(bad);
        ASSERT_FALSE(amount) << bad;
        EXPECT_EQ(amount.error().code, ErrorCode::AmountFormat) << bad;
    }
}

TEST(Amount, endsAtTwentyOneMillion) {
    for (std::string_view large :
         {"21000000.00000001", "21000001", "999999999", "9999999999", "99999999999999999999999"}) {
        const auto amount = Amount::parseBtc(large);
        ASSERT_FALSE(amount) << large;
        EXPECT_EQ(amount.error().code, ErrorCode::AmountRange) << large;
    }
    for (std::string_view large : {"2100000000000001", "9223372036854775808", "18446744073709551617"}) {
        const auto amount = Amount::parseSat(large);
        ASSERT_FALSE(amount) << large;
        EXPECT_EQ(amount.error().code, ErrorCode::AmountRange) << large;
    }
    EXPECT_FALSE(Amount::fromSat(-1));
    EXPECT_FALSE(Amount::fromSat(kMax + 1));
    EXPECT_FALSE(Amount::fromSat(std::numeric_limits<std::int64_t>::min()));
    EXPECT_FALSE(Amount::fromSat(std::numeric_limits<std::int64_t>::max()));
}

TEST(Amount, addsAndSubtractsWithoutOverflow) {
    std::mt19937_64 random(7);
    const auto values = manyAmounts();
    for (int i = 0; i < 10'000; ++i) {
        const std::int64_t a = values[random() % values.size()];
        const std::int64_t b = values[random() % values.size()];
        const auto total = Amount::sat(a).plus(Amount::sat(b));
        EXPECT_EQ(total.has_value(), a <= kMax - b);
        if (total) {
            EXPECT_EQ(total->toSat(), a + b);
            EXPECT_EQ(total->minus(Amount::sat(b)), Amount::sat(a));
        }
        EXPECT_EQ(Amount::sat(a).minus(Amount::sat(b)).has_value(), a >= b);
    }
}

TEST(Amount, sumsAreChecked) {
    EXPECT_EQ(sum({})->toSat(), 0);
    EXPECT_EQ(sum(std::vector<Amount>{Amount::sat(kMax - 1), Amount::sat(1)})->toSat(), kMax);
    const auto tooMuch = sum(std::vector<Amount>{Amount::sat(kMax), Amount::sat(1)});
    ASSERT_FALSE(tooMuch);
    EXPECT_EQ(tooMuch.error().code, ErrorCode::AmountRange);
    EXPECT_FALSE(sum(std::vector<Amount>(100'000, Amount::sat(kMax))));
}

TEST(FeeRate, roundsDownWhenMeasuredAndUpWhenPaid) {
    EXPECT_EQ(FeeRate::of(Amount::sat(141), 141).toSatPerKvB(), 1'000);
    EXPECT_EQ(FeeRate::of(Amount::sat(100), 141).toSatPerKvB(), 709);
    EXPECT_EQ(FeeRate(1'001).feeSat(1'000), 1'001);
    EXPECT_EQ(FeeRate(1'001).feeSat(1), 2);
    EXPECT_EQ(FeeRate(1'000).feeSat(141), 141);
    EXPECT_EQ(FeeRate(0).feeSat(141), 0);
    std::mt19937_64 random(3);
    for (int i = 0; i < 10'000; ++i) {
        const auto vsize = static_cast<std::int64_t>(random() % 1'000'000 + 1);
        const FeeRate rate(static_cast<std::int64_t>(random() % 10'000'000));
        const std::int64_t fee = rate.feeSat(vsize);
        EXPECT_GE(fee * 1'000, rate.toSatPerKvB() * vsize);
        EXPECT_LT((fee - 1) * 1'000, rate.toSatPerKvB() * vsize);
        EXPECT_GE(FeeRate::of(Amount::sat(fee), vsize), rate);
    }
}

TEST(FeeRate, saturatesInsteadOfOverflowing) {
    const FeeRate huge(std::numeric_limits<std::int64_t>::max());
    EXPECT_GT(huge.feeSat(4'000'000), Amount::kMaxSat);
    EXPECT_GT(huge.feeSat(1), Amount::kMaxSat);
    EXPECT_EQ(FeeRate::of(Amount::sat(kMax), 1).toSatPerKvB(), kMax * 1'000);
}

TEST(FeeRate, comesBackFromItsText) {
    EXPECT_EQ(FeeRate::parse("12.345")->toSatPerKvB(), 12'345);
    EXPECT_EQ(FeeRate::parse("1")->toSatPerKvB(), 1'000);
    EXPECT_EQ(FeeRate::parse("0,5")->toSatPerKvB(), 500);
    EXPECT_EQ(FeeRate(12'345).toString(), "12.345");
    EXPECT_EQ(FeeRate(12'300).toString(), "12.3");
    EXPECT_EQ(FeeRate(10'000).toString(), "10");
    EXPECT_EQ(FeeRate(0).toString(), "0");
    for (std::int64_t rate : {0, 1, 10, 100, 1'000, 999'999'999, 123'456'789})
        EXPECT_EQ(FeeRate::parse(FeeRate(rate).toString())->toSatPerKvB(), rate);
    for (std::string_view bad : {"", "1.2345", "-1", "1e3", "9999999999", "1 sat/vB"}) {
        const auto rate = FeeRate::parse(bad);
        ASSERT_FALSE(rate) << bad;
        EXPECT_EQ(rate.error().code, ErrorCode::AmountFormat);
    }
}

} // namespace
} // namespace sandyk::bitcoin
