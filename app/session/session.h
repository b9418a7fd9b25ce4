#pragma once

#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

#include "bitcoin/psbt.h"
#include "session/values.h"
#include "signing/signer.h"

namespace sandyk::storage {
class Vault;
}

namespace sandyk::app {

class Executor;

/// The one open vault of a program: opened, locked, and every act on it. All methods are called on the GUI thread and
/// return at once; the work runs on the vault's executor and `done` is called back on the GUI thread, unless the
/// context object has died. After lock() nothing of the vault is left in memory but its file's name.
class Session : public QObject {
    Q_OBJECT

public:
    enum class State { NoVault, Locked, Unlocked };

    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    State state() const { return m_state; }
    bool isUnlocked() const { return m_state == State::Unlocked; }
    /// True between a call and its answer.
    bool isBusy() const { return m_running > 0; }
    /// Empty vault and lists unless unlocked (the vault's name stays while locked).
    const Snapshot& snapshot() const { return m_snapshot; }
    const wallet::Wallet* walletById(std::int64_t id) const;
    /// A name that is new in this vault: "Savings", "Savings 2", ...
    QString freeWalletName(const QString& wish) const;

    void createVault(const std::filesystem::path& file, Profile profile, SecureString password, Done<void> done);
    /// `keyholder`: whose password it is said to be; of many, that one is tried first.
    void openVault(const std::filesystem::path& file, SecureString password, Done<void> done,
                   const QString& keyholder = {});
    /// Writes `target` from an encrypted backup and opens it.
    void restoreVault(const std::filesystem::path& backup, const std::filesystem::path& target, SecureString password,
                      Done<void> done);
    /// For flows that work on the open vault: `work` is Result<T>(storage::Vault&) and runs on the executor. Defined in
    /// session/vault_work.h. Errors of its own: VaultLocked (also when it was locked meanwhile). `refresh` reads the
    /// snapshot again afterwards; leave it out for work that changes neither seeds nor wallets.
    enum class Refresh { Snapshot, Nothing };
    template <class T, class Work>
    void withVault(Work work, Done<T> done, Refresh refresh = Refresh::Snapshot);
    /// The same for acts of a firm's operator (firm/firm_work.h): `work` is Result<T>(Open&).
    struct Open; ///< the vault, touched on the executor only
    template <class T, class Work>
    void withOpen(Work work, Done<T> done, Refresh refresh = Refresh::Snapshot);

    /// Chooses a vault file to be unlocked later: state Locked. Errors at once: see storage::Vault::info.
    Result<void> chooseVault(const std::filesystem::path& file);
    /// Waits for the running act, then closes.
    void lock();
    /// Locks and forgets the file too.
    void closeVault();

    /// Keeps a seed; answers with its id.
    void addSeed(NewSeed seed, SecureString password, Done<std::int64_t> done);
    /// The person proved to have the words of a kept seed: every wallet of this seed alone is ready too.
    void confirmSeedBackup(std::int64_t seedId, Done<void> done);
    void revealMnemonic(std::int64_t seedId, SecureString password, Done<keys::Mnemonic> done);
    void splitSeed(std::int64_t seedId, SecureString password, keys::Slip39Split how,
                   Done<std::vector<std::vector<SecureString>>> done);

    void addSingleSigWallet(SingleSigRequest request, SecureString password, Done<std::int64_t> done);
    void cosignerKey(CosignerRequest request, SecureString password, Done<wallet::Cosigner> done);
    void addDescriptorWallet(DescriptorRequest request, Done<std::int64_t> done);
    void renameWallet(std::int64_t walletId, const QString& name, Done<void> done);
    /// The person has the descriptor on paper or in a file (multisig and watch-only wallets).
    void confirmWalletBackup(std::int64_t walletId, Done<void> done);
    /// Errors: WalletBackupNotConfirmed.
    void nextAddress(std::int64_t walletId, Done<wallet::WalletAddress> done);

    /// From the PSBT's bytes and the wallets of this vault.
    void review(bitcoin::Psbt psbt, Network network, std::optional<bitcoin::Amount> acceptedFee,
                Done<signing::Review> done);
    /// `progress` comes on the GUI thread. Exactly what was reviewed is signed; see signing::Signer.
    void sign(bitcoin::Psbt psbt, signing::Review reviewed, SecureString password, SecureString passphrase,
              std::stop_token stop, std::function<void(std::size_t done, std::size_t total)> progress,
              Done<signing::SignResult> done);

    void changePassword(SecureString oldPassword, SecureString newPassword, Done<void> done);
    /// A further person with a password of their own, who can open everything. Errors: WalletExists (the name is
    /// taken).
    void addKeyholder(const QString& name, SecureString password, SecureString newPassword, Done<void> done);
    /// Errors: VaultLastSlot.
    void removeKeyholder(std::uint32_t id, SecureString password, Done<void> done);
    void backupTo(const std::filesystem::path& target, Done<void> done);
    /// Problems found, in English; empty when all is well.
    void check(SecureString password, Done<std::vector<std::string>> done);
    void recordEvent(const std::string& kind, const std::string& facts);

Q_SIGNALS:
    void stateChanged();
    void busyChanged();
    /// Wallets or keys were added, renamed or confirmed.
    void snapshotChanged();

private:
    template <class Work>
    void start(Work openVaultWork, Done<void> done);
    void setState(State state);
    void changeRunning(int by);
    void take(Snapshot snapshot);

    State m_state = State::NoVault;
    Snapshot m_snapshot;
    int m_running = 0;
    std::uint64_t m_epoch = 0; ///< grows at each lock: an answer of an earlier epoch is dropped
    std::shared_ptr<Open> m_open;
    std::unique_ptr<Executor> m_executor;
};

} // namespace sandyk::app
