#include "trezor/wallet_places.h"

#include <algorithm>

namespace sandyk::hw::trezor {

using bitcoin::Descriptor;
using bitcoin::DescriptorKey;
using bitcoin::OutputType;
using keys::KeyOrigin;
using protobuf::MessageWriter;

namespace {

Failure unsupported(const char* why) {
    return fail(ErrorCode::DeviceUnsupported, why);
}

/// What follows the account key is the same for all keys: keychain and index.
bool isAccountKey(const DescriptorKey& key) {
    return key.extended && key.isRange && !key.isHardenedRange && key.path.empty() &&
           key.multipath == std::vector<std::uint32_t>{0, 1};
}

KeyOrigin originOf(const DescriptorKey& key) {
    return key.origin ? *key.origin : KeyOrigin{key.extended->fingerprint(), {}};
}

struct KnownType {
    ScriptType type;
    bool isMultisig;
};
std::optional<KnownType> knownType(const Descriptor& descriptor) {
    switch (descriptor.type()) {
    case OutputType::Pkh:
        return KnownType{ScriptType::Pkh, false};
    case OutputType::Wpkh:
        return KnownType{ScriptType::Witness, false};
    case OutputType::ShWpkh:
        return KnownType{ScriptType::ShWitness, false};
    case OutputType::Tr:
        if (descriptor.keys().size() != 1) return std::nullopt;
        return KnownType{ScriptType::Taproot, false};
    case OutputType::ShMulti:
        return KnownType{ScriptType::Multisig, true};
    case OutputType::WshMulti:
        return KnownType{ScriptType::Witness, true};
    case OutputType::ShWshMulti:
        return KnownType{ScriptType::ShWitness, true};
    default:
        return std::nullopt;
    }
}

/// HDNodeType.
MessageWriter nodeOf(const keys::ExtendedPublicKey& key) {
    std::uint32_t parent = 0;
    for (const std::uint8_t byte : key.parentFingerprint().bytes)
        parent = parent << 8 | byte;
    MessageWriter node;
    node.varint(1, key.depth()).varint(2, parent).varint(3, key.childNumber());
    node.bytes(4, key.chainCode()).bytes(6, key.key().compressed());
    return node;
}

} // namespace

Result<WalletPlaces> WalletPlaces::of(const Descriptor& descriptor, const keys::Fingerprint& device,
                                      const Dialect& dialect) {
    const auto type = knownType(descriptor);
    if (!type) return unsupported("the device knows no such scripts");
    if (!std::ranges::all_of(descriptor.keys(), isAccountKey))
        return unsupported("the device knows only account keys with a receive and a change keychain");
    const auto own = std::ranges::count_if(
        descriptor.keys(), [&](const DescriptorKey& key) { return originOf(key).fingerprint == device; });
    if (own == 0) return fail(ErrorCode::DeviceOtherKey, "no key of the wallet is of this seed");
    if (own > 1) return unsupported("several keys of the wallet are of this seed");
    WalletPlaces places(descriptor);
    places.m_keychains = descriptor.singlePaths();
    places.m_device = device;
    places.m_dialect = dialect;
    places.m_type = type->type;
    places.m_isMultisig = type->isMultisig;
    return places;
}

Result<WalletPlace> WalletPlaces::at(std::uint32_t keychain, std::uint32_t index) const {
    if (keychain >= m_keychains.size()) return fail(ErrorCode::Usage, "no such keychain");
    WalletPlace place;
    place.keychain = keychain;
    place.index = index;
    SANDYK_TRY(place.derived, m_keychains[keychain].derive(index));
    for (const bitcoin::DerivedKey& key : place.derived.keys) {
        if (key.origin.fingerprint != m_device) continue;
        place.key = key.key;
        place.path = key.origin.path;
    }
    if (m_isMultisig) place.multisig = multisigOf(place.derived, keychain, index);
    return place;
}

/// MultisigRedeemScriptType, with the keys in the order of the script.
MessageWriter WalletPlaces::multisigOf(const bitcoin::DerivedOutput& derived, std::uint32_t keychain,
                                       std::uint32_t index) const {
    const std::uint32_t tail[] = {keychain, index};
    MessageWriter multisig;
    if (m_dialect.isKeepKey) {
        for (const bitcoin::DerivedKey& key : derived.keys) {
            MessageWriter each;
            each.message(1, nodeOf(*m_descriptor.keys()[key.keyIndex].extended)).repeated(2, tail);
            multisig.message(1, each);
        }
    }
    for (std::size_t i = 0; i < derived.keys.size(); ++i)
        multisig.bytes(2, {}); // signatures of the others are only wanted in the transaction, which is made here
    multisig.varint(3, static_cast<std::uint64_t>(m_descriptor.threshold()));
    if (m_dialect.isKeepKey) return multisig;
    for (const bitcoin::DerivedKey& key : derived.keys)
        multisig.message(4, nodeOf(*m_descriptor.keys()[key.keyIndex].extended));
    multisig.repeated(5, tail);
    // Else it takes change whose keys come in another order than the inputs' for a payment.
    if (m_dialect.sortsKeys && m_descriptor.isSortedMulti()) multisig.varint(6, 1);
    return multisig;
}

std::optional<WalletPlace> WalletPlaces::findBy(const KeyOrigin& origin, const bitcoin::Script& script) const {
    constexpr std::size_t kTail = 2;
    for (const DescriptorKey& key : m_descriptor.keys()) {
        const KeyOrigin account = originOf(key);
        if (account.fingerprint != origin.fingerprint || origin.path.size() != account.path.size() + kTail ||
            !origin.path.startsWith(account.path))
            continue;
        const keys::DerivationPath tail = origin.path.after(account.path.size());
        auto place = at(tail.steps()[0], tail.steps()[1]);
        if (place && place->derived.scriptPubKey == script) return std::move(*place);
    }
    return std::nullopt;
}

std::optional<WalletPlace>
WalletPlaces::find(const bitcoin::Script& script, const std::map<Bytes, KeyOrigin>& origins,
                   const std::map<crypto::XOnlyKey, bitcoin::TapKeyOrigin>& tapOrigins) const {
    for (const auto& [key, origin] : origins) {
        if (auto place = findBy(origin, script)) return place;
    }
    for (const auto& [key, tap] : tapOrigins) {
        if (auto place = findBy(tap.origin, script)) return place;
    }
    return std::nullopt;
}

std::optional<WalletPlace> WalletPlaces::find(const bitcoin::PsbtInput& input) const {
    const bitcoin::TxOutput* spent = input.spentOutput();
    if (!spent) return std::nullopt;
    return find(spent->scriptPubKey, input.keyOrigins, input.tapKeyOrigins);
}

std::optional<WalletPlace> WalletPlaces::find(const bitcoin::PsbtOutput& output) const {
    return find(output.scriptPubKey, output.keyOrigins, output.tapKeyOrigins);
}

} // namespace sandyk::hw::trezor
