#include <algorithm>

#include "crypto/hash.h"
#include "sync/header_chain.h"

namespace sandyk::sync {
namespace {

constexpr std::size_t kInnerNodeSize = 64;
/// A block of 4,000,000 weight holds fewer than 2^17 transactions.
constexpr std::size_t kDeepestBranch = 17;

Hash256 parent(const Hash256& left, const Hash256& right) {
    ByteArray<kInnerNodeSize> both;
    std::ranges::copy(left, both.begin());
    std::ranges::copy(right, both.begin() + 32);
    return crypto::sha256d(both);
}

Failure badProof(const char* detail) {
    return fail(ErrorCode::ChainBadProof, detail);
}

} // namespace

Result<Hash256> merkleRoot(const bitcoin::Txid& txid, const MerkleProof& proof) {
    if (proof.branch.size() > kDeepestBranch) return badProof("the branch is deeper than any block");
    if (proof.position >> proof.branch.size() != 0) return badProof("the position is outside the tree");
    Hash256 node = txid.bytes;
    std::uint32_t position = proof.position;
    for (const Hash256& sibling : proof.branch) {
        const bool isRight = (position & 1) != 0;
        // An odd level repeats its last node on the right; a right node equal to its left one is that repetition.
        if (isRight && sibling == node) return badProof("the position is a repeated leaf");
        node = isRight ? parent(sibling, node) : parent(node, sibling);
        position >>= 1;
    }
    return node;
}

Result<Hash256> merkleRoot(std::vector<Hash256> level) {
    if (level.empty()) return badProof("a block without transactions");
    while (level.size() > 1) {
        for (std::size_t i = 0; i + 1 < level.size(); i += 2) {
            if (level[i] == level[i + 1]) return badProof("a repeated pair");
        }
        if (level.size() % 2 != 0) level.push_back(level.back());
        for (std::size_t i = 0; i < level.size() / 2; ++i)
            level[i] = parent(level[2 * i], level[2 * i + 1]);
        level.resize(level.size() / 2);
    }
    return level.front();
}

Result<bitcoin::Transaction> checkedTransaction(ByteView raw, const bitcoin::Txid& txid) {
    auto tx = bitcoin::Transaction::parse(raw);
    if (!tx) return fail(ErrorCode::ChainBadTransaction, "no transaction: " + tx.error().detail);
    const Bytes withoutWitness = tx->serializeWithoutWitness();
    if (withoutWitness.size() == kInnerNodeSize)
        return fail(ErrorCode::ChainBadTransaction, "a transaction of the size of an inner node");
    if (crypto::sha256d(withoutWitness) != txid.bytes)
        return fail(ErrorCode::ChainBadTransaction, "the bytes are another transaction", {{"txid", txid.toString()}});
    return std::move(*tx);
}

} // namespace sandyk::sync
