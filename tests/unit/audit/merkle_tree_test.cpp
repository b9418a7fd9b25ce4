#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "memory_nodes.h"
#include "support/vectors.h"

namespace sandyk::audit {
namespace {

using nlohmann::json;
using test::MemoryNodes;
using test::numbered;

json vectors() {
    return json::parse(sandyk::test::readVectorFile("rfc6962.json"));
}

std::vector<std::string> hexes(const std::vector<Hash256>& hashes) {
    std::vector<std::string> texts;
    for (const Hash256& hash : hashes)
        texts.push_back(toHex(hash));
    return texts;
}

/// Straight from the definition of RFC 6962, 2.1.
Hash256 definedRoot(const std::vector<Hash256>& leaves, std::size_t begin, std::size_t size) {
    if (size == 0) return crypto::sha256({});
    if (size == 1) return leaves[begin];
    std::size_t split = 1;
    while (split * 2 < size)
        split *= 2;
    return nodeHash(definedRoot(leaves, begin, split), definedRoot(leaves, begin + split, size - split));
}

TEST(MerkleTree, PublishedVectors) {
    const json all = vectors();
    MemoryNodes nodes;
    Frontier frontier;
    EXPECT_EQ(toHex(frontier.root()), all["roots"][0]);
    for (const std::string leaf : all["leaves"]) {
        const Hash256 hash = leafHash(*fromHex(leaf));
        nodes.add(hash);
        frontier.append(hash);
        EXPECT_EQ(toHex(*rootOf(nodes, nodes.size())), all["roots"][nodes.size()]);
        EXPECT_EQ(toHex(frontier.root()), all["roots"][nodes.size()]);
    }
    for (const json& each : all["inclusion"])
        EXPECT_EQ(hexes(*inclusionProof(nodes, each["index"], each["size"])),
                  each["path"].get<std::vector<std::string>>());
    for (const json& each : all["consistency"])
        EXPECT_EQ(hexes(*consistencyProof(nodes, each["old"], each["new"])),
                  each["proof"].get<std::vector<std::string>>());
}

TEST(MerkleTree, RootsEqualTheDefinitionAndTheFrontier) {
    std::vector<Hash256> leaves;
    MemoryNodes nodes;
    Frontier frontier;
    for (std::uint64_t size = 0; size < 200; ++size) {
        const Hash256 root = definedRoot(leaves, 0, leaves.size());
        EXPECT_EQ(*rootOf(nodes, size), root);
        EXPECT_EQ(frontier.root(), root);
        EXPECT_EQ(Frontier::read(nodes, size)->root(), root);
        EXPECT_EQ(Frontier::fromPeaks(size, frontier.peaks())->root(), root);
        leaves.push_back(leafHash(asBytes("entry " + std::to_string(size))));
        nodes.add(leaves.back());
        frontier.append(leaves.back());
    }
    EXPECT_FALSE(Frontier::fromPeaks(3, {Hash256{}}));
}

TEST(MerkleTree, EveryInclusionProofHoldsAndNoOther) {
    const MemoryNodes nodes = numbered(70);
    for (std::uint64_t size = 1; size <= 70; ++size) {
        const Hash256 root = *rootOf(nodes, size);
        for (std::uint64_t index = 0; index < size; ++index) {
            const Hash256 leaf = *nodes.node(0, index);
            const auto proof = *inclusionProof(nodes, index, size);
            ASSERT_TRUE(verifyInclusion(leaf, index, size, proof, root)) << index << " of " << size;
            EXPECT_FALSE(verifyInclusion(leafHash({}), index, size, proof, root));
            EXPECT_FALSE(verifyInclusion(leaf, (index + 1) % size, size, proof, root) && size > 1);
            EXPECT_FALSE(verifyInclusion(leaf, size, size, proof, root));
            auto longer = proof;
            longer.push_back(root);
            EXPECT_FALSE(verifyInclusion(leaf, index, size, longer, root));
            for (std::size_t i = 0; i < proof.size(); ++i) {
                auto bad = proof;
                bad[i][7] ^= 1;
                EXPECT_FALSE(verifyInclusion(leaf, index, size, bad, root));
                auto shorter = proof;
                shorter.erase(shorter.begin() + static_cast<std::ptrdiff_t>(i));
                EXPECT_FALSE(verifyInclusion(leaf, index, size, shorter, root));
            }
        }
        EXPECT_FALSE(inclusionProof(nodes, size, size));
    }
}

TEST(MerkleTree, EveryConsistencyProofHoldsAndNoOther) {
    const MemoryNodes nodes = numbered(70);
    for (std::uint64_t newSize = 0; newSize <= 70; ++newSize) {
        const Hash256 newRoot = *rootOf(nodes, newSize);
        for (std::uint64_t oldSize = 0; oldSize <= newSize; ++oldSize) {
            const Hash256 oldRoot = *rootOf(nodes, oldSize);
            const auto proof = *consistencyProof(nodes, oldSize, newSize);
            ASSERT_TRUE(verifyConsistency(oldSize, oldRoot, newSize, newRoot, proof)) << oldSize << " " << newSize;
            Hash256 other = oldRoot;
            other[0] ^= 1;
            EXPECT_FALSE(verifyConsistency(oldSize, other, newSize, newRoot, proof));
            other = newRoot;
            other[31] ^= 1;
            // Of an empty log every log is a continuation.
            EXPECT_EQ(verifyConsistency(oldSize, oldRoot, newSize, other, proof), oldSize == 0 && newSize > 0);
            for (std::size_t i = 0; i < proof.size(); ++i) {
                auto bad = proof;
                bad[i][3] ^= 1;
                EXPECT_FALSE(verifyConsistency(oldSize, oldRoot, newSize, newRoot, bad)) << oldSize << " " << newSize;
            }
            auto longer = proof;
            longer.push_back(newRoot);
            EXPECT_FALSE(verifyConsistency(oldSize, oldRoot, newSize, newRoot, longer));
        }
        EXPECT_FALSE(consistencyProof(nodes, newSize + 1, newSize));
        EXPECT_FALSE(verifyConsistency(newSize + 1, newRoot, newSize, newRoot, {}));
    }
}

} // namespace
} // namespace sandyk::audit
