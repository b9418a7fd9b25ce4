#include "bitcoin/descriptor.h"

#include <algorithm>

#include "bitcoin/descriptor_builder.h"
#include "bitcoin/descriptor_tree.h"

namespace sandyk::bitcoin {

struct Descriptor::Impl {
    DescriptorTree tree;
    std::string text; ///< with the checksum
    bool isRange = false;
    std::vector<Descriptor> singlePaths; ///< of a multipath descriptor
    std::vector<KeySource> sources;      ///< of any other
};

namespace {

constexpr std::size_t kChecksumSize = 8;

OutputType wshType(const ScriptNode& wsh, OutputType multisig) {
    return wsh.inner.front().isMultisig() ? multisig : OutputType::Other;
}

OutputType shType(const ScriptNode& sh) {
    const ScriptNode& inner = sh.inner.front();
    if (inner.fragment == Fragment::Wpkh) return OutputType::ShWpkh;
    if (inner.fragment == Fragment::Wsh) return wshType(inner, OutputType::ShWshMulti);
    return inner.isMultisig() ? OutputType::ShMulti : OutputType::Other;
}

const ScriptNode& innermost(const ScriptNode& node) {
    return node.inner.empty() ? node : innermost(node.inner.front());
}

std::size_t tupleLength(const std::vector<DescriptorKey>& keys) {
    const auto tuple = std::ranges::find_if(keys, [](const DescriptorKey& key) { return !key.multipath.empty(); });
    return tuple == keys.end() ? 0 : tuple->multipath.size();
}

/// The key with the value of its tuple at `choice` as an ordinary step.
DescriptorKey singlePath(const DescriptorKey& key, std::size_t choice) {
    if (key.multipath.empty()) return key;
    DescriptorKey single = key;
    std::vector<std::uint32_t> steps(key.path.steps().begin(), key.path.steps().end());
    steps.insert(steps.begin() + static_cast<std::ptrdiff_t>(key.multipathPosition), key.multipath[choice]);
    single.path = keys::DerivationPath(std::move(steps));
    single.multipath.clear();
    single.multipathPosition = 0;
    return single;
}

std::string withChecksum(const DescriptorTree& tree) {
    std::string text = descriptorText(tree);
    return text + "#" + *descriptorChecksum(text);
}

} // namespace

std::string_view outputTypeName(OutputType type) {
    switch (type) {
    case OutputType::Pk:
        return "pk";
    case OutputType::Pkh:
        return "pkh";
    case OutputType::Wpkh:
        return "wpkh";
    case OutputType::ShWpkh:
        return "sh(wpkh)";
    case OutputType::Tr:
        return "tr";
    case OutputType::ShMulti:
        return "sh(multi)";
    case OutputType::WshMulti:
        return "wsh(multi)";
    case OutputType::ShWshMulti:
        return "sh(wsh(multi))";
    case OutputType::BareMulti:
        return "multi";
    case OutputType::Combo:
        return "combo";
    case OutputType::Addr:
        return "addr";
    case OutputType::Raw:
        return "raw";
    case OutputType::Other:
        return "other";
    }
    return "";
}

Descriptor DescriptorBuilder::build(DescriptorTree tree) {
    auto impl = std::make_shared<Descriptor::Impl>();
    impl->text = withChecksum(tree);
    impl->isRange = std::ranges::any_of(tree.keys, &DescriptorKey::isRange);
    const std::size_t paths = tupleLength(tree.keys);
    for (std::size_t choice = 0; choice < paths; ++choice) {
        DescriptorTree single{tree.root, {}};
        for (const DescriptorKey& key : tree.keys)
            single.keys.push_back(singlePath(key, choice));
        impl->singlePaths.push_back(build(std::move(single)));
    }
    for (const DescriptorKey& key : tree.keys) {
        if (paths == 0) impl->sources.emplace_back(key);
    }
    impl->tree = std::move(tree);
    return Descriptor(std::move(impl));
}

Result<Descriptor> Descriptor::parse(std::string_view text, Checksum checksum) {
    if (text.size() > kMaxLength)
        return descriptorFailure(ErrorCode::DescriptorParse, "descriptor is too long", kMaxLength);
    const std::size_t mark = text.find('#');
    const std::string_view body = text.substr(0, mark);
    SANDYK_TRY(const std::string expected, descriptorChecksum(body));
    if (mark == std::string_view::npos) {
        if (checksum == Checksum::Required)
            return descriptorFailure(ErrorCode::DescriptorChecksum, "checksum is missing", body.size());
    } else if (text.substr(mark + 1) != expected) {
        return descriptorFailure(ErrorCode::DescriptorChecksum, "checksum is wrong", mark + 1);
    }
    SANDYK_TRY(DescriptorTree tree, parseDescriptorTree(body));
    return DescriptorBuilder::build(std::move(tree));
}

const std::string& Descriptor::toString() const {
    return m_impl->text;
}

std::string Descriptor::checksum() const {
    return m_impl->text.substr(m_impl->text.size() - kChecksumSize);
}

OutputType Descriptor::type() const {
    const ScriptNode& root = m_impl->tree.root;
    switch (root.fragment) {
    case Fragment::Pk:
        return OutputType::Pk;
    case Fragment::Pkh:
        return OutputType::Pkh;
    case Fragment::Wpkh:
        return OutputType::Wpkh;
    case Fragment::Sh:
        return shType(root);
    case Fragment::Wsh:
        return wshType(root, OutputType::WshMulti);
    case Fragment::Tr:
        return OutputType::Tr;
    case Fragment::Multi:
    case Fragment::SortedMulti:
        return OutputType::BareMulti;
    case Fragment::Combo:
        return OutputType::Combo;
    case Fragment::Addr:
        return OutputType::Addr;
    case Fragment::Raw:
        return OutputType::Raw;
    }
    return OutputType::Other;
}

bool Descriptor::isRange() const {
    return m_impl->isRange;
}

bool Descriptor::isMultipath() const {
    return !m_impl->singlePaths.empty();
}

std::vector<Descriptor> Descriptor::singlePaths() const {
    return isMultipath() ? m_impl->singlePaths : std::vector<Descriptor>{*this};
}

const std::vector<DescriptorKey>& Descriptor::keys() const {
    return m_impl->tree.keys;
}

int Descriptor::threshold() const {
    const ScriptNode& node = innermost(m_impl->tree.root);
    if (node.isMultisig()) return node.threshold;
    return node.keys.empty() ? 0 : 1;
}

bool Descriptor::isSortedMulti() const {
    return innermost(m_impl->tree.root).fragment == Fragment::SortedMulti;
}

Result<void> Descriptor::checkNetwork(Network network) const {
    const std::string name(networkName(network));
    for (const DescriptorKey& key : keys()) {
        if (key.extended && !key.extended->matches(network))
            return fail(ErrorCode::DescriptorNetwork, "a key of another network than " + name, {{"network", name}});
    }
    const ScriptNode& root = m_impl->tree.root;
    if (root.fragment == Fragment::Addr && std::ranges::find(root.networks, network) == root.networks.end())
        return fail(ErrorCode::DescriptorNetwork, "an address of another network than " + name, {{"network", name}});
    return {};
}

namespace {

Result<std::vector<ScriptKey>> scriptKeys(const std::vector<KeySource>& sources, std::uint32_t index) {
    std::vector<ScriptKey> keys;
    keys.reserve(sources.size());
    for (const KeySource& source : sources) {
        SANDYK_TRY(const crypto::PublicKey key, source.key(index));
        keys.push_back({key, source.isUncompressed()});
    }
    return keys;
}

Result<void> checkIndex(const Descriptor& descriptor, std::uint32_t index) {
    if (descriptor.isMultipath())
        return fail(ErrorCode::DescriptorRange, "choose one path of a multipath descriptor first");
    if (descriptor.isRange() && index >= keys::kHardened)
        return fail(ErrorCode::DescriptorRange, "index must be below 2147483648");
    return {};
}

} // namespace

Result<DerivedOutput> Descriptor::derive(std::uint32_t index) const {
    SANDYK_CHECK(checkIndex(*this, index));
    SANDYK_TRY(const std::vector<ScriptKey> keys, scriptKeys(m_impl->sources, index));
    SANDYK_TRY(DerivedOutput output, buildOutput(m_impl->tree.root, keys));
    for (std::size_t i = 0; i < keys.size(); ++i)
        output.keys.push_back({keys[i].key, m_impl->sources[i].origin(index), i, keys[i].isUncompressed});
    if (isSortedMulti()) {
        std::ranges::stable_sort(output.keys, {}, [](const DerivedKey& derived) {
            return ScriptKey{derived.key, derived.isUncompressed}.serialized();
        });
    }
    return output;
}

Result<Script> Descriptor::scriptPubKey(std::uint32_t index) const {
    SANDYK_CHECK(checkIndex(*this, index));
    SANDYK_TRY(const std::vector<ScriptKey> keys, scriptKeys(m_impl->sources, index));
    SANDYK_TRY(DerivedOutput output, buildOutput(m_impl->tree.root, keys));
    return std::move(output.scriptPubKey);
}

} // namespace sandyk::bitcoin
