#include <algorithm>

#include "storage/chain_rows.h"
#include "storage/record_rules.h"

namespace sandyk::storage {
namespace {

using wallet::ChainChanges;
using wallet::ChainTransaction;
using wallet::Checkpoint;

/// Older alerts make room for newer ones.
constexpr std::int64_t kMostAlerts = 1'000;

/// The statements that run once for each transaction, prepared once.
struct TransactionWriter {
    Statement find;
    Statement insert;
    Statement move;
    Statement link;
    std::int64_t network;
    std::int64_t walletId;

    static Result<TransactionWriter> prepare(const Database& database, Network network, std::int64_t walletId) {
        SANDYK_TRY(Statement find, database.prepare("SELECT id FROM chain_tx WHERE txid=? AND network=?"));
        SANDYK_TRY(Statement insert,
                   database.prepare("INSERT INTO chain_tx (txid, network, height, position, block_time, first_seen, "
                                    "standing, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"));
        SANDYK_TRY(Statement move,
                   database.prepare("UPDATE chain_tx SET height=?, position=?, block_time=?, standing=? "
                                    "WHERE id=?"));
        SANDYK_TRY(Statement link,
                   database.prepare("INSERT INTO chain_wallet_tx (wallet_id, tx_id, fate) VALUES (?, ?, ?) "
                                    "ON CONFLICT DO UPDATE SET fate=excluded.fate"));
        return TransactionWriter{std::move(find), std::move(insert),      std::move(move),
                                 std::move(link), networkNumber(network), walletId};
    }

    /// Empty: not known yet.
    Result<std::optional<std::int64_t>> idOf(const bitcoin::Txid& txid) {
        SANDYK_TRY(const bool row, find.reset().bind(ByteView(txid.bytes)).bind(network).step());
        if (!row) return std::nullopt;
        const std::int64_t id = find.integer(0);
        find.reset();
        return id;
    }

    Result<void> place(std::int64_t id, const ChainTransaction& tx) {
        return move.reset()
            .bind(std::int64_t{tx.height})
            .bind(std::int64_t{tx.position})
            .bind(tx.blockTime)
            .bind(static_cast<std::int64_t>(tx.standing))
            .bind(id)
            .run();
    }

    Result<void> linkTo(std::int64_t id, wallet::Fate fate) {
        return link.reset().bind(walletId).bind(id).bind(static_cast<std::int64_t>(fate)).run();
    }

    Result<void> add(const ChainTransaction& tx) {
        SANDYK_TRY(std::optional<std::int64_t> id, idOf(tx.txid));
        if (id) {
            SANDYK_CHECK(place(*id, tx));
            return linkTo(*id, tx.fate);
        }
        SANDYK_TRY(const bool row, insert.reset()
                                       .bind(ByteView(tx.txid.bytes))
                                       .bind(network)
                                       .bind(std::int64_t{tx.height})
                                       .bind(std::int64_t{tx.position})
                                       .bind(tx.blockTime)
                                       .bind(tx.firstSeen)
                                       .bind(static_cast<std::int64_t>(tx.standing))
                                       .bind(ByteView(tx.raw))
                                       .step());
        if (!row) return fail(ErrorCode::VaultDatabase, "an insert returned no id");
        id = insert.integer(0);
        SANDYK_CHECK(insert.run());
        return linkTo(*id, tx.fate);
    }

    Result<void> update(const ChainTransaction& tx) {
        SANDYK_TRY(const std::optional<std::int64_t> id, idOf(tx.txid));
        if (!id) return fail(ErrorCode::VaultDatabase, "a transaction that moves is not in the store");
        SANDYK_CHECK(place(*id, tx));
        return linkTo(*id, tx.fate);
    }
};

Result<void> forgetAbove(const Database& database, Network network, std::int32_t height) {
    for (const char* sql : {"DELETE FROM chain_header WHERE network=? AND height>?",
                            "DELETE FROM chain_checkpoint WHERE network=? AND height>?",
                            "UPDATE chain_tx SET standing=1, position=0, block_time=0 "
                            "WHERE network=? AND height>? AND standing=2"}) {
        SANDYK_TRY(Statement statement, database.prepare(sql));
        SANDYK_CHECK(statement.bind(networkNumber(network)).bind(std::int64_t{height}).run());
    }
    return {};
}

Result<void> addHeaders(const Database& database, Network network, const ChainChanges& changes) {
    SANDYK_TRY(Statement insert, database.prepare("INSERT INTO chain_header (network, height, header) VALUES (?, ?, ?) "
                                                  "ON CONFLICT DO UPDATE SET header=excluded.header"));
    std::int64_t height = changes.firstHeight;
    for (const wallet::HeaderBytes& header : changes.headers)
        SANDYK_CHECK(insert.reset().bind(networkNumber(network)).bind(height++).bind(ByteView(header)).run());
    return {};
}

Result<void> addCheckpoints(const Database& database, Network network, const std::vector<Checkpoint>& learned) {
    SANDYK_TRY(
        Statement insert,
        database.prepare("INSERT INTO chain_checkpoint (network, height, hash, time, bits) VALUES (?, ?, ?, ?, ?) "
                         "ON CONFLICT DO UPDATE SET hash=excluded.hash, time=excluded.time, bits=excluded.bits"));
    for (const Checkpoint& checkpoint : learned) {
        SANDYK_CHECK(insert.reset()
                         .bind(networkNumber(network))
                         .bind(std::int64_t{checkpoint.height})
                         .bind(ByteView(checkpoint.hash))
                         .bind(std::int64_t{checkpoint.time})
                         .bind(std::int64_t{checkpoint.bits})
                         .run());
    }
    return {};
}

Result<void> moveAnchor(const Database& database, Network network, const Checkpoint& anchor) {
    SANDYK_TRY(Statement insert,
               database.prepare("INSERT OR REPLACE INTO chain_anchor (network, height, hash, time, bits) "
                                "VALUES (?, ?, ?, ?, ?)"));
    SANDYK_CHECK(insert.bind(networkNumber(network))
                     .bind(std::int64_t{anchor.height})
                     .bind(ByteView(anchor.hash))
                     .bind(std::int64_t{anchor.time})
                     .bind(std::int64_t{anchor.bits})
                     .run());
    SANDYK_TRY(Statement forget, database.prepare("DELETE FROM chain_header WHERE network=? AND height<=?"));
    return forget.bind(networkNumber(network)).bind(std::int64_t{anchor.height}).run();
}

Result<void> addScripts(const Database& database, std::int64_t walletId,
                        const std::vector<wallet::ScriptRecord>& scripts) {
    SANDYK_TRY(Statement insert,
               database.prepare("INSERT INTO chain_script (wallet_id, keychain, position, script, status, is_used) "
                                "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET script=excluded.script, "
                                "status=excluded.status, is_used=excluded.is_used"));
    std::int64_t usedBelow[2] = {0, 0};
    for (const wallet::ScriptRecord& script : scripts) {
        std::int64_t& below = usedBelow[static_cast<std::size_t>(script.keychain)];
        if (script.isUsed) below = std::max(below, std::int64_t{script.index} + 1);
        insert.reset()
            .bind(walletId)
            .bind(static_cast<std::int64_t>(script.keychain))
            .bind(std::int64_t{script.index})
            .bind(ByteView(script.script.bytes));
        // No history is the common answer; it takes no room.
        if (!script.status)
            insert.bindNull();
        else if (*script.status == wallet::ScriptStatus{})
            insert.bind(ByteView());
        else
            insert.bind(ByteView(*script.status));
        SANDYK_CHECK(insert.bind(std::int64_t{script.isUsed}).run());
    }
    // An address that was used is not handed out as a fresh one (a restored wallet has handed out none itself).
    SANDYK_TRY(Statement update, database.prepare("UPDATE wallet SET next_receive=max(next_receive, ?), "
                                                  "next_change=max(next_change, ?) WHERE id=?"));
    return update.bind(usedBelow[0]).bind(usedBelow[1]).bind(walletId).run();
}

Result<void> setWallet(const Database& database, std::int64_t walletId, const ChainChanges& changes) {
    if (!changes.cursor && !changes.syncedAt) return {};
    SANDYK_TRY(Statement begin, database.prepare("INSERT OR IGNORE INTO chain_wallet (wallet_id) VALUES (?)"));
    SANDYK_CHECK(begin.bind(walletId).run());
    if (changes.cursor) {
        SANDYK_TRY(Statement update,
                   database.prepare("UPDATE chain_wallet SET cursor_height=?, cursor_hash=?, searched_receive=?, "
                                    "searched_change=? WHERE wallet_id=?"));
        SANDYK_CHECK(update.bind(std::int64_t{changes.cursor->height})
                         .bind(ByteView(changes.cursor->blockHash))
                         .bind(std::int64_t{changes.cursor->searched[0]})
                         .bind(std::int64_t{changes.cursor->searched[1]})
                         .bind(walletId)
                         .run());
    }
    if (!changes.syncedAt) return {};
    SANDYK_TRY(Statement update, database.prepare("UPDATE chain_wallet SET synced_at=? WHERE wallet_id=?"));
    return update.bind(*changes.syncedAt).bind(walletId).run();
}

Result<void> setFees(const Database& database, Network network, const wallet::FeeEstimates& fees) {
    SANDYK_TRY(Statement clear, database.prepare("DELETE FROM chain_fee WHERE network=?"));
    SANDYK_CHECK(clear.bind(networkNumber(network)).run());
    SANDYK_TRY(Statement insert,
               database.prepare("INSERT OR REPLACE INTO chain_fee (network, blocks, sat_per_kvb, time) "
                                "VALUES (?, ?, ?, ?)"));
    const auto add = [&](std::int64_t blocks, bitcoin::FeeRate rate) {
        return insert.reset().bind(networkNumber(network)).bind(blocks).bind(rate.toSatPerKvB()).bind(fees.time).run();
    };
    SANDYK_CHECK(add(0, fees.relayFloor));
    for (const wallet::FeeEstimate& estimate : fees.estimates)
        SANDYK_CHECK(add(estimate.blocks, estimate.rate));
    return {};
}

Result<void> addAlerts(const Database& database, std::int64_t walletId, const std::vector<wallet::ChainAlert>& alerts) {
    if (alerts.empty()) return {};
    SANDYK_TRY(Statement insert, database.prepare("INSERT INTO chain_alert (wallet_id, kind, time, height, txid) "
                                                  "VALUES (?, ?, ?, ?, ?)"));
    for (const wallet::ChainAlert& alert : alerts) {
        insert.reset()
            .bind(walletId)
            .bind(static_cast<std::int64_t>(alert.kind))
            .bind(alert.time)
            .bind(std::int64_t{alert.height});
        if (alert.txid)
            insert.bind(ByteView(alert.txid->bytes));
        else
            insert.bindNull();
        SANDYK_CHECK(insert.run());
    }
    SANDYK_TRY(Statement prune,
               database.prepare("DELETE FROM chain_alert WHERE wallet_id=?1 AND id NOT IN (SELECT id FROM chain_alert "
                                "WHERE wallet_id=?1 ORDER BY id DESC LIMIT ?2)"));
    return prune.bind(walletId).bind(kMostAlerts).run();
}

} // namespace

Result<void> applyChainChanges(const Database& database, std::int64_t walletId, const ChainChanges& changes) {
    SANDYK_TRY(Transaction transaction, Transaction::begin(database));
    SANDYK_TRY(const Network network, networkOfWallet(database, walletId));
    if (changes.forgetAbove) SANDYK_CHECK(forgetAbove(database, network, *changes.forgetAbove));
    SANDYK_CHECK(addHeaders(database, network, changes));
    SANDYK_CHECK(addCheckpoints(database, network, changes.learned));
    if (changes.anchor) SANDYK_CHECK(moveAnchor(database, network, *changes.anchor));
    {
        SANDYK_TRY(TransactionWriter writer, TransactionWriter::prepare(database, network, walletId));
        for (const ChainTransaction& tx : changes.found)
            SANDYK_CHECK(writer.add(tx));
        for (const ChainTransaction& tx : changes.moved)
            SANDYK_CHECK(writer.update(tx));
    }
    SANDYK_CHECK(addScripts(database, walletId, changes.scripts));
    SANDYK_CHECK(setWallet(database, walletId, changes));
    if (changes.fees) SANDYK_CHECK(setFees(database, network, *changes.fees));
    SANDYK_CHECK(addAlerts(database, walletId, changes.alerts));
    return transaction.commit();
}

Result<void> addLocalTransaction(const Database& database, std::int64_t walletId, const bitcoin::Transaction& tx) {
    SANDYK_TRY(Transaction transaction, Transaction::begin(database));
    SANDYK_TRY(const Network network, networkOfWallet(database, walletId));
    {
        SANDYK_TRY(TransactionWriter writer, TransactionWriter::prepare(database, network, walletId));
        const bitcoin::Txid txid = tx.txid();
        SANDYK_TRY(const std::optional<std::int64_t> known, writer.idOf(txid));
        if (!known) {
            ChainTransaction local;
            local.txid = txid;
            local.raw = tx.serialize();
            local.firstSeen = unixTime();
            local.fate = wallet::Fate::Local;
            SANDYK_CHECK(writer.add(local));
        } else {
            // What a source shows already stays as it is; what had vanished is ours again.
            SANDYK_TRY(Statement link,
                       database.prepare("INSERT INTO chain_wallet_tx (wallet_id, tx_id, fate) VALUES (?, ?, 3) "
                                        "ON CONFLICT DO UPDATE SET fate=3 WHERE fate=2"));
            SANDYK_CHECK(link.bind(walletId).bind(*known).run());
        }
    }
    return transaction.commit();
}

Result<void> abandonLocalTransaction(const Database& database, std::int64_t walletId, const bitcoin::Txid& txid) {
    SANDYK_TRY(Statement update,
               database.prepare("UPDATE chain_wallet_tx SET fate=2 WHERE wallet_id=? AND fate=3 AND tx_id IN "
                                "(SELECT id FROM chain_tx WHERE txid=?)"));
    return update.bind(walletId).bind(ByteView(txid.bytes)).run();
}

} // namespace sandyk::storage
