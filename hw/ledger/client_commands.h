#pragma once

#include <map>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"
#include "ledger/merkle_tree.h"

namespace sandyk::hw::ledger {

/// Answers the questions by which the Bitcoin app reads, piece by piece, what it was given a hash of
/// (doc/bitcoin.md, "Client commands"). It knows only what was added, and tells nothing else.
class ClientCommands {
public:
    /// Most results that one command may yield.
    static constexpr std::size_t kMaxYields = 10'000;

    /// To be found by its SHA-256.
    void addPreimage(Bytes preimage);
    /// A tree of these elements and the preimages of its leaves. Returns the root.
    Hash256 addTree(const std::vector<Bytes>& elements);

    /// The data of the answer to one question. Errors: DeviceProtocol (no such question, another length than due, a
    /// hash or tree that was not given, more elements where there are none, too many results).
    Result<Bytes> answer(ByteView question);

    /// What the device has yielded, in its order.
    const std::vector<Bytes>& yielded() const { return m_yielded; }

private:
    Result<Bytes> preimage(ByteView rest);
    Result<Bytes> leafProof(ByteView rest);
    Result<Bytes> leafIndex(ByteView rest) const;
    Result<Bytes> moreElements(ByteView rest);
    Result<const MerkleTree*> tree(const Hash256& root) const;
    Result<void> checkQueueEmpty() const;

    std::map<Hash256, Bytes> m_preimages;
    std::map<Hash256, MerkleTree> m_trees;
    std::vector<Bytes> m_yielded;
    Bytes m_queue; ///< the rest of an answer that did not fit
    std::size_t m_queueAt = 0;
    std::size_t m_elementSize = 1;
};

} // namespace sandyk::hw::ledger
