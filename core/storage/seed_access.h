#pragma once

#include "storage/seed_store.h"

namespace sandyk::storage {

/// A copy of the sealed rows and the key for them; independent of the vault that made it.
struct SeedAccess::Impl {
    VaultId vault{};
    SecureBytes seedKey;
    std::vector<SealedSeed> seeds;

    /// Errors: WalletNotFound.
    Result<const SealedSeed*> find(std::int64_t seedId) const;
};

} // namespace sandyk::storage
