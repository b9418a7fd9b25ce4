#include "session/key_access.h"

#include <algorithm>
#include <set>

namespace sandyk::app {

namespace {

bool holds(const storage::SeedRecord& seed, const keys::Fingerprint& fingerprint) {
    return seed.fingerprint == fingerprint ||
           std::ranges::find(seed.passphraseFingerprints, fingerprint) != seed.passphraseFingerprints.end();
}

std::set<keys::Fingerprint> originFingerprints(const bitcoin::Descriptor& descriptor) {
    std::set<keys::Fingerprint> all;
    for (const bitcoin::DescriptorKey& key : descriptor.keys()) {
        if (key.origin) all.insert(key.origin->fingerprint);
    }
    return all;
}

} // namespace

Result<std::vector<keys::Fingerprint>> knownMasters(const storage::Vault& vault) {
    SANDYK_TRY(auto seeds, vault.seeds());
    std::vector<keys::Fingerprint> all;
    for (const storage::SeedRecord& seed : seeds) {
        all.push_back(seed.fingerprint);
        all.insert(all.end(), seed.passphraseFingerprints.begin(), seed.passphraseFingerprints.end());
    }
    return all;
}

Result<std::vector<keys::ExtendedPrivateKey>> openMasters(storage::Vault& vault, const SecureString& password,
                                                          const SecureString& passphrase, Network network,
                                                          const std::vector<keys::Fingerprint>& wanted) {
    SANDYK_TRY(auto access, vault.unlockSeeds(password));
    SANDYK_TRY(auto seeds, vault.seeds());
    std::vector<keys::ExtendedPrivateKey> masters;
    for (const storage::SeedRecord& seed : seeds) {
        bool plain = std::ranges::find(wanted, seed.fingerprint) != wanted.end();
        bool hidden = std::ranges::any_of(seed.passphraseFingerprints, [&](const keys::Fingerprint& fingerprint) {
            return std::ranges::find(wanted, fingerprint) != wanted.end();
        });
        if (plain) {
            SANDYK_TRY(auto master, access.master(seed.id, SecureString(), network));
            masters.push_back(std::move(master));
        }
        if (hidden) {
            SANDYK_TRY(auto master, access.master(seed.id, passphrase, network));
            if (std::ranges::find(wanted, master.fingerprint()) == wanted.end())
                return fail(ErrorCode::WalletFingerprint, "the passphrase gives another key",
                            {{"fingerprint", master.fingerprint().toString()}});
            masters.push_back(std::move(master));
        }
    }
    return masters;
}

Result<AccountKey> accountKey(storage::Vault& vault, const SecureString& password, std::int64_t seedId,
                              const SecureString& passphrase, Network network, const keys::DerivationPath& path) {
    SANDYK_TRY(auto access, vault.unlockSeeds(password));
    SANDYK_TRY(auto master, access.master(seedId, passphrase, network));
    SANDYK_TRY(auto account, master.derive(path));
    return AccountKey{keys::KeyOrigin{master.fingerprint(), path}, account.publicKey()};
}

Result<wallet::Wallet> addCheckedWallet(storage::Vault& vault, wallet::Wallet wallet, const SecureString& password,
                                        const SecureString& passphrase) {
    SANDYK_TRY(auto known, knownMasters(vault));
    std::vector<keys::Fingerprint> ours;
    for (const keys::Fingerprint& fingerprint : originFingerprints(wallet.descriptor)) {
        if (std::ranges::find(known, fingerprint) != known.end()) ours.push_back(fingerprint);
    }
    wallet.isWatchOnly = ours.empty() || password.empty();

    std::vector<wallet::OwnAccountKey> ownKeys;
    if (!wallet.isWatchOnly) {
        SANDYK_TRY(auto masters, openMasters(vault, password, passphrase, wallet.network, ours));
        for (const bitcoin::DescriptorKey& key : wallet.descriptor.keys()) {
            if (!key.origin) continue;
            for (const keys::ExtendedPrivateKey& master : masters) {
                if (master.fingerprint() != key.origin->fingerprint) continue;
                SANDYK_TRY(auto account, master.derive(key.origin->path));
                ownKeys.push_back({*key.origin, account.publicKey()});
            }
        }
    }
    SANDYK_CHECK(wallet::checkNewWallet(wallet, ours, ownKeys, wallet.isWatchOnly));
    return vault.addWallet(wallet);
}

Result<void> confirmSeedAndWallets(storage::Vault& vault, std::int64_t seedId) {
    SANDYK_CHECK(vault.confirmSeedBackup(seedId));
    SANDYK_TRY(auto seeds, vault.seeds());
    SANDYK_TRY(auto wallets, vault.wallets());
    for (const storage::SeedRecord& seed : seeds) {
        if (seed.id != seedId) continue;
        for (const wallet::Wallet& wallet : wallets) {
            const auto& keys = wallet.descriptor.keys();
            bool alone = keys.size() == 1 && keys.front().origin && holds(seed, keys.front().origin->fingerprint);
            if (alone && !wallet.backupConfirmedAt) SANDYK_CHECK(vault.confirmWalletBackup(wallet.id));
        }
    }
    return {};
}

} // namespace sandyk::app
