#include "session/session.h"

#include <algorithm>

#include "custody/signing_gate.h"
#include "firm/firm_work.h"
#include "flows/law_book.h"
#include "session/key_access.h"
#include "session/vault_work.h"
#include "signing/review.h"
#include "signing/software_signer.h"

namespace sandyk::app {

namespace {

storage::Profile stored(Profile profile) {
    switch (profile) {
    case Profile::Individual:
        return storage::Profile::Individual;
    case Profile::Firm:
        return storage::Profile::Firm;
    case Profile::Signer:
        return storage::Profile::Signer;
    }
    return storage::Profile::Individual;
}

Profile shown(storage::Profile profile) {
    switch (profile) {
    case storage::Profile::Individual:
        return Profile::Individual;
    case storage::Profile::Firm:
        return Profile::Firm;
    case storage::Profile::Signer:
        return Profile::Signer;
    }
    return Profile::Individual;
}

VaultSummary summarize(const storage::VaultInfo& info) {
    VaultSummary summary;
    summary.name = QString::fromStdString(info.file.stem().string());
    summary.file = info.file;
    summary.profile = shown(info.profile);
    summary.id = QString::fromStdString(info.id);
    summary.cipher = QString::fromStdString(info.cipher);
    summary.kdf = QString::fromStdString(info.kdf);
    summary.formatVersion = static_cast<int>(info.formatVersion);
    for (const storage::SlotInfo& slot : info.slots)
        summary.keyholders.push_back({slot.id, QString::fromStdString(slot.name)});
    return summary;
}

Result<signing::ReviewContext> reviewContext(const storage::Vault& vault, Network network) {
    signing::ReviewContext context;
    context.network = network;
    SANDYK_TRY(auto wallets, vault.wallets());
    for (const wallet::Wallet& wallet : wallets) {
        if (wallet.network == network) context.wallets.push_back(wallet.asOwn());
    }
    SANDYK_TRY(context.masters, knownMasters(vault));
    return context;
}

/// The masters that some input's origin names.
std::vector<keys::Fingerprint> signersWanted(const bitcoin::Psbt& psbt) {
    std::vector<keys::Fingerprint> wanted;
    for (const bitcoin::PsbtInput& input : psbt.inputs) {
        for (const auto& [key, origin] : input.keyOrigins)
            wanted.push_back(origin.fingerprint);
        for (const auto& [key, tap] : input.tapKeyOrigins)
            wanted.push_back(tap.origin.fingerprint);
    }
    std::ranges::sort(wanted);
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    return wanted;
}

Result<std::int64_t> keepSeed(storage::Vault& vault, const NewSeed& seed, const SecureString& password) {
    std::string name = seed.name.toStdString();
    auto added = seed.mnemonic ? vault.addSeed(name, *seed.mnemonic, password)
                               : vault.addMasterSecret(name, seed.masterSecret, password);
    SANDYK_TRY(auto record, std::move(added));
    if (!seed.passphrase.empty()) {
        SANDYK_TRY(auto access, vault.unlockSeeds(password));
        SANDYK_TRY(auto master, access.master(record.id, seed.passphrase, Network::Main, true));
        SANDYK_CHECK(vault.rememberPassphraseFingerprint(record.id, master.fingerprint()));
    }
    if (seed.backupConfirmed) SANDYK_CHECK(vault.confirmSeedBackup(record.id));
    return record.id;
}

wallet::Wallet newWallet(const QString& name, Network network, bitcoin::Descriptor descriptor) {
    return {0, name.toStdString(), network, std::move(descriptor), {0, 0}, 0, std::nullopt, false};
}

Result<std::int64_t> keepSingleSig(storage::Vault& vault, const SingleSigRequest& request,
                                   const SecureString& password) {
    auto path = bitcoin::accountPath(request.type, request.network, request.account);
    SANDYK_TRY(auto account, accountKey(vault, password, request.seedId, request.passphrase, request.network, path));
    wallet::Wallet wallet = newWallet(request.name, request.network,
                                      bitcoin::singleSigDescriptor(request.type, account.origin, account.key));
    SANDYK_TRY(auto added, addCheckedWallet(vault, std::move(wallet), password, request.passphrase));
    SANDYK_TRY(auto seeds, vault.seeds());
    for (const storage::SeedRecord& seed : seeds) {
        if (seed.id == request.seedId && seed.backupConfirmedAt) SANDYK_CHECK(vault.confirmWalletBackup(added.id));
    }
    return added.id;
}

} // namespace

Result<Snapshot> snapshotOf(const Session::Open& open) {
    const storage::Vault& vault = *open.vault;
    Snapshot snapshot;
    snapshot.vault = summarize(vault.info());
    SANDYK_TRY(auto seeds, vault.seeds());
    for (storage::SeedRecord& seed : seeds) {
        snapshot.keys.push_back({seed.id, QString::fromStdString(seed.name),
                                 seed.kind == storage::SeedKind::MasterSecret, seed.words, seed.fingerprint,
                                 std::move(seed.passphraseFingerprints), seed.backupConfirmedAt.has_value()});
    }
    SANDYK_TRY(snapshot.wallets, vault.ownWallets());
    snapshot.firm = firmSummary(open);
    snapshot.notice = pendingNotice(vault);
    return snapshot;
}

Session::Session(QObject* parent) : QObject(parent) {}

Session::~Session() {
    lock();
}

void Session::changeRunning(int by) {
    bool before = isBusy();
    m_running += by;
    if (before != isBusy()) Q_EMIT busyChanged();
}

void Session::setState(State state) {
    if (m_state == state) return;
    m_state = state;
    Q_EMIT stateChanged();
}

void Session::take(Snapshot snapshot) {
    m_snapshot = std::move(snapshot);
    Q_EMIT snapshotChanged();
}

// Work is Result<void>(Open&): fills it, or leaves it empty.
template <class Work>
void Session::start(Work work, Done<void> done) {
    lock();
    m_executor = std::make_unique<Executor>("vault");
    m_open = std::make_shared<Open>();
    struct Answer {
        Result<void> result;
        Snapshot snapshot;
    };
    changeRunning(+1);
    m_executor->run(
        this,
        [open = m_open, work = std::move(work)]() mutable -> Answer {
            auto opened = work(*open);
            auto snapshot = opened ? snapshotOf(*open) : Result<Snapshot>(Failure(std::move(opened).error()));
            if (snapshot) return {{}, std::move(*snapshot)};
            *open = {};
            return {Failure(std::move(snapshot).error()), {}};
        },
        [this, epoch = m_epoch, done = std::move(done)](Answer answer) {
            changeRunning(-1);
            if (epoch != m_epoch) return done(fail(ErrorCode::VaultLocked));
            if (answer.result) {
                m_snapshot = std::move(answer.snapshot);
                setState(State::Unlocked);
                Q_EMIT snapshotChanged();
            }
            done(std::move(answer.result));
        });
}

namespace {

/// In a firm, the operator whose password opened the vault.
Result<void> recognize(Session::Open& open, const SecureString& password) {
    if (open.vault->info().profile != storage::Profile::Firm) return {};
    SANDYK_TRY(const auto accounts, custody::operatorKeys(open.vault->database()));
    for (const custody::StoredOperatorKey& account : accounts) {
        if (account.slotId != open.vault->openedSlot()) continue;
        SANDYK_TRY(open.actor, custody::actAs(*open.vault, account.name, password));
    }
    return {};
}

} // namespace

void Session::createVault(const std::filesystem::path& file, Profile profile, SecureString password, Done<void> done) {
    start(
        [file, profile, password = std::move(password)](Open& open) -> Result<void> {
            storage::CreateOptions options;
            options.profile = stored(profile);
            SANDYK_TRY(open.vault, storage::Vault::create(file, password, options));
            return {};
        },
        std::move(done));
}

void Session::openVault(const std::filesystem::path& file, SecureString password, Done<void> done,
                        const QString& keyholder) {
    start(
        [file, password = std::move(password), slot = keyholder.toStdString()](Open& open) -> Result<void> {
            SANDYK_TRY(open.vault, storage::Vault::open(file, password, slot));
            return recognize(open, password);
        },
        std::move(done));
}

void Session::restoreVault(const std::filesystem::path& backup, const std::filesystem::path& target,
                           SecureString password, Done<void> done) {
    start(
        [backup, target, password = std::move(password)](Open& open) -> Result<void> {
            SANDYK_CHECK(storage::Vault::restore(backup, target, password));
            SANDYK_TRY(open.vault, storage::Vault::open(target, password));
            return recognize(open, password);
        },
        std::move(done));
}

Result<void> Session::chooseVault(const std::filesystem::path& file) {
    SANDYK_TRY(auto info, storage::Vault::info(file));
    closeVault();
    m_snapshot.vault = summarize(info);
    setState(State::Locked);
    return {};
}

void Session::lock() {
    if (!m_executor) return;
    ++m_epoch;
    // The vault must close on its own thread; the executor's end waits for that.
    m_executor->run(
        this, [open = std::exchange(m_open, nullptr)] { return *open = {}, 0; }, [](int) {});
    m_executor.reset();
    if (!isUnlocked()) return;
    m_snapshot.keys.clear();
    m_snapshot.wallets.clear();
    m_snapshot.firm.reset();
    setState(State::Locked);
    Q_EMIT snapshotChanged();
}

void Session::closeVault() {
    lock();
    m_snapshot = {};
    setState(State::NoVault);
}

const wallet::Wallet* Session::walletById(std::int64_t id) const {
    auto found = std::ranges::find(m_snapshot.wallets, id, &wallet::Wallet::id);
    return found == m_snapshot.wallets.end() ? nullptr : &*found;
}

QString Session::freeWalletName(const QString& wish) const {
    auto taken = [this](const QString& name) {
        return std::ranges::any_of(m_snapshot.wallets,
                                   [&](const wallet::Wallet& w) { return QString::fromStdString(w.name) == name; });
    };
    QString name = wish;
    for (int number = 2; taken(name); ++number)
        name = QStringLiteral("%1 %2").arg(wish).arg(number);
    return name;
}

void Session::addSeed(NewSeed seed, SecureString password, Done<std::int64_t> done) {
    withVault<std::int64_t>([seed = std::move(seed), password = std::move(password)](
                                storage::Vault& vault) { return keepSeed(vault, seed, password); },
                            std::move(done));
}

void Session::confirmSeedBackup(std::int64_t seedId, Done<void> done) {
    withVault<void>([seedId](storage::Vault& vault) { return confirmSeedAndWallets(vault, seedId); }, std::move(done));
}

void Session::revealMnemonic(std::int64_t seedId, SecureString password, Done<keys::Mnemonic> done) {
    withVault<keys::Mnemonic>(
        [seedId, password = std::move(password)](storage::Vault& vault) -> Result<keys::Mnemonic> {
            SANDYK_TRY(auto access, vault.unlockSeeds(password));
            SANDYK_CHECK(vault.recordEvent("seed.revealed", std::to_string(seedId)));
            return access.mnemonic(seedId);
        },
        std::move(done));
}

void Session::splitSeed(std::int64_t seedId, SecureString password, keys::Slip39Split how,
                        Done<std::vector<std::vector<SecureString>>> done) {
    using Shares = std::vector<std::vector<SecureString>>;
    bool isMasterSecret = std::ranges::any_of(
        m_snapshot.keys, [seedId](const KeySummary& key) { return key.seedId == seedId && key.isMasterSecret; });
    withVault<Shares>(
        [=, password = std::move(password), how = std::move(how)](storage::Vault& vault) -> Result<Shares> {
            SANDYK_TRY(auto access, vault.unlockSeeds(password));
            SANDYK_CHECK(vault.recordEvent("seed.split", std::to_string(seedId)));
            SecureBytes secret;
            if (isMasterSecret) {
                SANDYK_TRY(secret, access.masterSecret(seedId));
            } else {
                SANDYK_TRY(auto mnemonic, access.mnemonic(seedId));
                secret = mnemonic.entropy();
            }
            return keys::slip39Split(secret, SecureString(), how);
        },
        std::move(done));
}

void Session::addSingleSigWallet(SingleSigRequest request, SecureString password, Done<std::int64_t> done) {
    withVault<std::int64_t>([request = std::move(request), password = std::move(password)](
                                storage::Vault& vault) { return keepSingleSig(vault, request, password); },
                            std::move(done));
}

void Session::cosignerKey(CosignerRequest request, SecureString password, Done<wallet::Cosigner> done) {
    withVault<wallet::Cosigner>(
        [request = std::move(request),
         password = std::move(password)](storage::Vault& vault) -> Result<wallet::Cosigner> {
            auto path = bitcoin::accountPath(request.type, request.network, request.account);
            SANDYK_TRY(auto account,
                       accountKey(vault, password, request.seedId, request.passphrase, request.network, path));
            return wallet::Cosigner{account.origin, account.key};
        },
        std::move(done));
}

void Session::addDescriptorWallet(DescriptorRequest request, Done<std::int64_t> done) {
    withVault<std::int64_t>(
        [request = std::move(request)](storage::Vault& vault) -> Result<std::int64_t> {
            wallet::Wallet wallet = newWallet(request.name, request.network, request.descriptor);
            SANDYK_TRY(auto added, addCheckedWallet(vault, std::move(wallet), request.password, request.passphrase));
            // Whoever brings a single-key descriptor has it already; a multisig's must be kept on purpose (I-04).
            if (!added.isMultisig() && added.isWatchOnly) SANDYK_CHECK(vault.confirmWalletBackup(added.id));
            return added.id;
        },
        std::move(done));
}

void Session::renameWallet(std::int64_t walletId, const QString& name, Done<void> done) {
    withVault<void>(
        [walletId, name = name.toStdString()](storage::Vault& vault) { return vault.renameWallet(walletId, name); },
        std::move(done));
}

void Session::confirmWalletBackup(std::int64_t walletId, Done<void> done) {
    withVault<void>([walletId](storage::Vault& vault) { return vault.confirmWalletBackup(walletId); }, std::move(done));
}

void Session::nextAddress(std::int64_t walletId, Done<wallet::WalletAddress> done) {
    withVault<wallet::WalletAddress>(
        [walletId](storage::Vault& vault) { return vault.nextAddress(walletId, wallet::Keychain::Receive); },
        std::move(done));
}

void Session::review(bitcoin::Psbt psbt, Network network, std::optional<bitcoin::Amount> acceptedFee,
                     Done<signing::Review> done) {
    withVault<signing::Review>(
        [psbt = std::move(psbt), network, acceptedFee](storage::Vault& vault) -> Result<signing::Review> {
            SANDYK_TRY(auto context, reviewContext(vault, network));
            context.acceptedFee = acceptedFee;
            return signing::review(psbt, context);
        },
        std::move(done));
}

void Session::sign(bitcoin::Psbt psbt, signing::Review reviewed, SecureString password, SecureString passphrase,
                   std::stop_token stop, std::function<void(std::size_t, std::size_t)> progress,
                   Done<signing::SignResult> done) {
    auto report = [this, progress = std::move(progress)](const signing::UserInteraction& step) {
        if (step.kind != signing::UserInteraction::Kind::Progress) return;
        QMetaObject::invokeMethod(
            this, [progress, step] { progress(step.done, step.total); }, Qt::QueuedConnection);
    };
    withVault<signing::SignResult>(
        [psbt = std::move(psbt), reviewed = std::move(reviewed), password = std::move(password),
         passphrase = std::move(passphrase), stop, report](storage::Vault& vault) -> Result<signing::SignResult> {
            SANDYK_CHECK(custody::checkFreeSigning(vault));
            SANDYK_TRY(auto masters, openMasters(vault, password, passphrase, reviewed.network, signersWanted(psbt)));
            signing::SoftwareSigner signer(std::move(masters));
            SANDYK_TRY(auto result, signer.sign(psbt, reviewed, report, stop));
            SANDYK_CHECK(vault.recordEvent("psbt.signed", reviewed.txid.toString()));
            return result;
        },
        std::move(done));
}

void Session::changePassword(SecureString oldPassword, SecureString newPassword, Done<void> done) {
    withOpen<void>(
        [oldPassword = std::move(oldPassword), newPassword = std::move(newPassword)](Open& open) -> Result<void> {
            // An operator's signing key lies under the same password: both change, or the signature would be lost.
            if (open.actor)
                return custody::changeOperatorPassword(*open.vault, open.actor->name, oldPassword, newPassword);
            return open.vault->changePassword(oldPassword, newPassword);
        },
        std::move(done));
}

void Session::addKeyholder(const QString& name, SecureString password, SecureString newPassword, Done<void> done) {
    withVault<void>(
        [name = name.toStdString(), password = std::move(password),
         newPassword = std::move(newPassword)](storage::Vault& vault) -> Result<void> {
            SANDYK_CHECK(vault.addSlot(name, password, newPassword));
            return vault.recordEvent("keyholder.added", name);
        },
        std::move(done));
}

void Session::removeKeyholder(std::uint32_t id, SecureString password, Done<void> done) {
    withVault<void>(
        [id, password = std::move(password)](storage::Vault& vault) -> Result<void> {
            SANDYK_CHECK(vault.removeSlot(id, password));
            return vault.recordEvent("keyholder.removed", std::to_string(id));
        },
        std::move(done));
}

void Session::backupTo(const std::filesystem::path& target, Done<void> done) {
    withVault<void>([target](storage::Vault& vault) { return vault.backupTo(target); }, std::move(done));
}

void Session::check(SecureString password, Done<std::vector<std::string>> done) {
    withVault<std::vector<std::string>>(
        [password = std::move(password)](storage::Vault& vault) -> Result<std::vector<std::string>> {
            SANDYK_TRY(auto report, vault.check(password));
            return report.problems;
        },
        std::move(done));
}

void Session::recordEvent(const std::string& kind, const std::string& facts) {
    withVault<void>([kind, facts](storage::Vault& vault) { return vault.recordEvent(kind, facts); },
                    [](Result<void>) {});
}

} // namespace sandyk::app
