#pragma once

#include <vector>

#include "device/driver.h"

namespace sandyk::hw {

/// Every vendor that Sandyk knows; adding one is a line in registry.cpp.
const std::vector<const Driver*>& drivers();

/// A plugged device and who drives it.
struct FoundDevice {
    const Driver* driver;
    std::string_view model;
    DeviceInfo info;
};
/// What is plugged in now, of all transports. Opens nothing. On the device thread.
std::vector<FoundDevice> findDevices();
/// The drivers' part of it: who takes which interface.
std::vector<FoundDevice> recognise(const std::vector<DeviceInfo>& plugged);

} // namespace sandyk::hw
