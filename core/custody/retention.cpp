#include "custody/retention.h"

#include <algorithm>

#include "bitcoin/address.h"
#include "custody/audit_store.h"
#include "custody/client_rows.h"
#include "wallet/price.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::Statement;

constexpr std::uint64_t kEntriesAtOnce = 10'000;

/// By the log: a date that somebody wrote into the list of clients does not count. Empty when it knows of none.
Result<std::optional<std::int64_t>> loggedEnd(const Database& database, const std::string& number) {
    SANDYK_TRY(const LogHead head, logHead(database));
    for (std::uint64_t end = head.size; end > 0;) {
        const std::uint64_t first = end > kEntriesAtOnce ? end - kEntriesAtOnce : 0;
        SANDYK_TRY(const auto entries, readEntries(database, first, static_cast<std::size_t>(end - first)));
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
            const auto client = entry->facts.find("client");
            if (entry->kind == "client.closed" && client != entry->facts.end() && client->second == number)
                return std::optional(entry->time);
        }
        end = first;
    }
    return std::optional<std::int64_t>();
}

Result<std::optional<std::int64_t>> lastMovement(const Database& database, const std::string& number) {
    SANDYK_TRY(Statement select, database.prepare("SELECT max(time) FROM book_posting WHERE owner=?"));
    SANDYK_CHECK(select.bind(number).step());
    return select.optionalInteger(0);
}

/// The later of the firm's period and the floor; empty when the profile has neither figure.
Result<std::optional<std::int64_t>> periodEnd(const law::Engine& law, std::int64_t from) {
    std::optional<std::int64_t> until;
    for (const char* figure : {"retention_years", "retention_floor_years"}) {
        SANDYK_TRY(const auto due, law.dueAt(figure, from));
        if (due) until = std::max(until.value_or(*due), *due);
    }
    return until;
}

Result<bool> isErased(const Database& database, std::int64_t clientId) {
    SANDYK_TRY(Statement select, database.prepare("SELECT count(content) FROM client_record WHERE client_id=?"));
    SANDYK_CHECK(select.bind(clientId).step());
    return select.integer(0) == 0;
}

Result<void> checkEnded(const Desk& desk, const ClientSummary& client) {
    if (client.state != ClientState::Closed || !client.endedAt)
        return fail(ErrorCode::FirmState, "the relation with the client has not ended");
    if (client.isFrozen || client.hasCase)
        return fail(ErrorCode::FirmFrozen, "a freeze or a case of this client is open",
                    {{"rules", client.isFrozen ? "TM-VA-AML-03" : "TM-VA-AML-01"}});
    SANDYK_TRY(const auto wallets, firmWallets(desk.database, client.number));
    const bool isHolding = std::ranges::any_of(wallets, [](const FirmWallet& each) { return each.amount != 0; });
    if (isHolding) return fail(ErrorCode::FirmState, "the client's assets have not gone back");
    SANDYK_TRY(const bool erased, isErased(desk.database, client.id));
    if (erased) return fail(ErrorCode::FirmState, "the records are erased");
    return {};
}

Result<void> checkPeriod(const Desk& desk, const Standing& now, std::int64_t from) {
    if (desk.law == nullptr) return fail(ErrorCode::FirmLaw, "no law profile is in force", {{"rules", "F-01"}});
    SANDYK_TRY(const auto until, periodEnd(*desk.law, from));
    if (!until) return fail(ErrorCode::FirmLaw, "the law profile has no period", {{"rules", "TM-VA-AML-04"}});
    if (now.time.now < *until) {
        return fail(ErrorCode::RetentionPeriod, "the retention period is not over",
                    {{"rules", "TM-VA-AML-04"}, {"until", wallet::dayOf(*until)}});
    }
    // What releases goes by the time that is certain.
    if (now.time.certain < *until)
        return fail(ErrorCode::FirmTime, "the clock is in doubt: nothing is erased", {{"rules", "A-24"}});
    law::Question question{"record.erase", law::UserProfile::Firm, now.time.certain, {}};
    question.facts["relation_ended_at"] = from;
    SANDYK_TRY(const law::Verdict verdict, desk.law->ask(question));
    return verdict.demand(verdict.approvals, {});
}

/// Labels of the client's addresses, transactions and coins: people write names into them.
Result<void> eraseLabels(const Database& database, const std::string& number) {
    SANDYK_TRY(Statement remove,
               database.prepare("DELETE FROM label WHERE (type='addr' AND reference=?) OR "
                                "(type IN ('tx', 'output', 'input') AND substr(reference, 1, 64)=?)"));
    SANDYK_TRY(Statement scripts,
               database.prepare("SELECT s.script, w.network FROM firm_wallet f JOIN wallet w ON w.id=f.wallet_id JOIN "
                                "chain_script s ON s.wallet_id=w.id WHERE f.owner=?"));
    scripts.bind(number);
    while (true) {
        SANDYK_TRY(const bool row, scripts.step());
        if (!row) break;
        const auto network = parseNetwork(scripts.text(1));
        if (!network) return fail(ErrorCode::VaultDamaged, "a wallet of no network");
        const auto address = bitcoin::Address::fromScript(bitcoin::Script{scripts.blob(0)}, *network);
        if (address) SANDYK_CHECK(remove.reset().bind(address->toString()).bind("").run());
    }
    SANDYK_TRY(Statement transactions,
               database.prepare("SELECT t.txid FROM firm_wallet f JOIN chain_wallet_tx w ON w.wallet_id=f.wallet_id "
                                "JOIN chain_tx t ON t.id=w.tx_id WHERE f.owner=?"));
    transactions.bind(number);
    while (true) {
        SANDYK_TRY(const bool row, transactions.step());
        if (!row) return {};
        bitcoin::Txid txid;
        const Bytes bytes = transactions.blob(0);
        if (bytes.size() != txid.bytes.size()) return fail(ErrorCode::VaultDamaged, "a hash of another length");
        std::ranges::copy(bytes, txid.bytes.begin());
        SANDYK_CHECK(remove.reset().bind("").bind(txid.toString()).run());
    }
}

Result<void> erase(const Database& database, const ClientSummary& client) {
    SANDYK_CHECK(eraseLabels(database, client.number));
    // Each takes the client's id.
    static constexpr const char* kById[] = {
        "UPDATE client_record SET content=NULL, salt=NULL, judged_reason=NULL WHERE client_id=?",
        "UPDATE client_case SET content=NULL, outcome=NULL WHERE client_id=?",
        "UPDATE client_freeze SET reason='erased' WHERE client_id=?"};
    // Each takes the client's number.
    static constexpr const char* kByNumber[] = {
        "UPDATE request_step SET note='' WHERE request_id IN (SELECT id FROM request WHERE client=?)",
        "UPDATE firm_listing SET label='' WHERE client=?",
        "DELETE FROM screening_hit WHERE subject=?",
        "UPDATE travel_rule_message SET content=NULL WHERE client=?",
        "DELETE FROM contact WHERE address IN (SELECT address FROM firm_listing WHERE client=?)",
        "UPDATE draft SET label='', purpose='' WHERE wallet_id IN (SELECT wallet_id FROM firm_wallet WHERE owner=?)",
        "UPDATE wallet SET name=(SELECT code FROM firm_wallet WHERE wallet_id=wallet.id) WHERE id IN (SELECT wallet_id "
        "FROM firm_wallet WHERE owner=?)"};
    for (const char* sql : kById) {
        SANDYK_TRY(Statement update, database.prepare(sql));
        SANDYK_CHECK(update.bind(client.id).run());
    }
    for (const char* sql : kByNumber) {
        SANDYK_TRY(Statement update, database.prepare(sql));
        SANDYK_CHECK(update.bind(client.number).run());
    }
    return {};
}

} // namespace

Result<std::vector<RetentionLine>> retentionList(const Desk& desk) {
    SANDYK_TRY(const Standing now, sight(desk, View::ClientNumbers));
    SANDYK_TRY(const auto clients, clientList(desk, 0, 1'000'000));
    std::vector<RetentionLine> lines;
    for (const ClientSummary& client : clients) {
        if (client.state != ClientState::Closed || !client.endedAt) continue;
        RetentionLine line;
        line.client = client.number;
        line.endedAt = *client.endedAt;
        SANDYK_TRY(const auto moved, lastMovement(desk.database, client.number));
        if (desk.law != nullptr) {
            SANDYK_TRY(line.until, periodEnd(*desk.law, std::max(line.endedAt, moved.value_or(0))));
        }
        line.isOver = line.until && *line.until <= now.time.certain;
        SANDYK_TRY(line.isErased, isErased(desk.database, client.id));
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<void> eraseRecords(const Desk& desk, const std::string& number) {
    SANDYK_TRY(const Standing now, standing(desk, Act::EraseRecords));
    SANDYK_TRY(const ClientSummary client, readClient(desk, number));
    SANDYK_CHECK(checkEnded(desk, client));
    SANDYK_TRY(const auto ended, loggedEnd(desk.database, number));
    if (!ended) return fail(ErrorCode::FirmTampered, "the log knows of no end of the relation");
    SANDYK_TRY(const auto moved, lastMovement(desk.database, number));
    const std::int64_t from = std::max({*ended, *client.endedAt, moved.value_or(0)});
    SANDYK_CHECK(checkPeriod(desk, now, from));
    SANDYK_CHECK(logged(desk, "record.erased", {{"client", number}, {"ended", std::to_string(from)}},
                        [&] { return erase(desk.database, client); }));
    return {};
}

} // namespace sandyk::custody
