#include "sync/electrum_scan.h"

namespace sandyk::sync {
namespace {

using wallet::AlertKind;
using wallet::ScriptStatus;
using wallet::Standing;

constexpr int kLeastMinorVersion = 4;
constexpr int kMostMinorVersion = 6;
constexpr int kMostAttempts = 3;
constexpr int kEstimateBlocks[] = {2, 3, 6, 12, 25, 144};

std::int32_t periodEndOf(std::int32_t height) {
    return (height + kPeriod - 1) / kPeriod * kPeriod;
}

ScriptStatus shortened(const std::optional<Hash256>& status) {
    ScriptStatus out{};
    if (status) std::copy_n(status->begin(), out.size(), out.begin());
    return out;
}

} // namespace

std::size_t ElectrumJob::messageLimit() const {
    constexpr std::size_t kHeaders = kPeriod * (2 * 80 + 4) + 1'024;
    switch (kind) {
    case Kind::Headers:
    case Kind::Period:
        return kHeaders;
    case Kind::History:
        return ElectrumMessage::kMostHistory * 130;
    case Kind::Transaction:
        return 2 * bitcoin::Transaction::kMaxSize + 1'024;
    default:
        return 4'096;
    }
}

ElectrumScan::ElectrumScan(const wallet::Wallet& wallet, wallet::ChainKnowledge knowledge, const ScanOptions& options,
                           std::int64_t now)
    : m_network(wallet.network), m_options(options), m_now(now), m_chain(wallet.network, knowledge.headers),
      m_book(wallet, std::clamp(options.gapLimit, 1U, 1'000U)) {
    const bool isKept = m_chain.anchor() == knowledge.headers.anchor && !knowledge.headers.headers.empty();
    if (!accept(m_book.begin(knowledge))) return;
    if (!isKept) m_book.moveAnchor(m_chain.anchor());
    m_urgent.push_back({Kind::Version});
}

std::vector<Request> ElectrumScan::takeRequests() {
    std::vector<Request> requests;
    while (m_state == SessionState::Working && m_inFlight.size() < kMostInFlight) {
        const std::optional<ElectrumJob> job = nextJob();
        if (!job) break;
        const std::uint64_t id = m_nextId++;
        requests.push_back({id, textOf(id, *job)});
        m_inFlight.emplace(id, *job);
    }
    return requests;
}

std::optional<ElectrumJob> ElectrumScan::nextJob() {
    const auto take = [](std::deque<ElectrumJob>& jobs) {
        const ElectrumJob job = jobs.front();
        jobs.pop_front();
        return job;
    };
    if (!m_urgent.empty()) return take(m_urgent);
    if (!m_areHeadersDone) return std::nullopt;
    // What was begun is ended before more is begun: so little is waiting at any time.
    while (!m_proofs.empty()) {
        const ElectrumJob job = take(m_proofs);
        if (job.kind == Kind::Transaction || isReady(job)) return job;
        if (!m_urgent.empty()) return take(m_urgent);
    }
    if (!m_histories.empty()) return take(m_histories);
    if (m_nextScript < m_book.scriptCount()) return ElectrumJob{Kind::Subscribe, m_nextScript++};
    return std::nullopt;
}

std::string ElectrumScan::textOf(std::uint64_t id, const ElectrumJob& job) {
    switch (job.kind) {
    case Kind::Version:
        return electrum::version(id);
    case Kind::Genesis:
        return electrum::headers(id, 0, 1);
    case Kind::Tip:
        return electrum::tip(id);
    case Kind::Headers:
        return electrum::headers(id, job.height, kPeriod);
    case Kind::Period:
        return electrum::headers(id, job.height - kPeriod + 1, kPeriod);
    case Kind::Subscribe: {
        const Hash256 hash = scriptHash(m_book.script(job.place).script);
        m_scriptHashes.emplace(hash, job.place);
        return electrum::subscribe(id, hash);
    }
    case Kind::History:
        return electrum::history(id, scriptHash(m_book.script(job.place).script));
    case Kind::Transaction:
        return electrum::transaction(id, m_book.tx(job.place).txid);
    case Kind::Merkle:
        return electrum::merkle(id, m_book.tx(job.place).txid, job.height);
    case Kind::Estimate:
        return electrum::estimateFee(id, static_cast<int>(job.place));
    case Kind::RelayFee:
        return electrum::relayFee(id, m_minorVersion);
    }
    return {};
}

/// A proof is asked for once the header that it is measured with is here; until then it is set aside.
bool ElectrumScan::isReady(const ElectrumJob& proof) {
    const ScanBook::Tx& tx = m_book.tx(proof.place);
    if (tx.isSettled || tx.standing != Standing::Reported || tx.height != proof.height) return false;
    if (m_weakFork && proof.height > *m_weakFork) {
        m_book.leaveReported(proof.place, m_now);
        return false;
    }
    if (proof.height > m_chain.tipHeight()) {
        m_heldHigh.push_back(proof);
        if (!m_areHeadersAsked) askHeaders(m_chain.tipHeight() + 1);
        return false;
    }
    if (blockAt(proof.height)) return true;
    const std::int32_t end = periodEndOf(proof.height);
    m_heldOld[end].push_back(proof);
    askPeriod(end);
    return false;
}

std::optional<ElectrumScan::OldBlock> ElectrumScan::blockAt(std::int32_t height) const {
    if (height >= m_chain.firstHeight() && height <= m_chain.tipHeight())
        return OldBlock{m_chain.at(height).merkleRoot, m_chain.at(height).time};
    const std::int32_t end = periodEndOf(height);
    const auto period = m_periods.find(end);
    if (period == m_periods.end()) return std::nullopt;
    return period->second[static_cast<std::size_t>(height - (end - kPeriod + 1))];
}

void ElectrumScan::askPeriod(std::int32_t end) {
    const auto checkpoint = m_chain.checkpointAbove(end);
    if (checkpoint && m_periodsAsked.insert(checkpoint->height).second)
        m_urgent.push_back({Kind::Period, 0, checkpoint->height});
}

void ElectrumScan::askHeaders(std::int32_t from) {
    m_areHeadersAsked = true;
    m_urgent.push_back({Kind::Headers, 0, from});
}

void ElectrumScan::askHistory(std::uint32_t script) {
    Announced& announced = m_announced[script];
    if (announced.isHistoryAsked) return;
    announced.isHistoryAsked = true;
    m_histories.push_back({Kind::History, script});
}

void ElectrumScan::askTransaction(std::uint32_t place) {
    m_bytesAsked.resize(std::max(m_bytesAsked.size(), m_book.txCount()));
    const ScanBook::Tx& tx = m_book.tx(place);
    if (!tx.isStored && tx.raw.empty() && !m_bytesAsked[place]) {
        m_bytesAsked[place] = true;
        m_proofs.push_back({Kind::Transaction, place});
    }
    if (tx.standing == Standing::Reported) m_proofs.push_back({Kind::Merkle, place, tx.height});
}

void ElectrumScan::received(std::string_view line, std::int64_t now) {
    if (isFailed()) return;
    m_now = now;
    const auto message = ElectrumMessage::parse(line);
    if (!accept(message)) return;
    if (message->news() != ElectrumMessage::News::None) {
        onNews(*message);
    } else {
        const auto found = m_inFlight.find(message->id().value_or(0));
        if (found == m_inFlight.end()) return failWith(ErrorCode::ChainProtocol, "an answer that nobody asked for");
        const ElectrumJob job = found->second;
        m_inFlight.erase(found);
        if (line.size() > job.messageLimit()) return failWith(ErrorCode::ChainProtocol, "an answer far too long");
        if (message->isError())
            onError(job, *message);
        else
            onReply(job, *message);
    }
    settleIfDone();
}

void ElectrumScan::onReply(const ElectrumJob& job, const ElectrumMessage& message) {
    switch (job.kind) {
    case Kind::Version:
        return onVersion(message);
    case Kind::Genesis: {
        const auto headers = message.headers(1);
        if (!accept(headers)) return;
        if (headers->size() != 1 || BlockHeader::parse(headers->front()).hash != genesisHash(m_network))
            return failWith(ErrorCode::ChainWrongNetwork, "another genesis block");
        m_urgent.push_back({Kind::Tip});
        return;
    }
    case Kind::Tip: {
        const auto tip = message.tip();
        if (accept(tip)) onTip(*tip);
        return;
    }
    case Kind::Headers:
        return onHeaders(job.height, message);
    case Kind::Period:
        return onPeriod(job.height, message);
    case Kind::Subscribe: {
        const auto status = message.status();
        if (accept(status)) onStatus(job.place, *status);
        return;
    }
    case Kind::History:
        return onHistory(job.place, message);
    case Kind::Transaction:
        return onTransaction(job.place, message);
    case Kind::Merkle:
        return onMerkle(job, message);
    case Kind::Estimate:
    case Kind::RelayFee:
        return onFeeRate(job, message);
    }
}

void ElectrumScan::onError(const ElectrumJob& job, const ElectrumMessage& message) {
    switch (job.kind) {
    case Kind::Version:
        return failWith(ErrorCode::ChainVersion, "the server refuses our protocol versions");
    case Kind::Estimate:
    case Kind::RelayFee:
        return onFeeRate(job, message);
    case Kind::Merkle:
        return askAgain(job.place, ErrorCode::ChainBadProof, AlertKind::BadProof);
    case Kind::Transaction:
        m_bytesAsked[job.place] = false;
        return askAgain(job.place, ErrorCode::ChainRefused, AlertKind::WrongTransaction);
    case Kind::History:
        if (message.errorWords().find("too large") != std::string_view::npos)
            return failWith(ErrorCode::ChainTooLarge, "the server has more history than it gives");
        break;
    default:
        break;
    }
    failWith(ErrorCode::ChainRefused, "the server refused a request");
}

void ElectrumScan::onNews(const ElectrumMessage& message) {
    if (message.news() == ElectrumMessage::News::Tip) {
        const auto tip = message.newTip();
        if (!accept(tip) || !m_areHeadersDone) return;
        m_state = SessionState::Working;
        m_serverTip = *tip;
        if (!m_areHeadersAsked) onTip(*tip);
        return;
    }
    const auto news = message.scriptNews();
    if (!accept(news)) return;
    const auto script = m_scriptHashes.find(news->scriptHash);
    if (script == m_scriptHashes.end()) return failWith(ErrorCode::ChainProtocol, "news of a script nobody asked for");
    // Before the first answer the news are that answer's business.
    if (!m_announced[script->second].isAnswered) return;
    m_state = SessionState::Working;
    onStatus(script->second, news->status);
}

void ElectrumScan::onVersion(const ElectrumMessage& message) {
    const auto version = message.minorVersion();
    if (!accept(version)) return;
    if (*version < kLeastMinorVersion || *version > kMostMinorVersion)
        return failWith(ErrorCode::ChainVersion, "the server speaks another protocol version");
    m_minorVersion = *version;
    m_urgent.push_back({Kind::Genesis});
}

void ElectrumScan::startScripts() {
    m_announced.resize(m_book.scriptCount());
    if (m_options.isComparison) return;
    for (std::uint32_t place = 0; place < m_book.txCount(); ++place) {
        if (!m_book.tx(place).isSettled) askTransaction(place);
    }
}

void ElectrumScan::onStatus(std::uint32_t place, const std::optional<Hash256>& status) {
    Announced& announced = m_announced[place];
    if (!announced.isAnswered) ++m_answered;
    announced.isAnswered = true;
    announced.status = status;
    if (m_book.script(place).status == shortened(status)) return;
    if (status) return askHistory(place);
    if (m_options.isComparison) return compare(place, {});
    (void)accept(m_book.setHistory(place, {}, ScriptStatus{}, m_now));
}

void ElectrumScan::onHistory(std::uint32_t place, const ElectrumMessage& message) {
    Announced& announced = m_announced[place];
    announced.isHistoryAsked = false;
    const auto history = message.history();
    if (!accept(history)) return;
    if (historyStatus(*history) != announced.status) {
        // Either news are on their way, or the server does not stand by its word.
        if (++announced.attempts > kMostAttempts) {
            m_book.alert(AlertKind::BadStatus, m_now);
            return failWith(ErrorCode::ChainProtocol, "a history that is not the one announced");
        }
        m_histories.push_back({Kind::Subscribe, place});
        return;
    }
    announced.attempts = 0;
    if (m_options.isComparison) return compare(place, *history);
    std::vector<ScanBook::Claim> claims;
    claims.reserve(history->size());
    for (const HistoryItem& item : *history)
        claims.push_back({item.txid, std::max(item.height, 0)});
    const auto needed = m_book.setHistory(place, claims, shortened(announced.status), m_now);
    if (!accept(needed) || !accept(m_book.extend())) return;
    m_announced.resize(m_book.scriptCount());
    for (const std::uint32_t tx : *needed)
        askTransaction(tx);
}

/// What a second source says of a script, against what we know: confirmed history below both tips must be the same.
void ElectrumScan::compare(std::uint32_t place, const std::vector<HistoryItem>& history) {
    const std::int32_t top = std::min(m_serverTip.height, m_weakFork.value_or(m_chain.tipHeight()));
    std::map<bitcoin::Txid, std::int32_t> theirs;
    for (const HistoryItem& item : history) {
        if (item.height > 0 && item.height <= top) theirs.emplace(item.txid, item.height);
    }
    for (const std::uint32_t at : m_book.script(place).transactions) {
        const ScanBook::Tx& tx = m_book.tx(at);
        if (tx.height <= 0 || tx.height > top) continue;
        const auto same = theirs.find(tx.txid);
        if (same == theirs.end() || same->second != tx.height)
            m_book.alert(AlertKind::SourcesDisagree, m_now, tx.height, tx.txid);
        if (same != theirs.end()) theirs.erase(same);
    }
    for (const auto& [txid, height] : theirs)
        m_book.alert(AlertKind::SourcesDisagree, m_now, height, txid);
}

void ElectrumScan::onTransaction(std::uint32_t place, const ElectrumMessage& message) {
    auto raw = message.transaction();
    if (!accept(raw)) return;
    const auto tx = checkedTransaction(*raw, m_book.tx(place).txid);
    if (tx) {
        if (accept(m_book.give(place, *tx, std::move(*raw), m_now))) return;
    } else {
        fail(tx.error());
    }
    m_book.alert(AlertKind::WrongTransaction, m_now, 0, m_book.tx(place).txid);
}

void ElectrumScan::onMerkle(const ElectrumJob& job, const ElectrumMessage& message) {
    const ScanBook::Tx& tx = m_book.tx(job.place);
    if (tx.isSettled || tx.height != job.height) return;
    const auto proof = message.merkle(job.height);
    if (!accept(proof)) return;
    const auto root = merkleRoot(tx.txid, *proof);
    const auto block = blockAt(job.height);
    if (!root || !block || *root != block->merkleRoot)
        return askAgain(job.place, ErrorCode::ChainBadProof, AlertKind::BadProof);
    m_book.prove(job.place, static_cast<std::int32_t>(proof->position), block->time, m_now);
}

/// A block may have been replaced between two answers; a source that stays with it lies.
void ElectrumScan::askAgain(std::uint32_t place, ErrorCode code, AlertKind kind) {
    ScanBook::Tx& tx = m_book.tx(place);
    if (tx.isSettled) return;
    if (++tx.attempts > kMostAttempts) {
        m_book.alert(kind, m_now, tx.height, tx.txid);
        m_book.leaveReported(place, m_now);
        return failWith(code, "the source does not prove what it says");
    }
    if (!m_areHeadersAsked) askHeaders(std::min(m_chain.tipHeight(), m_serverTip.height));
    for (const std::uint32_t script : tx.scripts)
        m_histories.push_back({Kind::Subscribe, script});
    askTransaction(place);
}

void ElectrumScan::onFeeRate(const ElectrumJob& job, const ElectrumMessage& message) {
    --m_feesOpen;
    if (!message.isError()) {
        const auto rate = job.kind == Kind::Estimate ? message.feeRate() : message.relayFee(m_minorVersion);
        if (!accept(rate)) return;
        if (*rate && job.kind == Kind::RelayFee) m_fees.relayFloor = **rate;
        if (*rate && job.kind == Kind::Estimate) m_fees.estimates.push_back({static_cast<int>(job.place), **rate});
    }
    if (m_feesOpen > 0) return;
    std::ranges::sort(m_fees.estimates, {}, &wallet::FeeEstimate::blocks);
    m_fees.time = m_now;
    m_book.changes().fees = m_fees;
}

void ElectrumScan::settleIfDone() {
    if (m_state != SessionState::Working || !m_areHeadersDone || m_areHeadersAsked || !m_inFlight.empty()) return;
    // Proofs that can no longer be asked for fall away here.
    while (!m_proofs.empty() && m_proofs.front().kind == Kind::Merkle && !isReady(m_proofs.front()))
        m_proofs.pop_front();
    const bool isIdle = m_urgent.empty() && m_proofs.empty() && m_histories.empty() && m_heldHigh.empty() &&
                        m_heldOld.empty() && m_nextScript == m_book.scriptCount();
    if (!isIdle) return;
    if (!m_areFeesAsked && !m_options.isComparison) {
        m_areFeesAsked = true;
        for (const int blocks : kEstimateBlocks)
            m_urgent.push_back({Kind::Estimate, static_cast<std::uint32_t>(blocks)});
        m_urgent.push_back({Kind::RelayFee});
        m_feesOpen = m_urgent.size();
        return;
    }
    m_periods.clear();
    if (!m_weakFork && !m_options.isComparison) m_book.changes().syncedAt = m_now;
    m_state = SessionState::Synced;
}

wallet::ChainChanges ElectrumScan::takeChanges() {
    wallet::ChainChanges changes = std::exchange(m_book.changes(), {});
    if (!m_options.isComparison) return changes;
    wallet::ChainChanges alerts;
    alerts.alerts = std::move(changes.alerts);
    return alerts;
}

Progress ElectrumScan::progress() const {
    return {m_answered + m_book.settledCount(), m_book.scriptCount() + m_book.txCount(), m_serverTip.height};
}

std::unique_ptr<ScanSession> scanElectrum(const wallet::Wallet& wallet, wallet::ChainKnowledge knowledge,
                                          const ScanOptions& options, std::int64_t now) {
    return std::make_unique<ElectrumScan>(wallet, std::move(knowledge), options, now);
}

} // namespace sandyk::sync
