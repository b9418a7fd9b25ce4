#include <QCoreApplication>
#include <QEventLoop>

#include <unistd.h>

#include <ctime>

#include "cli/chain_source.h"
#include "cli/json_writer.h"
#include "cli/network.h"
#include "net/chain_client.h"
#include "net/source_options.h"
#include "storage/chain_store.h"
#include "sync/scan_session.h"

namespace sandyk::cli {

namespace {

/// Qt's own remarks would break the contract of standard error, and may hold what servers say.
void ignoreMessage(QtMsgType, const QMessageLogContext&, const QString&) {}

/// What Qt needs to wait for sockets; one at a time.
class EventLoop {
public:
    EventLoop() : m_before(qInstallMessageHandler(ignoreMessage)), m_application(m_count, m_names) {}
    ~EventLoop() { qInstallMessageHandler(m_before); }
    EventLoop(const EventLoop&) = delete;
    EventLoop& operator=(const EventLoop&) = delete;

    /// Until the session is synced or has failed.
    void run(net::ChainClient& client) {
        QEventLoop loop;
        QObject::connect(&client, &net::ChainClient::settled, &loop, &QEventLoop::quit);
        QObject::connect(&client, &net::ChainClient::failed, &loop, &QEventLoop::quit);
        // Queued, for a failure at once would come before the loop runs.
        QMetaObject::invokeMethod(&client, &net::ChainClient::start, Qt::QueuedConnection);
        loop.exec();
        client.close();
    }

private:
    QtMessageHandler m_before;
    int m_count = 1;
    char m_name[11] = "sandyk-cli";
    char* m_names[2] = {m_name, nullptr};
    QCoreApplication m_application;
};

class ProgressLine {
public:
    ~ProgressLine() {
        if (m_isShown) say("\r\033[K");
    }
    void show(const sync::Progress& progress) {
        if (::isatty(STDERR_FILENO) == 0) return;
        m_isShown = true;
        say("\r\033[K" + std::to_string(progress.done) + " of " + std::to_string(progress.total));
    }

private:
    static void say(const std::string& text) { (void)writeAll(STDERR_FILENO, text); }
    bool m_isShown = false;
};

std::int64_t now() {
    return static_cast<std::int64_t>(std::time(nullptr));
}

Result<net::ChainClient::Options> clientOptions(const wallet::ChainSource& source, const ConnectOptions& options) {
    net::ChainClient::Options made;
    SANDYK_TRY(made.channel, net::channelOptions(source, net::newCircuit()));
    made.channel.acceptNew = options.acceptNew;
    made.channel.openTimeout = options.timeout;
    made.replyTimeout = options.timeout;
    return made;
}

/// A session over its connection to the end. `advanced` runs after messages, `opened` when a certificate was accepted.
template <class Advanced, class Opened>
Result<void> runSession(const storage::Vault& vault, const wallet::ChainSource& source, const ConnectOptions& options,
                        sync::SourceSession& session, Advanced advanced, Opened opened) {
    SANDYK_TRY(auto made, clientOptions(source, options));
    SANDYK_TRY(auto password, storage::readSourcePassword(vault.database(), source.id));
    SANDYK_TRY(auto login, net::loginOf(source, password));
    EventLoop loop;
    net::ChainClient client(std::move(made), std::move(login), session);
    std::optional<Error> stored;
    QObject::connect(&client, &net::ChainClient::advanced, &client, [&] {
        if (stored) return;
        if (auto done = advanced(); !done) {
            stored = done.error();
            client.endWith(done.error());
        }
    });
    QObject::connect(&client, &net::ChainClient::opened, &client, [&](const std::optional<Hash256>& certificate) {
        if (auto done = opened(certificate); !done) {
            stored = done.error();
            client.endWith(done.error());
        }
    });
    loop.run(client);
    if (stored) return Failure(*stored);
    if (session.state() == sync::SessionState::Failed) return Failure(session.error());
    return {};
}

} // namespace

Result<sync::Progress> scanOverNetwork(const storage::Vault& vault, const wallet::Wallet& wallet,
                                       wallet::ChainSource& source, const ConnectOptions& options) {
    SANDYK_TRY(auto knowledge, storage::readChainKnowledge(vault.database(), wallet.id));
    sync::ScanOptions scan;
    scan.gapLimit = static_cast<std::uint32_t>(source.gapLimit);
    scan.isComparison = source.isSecond;
    auto session = source.kind == wallet::SourceKind::Electrum
                       ? sync::scanElectrum(wallet, std::move(knowledge), scan, now())
                       : sync::scanCore(wallet, std::move(knowledge), scan, now());
    ProgressLine line;
    auto advanced = [&]() -> Result<void> {
        line.show(session->progress());
        const wallet::ChainChanges changes = session->takeChanges();
        if (changes.empty()) return {};
        return storage::applyChainChanges(vault.database(), wallet.id, changes);
    };
    auto opened = [&](const std::optional<Hash256>& certificate) -> Result<void> {
        if (!certificate || certificate == source.pinnedCertificate) return {};
        source.pinnedCertificate = certificate;
        SANDYK_CHECK(storage::saveSource(vault.database(), source));
        return {};
    };
    SANDYK_CHECK(runSession(vault, source, options, *session, advanced, opened));
    return session->progress();
}

Result<void> broadcastOverNetwork(const storage::Vault& vault, Network network, const bitcoin::Transaction& tx,
                                  const ConnectOptions& options) {
    SANDYK_TRY(auto source, keptSource(vault, network));
    auto session = source.kind == wallet::SourceKind::Electrum ? sync::broadcastElectrum(tx) : sync::broadcastCore(tx);
    auto nothing = []() -> Result<void> { return {}; };
    auto opened = [](const std::optional<Hash256>&) -> Result<void> { return {}; };
    return runSession(vault, source, options, *session, nothing, opened);
}

} // namespace sandyk::cli
