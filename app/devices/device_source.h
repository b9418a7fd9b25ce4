#pragma once

#include <memory>
#include <vector>

#include "base/result.h"

namespace sandyk::hw {
class Device;
struct FoundDevice;
} // namespace sandyk::hw

namespace sandyk::app {

/// Where hardware wallets come from: this computer's USB, or a test. On the device thread.
class DeviceSource {
public:
    virtual ~DeviceSource() = default;
    /// What is plugged in now. Opens nothing.
    virtual std::vector<hw::FoundDevice> find() = 0;
    /// Errors: DeviceNotFound, DeviceAccess, DeviceInUse.
    virtual Result<std::unique_ptr<hw::Device>> open(const hw::FoundDevice& found) = 0;
};
std::unique_ptr<DeviceSource> systemDevices();

} // namespace sandyk::app
