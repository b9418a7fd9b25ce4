#include "custody/chain_positions.h"

#include <algorithm>
#include <map>
#include <set>

#include "storage/chain_store.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::ProvenBlock;
using storage::Statement;

/// A block's time may be ahead of every clock by as much (consensus).
constexpr std::int64_t kBlockAhead = 2 * 3'600;
constexpr std::int64_t kReported = 1, kProven = 2; ///< wallet::Standing
constexpr std::int64_t kPresent = 1;               ///< wallet::Fate

Failure damaged(const char* detail) {
    return fail(ErrorCode::VaultDamaged, detail);
}

bitcoin::Txid unsignedTxid(const bitcoin::Transaction& tx, const bitcoin::Txid& txid) {
    const auto isEmpty = [](const bitcoin::TxInput& input) { return input.scriptSig.bytes.empty(); };
    if (std::ranges::all_of(tx.inputs, isEmpty)) return txid;
    bitcoin::Transaction bare = tx;
    for (bitcoin::TxInput& input : bare.inputs)
        input.scriptSig.bytes.clear();
    return bare.txid();
}

} // namespace

Result<ChainCounter> ChainCounter::create(const Database& database, const ProvenBlock& block) {
    SANDYK_TRY(Statement synced, database.prepare("SELECT synced_at FROM chain_wallet WHERE wallet_id=?"));
    SANDYK_TRY(
        Statement transactions,
        database.prepare(
            "SELECT t.txid, t.height, t.position, t.block_time, t.standing, w.fate, t.raw FROM chain_wallet_tx w "
            "JOIN chain_tx t ON t.id=w.tx_id WHERE w.wallet_id=? AND t.height BETWEEN 1 AND ?"));
    SANDYK_TRY(Statement scripts, database.prepare("SELECT script FROM chain_script WHERE wallet_id=?"));
    return ChainCounter(std::move(synced), std::move(transactions), std::move(scripts), block);
}

Result<std::vector<Bytes>> ChainCounter::scriptsOf(std::int64_t walletId) {
    std::vector<Bytes> scripts;
    m_scripts.reset().bind(walletId);
    while (true) {
        SANDYK_TRY(const bool row, m_scripts.step());
        if (!row) break;
        scripts.push_back(m_scripts.blob(0));
    }
    std::ranges::sort(scripts);
    return scripts;
}

Result<std::vector<ChainCounter::Row>> ChainCounter::rowsOf(std::int64_t walletId, bool& isProven) {
    std::vector<Row> rows;
    m_transactions.reset().bind(walletId).bind(std::int64_t{m_block.height});
    while (true) {
        SANDYK_TRY(const bool row, m_transactions.step());
        if (!row) break;
        const std::int64_t standing = m_transactions.integer(4);
        if (standing == kReported && m_transactions.integer(5) == kPresent) isProven = false;
        if (standing != kProven) continue;
        auto tx = bitcoin::Transaction::parse(m_transactions.blob(6));
        Row read;
        if (!tx || !equal((read.movement.txid = tx->txid()).bytes, m_transactions.blob(0)))
            return damaged("a transaction cannot be read");
        read.movement.unsignedTxid = unsignedTxid(*tx, read.movement.txid);
        read.movement.height = static_cast<std::int32_t>(m_transactions.integer(1));
        read.position = m_transactions.integer(2);
        read.movement.time = m_transactions.integer(3);
        read.tx = std::move(*tx);
        rows.push_back(std::move(read));
    }
    // Not by the database: with its memory locked and wiped, sorting there costs more than everything else.
    std::ranges::sort(rows, {}, [](const Row& each) { return std::pair(each.movement.height, each.position); });
    return rows;
}

Result<WalletChain> ChainCounter::count(std::int64_t walletId) {
    WalletChain chain;
    SANDYK_TRY(const bool isKnown, m_synced.reset().bind(walletId).step());
    const auto syncedAt = isKnown ? m_synced.optionalInteger(0) : std::nullopt;
    chain.isProven = syncedAt && *syncedAt + kBlockAhead >= m_block.time;
    SANDYK_TRY(const std::vector<Row> rows, rowsOf(walletId, chain.isProven));
    if (rows.empty()) return chain;
    SANDYK_TRY(const std::vector<Bytes> scripts, scriptsOf(walletId));
    std::map<bitcoin::OutPoint, std::int64_t> coins;
    for (const Row& row : rows) {
        ChainMovement movement = row.movement;
        for (const bitcoin::TxInput& input : row.tx.inputs) {
            const auto coin = coins.find(input.previous);
            if (coin == coins.end()) continue;
            movement.spent += coin->second;
            coins.erase(coin);
        }
        for (std::size_t i = 0; i < row.tx.outputs.size(); ++i) {
            const bitcoin::TxOutput& output = row.tx.outputs[i];
            if (!std::ranges::binary_search(scripts, output.scriptPubKey.bytes)) continue;
            movement.received += output.amount.toSat();
            coins[{movement.txid, static_cast<std::uint32_t>(i)}] = output.amount.toSat();
        }
        if (movement.received == 0 && movement.spent == 0) continue;
        if (__builtin_add_overflow(chain.amount, movement.received - movement.spent, &chain.amount))
            return damaged("more coins than there can be");
        chain.movements.push_back(movement);
    }
    return chain;
}

Result<ChainSnapshot> makeSnapshot(const Database& database, const std::string& network, const ProvenBlock& block,
                                   const std::vector<CountedWallet>& wallets) {
    ChainSnapshot snapshot;
    snapshot.network = network;
    snapshot.block = block;
    SANDYK_TRY(ChainCounter counter, ChainCounter::create(database, block));
    for (const CountedWallet& wallet : wallets) {
        SANDYK_TRY(WalletChain chain, counter.count(wallet.walletId));
        if (!chain.isProven)
            return fail(ErrorCode::ReportUnproven, "a wallet is not proven up to the block", {{"wallet", wallet.code}});
        snapshot.wallets[wallet.code] = std::move(chain);
    }
    return snapshot;
}

Result<std::optional<std::int64_t>> provenBalance(const Database& database, std::int64_t walletId) {
    SANDYK_TRY(const auto syncedAt, storage::readSyncedAt(database, walletId));
    if (!syncedAt) return std::optional<std::int64_t>();
    SANDYK_TRY(const wallet::Ledger ledger, storage::readLedger(database, walletId, {}));
    std::int64_t sum = 0;
    for (const wallet::LedgerCoin& each : ledger.coins()) {
        if (each.coin.standing == wallet::Standing::Proven || each.coin.isOwnChange) sum += each.coin.amount.toSat();
    }
    return std::optional(sum);
}

} // namespace sandyk::custody
