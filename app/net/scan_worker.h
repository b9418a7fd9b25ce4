#pragma once

#include <QObject>

#include <functional>

#include "net/chain_client.h"
#include "session/chain_gateway.h"
#include "sync/scan_session.h"

namespace sandyk::net {

/// One session over its connection, on the network thread. Made on another thread, moved there, then begun; whatever it
/// says is a value. Deleted on its thread (deleteLater).
class ScanWorker : public QObject {
    Q_OBJECT

public:
    using MakeSession = std::function<std::unique_ptr<sync::SourceSession>()>;
    ScanWorker(ChainClient::Options options, SecureString login, MakeSession makeSession);
    ~ScanWorker() override;

    void begin();

Q_SIGNALS:
    void opened(const std::optional<sandyk::Hash256>& acceptedCertificate);
    void found(const sandyk::wallet::ChainChanges& changes);
    void moved(const sandyk::sync::Progress& progress, bool isSynced);
    void settled();
    void failed(const sandyk::Error& error);

private:
    void advance();

    ChainClient::Options m_options;
    SecureString m_login;
    MakeSession m_makeSession;
    std::unique_ptr<sync::SourceSession> m_session;
    std::unique_ptr<ChainClient> m_client;
};

} // namespace sandyk::net
