#pragma once

#include "bitcoin/psbt.h"
#include "session/session.h"
#include "wallet/chain_values.h"

/// A wallet's history as a scan would have stored it.
namespace sandyk::guitest {

/// Three deposits and one transfer to `payee`, all proven, then a deposit in no block and a tiny one.
wallet::ChainChanges sampleChain(const wallet::Wallet& wallet, const bitcoin::Script& payee);
/// Stores it in the open vault, and waits.
void storeChain(app::Session& session, std::int64_t walletId, wallet::ChainChanges changes);

/// Keeps a transfer that another test prepared as a draft of the wallet, and waits; its id.
std::int64_t storeDraft(app::Session& session, std::int64_t walletId, const bitcoin::Psbt& psbt);

} // namespace sandyk::guitest
