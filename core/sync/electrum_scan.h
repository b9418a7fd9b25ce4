#pragma once

#include <deque>
#include <map>
#include <set>

#include "sync/electrum_message.h"
#include "sync/scan_book.h"
#include "sync/session_base.h"

namespace sandyk::sync {

struct ElectrumJob {
    enum class Kind : std::uint8_t {
        Version,
        Genesis,
        Tip,
        Headers,
        Period,
        Subscribe,
        History,
        Transaction,
        Merkle,
        Estimate,
        RelayFee
    };
    Kind kind = Kind::Version;
    std::uint32_t place = 0; ///< of the script or transaction; blocks of an estimate
    std::int32_t height = 0;
    std::size_t messageLimit() const;
};

/// The scan of a wallet over the Electrum protocol: greeting, headers, then scripts, histories, transactions and proofs
/// side by side.
class ElectrumScan : public SessionBase<ScanSession, ElectrumJob> {
public:
    static constexpr std::size_t kMostInFlight = 40;

    ElectrumScan(const wallet::Wallet& wallet, wallet::ChainKnowledge knowledge, const ScanOptions& options,
                 std::int64_t now);

    std::vector<Request> takeRequests() override;
    void received(std::string_view message, std::int64_t now) override;
    wallet::ChainChanges takeChanges() override;
    Progress progress() const override;

private:
    using Kind = ElectrumJob::Kind;
    struct Announced {
        std::optional<Hash256> status;
        bool isAnswered = false;
        bool isHistoryAsked = false;
        std::uint8_t attempts = 0;
    };
    struct OldBlock {
        Hash256 merkleRoot{};
        std::uint32_t time = 0;
    };

    std::optional<ElectrumJob> nextJob();
    std::string textOf(std::uint64_t id, const ElectrumJob& job);
    bool isReady(const ElectrumJob& proof);
    void askPeriod(std::int32_t end);
    void askHeaders(std::int32_t from);
    void askHistory(std::uint32_t script);
    void askTransaction(std::uint32_t tx);

    void onReply(const ElectrumJob& job, const ElectrumMessage& message);
    void onError(const ElectrumJob& job, const ElectrumMessage& message);
    void onNews(const ElectrumMessage& message);
    void onVersion(const ElectrumMessage& message);
    void onTip(const ElectrumMessage::Tip& tip);
    void onHeaders(std::int32_t from, const ElectrumMessage& message);
    void onPeriod(std::int32_t end, const ElectrumMessage& message);
    void onStatus(std::uint32_t script, const std::optional<Hash256>& status);
    void onHistory(std::uint32_t script, const ElectrumMessage& message);
    void onTransaction(std::uint32_t tx, const ElectrumMessage& message);
    void onMerkle(const ElectrumJob& job, const ElectrumMessage& message);
    void onFeeRate(const ElectrumJob& job, const ElectrumMessage& message);

    void takeHeaders(std::int32_t from, const std::vector<wallet::HeaderBytes>& headers);
    void onFork(std::int32_t height);
    void endHeaders(std::int32_t common);
    void compare(std::uint32_t script, const std::vector<HistoryItem>& history);
    void askAgain(std::uint32_t tx, ErrorCode code, wallet::AlertKind kind);
    void startScripts();
    void settleIfDone();
    std::optional<OldBlock> blockAt(std::int32_t height) const;

    Network m_network;
    ScanOptions m_options;
    std::int64_t m_now;
    HeaderChain m_chain;
    ScanBook m_book;
    int m_minorVersion = 4;

    std::deque<ElectrumJob> m_urgent;
    std::deque<ElectrumJob> m_proofs;
    std::deque<ElectrumJob> m_histories;
    std::uint32_t m_nextScript = 0;
    std::vector<Announced> m_announced;
    std::vector<bool> m_bytesAsked;
    std::unordered_map<Hash256, std::uint32_t, HashOfHash> m_scriptHashes;
    std::uint64_t m_answered = 0;

    bool m_areHeadersDone = false;
    bool m_areHeadersAsked = false;
    std::int32_t m_stepBack = 0;
    int m_futileRounds = 0;
    ElectrumMessage::Tip m_serverTip;
    std::optional<std::int32_t> m_weakFork; ///< the source's branch leaves ours here and has less work
    std::deque<ElectrumJob> m_heldHigh;     ///< proofs in blocks whose headers are still to come
    std::map<std::int32_t, std::deque<ElectrumJob>> m_heldOld; ///< by the end of their period
    std::set<std::int32_t> m_periodsAsked;
    std::map<std::int32_t, std::vector<OldBlock>> m_periods;

    bool m_areFeesAsked = false;
    wallet::FeeEstimates m_fees;
    std::size_t m_feesOpen = 0;
};

} // namespace sandyk::sync
