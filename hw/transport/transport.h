#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk::hw {

/// How long to wait; none: as long as the person needs.
using Patience = std::optional<std::chrono::milliseconds>;

/// An open line to one device, in reports of the size that the device speaks in (64 bytes for all HID wallets), without
/// a leading report number. All transports are used by one device thread. Closed when it dies.
class Transport {
public:
    virtual ~Transport() = default;
    /// Errors: DeviceDisconnected.
    virtual Result<void> write(ByteView report) = 0;
    /// The next report. Errors: DeviceTimeout, DeviceDisconnected, Cancelled (`stop` was requested, seen within 100
    /// ms).
    virtual Result<Bytes> read(Patience patience, const std::stop_token& stop) = 0;
    /// Waits before the device is asked again. Ends at once when `stop` is requested (seen within 100 ms).
    virtual void pause(std::chrono::milliseconds duration, const std::stop_token& stop);
};

/// Opens the line anew, for devices that go away and come back. Errors: DeviceNotFound, DeviceAccess, DeviceInUse.
using TransportOpener = std::function<Result<std::unique_ptr<Transport>>()>;

} // namespace sandyk::hw
