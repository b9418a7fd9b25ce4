#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/secure_bytes.h"

namespace sandyk::app {

/// O-01: the offline signer does not start while the computer has an active network interface, unless two keyholders
/// say so together.

/// Names of interfaces that are up, the loopback apart. Read from the kernel's files, no socket is opened. A folder
/// that cannot be read counts as one active interface, "?". `folder` is another one in tests.
std::vector<std::string> activeNetworkInterfaces(const std::filesystem::path& folder = "/sys/class/net");

/// Two passwords of one vault, each of another key slot. Errors: VaultPassword, SignerNetworkActive (both passwords
/// open the same slot, or the vault has only one), and those of reading a vault.
Result<void> checkTwoKeyholders(const std::filesystem::path& vault, const SecureString& first,
                                const SecureString& second);

} // namespace sandyk::app
