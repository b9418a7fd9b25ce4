#pragma once

#include <vector>

#include "storage/database.h"
#include "wallet/ledger.h"

namespace sandyk::storage {

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

/// What the person and unfinished drafts say about coins; the ledger applies it, with the rule of tiny unknown deposits
/// where the person said nothing. Errors: VaultDamaged.
Result<wallet::CoinMarks> readCoinMarks(const Database& database);

} // namespace sandyk::storage
