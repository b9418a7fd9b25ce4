#pragma once

#include <string>
#include <vector>

#include "base/network.h"
#include "bitcoin/descriptor.h"

namespace sandyk::bitcoin {

/// The inside of a descriptor; only the sources of descriptor_*.cpp include this header.

enum class Fragment { Pk, Pkh, Wpkh, Sh, Wsh, Tr, Multi, SortedMulti, Combo, Addr, Raw };
std::string_view fragmentName(Fragment fragment);

/// BIP386 TREE: a leaf pk(KEY), or exactly two branches.
struct TapNode {
    std::size_t key = 0; ///< of a leaf
    std::vector<TapNode> branches;
};

struct ScriptNode {
    Fragment fragment = Fragment::Raw;
    std::vector<std::size_t> keys; ///< positions in DescriptorTree::keys
    int threshold = 0;             ///< Multi, SortedMulti
    std::vector<ScriptNode> inner; ///< Sh, Wsh: one
    std::vector<TapNode> tree;     ///< Tr: none or one
    Script script;                 ///< Addr, Raw
    std::string address;           ///< Addr
    std::vector<Network> networks; ///< Addr: for which it is valid
    bool isMultisig() const { return fragment == Fragment::Multi || fragment == Fragment::SortedMulti; }
};

struct DescriptorTree {
    ScriptNode root;
    std::vector<DescriptorKey> keys;
};

/// Where a script expression stands; each place allows its own expressions and kinds of keys.
enum class ScriptContext { Top, Sh, Wsh, Tr };

/// An expression without a checksum. Errors as Descriptor::parse.
Result<DescriptorTree> parseDescriptorTree(std::string_view text);
/// Normal form without the checksum.
std::string descriptorText(const DescriptorTree& tree);
/// What is wrong with these keys in multi or sortedmulti (BIP383 and the 520 bytes of a P2SH script), or "".
std::string_view multisigProblem(int threshold, const std::vector<DescriptorKey>& keys, ScriptContext context);

struct KeyRules {
    bool uncompressed; ///< allowed outside of segwit
    bool xOnly;        ///< only inside tr()
};
/// One KEY expression. `position` is where it stands in the descriptor, for errors. Errors as Descriptor::parse.
Result<DescriptorKey> parseDescriptorKey(std::string_view text, KeyRules rules, std::size_t position);

/// A DescriptorParse failure, or another, that says where. The input's own text never goes into it.
Failure descriptorFailure(ErrorCode code, std::string_view what, std::size_t position);

/// One key of a descriptor without tuples, with all steps above the last already taken. Immutable.
class KeySource {
public:
    explicit KeySource(const DescriptorKey& key);
    /// Errors: DescriptorRange (a hardened step), CryptoKey.
    Result<crypto::PublicKey> key(std::uint32_t index) const;
    keys::KeyOrigin origin(std::uint32_t index) const;
    bool isUncompressed() const { return m_isUncompressed; }

private:
    std::optional<Error> m_error;
    std::optional<crypto::PublicKey> m_fixed;
    std::optional<keys::ExtendedPublicKey> m_parent;
    keys::KeyOrigin m_origin; ///< without the index
    bool m_isUncompressed = false;
};

struct ScriptKey {
    crypto::PublicKey key;
    bool isUncompressed;
    Bytes serialized() const;
};
/// The scripts of one output; `keys` are those of the tree, derived. DerivedOutput::keys stays empty.
/// Errors: CryptoKey.
Result<DerivedOutput> buildOutput(const ScriptNode& root, const std::vector<ScriptKey>& keys);

} // namespace sandyk::bitcoin
