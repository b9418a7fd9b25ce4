#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "bitcoin/transaction.h"
#include "sync/header_chain.h"
#include "sync/scan_session.h"

namespace sandyk::test {

/// A regtest chain in memory, mined for real (its work is next to none), and the Electrum server of it.
class ScriptedChain {
public:
    static constexpr std::uint32_t kBits = 0x207fffff;
    static constexpr std::uint32_t kFirstTime = 1'296'688'602; ///< of regtest's genesis block

    ScriptedChain();

    /// A block with a coinbase of its own and these transactions.
    void mine(const std::vector<bitcoin::Transaction>& transactions = {});
    /// Blocks above are gone; their transactions are not put back.
    void cut(std::int32_t height);
    void addUnconfirmed(const bitcoin::Transaction& tx);
    void dropUnconfirmed(const bitcoin::Txid& txid);
    /// Distinguishes the blocks of two branches.
    std::uint32_t salt = 0;

    std::int32_t height() const { return static_cast<std::int32_t>(m_blocks.size()) - 1; }
    std::int64_t now() const { return std::int64_t{kFirstTime} + 600 * (height() + 1) + 60; }
    const wallet::HeaderBytes& header(std::int32_t at) const { return m_blocks[static_cast<std::size_t>(at)].header; }
    const std::vector<bitcoin::Txid>& txids(std::int32_t at) const {
        return m_blocks[static_cast<std::size_t>(at)].txids;
    }
    Bytes raw(const bitcoin::Txid& txid) const { return m_raw.at(txid); }

    /// Empty: the honest answer.
    using Lie = std::function<std::optional<std::string>(const std::string& method, const std::string& request,
                                                         const std::string& honest)>;
    Lie lie;
    /// The reply to one request line.
    std::string answer(const std::string& request);
    std::uint64_t requests = 0;
    std::map<std::string, std::uint64_t> asked; ///< by method
    /// "sha256 reversed" of a script.
    static std::string scriptHashText(const bitcoin::Script& script);
    std::string tipNews() const;
    std::string scriptNews(const bitcoin::Script& script) const;

private:
    struct MinedBlock {
        wallet::HeaderBytes header{};
        std::vector<bitcoin::Txid> txids;
    };
    struct Entry {
        std::int32_t height;
        bitcoin::Txid txid;
    };
    void index(const bitcoin::Transaction& tx, std::int32_t height);
    std::string honest(const std::string& method, const std::string& params) const;
    std::string historyOf(const std::string& hash) const;
    std::string statusOf(const std::string& hash) const;
    std::string merkleOf(const bitcoin::Txid& txid, std::int32_t height) const;
    void touch(const std::string& hash, const Entry& entry);

    std::vector<MinedBlock> m_blocks;
    std::map<bitcoin::Txid, Bytes> m_raw;
    std::map<bitcoin::OutPoint, std::string> m_scripts; ///< script hash of each output
    std::map<std::string, std::vector<Entry>> m_history;
    mutable std::map<std::int32_t, std::vector<std::vector<Hash256>>> m_trees;
};

/// Pays `sat` to a script out of nowhere.
bitcoin::Transaction deposit(const bitcoin::Script& script, std::int64_t sat, std::uint32_t number);
struct Pay {
    bitcoin::Script script;
    std::int64_t sat;
};
bitcoin::Transaction spend(const std::vector<bitcoin::OutPoint>& coins, const std::vector<Pay>& outputs);
bitcoin::Script foreignScript(std::uint32_t number);

/// Carries requests and answers until the session asks for nothing more. `store` gets every change.
void converse(sync::ScanSession& session, ScriptedChain& chain,
              const std::function<void(const wallet::ChainChanges&)>& store);

/// What a store would know, kept in memory.
class KeptChanges {
public:
    void apply(const wallet::ChainChanges& changes);
    wallet::ChainKnowledge knowledge() const;
    const wallet::ChainTransaction* find(const bitcoin::Txid& txid) const;
    bool hasAlert(wallet::AlertKind kind) const;

    wallet::HeaderWindow headers;
    std::map<bitcoin::Txid, wallet::ChainTransaction> transactions;
    std::map<std::pair<int, std::uint32_t>, wallet::ScriptRecord> scripts;
    std::optional<wallet::ScanCursor> cursor;
    std::vector<wallet::ChainAlert> alerts;
    std::optional<wallet::FeeEstimates> fees;
    std::optional<std::int64_t> syncedAt;
};

} // namespace sandyk::test
