#include "transport/transport.h"

#include <algorithm>
#include <thread>

namespace sandyk::hw {

void Transport::pause(std::chrono::milliseconds duration, const std::stop_token& stop) {
    constexpr std::chrono::milliseconds kSlice{100};
    while (duration.count() > 0 && !stop.stop_requested()) {
        const auto slice = std::min(duration, kSlice);
        std::this_thread::sleep_for(slice);
        duration -= slice;
    }
}

} // namespace sandyk::hw
