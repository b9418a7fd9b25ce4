// A source that lies, delays, hides, reorders or sends rubbish: whatever it does, what is shown stays true (A-19,
// A-20).

#include "base/encoding.h"
#include "crypto/hash.h"
#include "sync/scan_book.h"
#include "sync_fixture.h"

namespace sandyk::sync::test {
namespace {

std::string idOf(const std::string& honest) {
    const std::size_t begin = honest.find("\"id\":") + 5;
    return honest.substr(begin, honest.find(',', begin) - begin);
}

class LyingSourceTest : public ScanTest {
protected:
    bitcoin::Transaction coin = deposit(ownScript(Keychain::Receive, 0), 10'000, 1);

    void SetUp() override {
        mineEmpty(4);
        chain.mine({deposit(foreignScript(1), 7, 7), coin});
        mineEmpty(2);
    }
    /// Another answer to one method.
    void lieAbout(const std::string& method, const std::function<std::string(const std::string& honest)>& answer) {
        chain.lie = [method, answer](const std::string& asked, const std::string&,
                                     const std::string& honest) -> std::optional<std::string> {
            if (asked != method) return std::nullopt;
            return answer(honest);
        };
    }
    void resultOf(const std::string& method, const std::string& result) {
        lieAbout(method, [result](const std::string& honest) {
            return R"({"id":)" + idOf(honest) + R"(,"result":)" + result + "}";
        });
    }
    void expectFailure(ErrorCode code) {
        EXPECT_EQ(scan(), SessionState::Failed);
        EXPECT_EQ(error.code, code) << error.detail;
        EXPECT_FALSE(kept.syncedAt);
        EXPECT_EQ(ledger().balance().provenSat, 0);
    }
};

TEST_F(LyingSourceTest, RubbishOfEveryKind) {
    const std::string rubbish[] = {
        "",
        "<html><body><h1>502 Bad Gateway</h1></body></html>",
        std::string(1'000'000, 'a'),
        std::string(1'000'000, '['),
        R"({"id":1,"result":")" + std::string(1'000'000, 'x') + "\"}",
        std::string("{\"id\":1,\"result\":null}\0garbage", 30),
        R"({"id":999,"result":null})",
        R"({"id":-1,"result":null})",
        R"({"id":1e400,"result":null})",
        R"({"id":1})",
        R"({"result":1})",
        R"({"method":"server.banner","params":["<a href='http://evil'>update now</a>"]})",
        R"({"method":"blockchain.scripthash.subscribe","params":["00","00"]})",
        "{\"id\":1,\"result\":\"\xff\xfe\"}",
        "null",
        "[]",
    };
    for (const std::string& line : rubbish) {
        for (const char* method : {"server.version", "blockchain.headers.subscribe", "blockchain.block.headers",
                                   "blockchain.scripthash.subscribe", "blockchain.scripthash.get_history",
                                   "blockchain.transaction.get", "blockchain.transaction.get_merkle"}) {
            kept = {};
            lieAbout(method, [&line](const std::string&) { return line; });
            EXPECT_EQ(scan(), SessionState::Failed) << method << ' ' << line.substr(0, 40);
            EXPECT_EQ(error.code, ErrorCode::ChainProtocol);
            EXPECT_EQ(error.detail.find("evil"), std::string::npos);
            EXPECT_EQ(ledger().balance().provenSat, 0);
        }
    }
}

TEST_F(LyingSourceTest, WrongKindsOfValues) {
    for (const char* result : {"0", "-5", "\"\"", "[]", "{}", "[[]]", "true", "\"zz\"", R"({"height":-1,"hex":""})",
                               R"({"count":1,"hex":""})", R"([{"tx_hash":"00","height":1}])", R"([1,2])",
                               R"({"block_height":5,"pos":-1,"merkle":[]})", "1e308"}) {
        for (const char* method : {"server.version", "blockchain.headers.subscribe", "blockchain.block.headers",
                                   "blockchain.scripthash.subscribe", "blockchain.scripthash.get_history",
                                   "blockchain.transaction.get", "blockchain.transaction.get_merkle"}) {
            kept = {};
            resultOf(method, result);
            EXPECT_EQ(scan(), SessionState::Failed) << method << ' ' << result;
            EXPECT_EQ(ledger().balance().provenSat, 0);
        }
    }
}

TEST_F(LyingSourceTest, WordsOfTheServerAreNotKept) {
    const std::string text = R"(<b>Your wallet is at risk! Update at http://evil.example</b>)";
    for (const char* method : {"server.version", "blockchain.headers.subscribe", "blockchain.scripthash.subscribe",
                               "blockchain.scripthash.get_history", "blockchain.transaction.get"}) {
        kept = {};
        lieAbout(method, [&](const std::string& honest) {
            return R"({"id":)" + idOf(honest) + R"(,"error":{"code":1,"message":")" + text + "\"}}";
        });
        EXPECT_EQ(scan(), SessionState::Failed);
        EXPECT_EQ(error.detail.find("evil"), std::string::npos);
        for (const auto& [name, value] : error.params)
            EXPECT_EQ(value.find("evil"), std::string::npos);
    }
}

TEST_F(LyingSourceTest, AnotherNetwork) {
    resultOf("blockchain.block.headers", R"({"count":1,"hex":")" + std::string(160, '0') + R"(","max":2016})");
    expectFailure(ErrorCode::ChainWrongNetwork);
}

TEST_F(LyingSourceTest, AnotherProtocolVersion) {
    resultOf("server.version", R"(["ElectrumX","1.2"])");
    expectFailure(ErrorCode::ChainVersion);
    resultOf("server.version", R"(["ElectrumX","2.0"])");
    expectFailure(ErrorCode::ChainVersion);
}

TEST_F(LyingSourceTest, AHeaderWithoutWork) {
    lieAbout("blockchain.block.headers", [](std::string honest) {
        // A digit of the last header's root.
        if (honest.size() > 1'000) {
            char& digit = honest[honest.rfind("\",\"max\"") - 60];
            digit = digit == '0' ? '1' : '0';
        }
        return honest;
    });
    const SessionState state = scan();
    // On regtest every second header has its work by luck; then the block proves nothing of ours.
    if (state == SessionState::Failed) {
        EXPECT_EQ(error.code, ErrorCode::ChainBadHeader);
    }
}

TEST_F(LyingSourceTest, HeadersThatAreAnnouncedButDoNotCome) {
    lieAbout("blockchain.headers.subscribe", [](std::string honest) {
        const std::size_t at = honest.find("\"height\":") + 9;
        return honest.replace(at, honest.find(',', at) - at, "5000");
    });
    expectFailure(ErrorCode::ChainProtocol);
}

TEST_F(LyingSourceTest, AProofThatDoesNotFit) {
    lieAbout("blockchain.transaction.get_merkle", [](std::string honest) {
        char& digit = honest[honest.find("\"merkle\":[\"") + 11];
        digit = digit == '0' ? '1' : '0';
        return honest;
    });
    expectFailure(ErrorCode::ChainBadProof);
    EXPECT_EQ(kept.find(coin.txid())->standing, Standing::Reported);
    EXPECT_EQ(ledger().balance().reportedSat, 10'000);
    EXPECT_TRUE(kept.hasAlert(AlertKind::BadProof));
    chain.lie = nullptr;
    EXPECT_EQ(scan(), SessionState::Synced);
    EXPECT_EQ(ledger().balance().provenSat, 10'000);
}

TEST_F(LyingSourceTest, AProofThatIsRefused) {
    lieAbout("blockchain.transaction.get_merkle", [](const std::string& honest) {
        return R"({"id":)" + idOf(honest) + R"(,"error":{"code":1,"message":"no"}})";
    });
    expectFailure(ErrorCode::ChainBadProof);
    EXPECT_EQ(ledger().balance().reportedSat, 10'000);
}

TEST_F(LyingSourceTest, AnotherTransactionThanAskedFor) {
    const std::string other = "\"" + std::string("01000000") + "\"";
    resultOf("blockchain.transaction.get", other);
    expectFailure(ErrorCode::ChainBadTransaction);
    EXPECT_TRUE(kept.hasAlert(AlertKind::WrongTransaction));
    EXPECT_TRUE(kept.transactions.empty());
}

TEST_F(LyingSourceTest, ATransactionThatIsNotOurs) {
    const auto foreign = deposit(foreignScript(5), 1'000'000, 50);
    chain.addUnconfirmed(foreign);
    const std::string hash = ScriptedChain::scriptHashText(ownScript(Keychain::Receive, 0));
    const std::string history = R"([{"tx_hash":")" + foreign.txid().toString() + R"(","height":0}])";
    const std::string status = toHex(crypto::sha256(asBytes(foreign.txid().toString() + ":0:")));
    chain.lie = [=](const std::string& method, const std::string& request,
                    const std::string& honest) -> std::optional<std::string> {
        if (request.find(hash) == std::string::npos) return std::nullopt;
        const std::string result = method == "blockchain.scripthash.subscribe" ? '"' + status + '"' : history;
        return R"({"id":)" + idOf(honest) + R"(,"result":)" + result + "}";
    };
    expectFailure(ErrorCode::ChainBadTransaction);
    EXPECT_TRUE(kept.transactions.empty());
}

TEST_F(LyingSourceTest, AHistoryOtherThanAnnounced) {
    resultOf("blockchain.scripthash.get_history", "[]");
    expectFailure(ErrorCode::ChainProtocol);
    EXPECT_TRUE(kept.hasAlert(AlertKind::BadStatus));
    EXPECT_TRUE(kept.transactions.empty());
}

TEST_F(LyingSourceTest, AHeightInNoBlock) {
    const std::string hash = ScriptedChain::scriptHashText(ownScript(Keychain::Receive, 0));
    const std::string id = coin.txid().toString();
    const std::string history = R"([{"tx_hash":")" + id + R"(","height":4000}])";
    const std::string status = toHex(crypto::sha256(asBytes(id + ":4000:")));
    chain.lie = [=](const std::string& method, const std::string& request,
                    const std::string& honest) -> std::optional<std::string> {
        if (request.find(hash) == std::string::npos) return std::nullopt;
        const std::string result = method == "blockchain.scripthash.subscribe" ? '"' + status + '"' : history;
        return R"({"id":)" + idOf(honest) + R"(,"result":)" + result + "}";
    };
    expectFailure(ErrorCode::ChainProtocol);
}

TEST_F(LyingSourceTest, HidingAProvenTransactionChangesNothing) {
    ASSERT_EQ(scan(), SessionState::Synced);
    resultOf("blockchain.scripthash.subscribe", "null");
    EXPECT_EQ(scan(), SessionState::Synced);
    EXPECT_EQ(ledger().balance().provenSat, 10'000);
    EXPECT_TRUE(kept.hasAlert(AlertKind::SourcesDisagree));
}

TEST_F(LyingSourceTest, ABranchWithLessWorkIsNotBelieved) {
    ASSERT_EQ(scan(), SessionState::Synced);
    const std::int32_t before = kept.headers.tipHeight();
    chain.cut(4);
    chain.salt = 1;
    chain.mine();
    EXPECT_EQ(scan(), SessionState::Synced);
    EXPECT_EQ(kept.headers.tipHeight(), before);
    EXPECT_EQ(ledger().balance().provenSat, 10'000);
    EXPECT_TRUE(kept.hasAlert(AlertKind::SourceBehind));
}

TEST_F(LyingSourceTest, ASecondSourceThatDisagreesIsAnAlert) {
    ASSERT_EQ(scan(), SessionState::Synced);
    options.isComparison = true;
    EXPECT_EQ(scan(), SessionState::Synced);
    EXPECT_TRUE(kept.alerts.empty());
    // It hides one transaction.
    resultOf("blockchain.scripthash.subscribe", "null");
    EXPECT_EQ(scan(), SessionState::Synced);
    EXPECT_TRUE(kept.hasAlert(AlertKind::SourcesDisagree));
    EXPECT_EQ(kept.alerts.size(), 1U);
    EXPECT_EQ(kept.alerts[0].txid, coin.txid());
    // It adds one, below our tip: the first source hid it.
    kept.alerts.clear();
    chain.lie = nullptr;
    const std::int32_t tip = chain.height();
    ScriptedChain honest = chain;
    chain.cut(tip - 1);
    chain.mine({deposit(ownScript(Keychain::Receive, 1), 99, 9)});
    chain.mine();
    EXPECT_EQ(scan(), SessionState::Synced);
    EXPECT_TRUE(kept.hasAlert(AlertKind::SourcesDisagree));
    EXPECT_EQ(ledger().balance().totalSat(), 10'000);
}

TEST_F(LyingSourceTest, EndlessHistoriesEnd) {
    // Every script has a transaction, for ever: the addresses run out before memory does.
    EXPECT_LE(ScanBook::kMostScripts, 1'000'000U);
    std::uint32_t number = 100;
    for (std::uint32_t i = 0; i < 200; ++i)
        chain.mine({deposit(ownScript(Keychain::Receive, i), 1, number++)});
    EXPECT_EQ(scan(), SessionState::Synced);
    EXPECT_EQ(kept.scripts.size(), 220U + 20U);
}

} // namespace
} // namespace sandyk::sync::test
