#include "ledger/client_commands.h"

#include "base/byte_reader.h"
#include "crypto/hash.h"
#include "ledger/apdu.h"

namespace sandyk::hw::ledger {

namespace {

enum Question : std::uint8_t {
    Yield = 0x10,
    GetPreimage = 0x40,
    GetMerkleLeafProof = 0x41,
    GetMerkleLeafIndex = 0x42,
    GetMoreElements = 0xa0,
};

constexpr std::size_t kHashSize = 32;
/// Leaf, length of the proof and how much of it is here come first.
constexpr std::size_t kMaxProofHashes = (Apdu::kMaxData - kHashSize - 2) / kHashSize;

Failure malformed(const char* what) {
    return fail(ErrorCode::DeviceProtocol, std::string("the device asks for ") + what);
}

} // namespace

void ClientCommands::addPreimage(Bytes preimage) {
    const Hash256 hash = crypto::sha256(preimage);
    m_preimages.try_emplace(hash, std::move(preimage));
}

Hash256 ClientCommands::addTree(const std::vector<Bytes>& elements) {
    for (const Bytes& element : elements) {
        Bytes prefixed(1, 0);
        append(prefixed, element);
        addPreimage(std::move(prefixed));
    }
    MerkleTree tree(elements);
    const Hash256 root = tree.root();
    m_trees.try_emplace(root, std::move(tree));
    return root;
}

Result<Bytes> ClientCommands::answer(ByteView question) {
    if (question.empty()) return malformed("nothing");
    const ByteView rest = question.subspan(1);
    switch (question[0]) {
    case Yield:
        if (m_yielded.size() == kMaxYields) return fail(ErrorCode::DeviceProtocol, "the device yields without end");
        m_yielded.push_back(toBytes(rest));
        return Bytes();
    case GetPreimage:
        return preimage(rest);
    case GetMerkleLeafProof:
        return leafProof(rest);
    case GetMerkleLeafIndex:
        return leafIndex(rest);
    case GetMoreElements:
        return moreElements(rest);
    default:
        return malformed("something unknown");
    }
}

Result<void> ClientCommands::checkQueueEmpty() const {
    if (m_queueAt != m_queue.size()) return malformed("something new before it has taken the rest");
    return {};
}

Result<const MerkleTree*> ClientCommands::tree(const Hash256& root) const {
    const auto found = m_trees.find(root);
    if (found == m_trees.end()) return malformed("a tree that it was not given");
    return &found->second;
}

Result<Bytes> ClientCommands::preimage(ByteView rest) {
    SANDYK_CHECK(checkQueueEmpty());
    if (rest.size() != 1 + kHashSize || rest[0] != 0) return malformed("a preimage in an unknown form");
    Hash256 hash;
    std::ranges::copy(rest.subspan(1), hash.begin());
    const auto found = m_preimages.find(hash);
    if (found == m_preimages.end()) return malformed("a preimage that it was not given");
    const Bytes& preimage = found->second;
    ByteWriter out;
    out.compactSize(preimage.size());
    const std::size_t here = std::min(preimage.size(), Apdu::kMaxData - out.size() - 1);
    out.u8(static_cast<std::uint8_t>(here));
    out.bytes(ByteView(preimage).first(here));
    m_queue = toBytes(ByteView(preimage).subspan(here));
    m_queueAt = 0;
    m_elementSize = 1;
    return out.take();
}

Result<Bytes> ClientCommands::leafProof(ByteView rest) {
    SANDYK_CHECK(checkQueueEmpty());
    ByteReader reader(rest);
    const auto root = reader.array<kHashSize>();
    const auto size = reader.compactSize();
    const auto index = reader.compactSize();
    if (!root || !size || !index || !reader.atEnd()) return malformed("a proof in an unknown form");
    SANDYK_TRY(const MerkleTree* found, tree(*root));
    if (*size != found->size() || *index >= *size) return malformed("a leaf that is not in the tree");
    const auto position = static_cast<std::size_t>(*index);
    const std::vector<Hash256> proof = found->proof(position);
    const std::size_t here = std::min(proof.size(), kMaxProofHashes);
    ByteWriter out;
    out.bytes(found->leaf(position));
    out.u8(static_cast<std::uint8_t>(proof.size()));
    out.u8(static_cast<std::uint8_t>(here));
    m_queue.clear();
    for (std::size_t i = 0; i < proof.size(); ++i) {
        if (i < here)
            out.bytes(proof[i]);
        else
            append(m_queue, proof[i]);
    }
    m_queueAt = 0;
    m_elementSize = kHashSize;
    return out.take();
}

Result<Bytes> ClientCommands::leafIndex(ByteView rest) const {
    if (rest.size() != 2 * kHashSize) return malformed("the place of a leaf in an unknown form");
    Hash256 root;
    Hash256 leaf;
    std::ranges::copy(rest.first(kHashSize), root.begin());
    std::ranges::copy(rest.subspan(kHashSize), leaf.begin());
    SANDYK_TRY(const MerkleTree* found, tree(root));
    const auto index = found->find(leaf);
    ByteWriter out;
    out.u8(index ? 1 : 0);
    out.compactSize(index.value_or(0));
    return out.take();
}

Result<Bytes> ClientCommands::moreElements(ByteView rest) {
    if (!rest.empty() || m_queueAt == m_queue.size()) return malformed("more where there is no more");
    const std::size_t left = (m_queue.size() - m_queueAt) / m_elementSize;
    const std::size_t here = std::min(left, (Apdu::kMaxData - 2) / m_elementSize);
    ByteWriter out;
    out.u8(static_cast<std::uint8_t>(here));
    out.u8(static_cast<std::uint8_t>(m_elementSize));
    out.bytes(ByteView(m_queue).subspan(m_queueAt, here * m_elementSize));
    m_queueAt += here * m_elementSize;
    return out.take();
}

} // namespace sandyk::hw::ledger
