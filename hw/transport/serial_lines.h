#pragma once

#include <vector>

#include "transport/device_info.h"

namespace sandyk::hw {

/// Every serial line that is a USB device, through libserialport, by its file ("/dev/ttyACM0"). Opens none of them: the
/// chips are those of many things, and writing to an unknown line needs the person's consent. On the device thread.
std::vector<DeviceInfo> serialDevices();

} // namespace sandyk::hw
