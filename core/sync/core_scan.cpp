#include "sync/core_scan.h"

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "bitcoin/block.h"

namespace sandyk::sync {
namespace {

using nlohmann::json;
using wallet::AlertKind;

constexpr int kDeepest = 8;
constexpr std::int32_t kBatch = 500; ///< requests of one POST
constexpr std::size_t kMostBlocks = 1'000'000;
constexpr int kEstimateBlocks[] = {2, 3, 6, 12, 25, 144};

constexpr std::int64_t kMethodNotFound = -32601;
constexpr std::int64_t kMiscError = -1;   ///< scanblocks: the index is not enabled
constexpr std::int64_t kWalletError = -4; ///< createwallet: it exists; scanblocks of old nodes
constexpr std::int64_t kWalletNotFound = -18;
constexpr std::int64_t kWalletLoaded = -35;

std::string call(std::uint64_t id, const char* method, const json& params) {
    return json{{"jsonrpc", "1.0"}, {"id", id}, {"method", method}, {"params", params}}.dump();
}

std::string text(const Hash256& hash) {
    return bitcoin::Txid{hash}.toString();
}

template <class Params>
std::string batch(std::uint64_t id, const char* method, std::size_t count, Params params) {
    json calls = json::array();
    for (std::size_t i = 0; i < count; ++i)
        calls.push_back({{"jsonrpc", "1.0"}, {"id", id}, {"method", method}, {"params", params(i)}});
    return calls.dump();
}

std::string_view chainName(Network network) {
    return network == Network::Main ? "main" : network == Network::Test ? "test" : networkName(network);
}

} // namespace

std::size_t CoreJob::messageLimit() const {
    switch (kind) {
    case Kind::Block:
        return 2 * bitcoin::Block::kMaxSize + 4'096;
    case Kind::ScanBlocks:
    case Kind::Mempool:
        return kMostBlocks * 70;
    case Kind::ListWallet:
        return 256 * 1'024 * 1'024;
    case Kind::MempoolTx:
        return 64 * 1'024 * 1'024;
    case Kind::WalletTx:
        return 2 * bitcoin::Transaction::kMaxSize + 65'536;
    default:
        return 1'024 * 1'024;
    }
}

CoreScan::CoreScan(const wallet::Wallet& wallet, wallet::ChainKnowledge knowledge, const ScanOptions& options,
                   std::int64_t now)
    : m_network(wallet.network), m_options(options), m_now(now), m_walletName("sandyk-" + wallet.descriptor.checksum()),
      m_chain(wallet.network, knowledge.headers), m_book(wallet, std::clamp(options.gapLimit, 1U, 1'000U)),
      m_cursor(knowledge.cursor) {
    const bool isKept = m_chain.anchor() == knowledge.headers.anchor && !knowledge.headers.headers.empty();
    if (!accept(m_book.begin(knowledge))) return;
    if (!isKept) m_book.moveAnchor(m_chain.anchor());
    if (options.isComparison) m_cursor.reset();
    m_jobs.push_back({Kind::Info});
}

std::vector<Request> CoreScan::takeRequests() {
    std::vector<Request> requests;
    while (m_state == SessionState::Working && m_inFlight.size() < kMostInFlight) {
        std::optional<CoreJob> job;
        if (!m_jobs.empty()) {
            job = m_jobs.front();
            m_jobs.pop_front();
        } else {
            job = nextBlockJob();
        }
        if (!job) break;
        const std::uint64_t id = m_nextId++;
        requests.push_back(requestOf(id, *job));
        m_inFlight.emplace(id, *job);
    }
    return requests;
}

Request CoreScan::requestOf(std::uint64_t id, const CoreJob& job) {
    Request request;
    request.id = id;
    switch (job.kind) {
    case Kind::Info:
        request.text = call(id, "getblockchaininfo", json::array());
        break;
    case Kind::Hashes:
    case Kind::OldHashes:
        request.text = batch(id, "getblockhash", static_cast<std::size_t>(job.count),
                             [&](std::size_t i) { return json::array({job.height + static_cast<std::int32_t>(i)}); });
        break;
    case Kind::Headers:
    case Kind::OldHeaders:
        request.text = batch(id, "getblockheader", m_hashes.size(), [&](std::size_t i) {
            return json::array({text(m_hashes[i]), false});
        });
        break;
    case Kind::ScanBlocks:
        request.text = scanText(id);
        request.isSlow = true;
        break;
    case Kind::LoadWallet:
        request.text = call(id, "loadwallet", json::array({m_walletName}));
        request.isSlow = true;
        break;
    case Kind::CreateWallet:
        // No private keys, nothing in it but what is imported, not loaded again by itself.
        request.text = call(id, "createwallet", json::array({m_walletName, true, true, "", false, true, false}));
        break;
    case Kind::Import:
        request.text = importText(id);
        request.path = "/wallet/" + m_walletName;
        request.isSlow = true;
        break;
    case Kind::ListWallet:
        request.text = call(id, "listsinceblock", json::array({"", 1, true, false}));
        request.path = "/wallet/" + m_walletName;
        break;
    case Kind::WalletTx:
        request.text = call(id, "gettransaction", json::array({m_loose[job.place].toString(), true}));
        request.path = "/wallet/" + m_walletName;
        break;
    case Kind::Locate:
        request.text = call(id, "getblockheader", json::array({text(m_blocks[job.place].hash), true}));
        break;
    case Kind::Block:
        request.text = call(id, "getblock", json::array({text(m_blocks[job.place].hash), 0}));
        break;
    case Kind::Mempool:
        request.text = call(id, "getrawmempool", json::array({false}));
        break;
    case Kind::MempoolTx:
        request.text = batch(id, "getrawtransaction", static_cast<std::size_t>(job.count), [&](std::size_t i) {
            return json::array({m_loose[job.place + i].toString(), false});
        });
        break;
    case Kind::Fees: {
        json calls = json::array();
        for (const int blocks : kEstimateBlocks)
            calls.push_back(
                {{"jsonrpc", "1.0"}, {"id", id}, {"method", "estimatesmartfee"}, {"params", json::array({blocks})}});
        calls.push_back({{"jsonrpc", "1.0"}, {"id", id}, {"method", "getmempoolinfo"}, {"params", json::array()}});
        request.text = calls.dump();
        break;
    }
    }
    return request;
}

void CoreScan::received(std::string_view message, std::int64_t now) {
    if (isFailed()) return;
    m_now = now;
    const auto parsed = parseJson(message, kDeepest);
    if (!accept(parsed)) return;
    const json& value = **parsed;
    const json& one = value.is_array() && !value.empty() ? value.front() : value;
    const auto id = member(one, "id");
    if (!accept(id)) return;
    const auto number = integerOf(**id, 0, INT64_MAX);
    if (!accept(number)) return;
    const auto found = m_inFlight.find(static_cast<std::uint64_t>(*number));
    if (found == m_inFlight.end()) return failWith(ErrorCode::ChainProtocol, "an answer that nobody asked for");
    const CoreJob job = found->second;
    m_inFlight.erase(found);
    if (message.size() > job.messageLimit()) return failWith(ErrorCode::ChainProtocol, "an answer far too long");
    if (value.is_array()) return onBatch(job, value);
    if (const auto error = value.find("error"); error != value.end() && !error->is_null()) {
        const auto code = member(*error, "code");
        if (!accept(code)) return;
        const auto codeNumber = integerOf(**code, INT32_MIN, INT32_MAX);
        if (accept(codeNumber)) onError(job, *codeNumber);
        return;
    }
    const auto result = member(value, "result");
    if (accept(result)) onReply(job, **result);
}

void CoreScan::onReply(const CoreJob& job, const json& result) {
    switch (job.kind) {
    case Kind::Info:
        return onInfo(result);
    case Kind::ScanBlocks:
        return onScan(result);
    case Kind::LoadWallet:
    case Kind::CreateWallet:
        m_isWalletOpen = true;
        m_isWalletNew = job.kind == Kind::CreateWallet;
        return askWallet();
    case Kind::Import:
        if (!result.is_array() || result.empty()) return failWith(ErrorCode::ChainProtocol, "no list");
        for (const json& one : result) {
            const auto success = one.find("success");
            if (success == one.end() || *success != true)
                return failWith(ErrorCode::ChainUnsupported, "the node does not take the descriptor");
        }
        m_isWalletNew = false;
        m_jobs.push_back({Kind::ListWallet});
        return;
    case Kind::ListWallet:
        return onList(result);
    case Kind::WalletTx: {
        const auto hex = member(result, "hex");
        if (!accept(hex)) return;
        const auto raw = hexOf(**hex, bitcoin::Transaction::kMaxSize);
        if (!accept(raw)) return;
        takeLoose(m_loose[job.place], *raw);
        if (++m_nextLoose == m_loose.size()) endMempool();
        return;
    }
    case Kind::Locate:
        return onLocate(job, result);
    case Kind::Block: {
        auto raw = hexOf(result, bitcoin::Block::kMaxSize);
        if (!accept(raw)) return;
        m_blocks[job.place].raw = std::move(*raw);
        return readBlocks();
    }
    case Kind::Mempool:
        return onMempool(result);
    default:
        return failWith(ErrorCode::ChainProtocol, "one answer to many requests");
    }
}

void CoreScan::onError(const CoreJob& job, std::int64_t code) {
    switch (job.kind) {
    case Kind::ScanBlocks:
        if (code != kMethodNotFound && code != kMiscError) break;
        m_usesWallet = true;
        m_jobs.push_back({Kind::LoadWallet});
        return;
    case Kind::LoadWallet:
        if (code == kWalletLoaded || code == kWalletError) return onReply(job, {});
        if (code == kWalletNotFound) {
            m_jobs.push_back({Kind::CreateWallet});
            return;
        }
        return failWith(ErrorCode::ChainUnsupported, "the node has neither block filters nor wallets");
    case Kind::CreateWallet:
        return failWith(ErrorCode::ChainUnsupported, "the node makes no wallet");
    default:
        break;
    }
    failWith(ErrorCode::ChainRefused, "the node refused a request");
}

void CoreScan::onBatch(const CoreJob& job, const json& replies) {
    if (job.kind == Kind::MempoolTx) return onMempoolTx(job, replies);
    if (job.kind == Kind::Fees) return onFees(replies);
    const bool isHashes = job.kind == Kind::Hashes || job.kind == Kind::OldHashes;
    const bool isHeaders = job.kind == Kind::Headers || job.kind == Kind::OldHeaders;
    if ((!isHashes && !isHeaders) || replies.size() != static_cast<std::size_t>(job.count))
        return failWith(ErrorCode::ChainProtocol, "another number of answers");
    std::vector<Hash256> hashes;
    std::vector<wallet::HeaderBytes> headers;
    for (const json& reply : replies) {
        const auto result = member(reply, "result");
        if (!accept(result)) return;
        if ((*result)->is_null()) return failWith(ErrorCode::ChainRefused, "the node lacks a block");
        if (isHashes) {
            const auto hash = hashOf(**result);
            if (!accept(hash)) return;
            hashes.push_back(*hash);
        } else {
            if (!(*result)->is_string()) return failWith(ErrorCode::ChainProtocol, "a header that is no text");
            const auto one = headersOf((*result)->get_ref<const std::string&>(), 1);
            if (!accept(one)) return;
            headers.insert(headers.end(), one->begin(), one->end());
        }
    }
    if (isHashes) return onHashes(job, std::move(hashes));
    if (headers.size() != static_cast<std::size_t>(job.count))
        return failWith(ErrorCode::ChainProtocol, "an empty header");
    if (job.kind == Kind::Headers)
        onHeaders(job, headers);
    else
        onOldHeaders(job, headers);
}

void CoreScan::onInfo(const json& result) {
    const auto chain = member(result, "chain");
    const auto blocks = member(result, "blocks");
    if (!accept(chain) || !accept(blocks)) return;
    const auto height = integerOf(**blocks, 0, INT32_MAX);
    if (!accept(height)) return;
    if (!(*chain)->is_string() || (*chain)->get_ref<const std::string&>() != chainName(m_network))
        return failWith(ErrorCode::ChainWrongNetwork, "the node is of another network");
    m_nodeTip = static_cast<std::int32_t>(*height);
    if (m_nodeTip < m_chain.firstHeight() - 1)
        return failWith(ErrorCode::ChainForkTooDeep, "the node does not reach our checkpoint");
    // Where our headers and the node's chain part, looked for over the depth that a fork may have.
    const std::int32_t top = std::min(m_nodeTip, m_chain.tipHeight());
    const std::int32_t from = std::max(m_chain.firstHeight() - 1, top - HeaderChain::kDeepestFork);
    m_jobs.push_back({Kind::Hashes, 0, from, top - from + 1});
}

void CoreScan::onHashes(const CoreJob& job, std::vector<Hash256> hashes) {
    if (job.kind == Kind::Hashes && !m_isForkChecked) {
        m_isForkChecked = true;
        std::int32_t common = job.height + job.count - 1;
        while (common >= job.height && hashes[static_cast<std::size_t>(common - job.height)] != m_chain.hashAt(common))
            --common;
        if (common < job.height) {
            const bool isOther = job.height == 0;
            return failWith(isOther ? ErrorCode::ChainWrongNetwork : ErrorCode::ChainForkTooDeep,
                            "no common block with the node");
        }
        m_nextHeader = common + 1;
        return askNextHeaders();
    }
    m_hashes = std::move(hashes);
    m_jobs.push_back({job.kind == Kind::Hashes ? Kind::Headers : Kind::OldHeaders, 0, job.height, job.count});
}

void CoreScan::askNextHeaders() {
    const std::int32_t count = std::min(kBatch * 4, m_nodeTip - m_nextHeader + 1);
    if (count > 0) {
        m_jobs.push_back({Kind::Hashes, 0, m_nextHeader, count});
        return;
    }
    // Fewer blocks than we have, or a branch with less work than ours.
    if (m_chain.tipHeight() > m_nodeTip || m_isBehind)
        m_book.alert(m_isBehind && m_options.isComparison ? AlertKind::SourcesDisagree : AlertKind::SourceBehind, m_now,
                     m_nodeTip);
    if (m_isBehind) return failWith(ErrorCode::ChainSourcesDisagree, "the node's branch has less work than ours");
    planSearches();
}

void CoreScan::onHeaders(const CoreJob& job, const std::vector<wallet::HeaderBytes>& headers) {
    const auto connected = m_chain.connect(job.height, headers, m_now);
    if (!connected) {
        m_book.alert(AlertKind::BadHeader, m_now, job.height);
        return fail(connected.error());
    }
    if (connected->forkedAt) onFork(*connected->forkedAt);
    if (connected->added > 0)
        m_book.addHeaders(job.height + job.count - static_cast<std::int32_t>(connected->added),
                          {headers.end() - static_cast<std::ptrdiff_t>(connected->added), headers.end()});
    else
        m_isBehind = m_chain.tipHeight() < job.height + job.count - 1 ||
                     m_chain.hashAt(job.height + job.count - 1) != BlockHeader::parse(headers.back()).hash;
    for (const wallet::Checkpoint& learned : m_chain.takeLearned())
        m_book.changes().learned.push_back(learned);
    if (const auto anchor = m_chain.compact()) m_book.moveAnchor(*anchor);
    m_nextHeader = m_isBehind ? m_nodeTip + 1 : job.height + job.count;
    askNextHeaders();
}

void CoreScan::onFork(std::int32_t height) {
    if (m_options.isComparison) return m_book.alert(AlertKind::SourcesDisagree, m_now, height);
    if (!m_book.forgetAbove(height).empty()) m_book.alert(AlertKind::Reorganisation, m_now, height);
    if (m_cursor && m_cursor->height > height) {
        m_cursor->height = height;
        m_cursor->blockHash = m_chain.hashAt(height);
    }
}

wallet::ChainChanges CoreScan::takeChanges() {
    wallet::ChainChanges changes = std::exchange(m_book.changes(), {});
    if (!m_options.isComparison) return changes;
    wallet::ChainChanges alerts;
    alerts.alerts = std::move(changes.alerts);
    return alerts;
}

Progress CoreScan::progress() const {
    return {m_blocksRead, m_blocksFound, m_nodeTip};
}

std::unique_ptr<ScanSession> scanCore(const wallet::Wallet& wallet, wallet::ChainKnowledge knowledge,
                                      const ScanOptions& options, std::int64_t now) {
    return std::make_unique<CoreScan>(wallet, std::move(knowledge), options, now);
}

} // namespace sandyk::sync
