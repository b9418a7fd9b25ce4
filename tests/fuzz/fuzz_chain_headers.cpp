#include "fuzz.h"

#include "bitcoin/block.h"
#include "sync/header_chain.h"

using namespace sandyk;
using sync::HeaderChain;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    if (const auto block = bitcoin::Block::parse(bytes)) {
        std::vector<Hash256> txids;
        for (const bitcoin::Transaction& tx : block->transactions)
            txids.push_back(tx.txid().bytes);
        (void)sync::merkleRoot(txids);
    }
    std::vector<wallet::HeaderBytes> headers(size / 80);
    for (std::size_t i = 0; i < headers.size(); ++i)
        std::copy_n(data + 80 * i, 80, headers[i].begin());
    for (const wallet::HeaderBytes& header : headers) {
        const auto parsed = sync::BlockHeader::parse(header);
        fuzz::require(parsed.serialize() == header, "a header has one form");
        if (const auto target = sync::targetOf(parsed.bits)) {
            fuzz::require(sync::targetOf(sync::bitsOf(*target)) == target, "a target comes back");
            (void)sync::workOf(parsed.bits);
        }
    }
    for (const Network network : {Network::Main, Network::Test, Network::Regtest}) {
        HeaderChain chain(network, {sync::checkpoints(network).front(), {}, {}});
        const std::int32_t height = size > 0 ? data[0] % 4 : 1;
        const auto connected = chain.connect(height, headers, 1'700'000'000);
        if (!connected) fuzz::require(chain.tipHeight() == 0, "what is refused changes nothing");
        (void)chain.medianTimePast();
        (void)chain.compact();
    }
    if (size >= 36) {
        bitcoin::Txid txid;
        std::copy_n(data, 32, txid.bytes.begin());
        sync::MerkleProof proof;
        proof.position = static_cast<std::uint32_t>(data[32] | data[33] << 8 | data[34] << 16);
        for (std::size_t at = 36; at + 32 <= size; at += 32)
            std::copy_n(data + at, 32, proof.branch.emplace_back().begin());
        if (sync::merkleRoot(txid, proof)) fuzz::require(proof.branch.size() <= 17, "no tree is deeper");
    }
    (void)sync::checkedTransaction(bytes, {});
    return 0;
}
