#include "verifier/tree.h"

#include <optional>

#include "crypto/hash.h"

namespace sandyk::verifier {

namespace {

std::uint64_t leftSize(std::uint64_t size) {
    std::uint64_t width = 1;
    while (width * 2 < size)
        width *= 2;
    return width;
}

using Proof = std::vector<Hash256>;

/// The root of `size` leaves that holds `leaf` at `index`; the path's last hash belongs to the top.
std::optional<Hash256> rootWith(const Hash256& leaf, std::uint64_t index, std::uint64_t size, const Proof& path,
                                std::size_t used) {
    if (size == 1) return used == 0 ? std::optional(leaf) : std::nullopt;
    if (used == 0) return std::nullopt;
    const std::uint64_t left = leftSize(size);
    const bool isLeft = index < left;
    const auto inner = isLeft ? rootWith(leaf, index, left, path, used - 1)
                              : rootWith(leaf, index - left, size - left, path, used - 1);
    if (!inner) return std::nullopt;
    return isLeft ? hashOfNode(*inner, path[used - 1]) : hashOfNode(path[used - 1], *inner);
}

struct Roots {
    Hash256 older, newer;
};

/// Both roots of a subtree of `size` leaves of which the older tree had `old`.
std::optional<Roots> rootsOf(std::uint64_t old, std::uint64_t size, bool isWhole, const Hash256& oldRoot,
                             const Proof& proof, std::size_t used) {
    if (old == size) {
        if (isWhole) return used == 0 ? std::optional(Roots{oldRoot, oldRoot}) : std::nullopt;
        return used == 1 ? std::optional(Roots{proof[0], proof[0]}) : std::nullopt;
    }
    if (used == 0) return std::nullopt;
    const std::uint64_t left = leftSize(size);
    const Hash256& other = proof[used - 1];
    if (old <= left) {
        const auto inner = rootsOf(old, left, isWhole, oldRoot, proof, used - 1);
        if (!inner) return std::nullopt;
        return Roots{inner->older, hashOfNode(inner->newer, other)};
    }
    const auto inner = rootsOf(old - left, size - left, false, oldRoot, proof, used - 1);
    if (!inner) return std::nullopt;
    return Roots{hashOfNode(other, inner->older), hashOfNode(other, inner->newer)};
}

} // namespace

Hash256 hashOfLeaf(ByteView entry) {
    static constexpr ByteArray<1> kMark{0};
    return crypto::Sha256().write(kMark).write(entry).finish();
}

Hash256 hashOfNode(const Hash256& left, const Hash256& right) {
    static constexpr ByteArray<1> kMark{1};
    return crypto::Sha256().write(kMark).write(left).write(right).finish();
}

bool GrowingTree::start(std::uint64_t size, const std::vector<Hash256>& peaks) {
    m_size = size;
    m_byHeight.assign(64, Hash256{});
    std::size_t next = 0;
    for (int height = 63; height >= 0; --height) {
        if (!((size >> height) & 1)) continue;
        if (next == peaks.size()) return false;
        m_byHeight[static_cast<std::size_t>(height)] = peaks[next++];
    }
    return next == peaks.size();
}

void GrowingTree::add(const Hash256& leaf) {
    if (m_byHeight.empty()) m_byHeight.resize(64);
    Hash256 carried = leaf;
    std::size_t height = 0;
    while ((m_size >> height) & 1)
        carried = hashOfNode(m_byHeight[height++], carried);
    m_byHeight[height] = carried;
    ++m_size;
}

Hash256 GrowingTree::root() const {
    std::optional<Hash256> root;
    for (std::size_t height = 0; height < m_byHeight.size(); ++height) {
        if ((m_size >> height) & 1) root = root ? hashOfNode(m_byHeight[height], *root) : m_byHeight[height];
    }
    return root ? *root : crypto::sha256({});
}

bool isIncluded(const Hash256& leaf, std::uint64_t index, std::uint64_t size, const Proof& path, const Hash256& root) {
    if (index >= size || path.size() > 64) return false;
    return rootWith(leaf, index, size, path, path.size()) == root;
}

bool isConsistent(std::uint64_t oldSize, const Hash256& oldRoot, std::uint64_t newSize, const Hash256& newRoot,
                  const Proof& proof) {
    if (oldSize > newSize || proof.size() > 64) return false;
    if (oldSize == 0) return proof.empty() && oldRoot == crypto::sha256({});
    const auto roots = rootsOf(oldSize, newSize, true, oldRoot, proof, proof.size());
    return roots && roots->older == oldRoot && roots->newer == newRoot;
}

} // namespace sandyk::verifier
