#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "bitcoin/descriptor.h"

namespace sandyk::hw {

struct Version {
    std::uint16_t major = 0;
    std::uint16_t minor = 0;
    std::uint16_t patch = 0;
    std::string toString() const;
    /// "2.4.6"; what follows the third number ("-rc1") is not looked at. Empty when it is no version.
    static std::optional<Version> parse(std::string_view text);
    friend auto operator<=>(const Version&, const Version&) = default;
};

enum class Feature {
    Safe, ///< not known to be unsafe: below it the device is not used at all
    Pkh,
    ShWpkh,
    Wpkh,
    Tr,
    TrScripts,
    ShMulti,
    ShWshMulti,
    WshMulti,
    Message,
};

/// One line of a vendor's table: from this version on it can do that.
struct Capability {
    std::string_view model; ///< as Driver::model() names it; empty: every model
    Feature feature;
    Version since;
    std::size_t maxKeys = 1; ///< of multisig
};

/// The last line of the table that holds for this model and version, or null.
const Capability* findCapability(std::span<const Capability> table, std::string_view model, Version version,
                                 Feature feature);

/// Errors: DeviceFirmware (params "needed": a later version can do it, or this one is not safe), DeviceUnsupported.
Result<void> requireFeature(std::span<const Capability> table, std::string_view model, Version version, Feature feature,
                            std::size_t keys = 1);
/// The same for all that a wallet of this descriptor needs.
Result<void> requireWallet(std::span<const Capability> table, std::string_view model, Version version,
                           const bitcoin::Descriptor& descriptor);

} // namespace sandyk::hw
