#include "sync/electrum_scan.h"

namespace sandyk::sync {
namespace {

using wallet::AlertKind;

constexpr int kMostFutileRounds = 4;
constexpr std::int32_t kBehindAlert = 3; ///< blocks that a source may lack without a word

} // namespace

void ElectrumScan::onTip(const ElectrumMessage::Tip& tip) {
    m_serverTip = tip;
    if (tip.height < m_chain.firstHeight() - 1)
        return failWith(ErrorCode::ChainForkTooDeep, "the source does not reach our checkpoint");
    const std::int32_t common = std::min(tip.height, m_chain.tipHeight());
    if (tip.height == m_chain.tipHeight() && BlockHeader::parse(tip.header).hash == m_chain.tipHash())
        return endHeaders(common);
    askHeaders(std::max(common, m_chain.firstHeight()));
}

void ElectrumScan::onHeaders(std::int32_t from, const ElectrumMessage& message) {
    const auto headers = message.headers(kPeriod);
    if (!accept(headers)) return;
    if (headers->empty()) {
        if (from <= m_serverTip.height || ++m_futileRounds > kMostFutileRounds)
            return failWith(ErrorCode::ChainProtocol, "headers that were announced do not come");
        return endHeaders(std::min(from - 1, m_chain.tipHeight()));
    }
    const BlockHeader first = BlockHeader::parse(headers->front());
    if (from - 1 <= m_chain.tipHeight() && first.previous != m_chain.hashAt(from - 1)) {
        m_stepBack = m_stepBack == 0 ? 1 : 2 * m_stepBack;
        const std::int32_t back = std::max(m_chain.firstHeight(), from - m_stepBack);
        if (back == from) {
            m_book.alert(AlertKind::SourcesDisagree, m_now, from);
            return failWith(ErrorCode::ChainForkTooDeep, "no common block with the source");
        }
        return askHeaders(back);
    }
    m_stepBack = 0;
    takeHeaders(from, *headers);
}

void ElectrumScan::takeHeaders(std::int32_t from, const std::vector<wallet::HeaderBytes>& headers) {
    const auto connected = m_chain.connect(from, headers, m_now);
    if (!connected) {
        m_book.alert(AlertKind::BadHeader, m_now, from);
        return fail(connected.error());
    }
    if (connected->forkedAt) onFork(*connected->forkedAt);
    const auto last = from + static_cast<std::int32_t>(headers.size()) - 1;
    std::int32_t common = last;
    if (connected->added > 0) {
        m_futileRounds = 0;
        m_book.addHeaders(last + 1 - static_cast<std::int32_t>(connected->added),
                          {headers.end() - static_cast<std::ptrdiff_t>(connected->added), headers.end()});
    } else {
        // All of it is known, or it is a branch with less work than ours.
        common = from - 1;
        for (const wallet::HeaderBytes& header : headers) {
            if (common + 1 > m_chain.tipHeight() || BlockHeader::parse(header).hash != m_chain.hashAt(common + 1))
                break;
            ++common;
        }
    }
    for (const wallet::Checkpoint& learned : m_chain.takeLearned())
        m_book.changes().learned.push_back(learned);
    if (const auto anchor = m_chain.compact()) m_book.moveAnchor(*anchor);
    if (last < m_serverTip.height && (connected->added > 0 || common == last)) return askHeaders(last + 1);
    endHeaders(common);
}

void ElectrumScan::onFork(std::int32_t height) {
    if (m_options.isComparison) {
        m_book.alert(AlertKind::SourcesDisagree, m_now, height);
        return;
    }
    const std::vector<std::uint32_t> above = m_book.forgetAbove(height);
    if (above.empty()) return;
    m_book.alert(AlertKind::Reorganisation, m_now, height);
    for (const std::uint32_t tx : above) {
        if (!m_areHeadersDone) continue; // everything unsettled is asked for when the scripts begin
        askTransaction(tx);
        for (const std::uint32_t script : m_book.tx(tx).scripts)
            m_histories.push_back({Kind::Subscribe, script});
    }
}

/// `common` is the highest block that the source and we have both.
void ElectrumScan::endHeaders(std::int32_t common) {
    m_areHeadersAsked = false;
    m_weakFork.reset();
    if (common < m_serverTip.height && common < m_chain.tipHeight()) {
        m_weakFork = common;
        m_book.alert(m_options.isComparison ? AlertKind::SourcesDisagree : AlertKind::SourceBehind, m_now, common);
    } else if (m_serverTip.height + kBehindAlert <= m_chain.tipHeight()) {
        m_book.alert(AlertKind::SourceBehind, m_now, m_serverTip.height);
    }
    for (const ElectrumJob& held : std::exchange(m_heldHigh, {})) {
        if (held.height <= m_chain.tipHeight() || m_weakFork) {
            m_proofs.push_back(held);
            continue;
        }
        if (++m_futileRounds > kMostFutileRounds)
            return failWith(ErrorCode::ChainProtocol, "a transaction in a block that does not come");
        m_heldHigh.push_back(held);
    }
    if (!m_heldHigh.empty()) askHeaders(m_chain.tipHeight() + 1);
    if (m_areHeadersDone) return;
    m_areHeadersDone = true;
    startScripts();
}

void ElectrumScan::onPeriod(std::int32_t end, const ElectrumMessage& message) {
    m_periodsAsked.erase(end);
    const auto headers = message.headers(kPeriod);
    if (!accept(headers)) return;
    const auto checkpoint = m_chain.checkpointAbove(end);
    if (!checkpoint || checkpoint->height != end) return failWith(ErrorCode::Internal, "a period without its end");
    const auto period = m_chain.checkPeriod(*checkpoint, *headers);
    if (!period) {
        m_book.alert(AlertKind::BadHeader, m_now, end);
        return fail(period.error());
    }
    for (const wallet::Checkpoint& learned : m_chain.takeLearned())
        m_book.changes().learned.push_back(learned);
    if (const auto held = m_heldOld.find(end); held != m_heldOld.end()) {
        std::vector<OldBlock>& blocks = m_periods[end];
        for (const BlockHeader& header : *period)
            blocks.push_back({header.merkleRoot, header.time});
        for (const ElectrumJob& proof : held->second)
            m_proofs.push_back(proof);
        m_heldOld.erase(held);
    }
    for (const auto& [wanted, held] : m_heldOld)
        askPeriod(wanted);
}

} // namespace sandyk::sync
