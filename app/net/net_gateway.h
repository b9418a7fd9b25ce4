#pragma once

#include <QThread>
#include <QTimer>

#include <map>

#include "net/scan_worker.h"
#include "session/chain_gateway.h"
#include "session/session.h"

namespace sandyk::net {

/// The gateway of the desktop program: one network thread, one connection for each wallet that is followed, each with a
/// circuit of its own at a proxy. The vault is read and written on the session's executor. Locking ends everything.
class NetGateway : public app::ChainGateway {
    Q_OBJECT

public:
    explicit NetGateway(app::Session& session, QObject* parent = nullptr);
    ~NetGateway() override;

    void sync(std::int64_t walletId, Accept accept) override;
    void stop(std::int64_t walletId) override;
    app::ChainStatus status(std::int64_t walletId) const override;
    void broadcast(Network network, const bitcoin::Transaction& tx, app::Done<void> done) override;

private:
    /// Everything that a session begins with, read in the vault.
    struct Start {
        std::optional<wallet::Wallet> wallet; ///< none for a broadcast
        wallet::ChainSource source;
        wallet::ChainKnowledge knowledge;
        SecureString login;
        bool hasSecond = false;
    };
    struct Followed {
        app::ChainStatus status;
        Accept accept = Accept::KnownCertificate;
        bool isComparison = false; ///< the second source is asked at the moment
        bool isCompared = false;   ///< it was asked since the last sync()
        std::uint64_t round = 0;   ///< answers of earlier rounds are dropped
        int failures = 0;
        std::string circuit;
        ScanWorker* worker = nullptr;
        QTimer* retry = nullptr;
    };

    void open(std::int64_t walletId, bool isComparison);
    void begin(std::int64_t walletId, Start start);
    void connectWorker(std::int64_t walletId, ScanWorker* worker, const Start& start);
    void store(std::int64_t walletId, const wallet::ChainChanges& changes);
    void pin(const wallet::ChainSource& source, const Hash256& certificate);
    void onFailed(std::int64_t walletId, const Error& error);
    void onSettled(std::int64_t walletId, bool hasSecond);
    void dropWorker(Followed& followed);
    void setStatus(std::int64_t walletId, app::ChainStatus status);
    void stopAll();
    static Result<Start> readStart(const storage::Vault& vault, std::int64_t walletId, bool isComparison);

    app::Session& m_session;
    QThread m_thread;
    std::map<std::int64_t, Followed> m_followed;
};

} // namespace sandyk::net
