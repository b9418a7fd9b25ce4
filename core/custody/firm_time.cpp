#include "custody/firm_time.h"

#include <algorithm>

#include "custody/named.h"

namespace sandyk::custody {
namespace {

constexpr Named<TimeDoubt> kDoubts[] = {
    {TimeDoubt::None, "none"}, {TimeDoubt::WentBack, "went-back"}, {TimeDoubt::JumpedAhead, "jumped-ahead"}};

} // namespace

std::string_view doubtName(TimeDoubt doubt) {
    return nameOf(kDoubts, doubt);
}

FirmTime judgeTime(std::int64_t local, const SeenTime& seen, std::optional<std::int64_t> chain) {
    FirmTime time;
    time.now = std::max({local, seen.last, chain.value_or(local)});
    // Proof of work bears the chain's time, whatever the clock says.
    time.certain = std::max(seen.certain, chain.value_or(seen.certain));
    if (local < seen.last - kClockTolerance) {
        time.doubt = TimeDoubt::WentBack;
        return time;
    }
    const bool isWitnessed = chain && local <= *chain + kClockAheadOfChain;
    if (seen.last != 0 && !isWitnessed && local > seen.last + kClockLeap) {
        time.doubt = TimeDoubt::JumpedAhead;
        return time;
    }
    // Once in doubt, time is certain again only up to what is witnessed or was confirmed.
    if (seen.certain != 0 && seen.certain < seen.last - kClockTolerance && !isWitnessed) {
        time.doubt = TimeDoubt::JumpedAhead;
        return time;
    }
    time.certain = std::max(time.certain, time.now);
    return time;
}

} // namespace sandyk::custody
