#pragma once

#include <functional>
#include <set>
#include <unordered_map>

#include "wallet/chain_values.h"

namespace sandyk::wallet {

/// A deposit from others below this is frozen until the person releases it: dust that is sent to link our coins.
inline constexpr std::int64_t kTinyDepositSat = 1'000;
/// Blocks that a coinbase output waits (consensus).
inline constexpr std::int32_t kCoinbaseMaturity = 100;

/// What the person or a draft says about coins.
struct CoinMarks {
    std::set<bitcoin::OutPoint> frozen;
    std::set<bitcoin::OutPoint> released; ///< tiny deposits that the person allowed
    std::set<bitcoin::OutPoint> reserved; ///< by unfinished drafts
};

/// How a transaction of the history stands among the others.
enum class EntryState : std::uint8_t {
    Valid,
    Conflicted, ///< another transaction spends the same coin and stands better
    Vanished    ///< no source shows it any more
};

/// One line of a wallet's history. Amounts are of this wallet alone.
struct HistoryEntry {
    bitcoin::Txid txid;
    std::int64_t time = 0; ///< of the block when Proven, else when it was first seen
    std::int32_t height = 0;
    Standing standing = Standing::Unconfirmed;
    EntryState state = EntryState::Valid;
    Fate fate = Fate::Present;
    bool isCoinbase = false;
    bool isOwnInputs = false;    ///< every input is ours: we made it, and the fee is known
    bool isSelfTransfer = false; ///< every input and every output is ours
    bool signalsReplacement = false;
    std::int64_t receivedSat = 0; ///< paid to our scripts, change included
    std::int64_t spentSat = 0;    ///< of our coins
    std::optional<std::int64_t> feeSat;
    std::int32_t vsize = 0;
    std::int64_t balanceAfterSat = 0; ///< of the Valid ones up to here
    std::vector<bitcoin::Script>
        counterparties;        ///< outputs not ours when we pay, else our scripts that were paid; at most kMostParties
    std::uint32_t parties = 0; ///< how many there are in all
    std::optional<bitcoin::Txid> conflictsWith; ///< of a Conflicted one: what stands in its place
    std::vector<std::uint32_t> scripts;         ///< places of our scripts that it pays or spends
    std::vector<OwnOutput> outputs;             ///< that are ours, spent or not

    static constexpr std::size_t kMostParties = 4;
    std::int64_t deltaSat() const { return receivedSat - spentSat; }
};

/// Sums of unspent outputs by what can be done with them. Every coin is in exactly one.
struct Balance {
    std::int64_t provenSat = 0;            ///< in a proven block, free to spend
    std::int64_t reportedSat = 0;          ///< a source says so, no proof yet
    std::int64_t unconfirmedChangeSat = 0; ///< in no block, from a transaction of ours
    std::int64_t unconfirmedSat = 0;       ///< in no block, from others
    std::int64_t immatureSat = 0;          ///< coinbase younger than 100 blocks
    std::int64_t frozenSat = 0;
    std::int64_t reservedSat = 0; ///< by drafts
    std::int64_t totalSat() const {
        return provenSat + reportedSat + unconfirmedChangeSat + unconfirmedSat + immatureSat + frozenSat + reservedSat;
    }
};

/// The balance from `time` on.
struct BalancePoint {
    std::int64_t time = 0;
    std::int64_t balanceSat = 0;
};

/// A coin with what a list of coins shows of it.
struct LedgerCoin {
    Coin coin;
    std::int64_t time = 0;          ///< of its transaction, as in the history
    std::int32_t confirmations = 0; ///< 0 while in no block
    bool isMature = true;
    bool isTinyDeposit = false; ///< falls under the rule of A-23, whether released or not
};

struct ScriptUse {
    std::uint32_t timesPaid = 0;
    std::int64_t receivedSat = 0;
    std::int64_t balanceSat = 0;
};

/// The books of one wallet, computed from its stored transactions alone: the same transactions in any order give the
/// same books. Linear in their number; raw bytes are not kept.
class Ledger {
public:
    /// Feeds the transactions of a wallet, each once, in any order. Errors: those of the reader; TransactionParse
    /// (bytes that are no transaction: damage, since they were checked when they came).
    using Visitor = std::function<Result<void>(const ChainTransaction&)>;
    using Reader = std::function<Result<void>(const Visitor&)>;
    static Result<Ledger> build(std::int64_t walletId, std::vector<ScriptRecord> scripts, std::int32_t tipHeight,
                                const CoinMarks& marks, const Reader& reader);

    /// Oldest first: by height, position, then what is in no block by first seen and txid. With Conflicted and
    /// Vanished ones, which count nowhere.
    const std::vector<HistoryEntry>& history() const { return m_history; }
    /// Unspent outputs of Valid transactions, oldest first. Spendable or not: see its marks and `isMature`.
    const std::vector<LedgerCoin>& coins() const { return m_coins; }
    const Balance& balance() const { return m_balance; }
    /// At most `most` points (at least 2), the last one is the newest.
    std::vector<BalancePoint> balanceSeries(std::size_t most) const;

    std::int32_t tipHeight() const { return m_tipHeight; }
    const std::vector<ScriptRecord>& scripts() const { return m_scripts; }
    const ScriptUse& use(std::size_t script) const { return m_uses[script]; }
    /// The place of a script of ours.
    std::optional<std::size_t> find(const bitcoin::Script& script) const;
    /// Some transaction (of any state) paid or spent it: not to be handed out again.
    bool isUsed(const bitcoin::Script& script) const;
    /// The entry of a transaction.
    std::optional<std::size_t> entry(const bitcoin::Txid& txid) const;

    /// The same books with other marks; costs one pass over the coins.
    void mark(const CoinMarks& marks);

private:
    friend class LedgerBuilder;
    struct TxidHash {
        std::size_t operator()(const bitcoin::Txid& txid) const;
    };
    Ledger() = default;
    std::int64_t& sumOf(const LedgerCoin& coin);

    std::int32_t m_tipHeight = 0;
    std::vector<ScriptRecord> m_scripts;
    std::vector<ScriptUse> m_uses;
    std::unordered_map<std::string, std::uint32_t> m_scriptPlaces;
    std::vector<HistoryEntry> m_history;
    std::unordered_map<bitcoin::Txid, std::uint32_t, TxidHash> m_entries;
    std::vector<LedgerCoin> m_coins;
    Balance m_balance;
};

} // namespace sandyk::wallet
