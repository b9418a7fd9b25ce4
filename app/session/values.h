#pragma once

#include <QString>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include "base/secure_bytes.h"
#include "bitcoin/descriptor.h"
#include "firm/firm_summary.h"
#include "keys/extended_key.h"
#include "keys/mnemonic.h"
#include "keys/slip39.h"
#include "law/values.h"
#include "wallet/wallet.h"

/// What the session tells windows: values only, no open file and no key.
namespace sandyk::app {

/// How an asynchronous call answers: once, on the GUI thread.
template <class T>
using Done = std::function<void(Result<T>)>;

enum class Profile { Individual, Firm, Signer };

/// Somebody whose password opens the vault.
struct Keyholder {
    std::uint32_t id = 0;
    QString name;
};

struct VaultSummary {
    QString name; ///< the file's name without .sandyk
    std::filesystem::path file;
    Profile profile = Profile::Individual;
    QString id;
    QString cipher;
    QString kdf;
    int formatVersion = 0;
    std::vector<Keyholder> keyholders; ///< one for each key slot
};

/// A seed in the vault.
struct KeySummary {
    std::int64_t seedId = 0;
    QString name;
    bool isMasterSecret = false; ///< from SLIP39 shares of a hardware wallet: has no words
    int words = 0;
    keys::Fingerprint fingerprint;
    std::vector<keys::Fingerprint> passphraseFingerprints;
    bool backupConfirmed = false;
};

/// A notice of the law profile whose words, as they stand now, nobody has accepted in this vault.
struct PendingNotice {
    std::string id;
    law::Text title, body;
};

/// Everything that the pages show of an unlocked vault.
struct Snapshot {
    VaultSummary vault;
    std::vector<KeySummary> keys;
    std::vector<wallet::Wallet> wallets; ///< in a firm, without those of clients
    std::optional<FirmSummary> firm;     ///< of the vault of a firm
    std::optional<PendingNotice> notice; ///< of an individual: stands before everything else
};

/// A seed to keep: one of the two.
struct NewSeed {
    QString name;
    std::optional<keys::Mnemonic> mnemonic;
    SecureBytes masterSecret;
    SecureString passphrase;      ///< empty: none; only the fingerprint that it gives is kept
    bool backupConfirmed = false; ///< re-entered, or restored from the backup itself
};

struct SingleSigRequest {
    QString name;
    std::int64_t seedId = 0;
    SecureString passphrase;
    bitcoin::OutputType type = bitcoin::OutputType::Wpkh;
    Network network = Network::Main;
    std::uint32_t account = 0;
};

/// Which of our keys joins a multisig wallet.
struct CosignerRequest {
    std::int64_t seedId = 0;
    SecureString passphrase;
    bitcoin::OutputType type = bitcoin::OutputType::WshMulti;
    Network network = Network::Main;
    std::uint32_t account = 0;
};

struct DescriptorRequest {
    QString name;
    Network network = Network::Main;
    bitcoin::Descriptor descriptor;
    /// The password, to re-derive the keys that carry a fingerprint of ours. Empty: keep it watch-only.
    SecureString password;
    SecureString passphrase;
};

} // namespace sandyk::app
