#include <algorithm>

#include "storage/chain_rows.h"

namespace sandyk::storage {
namespace {

using wallet::ChainTransaction;
using wallet::Checkpoint;
using wallet::Keychain;
using wallet::ScriptRecord;

Failure damaged(const char* detail) {
    return fail(ErrorCode::VaultDamaged, detail);
}

Result<Checkpoint> readCheckpoint(const Statement& row) {
    Checkpoint checkpoint;
    checkpoint.height = static_cast<std::int32_t>(row.integer(0));
    SANDYK_TRY(checkpoint.hash, readHash(row, 1));
    checkpoint.time = static_cast<std::uint32_t>(row.integer(2));
    checkpoint.bits = static_cast<std::uint32_t>(row.integer(3));
    return checkpoint;
}

Result<wallet::HeaderWindow> readHeaders(const Database& database, Network network) {
    wallet::HeaderWindow window;
    SANDYK_TRY(Statement anchor, database.prepare("SELECT height, hash, time, bits FROM chain_anchor WHERE network=?"));
    SANDYK_TRY(const bool hasAnchor, anchor.bind(networkNumber(network)).step());
    if (!hasAnchor) return window;
    SANDYK_TRY(window.anchor, readCheckpoint(anchor));
    SANDYK_TRY(
        Statement headers,
        database.prepare("SELECT height, header FROM chain_header WHERE network=? AND height>? ORDER BY height"));
    headers.bind(networkNumber(network)).bind(std::int64_t{window.anchor.height});
    while (true) {
        SANDYK_TRY(const bool row, headers.step());
        if (!row) break;
        const Bytes bytes = headers.blob(1);
        wallet::HeaderBytes header;
        if (bytes.size() != header.size() || headers.integer(0) != window.tipHeight() + 1)
            return damaged("the row of headers has a gap");
        std::ranges::copy(bytes, header.begin());
        window.headers.push_back(header);
    }
    SANDYK_TRY(
        Statement learned,
        database.prepare("SELECT height, hash, time, bits FROM chain_checkpoint WHERE network=? ORDER BY height"));
    learned.bind(networkNumber(network));
    while (true) {
        SANDYK_TRY(const bool row, learned.step());
        if (!row) return window;
        SANDYK_TRY(const Checkpoint checkpoint, readCheckpoint(learned));
        window.learned.push_back(checkpoint);
    }
}

Result<ChainTransaction> readTransactionRow(const Statement& row) {
    ChainTransaction tx;
    SANDYK_TRY(tx.txid.bytes, readHash(row, 0));
    tx.height = static_cast<std::int32_t>(row.integer(1));
    tx.position = static_cast<std::int32_t>(row.integer(2));
    tx.blockTime = row.integer(3);
    tx.firstSeen = row.integer(4);
    const std::int64_t standing = row.integer(5);
    const std::int64_t fate = row.integer(6);
    if (standing < 0 || standing > 2 || fate < 1 || fate > 3) return damaged("a transaction stands nowhere");
    tx.standing = static_cast<wallet::Standing>(standing);
    tx.fate = static_cast<wallet::Fate>(fate);
    tx.raw = row.blob(7);
    return tx;
}

} // namespace

Result<Network> networkOfWallet(const Database& database, std::int64_t walletId) {
    SANDYK_TRY(Statement statement, database.prepare("SELECT network FROM wallet WHERE id=?"));
    SANDYK_TRY(const bool row, statement.bind(walletId).step());
    if (!row) return fail(ErrorCode::WalletNotFound, "no such wallet");
    const auto network = parseNetwork(statement.text(0));
    if (!network) return damaged("a wallet of no network");
    return *network;
}

Result<Hash256> readHash(const Statement& row, int column) {
    const Bytes bytes = row.blob(column);
    Hash256 hash;
    if (bytes.size() != hash.size()) return damaged("a hash of another length");
    std::ranges::copy(bytes, hash.begin());
    return hash;
}

Result<std::vector<ScriptRecord>> readScripts(const Database& database, std::int64_t walletId) {
    SANDYK_TRY(
        Statement statement,
        database.prepare("SELECT keychain, position, script, status, is_used FROM chain_script WHERE wallet_id=? "
                         "ORDER BY keychain, position"));
    statement.bind(walletId);
    std::vector<ScriptRecord> scripts;
    while (true) {
        SANDYK_TRY(const bool row, statement.step());
        if (!row) return scripts;
        ScriptRecord script;
        script.keychain = statement.integer(0) == 0 ? Keychain::Receive : Keychain::Change;
        script.index = static_cast<std::uint32_t>(statement.integer(1));
        script.script.bytes = statement.blob(2);
        if (!statement.isNull(3)) {
            const Bytes status = statement.blob(3);
            script.status.emplace();
            if (status.size() == script.status->size())
                std::ranges::copy(status, script.status->begin());
            else if (!status.empty())
                return damaged("a script status of another length");
        }
        script.isUsed = statement.integer(4) != 0;
        scripts.push_back(std::move(script));
    }
}

Result<void> forEachTransaction(const Database& database, std::int64_t walletId, const wallet::Ledger::Visitor& visit) {
    SANDYK_TRY(Statement statement,
               database.prepare("SELECT t.txid, t.height, t.position, t.block_time, t.first_seen, t.standing, w.fate, "
                                "t.raw FROM chain_wallet_tx w JOIN chain_tx t ON t.id=w.tx_id WHERE w.wallet_id=? "
                                "ORDER BY w.tx_id"));
    statement.bind(walletId);
    while (true) {
        SANDYK_TRY(const bool row, statement.step());
        if (!row) return {};
        SANDYK_TRY(const ChainTransaction tx, readTransactionRow(statement));
        SANDYK_CHECK(visit(tx));
    }
}

Result<wallet::Ledger> readLedger(const Database& database, std::int64_t walletId, const wallet::CoinMarks& marks) {
    SANDYK_TRY(const Network network, networkOfWallet(database, walletId));
    SANDYK_TRY(std::vector<ScriptRecord> scripts, readScripts(database, walletId));
    SANDYK_TRY(const std::int32_t tip, readTipHeight(database, network));
    auto ledger =
        wallet::Ledger::build(walletId, std::move(scripts), tip, marks, [&](const wallet::Ledger::Visitor& visit) {
            return forEachTransaction(database, walletId, visit);
        });
    if (!ledger && ledger.error().code == ErrorCode::TransactionParse) return damaged("a transaction cannot be read");
    return ledger;
}

Result<wallet::ChainKnowledge> readChainKnowledge(const Database& database, std::int64_t walletId) {
    wallet::ChainKnowledge knowledge;
    SANDYK_TRY(const Network network, networkOfWallet(database, walletId));
    SANDYK_TRY(knowledge.headers, readHeaders(database, network));
    SANDYK_TRY(const wallet::Ledger ledger, readLedger(database, walletId, {}));
    knowledge.scripts = ledger.scripts();
    knowledge.transactions.reserve(ledger.history().size());
    for (const wallet::HistoryEntry& entry : ledger.history())
        knowledge.transactions.push_back(
            {entry.txid, entry.height, entry.standing, entry.fate, entry.scripts, entry.outputs});
    SANDYK_TRY(
        Statement cursor,
        database.prepare("SELECT cursor_height, cursor_hash, searched_receive, searched_change FROM chain_wallet "
                         "WHERE wallet_id=? AND cursor_height IS NOT NULL"));
    SANDYK_TRY(const bool row, cursor.bind(walletId).step());
    if (!row) return knowledge;
    SANDYK_TRY(const Hash256 hash, readHash(cursor, 1));
    knowledge.cursor = wallet::ScanCursor{
        static_cast<std::int32_t>(cursor.integer(0)),
        hash,
        {static_cast<std::uint32_t>(cursor.integer(2)), static_cast<std::uint32_t>(cursor.integer(3))}};
    return knowledge;
}

Result<std::optional<bitcoin::Transaction>> readTransaction(const Database& database, const bitcoin::Txid& txid) {
    SANDYK_TRY(Statement statement, database.prepare("SELECT raw FROM chain_tx WHERE txid=?"));
    SANDYK_TRY(const bool row, statement.bind(ByteView(txid.bytes)).step());
    if (!row) return std::nullopt;
    auto tx = bitcoin::Transaction::parse(statement.blob(0));
    if (!tx || tx->txid() != txid) return damaged("a transaction cannot be read");
    return std::move(*tx);
}

Result<std::map<bitcoin::Txid, bitcoin::Transaction>> readPreviousTransactions(const Database& database,
                                                                               const bitcoin::Transaction& spending) {
    std::map<bitcoin::Txid, bitcoin::Transaction> previous;
    for (const bitcoin::TxInput& input : spending.inputs) {
        const bitcoin::Txid& txid = input.previous.txid;
        if (previous.contains(txid)) continue;
        SANDYK_TRY(std::optional<bitcoin::Transaction> tx, readTransaction(database, txid));
        if (!tx)
            return fail(ErrorCode::SignMissingPreviousTx, "a previous transaction is not in the store",
                        {{"txid", txid.toString()}});
        previous.emplace(txid, std::move(*tx));
    }
    return previous;
}

Result<void> resetChain(const Database& database, std::int64_t walletId) {
    SANDYK_TRY(Transaction transaction, Transaction::begin(database));
    for (const char* sql :
         {"DELETE FROM chain_wallet_tx WHERE wallet_id=?", "DELETE FROM chain_script WHERE wallet_id=?",
          "DELETE FROM chain_wallet WHERE wallet_id=?", "DELETE FROM chain_alert WHERE wallet_id=?"}) {
        SANDYK_TRY(Statement statement, database.prepare(sql));
        SANDYK_CHECK(statement.bind(walletId).run());
    }
    SANDYK_CHECK(database.execute("DELETE FROM chain_tx WHERE id NOT IN (SELECT tx_id FROM chain_wallet_tx)"));
    return transaction.commit();
}

} // namespace sandyk::storage
