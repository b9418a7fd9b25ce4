#pragma once

#include <vector>

#include "base/secure_bytes.h"
#include "keys/extended_key.h"
#include "storage/database.h"

namespace sandyk::storage {

/// What a vault remembers of hardware wallets. `vendor` and `model` are the names of the drivers. Errors of all,
/// besides their own: VaultDatabase, DiskFull, FileWrite; VaultDamaged (a row that cannot be understood).

struct FirmwareSeen {
    std::string version;
    std::int64_t firstSeen = 0; ///< seconds of UNIX time
    friend bool operator==(const FirmwareSeen&, const FirmwareSeen&) = default;
};

struct KnownDevice {
    std::int64_t id = 0;
    keys::Fingerprint fingerprint; ///< of the seed that it held
    std::string vendor;
    std::string model;
    std::string name; ///< given by the person; may be empty
    std::int64_t firstSeen = 0;
    std::int64_t lastSeen = 0;
    std::vector<FirmwareSeen> firmware; ///< in the order of their first sight
};

/// A device that has answered. `firmware` may be empty when it is not known.
struct DeviceSighting {
    keys::Fingerprint fingerprint;
    std::string vendor;
    std::string model;
    std::string firmware;
};
/// Answers with the id of the device, new or known. Errors: Usage, ParseTooLarge (texts).
Result<std::int64_t> noteDevice(const Database& database, const DeviceSighting& sighting);
/// In the order of their first sight.
Result<std::vector<KnownDevice>> readDevices(const Database& database);
/// An empty name takes it away. Errors: ParseTooLarge, DeviceNotFound (no such id).
Result<void> nameDevice(const Database& database, std::int64_t id, const std::string& name);
/// The extended public key of a master that was met in a device of this vendor; each is kept once.
Result<void> keepDeviceMaster(const Database& database, const std::string& vendor,
                              const keys::ExtendedPublicKey& master);
Result<std::vector<keys::ExtendedPublicKey>> readDeviceMasters(const Database& database, const std::string& vendor);

struct DeviceRegistration {
    std::string name; ///< as the device shows it
    Bytes proof;
    friend bool operator==(const DeviceRegistration&, const DeviceRegistration&) = default;
};
/// Replaces an earlier one. Errors: ParseTooLarge, WalletNotFound.
Result<void> keepRegistration(const Database& database, std::int64_t walletId, const keys::Fingerprint& device,
                              const std::string& vendor, const DeviceRegistration& registration);
Result<std::optional<DeviceRegistration>> readRegistration(const Database& database, std::int64_t walletId,
                                                           const keys::Fingerprint& device, const std::string& vendor);
struct KeptRegistration {
    keys::Fingerprint device;
    std::string vendor;
    DeviceRegistration registration;
};
/// Of all devices.
Result<std::vector<KeptRegistration>> readRegistrations(const Database& database, std::int64_t walletId);

/// Our own key (32 bytes) for encrypted lines to devices of this vendor. Errors: Usage (another size).
Result<void> keepPairingSecret(const Database& database, const std::string& vendor, const SecureBytes& secret);
/// Empty when there is none yet.
Result<SecureBytes> readPairingSecret(const Database& database, const std::string& vendor);
/// A device that the person has paired, by its own key. Errors: Usage, ParseTooLarge.
Result<void> keepPairedDevice(const Database& database, const std::string& vendor, const Bytes& key);
Result<std::vector<Bytes>> readPairedDevices(const Database& database, const std::string& vendor);

} // namespace sandyk::storage
