#include "cli/vault_source.h"

#include <algorithm>

#include "cli/input.h"
#include "cli/key_source.h"
#include "session/key_access.h"

namespace sandyk::cli {

Result<OpenVault> openVault(const Arguments& arguments, std::string_view path) {
    const std::filesystem::path file = arguments.value(path);
    // A missing file is told before a password is asked for.
    SANDYK_CHECK(storage::Vault::info(file));
    SANDYK_TRY(auto password, readSecret(arguments, "--password-file", SecretKind::Password));
    SANDYK_TRY(auto vault, storage::Vault::open(file, password));
    return OpenVault{std::move(vault), std::move(password)};
}

Result<wallet::Wallet> chosenWallet(const storage::Vault& vault, const Arguments& arguments) {
    auto agreed = [&](wallet::Wallet wallet) -> Result<wallet::Wallet> {
        if (wallet.network == arguments.networkGiven().value_or(wallet.network)) return wallet;
        return fail(ErrorCode::AddressNetwork, "the wallet is of another network",
                    {{"network", std::string(networkName(wallet.network))}});
    };
    if (arguments.has("--wallet")) {
        SANDYK_TRY(auto named, vault.wallet(arguments.value("--wallet")));
        return agreed(std::move(named));
    }
    SANDYK_TRY(auto wallets, vault.wallets());
    if (wallets.empty()) return fail(ErrorCode::WalletNotFound, "the vault holds no wallet yet");
    if (wallets.size() > 1) return fail(ErrorCode::Usage, "the vault holds several wallets: name one with --wallet");
    return agreed(std::move(wallets.front()));
}

Result<signing::ReviewContext> vaultContext(const storage::Vault& vault, const Arguments& arguments) {
    signing::ReviewContext context;
    SANDYK_TRY(context.masters, app::knownMasters(vault));
    if (arguments.has("--wallet")) {
        SANDYK_TRY(auto wallet, chosenWallet(vault, arguments));
        context.network = wallet.network;
        context.wallets.push_back(wallet.asOwn());
        return context;
    }
    SANDYK_TRY(auto wallets, vault.wallets());
    auto network = arguments.networkGiven();
    if (!network && !wallets.empty()) network = wallets.front().network;
    context.network = network.value_or(Network::Main);
    for (const wallet::Wallet& wallet : wallets) {
        if (wallet.network == context.network) {
            context.wallets.push_back(wallet.asOwn());
        } else if (!arguments.networkGiven()) {
            return fail(ErrorCode::Usage, "the vault holds wallets of several networks: give --network");
        }
    }
    return context;
}

Result<signing::ReviewContext> descriptorContext(const Arguments& arguments) {
    signing::ReviewContext context;
    context.network = arguments.network();
    SANDYK_TRY(auto descriptors, readDescriptors(arguments, context.network));
    for (bitcoin::Descriptor& descriptor : descriptors) {
        std::string name = "descriptor " + std::to_string(context.wallets.size() + 1);
        context.wallets.push_back({std::move(name), context.network, std::move(descriptor), {0, 0}});
    }
    return context;
}

Result<std::vector<keys::ExtendedPrivateKey>> openMasters(OpenVault& open, const Arguments& arguments, Network network,
                                                          const std::vector<keys::Fingerprint>& named) {
    SANDYK_TRY(auto passphrase, readOptionalSecret(arguments, "--passphrase-file", SecretKind::Passphrase));
    SANDYK_TRY(auto known, app::knownMasters(open.vault));
    std::vector<keys::Fingerprint> wanted;
    for (const keys::Fingerprint& fingerprint : named) {
        bool isOurs = std::ranges::find(known, fingerprint) != known.end();
        if (isOurs && std::ranges::find(wanted, fingerprint) == wanted.end()) wanted.push_back(fingerprint);
    }
    return app::openMasters(open.vault, open.password, passphrase, network, wanted);
}

} // namespace sandyk::cli
