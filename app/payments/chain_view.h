#pragma once

#include "wallet/ledger.h"
#include "wallet/tx_builder.h"

namespace sandyk::storage {
class Vault;
}

namespace sandyk::app {

/// What a vault knows of the chain for one wallet, read once for one act. Works without any network: what is known
/// stays usable.
struct ChainView {
    wallet::Wallet wallet;
    wallet::Ledger ledger; ///< with frozen, released and reserved coins marked
    std::int64_t medianTime = 0;
    std::optional<wallet::FeeEstimates> fees;
};
/// Errors: those of the chain store.
Result<ChainView> readChainView(const storage::Vault& vault, const wallet::Wallet& wallet);

/// For the builder. Keeps a reference to the vault.
wallet::PaymentSources paymentSources(const storage::Vault& vault, const ChainView& chain);

/// Addresses of ours that are used or handed out.
std::vector<std::string> ownAddresses(const ChainView& chain);
/// Addresses of the address book and of earlier payments of the wallet.
Result<std::vector<std::string>> knownAddresses(const storage::Vault& vault, const ChainView& chain);

/// The rate that the source believes to be enough within so many blocks: of the nearest estimate that is no slower.
std::optional<bitcoin::FeeRate> rateWithin(const wallet::FeeEstimates& fees, int blocks);
/// In how many blocks the source believes a rate to be enough; empty when even its slowest estimate is higher.
std::optional<int> blocksFor(const wallet::FeeEstimates& fees, bitcoin::FeeRate rate);

} // namespace sandyk::app
