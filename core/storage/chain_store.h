#pragma once

#include <functional>

#include "base/secure_bytes.h"
#include "storage/database.h"
#include "wallet/chain_values.h"
#include "wallet/ledger.h"

/// What is known of the chain. Headers and transactions belong to a network, everything else to a wallet. Errors of
/// every function: VaultDatabase, DiskFull; of the reading ones VaultDamaged (a row that cannot be understood).
namespace sandyk::storage {

/// One database transaction: all of it or nothing. Applying the same changes again changes nothing. Addresses that
/// were used count as handed out from then on, so that takeNextAddress offers a fresh one.
/// Errors: WalletNotFound.
Result<void> applyChainChanges(const Database& database, std::int64_t walletId, const wallet::ChainChanges& changes);
/// Where a scan goes on. Linear in the wallet's transactions.
Result<wallet::ChainKnowledge> readChainKnowledge(const Database& database, std::int64_t walletId);

/// Visits the wallet's transactions in the order in which they came.
Result<void> forEachTransaction(const Database& database, std::int64_t walletId, const wallet::Ledger::Visitor& visit);
Result<wallet::Ledger> readLedger(const Database& database, std::int64_t walletId, const wallet::CoinMarks& marks);
/// Of any wallet. Empty when it was never seen.
Result<std::optional<bitcoin::Transaction>> readTransaction(const Database& database, const bitcoin::Txid& txid);
/// The full previous transactions of a payment's inputs. Errors: SignMissingPreviousTx (params "txid").
Result<std::map<bitcoin::Txid, bitcoin::Transaction>> readPreviousTransactions(const Database& database,
                                                                               const bitcoin::Transaction& spending);
/// A transaction of ours, kept before it is sent: its coins count as spent from now on (Fate::Local).
/// Errors: WalletNotFound.
Result<void> addLocalTransaction(const Database& database, std::int64_t walletId, const bitcoin::Transaction& tx);
/// A local one that was given up (Fate::Vanished); one that a source has shown stays as it is.
Result<void> abandonLocalTransaction(const Database& database, std::int64_t walletId, const bitcoin::Txid& txid);

struct ChainTip {
    std::int32_t height = -1;    ///< -1: no header yet
    std::int64_t medianTime = 0; ///< of the last 11 headers (BIP113); 0 without headers
    std::int64_t time = 0;       ///< of the last header
};
Result<ChainTip> readChainTip(const Database& database, Network network);
/// The highest median time of all networks' proven headers and every time it was asked before; what time rules compare
/// with the clock. 0 while no header is known. Main network only: others are made at will.
Result<std::int64_t> provenTime(const Database& database);

/// When everything was last answered and proven; empty: never.
Result<std::optional<std::int64_t>> readSyncedAt(const Database& database, std::int64_t walletId);
/// Forgets what was read of the chain for a wallet, so that the next scan begins anew. Labels and drafts stay.
Result<void> resetChain(const Database& database, std::int64_t walletId);

/// Empty before the first answer.
Result<std::optional<wallet::FeeEstimates>> readFeeEstimates(const Database& database, Network network);

/// Newest first. Of a wallet.
Result<std::vector<wallet::ChainAlert>> readAlerts(const Database& database, std::int64_t walletId, std::size_t most);
Result<void> markAlertsRead(const Database& database, std::int64_t walletId);

/// `source.id` 0: a new one; its id is returned. One first and one second source per network. Errors: ParseTooLarge,
/// Usage (an empty host, a port of 0).
Result<std::int64_t> saveSource(const Database& database, const wallet::ChainSource& source);
Result<std::vector<wallet::ChainSource>> readSources(const Database& database, Network network);
Result<void> removeSource(const Database& database, std::int64_t sourceId);
/// The RPC password of a source; empty: none.
Result<void> saveSourcePassword(const Database& database, std::int64_t sourceId, const SecureString& password);
Result<SecureString> readSourcePassword(const Database& database, std::int64_t sourceId);

} // namespace sandyk::storage
