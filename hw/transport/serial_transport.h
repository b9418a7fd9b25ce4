#pragma once

#include <vector>

#include "transport/device_info.h"
#include "transport/transport.h"

namespace sandyk::hw {

/// Serial lines through libserialport. Everything on the device thread.

/// Every serial line that is a USB device, by its file ("/dev/ttyACM0"). Opens none of them: the chips are those of
/// many things, and writing to an unknown line needs the person's consent.
std::vector<DeviceInfo> serialDevices();

/// Opens by DeviceInfo::path: 115,200 baud, 8N1, no flow control, for this process alone; RTS and DTR stay low, because
/// they reset many chips. What is read comes as it comes, in pieces of at most 1,024 bytes. Errors: DeviceNotFound,
/// DeviceAccess, DeviceInUse.
Result<std::unique_ptr<Transport>> openSerial(const std::string& path);

} // namespace sandyk::hw
