#include "exchange/wallet_export.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "base/encoding.h"

namespace sandyk::exchange {

namespace {

/// Bitcoin Core's own default for a range: addresses looked for ahead of the next one.
constexpr std::uint64_t kAhead = 1'000;
constexpr std::uint64_t kLastIndex = 0x7fffffff;

using bitcoin::DescriptorKey;
using bitcoin::OutputType;

Failure unsupported(const char* what) {
    return fail(ErrorCode::DescriptorUnsupported, what);
}

/// SLIP-132: what the version bytes say of the script type.
Result<std::uint32_t> versionOf(OutputType type, Network network) {
    const bool main = network == Network::Main;
    switch (type) {
    case OutputType::Pkh:
    case OutputType::ShMulti:
        return main ? 0x0488b21eU : 0x043587cfU;
    case OutputType::ShWpkh:
        return main ? 0x049d7cb2U : 0x044a5262U;
    case OutputType::Wpkh:
        return main ? 0x04b24746U : 0x045f1cf6U;
    case OutputType::ShWshMulti:
        return main ? 0x0295b43fU : 0x024289efU;
    case OutputType::WshMulti:
        return main ? 0x02aa7ed3U : 0x02575483U;
    default:
        return unsupported("this type has no version bytes");
    }
}

Result<std::string> slip132Key(const DescriptorKey& key, OutputType type, Network network) {
    SANDYK_TRY(const std::uint32_t version, versionOf(type, network));
    // What other programs derive themselves: /0/i receive, /1/i change.
    const bool isUsual =
        key.extended && key.path.empty() && key.multipath == std::vector<std::uint32_t>{0, 1} && key.isRange;
    if (!isUsual) return unsupported("the keys are not derived as /<0;1>/*");
    auto bytes = key.extended->toBytes();
    for (int i = 0; i < 4; ++i)
        bytes[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(version >> (24 - 8 * i));
    return toBase58Check(bytes);
}

/// m/84'/0'/0', as Electrum writes paths.
std::string electrumPath(const keys::DerivationPath& path) {
    std::string text = path.toString();
    std::ranges::replace(text, 'h', '\'');
    return text;
}

Result<nlohmann::ordered_json> electrumKeystore(const DescriptorKey& key, OutputType type, Network network) {
    nlohmann::ordered_json keystore;
    keystore["type"] = "bip32";
    SANDYK_TRY(keystore["xpub"], slip132Key(key, type, network));
    if (key.origin) {
        keystore["derivation"] = electrumPath(key.origin->path);
        keystore["root_fingerprint"] = key.origin->fingerprint.toString();
    }
    return keystore;
}

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

std::string sparrowExport(const wallet::Wallet& wallet) {
    const auto paths = wallet.descriptor.singlePaths();
    std::string text = "# Receive and change descriptor (BIP389):\n" + wallet.descriptor.toString() + "\n";
    if (paths.size() != 2) return text;
    text += "\n# Receive descriptor (Bitcoin Core):\n" + paths[0].toString() + "\n";
    text += "\n# Change descriptor (Bitcoin Core):\n" + paths[1].toString() + "\n";
    return text;
}

Result<std::string> electrumExport(const wallet::Wallet& wallet) {
    const bitcoin::Descriptor& descriptor = wallet.descriptor;
    if (descriptor.keys().size() > 1 && !descriptor.isSortedMulti())
        return unsupported("Electrum always sorts the keys of a multisig");
    nlohmann::ordered_json file;
    const std::size_t count = descriptor.keys().size();
    if (count == 1 && !wallet.isMultisig()) {
        SANDYK_TRY(file["keystore"], electrumKeystore(descriptor.keys()[0], descriptor.type(), wallet.network));
        file["wallet_type"] = "standard";
    } else {
        for (std::size_t i = 0; i < count; ++i) {
            SANDYK_TRY(file["x" + std::to_string(i + 1) + "/"],
                       electrumKeystore(descriptor.keys()[i], descriptor.type(), wallet.network));
        }
        file["wallet_type"] = std::to_string(descriptor.threshold()) + "of" + std::to_string(count);
    }
    file["use_encryption"] = false;
    file["seed_type"] = nullptr;
    // Of Electrum 3.3 and later, which brings it up to date itself.
    file["seed_version"] = 18;
    return file.dump(4) + "\n";
}

std::string specterExport(const wallet::Wallet& wallet) {
    nlohmann::ordered_json file;
    file["label"] = wallet.name;
    file["blockheight"] = 0;
    file["descriptor"] = wallet.descriptor.singlePaths().front().toString();
    file["devices"] = nlohmann::ordered_json::array();
    for (const DescriptorKey& key : wallet.descriptor.keys()) {
        nlohmann::ordered_json device;
        device["type"] = "other";
        device["label"] = key.origin ? key.origin->fingerprint.toString() : wallet.name;
        file["devices"].push_back(std::move(device));
    }
    return file.dump(4) + "\n";
}

Result<std::string> slip132Export(const wallet::Wallet& wallet) {
    if (wallet.descriptor.keys().size() != 1) return unsupported("a multisig has several keys");
    return slip132Key(wallet.descriptor.keys()[0], wallet.descriptor.type(), wallet.network);
}

} // namespace sandyk::exchange
