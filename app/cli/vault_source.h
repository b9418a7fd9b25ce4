#pragma once

#include <vector>

#include "cli/command.h"
#include "signing/review.h"
#include "storage/vault.h"

namespace sandyk::cli {

struct OpenVault {
    storage::Vault vault;
    SecureString password; ///< for seeds, which need it again
};
/// Opens the vault that the parameter `path` names with `--password-file`. Errors: those of readSecret, Vault::open.
Result<OpenVault> openVault(const Arguments& arguments, std::string_view path = "--vault");

/// The wallet of `--wallet`, or the only one. Errors: WalletNotFound, Usage (several, and none was named),
/// AddressNetwork (not of the network that was given).
Result<wallet::Wallet> chosenWallet(const storage::Vault& vault, const Arguments& arguments);

/// What counts as ours for a review: the wallet of `--wallet`, or every wallet of one network. The network is the one
/// that was given, else the wallets' own. Errors: Usage (wallets of several networks), those of chosenWallet.
Result<signing::ReviewContext> vaultContext(const storage::Vault& vault, const Arguments& arguments);

/// The same for `--descriptor`, without a vault; names are "descriptor 1" and so on.
Result<signing::ReviewContext> descriptorContext(const Arguments& arguments);

/// The masters of the vault that the origins name, opened with the vault's password and `--passphrase-file`.
Result<std::vector<keys::ExtendedPrivateKey>> openMasters(OpenVault& open, const Arguments& arguments, Network network,
                                                          const std::vector<keys::Fingerprint>& named);

} // namespace sandyk::cli
