#include "wallet/trusted_time.h"

#include <algorithm>

namespace sandyk::wallet {

TrustedTime trustedTime(const TimeSources& sources) {
    TrustedTime time;
    time.now = std::max({sources.local, sources.lastSeen, sources.medianTime});
    // Miners may date a block two hours ahead; a median that is ahead of a right clock stays within that.
    time.wentBack =
        sources.local + kClockTolerance < sources.lastSeen || sources.local + kMedianLag < sources.medianTime;
    if (time.wentBack) return time;
    time.releases = sources.medianTime > 0 ? std::min(time.now, sources.medianTime + kMedianLag) : time.now;
    return time;
}

} // namespace sandyk::wallet
