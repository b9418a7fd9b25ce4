#pragma once

#include <vector>

#include "storage/database.h"
#include "wallet/coin.h"

namespace sandyk::storage {

/// A deposit of at most this, in an address of ours and not made by ourselves, is frozen until the person says
/// otherwise: such coins are sent to strangers to see which addresses are spent together.
inline constexpr std::int64_t kTinyDepositSat = 1'000;

/// The person's own word on coins: frozen or free. Errors: VaultDatabase, DiskFull.
Result<void> setFrozen(const Database& database, const std::vector<bitcoin::OutPoint>& coins, bool frozen);
struct CoinChoice {
    bitcoin::OutPoint coin;
    bool isFrozen = false;
};
/// Inside a transaction of the caller.
Result<void> putCoinChoice(const Database& database, const CoinChoice& choice);
/// Errors: VaultDamaged.
Result<std::vector<CoinChoice>> readCoinChoices(const Database& database);

/// Fills in Coin::isFrozen (the person's word, else the rule of tiny unknown deposits) and Coin::isReserved (an
/// unfinished draft spends it).
Result<void> markCoins(const Database& database, std::vector<wallet::Coin>& coins);

} // namespace sandyk::storage
