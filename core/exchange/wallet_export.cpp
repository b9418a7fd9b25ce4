#include "exchange/wallet_export.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace sandyk::exchange {

namespace {

/// Bitcoin Core's own default for a range: addresses looked for ahead of the next one.
constexpr std::uint64_t kAhead = 1'000;
constexpr std::uint64_t kLastIndex = 0x7fffffff;

} // namespace

std::string descriptorExport(const wallet::Wallet& wallet) {
    return wallet.descriptor.toString() + "\n";
}

std::string bitcoinCoreExport(const wallet::Wallet& wallet, std::optional<std::int64_t> firstUse) {
    const auto paths = wallet.descriptor.singlePaths();
    auto entries = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < paths.size(); ++i) {
        nlohmann::ordered_json entry;
        entry["desc"] = paths[i].toString();
        entry["timestamp"] = std::max<std::int64_t>(firstUse.value_or(0), 0);
        // Only the first two paths have a meaning that all wallets share (BIP389): receive and change.
        const bool isKeychain = i < std::size(wallet.nextIndex);
        if (paths[i].isRange()) {
            const std::uint64_t next = isKeychain ? wallet.nextIndex[i] : 0;
            entry["active"] = isKeychain;
            entry["range"] = std::array{std::uint64_t{0}, std::min(next + kAhead - 1, kLastIndex)};
            entry["next_index"] = next;
        }
        entry["internal"] = i == static_cast<std::size_t>(wallet::Keychain::Change);
        entries.push_back(std::move(entry));
    }
    return entries.dump(2) + "\n";
}

} // namespace sandyk::exchange
