#include "support/scripted_chain.h"

#include <algorithm>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "wallet/ledger.h"

namespace sandyk::test {

using bitcoin::OutPoint;
using bitcoin::Script;
using bitcoin::Transaction;
using bitcoin::Txid;

namespace {

std::string reply(const std::string& id, const std::string& result) {
    return R"({"jsonrpc":"2.0","id":)" + id + R"(,"result":)" + result + "}";
}

std::string between(const std::string& text, const std::string& from, char to) {
    const std::size_t begin = text.find(from);
    if (begin == std::string::npos) return {};
    const std::size_t end = text.find(to, begin + from.size());
    return text.substr(begin + from.size(), end - begin - from.size());
}

std::string quoted(const std::string& text) {
    return '"' + text + '"';
}

std::vector<std::string> listOf(const std::string& params) {
    std::vector<std::string> parts(1);
    for (const char c : params) {
        if (c == ',')
            parts.emplace_back();
        else if (c != '"')
            parts.back() += c;
    }
    return parts;
}

} // namespace

ScriptedChain::ScriptedChain() {
    sync::BlockHeader genesis;
    genesis.version = 1;
    genesis.merkleRoot = Txid::parse("4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b")->bytes;
    genesis.time = kFirstTime;
    genesis.bits = kBits;
    genesis.nonce = 2;
    m_blocks.push_back({genesis.serialize(), {Txid{genesis.merkleRoot}}});
}

std::string ScriptedChain::scriptHashText(const Script& script) {
    return Txid{crypto::sha256(script.bytes)}.toString();
}

void ScriptedChain::touch(const std::string& hash, const Entry& entry) {
    std::vector<Entry>& entries = m_history[hash];
    std::erase_if(entries, [&](const Entry& other) { return other.txid == entry.txid; });
    entries.push_back(entry);
}

void ScriptedChain::index(const Transaction& tx, std::int32_t height) {
    const Txid txid = tx.txid();
    m_raw[txid] = tx.serialize();
    for (std::uint32_t i = 0; i < tx.outputs.size(); ++i) {
        const std::string hash = scriptHashText(tx.outputs[i].scriptPubKey);
        m_scripts[{txid, i}] = hash;
        touch(hash, {height, txid});
    }
    for (const bitcoin::TxInput& input : tx.inputs) {
        if (const auto spent = m_scripts.find(input.previous); spent != m_scripts.end())
            touch(spent->second, {height, txid});
    }
}

void ScriptedChain::mine(const std::vector<Transaction>& transactions) {
    const std::int32_t at = height() + 1;
    Transaction coinbase = deposit(foreignScript(9'000'000), 50, 0);
    coinbase.inputs.front().previous = {Txid{}, 0xffffffff};
    coinbase.inputs.front().scriptSig.bytes = {4, static_cast<std::uint8_t>(at), static_cast<std::uint8_t>(at >> 8),
                                               static_cast<std::uint8_t>(at >> 16), static_cast<std::uint8_t>(salt)};
    MinedBlock block;
    std::vector<Hash256> leaves;
    block.txids.push_back(coinbase.txid());
    m_raw[coinbase.txid()] = coinbase.serialize();
    for (const Transaction& tx : transactions) {
        index(tx, at);
        block.txids.push_back(tx.txid());
    }
    for (const Txid& txid : block.txids)
        leaves.push_back(txid.bytes);
    sync::BlockHeader header;
    header.version = 4;
    header.previous = sync::BlockHeader::parse(m_blocks.back().header).hash;
    header.merkleRoot = *sync::merkleRoot(leaves);
    header.time = kFirstTime + static_cast<std::uint32_t>(600 * at);
    header.bits = kBits;
    do {
        ++header.nonce;
        header = sync::BlockHeader::parse(header.serialize());
    } while (!sync::hasProofOfWork(header, Network::Regtest));
    block.header = header.serialize();
    m_blocks.push_back(std::move(block));
}

void ScriptedChain::cut(std::int32_t to) {
    m_blocks.resize(static_cast<std::size_t>(to) + 1);
    for (auto& [hash, entries] : m_history)
        std::erase_if(entries, [to](const Entry& entry) { return entry.height > to; });
    m_trees.erase(m_trees.upper_bound(to), m_trees.end());
}

void ScriptedChain::addUnconfirmed(const Transaction& tx) {
    index(tx, 0);
}

void ScriptedChain::dropUnconfirmed(const Txid& txid) {
    for (auto& [hash, entries] : m_history)
        std::erase_if(entries, [&](const Entry& entry) { return entry.height == 0 && entry.txid == txid; });
}

std::string ScriptedChain::historyOf(const std::string& hash) const {
    std::string text = "[";
    const auto found = m_history.find(hash);
    if (found != m_history.end()) {
        for (const Entry& entry : found->second) {
            if (text.size() > 1) text += ',';
            text += R"({"tx_hash":")" + entry.txid.toString() + R"(","height":)" + std::to_string(entry.height) + '}';
        }
    }
    return text + ']';
}

std::string ScriptedChain::statusOf(const std::string& hash) const {
    const auto found = m_history.find(hash);
    if (found == m_history.end() || found->second.empty()) return "null";
    std::string text;
    for (const Entry& entry : found->second)
        text += entry.txid.toString() + ':' + std::to_string(entry.height) + ':';
    return quoted(toHex(crypto::sha256(asBytes(text))));
}

std::string ScriptedChain::merkleOf(const Txid& txid, std::int32_t at) const {
    const std::vector<Txid>& ids = txids(at);
    const auto position = static_cast<std::size_t>(std::ranges::find(ids, txid) - ids.begin());
    std::vector<std::vector<Hash256>>& levels = m_trees[at];
    if (levels.empty()) {
        levels.emplace_back();
        for (const Txid& id : ids)
            levels[0].push_back(id.bytes);
        while (levels.back().size() > 1) {
            std::vector<Hash256>& level = levels.back();
            if (level.size() % 2 != 0) level.push_back(level.back());
            std::vector<Hash256> next;
            for (std::size_t i = 0; i < level.size(); i += 2) {
                Bytes both = toBytes(level[i]);
                append(both, level[i + 1]);
                next.push_back(crypto::sha256d(both));
            }
            levels.push_back(std::move(next));
        }
    }
    std::string branch;
    std::size_t node = position;
    for (std::size_t level = 0; level + 1 < levels.size(); ++level, node /= 2)
        branch += (level > 0 ? "," : "") + quoted(Txid{levels[level][node ^ 1]}.toString());
    return R"({"block_height":)" + std::to_string(at) + R"(,"pos":)" + std::to_string(position) + R"(,"merkle":[)" +
           branch + "]}";
}

std::string ScriptedChain::honest(const std::string& method, const std::string& params) const {
    const std::vector<std::string> list = listOf(params);
    if (method == "server.version") return R"(["Scripted 1","1.4"])";
    if (method == "blockchain.headers.subscribe")
        return R"({"height":)" + std::to_string(height()) + R"(,"hex":")" + toHex(m_blocks.back().header) + "\"}";
    if (method == "blockchain.block.headers") {
        const int from = std::stoi(list[0]);
        const int count = std::max(0, std::min(std::stoi(list[1]), height() - from + 1));
        std::string hex;
        for (int i = from; i < from + count; ++i)
            hex += toHex(header(i));
        return R"({"count":)" + std::to_string(count) + R"(,"hex":")" + hex + R"(","max":2016})";
    }
    if (method == "blockchain.scripthash.subscribe") return statusOf(list[0]);
    if (method == "blockchain.scripthash.get_history") return historyOf(list[0]);
    if (method == "blockchain.transaction.get") return quoted(toHex(m_raw.at(*Txid::parse(list[0]))));
    if (method == "blockchain.transaction.get_merkle") return merkleOf(*Txid::parse(list[0]), std::stoi(list[1]));
    if (method == "blockchain.estimatefee") return list[0] == "2" ? "0.00012345" : "-1";
    if (method == "blockchain.relayfee") return "0.00001";
    if (method == "blockchain.transaction.broadcast") {
        const auto raw = fromHex(list[0]);
        return quoted(Transaction::parse(*raw)->txid().toString());
    }
    return "null";
}

std::string ScriptedChain::answer(const std::string& request) {
    ++requests;
    const std::string method = between(request, R"("method":")", '"');
    ++asked[method];
    const std::string id = between(request, R"("id":)", ',');
    const std::size_t begin = request.find(R"("params":[)") + 10;
    const std::string params = request.substr(begin, request.rfind(']') - begin);
    const std::string honestReply = reply(id, honest(method, params));
    if (lie) {
        if (auto other = lie(method, request, honestReply)) return *other;
    }
    return honestReply;
}

std::string ScriptedChain::tipNews() const {
    return R"({"jsonrpc":"2.0","method":"blockchain.headers.subscribe","params":[)" +
           honest("blockchain.headers.subscribe", "") + "]}";
}

std::string ScriptedChain::scriptNews(const Script& script) const {
    const std::string hash = scriptHashText(script);
    return R"({"jsonrpc":"2.0","method":"blockchain.scripthash.subscribe","params":[)" + quoted(hash) + ',' +
           statusOf(hash) + "]}";
}

Transaction deposit(const Script& script, std::int64_t sat, std::uint32_t number) {
    Transaction tx;
    bitcoin::TxInput input;
    input.previous.txid.bytes.fill(0x5a);
    input.previous.index = number;
    tx.inputs.push_back(input);
    tx.outputs.push_back({bitcoin::Amount::sat(sat), script});
    return tx;
}

Transaction spend(const std::vector<OutPoint>& coins, const std::vector<Pay>& outputs) {
    Transaction tx;
    for (const OutPoint& coin : coins) {
        bitcoin::TxInput input;
        input.previous = coin;
        input.sequence = 0xfffffffd;
        input.witness = {Bytes(71, 0x30), Bytes(33, 0x02)};
        tx.inputs.push_back(input);
    }
    for (const Pay& output : outputs)
        tx.outputs.push_back({bitcoin::Amount::sat(output.sat), output.script});
    return tx;
}

Script foreignScript(std::uint32_t number) {
    const std::string text = "foreign " + std::to_string(number);
    return bitcoin::p2wpkh(crypto::hash160(asBytes(text)));
}

void converse(sync::ScanSession& session, ScriptedChain& chain,
              const std::function<void(const wallet::ChainChanges&)>& store) {
    constexpr int kEveryMessages = 200;
    int count = 0;
    while (session.state() == sync::SessionState::Working) {
        const std::vector<sync::Request> requests = session.takeRequests();
        if (requests.empty()) break;
        for (const sync::Request& request : requests) {
            session.received(chain.answer(request.text), chain.now());
            if (++count % kEveryMessages == 0) store(session.takeChanges());
        }
    }
    store(session.takeChanges());
}

void KeptChanges::apply(const wallet::ChainChanges& changes) {
    if (changes.forgetAbove) {
        const auto kept = std::max(0, *changes.forgetAbove - headers.anchor.height);
        headers.headers.resize(std::min(headers.headers.size(), static_cast<std::size_t>(kept)));
        for (auto& [txid, tx] : transactions) {
            if (tx.height > *changes.forgetAbove && tx.standing == wallet::Standing::Proven)
                tx.standing = wallet::Standing::Reported;
        }
    }
    std::int32_t height = changes.firstHeight;
    for (const wallet::HeaderBytes& header : changes.headers) {
        const auto at = static_cast<std::size_t>(height++ - headers.anchor.height - 1);
        if (at < headers.headers.size())
            headers.headers[at] = header;
        else
            headers.headers.push_back(header);
    }
    headers.learned.insert(headers.learned.end(), changes.learned.begin(), changes.learned.end());
    if (changes.anchor) {
        const auto below = static_cast<std::size_t>(changes.anchor->height - headers.anchor.height);
        headers.headers.erase(headers.headers.begin(), headers.headers.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                                                     below, headers.headers.size())));
        headers.anchor = *changes.anchor;
    }
    for (const wallet::ChainTransaction& tx : changes.found)
        transactions[tx.txid] = tx;
    for (const wallet::ChainTransaction& tx : changes.moved) {
        wallet::ChainTransaction& known = transactions.at(tx.txid);
        known.height = tx.height;
        known.position = tx.position;
        known.blockTime = tx.blockTime;
        known.standing = tx.standing;
        known.fate = tx.fate;
    }
    for (const wallet::ScriptRecord& script : changes.scripts)
        scripts[{static_cast<int>(script.keychain), script.index}] = script;
    if (changes.cursor) cursor = changes.cursor;
    if (changes.fees) fees = changes.fees;
    if (changes.syncedAt) syncedAt = changes.syncedAt;
    alerts.insert(alerts.end(), changes.alerts.begin(), changes.alerts.end());
}

wallet::ChainKnowledge KeptChanges::knowledge() const {
    wallet::ChainKnowledge knowledge;
    knowledge.headers = headers;
    knowledge.cursor = cursor;
    for (const auto& [key, script] : scripts)
        knowledge.scripts.push_back(script);
    const auto ledger = wallet::Ledger::build(1, knowledge.scripts, headers.tipHeight(), {},
                                              [this](const wallet::Ledger::Visitor& visit) -> Result<void> {
                                                  for (const auto& [txid, tx] : transactions)
                                                      SANDYK_CHECK(visit(tx));
                                                  return {};
                                              });
    for (const wallet::HistoryEntry& entry : ledger->history())
        knowledge.transactions.push_back(
            {entry.txid, entry.height, entry.standing, entry.fate, entry.scripts, entry.outputs});
    return knowledge;
}

const wallet::ChainTransaction* KeptChanges::find(const Txid& txid) const {
    const auto found = transactions.find(txid);
    return found == transactions.end() ? nullptr : &found->second;
}

bool KeptChanges::hasAlert(wallet::AlertKind kind) const {
    return std::ranges::any_of(alerts, [kind](const wallet::ChainAlert& alert) { return alert.kind == kind; });
}

} // namespace sandyk::test
