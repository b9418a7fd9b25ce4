#pragma once

#include <vector>

#include "bitcoin/descriptor.h"
#include "keys/extended_key.h"
#include "storage/vault.h"
#include "wallet/wallet.h"

namespace sandyk::app {

/// Masters of the vault opened for one act. Runs on the vault's executor; without Qt, for the command
/// line uses it too.

/// Every master that `wanted` names and this password and passphrase can give: without the passphrase if it is the
/// seed's own fingerprint, else with it. Errors: VaultPassword, WalletFingerprint (the passphrase gives another key).
Result<std::vector<keys::ExtendedPrivateKey>> openMasters(storage::Vault& vault, const SecureString& password,
                                                          const SecureString& passphrase, Network network,
                                                          const std::vector<keys::Fingerprint>& wanted);

/// Fingerprints of all masters of the vault, with and without passphrase.
Result<std::vector<keys::Fingerprint>> knownMasters(const storage::Vault& vault);

struct AccountKey {
    keys::KeyOrigin origin;
    keys::ExtendedPublicKey key;
};
/// The account key at `path`. With a passphrase its master's fingerprint must be one that is kept.
Result<AccountKey> accountKey(storage::Vault& vault, const SecureString& password, std::int64_t seedId,
                              const SecureString& passphrase, Network network, const keys::DerivationPath& path);

/// Checks and keeps a wallet; `password` empty keeps it watch-only.
Result<wallet::Wallet> addCheckedWallet(storage::Vault& vault, wallet::Wallet wallet, const SecureString& password,
                                        const SecureString& passphrase);

/// Confirms the backup of a seed and of every single-signature wallet made of it alone.
Result<void> confirmSeedAndWallets(storage::Vault& vault, std::int64_t seedId);

} // namespace sandyk::app
