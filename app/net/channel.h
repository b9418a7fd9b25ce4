#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "base/bytes.h"
#include "net/socks5.h"
#include "net/source_address.h"

class QSslSocket;

namespace sandyk::net {

/// Where to connect to, and whom to believe there.
struct ChannelOptions {
    SourceAddress address;
    std::optional<ProxyAddress> proxy;
    /// What keeps this wallet's connections apart from those of others at the proxy (Tor's IsolateSOCKSAuth): user and
    /// password, 1 to 255 bytes. Never shared by two wallets.
    std::string circuit;
    /// SHA-256 of the certificate that the person accepted for this source. Only that one is good then.
    std::optional<Hash256> pinned;
    /// Accept a certificate that no authority of this system vouches for, to be pinned: the person has said so.
    bool acceptNew = false;
    std::chrono::milliseconds openTimeout = std::chrono::seconds(30);
};

/// One connection to one address: TCP or TLS 1.2 and newer, direct or through a SOCKS5 proxy. Nothing else is
/// contacted: system proxies, environment and certificate status services are not asked. The only name that is looked
/// up is the source's own, and with a proxy none. One thread with an event loop.
class Channel : public QObject {
    Q_OBJECT

public:
    explicit Channel(ChannelOptions options, QObject* parent = nullptr);
    ~Channel() override;

    void open();
    /// Only between ready() and failed().
    void send(ByteView bytes);
    /// Quietly, without failed().
    void close();
    bool isReady() const { return m_isReady; }
    /// SHA-256 of the certificate that was accepted and is not vouched for by this system; empty otherwise.
    const std::optional<Hash256>& acceptedCertificate() const { return m_accepted; }

Q_SIGNALS:
    void ready();
    void received(const sandyk::Bytes& bytes);
    /// Once; the connection is gone. ChainUnreachable, ChainTimeout, NetDisconnected, ChainProxy, NetProxyNeeded,
    /// TlsUntrusted and TlsChanged (param "certificate": its SHA-256 in hex), TlsExpired, TlsFailed.
    void failed(const sandyk::Error& error);

private:
    void fail(const Error& error);
    void onConnected();
    void onReadyRead();
    void onDisconnected();
    void onOpenTimeout();
    void onSocketError();
    void onCertificateDoubts();
    void onEncrypted();
    void talkToProxy(const Bytes& bytes);
    void beginTls();
    void becomeReady();
    std::optional<Error> trustProblem();

    ChannelOptions m_options;
    std::unique_ptr<QSslSocket> m_socket;
    std::optional<Socks5Handshake> m_proxyTalk;
    std::optional<Hash256> m_accepted;
    QTimer m_openTimer;
    bool m_isReady = false;
    bool m_isOver = false;
};

} // namespace sandyk::net
