#include "audit/merkle_tree.h"

#include <bit>

#include "crypto/hash.h"

namespace sandyk::audit {

namespace {

constexpr ByteArray<1> kLeaf{0x00};
constexpr ByteArray<1> kNode{0x01};

/// The largest power of two below `size`, which is above 1.
std::uint64_t splitOf(std::uint64_t size) {
    return std::bit_floor(size - 1);
}

/// The root over leaves from `begin`, `size` of them; `begin` is a multiple of the first split.
Result<Hash256> rangeRoot(const NodeReader& reader, std::uint64_t begin, std::uint64_t size) {
    if (std::has_single_bit(size)) return reader.node(static_cast<unsigned>(std::countr_zero(size)), begin / size);
    const std::uint64_t split = splitOf(size);
    SANDYK_TRY(const Hash256 left, rangeRoot(reader, begin, split));
    SANDYK_TRY(const Hash256 right, rangeRoot(reader, begin + split, size - split));
    return nodeHash(left, right);
}

Result<void> addInclusion(const NodeReader& reader, std::uint64_t begin, std::uint64_t size, std::uint64_t index,
                          std::vector<Hash256>& proof) {
    if (size == 1) return {};
    const std::uint64_t split = splitOf(size);
    const bool isLeft = index < split;
    SANDYK_CHECK(isLeft ? addInclusion(reader, begin, split, index, proof)
                        : addInclusion(reader, begin + split, size - split, index - split, proof));
    SANDYK_TRY(const Hash256 other,
               isLeft ? rangeRoot(reader, begin + split, size - split) : rangeRoot(reader, begin, split));
    proof.push_back(other);
    return {};
}

/// SUBPROOF of RFC 6962: `isWhole` says that the old tree is this whole subtree so far.
Result<void> addConsistency(const NodeReader& reader, std::uint64_t begin, std::uint64_t size, std::uint64_t old,
                            bool isWhole, std::vector<Hash256>& proof) {
    if (old == size) {
        if (isWhole) return {};
        SANDYK_TRY(const Hash256 root, rangeRoot(reader, begin, size));
        proof.push_back(root);
        return {};
    }
    const std::uint64_t split = splitOf(size);
    const bool isLeft = old <= split;
    SANDYK_CHECK(isLeft ? addConsistency(reader, begin, split, old, isWhole, proof)
                        : addConsistency(reader, begin + split, size - split, old - split, false, proof));
    SANDYK_TRY(const Hash256 other,
               isLeft ? rangeRoot(reader, begin + split, size - split) : rangeRoot(reader, begin, split));
    proof.push_back(other);
    return {};
}

} // namespace

Hash256 leafHash(ByteView entry) {
    return crypto::Sha256().write(kLeaf).write(entry).finish();
}

Hash256 nodeHash(const Hash256& left, const Hash256& right) {
    return crypto::Sha256().write(kNode).write(left).write(right).finish();
}

Hash256 emptyRoot() {
    return crypto::sha256({});
}

unsigned completedCount(std::uint64_t index) {
    return static_cast<unsigned>(std::countr_one(index)) + 1;
}

Result<std::vector<Hash256>> completedNodes(const NodeReader& reader, std::uint64_t size, const Hash256& leaf) {
    std::vector<Hash256> nodes{leaf};
    for (unsigned level = 0; (size >> level) & 1; ++level) {
        SANDYK_TRY(const Hash256 left, reader.node(level, (size >> level) - 1));
        nodes.push_back(nodeHash(left, nodes.back()));
    }
    return nodes;
}

Result<Hash256> rootOf(const NodeReader& reader, std::uint64_t size) {
    if (size == 0) return emptyRoot();
    return rangeRoot(reader, 0, size);
}

Result<std::vector<Hash256>> inclusionProof(const NodeReader& reader, std::uint64_t index, std::uint64_t size) {
    if (index >= size) return fail(ErrorCode::Usage, "the log has no such entry");
    std::vector<Hash256> proof;
    SANDYK_CHECK(addInclusion(reader, 0, size, index, proof));
    return proof;
}

Result<std::vector<Hash256>> consistencyProof(const NodeReader& reader, std::uint64_t oldSize, std::uint64_t newSize) {
    if (oldSize > newSize) return fail(ErrorCode::Usage, "the log is shorter than the earlier one");
    std::vector<Hash256> proof;
    if (oldSize == 0) return proof;
    SANDYK_CHECK(addConsistency(reader, 0, newSize, oldSize, true, proof));
    return proof;
}

bool verifyInclusion(const Hash256& leaf, std::uint64_t index, std::uint64_t size, const std::vector<Hash256>& proof,
                     const Hash256& root) {
    if (index >= size) return false;
    std::uint64_t node = index, last = size - 1;
    Hash256 hash = leaf;
    for (const Hash256& sibling : proof) {
        if (last == 0) return false;
        if ((node & 1) || node == last) {
            hash = nodeHash(sibling, hash);
            while (node != 0 && !(node & 1)) {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = nodeHash(hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    return last == 0 && hash == root;
}

bool verifyConsistency(std::uint64_t oldSize, const Hash256& oldRoot, std::uint64_t newSize, const Hash256& newRoot,
                       const std::vector<Hash256>& proof) {
    if (oldSize > newSize) return false;
    if (oldSize == newSize) return proof.empty() && oldRoot == newRoot;
    if (oldSize == 0) return proof.empty() && oldRoot == emptyRoot();
    std::uint64_t node = oldSize - 1, last = newSize - 1;
    while (node & 1) {
        node >>= 1;
        last >>= 1;
    }
    auto next = proof.begin();
    Hash256 older = oldRoot;
    if (node != 0) {
        if (next == proof.end()) return false;
        older = *next++;
    }
    Hash256 newer = older;
    for (; next != proof.end(); ++next) {
        if (last == 0) return false;
        if ((node & 1) || node == last) {
            older = nodeHash(*next, older);
            newer = nodeHash(*next, newer);
            while (node != 0 && !(node & 1)) {
                node >>= 1;
                last >>= 1;
            }
        } else {
            newer = nodeHash(newer, *next);
        }
        node >>= 1;
        last >>= 1;
    }
    return last == 0 && older == oldRoot && newer == newRoot;
}

Result<Frontier> Frontier::fromPeaks(std::uint64_t size, std::vector<Hash256> peaks) {
    if (peaks.size() != static_cast<std::size_t>(std::popcount(size)))
        return fail(ErrorCode::Usage, "the peaks do not fit the size");
    Frontier frontier;
    frontier.m_size = size;
    frontier.m_peaks = std::move(peaks);
    return frontier;
}

Result<Frontier> Frontier::read(const NodeReader& reader, std::uint64_t size) {
    Frontier frontier;
    frontier.m_size = size;
    std::uint64_t begin = 0;
    for (int level = 63; level >= 0; --level) {
        const std::uint64_t width = std::uint64_t{1} << level;
        if (!(size & width)) continue;
        SANDYK_TRY(const Hash256 peak, reader.node(static_cast<unsigned>(level), begin / width));
        frontier.m_peaks.push_back(peak);
        begin += width;
    }
    return frontier;
}

void Frontier::append(const Hash256& leaf) {
    Hash256 hash = leaf;
    for (std::uint64_t rest = m_size; rest & 1; rest >>= 1) {
        hash = nodeHash(m_peaks.back(), hash);
        m_peaks.pop_back();
    }
    m_peaks.push_back(hash);
    ++m_size;
}

Hash256 Frontier::root() const {
    if (m_peaks.empty()) return emptyRoot();
    Hash256 hash = m_peaks.back();
    for (auto peak = m_peaks.rbegin() + 1; peak != m_peaks.rend(); ++peak)
        hash = nodeHash(*peak, hash);
    return hash;
}

} // namespace sandyk::audit
