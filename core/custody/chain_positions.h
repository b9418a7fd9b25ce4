#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "bitcoin/transaction.h"
#include "storage/chain_blocks.h"

/// What the chain says that wallets hold at a block (F-20): from the vault's own proven data, or from a file that
/// another machine made of its own.
namespace sandyk::custody {

/// One transaction of a wallet, up to the block.
struct ChainMovement {
    bitcoin::Txid txid;
    bitcoin::Txid unsignedTxid; ///< without input scripts: what a request names, whatever the kind of script
    std::int32_t height = 0;
    std::int64_t time = 0;     ///< of the block
    std::int64_t received = 0; ///< paid to the wallet, change included
    std::int64_t spent = 0;    ///< of its coins
    friend bool operator==(const ChainMovement&, const ChainMovement&) = default;
};

struct WalletChain {
    std::int64_t amount = 0;              ///< unspent at the block
    std::vector<ChainMovement> movements; ///< by height, then by position in the block
    /// Everything was answered no earlier than the block, and nothing up to it waits for a proof.
    bool isProven = false;
    friend bool operator==(const WalletChain&, const WalletChain&) = default;
};

/// A wallet that is counted.
struct CountedWallet {
    std::int64_t walletId = 0;
    std::string code; ///< walletCode
};

/// Reads the chain of wallets one after the other, up to a block. Linear in their transactions.
/// Errors: VaultDamaged and those of storage::databaseFailure.
class ChainCounter {
public:
    static Result<ChainCounter> create(const storage::Database& database, const storage::ProvenBlock& block);
    Result<WalletChain> count(std::int64_t walletId);

private:
    ChainCounter(storage::Statement synced, storage::Statement transactions, storage::Statement scripts,
                 const storage::ProvenBlock& block)
        : m_synced(std::move(synced)), m_transactions(std::move(transactions)), m_scripts(std::move(scripts)),
          m_block(block) {}
    struct Row {
        ChainMovement movement;
        bitcoin::Transaction tx;
        std::int64_t position = 0; ///< in its block
    };
    Result<std::vector<Bytes>> scriptsOf(std::int64_t walletId);
    Result<std::vector<Row>> rowsOf(std::int64_t walletId, bool& isProven);

    storage::Statement m_synced, m_transactions, m_scripts;
    storage::ProvenBlock m_block;
};

/// A file of positions that a watching vault or another program made (docs/reports.md). Not signed: it is compared with
/// the books, never believed alone where this vault has proven data of its own.
struct ChainSnapshot {
    static constexpr std::size_t kMostBytes = 256 * 1024 * 1024;
    static constexpr std::size_t kMostWallets = 1'000'000;

    std::string network;
    storage::ProvenBlock block;
    std::map<std::string, WalletChain> wallets; ///< by walletCode; isProven says nothing here
    Hash256 hash{};                             ///< SHA-256 of the text

    /// Canonical JSON with a line feed; what makes `hash`.
    std::string text() const;
    /// Errors: ReportFormat (form, or an amount that is not the sum of its movements), ParseTooLarge.
    static Result<ChainSnapshot> parse(std::string_view text);
};
/// Of this vault's proven data. Errors: ReportUnproven (params "wallet"), and those of ChainCounter.
Result<ChainSnapshot> makeSnapshot(const storage::Database& database, const std::string& network,
                                   const storage::ProvenBlock& block, const std::vector<CountedWallet>& wallets);

/// What a wallet surely holds now, by the vault's chain data: proven coins and change of its own transactions that are
/// under way. Empty when the wallet was never synchronised.
Result<std::optional<std::int64_t>> provenBalance(const storage::Database& database, std::int64_t walletId);

} // namespace sandyk::custody
