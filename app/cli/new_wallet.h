#pragma once

#include <optional>
#include <vector>

#include "cli/vault_source.h"
#include "keys/mnemonic.h"

namespace sandyk::cli {

struct CreatedWallet {
    wallet::Wallet wallet;
    keys::Fingerprint fingerprint;           ///< of its master, passphrase included
    std::optional<keys::Mnemonic> newPhrase; ///< when the seed was made here
};
/// `wallet create`: a single-signature account of `--mnemonic-file`, `--shares-file`, `--seed`, or a new seed. All
/// checks come before the first write. A seed that was given is confirmed by that; a new one is not (I-01).
/// Errors: Usage, WalletExists, WalletFingerprint (a passphrase that this seed did not have before), those of the
/// parts.
Result<CreatedWallet> createWallet(OpenVault& open, const Arguments& arguments);

/// `wallet import`: a descriptor. Whoever hands it over has it, so its backup is confirmed unless a key of it comes
/// from a seed of this vault that is not. Errors: Usage, WalletExists, WalletOwnKeyMissing (a multisig without a key of
/// this vault, and not said to be watch-only), those of wallet::checkNewWallet.
Result<wallet::Wallet> importWallet(OpenVault& open, const Arguments& arguments);

/// `wallet confirm-backup`: the seed is given again. Errors: WalletFingerprint (another seed), WalletWatchOnly.
Result<wallet::Wallet> confirmWallet(OpenVault& open, const wallet::Wallet& wallet, const Arguments& arguments);

/// The seeds of the vault from which the wallet's keys come.
Result<std::vector<storage::SeedRecord>> seedsOf(const storage::Vault& vault, const wallet::Wallet& wallet);

} // namespace sandyk::cli
