#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "support/vectors.h"
#include "verifier/tree.h"

namespace sandyk::verifier {
namespace {

using nlohmann::json;

Hash256 hashOf(const json& text) {
    Hash256 hash;
    std::ranges::copy(*fromHex(text.get<std::string>()), hash.begin());
    return hash;
}

std::vector<Hash256> hashesOf(const json& list) {
    std::vector<Hash256> hashes;
    for (const json& each : list)
        hashes.push_back(hashOf(each));
    return hashes;
}

TEST(VerifierTree, PublishedVectors) {
    const json all = json::parse(sandyk::test::readVectorFile("rfc6962.json"));
    GrowingTree tree;
    std::vector<Hash256> leaves;
    EXPECT_EQ(tree.root(), hashOf(all["roots"][0]));
    for (const json& leaf : all["leaves"]) {
        leaves.push_back(hashOfLeaf(*fromHex(leaf.get<std::string>())));
        tree.add(leaves.back());
        EXPECT_EQ(tree.root(), hashOf(all["roots"][tree.size()]));
    }
    for (const json& each : all["inclusion"]) {
        const std::uint64_t index = each["index"], size = each["size"];
        const auto path = hashesOf(each["path"]);
        EXPECT_TRUE(isIncluded(leaves[index], index, size, path, hashOf(all["roots"][size])));
        EXPECT_FALSE(isIncluded(leaves[index], index, size, path, hashOf(all["roots"][size - 1])));
        EXPECT_FALSE(isIncluded(leaves[index], size, size, path, hashOf(all["roots"][size])));
    }
    for (const json& each : all["consistency"]) {
        const std::uint64_t older = each["old"], newer = each["new"];
        auto proof = hashesOf(each["proof"]);
        const Hash256 oldRoot = hashOf(all["roots"][older]), newRoot = hashOf(all["roots"][newer]);
        EXPECT_TRUE(isConsistent(older, oldRoot, newer, newRoot, proof));
        EXPECT_FALSE(isConsistent(older, newRoot, newer, newRoot, proof));
        proof.front()[0] ^= 1;
        EXPECT_FALSE(isConsistent(older, oldRoot, newer, newRoot, proof));
        proof.pop_back();
        EXPECT_FALSE(isConsistent(older, oldRoot, newer, newRoot, proof));
    }
}

TEST(VerifierTree, StartsInTheMiddle) {
    GrowingTree whole;
    for (int i = 0; i < 5; ++i)
        whole.add(hashOfLeaf(asBytes(std::to_string(i))));
    GrowingTree first;
    std::vector<Hash256> peaks;
    for (int i = 0; i < 4; ++i)
        first.add(hashOfLeaf(asBytes(std::to_string(i))));
    GrowingTree later;
    EXPECT_TRUE(later.start(4, {first.root()}));
    later.add(hashOfLeaf(asBytes("4")));
    EXPECT_EQ(later.root(), whole.root());
    EXPECT_FALSE(later.start(5, {first.root()}));
    EXPECT_FALSE(later.start(4, {first.root(), first.root()}));
}

} // namespace
} // namespace sandyk::verifier
