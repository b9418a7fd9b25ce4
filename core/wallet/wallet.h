#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "bitcoin/address.h"
#include "bitcoin/descriptor.h"
#include "signing/review.h"

namespace sandyk::wallet {

enum class Keychain : std::uint8_t { Receive = 0, Change = 1 };

/// One wallet of a vault: a descriptor with a name. Every other fact follows from the descriptor.
struct Wallet {
    std::int64_t id = 0;
    std::string name;
    Network network = Network::Main;
    bitcoin::Descriptor descriptor; ///< multipath <0;1>, or one range, or no range at all
    std::uint32_t nextIndex[2] = {0, 0};
    std::int64_t createdAt = 0; ///< seconds of UNIX time
    /// When the person proved to have the backup (I-01); no address is given before. Watch-only wallets whose keys are
    /// all elsewhere need none but the descriptor's backup.
    std::optional<std::int64_t> backupConfirmedAt;
    bool isWatchOnly = false; ///< none of its keys is in this vault

    int cosigners() const { return static_cast<int>(descriptor.keys().size()); }
    bool isMultisig() const { return descriptor.keys().size() > 1; }
    signing::OwnWallet asOwn() const;
};

struct WalletAddress {
    bitcoin::Address address;
    Keychain keychain;
    std::uint32_t index;
    bool handedOut; ///< index is below nextIndex: it was shown to somebody
};

/// Errors: DescriptorRange (no such keychain), CryptoKey.
Result<WalletAddress> addressAt(const Wallet& wallet, Keychain keychain, std::uint32_t index);

/// What a new wallet must satisfy: network of all keys and path; the name's form (1..64 characters after
/// trimming, no control characters); no key twice; for multisig at least one key re-derived from a master of the vault
/// unless watch-only. `ownMasters` are (fingerprint, account key) pairs re-derived by the caller for each origin with
/// one of our fingerprints. Errors: WalletName, DescriptorNetwork, SignPathMismatch, WalletDuplicateKey,
/// WalletKeyMismatch (our fingerprint with a key that is not ours: an exchanged xpub), WalletOwnKeyMissing.
struct OwnAccountKey {
    keys::KeyOrigin origin;
    keys::ExtendedPublicKey key;
};
Result<void> checkNewWallet(const Wallet& wallet, const std::vector<keys::Fingerprint>& ownMasters,
                            const std::vector<OwnAccountKey>& ownKeys, bool watchOnly);

/// One cosigner's line, as text to give to others: "[fingerprint/48h/0h/0h/2h]xpub...". Errors: DescriptorParse.
struct Cosigner {
    keys::KeyOrigin origin;
    keys::ExtendedPublicKey key;
    std::string toString() const;
    static Result<Cosigner> parse(std::string_view text);
};

} // namespace sandyk::wallet
