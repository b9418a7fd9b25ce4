#pragma once

#include "storage/database.h"
#include "wallet/wallet.h"

namespace sandyk::storage {

/// Errors: WalletExists (name, or descriptor on that network), WalletName, VaultDatabase, DiskFull.
Result<wallet::Wallet> addWallet(const Database& database, wallet::Wallet wallet);
/// In the order of their making. Errors: VaultDamaged (a row that cannot be understood).
Result<std::vector<wallet::Wallet>> readWallets(const Database& database);
/// Without those of a firm's clients. Errors: as above.
Result<std::vector<wallet::Wallet>> readOwnWallets(const Database& database);
/// Errors: WalletNotFound.
Result<wallet::Wallet> readWallet(const Database& database, const std::string& name);
Result<void> renameWallet(const Database& database, std::int64_t walletId, const std::string& name);
Result<void> confirmWalletBackup(const Database& database, std::int64_t walletId);
/// The address is returned only once the database holds that it was handed out.
/// Errors: WalletNotFound, WalletBackupNotConfirmed, DescriptorRange.
Result<wallet::WalletAddress> takeNextAddress(const Database& database, std::int64_t walletId,
                                              wallet::Keychain keychain);
/// An address that was chosen elsewhere (change of a draft) is not chosen again.
Result<void> markHandedOut(const Database& database, std::int64_t walletId, const wallet::WalletAddress& address);

} // namespace sandyk::storage
