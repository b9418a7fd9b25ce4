#include <algorithm>

#include "bitcoin/descriptor_tree.h"
#include "crypto/hash.h"

namespace sandyk::bitcoin {

namespace {

constexpr std::uint8_t kTapLeafVersion = 0xc0;

Script multisigOf(const ScriptNode& node, const std::vector<ScriptKey>& keys) {
    std::vector<Bytes> serialized;
    serialized.reserve(node.keys.size());
    for (std::size_t key : node.keys)
        serialized.push_back(keys[key].serialized());
    if (node.fragment == Fragment::SortedMulti) std::ranges::sort(serialized);
    return multisigScript(node.threshold, serialized);
}

/// A script that commits to its keys directly, without another script inside.
Script plainScript(const ScriptNode& node, const std::vector<ScriptKey>& keys) {
    if (node.isMultisig()) return multisigOf(node, keys);
    const Bytes key = keys[node.keys.front()].serialized();
    if (node.fragment == Fragment::Pk) return p2pk(ByteView(key));
    if (node.fragment == Fragment::Wpkh) return p2wpkh(crypto::hash160(key));
    return p2pkh(crypto::hash160(key));
}

/// BIP341: TapLeaf and TapBranch hashes.
Hash256 merkleRoot(const TapNode& node, const std::vector<ScriptKey>& keys) {
    if (node.branches.empty()) {
        const Script leaf = p2pk(ByteView(keys[node.key].key.xOnly()));
        Bytes message{kTapLeafVersion, static_cast<std::uint8_t>(leaf.size())};
        append(message, leaf.bytes);
        return crypto::taggedHash("TapLeaf", message);
    }
    Hash256 left = merkleRoot(node.branches[0], keys);
    Hash256 right = merkleRoot(node.branches[1], keys);
    if (right < left) std::swap(left, right);
    Bytes message = toBytes(left);
    append(message, right);
    return crypto::taggedHash("TapBranch", message);
}

Result<DerivedOutput> buildTaproot(const ScriptNode& node, const std::vector<ScriptKey>& keys) {
    DerivedOutput output;
    output.taprootInternalKey = keys[node.keys.front()].key.xOnly();
    if (!node.tree.empty()) output.taprootMerkleRoot = toBytes(merkleRoot(node.tree.front(), keys));
    SANDYK_TRY(const auto tweaked, crypto::taprootOutput(*output.taprootInternalKey, output.taprootMerkleRoot));
    output.scriptPubKey = p2tr(tweaked.key);
    return output;
}

} // namespace

Bytes ScriptKey::serialized() const {
    return isUncompressed ? toBytes(key.uncompressed()) : toBytes(key.compressed());
}

Result<DerivedOutput> buildOutput(const ScriptNode& root, const std::vector<ScriptKey>& keys) {
    DerivedOutput output;
    switch (root.fragment) {
    case Fragment::Tr:
        return buildTaproot(root, keys);
    case Fragment::Addr:
    case Fragment::Raw:
        output.scriptPubKey = root.script;
        return output;
    case Fragment::Wsh:
        output.witnessScript = plainScript(root.inner.front(), keys);
        output.scriptPubKey = p2wsh(*output.witnessScript);
        return output;
    case Fragment::Sh: {
        const ScriptNode& child = root.inner.front();
        if (child.fragment == Fragment::Wsh) {
            output.witnessScript = plainScript(child.inner.front(), keys);
            output.redeemScript = p2wsh(*output.witnessScript);
        } else {
            output.redeemScript = plainScript(child, keys);
        }
        output.scriptPubKey = p2sh(*output.redeemScript);
        return output;
    }
    default:
        output.scriptPubKey = plainScript(root, keys);
        return output;
    }
}

} // namespace sandyk::bitcoin
