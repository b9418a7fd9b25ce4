#pragma once

#include <cstdint>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk::audit {

/// The Merkle tree of RFC 6962, section 2.1: SHA-256 with 00 before a leaf and 01 before two nodes.
Hash256 leafHash(ByteView entry);
Hash256 nodeHash(const Hash256& left, const Hash256& right);
/// SHA-256 of nothing.
Hash256 emptyRoot();

/// Where the complete subtrees of a log are kept. Node `index` of `level` covers the leaves from index * 2^level,
/// 2^level of them; only nodes that are complete are asked for.
class NodeReader {
public:
    virtual ~NodeReader() = default;
    virtual Result<Hash256> node(unsigned level, std::uint64_t index) const = 0;
};

/// The nodes that leaf number `size` completes, level 0 (the leaf) first. A log that keeps these beside the entry has
/// every complete node: node `index` of `level` lies at entry (index + 1) * 2^level - 1, number `level` of its list.
Result<std::vector<Hash256>> completedNodes(const NodeReader& reader, std::uint64_t size, const Hash256& leaf);
/// How many nodes leaf number `index` completes.
unsigned completedCount(std::uint64_t index);

Result<Hash256> rootOf(const NodeReader& reader, std::uint64_t size);
/// RFC 6962, 2.1.1. Errors: Usage (index not below size), those of the reader.
Result<std::vector<Hash256>> inclusionProof(const NodeReader& reader, std::uint64_t index, std::uint64_t size);
/// RFC 6962, 2.1.2; empty when the sizes are equal or the old tree is empty. Errors: Usage (old above new).
Result<std::vector<Hash256>> consistencyProof(const NodeReader& reader, std::uint64_t oldSize, std::uint64_t newSize);

/// RFC 9162, 2.1.3.2.
bool verifyInclusion(const Hash256& leaf, std::uint64_t index, std::uint64_t size, const std::vector<Hash256>& proof,
                     const Hash256& root);
/// RFC 9162, 2.1.4.2.
bool verifyConsistency(std::uint64_t oldSize, const Hash256& oldRoot, std::uint64_t newSize, const Hash256& newRoot,
                       const std::vector<Hash256>& proof);

/// The right edge of a tree: what is needed to append and to know the root, at most 64 hashes.
class Frontier {
public:
    Frontier() = default;
    /// The roots of the complete subtrees of a tree of `size` leaves, the largest first. Errors: Usage (their number is
    /// not that of the bits of the size).
    static Result<Frontier> fromPeaks(std::uint64_t size, std::vector<Hash256> peaks);
    static Result<Frontier> read(const NodeReader& reader, std::uint64_t size);

    void append(const Hash256& leaf);
    std::uint64_t size() const { return m_size; }
    Hash256 root() const;
    const std::vector<Hash256>& peaks() const { return m_peaks; }

private:
    std::uint64_t m_size = 0;
    std::vector<Hash256> m_peaks;
};

} // namespace sandyk::audit
