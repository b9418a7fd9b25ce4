#pragma once

#include <QObject>

#include <optional>

#include "bitcoin/transaction.h"
#include "session/values.h"

namespace sandyk::app {

/// Where a wallet stands with its source.
struct ChainStatus {
    enum class State {
        Idle,    ///< nobody is contacted
        Opening, ///< reads what is known, connects
        Working, ///< asks and proves; `done` of `total`
        Synced,  ///< everything was answered and proven; Electrum: news are waited for
        Waiting, ///< the connection was lost; the next attempt follows after a while
        Failed   ///< `error` says why; nothing happens until it is asked for again
    };
    State state = State::Idle;
    std::uint64_t done = 0;
    std::uint64_t total = 0;
    std::int32_t tipHeight = 0; ///< of the source; 0 until it said so
    /// Of Failed and Waiting. TlsUntrusted and TlsChanged bear the certificate's SHA-256 (param "certificate").
    std::optional<Error> error;
    /// The second source could not be compared.
    std::optional<Error> secondError;
};

/// What windows ask of the network. Only the sources that the person chose for the wallet's network are contacted, and
/// none before sync() or broadcast() is called. Everything found is stored in the open vault as it comes. GUI thread;
/// all methods return at once. The offline signer has none.
class ChainGateway : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether a certificate that no authority vouches for may be taken and pinned now: the person compared it.
    enum class Accept { KnownCertificate, ThisCertificate };
    /// Begins, or begins again; what is under way for this wallet goes on. Goes on until stop() or until the vault is
    /// locked, and tries again by itself when the connection breaks. With a second source it is compared once each time
    /// everything was read.
    virtual void sync(std::int64_t walletId, Accept accept = Accept::KnownCertificate) = 0;
    virtual void stop(std::int64_t walletId) = 0;
    virtual ChainStatus status(std::int64_t walletId) const = 0;

    /// Hands a transaction over to the first source of its network; repeating it is harmless. Errors: ChainNoSource,
    /// ChainRejected (param "reason"), VaultLocked, those of the connection.
    virtual void broadcast(Network network, const bitcoin::Transaction& tx, Done<void> done) = 0;

Q_SIGNALS:
    void statusChanged(qint64 walletId);
    /// Something was stored: history, coins, headers, fees or alerts of this wallet may be other ones now.
    void walletChanged(qint64 walletId);
};

} // namespace sandyk::app
