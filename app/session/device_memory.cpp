#include "session/device_memory.h"

#include <algorithm>

namespace sandyk::app {

Result<hw::DeviceMemory> recallDevices(const storage::Database& database, const std::string& vendor) {
    hw::DeviceMemory memory;
    SANDYK_TRY(memory.secret, storage::readPairingSecret(database, vendor));
    SANDYK_TRY(memory.paired, storage::readPairedDevices(database, vendor));
    SANDYK_TRY(memory.masters, storage::readDeviceMasters(database, vendor));
    return memory;
}

Result<void> keepDevices(const storage::Database& database, const storage::DeviceSighting& seen,
                         const hw::DeviceMemory* memory) {
    SANDYK_CHECK(storage::noteDevice(database, seen));
    if (!memory) return {};
    if (!memory->secret.empty()) SANDYK_CHECK(storage::keepPairingSecret(database, seen.vendor, memory->secret));
    SANDYK_TRY(const hw::DeviceMemory kept, recallDevices(database, seen.vendor));
    for (const Bytes& device : memory->paired) {
        if (std::ranges::find(kept.paired, device) == kept.paired.end())
            SANDYK_CHECK(storage::keepPairedDevice(database, seen.vendor, device));
    }
    for (const keys::ExtendedPublicKey& master : memory->masters) {
        if (std::ranges::find(kept.masters, master) == kept.masters.end())
            SANDYK_CHECK(storage::keepDeviceMaster(database, seen.vendor, master));
    }
    return {};
}

hw::DeviceMemory cloned(const hw::DeviceMemory& memory) {
    return {memory.secret.clone(), memory.paired, memory.masters};
}

} // namespace sandyk::app
