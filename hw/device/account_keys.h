#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bitcoin/descriptor.h"
#include "bitcoin/psbt.h"

namespace sandyk::hw {

/// For devices that know no descriptors: what they can follow of one.

struct AccountKey {
    keys::KeyOrigin origin;
    keys::ExtendedPublicKey key;
};
/// The keys, if each is an account key with an origin, receive and change: [fp/path]xpub/<0;1>/*. Errors:
/// DeviceUnsupported.
Result<std::vector<AccountKey>> accountKeys(const bitcoin::Descriptor& descriptor);
/// Which of them is of this seed. Errors: DeviceOtherKey (none), DeviceUnsupported (several: the device would sign with
/// one of them only).
Result<std::size_t> ownKeyIndex(const std::vector<AccountKey>& keys, const keys::Fingerprint& device);

struct WalletPlace {
    std::uint32_t keychain;
    std::uint32_t index;
};
/// Where an input or output stands in the wallet: its origins only say where to look, the script must be the
/// descriptor's. Empty when it is not of the wallet.
std::optional<WalletPlace> placeOf(const bitcoin::PsbtInput& input, const std::vector<bitcoin::Descriptor>& keychains,
                                   const AccountKey& own);
std::optional<WalletPlace> placeOf(const bitcoin::PsbtOutput& output, const std::vector<bitcoin::Descriptor>& keychains,
                                   const AccountKey& own);

/// What of a wallet's name a device can show: printable ASCII, at most `most` characters, no space at either end;
/// "Sandyk" if nothing is left.
std::string deviceName(std::string_view walletName, std::size_t most);

} // namespace sandyk::hw
