#include <gtest/gtest.h>

#include "crypto/hash.h"
#include "support/scripted_chain.h"
#include "sync/header_chain.h"

using namespace sandyk;
using sync::MerkleProof;

namespace {

Hash256 hash(const char* text) {
    return bitcoin::Txid::parse(text)->bytes;
}

/// Block 100,000 of the main network.
const std::vector<Hash256> kTxids = {hash("8c14f0db3df150123e6f3dbbf30f8b955a8249b62ac1d1ff16284aefa3d06d87"),
                                     hash("fff2525b8931402dd09222c50775608f75787bd2b87e56995a7bdd30f79702c4"),
                                     hash("6359f0868171b1d194cbee1af2f16ea598ae8fad666d9b012c8ed2b79a236ec4"),
                                     hash("e9a66845e05d5abc0ad04ec80f774a7e585c6e8db975962d069a522137b80c1d")};
const Hash256 kRoot = hash("f3e94742aca4b5ef85488dc37c06c3282295ffec960994b2c0d5ac2a25a95766");

Hash256 pairOf(const Hash256& left, const Hash256& right) {
    Bytes both = toBytes(left);
    append(both, right);
    return crypto::sha256d(both);
}

MerkleProof proofOf(std::uint32_t position) {
    const Hash256 sides[] = {pairOf(kTxids[0], kTxids[1]), pairOf(kTxids[2], kTxids[3])};
    return {position, {kTxids[position ^ 1], sides[position < 2 ? 1 : 0]}};
}

} // namespace

TEST(Merkle, RootOfAPublishedBlock) {
    EXPECT_EQ(*sync::merkleRoot(kTxids), kRoot);
    for (std::uint32_t position = 0; position < 4; ++position)
        EXPECT_EQ(*sync::merkleRoot(bitcoin::Txid{kTxids[position]}, proofOf(position)), kRoot);
}

TEST(Merkle, AnotherPositionOrBranchLeadsElsewhere) {
    for (std::uint32_t position = 0; position < 4; ++position) {
        for (std::uint32_t other = 0; other < 8; ++other) {
            if (other == position) continue;
            MerkleProof proof = proofOf(position);
            proof.position = other;
            const auto root = sync::merkleRoot(bitcoin::Txid{kTxids[position]}, proof);
            EXPECT_TRUE(!root || *root != kRoot);
        }
    }
    MerkleProof deep = proofOf(0);
    deep.branch.resize(18);
    EXPECT_FALSE(sync::merkleRoot(bitcoin::Txid{kTxids[0]}, deep));
}

TEST(Merkle, ARepeatedLeafIsNoSecondTransaction) {
    const std::vector<Hash256> three(kTxids.begin(), kTxids.begin() + 3);
    const Hash256 root = *sync::merkleRoot(three);
    const Hash256 left = pairOf(kTxids[0], kTxids[1]);
    EXPECT_EQ(*sync::merkleRoot(bitcoin::Txid{kTxids[2]}, {2, {kTxids[2], left}}), root);
    EXPECT_FALSE(sync::merkleRoot(bitcoin::Txid{kTxids[2]}, {3, {kTxids[2], left}}));
    EXPECT_FALSE(sync::merkleRoot({kTxids[0], kTxids[0]}));
    EXPECT_FALSE(sync::merkleRoot(std::vector<Hash256>{}));
}

TEST(Merkle, ATransactionOfSixtyFourBytesIsRefused) {
    // One input, one output with an empty script: 60 bytes and four more in the script.
    bitcoin::Transaction tx;
    tx.inputs.emplace_back();
    tx.inputs.front().previous.index = 7;
    tx.outputs.push_back({bitcoin::Amount::sat(1), bitcoin::Script{Bytes(4, 0x51)}});
    ASSERT_EQ(tx.serialize().size(), 64U);
    const auto checked = sync::checkedTransaction(tx.serialize(), tx.txid());
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().code, ErrorCode::ChainBadTransaction);
    tx.outputs.front().scriptPubKey.bytes.push_back(0x51);
    EXPECT_TRUE(sync::checkedTransaction(tx.serialize(), tx.txid()));
}

TEST(Merkle, OtherBytesAreRefused) {
    const bitcoin::Transaction tx = test::deposit(test::foreignScript(1), 5'000, 1);
    const bitcoin::Transaction other = test::deposit(test::foreignScript(1), 5'001, 1);
    EXPECT_FALSE(sync::checkedTransaction(other.serialize(), tx.txid()));
    Bytes longer = tx.serialize();
    longer.push_back(0);
    EXPECT_FALSE(sync::checkedTransaction(longer, tx.txid()));
    EXPECT_FALSE(sync::checkedTransaction({}, tx.txid()));
}
