#pragma once

#include <cstdint>
#include <vector>

#include "base/bytes.h"

/// What an auditor runs. It shares no code with what writes the log but the hash and the Ed25519 check, so that one
/// mistake cannot hide in both.
namespace sandyk::verifier {

Hash256 hashOfLeaf(ByteView entry);
Hash256 hashOfNode(const Hash256& left, const Hash256& right);

/// A tree that only grows: one hash for each height whose bit is set in the size.
class GrowingTree {
public:
    GrowingTree() = default;
    /// Roots of the complete subtrees, the largest first; false when their number does not fit.
    bool start(std::uint64_t size, const std::vector<Hash256>& peaks);
    void add(const Hash256& leaf);
    std::uint64_t size() const { return m_size; }
    Hash256 root() const;

private:
    std::uint64_t m_size = 0;
    std::vector<Hash256> m_byHeight;
};

/// RFC 6962, 2.1.1, by following the path from the root down.
bool isIncluded(const Hash256& leaf, std::uint64_t index, std::uint64_t size, const std::vector<Hash256>& path,
                const Hash256& root);
/// RFC 6962, 2.1.2, by rebuilding both roots from the proof.
bool isConsistent(std::uint64_t oldSize, const Hash256& oldRoot, std::uint64_t newSize, const Hash256& newRoot,
                  const std::vector<Hash256>& proof);

} // namespace sandyk::verifier
