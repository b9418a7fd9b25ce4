#pragma once

#include <unordered_map>

#include "sync/header_chain.h"
#include "wallet/wallet.h"

namespace sandyk::sync {

struct HashOfHash {
    std::size_t operator()(const Hash256& hash) const;
    std::size_t operator()(const bitcoin::OutPoint& outpoint) const;
};

/// The scripts and transactions of one wallet while they are looked up, whatever the protocol, and the changes that
/// come of it. Scripts and transactions are named by their places.
class ScanBook {
public:
    struct Script {
        wallet::Keychain keychain = wallet::Keychain::Receive;
        std::uint32_t index = 0;
        bitcoin::Script script;
        std::optional<wallet::ScriptStatus> status; ///< as it is stored, or will be when all of it is settled
        std::vector<std::uint32_t> transactions;    ///< that the source shows on it
        std::uint32_t open = 0;                     ///< of those, not settled yet
        bool isUsed = false;
        bool isDirty = false; ///< to be stored once `open` is 0
        bool isKept = false;  ///< the store has a row of it
    };
    struct Tx {
        bitcoin::Txid txid;
        std::int32_t height = 0;
        std::int32_t position = 0;
        std::int64_t blockTime = 0;
        wallet::Standing standing = wallet::Standing::Unconfirmed;
        wallet::Fate fate = wallet::Fate::Present;
        bool isStored = false;     ///< its bytes were handed out or were known
        bool isSettled = false;    ///< stored, and proven when it is in a block
        bool isUnprovable = false; ///< its block is one that we do not have: stays Reported
        std::uint8_t attempts = 0;
        Bytes raw;                          ///< checked, waiting for the proof
        std::vector<std::uint32_t> scripts; ///< on which the source shows it
    };
    /// What a source says of a transaction on a script.
    struct Claim {
        bitcoin::Txid txid;
        std::int32_t height = 0; ///< 0: in no block
    };
    static constexpr std::uint32_t kMostScripts = 1'000'000;
    static constexpr std::size_t kMostTransactions = 500'000;

    ScanBook(const wallet::Wallet& wallet, std::uint32_t gapLimit);
    /// Errors: those of Descriptor::scriptPubKey.
    Result<void> begin(const wallet::ChainKnowledge& knowledge);
    /// Derives what the gap limit asks for; the places of the new ones come at the end. Errors: ChainTooLarge, as
    /// above.
    Result<void> extend();

    std::size_t scriptCount() const { return m_scripts.size(); }
    Script& script(std::uint32_t place) { return m_scripts[place]; }
    std::optional<std::uint32_t> findScript(const bitcoin::Script& script) const;
    /// How many addresses of a keychain there are.
    std::uint32_t derived(wallet::Keychain keychain) const;
    const std::optional<bitcoin::Descriptor>& descriptor(wallet::Keychain keychain) const;

    std::size_t txCount() const { return m_txs.size(); }
    Tx& tx(std::uint32_t place) { return m_txs[place]; }
    std::optional<std::uint32_t> findTx(const bitcoin::Txid& txid) const;
    std::uint64_t settledCount() const { return m_settled; }

    /// The whole history of a script as the source tells it. Gives the transactions that need bytes or a proof.
    /// Errors: ChainTooLarge.
    Result<std::vector<std::uint32_t>> setHistory(std::uint32_t script, const std::vector<Claim>& claims,
                                                  std::optional<wallet::ScriptStatus> status, std::int64_t now);
    /// One more transaction on a script, beside those that are there.
    Result<std::uint32_t> addClaim(std::uint32_t script, const Claim& claim, std::int64_t now);
    /// The source shows a known one at `height` (0: in no block). What is proven stays, with an alert.
    void claim(std::uint32_t tx, std::int32_t height, std::int64_t now);
    /// The source no longer shows it anywhere.
    void vanish(std::uint32_t tx, std::int64_t now);
    /// Checked bytes. Errors: ChainBadTransaction (it has nothing to do with the wallet).
    Result<void> give(std::uint32_t tx, const bitcoin::Transaction& parsed, Bytes raw, std::int64_t now);
    void prove(std::uint32_t tx, std::int32_t position, std::int64_t blockTime, std::int64_t now);
    void leaveReported(std::uint32_t tx, std::int64_t now);
    /// A fork: what was proven above is reported again. Gives those transactions.
    std::vector<std::uint32_t> forgetAbove(std::int32_t height);

    /// Hands out every script that the store does not have as it is.
    void emitScripts();
    /// The place of our script that an output pays.
    std::optional<std::uint32_t> coin(const bitcoin::OutPoint& outpoint) const;
    /// The scripts that a transaction pays or spends; its own outputs are known from then on.
    std::vector<std::uint32_t> touched(const bitcoin::Txid& txid, const bitcoin::Transaction& tx);

    void alert(wallet::AlertKind kind, std::int64_t now, std::int32_t height = 0,
               std::optional<bitcoin::Txid> txid = std::nullopt);
    void addHeaders(std::int32_t firstHeight, std::vector<wallet::HeaderBytes> headers);
    void moveAnchor(const wallet::Checkpoint& anchor);
    wallet::ChainChanges& changes() { return m_changes; }

private:
    Result<void> addScript(wallet::Keychain keychain, std::uint32_t index, const wallet::ScriptRecord* known);
    std::uint32_t wanted(std::size_t keychain) const;
    Result<std::uint32_t> place(const bitcoin::Txid& txid);
    void settle(std::uint32_t tx, std::int64_t now);
    void unsettle(Tx& tx);
    void emit(Tx& tx, std::int64_t now);
    void emitScript(Script& script);
    bool needsWork(const Tx& tx) const { return !tx.isSettled; }
    bool concerns(const bitcoin::Transaction& tx) const;

    wallet::Wallet m_wallet;
    std::uint32_t m_gap;
    std::vector<std::optional<bitcoin::Descriptor>> m_descriptors; ///< by keychain
    std::vector<Script> m_scripts;
    std::vector<std::uint32_t> m_byKeychain[2]; ///< places by index
    std::uint32_t m_usedBelow[2] = {0, 0};      ///< last used index + 1
    std::unordered_map<std::string, std::uint32_t> m_scriptPlaces;
    std::vector<Tx> m_txs;
    std::unordered_map<Hash256, std::uint32_t, HashOfHash> m_txPlaces;
    std::unordered_map<bitcoin::OutPoint, std::uint32_t, HashOfHash> m_coins; ///< by script; filled for Core alone
    std::uint64_t m_settled = 0;
    wallet::ChainChanges m_changes;
};

} // namespace sandyk::sync
