#pragma once

#include "signing/review.h"

namespace sandyk::signing {

/// The warnings that follow from what the review has found so far: amounts, roles, fee, lock time, size.
void addWarnings(Review& review, const bitcoin::Psbt& psbt, const FeeLimits& limits);

/// One of the fee limits, as an amount for this transaction.
struct FeeBounds {
    std::int64_t absoluteSat;
    std::int64_t relativeSat;
    std::int64_t rateSat;
};
FeeBounds feeBounds(const Review& review, const FeeLimits& limits);

} // namespace sandyk::signing
