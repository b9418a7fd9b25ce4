#include "wallet/self_limits.h"

#include <algorithm>

namespace sandyk::wallet {

namespace {

using bitcoin::Amount;

std::optional<Amount> lower(const std::optional<Amount>& a, const std::optional<Amount>& b) {
    if (!a || !b) return a ? a : b;
    return std::min(*a, *b);
}

bool isNew(PaymentKind kind) {
    return kind == PaymentKind::Payment;
}

Judgement above(const char* rule, Amount limit, Amount asked) {
    return {rule,
            Effect::Block,
            std::nullopt,
            {{"limit_sat", std::to_string(limit.toSat())}, {"asked_sat", std::to_string(asked.toSat())}}};
}

} // namespace

SelfLimits stricter(const SelfLimits& a, const SelfLimits& b) {
    SelfLimits both;
    both.perPayment = lower(a.perPayment, b.perPayment);
    both.perDay = lower(a.perDay, b.perDay);
    both.delayAbove = lower(a.delayAbove, b.delayAbove);
    both.delaySeconds = std::max(a.delaySeconds, b.delaySeconds);
    return both;
}

bool isLooser(const SelfLimits& wanted, const SelfLimits& now) {
    return stricter(now, wanted) != wanted;
}

LimitState changeLimits(const LimitState& current, const SelfLimits& wanted, const TrustedTime& time) {
    LimitState next = settled(current, time);
    const std::int64_t wait = std::max(kDay, next.inForce.delaySeconds);
    next.pending.reset();
    next.pendingUntil = 0;
    next.inForce = stricter(next.inForce, wanted);
    if (next.inForce == wanted) return next;
    next.pending = wanted;
    next.pendingUntil = time.now + wait;
    return next;
}

LimitState settled(const LimitState& state, const TrustedTime& time) {
    if (!state.pending || !time.releases || *time.releases < state.pendingUntil) return state;
    return {*state.pending, std::nullopt, 0};
}

std::vector<Judgement> judge(const SelfLimits& limits, PaymentKind kind, Amount leaving, Amount spentLastDay,
                             std::optional<std::int64_t> waitsUntil, const TrustedTime& time) {
    std::vector<Judgement> judgements;
    if (isNew(kind) && limits.perPayment && leaving > *limits.perPayment)
        judgements.push_back(above("I-06.per_payment", *limits.perPayment, leaving));
    if (limits.perDay) {
        const auto sum = spentLastDay.plus(leaving);
        if (!sum || *sum > *limits.perDay)
            judgements.push_back(above("I-06.per_day", *limits.perDay, sum.value_or(Amount::sat(Amount::kMaxSat))));
    }
    const bool waits = waitsUntil && (!time.releases || *time.releases < *waitsUntil);
    if (isNew(kind) && waits) judgements.push_back({"I-06.delay", Effect::Block, waitsUntil, {}});
    // Without a delay or window nothing hangs on the clock.
    if (time.wentBack && (waitsUntil || limits.perDay))
        judgements.push_back({"A-24.clock", Effect::Block, std::nullopt, {}});
    return judgements;
}

std::optional<std::int64_t> waitOf(const SelfLimits& limits, PaymentKind kind, Amount leaving,
                                   const TrustedTime& time) {
    if (!isNew(kind) || !limits.delayAbove || limits.delaySeconds <= 0 || leaving <= *limits.delayAbove)
        return std::nullopt;
    return time.now + limits.delaySeconds;
}

} // namespace sandyk::wallet
