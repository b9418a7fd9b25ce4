#pragma once

#include <map>
#include <optional>
#include <vector>

#include "base/bytes.h"

namespace sandyk::hw::ledger {

/// The tree of the Bitcoin app (doc/merkle.md): RFC 6962's shape, leaf = SHA256(00 || element), node = SHA256(01 ||
/// left
/// || right), an empty tree has a root of zeros. Immutable.
class MerkleTree {
public:
    explicit MerkleTree(const std::vector<Bytes>& elements);

    std::size_t size() const { return m_levels.front().size(); }
    const Hash256& root() const { return m_root; }
    /// `index` is below size(), here and in proof().
    const Hash256& leaf(std::size_t index) const { return m_levels.front()[index]; }
    /// The siblings on the way from the leaf to the root.
    std::vector<Hash256> proof(std::size_t index) const;
    /// The first leaf of this hash.
    std::optional<std::size_t> find(const Hash256& leaf) const;

    static Hash256 leafHash(ByteView element);

private:
    std::vector<std::vector<Hash256>> m_levels; ///< leaves first; an odd last node moves up as it is
    std::map<Hash256, std::size_t> m_index;
    Hash256 m_root{};
};

} // namespace sandyk::hw::ledger
