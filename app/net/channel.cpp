#include "net/channel.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>

#include "base/encoding.h"
#include "crypto/hash.h"

namespace sandyk::net {

namespace {

Hash256 fingerprintOf(const QSslCertificate& certificate) {
    const QByteArray der = certificate.toDer();
    return crypto::sha256(asBytes(std::string_view(der.constData(), static_cast<std::size_t>(der.size()))));
}

/// What a self-signed certificate, or one of an authority that this system does not know, is blamed for.
bool isMatterOfTrust(QSslError::SslError error) {
    switch (error) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::HostNameMismatch:
    case QSslError::InvalidPurpose:
    case QSslError::InvalidCaCertificate:
        return true;
    default:
        return false;
    }
}

Error errorOf(ErrorCode code, std::string detail) {
    return Error{code, std::move(detail), {}};
}

Error errorOf(ErrorCode code, std::string detail, const Hash256& certificate) {
    return Error{code, std::move(detail), {{"certificate", toHex(certificate)}}};
}

} // namespace

Channel::Channel(ChannelOptions options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_socket(std::make_unique<QSslSocket>()) {
    m_socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setOcspStaplingEnabled(false);
    m_socket->setSslConfiguration(tls);
    m_openTimer.setSingleShot(true);
    connect(m_socket.get(), &QSslSocket::connected, this, &Channel::onConnected);
    connect(m_socket.get(), &QSslSocket::readyRead, this, &Channel::onReadyRead);
    connect(m_socket.get(), &QSslSocket::disconnected, this, &Channel::onDisconnected);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &Channel::onSocketError);
    connect(m_socket.get(), &QSslSocket::sslErrors, this, &Channel::onCertificateDoubts);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &Channel::onEncrypted);
    connect(&m_openTimer, &QTimer::timeout, this, &Channel::onOpenTimeout);
}

Channel::~Channel() {
    m_isOver = true;
    m_socket->disconnect(this);
    m_socket->abort();
}

void Channel::open() {
    m_openTimer.start(m_options.openTimeout);
    if (m_options.proxy) {
        m_proxyTalk.emplace(m_options.address.host, m_options.address.port, m_options.circuit, m_options.circuit);
        m_socket->connectToHost(QString::fromStdString(m_options.proxy->host), m_options.proxy->port);
        return;
    }
    // Looking up an onion name would tell the name servers of this network about it.
    if (m_options.address.isOnion())
        return fail(errorOf(ErrorCode::NetProxyNeeded, "an onion address is reached through Tor's proxy only"));
    m_socket->connectToHost(QString::fromStdString(m_options.address.host), m_options.address.port);
}

void Channel::send(ByteView bytes) {
    if (!m_isReady || m_isOver) return;
    m_socket->write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
}

void Channel::close() {
    m_isOver = true;
    m_isReady = false;
    m_openTimer.stop();
    m_socket->abort();
}

void Channel::fail(const Error& error) {
    if (m_isOver) return;
    close();
    Q_EMIT failed(error);
}

void Channel::onConnected() {
    if (!m_proxyTalk) return beginTls();
    const Bytes hello = m_proxyTalk->start();
    m_socket->write(reinterpret_cast<const char*>(hello.data()), static_cast<qint64>(hello.size()));
}

void Channel::beginTls() {
    if (!m_options.address.tls) return becomeReady();
    m_socket->setPeerVerifyName(QString::fromStdString(m_options.address.host));
    m_socket->startClientEncryption();
}

void Channel::becomeReady() {
    m_openTimer.stop();
    m_isReady = true;
    Q_EMIT ready();
}

void Channel::onReadyRead() {
    const bool isPlain = !m_options.address.tls || m_socket->isEncrypted() || (m_proxyTalk && !m_proxyTalk->isDone());
    if (m_isOver || !isPlain) return;
    const QByteArray read = m_socket->readAll();
    if (read.isEmpty()) return;
    const Bytes bytes = toBytes(asBytes(std::string_view(read.constData(), static_cast<std::size_t>(read.size()))));
    if (m_proxyTalk && !m_proxyTalk->isDone()) return talkToProxy(bytes);
    Q_EMIT received(bytes);
}

void Channel::talkToProxy(const Bytes& bytes) {
    auto answer = m_proxyTalk->add(bytes);
    if (!answer) return fail(answer.error());
    m_socket->write(reinterpret_cast<const char*>(answer->data()), static_cast<qint64>(answer->size()));
    if (m_proxyTalk->isDone()) beginTls();
}

void Channel::onOpenTimeout() {
    if (m_proxyTalk && !m_proxyTalk->isGreeted())
        return fail(errorOf(ErrorCode::ChainProxy, "the proxy does not answer"));
    fail(errorOf(ErrorCode::ChainTimeout, "the source cannot be reached in time"));
}

void Channel::onDisconnected() {
    if (!m_isReady && m_proxyTalk && !m_proxyTalk->isDone())
        return fail(errorOf(ErrorCode::ChainProxy, "the proxy closed the connection"));
    // What closes in the middle of the greeting speaks no encryption.
    if (!m_isReady && m_options.address.tls)
        return fail(errorOf(ErrorCode::TlsFailed, "no encrypted connection could be agreed on with the source"));
    fail(errorOf(ErrorCode::NetDisconnected, "the source closed the connection"));
}

void Channel::onSocketError() {
    if (m_isOver) return;
    switch (m_socket->error()) {
    case QAbstractSocket::RemoteHostClosedError:
        // What came before the end is read first; disconnected() follows.
        return onReadyRead();
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return fail(errorOf(ErrorCode::TlsFailed, "no encrypted connection could be agreed on with the source"));
    default:
        break;
    }
    if (m_isReady) return fail(errorOf(ErrorCode::NetDisconnected, "the connection to the source broke"));
    if (m_proxyTalk) return fail(errorOf(ErrorCode::ChainProxy, "the proxy cannot be reached"));
    fail(errorOf(ErrorCode::ChainUnreachable, "the source cannot be reached"));
}

std::optional<Error> Channel::trustProblem() {
    const QSslCertificate certificate = m_socket->peerCertificate();
    if (certificate.isNull()) return errorOf(ErrorCode::TlsFailed, "the source showed no certificate");
    const Hash256 fingerprint = fingerprintOf(certificate);
    const QList<QSslError> doubts = m_socket->sslHandshakeErrors();
    if (m_options.pinned && *m_options.pinned != fingerprint)
        return errorOf(ErrorCode::TlsChanged, "the source shows another certificate than before", fingerprint);
    for (const QSslError& doubt : doubts) {
        if (doubt.error() == QSslError::CertificateExpired || doubt.error() == QSslError::CertificateNotYetValid)
            return errorOf(ErrorCode::TlsExpired, "the certificate of the source is not valid today", fingerprint);
    }
    if (!std::ranges::all_of(doubts, [](const QSslError& doubt) { return isMatterOfTrust(doubt.error()); }))
        return errorOf(ErrorCode::TlsFailed, "the certificate of the source is not usable");
    if (doubts.isEmpty() || m_options.pinned) {
        m_accepted = m_options.pinned;
        return std::nullopt;
    }
    if (!m_options.acceptNew)
        return errorOf(ErrorCode::TlsUntrusted, "no authority vouches for the certificate of the source", fingerprint);
    m_accepted = fingerprint;
    return std::nullopt;
}

void Channel::onCertificateDoubts() {
    if (m_isOver) return;
    if (auto problem = trustProblem()) return fail(*problem);
    m_socket->ignoreSslErrors();
}

void Channel::onEncrypted() {
    if (m_isOver) return;
    // Also where nothing was in doubt: a pinned certificate stays the only good one.
    if (auto problem = trustProblem()) return fail(*problem);
    becomeReady();
    if (m_socket->bytesAvailable() > 0) onReadyRead();
}

} // namespace sandyk::net
