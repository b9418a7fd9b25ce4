#pragma once

#include <string>
#include <vector>

#include "base/network.h"
#include "bitcoin/descriptor.h"

namespace sandyk::hw::ledger {

/// A wallet as the Bitcoin app knows it (BIP388; doc/wallet.md, version 2): a descriptor whose keys are placeholders.
struct WalletPolicy {
    std::string name; ///< empty for the default policies, which need no registration
    std::string descriptorTemplate;
    std::vector<std::string> keys; ///< "[fp/84'/0'/0']xpub..."

    static constexpr std::size_t kMaxNameLength = 16;

    /// The default policy for a standard single-signature account (BIP44, 49, 84, 86), else one of the given name.
    /// Errors: DeviceUnsupported (keys that are no account keys with /<m;n>/*, or no extended keys; nothing to be shown
    /// as a name), DescriptorNetwork.
    static Result<WalletPolicy> fromDescriptor(const bitcoin::Descriptor& descriptor, Network network,
                                               std::string_view name);
    /// What of a wallet's name the device can show: printable ASCII, at most kMaxNameLength characters, no space at
    /// either end; "Sandyk" if nothing is left.
    static std::string deviceName(std::string_view walletName);

    bool isDefault() const { return name.empty(); }
    Bytes serialize() const;
    /// SHA-256 of serialize().
    Hash256 id() const;
    std::vector<Bytes> keyElements() const;
};

} // namespace sandyk::hw::ledger
