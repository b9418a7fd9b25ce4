#pragma once

#include <vector>

#include "transport/device_info.h"
#include "transport/transport.h"

namespace sandyk::hw {

/// HID devices through hidapi and the kernel's hidraw. hidapi wants one thread for all of it: the device thread.

/// Every HID interface that is plugged in, also of keyboards and mice: the registry picks. Opens none of them.
std::vector<DeviceInfo> hidDevices();

/// Opens by DeviceInfo::path. `reportSize` is the size of the device's reports both ways. Errors: DeviceNotFound (no
/// longer there), DeviceAccess (this user may not read and write it: the udev rule is missing), DeviceInUse (another
/// process of this user has it open, or any other reason).
Result<std::unique_ptr<Transport>> openHid(const std::string& path, std::size_t reportSize = 64);

} // namespace sandyk::hw
