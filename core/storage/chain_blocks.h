#pragma once

#include <optional>

#include "base/network.h"
#include "storage/database.h"

/// Blocks whose headers were checked. Errors: VaultDamaged and those of databaseFailure.
namespace sandyk::storage {

struct ProvenBlock {
    std::int32_t height = 0;
    Hash256 hash{}; ///< in the order of the bytes
    std::int64_t time = 0;
};
/// Empty when the window of headers that is kept does not hold it.
Result<std::optional<ProvenBlock>> readBlock(const Database& database, Network network, std::int32_t height);
/// The highest one whose own time is before `time`.
Result<std::optional<ProvenBlock>> lastBlockBefore(const Database& database, Network network, std::int64_t time);

} // namespace sandyk::storage
