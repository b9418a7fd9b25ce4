#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace sandyk::custody {

enum class TimeDoubt : std::uint8_t { None = 0, WentBack = 1, JumpedAhead = 2 };
std::string_view doubtName(TimeDoubt doubt); ///< "none", "went-back", "jumped-ahead"

/// The firm's time. What restricts (an approval that ends, a record that is overdue) goes by `now`; what
/// releases (a cool-down or a delay that is over, a request that leaves a window) goes by `certain`, which stands still
/// while the clock is in doubt. All are seconds of UNIX time: daylight saving and time zones do not touch them.
struct FirmTime {
    std::int64_t now = 0;
    std::int64_t certain = 0;
    TimeDoubt doubt = TimeDoubt::None;
};

/// What the vault remembers of earlier times.
struct SeenTime {
    std::int64_t last = 0;    ///< the latest `now`
    std::int64_t certain = 0; ///< the latest `certain`
};

/// A clock that is set back by more than this is in doubt.
inline constexpr std::int64_t kClockTolerance = 300;
/// Without headers to witness it, a leap ahead by more than this since the vault was last used is in doubt.
inline constexpr std::int64_t kClockLeap = 20 * 3'600;
/// How far the clock may be ahead of the median time of the newest headers, to count as witnessed by them.
inline constexpr std::int64_t kClockAheadOfChain = 3 * 3'600;

/// `local` is the computer's clock; `chain` the median time past of the newest proven headers, if there are any. A new
/// vault (`seen` all zero) believes its clock.
FirmTime judgeTime(std::int64_t local, const SeenTime& seen, std::optional<std::int64_t> chain);

} // namespace sandyk::custody
