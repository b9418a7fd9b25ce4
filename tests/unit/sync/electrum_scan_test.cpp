#include "sync_fixture.h"

namespace sandyk::sync::test {
namespace {

class ElectrumScanTest : public ScanTest {};

TEST_F(ElectrumScanTest, FindsAndProvesWhatIsThere) {
    mineEmpty(5);
    const auto in = deposit(ownScript(Keychain::Receive, 3), 100'000, 1);
    chain.mine({deposit(foreignScript(1), 7, 7), in, deposit(foreignScript(2), 8, 8)});
    const auto out = spend({{in.txid(), 0}}, {{foreignScript(3), 60'000}, {ownScript(Keychain::Change, 0), 39'000}});
    chain.mine({out});
    const auto waiting = deposit(ownScript(Keychain::Receive, 4), 5'000, 2);
    chain.addUnconfirmed(waiting);
    ASSERT_EQ(scan(), SessionState::Synced);

    EXPECT_EQ(kept.find(in.txid())->standing, Standing::Proven);
    EXPECT_EQ(kept.find(in.txid())->height, 6);
    EXPECT_EQ(kept.find(in.txid())->position, 2);
    EXPECT_EQ(kept.find(in.txid())->raw, in.serialize());
    EXPECT_EQ(kept.find(out.txid())->standing, Standing::Proven);
    EXPECT_EQ(kept.find(waiting.txid())->standing, Standing::Unconfirmed);
    EXPECT_EQ(kept.syncedAt, chain.now());
    EXPECT_EQ(kept.headers.tipHeight(), chain.height());
    EXPECT_EQ(kept.scripts.size(), 25U + 21U);
    ASSERT_EQ(kept.fees->estimates.size(), 1U);
    EXPECT_EQ(kept.fees->estimates[0].rate.toSatPerKvB(), 12'345);
    EXPECT_EQ(kept.fees->relayFloor.toSatPerKvB(), 1'000);
    EXPECT_TRUE(kept.alerts.empty());

    const wallet::Ledger books = ledger();
    EXPECT_EQ(books.balance().provenSat, 39'000);
    EXPECT_EQ(books.balance().unconfirmedSat, 5'000);
    ASSERT_EQ(books.history().size(), 3U);
    EXPECT_EQ(books.history()[1].feeSat, 1'000);
}

TEST_F(ElectrumScanTest, WalksOverGapsUpToTheLimit) {
    chain.mine({deposit(ownScript(Keychain::Receive, 19), 1'000, 1)});
    chain.mine({deposit(ownScript(Keychain::Receive, 39), 1'000, 2)});
    chain.mine({deposit(ownScript(Keychain::Receive, 60), 1'000, 3)});
    ASSERT_EQ(scan(), SessionState::Synced);
    EXPECT_EQ(kept.transactions.size(), 2U);
    options.gapLimit = 21;
    ASSERT_EQ(scan(), SessionState::Synced);
    EXPECT_EQ(kept.transactions.size(), 3U);
}

TEST_F(ElectrumScanTest, AsksOnlyForWhatChanged) {
    for (std::uint32_t i = 0; i < 30; ++i)
        chain.mine({deposit(ownScript(Keychain::Receive, i), 1'000, i)});
    ASSERT_EQ(scan(), SessionState::Synced);
    chain.asked.clear();
    chain.mine({deposit(ownScript(Keychain::Receive, 5), 2'000, 100)});
    ASSERT_EQ(scan(), SessionState::Synced);
    EXPECT_EQ(chain.asked["blockchain.scripthash.get_history"], 1U);
    EXPECT_EQ(chain.asked["blockchain.transaction.get"], 1U);
    EXPECT_EQ(chain.asked["blockchain.transaction.get_merkle"], 1U);
    EXPECT_EQ(ledger().balance().totalSat(), 32'000);
}

TEST_F(ElectrumScanTest, ResumesWhereverItStopped) {
    for (std::uint32_t i = 0; i < 25; ++i)
        chain.mine({deposit(ownScript(Keychain::Receive, i), 1'000, i)});
    // Stops after each number of messages, every time a new session from what was kept.
    std::uint64_t before = 0;
    for (int stop = 5; kept.syncedAt == std::nullopt; stop += 3) {
        ASSERT_LT(stop, 400);
        auto session = scanElectrum(sampleWallet(), kept.knowledge(), options, chain.now());
        int count = 0;
        while (session->state() == SessionState::Working && count < stop) {
            const auto requests = session->takeRequests();
            if (requests.empty()) break;
            for (const Request& request : requests) {
                session->received(chain.answer(request.text), chain.now());
                if (++count == stop) break;
            }
        }
        kept.apply(session->takeChanges());
        session->fail({ErrorCode::ChainUnreachable, "", {}});
        EXPECT_EQ(session->state(), SessionState::Failed);
        EXPECT_TRUE(session->takeRequests().empty());
        EXPECT_GE(kept.transactions.size(), before);
        before = kept.transactions.size();
    }
    EXPECT_EQ(ledger().balance().provenSat, 25'000);
}

TEST_F(ElectrumScanTest, NeverHasMoreThanFortyInFlight) {
    for (std::uint32_t i = 0; i < 60; ++i)
        chain.mine({deposit(ownScript(Keychain::Receive, i % 20), 1'000, i)});
    auto session = scanElectrum(sampleWallet(), {}, options, chain.now());
    std::vector<Request> waiting;
    std::size_t most = 0;
    while (session->state() == SessionState::Working) {
        for (Request& request : session->takeRequests())
            waiting.push_back(std::move(request));
        if (waiting.empty()) break;
        most = std::max(most, waiting.size());
        // Answered last first: replies may come in any order.
        session->received(chain.answer(waiting.back().text), chain.now());
        waiting.pop_back();
    }
    EXPECT_EQ(session->state(), SessionState::Synced);
    EXPECT_EQ(most, 40U);
}

TEST_F(ElectrumScanTest, FollowsNews) {
    mineEmpty(3);
    auto session = scanElectrum(sampleWallet(), {}, options, chain.now());
    const auto store = [this](const wallet::ChainChanges& changes) { kept.apply(changes); };
    sandyk::test::converse(*session, chain, store);
    ASSERT_EQ(session->state(), SessionState::Synced);
    const auto in = deposit(ownScript(Keychain::Receive, 0), 1'000, 1);
    chain.addUnconfirmed(in);
    session->received(chain.scriptNews(ownScript(Keychain::Receive, 0)), chain.now());
    EXPECT_EQ(session->state(), SessionState::Working);
    sandyk::test::converse(*session, chain, store);
    EXPECT_EQ(kept.find(in.txid())->standing, Standing::Unconfirmed);
    chain.mine({in});
    session->received(chain.scriptNews(ownScript(Keychain::Receive, 0)), chain.now());
    session->received(chain.tipNews(), chain.now());
    sandyk::test::converse(*session, chain, store);
    EXPECT_EQ(session->state(), SessionState::Synced);
    EXPECT_EQ(kept.find(in.txid())->standing, Standing::Proven);
    EXPECT_EQ(kept.find(in.txid())->height, 4);
}

TEST_F(ElectrumScanTest, TakesBackWhatAReorganisationUndid) {
    mineEmpty(10);
    const auto stays = deposit(ownScript(Keychain::Receive, 0), 1'000, 1);
    const auto moves = deposit(ownScript(Keychain::Receive, 1), 2'000, 2);
    const auto goes = deposit(ownScript(Keychain::Receive, 2), 4'000, 3);
    chain.mine({stays});
    chain.mine({moves});
    chain.mine({goes});
    mineEmpty(3);
    ASSERT_EQ(scan(), SessionState::Synced);
    EXPECT_EQ(ledger().balance().provenSat, 7'000);

    // Six blocks are replaced; one transaction comes back elsewhere, one is double-spent away.
    chain.cut(11);
    chain.salt = 1;
    mineEmpty(4);
    bitcoin::Transaction twin = deposit(foreignScript(1), 3'999, 3);
    chain.mine({moves, twin});
    mineEmpty(2);
    ASSERT_EQ(scan(), SessionState::Synced);
    EXPECT_TRUE(kept.hasAlert(AlertKind::Reorganisation));
    EXPECT_TRUE(kept.hasAlert(AlertKind::TransactionVanished));
    EXPECT_EQ(kept.find(stays.txid())->height, 11);
    EXPECT_EQ(kept.find(moves.txid())->standing, Standing::Proven);
    EXPECT_EQ(kept.find(moves.txid())->height, 16);
    EXPECT_EQ(kept.find(goes.txid())->fate, Fate::Vanished);
    EXPECT_EQ(ledger().balance().totalSat(), 3'000);
    EXPECT_EQ(ledger().history().size(), 3U);
}

TEST_F(ElectrumScanTest, ProvesATransactionAtTheSameHeightAgainAfterAFork) {
    mineEmpty(3);
    const auto tx = deposit(ownScript(Keychain::Receive, 0), 1'000, 1);
    chain.mine({tx});
    ASSERT_EQ(scan(), SessionState::Synced);
    chain.cut(3);
    chain.salt = 1;
    chain.mine({tx});
    chain.mine();
    ASSERT_EQ(scan(), SessionState::Synced);
    EXPECT_EQ(kept.find(tx.txid())->standing, Standing::Proven);
    EXPECT_EQ(kept.find(tx.txid())->height, 4);
}

TEST_F(ElectrumScanTest, AVanishedTransactionMayComeBack) {
    mineEmpty(3);
    const auto tx = deposit(ownScript(Keychain::Receive, 0), 1'000, 1);
    chain.addUnconfirmed(tx);
    ASSERT_EQ(scan(), SessionState::Synced);
    chain.dropUnconfirmed(tx.txid());
    ASSERT_EQ(scan(), SessionState::Synced);
    EXPECT_EQ(kept.find(tx.txid())->fate, Fate::Vanished);
    EXPECT_EQ(ledger().balance().totalSat(), 0);
    chain.mine({tx});
    ASSERT_EQ(scan(), SessionState::Synced);
    EXPECT_EQ(kept.find(tx.txid())->fate, Fate::Present);
    EXPECT_EQ(ledger().balance().provenSat, 1'000);
}

TEST_F(ElectrumScanTest, ProvesOldBlocksFromTheChainOfHashes) {
    mineEmpty(100);
    const auto old = deposit(ownScript(Keychain::Receive, 0), 1'000, 1);
    chain.mine({old});
    mineEmpty(4 * kPeriod);
    ASSERT_EQ(scan(), SessionState::Synced);
    EXPECT_EQ(kept.find(old.txid())->standing, Standing::Proven);
    EXPECT_EQ(kept.find(old.txid())->height, 101);
    EXPECT_LE(kept.headers.headers.size(), static_cast<std::size_t>(3 * kPeriod));
    // Found again by a wallet that begins with the window alone.
    kept.transactions.clear();
    kept.scripts.clear();
    ASSERT_EQ(scan(), SessionState::Synced);
    EXPECT_EQ(kept.find(old.txid())->standing, Standing::Proven);
}

TEST_F(ElectrumScanTest, SpeaksTheListsOfProtocolSix) {
    mineEmpty(5);
    chain.mine({deposit(ownScript(Keychain::Receive, 0), 1'000, 1)});
    chain.lie = [this](const std::string& method, const std::string&,
                       const std::string& honest) -> std::optional<std::string> {
        const std::string id = honest.substr(honest.find("\"id\":"), honest.find(",\"result") - honest.find("\"id\":"));
        if (method == "server.version") return "{" + id + R"(,"result":["x","1.6"]})";
        if (method == "mempool.get_info")
            return "{" + id + R"(,"result":{"mempoolminfee":0.00002,"minrelaytxfee":0.00001}})";
        if (method != "blockchain.block.headers") return std::nullopt;
        const std::size_t begin = honest.find("\"hex\":\"") + 7;
        const std::string hex = honest.substr(begin, honest.find('"', begin) - begin);
        std::string list;
        for (std::size_t i = 0; i < hex.size(); i += 160)
            list += (i > 0 ? ",\"" : "\"") + hex.substr(i, 160) + '"';
        return "{" + id + R"(,"result":{"count":)" + std::to_string(hex.size() / 160) + R"(,"headers":[)" + list +
               "]}}";
    };
    ASSERT_EQ(scan(), SessionState::Synced) << error.detail;
    EXPECT_EQ(ledger().balance().provenSat, 1'000);
    EXPECT_EQ(kept.fees->relayFloor.toSatPerKvB(), 2'000);
}

} // namespace
} // namespace sandyk::sync::test
