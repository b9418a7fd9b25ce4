#pragma once

#include <map>

#include "exchange/history_export.h"
#include "wallet/wallet.h"

namespace sandyk::storage {
class Vault;
}

namespace sandyk::app {

/// What leaves a vault for other programs and for the books of the person. Without Qt. Needs the headers of
/// core/exchange.

/// "descriptor", "core", "sparrow", "electrum", "specter", "slip132" or "coldcard": public only, no secret is in it.
/// Errors: Usage (another form), those of exchange/wallet_export.h and of multisigFileText.
Result<std::string> walletText(const wallet::Wallet& wallet, std::string_view form);

/// The history as it is known, each line with its label and addresses, and its value by the imported prices of
/// `currency` (empty: none). Errors: those of the stores.
Result<exchange::HistoryFile> historyFile(const storage::Vault& vault, const wallet::Wallet& wallet,
                                          const std::string& currency);

} // namespace sandyk::app
