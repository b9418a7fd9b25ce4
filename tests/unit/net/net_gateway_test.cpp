#include "net/net_gateway.h"

#include "app_fixture.h"
#include "storage/chain_store.h"
#include "test_server.h"

namespace sandyk::app::test {
namespace {

using State = ChainStatus::State;
using sandyk::test::TestServer;

class Gateway : public testing::Test {
protected:
    void SetUp() override {
        makeVault(m_file);
        auto vault = storage::Vault::open(m_file, secret());
        ASSERT_TRUE(isOk(vault));
        constexpr char kDescriptor[] =
            "wpkh([73c5da0a/84h/1h/"
            "0h]tpubDC8msFGeGuwnKG9Upg7DM2b4DaRqg3CUZa5g8v2SRQ6K4NSkxUgd7HsL2XVWbVm39yBA4LAxysQAm397z"
            "wQSQoQgewGiYZqrA9DsP4zbQ1M/<0;1>/*)";
        wallet::Wallet wallet{0,      "Watched", Network::Regtest, bitcoin::Descriptor::parse(kDescriptor).value(),
                              {0, 0}, 0,         std::nullopt,     true};
        auto added = vault->addWallet(wallet);
        ASSERT_TRUE(isOk(added));
        m_walletId = added->id;
    }
    void chooseSource(std::uint16_t port) {
        auto vault = storage::Vault::open(m_file, secret());
        ASSERT_TRUE(isOk(vault));
        wallet::ChainSource source;
        source.network = Network::Regtest;
        source.host = "127.0.0.1";
        source.port = port;
        ASSERT_TRUE(isOk(storage::saveSource(vault->database(), source)));
    }
    void open() {
        Answer<void> opened;
        m_session.openVault(m_file, secret(), opened.done());
        ASSERT_TRUE(isOk(opened.wait()));
    }
    bool becomes(State state) {
        return waitFor([&] { return m_gateway.status(m_walletId).state == state; }, 20'000);
    }
    std::optional<ErrorCode> error() const {
        const auto& error = m_gateway.status(m_walletId).error;
        return error ? std::optional(error->code) : std::nullopt;
    }
    static bitcoin::Transaction transaction() {
        bitcoin::Transaction tx;
        tx.inputs.push_back({});
        tx.outputs.push_back({bitcoin::Amount::sat(1'000), {}});
        return tx;
    }

    sandyk::test::ScratchFolder m_folder;
    std::filesystem::path m_file = m_folder.path() / "net.sandyk";
    std::int64_t m_walletId = 0;
    Session m_session;
    net::NetGateway m_gateway{m_session};
};

TEST_F(Gateway, NobodyIsContactedWithoutAWord) {
    TestServer server([](const QByteArray&, int) { return QByteArray("x\n"); });
    chooseSource(server.port());
    open();
    pass(300);
    EXPECT_EQ(server.connections, 0);
    EXPECT_EQ(m_gateway.status(m_walletId).state, State::Idle);
}

TEST_F(Gateway, WithoutASourceThereIsNothingToAsk) {
    open();
    m_gateway.sync(m_walletId, ChainGateway::Accept::KnownCertificate);
    ASSERT_TRUE(becomes(State::Failed));
    EXPECT_EQ(error(), ErrorCode::ChainNoSource);
    Answer<void> sent;
    m_gateway.broadcast(Network::Regtest, transaction(), sent.done());
    EXPECT_TRUE(failsWith(sent.wait(), ErrorCode::ChainNoSource));
}

TEST_F(Gateway, ALockedVaultAsksNobody) {
    m_gateway.sync(m_walletId, ChainGateway::Accept::KnownCertificate);
    ASSERT_TRUE(becomes(State::Failed));
    EXPECT_EQ(error(), ErrorCode::VaultLocked);
}

TEST_F(Gateway, NoiseIsAFailureThatStays) {
    TestServer server([](const QByteArray&, int) { return QByteArray("<html>\n"); });
    chooseSource(server.port());
    open();
    m_gateway.sync(m_walletId, ChainGateway::Accept::KnownCertificate);
    ASSERT_TRUE(becomes(State::Failed));
    EXPECT_EQ(error(), ErrorCode::ChainProtocol);
    pass(1'500);
    EXPECT_EQ(server.connections, 1);
    Answer<void> sent;
    m_gateway.broadcast(Network::Regtest, transaction(), sent.done());
    EXPECT_TRUE(failsWith(sent.wait(), ErrorCode::ChainProtocol));
}

TEST_F(Gateway, AConnectionThatBreaksIsTriedAgain) {
    TestServer server(
        [](const QByteArray&, int connection) { return connection == 0 ? QByteArray() : QByteArray("<html>\n"); });
    chooseSource(server.port());
    open();
    m_gateway.sync(m_walletId, ChainGateway::Accept::KnownCertificate);
    ASSERT_TRUE(becomes(State::Waiting));
    EXPECT_EQ(error(), ErrorCode::NetDisconnected);
    ASSERT_TRUE(becomes(State::Failed));
    EXPECT_EQ(server.connections, 2);
}

TEST_F(Gateway, LockingAndStoppingEndTheConnection) {
    TestServer server([](const QByteArray&, int) { return QByteArray("no line feed"); });
    chooseSource(server.port());
    open();
    for (const bool byLock : {false, true}) {
        const int before = server.connections;
        server.heard.clear();
        m_gateway.sync(m_walletId, ChainGateway::Accept::KnownCertificate);
        ASSERT_TRUE(waitFor([&] { return server.connections > before && !server.heard.isEmpty(); }));
        if (byLock) {
            m_session.lock();
        } else {
            m_gateway.stop(m_walletId);
        }
        EXPECT_EQ(m_gateway.status(m_walletId).state, State::Idle);
        EXPECT_TRUE(waitFor([&] { return server.sockets.back()->state() == QAbstractSocket::UnconnectedState; }));
        pass(300);
        EXPECT_EQ(m_gateway.status(m_walletId).state, State::Idle);
    }
}

} // namespace
} // namespace sandyk::app::test
