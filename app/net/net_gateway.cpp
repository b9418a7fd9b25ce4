#include "net/net_gateway.h"

#include <algorithm>
#include <array>
#include <ctime>

#include "net/source_options.h"
#include "session/vault_work.h"
#include "storage/chain_store.h"

namespace sandyk::net {

namespace {

using State = app::ChainStatus::State;

constexpr int kMostBackOff = 60; ///< seconds

/// What may be better in a moment, without the person.
bool isPassing(ErrorCode code) {
    constexpr std::array kCodes{ErrorCode::ChainUnreachable, ErrorCode::ChainTimeout, ErrorCode::ChainProxy,
                                ErrorCode::NetDisconnected, ErrorCode::NetBusy};
    return std::ranges::find(kCodes, code) != kCodes.end();
}

/// 1, 2, 4 ... 60 seconds.
int backOffSeconds(int failures) {
    return std::min(kMostBackOff, 1 << std::min(failures, 6));
}

std::int64_t now() {
    return static_cast<std::int64_t>(std::time(nullptr));
}

Result<wallet::ChainSource> sourceOf(const storage::Vault& vault, Network network, bool second) {
    SANDYK_TRY(auto sources, storage::readSources(vault.database(), network));
    for (wallet::ChainSource& source : sources)
        if (source.isSecond == second) return std::move(source);
    return fail(ErrorCode::ChainNoSource);
}

Result<SecureString> loginFor(const storage::Vault& vault, const wallet::ChainSource& source) {
    SANDYK_TRY(auto password, storage::readSourcePassword(vault.database(), source.id));
    return loginOf(source, password);
}

} // namespace

NetGateway::NetGateway(app::Session& session, QObject* parent) : ChainGateway(parent), m_session(session) {
    m_thread.setObjectName(QStringLiteral("sandyk-net"));
    connect(&m_session, &app::Session::stateChanged, this, [this] {
        if (!m_session.isUnlocked()) stopAll();
    });
}

NetGateway::~NetGateway() {
    for (auto& [id, followed] : m_followed)
        dropWorker(followed);
    m_thread.quit();
    m_thread.wait();
}

app::ChainStatus NetGateway::status(std::int64_t walletId) const {
    auto found = m_followed.find(walletId);
    return found == m_followed.end() ? app::ChainStatus{} : found->second.status;
}

void NetGateway::setStatus(std::int64_t walletId, app::ChainStatus status) {
    m_followed[walletId].status = std::move(status);
    Q_EMIT statusChanged(walletId);
}

void NetGateway::sync(std::int64_t walletId, Accept accept) {
    Followed& followed = m_followed[walletId];
    if (followed.worker != nullptr || followed.status.state == State::Opening) return;
    followed.accept = accept;
    followed.failures = 0;
    followed.isCompared = false;
    open(walletId, false);
}

void NetGateway::stop(std::int64_t walletId) {
    auto found = m_followed.find(walletId);
    if (found == m_followed.end()) return;
    ++found->second.round;
    dropWorker(found->second);
    setStatus(walletId, {});
}

void NetGateway::stopAll() {
    std::vector<std::int64_t> ids;
    for (const auto& [id, followed] : m_followed)
        ids.push_back(id);
    for (std::int64_t id : ids)
        stop(id);
}

void NetGateway::dropWorker(Followed& followed) {
    if (followed.retry != nullptr) followed.retry->stop();
    if (followed.worker == nullptr) return;
    followed.worker->disconnect(this);
    followed.worker->deleteLater();
    followed.worker = nullptr;
}

Result<NetGateway::Start> NetGateway::readStart(const storage::Vault& vault, std::int64_t walletId, bool isComparison) {
    SANDYK_TRY(auto wallets, vault.wallets());
    auto found = std::ranges::find(wallets, walletId, &wallet::Wallet::id);
    if (found == wallets.end()) return fail(ErrorCode::WalletNotFound);
    Start start;
    start.wallet = std::move(*found);
    SANDYK_TRY(start.source, sourceOf(vault, start.wallet->network, isComparison));
    SANDYK_TRY(start.knowledge, storage::readChainKnowledge(vault.database(), walletId));
    SANDYK_TRY(start.login, loginFor(vault, start.source));
    start.hasSecond = !isComparison && sourceOf(vault, start.wallet->network, true).has_value();
    return start;
}

void NetGateway::open(std::int64_t walletId, bool isComparison) {
    Followed& followed = m_followed[walletId];
    dropWorker(followed);
    followed.isComparison = isComparison;
    const std::uint64_t round = ++followed.round;
    if (followed.circuit.empty()) followed.circuit = newCircuit();
    app::ChainStatus opening = followed.status;
    opening.state = State::Opening;
    opening.error.reset();
    setStatus(walletId, std::move(opening));
    m_session.withVault<Start>(
        [walletId, isComparison](storage::Vault& vault) { return readStart(vault, walletId, isComparison); },
        [this, walletId, round](Result<Start> start) {
            if (m_followed[walletId].round != round) return;
            if (!start) return onFailed(walletId, start.error());
            begin(walletId, std::move(*start));
        },
        app::Session::Refresh::Nothing);
}

void NetGateway::begin(std::int64_t walletId, Start start) {
    Followed& followed = m_followed[walletId];
    auto channel = channelOptions(start.source, followed.circuit);
    if (!channel) return onFailed(walletId, channel.error());
    channel->acceptNew = followed.accept == Accept::ThisCertificate;
    sync::ScanOptions options;
    options.gapLimit = static_cast<std::uint32_t>(start.source.gapLimit);
    options.isComparison = followed.isComparison;
    const bool isElectrum = start.source.kind == wallet::SourceKind::Electrum;
    auto knowledge = std::make_shared<wallet::ChainKnowledge>(std::move(start.knowledge));
    auto make = [isElectrum, wallet = *start.wallet, knowledge, options]() -> std::unique_ptr<sync::SourceSession> {
        return isElectrum ? sync::scanElectrum(wallet, std::move(*knowledge), options, now())
                          : sync::scanCore(wallet, std::move(*knowledge), options, now());
    };
    auto* worker = new ScanWorker({std::move(*channel), std::chrono::seconds(60)}, std::move(start.login), make);
    followed.worker = worker;
    connectWorker(walletId, worker, start);
    if (!m_thread.isRunning()) m_thread.start();
    worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    QMetaObject::invokeMethod(worker, &ScanWorker::begin, Qt::QueuedConnection);
}

void NetGateway::connectWorker(std::int64_t walletId, ScanWorker* worker, const Start& start) {
    // Queued to this thread; what a worker said before it was dropped must not reach the next round.
    auto current = [this, walletId, worker] { return m_followed[walletId].worker == worker; };
    connect(worker, &ScanWorker::opened, this,
            [this, current, source = start.source](const std::optional<Hash256>& certificate) {
                if (current() && certificate && certificate != source.pinnedCertificate) pin(source, *certificate);
            });
    connect(worker, &ScanWorker::found, this, [this, current, walletId](const wallet::ChainChanges& changes) {
        if (current()) store(walletId, changes);
    });
    connect(worker, &ScanWorker::moved, this, [this, current, walletId](const sync::Progress& progress, bool isSynced) {
        if (!current()) return;
        m_followed[walletId].failures = 0;
        app::ChainStatus status = m_followed[walletId].status;
        status.state = isSynced ? State::Synced : State::Working;
        status.done = progress.done;
        status.total = progress.total;
        status.tipHeight = progress.tipHeight;
        setStatus(walletId, std::move(status));
    });
    connect(worker, &ScanWorker::settled, this, [this, current, walletId, hasSecond = start.hasSecond] {
        if (current()) onSettled(walletId, hasSecond);
    });
    connect(worker, &ScanWorker::failed, this, [this, current, walletId](const Error& error) {
        if (current()) onFailed(walletId, error);
    });
}

void NetGateway::store(std::int64_t walletId, const wallet::ChainChanges& changes) {
    const std::uint64_t round = m_followed[walletId].round;
    m_session.withVault<void>(
        [walletId, changes](storage::Vault& vault) {
            return storage::applyChainChanges(vault.database(), walletId, changes);
        },
        [this, walletId, round](Result<void> stored) {
            if (stored) {
                Q_EMIT walletChanged(walletId);
            } else if (m_followed[walletId].round == round) {
                onFailed(walletId, stored.error());
            }
        },
        app::Session::Refresh::Nothing);
}

void NetGateway::pin(const wallet::ChainSource& source, const Hash256& certificate) {
    wallet::ChainSource pinned = source;
    pinned.pinnedCertificate = certificate;
    m_session.withVault<void>(
        [pinned](storage::Vault& vault) -> Result<void> {
            SANDYK_CHECK(storage::saveSource(vault.database(), pinned));
            return {};
        },
        [](const Result<void>&) {}, app::Session::Refresh::Nothing);
}

void NetGateway::onSettled(std::int64_t walletId, bool hasSecond) {
    Followed& followed = m_followed[walletId];
    followed.accept = Accept::KnownCertificate;
    if (followed.isComparison) {
        followed.isCompared = true;
        followed.status.secondError.reset();
        return open(walletId, false);
    }
    if (hasSecond && !followed.isCompared) open(walletId, true);
}

void NetGateway::onFailed(std::int64_t walletId, const Error& error) {
    Followed& followed = m_followed[walletId];
    if (followed.isComparison) {
        // The first source is followed all the same.
        followed.isCompared = true;
        followed.status.secondError = error;
        return open(walletId, false);
    }
    dropWorker(followed);
    ++followed.round;
    const bool again = isPassing(error.code) && m_session.isUnlocked();
    app::ChainStatus status = followed.status;
    status.state = again ? State::Waiting : State::Failed;
    status.error = error;
    setStatus(walletId, std::move(status));
    if (!again) return;
    if (followed.retry == nullptr) {
        followed.retry = new QTimer(this);
        followed.retry->setSingleShot(true);
        connect(followed.retry, &QTimer::timeout, this, [this, walletId] { open(walletId, false); });
    }
    followed.retry->start(std::chrono::seconds(backOffSeconds(followed.failures++)));
}

void NetGateway::broadcast(Network network, const bitcoin::Transaction& tx, app::Done<void> done) {
    m_session.withVault<Start>(
        [network](storage::Vault& vault) -> Result<Start> {
            Start start;
            SANDYK_TRY(start.source, sourceOf(vault, network, false));
            SANDYK_TRY(start.login, loginFor(vault, start.source));
            return start;
        },
        [this, tx, done = std::move(done)](Result<Start> start) mutable {
            if (!start) return done(Failure(start.error()));
            auto channel = channelOptions(start->source, newCircuit());
            if (!channel) return done(Failure(channel.error()));
            const bool isElectrum = start->source.kind == wallet::SourceKind::Electrum;
            auto make = [isElectrum, tx]() -> std::unique_ptr<sync::SourceSession> {
                if (isElectrum) return sync::broadcastElectrum(tx);
                return sync::broadcastCore(tx);
            };
            auto* worker =
                new ScanWorker({std::move(*channel), std::chrono::seconds(60)}, std::move(start->login), make);
            auto answer = std::make_shared<app::Done<void>>(std::move(done));
            connect(worker, &ScanWorker::settled, this, [worker, answer] {
                worker->deleteLater();
                (*answer)({});
            });
            connect(worker, &ScanWorker::failed, this, [worker, answer](const Error& error) {
                worker->deleteLater();
                (*answer)(Failure(error));
            });
            if (!m_thread.isRunning()) m_thread.start();
            worker->moveToThread(&m_thread);
            connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
            QMetaObject::invokeMethod(worker, &ScanWorker::begin, Qt::QueuedConnection);
        },
        app::Session::Refresh::Nothing);
}

} // namespace sandyk::net
