#include "net/chain_client.h"

#include <gtest/gtest.h>

#include "test_server.h"

using namespace sandyk;
using sync::SessionState;
using test::TestServer;
using test::waitFor;

namespace {

/// Asks `count` questions one after the other, two at the start.
class FakeSession : public sync::SourceSession {
public:
    explicit FakeSession(int count, bool isSlow = false) : m_left(count), m_isSlow(isSlow) {}

    std::vector<sync::Request> takeRequests() override {
        std::vector<sync::Request> requests;
        while (m_left > 0 && m_inFlight < 2) {
            requests.push_back({m_next++, "ask", "/", m_isSlow});
            ++m_inFlight;
            --m_left;
        }
        return requests;
    }
    void received(std::string_view message, std::int64_t now) override {
        messages.emplace_back(message);
        EXPECT_GT(now, 1'700'000'000);
        if (--m_inFlight == 0 && m_left == 0) m_state = SessionState::Synced;
        if (message == "bad") fail(Error{ErrorCode::ChainBadProof, "", {}});
    }
    std::size_t messageLimit() const override { return 100; }
    void fail(Error error) override {
        m_state = SessionState::Failed;
        m_error = std::move(error);
    }
    SessionState state() const override { return m_state; }
    const Error& error() const override { return m_error; }

    std::vector<std::string> messages;

private:
    int m_left;
    bool m_isSlow;
    int m_inFlight = 0;
    std::uint64_t m_next = 1;
    SessionState m_state = SessionState::Working;
    Error m_error;
};

struct Drive {
    Drive(TestServer& server, sync::SourceSession& session, std::chrono::milliseconds timeout = std::chrono::seconds(9))
        : client(options(server, timeout), {}, session) {
        QObject::connect(&client, &net::ChainClient::opened, &client, [this] { ++opened; });
        QObject::connect(&client, &net::ChainClient::advanced, &client, [this] { ++advanced; });
        QObject::connect(&client, &net::ChainClient::settled, &client, [this] { ++settled; });
        QObject::connect(&client, &net::ChainClient::failed, &client, [this] { ++failed; });
        client.start();
    }
    static net::ChainClient::Options options(TestServer& server, std::chrono::milliseconds timeout) {
        net::ChainClient::Options made;
        made.channel.address = net::SourceAddress::parse("tcp://127.0.0.1:" + std::to_string(server.port())).value();
        made.replyTimeout = timeout;
        return made;
    }
    net::ChainClient client;
    int opened = 0, advanced = 0, settled = 0, failed = 0;
};

QByteArray echo(const QByteArray& piece, int) {
    return QByteArray("ok\n").repeated(piece.count('\n'));
}

} // namespace

TEST(ChainClient, CarriesASessionToItsEnd) {
    TestServer server(echo);
    FakeSession session(20);
    Drive run(server, session);
    ASSERT_TRUE(waitFor([&] { return run.settled == 1; }));
    EXPECT_EQ(session.messages.size(), 20u);
    EXPECT_EQ(run.opened, 1);
    EXPECT_GE(run.advanced, 1);
    EXPECT_EQ(run.failed, 0);
    // News that come later reach the session.
    server.sockets[0]->write("news\n");
    ASSERT_TRUE(waitFor([&] { return session.messages.back() == "news"; }));
}

TEST(ChainClient, ASessionThatFailsEndsTheConnection) {
    TestServer server([](const QByteArray&, int) { return QByteArray("bad\nok\nok\n"); });
    FakeSession session(20);
    Drive run(server, session);
    ASSERT_TRUE(waitFor([&] { return run.failed == 1; }));
    EXPECT_EQ(session.error().code, ErrorCode::ChainBadProof);
    EXPECT_EQ(session.messages.size(), 1u) << "nothing is brought to a failed session";
    EXPECT_TRUE(waitFor([&] { return server.sockets[0]->state() == QAbstractSocket::UnconnectedState; }));
}

TEST(ChainClient, SilenceComesToAnEnd) {
    TestServer server([](const QByteArray&, int) { return QByteArray("no line feed"); });
    FakeSession session(2);
    Drive run(server, session, std::chrono::milliseconds(300));
    ASSERT_TRUE(waitFor([&] { return run.failed == 1; }));
    EXPECT_EQ(session.error().code, ErrorCode::ChainTimeout);
}

TEST(ChainClient, SlowRequestsAreWaitedFor) {
    TestServer server([](const QByteArray&, int) { return QByteArray("no line feed"); });
    FakeSession session(2, true);
    Drive run(server, session, std::chrono::milliseconds(100));
    QElapsedTimer timer;
    timer.start();
    ASSERT_TRUE(waitFor([&] { return timer.elapsed() > 500; }));
    EXPECT_EQ(run.failed, 0);
    run.client.cancel();
    EXPECT_EQ(run.failed, 1);
    EXPECT_EQ(session.error().code, ErrorCode::Cancelled);
}

TEST(ChainClient, NothingFollowsACancel) {
    TestServer server(echo);
    FakeSession session(1'000'000);
    Drive run(server, session);
    ASSERT_TRUE(waitFor([&] { return session.messages.size() > 10; }));
    run.client.cancel();
    const std::size_t heard = session.messages.size();
    QElapsedTimer timer;
    timer.start();
    waitFor([&] { return timer.elapsed() > 100; });
    EXPECT_EQ(session.messages.size(), heard);
    EXPECT_EQ(run.failed, 1);
}

TEST(ChainClient, AClientMayDieAtAnySignal) {
    TestServer server(echo);
    FakeSession session(20);
    auto run = std::make_unique<Drive>(server, session);
    bool isGone = false;
    QObject::connect(&run->client, &net::ChainClient::settled, qApp, [&] {
        run->client.close();
        QMetaObject::invokeMethod(
            qApp,
            [&] {
                run.reset();
                isGone = true;
            },
            Qt::QueuedConnection);
    });
    ASSERT_TRUE(waitFor([&] { return isGone; }));
}
