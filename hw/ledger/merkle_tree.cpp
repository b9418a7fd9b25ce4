#include "ledger/merkle_tree.h"

#include "crypto/hash.h"

namespace sandyk::hw::ledger {

namespace {

Hash256 nodeHash(const Hash256& left, const Hash256& right) {
    constexpr ByteArray<1> kNode{0x01};
    return crypto::Sha256().write(kNode).write(left).write(right).finish();
}

} // namespace

Hash256 MerkleTree::leafHash(ByteView element) {
    constexpr ByteArray<1> kLeaf{0x00};
    return crypto::Sha256().write(kLeaf).write(element).finish();
}

MerkleTree::MerkleTree(const std::vector<Bytes>& elements) : m_levels(1) {
    for (const Bytes& element : elements) {
        m_levels.front().push_back(leafHash(element));
        m_index.try_emplace(m_levels.front().back(), m_levels.front().size() - 1);
    }
    while (m_levels.back().size() > 1) {
        const std::vector<Hash256>& below = m_levels.back();
        std::vector<Hash256> level;
        for (std::size_t i = 0; i + 1 < below.size(); i += 2)
            level.push_back(nodeHash(below[i], below[i + 1]));
        if (below.size() % 2 != 0) level.push_back(below.back());
        m_levels.push_back(std::move(level));
    }
    if (!elements.empty()) m_root = m_levels.back().front();
}

std::vector<Hash256> MerkleTree::proof(std::size_t index) const {
    std::vector<Hash256> siblings;
    for (const std::vector<Hash256>& level : m_levels) {
        const std::size_t sibling = index ^ 1;
        if (sibling < level.size()) siblings.push_back(level[sibling]);
        index /= 2;
    }
    return siblings;
}

std::optional<std::size_t> MerkleTree::find(const Hash256& leaf) const {
    const auto found = m_index.find(leaf);
    if (found == m_index.end()) return std::nullopt;
    return found->second;
}

} // namespace sandyk::hw::ledger
