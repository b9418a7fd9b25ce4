#pragma once

#include <deque>
#include <map>

#include "sync/json_reader.h"
#include "sync/scan_book.h"
#include "sync/session_base.h"

namespace sandyk::sync {

struct CoreJob {
    enum class Kind : std::uint8_t {
        Info,
        Hashes,    ///< of `count` blocks from `height`
        Headers,   ///< the same blocks' headers
        OldHashes, ///< of the period that ends at `height`
        OldHeaders,
        ScanBlocks,
        LoadWallet,
        CreateWallet,
        Import,
        ListWallet,
        WalletTx,
        Locate, ///< the height of block number `place`
        Block,
        Mempool,
        MempoolTx,
        Fees
    };
    Kind kind = Kind::Info;
    std::uint32_t place = 0;
    std::int32_t height = 0;
    std::int32_t count = 0;
    std::size_t messageLimit() const;
};

/// The scan of a wallet over Bitcoin Core's RPC. The node says which blocks may concern the wallet; what is in them and
/// that they are in the chain is read from their bytes and from the headers.
class CoreScan : public SessionBase<ScanSession, CoreJob> {
public:
    static constexpr std::size_t kMostInFlight = 4;

    CoreScan(const wallet::Wallet& wallet, wallet::ChainKnowledge knowledge, const ScanOptions& options,
             std::int64_t now);

    std::vector<Request> takeRequests() override;
    void received(std::string_view message, std::int64_t now) override;
    wallet::ChainChanges takeChanges() override;
    Progress progress() const override;

private:
    using Kind = CoreJob::Kind;
    /// Addresses of one keychain that are searched over the same blocks.
    struct Search {
        std::int32_t from = 0;
        struct Range {
            wallet::Keychain keychain;
            std::uint32_t begin, end;
        };
        std::vector<Range> ranges;
    };
    struct FoundBlock {
        Hash256 hash{};
        std::int32_t height = -1;
        Bytes raw;
        bool isAsked = false;
    };
    struct OldBlock {
        Hash256 hash{};
        Hash256 merkleRoot{};
        std::uint32_t time = 0;
    };

    Request requestOf(std::uint64_t id, const CoreJob& job);
    std::string scanText(std::uint64_t id) const;
    std::string importText(std::uint64_t id) const;
    std::optional<CoreJob> nextBlockJob();

    void onReply(const CoreJob& job, const nlohmann::json& result);
    void onError(const CoreJob& job, std::int64_t code);
    void onBatch(const CoreJob& job, const nlohmann::json& replies);
    void onInfo(const nlohmann::json& result);
    void onHashes(const CoreJob& job, std::vector<Hash256> hashes);
    void onHeaders(const CoreJob& job, const std::vector<wallet::HeaderBytes>& headers);
    void onOldHeaders(const CoreJob& job, const std::vector<wallet::HeaderBytes>& headers);
    void onScan(const nlohmann::json& result);
    void askWallet();
    void onList(const nlohmann::json& result);
    void onLocate(const CoreJob& job, const nlohmann::json& result);
    void onMempool(const nlohmann::json& result);
    void onMempoolTx(const CoreJob& job, const nlohmann::json& replies);
    void onFees(const nlohmann::json& replies);

    void askNextHeaders();
    void onFork(std::int32_t height);
    void planSearches();
    void nextSearch();
    void addBlocks(const std::vector<Hash256>& hashes);
    void readBlocks();
    bool readBlock(const FoundBlock& block);
    void takeLoose(const bitcoin::Txid& txid, ByteView raw);
    void endSearches();
    void endMempool();
    std::optional<OldBlock> blockAt(std::int32_t height) const;

    Network m_network;
    ScanOptions m_options;
    std::int64_t m_now;
    std::string m_walletName;
    HeaderChain m_chain;
    ScanBook m_book;
    std::optional<wallet::ScanCursor> m_cursor;

    std::deque<CoreJob> m_jobs;
    std::vector<Hash256> m_hashes; ///< asked next for their headers
    std::int32_t m_nodeTip = 0;
    std::int32_t m_nextHeader = 0;
    bool m_isForkChecked = false;
    bool m_isBehind = false; ///< the node's branch has less work than ours

    bool m_usesWallet = false;
    bool m_isWalletOpen = false;
    bool m_isWalletNew = false;
    std::uint32_t m_imported[2] = {0, 0}; ///< addresses of each keychain that the node's wallet has
    std::deque<Search> m_searches;
    std::uint32_t m_planned[2] = {0, 0}; ///< addresses that a search was made or planned for
    std::vector<FoundBlock> m_blocks;
    std::size_t m_nextBlock = 0;
    std::map<std::int32_t, std::vector<OldBlock>> m_periods;
    std::optional<std::int32_t> m_periodAsked;
    std::unordered_map<Hash256, bool, HashOfHash> m_confirmed; ///< of a comparison: what the node has too

    std::vector<bitcoin::Txid> m_loose; ///< unconfirmed ones to be fetched
    std::size_t m_nextLoose = 0;
    std::vector<std::pair<bitcoin::Txid, bitcoin::Transaction>> m_looseTxs; ///< that may be ours
    std::unordered_map<Hash256, bool, HashOfHash> m_inMempool;
    std::uint64_t m_blocksRead = 0;
    std::uint64_t m_blocksFound = 0;
};

} // namespace sandyk::sync
