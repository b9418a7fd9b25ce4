#pragma once

#include <optional>
#include <set>
#include <vector>

#include "storage/database.h"
#include "wallet/payment.h"

namespace sandyk::storage {

/// Keeps a new draft, reserves its coins and marks its change address (`changeIndex` of `keychain`) as handed out, all
/// or nothing. `draft.id` is set in the answer. Errors: PaymentCoin (params "outpoint", "reason": another unfinished
/// draft spends it; a bump or cancel may share coins with what it replaces), VaultDatabase, DiskFull.
Result<wallet::PaymentDraft> addDraft(const Database& database, wallet::PaymentDraft draft,
                                      const std::optional<wallet::WalletAddress>& change);
/// Errors: PaymentNotFound, VaultDamaged (a row that cannot be understood).
Result<wallet::PaymentDraft> readDraft(const Database& database, std::int64_t id);
/// The newest first; of one wallet or of all. Errors: VaultDamaged.
Result<std::vector<wallet::PaymentDraft>> readDrafts(const Database& database,
                                                     std::optional<std::int64_t> walletId = {});
/// The newest draft of an unsigned transaction, abandoned ones left out; empty when there is none.
Result<std::optional<wallet::PaymentDraft>> findDraft(const Database& database, const bitcoin::Txid& unsignedTxid);
/// State, PSBT, times, label, purpose and accepted fee. The transaction must be the same and the state one that may
/// follow. Errors: PaymentNotFound, PaymentState (params "state": what it is), PaymentMismatch (another transaction).
Result<void> updateDraft(const Database& database, const wallet::PaymentDraft& draft);
/// Whether a draft may go from one state to another; to itself always.
bool mayFollow(wallet::DraftState from, wallet::DraftState to);

/// Coins that unfinished drafts spend.
Result<std::set<bitcoin::OutPoint>> reservedCoins(const Database& database);
/// What drafts signed after `since` took on this network, without `exceptId`; abandoned ones too, for a signature that
/// left this vault can still be used. What was replaced counts no more.
Result<bitcoin::Amount> spentSince(const Database& database, Network network, std::int64_t since,
                                   std::int64_t exceptId);

} // namespace sandyk::storage
