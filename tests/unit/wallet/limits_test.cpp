#include <gtest/gtest.h>

#include "payment_fixture.h"
#include "support/look_alike.h"
#include "wallet/price.h"
#include "wallet/recipient_guard.h"
#include "wallet/self_limits.h"

namespace sandyk::wallet::test {
namespace {

constexpr std::int64_t kNow = 1'790'000'000;

TrustedTime at(std::int64_t local, std::int64_t lastSeen = 0, std::int64_t median = 0) {
    return trustedTime({local, lastSeen, median});
}

TEST(TrustedTime, noClockReleasesEarly) {
    EXPECT_EQ(at(kNow).releases, kNow);
    EXPECT_EQ(at(kNow, kNow - 50).now, kNow);
    const auto back = at(kNow - kDay, kNow);
    EXPECT_TRUE(back.wentBack);
    EXPECT_EQ(back.now, kNow);
    EXPECT_FALSE(back.releases);
    const auto year = at(kNow + 365 * kDay, kNow, kNow - 3'600);
    EXPECT_FALSE(year.wentBack);
    EXPECT_LE(*year.releases, kNow + kMedianLag) << "the headers do not bear it out";
    EXPECT_FALSE(at(kNow - 60, kNow).wentBack) << "a clock that is set right";
    EXPECT_TRUE(at(kNow, 0, kNow + kDay).wentBack) << "behind the chain";
    const auto far = at(5'000'000'000, 4'999'999'000, 4'999'996'000); // beyond 2038 and 2106
    EXPECT_EQ(far.releases, 5'000'000'000);
}

TEST(SelfLimits, tighterAtOnceLooserLater) {
    SelfLimits none, tight, loose;
    tight.perPayment = Amount::sat(1'000);
    tight.perDay = Amount::sat(5'000);
    loose.perPayment = Amount::sat(2'000);
    loose.perDay = Amount::sat(4'000);
    LimitState state = changeLimits({none, {}, 0}, tight, at(kNow));
    EXPECT_EQ(state.inForce, tight);
    EXPECT_FALSE(state.pending);
    state = changeLimits(state, loose, at(kNow));
    EXPECT_EQ(state.inForce.perPayment, tight.perPayment);
    EXPECT_EQ(state.inForce.perDay, loose.perDay) << "this part is tighter";
    ASSERT_TRUE(state.pending);
    EXPECT_EQ(settled(state, at(kNow + kDay - 1)).inForce, state.inForce);
    EXPECT_EQ(settled(state, at(kNow + kDay)).inForce, loose);
    EXPECT_EQ(settled(state, at(kNow + 365 * kDay, kNow, kNow)).inForce, state.inForce) << "clock set forward";
    EXPECT_EQ(settled(state, at(kNow + kDay, kNow + 3 * kDay)).inForce, state.inForce) << "clock set back";
    EXPECT_FALSE(changeLimits(state, state.inForce, at(kNow + 5)).pending) << "taken back";
    EXPECT_EQ(changeLimits(state, none, at(kNow + 50)).pendingUntil, kNow + 50 + kDay) << "the wait begins anew";
    SelfLimits delayed = tight;
    delayed.delayAbove = Amount::sat(500);
    delayed.delaySeconds = 3 * kDay;
    EXPECT_EQ(changeLimits({delayed, {}, 0}, none, at(kNow)).pendingUntil, kNow + 3 * kDay);
}

TEST(SelfLimits, judgesAtTheBoundary) {
    SelfLimits limits;
    limits.perPayment = Amount::sat(1'000);
    limits.perDay = Amount::sat(1'500);
    const auto verdict = [&](PaymentKind kind, std::int64_t leaving, std::int64_t spent) {
        PaymentVerdict all{judge(limits, kind, Amount::sat(leaving), Amount::sat(spent), {}, at(kNow))};
        return all.effect();
    };
    EXPECT_EQ(verdict(PaymentKind::Payment, 999, 0), Effect::Allow);
    EXPECT_EQ(verdict(PaymentKind::Payment, 1'000, 500), Effect::Allow);
    EXPECT_EQ(verdict(PaymentKind::Payment, 1'001, 0), Effect::Block);
    EXPECT_EQ(verdict(PaymentKind::Payment, 1'000, 501), Effect::Block);
    EXPECT_EQ(verdict(PaymentKind::Bump, 1'200, 0), Effect::Allow);
    EXPECT_EQ(verdict(PaymentKind::Payment, 1'000, Amount::kMaxSat), Effect::Block);
    const PaymentVerdict blocked{judge(limits, PaymentKind::Payment, Amount::sat(2'000), Amount(), {}, at(kNow))};
    ASSERT_TRUE(blocked.refusal());
    EXPECT_EQ(blocked.refusal()->code, ErrorCode::PaymentLimit);
    EXPECT_EQ(blocked.refusal()->param("rules"), "I-06.per_payment I-06.per_day");
}

TEST(SelfLimits, largeSumsWait) {
    SelfLimits limits;
    limits.delayAbove = Amount::sat(1'000);
    limits.delaySeconds = 3'600;
    EXPECT_FALSE(waitOf(limits, PaymentKind::Payment, Amount::sat(1'000), at(kNow)));
    const auto until = waitOf(limits, PaymentKind::Payment, Amount::sat(1'001), at(kNow));
    EXPECT_EQ(until, kNow + 3'600);
    EXPECT_FALSE(waitOf(limits, PaymentKind::Cancel, Amount::sat(9'001), at(kNow)));
    const auto refusal = [&](const TrustedTime& time) {
        return PaymentVerdict{judge(limits, PaymentKind::Payment, Amount::sat(1'001), Amount(), until, time)}.refusal();
    };
    EXPECT_EQ(refusal(at(kNow + 3'599))->code, ErrorCode::PaymentDelay);
    EXPECT_EQ(refusal(at(kNow + 3'599))->param("until"), std::to_string(kNow + 3'600));
    EXPECT_FALSE(refusal(at(kNow + 3'600)));
    EXPECT_TRUE(refusal(at(kNow + 3'600, kNow + kDay))) << "the clock went back";
}

TEST(RecipientGuard, lookAlikesStopThePayment) {
    const auto known = sandyk::test::foreignScript(1);
    const auto alike = sandyk::test::lookAlikeOf(known, Network::Regtest);
    const std::string knownText = bitcoin::Address::fromScript(known, Network::Regtest)->toString();
    const Recipient good = to(1, 1'000),
                    bad{*bitcoin::Address::fromScript(alike, Network::Regtest), Amount::sat(1), false, {}};
    EXPECT_TRUE(doubtsAbout({good, to(2, 5)}, {knownText}, {}).empty());
    const auto doubts = doubtsAbout({good, bad}, {knownText}, {});
    ASSERT_EQ(doubts.size(), 1u);
    EXPECT_EQ(doubts[0].recipient, 1u);
    EXPECT_EQ(doubts[0].like, knownText);
    EXPECT_EQ(codeOf(refuseLookAlikes({good, bad}, doubts)), ErrorCode::PaymentLookAlike);
    EXPECT_FALSE(doubtsAbout({bad}, {}, {knownText}).empty()) << "near to one of ours";
    EXPECT_EQ(doubtsAbout({good, bad}, {}, {}).size(), 2u) << "near to one another";
    const auto twice = doubtsAbout({good, good}, {}, {knownText});
    ASSERT_EQ(twice.size(), 3u);
    EXPECT_EQ(twice[1].kind, RecipientDoubt::Kind::Duplicate);
    EXPECT_EQ(twice[0].kind, RecipientDoubt::Kind::OwnAddress);
}

TEST(Price, isAnIntegerThroughout) {
    EXPECT_EQ(Money::parse("350000")->tenThousandths, 3'500'000'000);
    EXPECT_EQ(Money::parse("350 000,25")->toString(), "350000.25");
    EXPECT_EQ(Money::parse("0.0012")->toString(), "0.0012");
    EXPECT_EQ(Money::parse("1.005")->toString(), "1.01");
    for (const char* bad :
         {"", "-1", "1,", ".5", "1.23456", "100000000000", "1e5", "1  000", " 1", "1 ", "0x1", "1,000.5"})
        EXPECT_FALSE(Money::parse(bad)) << bad;
    const Price price{"2026-11-26", "TMT", *Money::parse("350000"), "file"};
    EXPECT_EQ(valueOf(Amount::sat(100'000'000), price)->toString(), "350000.00");
    EXPECT_EQ(valueOf(Amount::sat(1), price)->toString(), "0.0035");
    EXPECT_EQ(valueOf(Amount::sat(Amount::kMaxSat), {"", "", *Money::parse("99999999999"), ""}), std::nullopt);
    EXPECT_EQ(*parseDay("26.11.2026"), "2026-11-26");
    for (const char* bad :
         {"2026-02-29", "2026-13-01", "2026-1-01", "1999-01-01", "26-11-2026", "2026/11/26", "........x."})
        EXPECT_FALSE(parseDay(bad)) << bad;
    EXPECT_TRUE(parseDay("2028-02-29"));
    EXPECT_EQ(dayOf(0), "1970-01-01");
    EXPECT_EQ(dayOf(1'790'000'000), "2026-09-21");
    EXPECT_FALSE(parseCurrency("tmt"));
}

} // namespace
} // namespace sandyk::wallet::test
