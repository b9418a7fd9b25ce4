#include "net/chain_client.h"

#include <ctime>

namespace sandyk::net {

namespace {

constexpr std::chrono::milliseconds kAdvanceInterval{400};
constexpr std::size_t kMessagesBetween = 2'000;

} // namespace

ChainClient::ChainClient(Options options, SecureString login, sync::SourceSession& session, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_session(session),
      m_link(Link::make(m_options.channel, std::move(login))) {
    m_silence.setSingleShot(true);
    m_advance.setSingleShot(true);
    connect(m_link.get(), &Link::ready, this, &ChainClient::onReady);
    connect(m_link.get(), &Link::received, this, &ChainClient::onReceived);
    connect(m_link.get(), &Link::failed, this, &ChainClient::endWith);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        endWith(Error{ErrorCode::ChainTimeout, "the source did not answer in time", {}});
    });
    connect(&m_advance, &QTimer::timeout, this, &ChainClient::advanced);
}

ChainClient::~ChainClient() {
    close();
    // Its signal may be what led here.
    m_link->disconnect(this);
    m_link.release()->deleteLater();
}

void ChainClient::start() {
    m_link->setLimit(m_session.messageLimit());
    m_link->open();
}

void ChainClient::close() {
    m_isOver = true;
    m_silence.stop();
    m_advance.stop();
    m_link->close();
}

void ChainClient::endWith(const Error& error) {
    if (m_isOver) return;
    m_session.fail(error);
    close();
    Q_EMIT advanced();
    Q_EMIT failed();
}

void ChainClient::onReady() {
    if (m_isOver) return;
    Q_EMIT opened(m_link->acceptedCertificate());
    if (!m_isOver) pump();
}

void ChainClient::pump() {
    for (const sync::Request& request : m_session.takeRequests()) {
        m_slow.push_back(request.isSlow);
        m_link->send(request.text, request.path);
        if (m_isOver) return;
    }
    m_link->setLimit(m_session.messageLimit());
    const bool isWaiting = m_session.state() == sync::SessionState::Working;
    const bool isPatient = std::ranges::find(m_slow, true) != m_slow.end();
    if (isWaiting && !isPatient) {
        m_silence.start(m_options.replyTimeout);
    } else {
        m_silence.stop();
    }
}

void ChainClient::onReceived(const Bytes& message) {
    if (m_isOver) return;
    if (!m_slow.empty()) m_slow.pop_front();
    m_session.received(asText(message), static_cast<std::int64_t>(std::time(nullptr)));
    if (m_session.state() != sync::SessionState::Failed) pump();
    if (!m_isOver) afterMessage();
}

void ChainClient::afterMessage() {
    ++m_sinceAdvance;
    const sync::SessionState state = m_session.state();
    const bool isDone = state == sync::SessionState::Failed || (state == sync::SessionState::Synced && !m_wasSynced);
    m_wasSynced = state == sync::SessionState::Synced;
    if (state == sync::SessionState::Failed) close();
    if (isDone || m_sinceAdvance >= kMessagesBetween) {
        m_sinceAdvance = 0;
        m_advance.stop();
        Q_EMIT advanced();
    } else if (!m_advance.isActive()) {
        m_advance.start(kAdvanceInterval);
    }
    if (state == sync::SessionState::Failed) {
        Q_EMIT failed();
    } else if (isDone && !m_isOver) {
        Q_EMIT settled();
    }
}

} // namespace sandyk::net
