#include "sync/core_scan.h"

#include <nlohmann/json.hpp>

#include "bitcoin/block.h"

// The second half of the scan over Core: which blocks to read, reading them, and what is in no block yet.
namespace sandyk::sync {
namespace {

using nlohmann::json;
using wallet::AlertKind;
using wallet::Keychain;
using wallet::Standing;

constexpr std::size_t kBlocksAhead = 8; ///< blocks that wait to be read in order
constexpr std::size_t kMostBlocks = 1'000'000;
constexpr std::size_t kMostMempool = 1'000'000;
/// Above this the mempool is not read through: unconfirmed deposits then show once they are in a block.
constexpr std::size_t kMostLoose = 20'000;
constexpr std::size_t kLooseBatch = 200;
constexpr int kEstimateBlocks[] = {2, 3, 6, 12, 25, 144};

/// Many at once, since each import costs a reading of the chain. The node keeps a thousand ahead of what is used and
/// takes no range that is shorter than its own.
std::uint32_t importEnd(std::uint32_t derived) {
    return derived == 0 ? 0 : (derived / 10'000 + 1) * 10'000 + 1'000;
}

/// Coinbases of replaced blocks, and what was given up, are listed as if they could still confirm.
bool isDead(const json& listed) {
    const auto category = listed.find("category");
    const auto abandoned = listed.find("abandoned");
    return (category != listed.end() && *category == "orphan") || (abandoned != listed.end() && *abandoned == true);
}

std::int32_t periodEndOf(std::int32_t height) {
    return (height + kPeriod - 1) / kPeriod * kPeriod;
}

} // namespace

/// Addresses that were searched before need the new blocks only; new ones need all.
void CoreScan::planSearches() {
    for (const Keychain keychain : {Keychain::Receive, Keychain::Change}) {
        const auto which = static_cast<std::size_t>(keychain);
        if (m_cursor) m_imported[which] = std::max(m_imported[which], importEnd(m_cursor->searched[which]));
    }
    m_book.emitScripts();
    Search later;
    Search fresh;
    later.from = m_cursor ? m_cursor->height + 1 : m_options.birthHeight;
    fresh.from = m_options.birthHeight;
    for (const Keychain keychain : {Keychain::Receive, Keychain::Change}) {
        const auto which = static_cast<std::size_t>(keychain);
        const std::uint32_t count = m_book.derived(keychain);
        const std::uint32_t before = std::min(count, m_cursor ? m_cursor->searched[which] : 0U);
        if (m_planned[which] == 0 && before > 0 && later.from <= m_nodeTip)
            later.ranges.push_back({keychain, 0, before});
        const std::uint32_t known = std::max(before, m_planned[which]);
        if (known < count) fresh.ranges.push_back({keychain, known, count});
        m_planned[which] = count;
    }
    if (!later.ranges.empty()) m_searches.push_back(std::move(later));
    if (!fresh.ranges.empty() && fresh.from <= m_nodeTip) m_searches.push_back(std::move(fresh));
    nextSearch();
}

void CoreScan::nextSearch() {
    m_blocks.clear();
    m_nextBlock = 0;
    if (m_searches.empty()) return endSearches();
    if (!m_usesWallet)
        m_jobs.push_back({CoreJob::Kind::ScanBlocks});
    else if (m_isWalletOpen)
        askWallet();
    else
        m_jobs.push_back({CoreJob::Kind::LoadWallet});
}

/// An import reads the whole chain again: only for addresses that the node's wallet does not have.
void CoreScan::askWallet() {
    bool mustImport = m_isWalletNew;
    for (const Keychain keychain : {Keychain::Receive, Keychain::Change}) {
        const std::uint32_t wanted = importEnd(m_book.derived(keychain));
        std::uint32_t& imported = m_imported[static_cast<std::size_t>(keychain)];
        if (wanted <= imported) continue;
        imported = wanted;
        mustImport = true;
    }
    m_jobs.push_back({mustImport ? CoreJob::Kind::Import : CoreJob::Kind::ListWallet});
}

std::string CoreScan::scanText(std::uint64_t id) const {
    const Search& search = m_searches.front();
    json objects = json::array();
    for (const Search::Range& range : search.ranges) {
        const bitcoin::Descriptor& descriptor = *m_book.descriptor(range.keychain);
        if (descriptor.isRange())
            objects.push_back({{"desc", descriptor.toString()}, {"range", json::array({range.begin, range.end - 1})}});
        else
            objects.push_back(json::object({{"desc", descriptor.toString()}}));
    }
    return json{{"jsonrpc", "1.0"},
                {"id", id},
                {"method", "scanblocks"},
                {"params", json::array({"start", objects, search.from, m_nodeTip, "basic"})}}
        .dump();
}

std::string CoreScan::importText(std::uint64_t id) const {
    json requests = json::array();
    for (const Keychain keychain : {Keychain::Receive, Keychain::Change}) {
        if (m_book.derived(keychain) == 0) continue;
        const bitcoin::Descriptor& descriptor = *m_book.descriptor(keychain);
        json request{{"desc", descriptor.toString()},
                     {"timestamp", 0},
                     {"active", false},
                     {"internal", keychain == Keychain::Change && descriptor.isRange()}};
        if (descriptor.isRange()) request["range"] = json::array({0, importEnd(m_book.derived(keychain)) - 1});
        requests.push_back(std::move(request));
    }
    return json{{"jsonrpc", "1.0"}, {"id", id}, {"method", "importdescriptors"}, {"params", json::array({requests})}}
        .dump();
}

void CoreScan::onScan(const json& result) {
    const auto list = member(result, "relevant_blocks");
    if (!accept(list)) return;
    if (const auto completed = result.find("completed"); completed != result.end() && *completed != true)
        return failWith(ErrorCode::ChainRefused, "the search was stopped on the node");
    if (!(*list)->is_array() || (*list)->size() > kMostBlocks)
        return failWith(ErrorCode::ChainProtocol, "blocks that are no list");
    std::vector<Hash256> hashes;
    for (const json& value : **list) {
        const auto hash = hashOf(value);
        if (!accept(hash)) return;
        hashes.push_back(*hash);
    }
    addBlocks(hashes);
}

void CoreScan::onList(const json& result) {
    const auto list = member(result, "transactions");
    if (!accept(list)) return;
    if (!(*list)->is_array() || (*list)->size() > kMostBlocks)
        return failWith(ErrorCode::ChainProtocol, "transactions that are no list");
    std::multimap<std::int64_t, Hash256> blocks; ///< in the order of the chain, as far as the node is to be believed
    m_loose.clear();
    m_inMempool.clear();
    for (const json& value : **list) {
        const auto txid = member(value, "txid");
        const auto confirmations = member(value, "confirmations");
        if (!accept(txid) || !accept(confirmations)) return;
        const auto id = hashOf(**txid);
        const auto depth = integerOf(**confirmations, INT32_MIN, INT32_MAX);
        if (!accept(id) || !accept(depth)) return;
        if (*depth > 0) {
            // What was proven before needs no second look.
            const auto known = m_book.findTx({*id});
            if (known && m_book.tx(*known).standing == Standing::Proven && !m_options.isComparison) continue;
            const auto block = member(value, "blockhash");
            const auto height = member(value, "blockheight");
            if (!accept(block) || !accept(height)) return;
            const auto hash = hashOf(**block);
            const auto number = integerOf(**height, 0, INT32_MAX);
            if (!accept(hash) || !accept(number)) return;
            blocks.emplace(*number, *hash);
        } else if (*depth == 0 && !isDead(value) && m_inMempool.emplace(*id, true).second) {
            m_loose.push_back({*id});
        }
    }
    std::vector<Hash256> hashes;
    for (const auto& [height, hash] : blocks)
        hashes.push_back(hash);
    addBlocks(hashes);
}

void CoreScan::addBlocks(const std::vector<Hash256>& hashes) {
    std::unordered_map<Hash256, std::int32_t, HashOfHash> heights;
    for (std::int32_t height = m_chain.firstHeight(); height <= m_chain.tipHeight(); ++height)
        heights.emplace(m_chain.hashAt(height), height);
    std::unordered_map<Hash256, bool, HashOfHash> seen;
    for (const Hash256& hash : hashes) {
        if (!seen.emplace(hash, true).second) continue;
        FoundBlock block;
        block.hash = hash;
        if (const auto known = heights.find(hash); known != heights.end()) block.height = known->second;
        m_blocks.push_back(std::move(block));
    }
    m_blocksFound += m_blocks.size();
    if (m_blocks.empty()) readBlocks();
}

std::optional<CoreJob> CoreScan::nextBlockJob() {
    const std::size_t end = std::min(m_blocks.size(), m_nextBlock + kBlocksAhead);
    for (std::size_t at = m_nextBlock; at < end; ++at) {
        FoundBlock& block = m_blocks[at];
        if (block.isAsked) continue;
        block.isAsked = true;
        return CoreJob{block.height < 0 ? CoreJob::Kind::Locate : CoreJob::Kind::Block, static_cast<std::uint32_t>(at)};
    }
    return std::nullopt;
}

void CoreScan::onLocate(const CoreJob& job, const json& result) {
    const auto value = member(result, "height");
    if (!accept(value)) return;
    const auto height = integerOf(**value, 0, INT32_MAX);
    if (!accept(height)) return;
    if (*height >= m_chain.firstHeight())
        return failWith(ErrorCode::ChainRefused, "the chain of the node changed meanwhile");
    m_blocks[job.place].height = static_cast<std::int32_t>(*height);
    m_blocks[job.place].isAsked = false;
}

std::optional<CoreScan::OldBlock> CoreScan::blockAt(std::int32_t height) const {
    if (height >= m_chain.firstHeight() && height <= m_chain.tipHeight()) {
        const BlockHeader& header = m_chain.at(height);
        return OldBlock{header.hash, header.merkleRoot, header.time};
    }
    const std::int32_t end = periodEndOf(height);
    const auto period = m_periods.find(end);
    if (period == m_periods.end()) return std::nullopt;
    return period->second[static_cast<std::size_t>(height - (end - kPeriod + 1))];
}

void CoreScan::onOldHeaders(const CoreJob& job, const std::vector<wallet::HeaderBytes>& headers) {
    const std::int32_t end = job.height + job.count - 1;
    m_periodAsked.reset();
    const auto checkpoint = m_chain.checkpointAbove(end);
    if (!checkpoint || checkpoint->height != end) return failWith(ErrorCode::Internal, "a period without its end");
    const auto period = m_chain.checkPeriod(*checkpoint, headers);
    if (!period) {
        m_book.alert(AlertKind::BadHeader, m_now, end);
        return fail(period.error());
    }
    for (const wallet::Checkpoint& learned : m_chain.takeLearned())
        m_book.changes().learned.push_back(learned);
    std::vector<OldBlock>& blocks = m_periods[end];
    for (const BlockHeader& header : *period)
        blocks.push_back({header.hash, header.merkleRoot, header.time});
    readBlocks();
}

/// In the order of the chain, so that what spends a coin comes after what made it.
void CoreScan::readBlocks() {
    while (m_nextBlock < m_blocks.size() && !m_blocks[m_nextBlock].raw.empty()) {
        FoundBlock& block = m_blocks[m_nextBlock];
        if (!blockAt(block.height)) {
            const auto checkpoint = m_chain.checkpointAbove(periodEndOf(block.height));
            if (checkpoint && !m_periodAsked) {
                m_periodAsked = checkpoint->height;
                m_jobs.push_back({CoreJob::Kind::OldHashes, 0, checkpoint->height - kPeriod + 1, kPeriod});
            }
            return;
        }
        if (!readBlock(block)) return;
        block.raw = {};
        ++m_nextBlock;
        ++m_blocksRead;
    }
    if (m_nextBlock < m_blocks.size()) return;
    m_searches.pop_front();
    if (!m_searches.empty()) return nextSearch();
    if (!accept(m_book.extend())) return;
    planSearches();
}

bool CoreScan::readBlock(const FoundBlock& found) {
    const auto block = bitcoin::Block::parse(found.raw);
    const OldBlock wanted = *blockAt(found.height);
    if (!block || wanted.hash != found.hash || BlockHeader::parse(block->header).hash != found.hash) {
        failWith(ErrorCode::ChainBadProof, "the bytes are those of another block");
        return false;
    }
    std::vector<Hash256> txids;
    txids.reserve(block->transactions.size());
    for (const bitcoin::Transaction& tx : block->transactions)
        txids.push_back(tx.txid().bytes);
    const auto root = merkleRoot(txids);
    if (!root || *root != wanted.merkleRoot) {
        m_book.alert(AlertKind::BadProof, m_now, found.height);
        failWith(ErrorCode::ChainBadProof, "the transactions are not those of the block");
        return false;
    }
    for (std::size_t i = 0; i < txids.size(); ++i) {
        const bitcoin::Transaction& tx = block->transactions[i];
        const bitcoin::Txid txid{txids[i]};
        const std::vector<std::uint32_t> scripts = m_book.touched(txid, tx);
        if (scripts.empty()) continue;
        if (m_options.isComparison) {
            const auto known = m_book.findTx(txid);
            if (!known || m_book.tx(*known).height != found.height)
                m_book.alert(AlertKind::SourcesDisagree, m_now, found.height, txid);
            else
                m_confirmed.emplace(txid.bytes, true);
            continue;
        }
        std::uint32_t place = 0;
        for (const std::uint32_t script : scripts) {
            const auto claimed = m_book.addClaim(script, {txid, found.height}, m_now);
            if (!accept(claimed)) return false;
            place = *claimed;
        }
        if (m_book.tx(place).isSettled) continue;
        if (!accept(m_book.give(place, tx, tx.serialize(), m_now))) return false;
        m_book.prove(place, static_cast<std::int32_t>(i), wanted.time, m_now);
    }
    return true;
}

void CoreScan::endSearches() {
    m_book.emitScripts();
    if (m_options.isComparison) {
        for (std::uint32_t at = 0; at < m_book.txCount(); ++at) {
            const ScanBook::Tx& tx = m_book.tx(at);
            if (tx.height > 0 && tx.height <= m_nodeTip && tx.fate == wallet::Fate::Present &&
                !m_confirmed.contains(tx.txid.bytes))
                m_book.alert(AlertKind::SourcesDisagree, m_now, tx.height, tx.txid);
        }
        m_state = SessionState::Synced;
        return;
    }
    if (!m_usesWallet) {
        m_jobs.push_back({CoreJob::Kind::Mempool});
        return;
    }
    m_nextLoose = 0;
    for (std::uint32_t i = 0; i < m_loose.size(); ++i)
        m_jobs.push_back({CoreJob::Kind::WalletTx, i});
    if (m_loose.empty()) endMempool();
}

void CoreScan::onMempool(const json& result) {
    if (!result.is_array() || result.size() > kMostMempool)
        return failWith(ErrorCode::ChainProtocol, "a mempool that is no list");
    m_loose.clear();
    m_inMempool.clear();
    for (const json& value : result) {
        const auto txid = hashOf(value);
        if (!accept(txid)) return;
        m_inMempool.emplace(*txid, true);
        const auto known = m_book.findTx({*txid});
        if (known && m_book.tx(*known).isStored && m_book.tx(*known).fate == wallet::Fate::Present) continue;
        m_loose.push_back({*txid});
    }
    if (m_loose.size() > kMostLoose) m_loose.clear();
    m_nextLoose = 0;
    m_looseTxs.clear();
    for (std::size_t at = 0; at < m_loose.size(); at += kLooseBatch)
        m_jobs.push_back({CoreJob::Kind::MempoolTx, static_cast<std::uint32_t>(at), 0,
                          static_cast<std::int32_t>(std::min(kLooseBatch, m_loose.size() - at))});
    if (m_loose.empty()) endMempool();
}

void CoreScan::onMempoolTx(const CoreJob& job, const json& replies) {
    if (replies.size() != static_cast<std::size_t>(job.count))
        return failWith(ErrorCode::ChainProtocol, "another number of answers");
    for (std::size_t i = 0; i < replies.size(); ++i) {
        const auto result = member(replies[i], "result");
        if (!accept(result)) return;
        // It may have left the mempool since.
        if ((*result)->is_null()) continue;
        const auto raw = hexOf(**result, bitcoin::Transaction::kMaxSize);
        if (!accept(raw)) return;
        takeLoose(m_loose[job.place + i], *raw);
        if (isFailed()) return;
    }
    m_nextLoose += replies.size();
    if (m_nextLoose == m_loose.size()) endMempool();
}

/// Kept until all are here: a parent may come behind its child.
void CoreScan::takeLoose(const bitcoin::Txid& txid, ByteView raw) {
    auto tx = checkedTransaction(raw, txid);
    if (!tx) return fail(tx.error());
    bool mayConcern = std::ranges::any_of(tx->outputs, [this](const bitcoin::TxOutput& output) {
        return m_book.findScript(output.scriptPubKey).has_value();
    });
    mayConcern = mayConcern || std::ranges::any_of(tx->inputs, [this](const bitcoin::TxInput& input) {
                     return m_book.coin(input.previous) || m_inMempool.contains(input.previous.txid.bytes);
                 });
    if (mayConcern) m_looseTxs.emplace_back(txid, std::move(*tx));
}

void CoreScan::endMempool() {
    // Each round finds the children of what the one before found.
    for (bool isNew = true; isNew && !isFailed();) {
        isNew = false;
        for (auto& [txid, tx] : m_looseTxs) {
            const std::vector<std::uint32_t> scripts = m_book.touched(txid, tx);
            if (scripts.empty()) continue;
            const auto known = m_book.findTx(txid);
            if (known && m_book.tx(*known).isSettled && m_book.tx(*known).fate == wallet::Fate::Present) continue;
            std::uint32_t place = 0;
            for (const std::uint32_t script : scripts) {
                const auto claimed = m_book.addClaim(script, {txid, 0}, m_now);
                if (!accept(claimed)) return;
                place = *claimed;
            }
            if (!accept(m_book.give(place, tx, tx.serialize(), m_now))) return;
            isNew = true;
        }
    }
    for (std::uint32_t at = 0; at < m_book.txCount(); ++at) {
        const ScanBook::Tx& tx = m_book.tx(at);
        if (tx.fate != wallet::Fate::Present || tx.standing == Standing::Proven) continue;
        if (!m_inMempool.contains(tx.txid.bytes))
            m_book.vanish(at, m_now);
        else if (tx.height > 0)
            m_book.claim(at, 0, m_now);
    }
    m_looseTxs.clear();
    if (!accept(m_book.extend())) return;
    if (m_book.derived(Keychain::Receive) > m_planned[0] || m_book.derived(Keychain::Change) > m_planned[1])
        return planSearches();
    m_book.emitScripts();
    m_jobs.push_back({CoreJob::Kind::Fees});
}

void CoreScan::onFees(const json& replies) {
    wallet::FeeEstimates fees;
    fees.time = m_now;
    if (replies.size() != std::size(kEstimateBlocks) + 1)
        return failWith(ErrorCode::ChainProtocol, "another number of answers");
    for (std::size_t i = 0; i < replies.size(); ++i) {
        const auto result = member(replies[i], "result");
        if (!accept(result)) return;
        const bool isFloor = i == std::size(kEstimateBlocks);
        if (!(*result)->is_object()) continue;
        const auto rate = (*result)->find(isFloor ? "mempoolminfee" : "feerate");
        if (rate == (*result)->end()) continue;
        const auto value = feeRateOf(*rate);
        if (!accept(value)) return;
        if (*value && isFloor) fees.relayFloor = **value;
        if (*value && !isFloor) fees.estimates.push_back({kEstimateBlocks[i], **value});
    }
    m_book.changes().fees = std::move(fees);
    const std::int32_t tip = std::min(m_nodeTip, m_chain.tipHeight());
    m_book.changes().cursor = wallet::ScanCursor{
        tip, m_chain.hashAt(tip), {m_book.derived(Keychain::Receive), m_book.derived(Keychain::Change)}};
    m_book.changes().syncedAt = m_now;
    m_state = SessionState::Synced;
}

} // namespace sandyk::sync
