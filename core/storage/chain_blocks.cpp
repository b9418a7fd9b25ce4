#include "storage/chain_blocks.h"

#include "crypto/hash.h"
#include "storage/chain_rows.h"

namespace sandyk::storage {
namespace {

Result<ProvenBlock> blockOf(std::int64_t height, const Bytes& header) {
    if (header.size() != 80) return fail(ErrorCode::VaultDamaged, "a header of another length");
    ProvenBlock block;
    block.height = static_cast<std::int32_t>(height);
    block.hash = crypto::sha256d(header);
    for (std::size_t byte = 0; byte < 4; ++byte)
        block.time |= std::int64_t{header[68 + byte]} << (8 * byte);
    return block;
}

} // namespace

Result<std::optional<ProvenBlock>> readBlock(const Database& database, Network network, std::int32_t height) {
    SANDYK_TRY(Statement header, database.prepare("SELECT header FROM chain_header WHERE network=? AND height=?"));
    SANDYK_TRY(const bool isKept, header.bind(networkNumber(network)).bind(std::int64_t{height}).step());
    if (isKept) {
        SANDYK_TRY(const ProvenBlock block, blockOf(height, header.blob(0)));
        return std::optional(block);
    }
    SANDYK_TRY(Statement anchor, database.prepare("SELECT hash, time FROM chain_anchor WHERE network=? AND height=?"));
    SANDYK_TRY(const bool isAnchor, anchor.bind(networkNumber(network)).bind(std::int64_t{height}).step());
    if (!isAnchor) return std::optional<ProvenBlock>();
    ProvenBlock block{height, {}, anchor.integer(1)};
    SANDYK_TRY(block.hash, readHash(anchor, 0));
    return std::optional(block);
}

Result<std::optional<ProvenBlock>> lastBlockBefore(const Database& database, Network network, std::int64_t time) {
    SANDYK_TRY(Statement headers, database.prepare("SELECT height, header FROM chain_header WHERE network=? ORDER BY "
                                                   "height DESC"));
    headers.bind(networkNumber(network));
    while (true) {
        SANDYK_TRY(const bool row, headers.step());
        if (!row) return std::optional<ProvenBlock>();
        SANDYK_TRY(const ProvenBlock block, blockOf(headers.integer(0), headers.blob(1)));
        if (block.time < time) return std::optional(block);
    }
}

} // namespace sandyk::storage
