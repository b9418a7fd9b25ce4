#include "ledger/wallet_policy.h"

#include <algorithm>

#include "base/byte_reader.h"
#include "crypto/hash.h"
#include "device/account_keys.h"
#include "ledger/merkle_tree.h"

namespace sandyk::hw::ledger {

using bitcoin::Descriptor;
using bitcoin::DescriptorKey;
using bitcoin::OutputType;

namespace {

constexpr std::uint8_t kVersion = 2;

Failure unsupported(const char* why) {
    return fail(ErrorCode::DeviceUnsupported, why);
}

std::string apostrophes(std::string text) {
    std::ranges::replace(text, 'h', '\'');
    return text;
}

/// The key without what follows it: the device derives that itself.
Result<std::string> keyInformation(const DescriptorKey& key) {
    if (!key.extended || !key.isRange || key.isHardenedRange || key.multipath.size() != 2 || !key.path.empty())
        return unsupported("a key that is no account key with receive and change");
    if (std::ranges::any_of(key.multipath, [](std::uint32_t step) { return step >= keys::kHardened; }))
        return unsupported("a key with hardened steps");
    std::string text = key.origin ? apostrophes(key.origin->toString()) : "";
    return text + key.extended->toString();
}

std::string placeholder(std::size_t index, const DescriptorKey& key) {
    const std::string start = "@" + std::to_string(index);
    if (key.multipath[0] == 0 && key.multipath[1] == 1) return start + "/**";
    return start + "/<" + std::to_string(key.multipath[0]) + ";" + std::to_string(key.multipath[1]) + ">/*";
}

bool isStandardAccount(const Descriptor& descriptor, Network network) {
    const OutputType type = descriptor.type();
    if (type != OutputType::Pkh && type != OutputType::ShWpkh && type != OutputType::Wpkh && type != OutputType::Tr)
        return false;
    if (descriptor.keys().size() != 1) return false;
    const DescriptorKey& key = descriptor.keys().front();
    if (!key.origin || key.multipath != std::vector<std::uint32_t>{0, 1} || key.origin->path.size() != 3) return false;
    const std::uint32_t account = key.origin->path.steps()[2];
    return account >= keys::kHardened &&
           key.origin->path == bitcoin::accountPath(type, network, account - keys::kHardened);
}

} // namespace

std::string WalletPolicy::deviceName(std::string_view walletName) {
    return hw::deviceName(walletName, kMaxNameLength);
}

Result<WalletPolicy> WalletPolicy::fromDescriptor(const Descriptor& descriptor, Network network,
                                                  std::string_view name) {
    SANDYK_CHECK(descriptor.checkNetwork(network));
    WalletPolicy policy;
    std::string text = descriptor.toString();
    text.resize(text.rfind('#'));
    std::size_t from = 0;
    // The keys stand in the text in the order of keys(), so each is looked for after the one before it.
    for (const DescriptorKey& key : descriptor.keys()) {
        SANDYK_TRY(const std::string information, keyInformation(key));
        const auto known = std::ranges::find(policy.keys, information);
        const auto index = static_cast<std::size_t>(known - policy.keys.begin());
        if (known == policy.keys.end()) policy.keys.push_back(information);
        const std::string written = key.toString();
        const std::size_t at = text.find(written, from);
        if (at == std::string::npos) return unsupported("a key that is written in an unknown form");
        const std::string replacement = placeholder(index, key);
        text.replace(at, written.size(), replacement);
        from = at + replacement.size();
    }
    if (policy.keys.empty()) return unsupported("a descriptor without keys");
    policy.descriptorTemplate = std::move(text);
    if (!isStandardAccount(descriptor, network)) policy.name = deviceName(name);
    return policy;
}

Bytes WalletPolicy::serialize() const {
    ByteWriter out;
    out.u8(kVersion);
    out.u8(static_cast<std::uint8_t>(name.size()));
    out.bytes(asBytes(name));
    out.compactSize(descriptorTemplate.size());
    out.bytes(crypto::sha256(asBytes(descriptorTemplate)));
    out.compactSize(keys.size());
    out.bytes(MerkleTree(keyElements()).root());
    return out.take();
}

Hash256 WalletPolicy::id() const {
    return crypto::sha256(serialize());
}

std::vector<Bytes> WalletPolicy::keyElements() const {
    std::vector<Bytes> elements;
    for (const std::string& key : keys)
        elements.push_back(toBytes(asBytes(key)));
    return elements;
}

} // namespace sandyk::hw::ledger
