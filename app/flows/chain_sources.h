#pragma once

#include <QObject>

#include "base/secure_bytes.h"
#include "session/session.h"
#include "wallet/chain_values.h"

namespace sandyk::app {

/// The servers and nodes that the person chose, kept in the vault; nobody else is ever contacted. GUI thread.
class ChainSources : public QObject {
    Q_OBJECT

public:
    explicit ChainSources(Session& session, QObject* parent = nullptr) : QObject(parent), m_session(session) {}

    void read(Network network, Done<std::vector<wallet::ChainSource>> done);
    /// `password`: of a node's user; empty keeps the one that is there. Another address forgets the pinned
    /// certificate. Errors: those of storage::saveSource.
    void keep(wallet::ChainSource source, SecureString password, Done<void> done);
    void forget(std::int64_t sourceId, Done<void> done);

private:
    Session& m_session;
};

} // namespace sandyk::app
