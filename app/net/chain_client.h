#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>

#include "net/link.h"
#include "sync/source_session.h"

namespace sandyk::net {

/// Carries the conversation of one session over one connection, until it has failed or is told to stop: opens, sends
/// what the session asks for, brings it whole messages, and tells it when the connection breaks, time runs out or the
/// person cancels. It reads nothing of it. Without a nested event loop; one thread.
class ChainClient : public QObject {
    Q_OBJECT

public:
    struct Options {
        ChannelOptions channel;
        /// Silence while an answer is due; requests that are slow by nature are waited for without an end.
        std::chrono::milliseconds replyTimeout = std::chrono::seconds(60);
    };
    /// `session` must outlive the client. `login`: "user:password" of a node.
    ChainClient(Options options, SecureString login, sync::SourceSession& session, QObject* parent = nullptr);
    ~ChainClient() override;

    void start();
    /// The session fails with Cancelled, at once.
    void cancel() { endWith(Error{ErrorCode::Cancelled, "stopped by the person", {}}); }
    /// Ends the session for a reason that lies with the caller (what was found cannot be stored).
    void endWith(const Error& error);
    /// Quietly.
    void close();

Q_SIGNALS:
    /// The connection stands. The certificate, if it is one that the person accepts by using acceptNew.
    void opened(const std::optional<sandyk::Hash256>& acceptedCertificate);
    /// The session has taken messages; what it found may be taken and stored. Not more often than is good for a disk.
    void advanced();
    /// Everything was answered (session state Synced). Electrum: the connection stays and news may follow.
    void settled();
    /// The session has failed; see its error. Last signal.
    void failed();

private:
    void onReady();
    void onReceived(const Bytes& message);
    void pump();
    void afterMessage();

    Options m_options;
    sync::SourceSession& m_session;
    std::unique_ptr<Link> m_link;
    std::deque<bool> m_slow; ///< for each request that is not answered: whether it is slow
    QTimer m_silence;
    QTimer m_advance;
    std::size_t m_sinceAdvance = 0;
    bool m_wasSynced = false;
    bool m_isOver = false;
};

} // namespace sandyk::net
