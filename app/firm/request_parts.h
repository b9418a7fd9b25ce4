#pragma once

#include "custody/requests.h"
#include "firm/request_values.h"
#include "wallet/wallet.h"

/// Shared by the sources of this folder alone.
namespace sandyk::app {

/// Errors: WalletNotFound.
Result<wallet::Wallet> walletById(const storage::Vault& vault, std::int64_t walletId);
/// Errors: FirmTampered.
Result<Network> requestNetwork(const custody::RequestBody& body);
/// All wallets and masters of the vault on a network.
Result<signing::ReviewContext> requestContext(const storage::Vault& vault, Network network);
Result<std::vector<RequestWallet>> requestWallets(const custody::Desk& desk, const storage::Vault& vault);
Result<RequestView> viewRequest(const custody::Desk& desk, const storage::Vault& vault, std::int64_t id);
Result<std::int64_t> prepareWish(const custody::Desk& desk, storage::Vault& vault, const RequestWish& wish);

} // namespace sandyk::app
