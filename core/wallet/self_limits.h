#pragma once

#include <optional>
#include <vector>

#include "wallet/payment.h"
#include "wallet/trusted_time.h"

namespace sandyk::wallet {

/// Limits that a person sets for themselves (I-06). What is empty is not limited. Amounts count what leaves and the
/// fee.
struct SelfLimits {
    std::optional<bitcoin::Amount> perPayment;
    std::optional<bitcoin::Amount> perDay;     ///< of any 24 hours
    std::optional<bitcoin::Amount> delayAbove; ///< a payment of more than this waits before it may be signed
    std::int64_t delaySeconds = 0;             ///< how long, at most kLongestDelay
    friend bool operator==(const SelfLimits&, const SelfLimits&) = default;
};
inline constexpr std::int64_t kDay = 24 * 3'600;
inline constexpr std::int64_t kLongestDelay = 90 * kDay;

/// The limits in force, and those that will be once their delay has passed.
struct LimitState {
    SelfLimits inForce;
    std::optional<SelfLimits> pending;
    std::int64_t pendingUntil = 0; ///< when `pending` comes into force
    friend bool operator==(const LimitState&, const LimitState&) = default;
};

/// The stricter of two, part by part.
SelfLimits stricter(const SelfLimits& a, const SelfLimits& b);

/// Whether any part of `wanted` limits less than `now` does.
bool isLooser(const SelfLimits& wanted, const SelfLimits& now);

/// Tighter parts hold at once; looser ones after the longer of kDay and the delay in force. A further change starts the
/// wait anew; asking for what is in force takes the pending change back.
LimitState changeLimits(const LimitState& current, const SelfLimits& wanted, const TrustedTime& time);
/// With a pending change whose time has come in force.
LimitState settled(const LimitState& state, const TrustedTime& time);

/// What the limits say of a payment. `spentLastDay`: what other payments of the last 24 hours took. `waitsUntil`: of
/// the draft, if it has to wait. A cancel and a bump move nothing new to others: only their fee counts, and they never
/// wait.
std::vector<Judgement> judge(const SelfLimits& limits, PaymentKind kind, bitcoin::Amount leaving,
                             bitcoin::Amount spentLastDay, std::optional<std::int64_t> waitsUntil,
                             const TrustedTime& time);
/// Until when a new payment has to wait; empty when it need not.
std::optional<std::int64_t> waitOf(const SelfLimits& limits, PaymentKind kind, bitcoin::Amount leaving,
                                   const TrustedTime& time);

} // namespace sandyk::wallet
