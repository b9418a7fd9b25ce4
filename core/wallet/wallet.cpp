#include "wallet/wallet.h"

#include <algorithm>

#include "wallet/wallet_name.h"

namespace sandyk::wallet {
namespace {

using bitcoin::Descriptor;
using bitcoin::DescriptorKey;

Result<Descriptor> keychainDescriptor(const Descriptor& descriptor, Keychain keychain) {
    const std::vector<Descriptor> paths = descriptor.singlePaths();
    const auto which = static_cast<std::size_t>(keychain);
    if (which >= paths.size()) return fail(ErrorCode::DescriptorRange, "the descriptor has no change addresses");
    return paths[which];
}

Result<void> checkPaths(const std::vector<DescriptorKey>& keys, Network network) {
    for (const DescriptorKey& key : keys) {
        if (key.origin && !keys::pathAgrees(key.origin->path, network))
            return fail(ErrorCode::SignPathMismatch, "a key's path is of another network",
                        {{"origin", key.origin->toString()}});
    }
    return {};
}

const crypto::PublicKey& pointOf(const DescriptorKey& key) {
    return key.extended ? key.extended->key() : *key.single;
}

/// The same point twice gives one holder two votes, whatever path stands behind it.
Result<void> checkDistinct(const std::vector<DescriptorKey>& keys) {
    for (auto first = keys.begin(); first != keys.end(); ++first) {
        const bool again = std::any_of(first + 1, keys.end(), [&](const DescriptorKey& other) {
            return pointOf(*first).xOnly() == pointOf(other).xOnly();
        });
        if (again) return fail(ErrorCode::WalletDuplicateKey, "a key occurs twice");
    }
    return {};
}

bool isSameKey(const DescriptorKey& key, const keys::ExtendedPublicKey& own) {
    if (key.single) return *key.single == own.key();
    return key.extended->key() == own.key() && key.extended->chainCode() == own.chainCode();
}

} // namespace

signing::OwnWallet Wallet::asOwn() const {
    return {name, network, descriptor, {nextIndex[0], nextIndex[1]}};
}

Result<WalletAddress> addressAt(const Wallet& wallet, Keychain keychain, std::uint32_t index) {
    SANDYK_TRY(const Descriptor descriptor, keychainDescriptor(wallet.descriptor, keychain));
    if (!descriptor.isRange() && index != 0)
        return fail(ErrorCode::DescriptorRange, "the descriptor has one address only");
    SANDYK_TRY(const bitcoin::Script script, descriptor.scriptPubKey(index));
    auto address = bitcoin::Address::fromScript(script, wallet.network);
    if (!address) return fail(ErrorCode::DescriptorUnsupported, "these outputs have no address");
    return WalletAddress{std::move(*address), keychain, index,
                         index < wallet.nextIndex[static_cast<std::size_t>(keychain)]};
}

Result<void> checkNewWallet(const Wallet& wallet, const std::vector<keys::Fingerprint>& ownMasters,
                            const std::vector<OwnAccountKey>& ownKeys, bool watchOnly) {
    SANDYK_CHECK(checkedName(wallet.name));
    SANDYK_CHECK(wallet.descriptor.checkNetwork(wallet.network));
    const std::vector<DescriptorKey>& all = wallet.descriptor.keys();
    SANDYK_CHECK(checkPaths(all, wallet.network));
    SANDYK_CHECK(checkDistinct(all));
    bool hasOwn = false;
    for (const DescriptorKey& key : all) {
        if (!key.origin || std::ranges::find(ownMasters, key.origin->fingerprint) == ownMasters.end()) continue;
        const auto own = std::ranges::find(ownKeys, *key.origin, &OwnAccountKey::origin);
        if (own == ownKeys.end() || !isSameKey(key, own->key))
            return fail(ErrorCode::WalletKeyMismatch, "a key that claims to be ours is not",
                        {{"origin", key.origin->toString()}});
        hasOwn = true;
    }
    if (!hasOwn && !watchOnly)
        return fail(ErrorCode::WalletOwnKeyMissing, "none of the keys is re-derived from this vault");
    return {};
}

} // namespace sandyk::wallet
