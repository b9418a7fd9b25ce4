#pragma once

#include <vector>

#include "transport/device_info.h"
#include "transport/transport.h"

namespace sandyk::hw {

/// USB interfaces of the vendor class, through libusb: today's Trezor and KeepKey are no HID devices. Everything on the
/// device thread. Kernel drivers are never detached and configurations never changed: what another program uses stays
/// with it.

/// Every interface of the vendor class that is plugged in: the registry picks. Opens none of them. Paths are
/// "usb:BUS-PORT.PORT:INTERFACE", as the kernel names the place where it is plugged in.
std::vector<DeviceInfo> usbDevices();

/// Opens by DeviceInfo::path and claims the interface for this process alone until the transport dies. Reports have
/// `reportSize` bytes both ways. Errors: DeviceNotFound (no longer there, or no pair of endpoints for such reports),
/// DeviceAccess (this user may not use it: the udev rule is missing), DeviceInUse (another program has claimed it, or
/// any other reason).
Result<std::unique_ptr<Transport>> openUsb(const std::string& path, std::size_t reportSize = 64);

} // namespace sandyk::hw
