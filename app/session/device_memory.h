#pragma once

#include <string>

#include "device/device.h"
#include "storage/device_store.h"

namespace sandyk::app {

/// What a vault keeps for the devices of one maker, as hw wants it: our key for encrypted lines, the devices that the
/// person has paired, the master keys that were met. Errors: those of storage/device_store.h.
Result<hw::DeviceMemory> recallDevices(const storage::Database& database, const std::string& vendor);

/// Keeps that the device was seen, and what is new in the memory of it.
Result<void> keepDevices(const storage::Database& database, const storage::DeviceSighting& seen,
                         const hw::DeviceMemory* memory);

/// A second copy, said aloud: our key is in it.
hw::DeviceMemory cloned(const hw::DeviceMemory& memory);

} // namespace sandyk::app
