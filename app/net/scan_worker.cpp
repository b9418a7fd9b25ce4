#include "net/scan_worker.h"

namespace sandyk::net {

ScanWorker::ScanWorker(ChainClient::Options options, SecureString login, MakeSession makeSession)
    : m_options(std::move(options)), m_login(std::move(login)), m_makeSession(std::move(makeSession)) {}

ScanWorker::~ScanWorker() = default;

void ScanWorker::begin() {
    m_session = m_makeSession();
    m_client = std::make_unique<ChainClient>(std::move(m_options), std::move(m_login), *m_session);
    connect(m_client.get(), &ChainClient::opened, this, &ScanWorker::opened);
    connect(m_client.get(), &ChainClient::advanced, this, &ScanWorker::advance);
    connect(m_client.get(), &ChainClient::settled, this, &ScanWorker::settled);
    connect(m_client.get(), &ChainClient::failed, this, [this] { Q_EMIT failed(m_session->error()); });
    m_client->start();
}

void ScanWorker::advance() {
    auto* scan = dynamic_cast<sync::ScanSession*>(m_session.get());
    if (scan == nullptr) return;
    if (const wallet::ChainChanges changes = scan->takeChanges(); !changes.empty()) Q_EMIT found(changes);
    Q_EMIT moved(scan->progress(), scan->state() == sync::SessionState::Synced);
}

} // namespace sandyk::net
