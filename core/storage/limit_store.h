#pragma once

#include "storage/database.h"
#include "wallet/self_limits.h"

namespace sandyk::storage {

/// Nothing is limited until the person sets limits. Errors: VaultDamaged.
Result<wallet::LimitState> readLimits(const Database& database);
Result<void> writeLimits(const Database& database, const wallet::LimitState& state);

/// The clock of this computer against what this vault has recorded and `medianTime` of the headers (0: none), and
/// records the latest of them. A clock that went back is written to the vault's events.
Result<wallet::TrustedTime> readTrustedTime(const Database& database, std::int64_t medianTime,
                                            std::optional<std::int64_t> localTime = {});

} // namespace sandyk::storage
