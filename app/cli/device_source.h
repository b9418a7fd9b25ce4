#pragma once

#include <memory>

#include "cli/vault_source.h"
#include "hw/registry.h"
#include "storage/device_store.h"

namespace sandyk::cli {

/// Writes what the person has to do to standard error, if that is a terminal. Nobody enters anything.
hw::DeviceCall deviceCall();
/// The same, with `--pin-file` and `--passphrase-file` or the terminal for what a device wants to be entered here. The
/// arguments must outlive it.
hw::DeviceCall deviceCall(const Arguments& arguments);

struct DeviceAtHand {
    hw::FoundDevice found;
    std::unique_ptr<hw::Device> device;
};
/// The device of `--device` or `--emulator`, or the only one. Errors: DeviceNotFound, Usage (several, no such vendor),
/// DeviceAccess, DeviceInUse.
Result<DeviceAtHand> openDevice(const Arguments& arguments);
/// Every device that is plugged in, or the one of `--emulator`, each with what came of opening it. Errors: Usage.
struct ListedDevice {
    hw::FoundDevice found;
    Result<std::unique_ptr<hw::Device>> device;
};
Result<std::vector<ListedDevice>> openAllDevices(const Arguments& arguments);

/// The wallets of `--vault` and `--wallet`, or of `--descriptor`, and what devices gave when they registered them.
class DeviceWallets {
public:
    /// Errors: Usage (both, or none), those of openVault and the contexts.
    static Result<DeviceWallets> read(const Arguments& arguments);

    signing::ReviewContext& context() { return m_context; }
    storage::Vault* vault() { return m_open ? &m_open->vault : nullptr; }
    /// All, as this device knows them: with the registration that the vault holds, or that of
    /// `--registration`. Errors: Usage, EncodingHex, VaultDatabase.
    Result<std::vector<hw::DeviceWallet>> forDevice(const storage::DeviceSighting& device,
                                                    const Arguments& arguments) const;
    /// The same when only one is meant. Errors: Usage (several).
    Result<hw::DeviceWallet> oneForDevice(const storage::DeviceSighting& device, const Arguments& arguments) const;
    /// Keeps a registration in the vault; false when there is none. Errors: VaultDatabase, DiskFull.
    Result<bool> keep(const storage::DeviceSighting& device, const std::string& walletName,
                      const hw::Registration& registration) const;

private:
    std::optional<OpenVault> m_open;
    signing::ReviewContext m_context;
};

/// "NAME:HEX", as `device register` answers it and `--registration` takes it.
std::string registrationText(const hw::Registration& registration);
/// Errors: Usage, EncodingHex.
Result<hw::Registration> parseRegistration(const std::string& text);

} // namespace sandyk::cli
