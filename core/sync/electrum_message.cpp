#include "sync/electrum_message.h"

#include <nlohmann/json.hpp>

#include <algorithm>

#include "base/encoding.h"
#include "crypto/hash.h"

namespace sandyk::sync {
namespace {

using nlohmann::json;

constexpr int kDeepest = 6;
constexpr std::size_t kMostBranch = 32;
constexpr std::size_t kHeaderSize = std::tuple_size_v<wallet::HeaderBytes>;

Failure odd(const char* detail) {
    return fail(ErrorCode::ChainProtocol, detail);
}

std::string request(std::uint64_t id, std::string_view method, std::string_view params) {
    std::string text = R"({"jsonrpc":"2.0","id":)" + std::to_string(id) + R"(,"method":")";
    text.append(method).append(R"(","params":[)").append(params).append("]}");
    return text;
}

std::string quoted(std::string text) {
    return '"' + std::move(text) + '"';
}

std::string reversedHex(const Hash256& hash) {
    return bitcoin::Txid{hash}.toString();
}

/// A status is written as it is, not reversed.
Result<std::optional<Hash256>> statusOf(const json& value) {
    if (value.is_null()) return std::nullopt;
    SANDYK_TRY(const Bytes bytes, hexOf(value, 32));
    Hash256 status;
    if (bytes.size() != status.size()) return odd("a status of another length");
    std::ranges::copy(bytes, status.begin());
    return status;
}

Result<ElectrumMessage::Tip> tipOf(const json& value) {
    SANDYK_TRY(const json* height, member(value, "height"));
    SANDYK_TRY(const json* hex, member(value, "hex"));
    ElectrumMessage::Tip tip;
    SANDYK_TRY(const std::int64_t number, integerOf(*height, 0, ElectrumMessage::kHighest));
    tip.height = static_cast<std::int32_t>(number);
    SANDYK_TRY(const Bytes bytes, hexOf(*hex, kHeaderSize));
    if (bytes.size() != kHeaderSize) return odd("a header of another length");
    std::ranges::copy(bytes, tip.header.begin());
    return tip;
}

} // namespace

namespace electrum {

std::string version(std::uint64_t id) {
    return request(id, "server.version", R"("sandyk",["1.4","1.6"])");
}
std::string tip(std::uint64_t id) {
    return request(id, "blockchain.headers.subscribe", "");
}
std::string headers(std::uint64_t id, std::int32_t from, std::int32_t count) {
    return request(id, "blockchain.block.headers", std::to_string(from) + ',' + std::to_string(count));
}
std::string subscribe(std::uint64_t id, const Hash256& hash) {
    return request(id, "blockchain.scripthash.subscribe", quoted(reversedHex(hash)));
}
std::string history(std::uint64_t id, const Hash256& hash) {
    return request(id, "blockchain.scripthash.get_history", quoted(reversedHex(hash)));
}
std::string transaction(std::uint64_t id, const bitcoin::Txid& txid) {
    return request(id, "blockchain.transaction.get", quoted(txid.toString()));
}
std::string merkle(std::uint64_t id, const bitcoin::Txid& txid, std::int32_t height) {
    return request(id, "blockchain.transaction.get_merkle", quoted(txid.toString()) + ',' + std::to_string(height));
}
std::string estimateFee(std::uint64_t id, int blocks) {
    return request(id, "blockchain.estimatefee", std::to_string(blocks));
}
std::string relayFee(std::uint64_t id, int minorVersion) {
    return request(id, minorVersion >= 6 ? "mempool.get_info" : "blockchain.relayfee", "");
}
std::string broadcast(std::uint64_t id, ByteView raw) {
    return request(id, "blockchain.transaction.broadcast", quoted(toHex(raw)));
}

} // namespace electrum

Hash256 scriptHash(const bitcoin::Script& script) {
    return crypto::sha256(script.bytes);
}

std::optional<Hash256> historyStatus(const std::vector<HistoryItem>& history) {
    if (history.empty()) return std::nullopt;
    crypto::Sha256 hasher;
    for (const HistoryItem& item : history)
        hasher.write(asBytes(item.txid.toString() + ':' + std::to_string(item.height) + ':'));
    return hasher.finish();
}

Result<ElectrumMessage> ElectrumMessage::parse(std::string_view line) {
    ElectrumMessage message;
    SANDYK_TRY(message.m_json, parseJson(line, kDeepest));
    const json& value = *message.m_json;
    if (!value.is_object()) return odd("a message that is no object");
    if (const auto method = value.find("method"); method != value.end()) {
        if (*method == "blockchain.headers.subscribe")
            message.m_news = News::Tip;
        else if (*method == "blockchain.scripthash.subscribe")
            message.m_news = News::Script;
        else
            return odd("news that nobody asked for");
        SANDYK_TRY(message.m_params, member(value, "params"));
        if (!message.m_params->is_array()) return odd("news without a list");
        return message;
    }
    SANDYK_TRY(const json* id, member(value, "id"));
    SANDYK_TRY(const std::int64_t number, integerOf(*id, 0, INT64_MAX));
    message.m_id = static_cast<std::uint64_t>(number);
    const auto error = value.find("error");
    if (error != value.end() && !error->is_null()) {
        message.m_error = &*error;
        return message;
    }
    SANDYK_TRY(message.m_result, member(value, "result"));
    return message;
}

Result<int> ElectrumMessage::minorVersion() const {
    if (!m_result->is_array() || m_result->size() != 2 || !(*m_result)[1].is_string()) return odd("no version");
    const auto& text = (*m_result)[1].get_ref<const std::string&>();
    if (!text.starts_with("1.") || text.size() < 3 || text[2] < '1' || text[2] > '9') return 0;
    if (text.size() > 3 && text[3] != '.') return 0;
    return text[2] - '0';
}

Result<ElectrumMessage::Tip> ElectrumMessage::tip() const {
    return tipOf(*m_result);
}

Result<ElectrumMessage::Tip> ElectrumMessage::newTip() const {
    if (m_params->size() != 1) return odd("news of another length");
    return tipOf(m_params->front());
}

Result<std::vector<wallet::HeaderBytes>> ElectrumMessage::headers(std::size_t most) const {
    SANDYK_CHECK(member(*m_result, "count"));
    SANDYK_TRY(const std::int64_t count, integerOf((*m_result)["count"], 0, static_cast<std::int64_t>(most)));
    std::vector<wallet::HeaderBytes> headers;
    if (const auto list = m_result->find("headers"); list != m_result->end()) {
        // Protocol 1.6: a list of them instead of one long text.
        if (!list->is_array() || list->size() > most) return odd("headers that are no list");
        for (const json& item : *list) {
            if (!item.is_string()) return odd("a header that is no text");
            SANDYK_TRY(const auto one, headersOf(item.get_ref<const std::string&>(), 1));
            headers.insert(headers.end(), one.begin(), one.end());
        }
    } else {
        SANDYK_TRY(const json* hex, member(*m_result, "hex"));
        if (!hex->is_string()) return odd("headers that are no text");
        SANDYK_TRY(headers, headersOf(hex->get_ref<const std::string&>(), most));
    }
    if (headers.size() != static_cast<std::size_t>(count)) return odd("another number of headers than said");
    return headers;
}

Result<std::optional<Hash256>> ElectrumMessage::status() const {
    return statusOf(*m_result);
}

Result<ElectrumMessage::ScriptNews> ElectrumMessage::scriptNews() const {
    if (m_params->size() != 2) return odd("news of another length");
    ScriptNews news;
    SANDYK_TRY(news.scriptHash, hashOf((*m_params)[0]));
    SANDYK_TRY(news.status, statusOf((*m_params)[1]));
    return news;
}

Result<std::vector<HistoryItem>> ElectrumMessage::history() const {
    if (!m_result->is_array()) return odd("a history that is no list");
    if (m_result->size() > kMostHistory) return fail(ErrorCode::ChainTooLarge, "a history of too many transactions");
    std::vector<HistoryItem> history;
    history.reserve(m_result->size());
    for (const json& value : *m_result) {
        SANDYK_TRY(const json* hash, member(value, "tx_hash"));
        SANDYK_TRY(const json* height, member(value, "height"));
        HistoryItem item;
        SANDYK_TRY(item.txid.bytes, hashOf(*hash));
        SANDYK_TRY(const std::int64_t number, integerOf(*height, -1, kHighest));
        item.height = static_cast<std::int32_t>(number);
        history.push_back(item);
    }
    return history;
}

Result<Bytes> ElectrumMessage::transaction() const {
    return hexOf(*m_result, bitcoin::Transaction::kMaxSize);
}

Result<MerkleProof> ElectrumMessage::merkle(std::int32_t height) const {
    SANDYK_TRY(const json* block, member(*m_result, "block_height"));
    SANDYK_CHECK(integerOf(*block, height, height));
    SANDYK_TRY(const json* position, member(*m_result, "pos"));
    SANDYK_TRY(const json* branch, member(*m_result, "merkle"));
    MerkleProof proof;
    SANDYK_TRY(const std::int64_t number, integerOf(*position, 0, INT32_MAX));
    proof.position = static_cast<std::uint32_t>(number);
    if (!branch->is_array() || branch->size() > kMostBranch) return odd("a branch that is no short list");
    for (const json& value : *branch) {
        SANDYK_TRY(const Hash256 hash, hashOf(value));
        proof.branch.push_back(hash);
    }
    return proof;
}

Result<std::optional<bitcoin::FeeRate>> ElectrumMessage::feeRate() const {
    return feeRateOf(*m_result);
}

Result<std::optional<bitcoin::FeeRate>> ElectrumMessage::relayFee(int minorVersion) const {
    if (minorVersion < 6) return feeRateOf(*m_result);
    SANDYK_TRY(const json* least, member(*m_result, "mempoolminfee"));
    return feeRateOf(*least);
}

Result<bitcoin::Txid> ElectrumMessage::txid() const {
    SANDYK_TRY(const Hash256 hash, hashOf(*m_result));
    return bitcoin::Txid{hash};
}

std::string_view ElectrumMessage::errorWords() const {
    if (m_error->is_string()) return m_error->get_ref<const std::string&>();
    if (!m_error->is_object()) return {};
    const auto message = m_error->find("message");
    if (message == m_error->end() || !message->is_string()) return {};
    return message->get_ref<const std::string&>();
}

} // namespace sandyk::sync
