#pragma once

#include <compare>
#include <map>
#include <optional>
#include <span>

#include "base/network.h"
#include "bitcoin/transaction.h"
#include "wallet/chain_values.h"

namespace sandyk::sync {

inline constexpr std::int32_t kPeriod = 2016; ///< blocks between two difficulty adjustments

/// The 80 bytes that a block's hash is of.
struct BlockHeader {
    std::int32_t version = 0;
    Hash256 previous{};
    Hash256 merkleRoot{};
    std::uint32_t time = 0;
    std::uint32_t bits = 0;
    std::uint32_t nonce = 0;
    Hash256 hash{}; ///< in the order of the bytes

    static BlockHeader parse(const wallet::HeaderBytes& bytes);
    wallet::HeaderBytes serialize() const;
};

/// A 256-bit number: targets and work.
struct Work {
    std::uint32_t words[8] = {}; ///< least significant first
    Work& operator+=(const Work& other);
    friend bool operator==(const Work&, const Work&) = default;
    friend std::strong_ordering operator<=>(const Work& a, const Work& b);
};
/// Empty: negative, zero or too large (consensus: never a valid target).
std::optional<Work> targetOf(std::uint32_t bits);
std::uint32_t bitsOf(const Work& target);
/// Hashes expected for one header of this difficulty: 2^256 / (target + 1).
Work workOf(std::uint32_t bits);
/// The target times seconds / wanted, as difficulty is adjusted. `target` is below 2^232.
Work retargeted(const Work& target, std::uint32_t seconds, std::uint32_t wanted);
/// The hash is not above the target and the target not above the network's limit.
bool hasProofOfWork(const BlockHeader& header, Network network);

const Hash256& genesisHash(Network network);
/// Compiled in, in order; the first is the genesis block.
std::span<const wallet::Checkpoint> checkpoints(Network network);

/// Headers whose work, linkage, difficulty and time were checked, from a checkpoint on.
class HeaderChain {
public:
    static constexpr std::int32_t kDeepestFork = 1'008; ///< a week of blocks; what lies deeper is refused
    static constexpr std::int64_t kMostFuture = 7'200;  ///< seconds that a header may be ahead of the clock

    /// A window from the store is checked for linkage again; one that does not fit (or is empty) is replaced by the
    /// last checkpoint.
    HeaderChain(Network network, wallet::HeaderWindow window);

    std::int32_t tipHeight() const;
    std::int32_t firstHeight() const { return m_anchor.height + 1; }
    const wallet::Checkpoint& anchor() const { return m_anchor; }
    /// Valid for firstHeight()..tipHeight().
    const BlockHeader& at(std::int32_t height) const;
    Hash256 tipHash() const; ///< of the anchor when there is no header
    /// Median of the last 11 headers (BIP113).
    std::int64_t medianTimePast() const;

    /// What connect did: the height of the last block that stayed, when blocks were replaced.
    struct Connected {
        std::optional<std::int32_t> forkedAt;
        std::size_t added = 0;
    };
    /// Headers from `height` on, the first of which follows a header that we have. They replace ours when they carry
    /// more work. Errors: ChainBadHeader, ChainForkTooDeep; nothing is changed then. Headers with less work than ours:
    /// nothing is added.
    Result<Connected> connect(std::int32_t height, std::span<const wallet::HeaderBytes> headers, std::int64_t now);

    /// Starts of periods that are known and whose headers are not in the window: an old block is proven by the chain of
    /// hashes that leads from it to one of them. The lowest that is not below `height`; empty: it is in the window.
    std::optional<wallet::Checkpoint> checkpointAbove(std::int32_t height) const;
    /// The kPeriod headers that end with the checkpoint's own (heights checkpoint - 2015 .. checkpoint). The start of
    /// that period is learned. Errors: ChainBadHeader.
    Result<std::vector<BlockHeader>> checkPeriod(const wallet::Checkpoint& end,
                                                 std::span<const wallet::HeaderBytes> headers);

    /// Learned since the last call.
    std::vector<wallet::Checkpoint> takeLearned();
    /// Drops headers that no fork can reach any more and gives the new anchor, when that is worth it.
    std::optional<wallet::Checkpoint> compact();

    /// Valid from the anchor to the tip.
    Hash256 hashAt(std::int32_t height) const;

private:
    Result<void> check(const BlockHeader& header, std::int64_t now) const;
    std::uint32_t expectedBits(const BlockHeader& header) const;
    std::uint32_t adjustedBits() const;
    std::uint32_t timeAt(std::int32_t height) const;
    std::uint32_t bitsAt(std::int32_t height) const;
    void learn(std::int32_t from);
    void remember(const wallet::Checkpoint& checkpoint);

    Network m_network;
    wallet::Checkpoint m_anchor;
    std::vector<BlockHeader> m_headers;
    std::map<std::int32_t, wallet::Checkpoint> m_known; ///< starts of periods by height
    std::vector<wallet::Checkpoint> m_learned;
};

struct MerkleProof {
    std::uint32_t position = 0;
    std::vector<Hash256> branch; ///< from the leaf up, in the order of the bytes
};
/// The root that a proof leads to. Errors: ChainBadProof (a position outside the tree, or in a repeated leaf).
Result<Hash256> merkleRoot(const bitcoin::Txid& txid, const MerkleProof& proof);
/// Root of a whole block's transactions. Errors: ChainBadProof (none, or a repeated pair: CVE-2012-2459).
Result<Hash256> merkleRoot(std::vector<Hash256> txids);
/// Parses a transaction that a source gave for `txid`: the id is computed from the bytes, and the size of 64 bytes,
/// which can pose as an inner node of a tree, is refused. Errors: ChainBadTransaction.
Result<bitcoin::Transaction> checkedTransaction(ByteView raw, const bitcoin::Txid& txid);

} // namespace sandyk::sync
