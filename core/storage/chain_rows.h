#pragma once

#include "storage/chain_store.h"

/// For the sources of the chain store alone.
namespace sandyk::storage {

inline std::int64_t networkNumber(Network network) {
    return static_cast<std::int64_t>(network);
}
/// Errors: WalletNotFound.
Result<Network> networkOfWallet(const Database& database, std::int64_t walletId);
/// Exactly 32 bytes. Errors: VaultDamaged.
Result<Hash256> readHash(const Statement& row, int column);
Result<std::vector<wallet::ScriptRecord>> readScripts(const Database& database, std::int64_t walletId);
Result<std::int32_t> readTipHeight(const Database& database, Network network);

} // namespace sandyk::storage
