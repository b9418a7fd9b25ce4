#pragma once

#include <cstdint>
#include <optional>

namespace sandyk::wallet {

/// Where time comes from; seconds of UNIX time, 0 where nothing is known.
struct TimeSources {
    std::int64_t local = 0;      ///< the clock of this computer
    std::int64_t lastSeen = 0;   ///< the latest time that this vault has recorded
    std::int64_t medianTime = 0; ///< of the last eleven headers
};

struct TrustedTime {
    std::int64_t now = 0; ///< the latest of the three; what is recorded
    /// What limits and delays end by: never later than the chain bears out. Nothing while the clock is behind.
    std::optional<std::int64_t> releases;
    bool wentBack = false; ///< the clock is behind what is recorded or proven: to be logged
};

/// A clock set forward ends no delay once headers are known: they cannot be made ahead of time. A clock set back ends
/// none either. How far a median lies behind the time of day is allowed for with kMedianLag.
TrustedTime trustedTime(const TimeSources& sources);
inline constexpr std::int64_t kClockTolerance = 10 * 60; ///< what setting a clock right may change
inline constexpr std::int64_t kMedianLag = 3 * 3'600;

} // namespace sandyk::wallet
