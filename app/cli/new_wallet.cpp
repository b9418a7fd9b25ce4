#include "cli/new_wallet.h"

#include <algorithm>

#include "cli/input.h"
#include "cli/key_source.h"
#include "session/key_access.h"

namespace sandyk::cli {

namespace {

/// Where a new wallet's key comes from: a seed that the vault holds, or one that it will hold.
struct SeedSource {
    std::optional<storage::SeedRecord> kept;
    std::optional<keys::Mnemonic> mnemonic;
    std::optional<SecureBytes> masterSecret;
    bool isNew = false; ///< made here, so nobody has written it down yet
};

bool gives(const storage::SeedRecord& seed, const keys::Fingerprint& fingerprint) {
    return seed.fingerprint == fingerprint ||
           std::ranges::find(seed.passphraseFingerprints, fingerprint) != seed.passphraseFingerprints.end();
}

Result<bitcoin::OutputType> readType(const Arguments& arguments) {
    using bitcoin::OutputType;
    const std::string& text = arguments.value("--type");
    if (text.empty() || text == "wpkh") return OutputType::Wpkh;
    if (text == "tr") return OutputType::Tr;
    if (text == "pkh") return OutputType::Pkh;
    if (text == "sh-wpkh" || text == "sh(wpkh)") return OutputType::ShWpkh;
    return fail(ErrorCode::Usage, "--type takes pkh, sh-wpkh, wpkh or tr");
}

Result<keys::ExtendedPrivateKey> masterOfSource(const SeedSource& source, const SecureString& passphrase,
                                                Network network) {
    if (source.mnemonic) return masterOf(*source.mnemonic, passphrase, network);
    if (!passphrase.empty())
        return fail(ErrorCode::Usage, "shares of a hardware wallet have a passphrase of their own: "
                                      "--shares-passphrase-file");
    return keys::ExtendedPrivateKey::fromSeed(source.masterSecret->view(), network);
}

Result<SeedSource> readGivenSeed(const Arguments& arguments) {
    SeedSource source;
    if (!arguments.has("--shares-file")) {
        SANDYK_TRY(source.mnemonic, readMnemonic(arguments));
        return source;
    }
    SANDYK_TRY(source.masterSecret, readShares(arguments, "--shares-passphrase-file"));
    return source;
}

Result<void> checkSources(const Arguments& arguments) {
    int sources = 0;
    for (const char* option : {"--mnemonic-file", "--shares-file", "--seed"})
        sources += arguments.has(option) ? 1 : 0;
    if (sources > 1) return fail(ErrorCode::Usage, "give one of --mnemonic-file, --shares-file and --seed");
    if (sources == 1 && (arguments.has("--words") || arguments.has("--dice")))
        return fail(ErrorCode::Usage, "--words and --dice are for a new seed");
    return {};
}

Result<SeedSource> readSeedSource(const storage::Vault& vault, const Arguments& arguments) {
    SANDYK_CHECK(checkSources(arguments));
    SANDYK_TRY(auto seeds, vault.seeds());
    SeedSource source;
    if (arguments.has("--seed")) {
        SANDYK_TRY(auto wanted, keys::Fingerprint::parse(arguments.value("--seed")));
        for (storage::SeedRecord& seed : seeds) {
            if (gives(seed, wanted)) source.kept = std::move(seed);
        }
        if (!source.kept) return fail(ErrorCode::WalletNotFound, "the vault holds no such seed");
        return source;
    }
    if (!arguments.has("--mnemonic-file") && !arguments.has("--shares-file")) {
        SANDYK_TRY(source.mnemonic, newMnemonic(arguments));
        source.isNew = true;
        return source;
    }
    SANDYK_TRY(source, readGivenSeed(arguments));
    SANDYK_TRY(auto plain, masterOfSource(source, SecureString(), Network::Main));
    for (storage::SeedRecord& seed : seeds) {
        if (seed.fingerprint == plain.fingerprint()) source.kept = std::move(seed);
    }
    return source;
}

Result<keys::ExtendedPrivateKey> masterFor(OpenVault& open, const SeedSource& source, const SecureString& passphrase,
                                           const Arguments& arguments) {
    const bool mayBeNew =
        !source.kept || source.kept->passphraseFingerprints.empty() || arguments.has("--allow-new-passphrase");
    if (source.kept) {
        SANDYK_TRY(auto access, open.vault.unlockSeeds(open.password));
        return access.master(source.kept->id, passphrase, arguments.network(), mayBeNew);
    }
    return masterOfSource(source, passphrase, arguments.network());
}

wallet::Wallet plannedWallet(std::string name, Network network, bitcoin::Descriptor descriptor) {
    return wallet::Wallet{0, std::move(name), network, std::move(descriptor), {0, 0}, 0, std::nullopt, false};
}

Result<void> checkFree(const std::vector<wallet::Wallet>& wallets, const wallet::Wallet& planned) {
    for (const wallet::Wallet& each : wallets) {
        if (each.name == planned.name)
            return fail(ErrorCode::WalletExists, "a wallet of this name exists", {{"wallet", each.name}});
        if (each.descriptor == planned.descriptor && each.network == planned.network)
            return fail(ErrorCode::WalletExists, "this wallet exists under another name", {{"wallet", each.name}});
    }
    return {};
}

std::string nameFor(const Arguments& arguments, const std::vector<wallet::Wallet>& wallets) {
    if (arguments.has("--name")) return arguments.value("--name");
    auto taken = [&](const std::string& name) {
        return std::ranges::any_of(wallets, [&](const wallet::Wallet& each) { return each.name == name; });
    };
    std::size_t number = wallets.size() + 1;
    while (taken("wallet " + std::to_string(number)))
        ++number;
    return "wallet " + std::to_string(number);
}

Result<storage::SeedRecord> keepSeed(OpenVault& open, const SeedSource& source, const std::string& name) {
    if (source.kept) {
        // A kept seed that is given again is thereby confirmed, one that is only named is not.
        if (source.mnemonic || source.masterSecret)
            SANDYK_CHECK(app::confirmSeedAndWallets(open.vault, source.kept->id));
        return *source.kept;
    }
    SANDYK_TRY(auto record, source.mnemonic ? open.vault.addSeed(name, *source.mnemonic, open.password)
                                            : open.vault.addMasterSecret(name, *source.masterSecret, open.password));
    if (!source.isNew) SANDYK_CHECK(open.vault.confirmSeedBackup(record.id));
    return record;
}

/// Confirms the wallet if every seed of ours in it is confirmed, and gives back its new state.
Result<wallet::Wallet> settleBackup(storage::Vault& vault, const wallet::Wallet& wallet) {
    SANDYK_TRY(auto seeds, seedsOf(vault, wallet));
    bool isConfirmed =
        std::ranges::all_of(seeds, [](const storage::SeedRecord& seed) { return seed.backupConfirmedAt.has_value(); });
    if (isConfirmed && !wallet.backupConfirmedAt) SANDYK_CHECK(vault.confirmWalletBackup(wallet.id));
    return vault.wallet(wallet.name);
}

} // namespace

Result<CreatedWallet> createWallet(OpenVault& open, const Arguments& arguments) {
    const Network network = arguments.network();
    SANDYK_TRY(auto type, readType(arguments));
    SANDYK_TRY(std::int64_t account, arguments.number("--account", 0, 0x7fffffff, 0));
    SANDYK_TRY(auto source, readSeedSource(open.vault, arguments));
    SANDYK_TRY(auto passphrase, readOptionalSecret(arguments, "--passphrase-file", SecretKind::NewPassphrase));
    SANDYK_TRY(auto master, masterFor(open, source, passphrase, arguments));

    const keys::KeyOrigin origin{master.fingerprint(),
                                 bitcoin::accountPath(type, network, static_cast<std::uint32_t>(account))};
    SANDYK_TRY(auto accountKey, master.derive(origin.path));
    SANDYK_TRY(auto wallets, open.vault.wallets());
    auto planned = plannedWallet(nameFor(arguments, wallets), network,
                                 bitcoin::singleSigDescriptor(type, origin, accountKey.publicKey()));
    SANDYK_CHECK(wallet::checkNewWallet(planned, {origin.fingerprint}, {{origin, accountKey.publicKey()}}, false));
    SANDYK_CHECK(checkFree(wallets, planned));

    SANDYK_TRY(auto seed, keepSeed(open, source, planned.name));
    if (!gives(seed, origin.fingerprint))
        SANDYK_CHECK(open.vault.rememberPassphraseFingerprint(seed.id, origin.fingerprint));
    SANDYK_TRY(auto added, open.vault.addWallet(planned));
    SANDYK_TRY(auto settled, settleBackup(open.vault, added));
    return CreatedWallet{std::move(settled), origin.fingerprint,
                         source.isNew ? std::move(source.mnemonic) : std::nullopt};
}

Result<wallet::Wallet> importWallet(OpenVault& open, const Arguments& arguments) {
    SANDYK_TRY(auto descriptors, readDescriptors(arguments, arguments.network()));
    SANDYK_TRY(auto wallets, open.vault.wallets());
    auto planned = plannedWallet(nameFor(arguments, wallets), arguments.network(), std::move(descriptors.front()));
    SANDYK_CHECK(checkFree(wallets, planned));
    SANDYK_TRY(auto ourSeeds, seedsOf(open.vault, planned));
    const bool isWatchOnly = arguments.has("--watch-only") || ourSeeds.empty();
    if (planned.isMultisig() && ourSeeds.empty() && !arguments.has("--watch-only"))
        return fail(ErrorCode::WalletOwnKeyMissing,
                    "no key of this multisig is in the vault; if that is meant, add --watch-only");
    SANDYK_TRY(auto passphrase, readOptionalSecret(arguments, "--passphrase-file", SecretKind::Passphrase));
    SANDYK_TRY(auto added, app::addCheckedWallet(open.vault, std::move(planned),
                                                 isWatchOnly ? SecureString() : open.password.clone(), passphrase));
    return settleBackup(open.vault, added);
}

Result<wallet::Wallet> confirmWallet(OpenVault& open, const wallet::Wallet& wallet, const Arguments& arguments) {
    SANDYK_TRY(auto seeds, seedsOf(open.vault, wallet));
    if (seeds.empty()) return fail(ErrorCode::WalletWatchOnly, "no seed of this wallet is in the vault");
    SANDYK_TRY(auto source, readGivenSeed(arguments));
    SANDYK_TRY(auto passphrase, readOptionalSecret(arguments, "--passphrase-file", SecretKind::Passphrase));
    SANDYK_TRY(auto master, masterOfSource(source, passphrase, wallet.network));
    const keys::Fingerprint given = master.fingerprint();
    const auto& keys = wallet.descriptor.keys();
    bool isOfWallet = std::ranges::any_of(
        keys, [&](const bitcoin::DescriptorKey& key) { return key.origin && key.origin->fingerprint == given; });
    auto seed = std::ranges::find_if(seeds, [&](const storage::SeedRecord& each) { return gives(each, given); });
    if (!isOfWallet || seed == seeds.end())
        return fail(ErrorCode::WalletFingerprint, "this is not the seed, or not the passphrase, of this wallet",
                    {{"fingerprint", given.toString()}});
    SANDYK_CHECK(app::confirmSeedAndWallets(open.vault, seed->id));
    SANDYK_TRY(auto current, open.vault.wallet(wallet.name));
    return settleBackup(open.vault, current);
}

Result<std::vector<storage::SeedRecord>> seedsOf(const storage::Vault& vault, const wallet::Wallet& wallet) {
    SANDYK_TRY(auto seeds, vault.seeds());
    std::erase_if(seeds, [&](const storage::SeedRecord& seed) {
        return std::ranges::none_of(wallet.descriptor.keys(), [&](const bitcoin::DescriptorKey& key) {
            return key.origin && gives(seed, key.origin->fingerprint);
        });
    });
    return seeds;
}

} // namespace sandyk::cli
