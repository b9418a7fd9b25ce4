#pragma once

#include <memory>

#include "device/capabilities.h"
#include "device/device.h"
#include "transport/device_info.h"

namespace sandyk::hw {

/// What one vendor's folder offers to the registry.
struct Driver {
    std::string_view vendor;
    /// The model's name if this interface is to be used by this driver, else empty.
    std::string_view (*model)(const DeviceInfo& info);
    std::span<const Capability> capabilities;
    /// Errors: DeviceNotFound, DeviceAccess, DeviceInUse.
    Result<std::unique_ptr<Device>> (*open)(const DeviceInfo& info);
    /// Over a line that the opener makes, for emulators. Errors: those of the opener.
    Result<std::unique_ptr<Device>> (*openOver)(const TransportOpener& opener);
};

} // namespace sandyk::hw
