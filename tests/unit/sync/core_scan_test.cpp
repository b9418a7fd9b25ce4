#include <nlohmann/json.hpp>

#include "base/byte_reader.h"
#include "base/encoding.h"
#include "sync_fixture.h"

namespace sandyk::sync::test {
namespace {

using nlohmann::json;

/// Bitcoin Core's RPC over the chain in memory; every block with a transaction beside its coinbase may be of concern.
class ScriptedNode {
public:
    explicit ScriptedNode(ScriptedChain& chain) : m_chain(chain) {}

    std::vector<bitcoin::Transaction> mempool;
    bool hasFilters = true;
    /// A lie about the result of a method.
    std::function<void(const std::string& method, json& result)> lie;
    std::map<std::string, int> asked;

    std::string answer(const std::string& text) {
        const json request = json::parse(text);
        if (!request.is_array()) return one(request).dump();
        json replies = json::array();
        for (const json& item : request)
            replies.push_back(one(item));
        return replies.dump();
    }

private:
    json one(const json& request) {
        const auto method = request.at("method").get<std::string>();
        ++asked[method];
        if (method == "scanblocks" && !hasFilters)
            return {{"id", request.at("id")}, {"result", nullptr}, {"error", {{"code", -1}, {"message", "no index"}}}};
        if (method == "loadwallet" || method == "createwallet")
            return {{"id", request.at("id")}, {"result", nullptr}, {"error", {{"code", -32601}, {"message", "no"}}}};
        json result = resultOf(method, request.at("params"));
        if (lie) lie(method, result);
        return {{"id", request.at("id")}, {"result", result}, {"error", nullptr}};
    }
    std::string hashAt(std::int32_t at) const {
        return bitcoin::Txid{BlockHeader::parse(m_chain.header(at)).hash}.toString();
    }
    std::int32_t heightOf(const std::string& hash) const {
        for (std::int32_t at = 0; at <= m_chain.height(); ++at) {
            if (hashAt(at) == hash) return at;
        }
        return 0;
    }
    json resultOf(const std::string& method, const json& params) const {
        if (method == "getblockchaininfo") return {{"chain", "regtest"}, {"blocks", m_chain.height()}};
        if (method == "getblockhash") return hashAt(params[0].get<std::int32_t>());
        if (method == "getblockheader") {
            const std::int32_t at = heightOf(params[0].get<std::string>());
            if (params[1] == true) return {{"height", at}};
            return toHex(m_chain.header(at));
        }
        if (method == "scanblocks") {
            json blocks = json::array();
            for (std::int32_t at = std::max(1, params[2].get<std::int32_t>()); at <= m_chain.height(); ++at) {
                if (m_chain.txids(at).size() > 1) blocks.push_back(hashAt(at));
            }
            return {{"relevant_blocks", blocks}, {"completed", true}};
        }
        if (method == "getblock") {
            const std::int32_t at = heightOf(params[0].get<std::string>());
            ByteWriter block;
            block.bytes(m_chain.header(at));
            block.compactSize(m_chain.txids(at).size());
            for (const bitcoin::Txid& txid : m_chain.txids(at))
                block.bytes(m_chain.raw(txid));
            return toHex(block.view());
        }
        if (method == "getrawmempool") {
            json txids = json::array();
            for (const bitcoin::Transaction& tx : mempool)
                txids.push_back(tx.txid().toString());
            return txids;
        }
        if (method == "getrawtransaction") {
            for (const bitcoin::Transaction& tx : mempool) {
                if (tx.txid().toString() == params[0]) return toHex(tx.serialize());
            }
            return nullptr;
        }
        if (method == "getmempoolinfo") return {{"mempoolminfee", 0.00001}};
        if (method == "estimatesmartfee") return {{"feerate", 0.00005}, {"blocks", params[0]}};
        return nullptr;
    }

    ScriptedChain& m_chain;
};

class CoreScanTest : public ScanTest {
protected:
    ScriptedNode node{chain};

    SessionState scanNode() {
        auto session = scanCore(sampleWallet(), kept.knowledge(), options, chain.now());
        while (session->state() == SessionState::Working) {
            const auto requests = session->takeRequests();
            if (requests.empty()) break;
            // The last is answered first: replies come in any order.
            for (auto request = requests.rbegin(); request != requests.rend(); ++request)
                session->received(node.answer(request->text), chain.now());
            kept.apply(session->takeChanges());
        }
        kept.apply(session->takeChanges());
        if (session->state() == SessionState::Failed) error = session->error();
        return session->state();
    }
};

TEST_F(CoreScanTest, FindsProvesAndGoesOn) {
    mineEmpty(3);
    const auto in = deposit(ownScript(Keychain::Receive, 15), 100'000, 1);
    chain.mine({deposit(foreignScript(1), 7, 7), in});
    const auto out = spend({{in.txid(), 0}}, {{foreignScript(3), 60'000}, {ownScript(Keychain::Change, 0), 39'000}});
    chain.mine({out});
    const auto far = deposit(ownScript(Keychain::Receive, 30), 1'000, 2);
    chain.mine({far});
    // A child before its parent in the mempool.
    const auto parent = deposit(ownScript(Keychain::Receive, 3), 5'000, 3);
    node.mempool = {spend({{parent.txid(), 0}}, {{ownScript(Keychain::Change, 1), 4'000}}), parent,
                    deposit(foreignScript(9), 1, 9)};
    ASSERT_EQ(scanNode(), SessionState::Synced) << error.detail;
    EXPECT_EQ(kept.find(in.txid())->standing, Standing::Proven);
    EXPECT_EQ(kept.find(in.txid())->position, 2);
    EXPECT_EQ(kept.find(far.txid())->standing, Standing::Proven);
    EXPECT_EQ(kept.transactions.size(), 5U);
    EXPECT_EQ(ledger().balance().provenSat, 40'000);
    EXPECT_EQ(ledger().balance().unconfirmedChangeSat, 4'000);
    EXPECT_EQ(kept.cursor->height, 6);
    EXPECT_EQ(kept.fees->estimates.size(), 6U);

    // The next scan reads new blocks alone.
    node.asked.clear();
    chain.mine(node.mempool);
    node.mempool.clear();
    ASSERT_EQ(scanNode(), SessionState::Synced);
    EXPECT_EQ(node.asked["getblock"], 1);
    EXPECT_EQ(ledger().balance().provenSat, 44'000);
    options.isComparison = true;
    ASSERT_EQ(scanNode(), SessionState::Synced);
    EXPECT_TRUE(kept.alerts.empty());
}

TEST_F(CoreScanTest, TakesBackWhatAForkUndid) {
    mineEmpty(3);
    const auto tx = deposit(ownScript(Keychain::Receive, 0), 1'000, 1);
    const auto gone = deposit(ownScript(Keychain::Receive, 1), 2'000, 2);
    chain.mine({tx, gone});
    mineEmpty(5);
    ASSERT_EQ(scanNode(), SessionState::Synced);
    chain.cut(3);
    chain.salt = 1;
    mineEmpty(7);
    node.mempool = {tx};
    ASSERT_EQ(scanNode(), SessionState::Synced);
    EXPECT_EQ(ledger().balance().unconfirmedSat, 1'000);
    EXPECT_EQ(ledger().balance().totalSat(), 1'000);
    EXPECT_EQ(kept.find(gone.txid())->fate, Fate::Vanished);
    EXPECT_TRUE(kept.hasAlert(AlertKind::Reorganisation));
    EXPECT_TRUE(kept.hasAlert(AlertKind::TransactionVanished));
}

TEST_F(CoreScanTest, ABlockOtherThanItsHeaderProvesNothing) {
    mineEmpty(3);
    chain.mine({deposit(ownScript(Keychain::Receive, 0), 1'000, 1)});
    node.lie = [](const std::string& method, json& result) {
        if (method != "getblock") return;
        std::string hex = result.get<std::string>();
        hex[hex.size() - 20] = hex[hex.size() - 20] == '0' ? '1' : '0';
        result = hex;
    };
    EXPECT_EQ(scanNode(), SessionState::Failed);
    EXPECT_EQ(error.code, ErrorCode::ChainBadProof);
    EXPECT_TRUE(kept.transactions.empty());
    EXPECT_FALSE(kept.syncedAt);
}

TEST_F(CoreScanTest, HeadersWithoutWorkAreRefused) {
    mineEmpty(30);
    node.lie = [](const std::string& method, json& result) {
        if (method != "getblockheader" || !result.is_string()) return;
        std::string hex = result.get<std::string>();
        hex[150] = hex[150] == '0' ? '1' : '0'; // the difficulty
        result = hex;
    };
    EXPECT_EQ(scanNode(), SessionState::Failed);
    EXPECT_EQ(error.code, ErrorCode::ChainBadHeader);
    EXPECT_EQ(kept.headers.tipHeight(), 0);
}

TEST_F(CoreScanTest, ANodeThatHidesATransactionIsFoundOut) {
    mineEmpty(3);
    const auto tx = deposit(ownScript(Keychain::Receive, 0), 1'000, 1);
    chain.mine({tx});
    ASSERT_EQ(scan(), SessionState::Synced); // over Electrum
    node.lie = [](const std::string& method, json& result) {
        if (method == "scanblocks") result["relevant_blocks"] = json::array();
    };
    options.isComparison = true;
    ASSERT_EQ(scanNode(), SessionState::Synced);
    ASSERT_EQ(kept.alerts.size(), 1U);
    EXPECT_EQ(kept.alerts[0].kind, AlertKind::SourcesDisagree);
    EXPECT_EQ(kept.alerts[0].txid, tx.txid());
}

TEST_F(CoreScanTest, RubbishAndMissingThings) {
    mineEmpty(3);
    for (const char* method : {"getblockchaininfo", "getblockhash", "scanblocks", "getrawmempool"}) {
        for (const json& value : {json(nullptr), json(5), json("<html>"), json::array({1}), json::object()}) {
            kept = {};
            node.lie = [&](const std::string& asked, json& result) {
                if (asked == method) result = value;
            };
            EXPECT_EQ(scanNode(), SessionState::Failed) << method << value.dump();
        }
    }
    node.lie = [](const std::string& method, json& result) {
        if (method == "getblockchaininfo") result["chain"] = "main";
    };
    kept = {};
    EXPECT_EQ(scanNode(), SessionState::Failed);
    EXPECT_EQ(error.code, ErrorCode::ChainWrongNetwork);
    node.lie = nullptr;
    node.hasFilters = false;
    kept = {};
    EXPECT_EQ(scanNode(), SessionState::Failed);
    EXPECT_EQ(error.code, ErrorCode::ChainUnsupported);
}

TEST(Broadcast, TellsWhyItWasNotTaken) {
    const bitcoin::Transaction tx = deposit(foreignScript(1), 1'000, 1);
    const auto ask = [&](BroadcastSession& session, const std::vector<std::string>& replies) {
        for (const std::string& reply : replies) {
            const auto requests = session.takeRequests();
            if (requests.empty()) break;
            session.received(R"({"id":)" + std::to_string(requests.front().id) + reply, 0);
        }
        return session.state();
    };
    const std::string taken = R"(,"result":")" + tx.txid().toString() + "\"}";
    EXPECT_EQ(ask(*broadcastElectrum(tx), {R"(,"result":["x","1.4"]})", taken}), SessionState::Synced);
    EXPECT_EQ(ask(*broadcastCore(tx), {R"(,"result":[{"allowed":true}]})", taken}), SessionState::Synced);
    auto refused = broadcastCore(tx);
    EXPECT_EQ(ask(*refused, {R"(,"result":[{"allowed":false,"reject-reason":"min relay fee not met"}]})"}),
              SessionState::Failed);
    EXPECT_EQ(refused->rejection(), Rejection::FeeTooLow);
    EXPECT_EQ(refused->error().code, ErrorCode::ChainRejected);
    EXPECT_EQ(refused->error().param("reason"), "fee_too_low");
    auto known = broadcastElectrum(tx);
    EXPECT_EQ(ask(*known, {R"(,"result":["x","1.4"]})", R"(,"error":{"code":1,"message":"txn-already-known"}})"}),
              SessionState::Synced);
    auto evil = broadcastElectrum(tx);
    EXPECT_EQ(ask(*evil, {R"(,"result":["x","1.4"]})", R"(,"error":{"code":1,"message":"<b>visit evil</b>"}})"}),
              SessionState::Failed);
    EXPECT_EQ(evil->rejection(), Rejection::Other);
    EXPECT_EQ(evil->error().detail.find("evil"), std::string::npos);
    auto other = broadcastElectrum(tx);
    EXPECT_EQ(ask(*other, {R"(,"result":["x","1.4"]})", R"(,"result":")" + std::string(64, '0') + "\"}"}),
              SessionState::Failed);
}

} // namespace
} // namespace sandyk::sync::test
