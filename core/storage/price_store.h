#pragma once

#include <optional>
#include <vector>

#include "storage/database.h"
#include "wallet/price_list.h"

namespace sandyk::storage {

/// All or nothing; a price of the same day and currency is replaced. Errors: ParseTooLarge (source), Usage (no source).
Result<void> importPrices(const Database& database, const std::vector<wallet::Price>& prices);
/// The price of that day, else of the nearest one before it; empty when there is none. Errors: VaultDamaged.
Result<std::optional<wallet::Price>> priceOn(const Database& database, const std::string& currency,
                                             const std::string& day);
/// Every price of a currency. Errors: VaultDamaged.
Result<wallet::PriceList> readPrices(const Database& database, const std::string& currency);
/// Currencies for which there are prices.
Result<std::vector<std::string>> readCurrencies(const Database& database);

} // namespace sandyk::storage
