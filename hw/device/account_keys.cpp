#include "device/account_keys.h"

#include <algorithm>

namespace sandyk::hw {

using bitcoin::Descriptor;
using bitcoin::DescriptorKey;

namespace {

const std::vector<std::uint32_t> kReceiveAndChange = {0, 1};

/// The paths of this seed that an input or output names.
template <class Fields>
std::vector<keys::DerivationPath> pathsOf(const Fields& fields, const keys::Fingerprint& device) {
    std::vector<keys::DerivationPath> paths;
    for (const auto& [key, origin] : fields.keyOrigins) {
        if (origin.fingerprint == device) paths.push_back(origin.path);
    }
    for (const auto& [key, taproot] : fields.tapKeyOrigins) {
        if (taproot.origin.fingerprint == device) paths.push_back(taproot.origin.path);
    }
    return paths;
}

std::optional<WalletPlace> placeAmong(const std::vector<keys::DerivationPath>& paths, const bitcoin::Script& script,
                                      const std::vector<Descriptor>& keychains, const AccountKey& own) {
    for (const keys::DerivationPath& path : paths) {
        if (path.size() != own.origin.path.size() + 2 || !path.startsWith(own.origin.path)) continue;
        const WalletPlace place{path.steps()[path.size() - 2], path.steps().back()};
        if (place.keychain >= keychains.size()) continue;
        const auto derived = keychains[place.keychain].scriptPubKey(place.index);
        if (derived && *derived == script) return place;
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<AccountKey>> accountKeys(const Descriptor& descriptor) {
    std::vector<AccountKey> accounts;
    for (const DescriptorKey& key : descriptor.keys()) {
        if (!key.origin || !key.extended || !key.isRange || key.isHardenedRange || !key.path.empty() ||
            key.multipath != kReceiveAndChange)
            return fail(ErrorCode::DeviceUnsupported, "a key that is no account key with receive and change");
        accounts.push_back({*key.origin, *key.extended});
    }
    if (accounts.empty()) return fail(ErrorCode::DeviceUnsupported, "a descriptor without keys");
    return accounts;
}

Result<std::size_t> ownKeyIndex(const std::vector<AccountKey>& keys, const keys::Fingerprint& device) {
    const auto isOwn = [&](const AccountKey& key) { return key.origin.fingerprint == device; };
    const auto found = std::ranges::find_if(keys, isOwn);
    if (found == keys.end()) return fail(ErrorCode::DeviceOtherKey, "no key of the wallet is of this device");
    if (std::ranges::count_if(keys, isOwn) > 1)
        return fail(ErrorCode::DeviceUnsupported, "several keys of the wallet are of this device");
    return static_cast<std::size_t>(found - keys.begin());
}

std::optional<WalletPlace> placeOf(const bitcoin::PsbtInput& input, const std::vector<Descriptor>& keychains,
                                   const AccountKey& own) {
    const bitcoin::TxOutput* spent = input.spentOutput();
    if (!spent) return std::nullopt;
    return placeAmong(pathsOf(input, own.origin.fingerprint), spent->scriptPubKey, keychains, own);
}

std::optional<WalletPlace> placeOf(const bitcoin::PsbtOutput& output, const std::vector<Descriptor>& keychains,
                                   const AccountKey& own) {
    return placeAmong(pathsOf(output, own.origin.fingerprint), output.scriptPubKey, keychains, own);
}

std::string deviceName(std::string_view walletName, std::size_t most) {
    std::string name;
    for (const char c : walletName) {
        if (c >= 0x20 && c < 0x7f && (c != ' ' || !name.empty())) name += c;
        if (name.size() == most) break;
    }
    while (!name.empty() && name.back() == ' ')
        name.pop_back();
    return name.empty() ? "Sandyk" : name;
}

} // namespace sandyk::hw
