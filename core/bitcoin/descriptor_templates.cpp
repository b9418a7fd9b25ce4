#include <cassert>

#include "bitcoin/descriptor_builder.h"
#include "bitcoin/descriptor_tree.h"

namespace sandyk::bitcoin {

namespace {

constexpr std::uint32_t kMultisigPurpose = 48; // BIP48

/// [origin]xpub/<0;1>/*
DescriptorKey accountKey(const keys::KeyOrigin& origin, const keys::ExtendedPublicKey& account) {
    DescriptorKey key;
    key.origin = origin;
    key.extended = account;
    key.multipath = {0, 1};
    key.isRange = true;
    return key;
}

ScriptNode wrap(Fragment fragment, ScriptNode inner) {
    ScriptNode node;
    node.fragment = fragment;
    node.inner.push_back(std::move(inner));
    return node;
}

Fragment singleSigFragment(OutputType type) {
    switch (type) {
    case OutputType::Pkh:
        return Fragment::Pkh;
    case OutputType::Tr:
        return Fragment::Tr;
    default:
        return Fragment::Wpkh;
    }
}

std::uint32_t purpose(OutputType type) {
    switch (type) {
    case OutputType::Pkh:
        return 44;
    case OutputType::ShWpkh:
        return 49;
    case OutputType::Wpkh:
        return 84;
    case OutputType::Tr:
        return 86;
    default:
        return kMultisigPurpose;
    }
}

} // namespace

Descriptor singleSigDescriptor(OutputType type, const keys::KeyOrigin& origin, const keys::ExtendedPublicKey& account) {
    assert(type == OutputType::Pkh || type == OutputType::ShWpkh || type == OutputType::Wpkh || type == OutputType::Tr);
    ScriptNode node;
    node.fragment = singleSigFragment(type);
    node.keys = {0};
    if (type == OutputType::ShWpkh) node = wrap(Fragment::Sh, std::move(node));
    return DescriptorBuilder::build({std::move(node), {accountKey(origin, account)}});
}

keys::DerivationPath accountPath(OutputType type, Network network, std::uint32_t account) {
    const std::uint32_t first = purpose(type);
    const keys::DerivationPath path{keys::hardened(first), keys::hardened(coinType(network)), keys::hardened(account)};
    if (first != kMultisigPurpose) return path;
    assert(type == OutputType::WshMulti || type == OutputType::ShWshMulti);
    return path.child(keys::hardened(type == OutputType::WshMulti ? 2 : 1));
}

Result<Descriptor>
multisigDescriptor(OutputType type, int threshold,
                   const std::vector<std::pair<keys::KeyOrigin, keys::ExtendedPublicKey>>& cosigners) {
    assert(type == OutputType::ShMulti || type == OutputType::ShWshMulti || type == OutputType::WshMulti);
    DescriptorTree tree;
    ScriptNode multi;
    multi.fragment = Fragment::SortedMulti;
    multi.threshold = threshold;
    for (const auto& [origin, account] : cosigners) {
        for (const DescriptorKey& other : tree.keys) {
            if (other.extended->key() == account.key())
                return fail(ErrorCode::WalletDuplicateKey, "two cosigners have the same key",
                            {{"fingerprint", origin.fingerprint.toString()}});
        }
        multi.keys.push_back(tree.keys.size());
        tree.keys.push_back(accountKey(origin, account));
    }
    const ScriptContext context = type == OutputType::ShMulti ? ScriptContext::Sh : ScriptContext::Wsh;
    const std::string_view problem = multisigProblem(threshold, tree.keys, context);
    if (!problem.empty()) return descriptorFailure(ErrorCode::DescriptorParse, problem, 0);
    if (type != OutputType::ShMulti) multi = wrap(Fragment::Wsh, std::move(multi));
    tree.root = type == OutputType::WshMulti ? std::move(multi) : wrap(Fragment::Sh, std::move(multi));
    return DescriptorBuilder::build(std::move(tree));
}

} // namespace sandyk::bitcoin
