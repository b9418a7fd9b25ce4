#include "sync/header_chain.h"

#include <algorithm>
#include <utility>

namespace sandyk::sync {
namespace {

using wallet::Checkpoint;
using wallet::HeaderBytes;

constexpr std::uint32_t kTwoWeeks = 14 * 24 * 3600;
constexpr std::uint32_t kTestnetGap = 2 * 600; ///< later than this after its parent a block may have the least work
constexpr int kMedianOf = 11;
/// The window is cut once it reaches so far below the newest start of a period that is deep enough.
constexpr std::int32_t kKeptBelow = 2 * kPeriod;

Failure badHeader(const char* detail, std::int32_t height) {
    return fail(ErrorCode::ChainBadHeader, detail, {{"height", std::to_string(height)}});
}

std::uint32_t limitOf(Network network) {
    return checkpoints(network).front().bits;
}

} // namespace

HeaderChain::HeaderChain(Network network, wallet::HeaderWindow window) : m_network(network) {
    for (const Checkpoint& known : checkpoints(network))
        m_known.emplace(known.height, known);
    for (const Checkpoint& learned : window.learned)
        m_known.emplace(learned.height, learned);
    m_anchor = checkpoints(network).back();
    const auto known = m_known.find(window.anchor.height);
    if (known == m_known.end() || known->second.hash != window.anchor.hash || window.anchor.time == 0) return;
    std::vector<BlockHeader> headers;
    headers.reserve(window.headers.size());
    Hash256 previous = window.anchor.hash;
    for (const HeaderBytes& bytes : window.headers) {
        headers.push_back(BlockHeader::parse(bytes));
        if (headers.back().previous != previous) return;
        previous = headers.back().hash;
    }
    m_anchor = window.anchor;
    m_headers = std::move(headers);
}

std::int32_t HeaderChain::tipHeight() const {
    return m_anchor.height + static_cast<std::int32_t>(m_headers.size());
}

const BlockHeader& HeaderChain::at(std::int32_t height) const {
    return m_headers[static_cast<std::size_t>(height - firstHeight())];
}

Hash256 HeaderChain::hashAt(std::int32_t height) const {
    return height == m_anchor.height ? m_anchor.hash : at(height).hash;
}

Hash256 HeaderChain::tipHash() const {
    return hashAt(tipHeight());
}

std::uint32_t HeaderChain::timeAt(std::int32_t height) const {
    return height == m_anchor.height ? m_anchor.time : at(height).time;
}

std::uint32_t HeaderChain::bitsAt(std::int32_t height) const {
    return height == m_anchor.height ? m_anchor.bits : at(height).bits;
}

std::int64_t HeaderChain::medianTimePast() const {
    std::vector<std::uint32_t> times;
    for (std::int32_t height = tipHeight(); height >= m_anchor.height && times.size() < kMedianOf; --height)
        times.push_back(timeAt(height));
    std::ranges::sort(times);
    return times[times.size() / 2];
}

std::uint32_t HeaderChain::adjustedBits() const {
    const std::int32_t tip = tipHeight();
    const std::uint32_t bits = bitsAt(tip);
    if (m_network == Network::Regtest) return bits;
    const std::int64_t taken = std::int64_t{timeAt(tip)} - std::int64_t{timeAt(tip + 1 - kPeriod)};
    const auto seconds = static_cast<std::uint32_t>(std::clamp<std::int64_t>(taken, kTwoWeeks / 4, kTwoWeeks * 4));
    const Work target = retargeted(*targetOf(bits), seconds, kTwoWeeks);
    const Work limit = *targetOf(limitOf(m_network));
    return bitsOf(std::min(target, limit));
}

/// Bitcoin's rule for the difficulty of the header behind the tip.
std::uint32_t HeaderChain::expectedBits(const BlockHeader& header) const {
    const std::int32_t tip = tipHeight();
    if ((tip + 1) % kPeriod == 0) return adjustedBits();
    if (m_network != Network::Test) return bitsAt(tip);
    const std::uint32_t limit = limitOf(m_network);
    if (header.time > timeAt(tip) + kTestnetGap) return limit;
    std::int32_t height = tip;
    while (height > m_anchor.height && height % kPeriod != 0 && bitsAt(height) == limit)
        --height;
    return bitsAt(height);
}

Result<void> HeaderChain::check(const BlockHeader& header, std::int64_t now) const {
    const std::int32_t height = tipHeight() + 1;
    if (header.previous != tipHash()) return badHeader("a header does not follow the one before", height);
    if (header.bits != expectedBits(header)) return badHeader("a header has another difficulty than due", height);
    if (!hasProofOfWork(header, m_network)) return badHeader("a header without the work it names", height);
    if (std::int64_t{header.time} <= medianTimePast()) return badHeader("a header from before its ancestors", height);
    if (std::int64_t{header.time} > now + kMostFuture) return badHeader("a header from the future", height);
    return {};
}

Result<HeaderChain::Connected> HeaderChain::connect(std::int32_t height, std::span<const HeaderBytes> headers,
                                                    std::int64_t now) {
    std::vector<BlockHeader> news;
    news.reserve(headers.size());
    for (const HeaderBytes& bytes : headers)
        news.push_back(BlockHeader::parse(bytes));
    // What we have already is passed over.
    std::size_t same = 0;
    while (same < news.size() && height <= tipHeight() && height >= m_anchor.height &&
           news[same].hash == hashAt(height)) {
        ++same;
        ++height;
    }
    news.erase(news.begin(), news.begin() + static_cast<std::ptrdiff_t>(same));
    if (news.empty()) return Connected{};
    if (height <= m_anchor.height || tipHeight() - (height - 1) > kDeepestFork)
        return fail(ErrorCode::ChainForkTooDeep, "the source's chain parts from ours too deep below",
                    {{"height", std::to_string(height)}});
    if (height > tipHeight() + 1) return badHeader("a header far above the ones we have", height);

    const std::int32_t fork = height - 1;
    std::vector<BlockHeader> ours(m_headers.begin() + (fork - m_anchor.height), m_headers.end());
    m_headers.resize(static_cast<std::size_t>(fork - m_anchor.height));
    Work theirWork;
    Result<void> checked;
    for (const BlockHeader& header : news) {
        checked = check(header, now);
        if (!checked) break;
        theirWork += workOf(header.bits);
        m_headers.push_back(header);
    }
    Work ourWork;
    for (const BlockHeader& header : ours)
        ourWork += workOf(header.bits);
    if (!checked || (!ours.empty() && theirWork <= ourWork)) {
        m_headers.resize(static_cast<std::size_t>(fork - m_anchor.height));
        m_headers.insert(m_headers.end(), ours.begin(), ours.end());
        if (!checked) return Failure(std::move(checked).error());
        return Connected{};
    }
    learn(fork + 1);
    return Connected{ours.empty() ? std::nullopt : std::optional(fork), news.size()};
}

void HeaderChain::learn(std::int32_t from) {
    // Starts of periods that a fork replaced are no longer true.
    m_known.erase(m_known.upper_bound(std::max(from - 1, m_anchor.height)), m_known.end());
    for (std::int32_t height = from + (kPeriod - from % kPeriod) % kPeriod; height <= tipHeight(); height += kPeriod)
        remember({height, hashAt(height), timeAt(height), bitsAt(height)});
}

void HeaderChain::remember(const Checkpoint& checkpoint) {
    if (m_known.emplace(checkpoint.height, checkpoint).second) m_learned.push_back(checkpoint);
}

std::optional<Checkpoint> HeaderChain::checkpointAbove(std::int32_t height) const {
    if (height > m_anchor.height) return std::nullopt;
    return m_known.lower_bound(height)->second;
}

Result<std::vector<BlockHeader>> HeaderChain::checkPeriod(const Checkpoint& end, std::span<const HeaderBytes> headers) {
    if (headers.size() != kPeriod || end.height < kPeriod) return badHeader("not the headers of a period", end.height);
    std::vector<BlockHeader> period(headers.size());
    Hash256 wanted = end.hash;
    for (std::size_t i = headers.size(); i-- > 0;) {
        period[i] = BlockHeader::parse(headers[i]);
        if (period[i].hash != wanted) return badHeader("an old header does not lead to the checkpoint", end.height);
        wanted = period[i].previous;
    }
    const std::int32_t start = end.height - kPeriod;
    const auto known = m_known.find(start);
    if (known != m_known.end() && known->second.hash != wanted)
        return badHeader("an old period does not begin at its checkpoint", start);
    remember({start, wanted, 0, 0});
    return period;
}

std::vector<Checkpoint> HeaderChain::takeLearned() {
    return std::exchange(m_learned, {});
}

std::optional<Checkpoint> HeaderChain::compact() {
    const std::int32_t start = (tipHeight() - kPeriod) / kPeriod * kPeriod;
    if (start - m_anchor.height < kKeptBelow) return std::nullopt;
    const Checkpoint anchor{start, hashAt(start), timeAt(start), bitsAt(start)};
    m_headers.erase(m_headers.begin(), m_headers.begin() + (start - m_anchor.height));
    m_anchor = anchor;
    m_known.insert_or_assign(start, anchor);
    return anchor;
}

} // namespace sandyk::sync
