#include "cli/key_source.h"
#include "cli/new_wallet.h"
#include "cli/vault_source.h"
#include "cli/wallet_books.h"
#include "cli/wallet_chain.h"

namespace sandyk::cli {

namespace {

using Kind = Parameter::Kind;

void writeWallet(JsonWriter& json, const wallet::Wallet& wallet) {
    json.member("name", wallet.name);
    json.member("network", networkName(wallet.network));
    json.member("script_type", bitcoin::outputTypeName(wallet.descriptor.type()));
    json.member("threshold", wallet.descriptor.threshold());
    json.member("keys", wallet.cosigners());
    json.member("watch_only", wallet.isWatchOnly);
    json.member("backup_confirmed", wallet.backupConfirmedAt.has_value());
    json.member("descriptor", wallet.descriptor.toString());
}

Result<void> create(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(auto created, createWallet(open, arguments));
    writeWallet(answer.json, created.wallet);
    answer.json.member("fingerprint", created.fingerprint.toString());
    if (!created.newPhrase) return {};
    if (arguments.has("--reveal")) {
        answer.json.secret("mnemonic", created.newPhrase->phrase());
    } else {
        answer.json.null("mnemonic");
    }
    return {};
}

Result<void> import(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(auto wallet, importWallet(open, arguments));
    writeWallet(answer.json, wallet);
    return {};
}

Result<void> list(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(auto wallets, open.vault.wallets());
    SANDYK_TRY(auto seeds, open.vault.seeds());
    JsonWriter& json = answer.json;
    json.beginArray("wallets");
    for (const wallet::Wallet& wallet : wallets) {
        if (wallet.network != arguments.networkGiven().value_or(wallet.network)) continue;
        json.beginObject();
        writeWallet(json, wallet);
        json.end();
    }
    json.end();
    json.beginArray("seeds");
    for (const storage::SeedRecord& seed : seeds) {
        json.beginObject();
        json.member("name", seed.name);
        json.member("kind", seed.kind == storage::SeedKind::Mnemonic ? "mnemonic" : "master_secret");
        json.member("word_count", seed.words);
        json.member("fingerprint", seed.fingerprint.toString());
        json.beginArray("passphrase_fingerprints");
        for (const keys::Fingerprint& fingerprint : seed.passphraseFingerprints)
            json.element(fingerprint.toString());
        json.end();
        json.member("backup_confirmed", seed.backupConfirmedAt.has_value());
        json.end();
    }
    json.end();
    return {};
}

Result<void> descriptor(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(auto wallet, chosenWallet(open.vault, arguments));
    writeWallet(answer.json, wallet);
    answer.json.beginArray("keychains");
    for (const bitcoin::Descriptor& each : wallet.descriptor.singlePaths())
        answer.json.element(each.toString());
    answer.json.end();
    return {};
}

Result<wallet::WalletAddress> addressOf(storage::Vault& vault, const wallet::Wallet& wallet,
                                        const Arguments& arguments) {
    SANDYK_TRY(std::int64_t number, arguments.number("--keychain", 0, 1, 0));
    const auto keychain = number == 0 ? wallet::Keychain::Receive : wallet::Keychain::Change;
    if (!arguments.has("--index")) return vault.nextAddress(wallet.id, keychain);
    SANDYK_TRY(std::int64_t index, arguments.number("--index", 0, 0x7fffffff, 0));
    // I-01 holds for every way to an address.
    if (!wallet.backupConfirmedAt)
        return fail(ErrorCode::WalletBackupNotConfirmed, "confirm the backup first: wallet confirm-backup",
                    {{"wallet", wallet.name}});
    return wallet::addressAt(wallet, keychain, static_cast<std::uint32_t>(index));
}

Result<void> address(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(auto wallet, chosenWallet(open.vault, arguments));
    SANDYK_TRY(auto found, addressOf(open.vault, wallet, arguments));
    answer.json.member("address", found.address.toString());
    answer.json.member("index", found.index);
    answer.json.member("keychain", static_cast<int>(found.keychain));
    answer.json.member("wallet", wallet.name);
    answer.json.member("network", networkName(wallet.network));
    answer.json.member("groups", bitcoin::addressInGroups(found.address.toString()));
    return {};
}

Result<void> confirmBackup(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(auto wallet, chosenWallet(open.vault, arguments));
    SANDYK_TRY(auto confirmed, confirmWallet(open, wallet, arguments));
    writeWallet(answer.json, confirmed);
    return {};
}

Result<void> backup(const Arguments& arguments, Answer& answer) {
    SANDYK_CHECK(arguments.requireReveal());
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(auto wallet, chosenWallet(open.vault, arguments));
    SANDYK_TRY(auto seeds, seedsOf(open.vault, wallet));
    SANDYK_TRY(auto access, open.vault.unlockSeeds(open.password));
    writeWallet(answer.json, wallet);
    answer.json.beginArray("seeds");
    for (const storage::SeedRecord& seed : seeds) {
        answer.json.beginObject();
        answer.json.member("fingerprint", seed.fingerprint.toString());
        if (seed.kind == storage::SeedKind::Mnemonic) {
            SANDYK_TRY(auto mnemonic, access.mnemonic(seed.id));
            answer.json.secret("mnemonic", mnemonic.phrase());
        } else {
            SANDYK_TRY(auto secret, access.masterSecret(seed.id));
            answer.json.secret("master_secret", secretHex(secret));
        }
        answer.json.end();
        SANDYK_CHECK(open.vault.recordEvent("seed.revealed", std::to_string(seed.id)));
    }
    answer.json.end();
    return {};
}

constexpr Parameter kName{Kind::Option, "--name", "NAME", "name of the new wallet"};
constexpr Parameter kSharesFile{Kind::Option, "--shares-file", "FILE",
                                "SLIP39 shares of a hardware wallet, one on each line: a file, - or fd:N"};
constexpr Parameter kSharesPassphrase{Kind::Option, "--shares-passphrase-file", "FILE",
                                      "SLIP39 passphrase: a file, - or fd:N"};
constexpr Parameter kCreate[] = {
    kVaultNeeded,
    kPasswordFile,
    kName,
    {Kind::Option, "--type", "TYPE", "pkh, sh-wpkh, wpkh (default) or tr"},
    {Kind::Option, "--account", "N", "account number (0)"},
    kMnemonicFile,
    kSharesFile,
    kSharesPassphrase,
    {Kind::Option, "--seed", "FINGERPRINT", "a seed that the vault already holds"},
    {Kind::Option, "--words", "N", "length of a new phrase: 12, 15, 18, 21 or 24 (24)"},
    {Kind::Option, "--dice", "FILE", "rolls of a die for a new phrase"},
    kPassphraseFile,
    {Kind::Flag, "--allow-new-passphrase", "", "the passphrase may differ from those that this seed had before"},
    {Kind::Flag, "--reveal", "", "print a new phrase"},
};
constexpr Parameter kImport[] = {
    kVaultNeeded,    kPasswordFile,
    kName,           {Kind::Option, "--descriptor", "DESC", "output descriptor", Parameter::Need::Required},
    kPassphraseFile, {Kind::Flag, "--watch-only", "", "none of its keys is in this vault"},
};
constexpr Parameter kOneWallet[] = {kVaultNeeded, kPasswordFile, kWallet};
constexpr Parameter kList[] = {kVaultNeeded, kPasswordFile};
constexpr Parameter kAddress[] = {
    kVaultNeeded,
    kPasswordFile,
    kWallet,
    {Kind::Option, "--index", "N", "show this address again instead of the next unused one"},
    {Kind::Option, "--keychain", "N", "0 receive (default), 1 change"},
};
constexpr Parameter kConfirm[] = {kVaultNeeded, kPasswordFile,     kWallet,        kMnemonicFile,
                                  kSharesFile,  kSharesPassphrase, kPassphraseFile};
constexpr Parameter kBackup[] = {kVaultNeeded, kPasswordFile, kWallet, kReveal};
constexpr Command kCommands[] = {
    {"create", "make a wallet with one key, of a new, restored or kept seed", kCreate, create},
    {"import", "keep a descriptor: multisig or watch-only", kImport, import},
    {"list", "wallets and seeds of a vault", kList, list},
    {"descriptor", "the descriptor of a wallet", kOneWallet, descriptor},
    {"address", "the next unused address, or one by its index", kAddress, address},
    {"confirm-backup", "enter the seed again; no address is given before", kConfirm, confirmBackup},
    {"backup", "what to write on paper: phrase and descriptor (needs --reveal)", kBackup, backup},
    {"source", "choose, show or forget the server or node that is asked; nobody else ever is", kSourceParameters,
     walletSource},
    {"sync", "read the chain from the chosen source, and prove it", kSyncParameters, walletSync},
    {"history", "transactions of a wallet, as far as they are known", kListParameters, walletHistory},
    {"coins", "unspent outputs of a wallet, as far as they are known", kListParameters, walletCoins},
    {"label", "labels of transactions, addresses and coins; BIP329 in and out", kLabelParameters, walletLabel},
    {"freeze", "coins that are never chosen", kFreezeParameters, walletFreeze},
    {"unfreeze", "coins that may be chosen again, tiny deposits too", kFreezeParameters, walletUnfreeze},
    {"address-book", "contacts: list, add, verify, remove, import, export", kAddressBookParameters, walletAddressBook},
    {"prices", "prices from a file that you import", kPricesParameters, walletPrices},
    {"limits", "limits that you set yourself; looser ones come into force only after a delay", kLimitsParameters,
     walletLimits},
    {"export", "the wallet for another program", kExportParameters, walletExport},
    {"export-history", "the history as CSV, JSON or PDF", kExportHistoryParameters, walletExportHistory},
};

} // namespace

constinit const Group kWalletGroup{"wallet", "wallets of a vault", kCommands};

} // namespace sandyk::cli
