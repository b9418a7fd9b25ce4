#include "custody/request_store.h"

#include <algorithm>
#include <limits>

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::Statement;

Failure tampered(const std::string& why) {
    return fail(ErrorCode::FirmTampered, why);
}

Result<std::vector<Approval>> readApprovals(const Database& database, std::int64_t id) {
    SANDYK_TRY(Statement select, database.prepare("SELECT operator, content, signature FROM request_approval WHERE "
                                                  "request_id=? ORDER BY time, operator"));
    select.bind(id);
    std::vector<Approval> approvals;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return approvals;
        auto body = ApprovalBody::parse(select.blob(1));
        const Bytes signature = select.blob(2);
        Approval approval;
        if (!body || body->operatorName != select.text(0) || signature.size() != approval.signature.size())
            return tampered("an approval is not what was signed");
        approval.body = std::move(*body);
        std::ranges::copy(signature, approval.signature.begin());
        approvals.push_back(std::move(approval));
    }
}

std::string scopeColumn(Scope scope) {
    return scope == Scope::Client ? "client" : scope == Scope::Wallet ? "wallet" : "''";
}

/// One query for each window: amounts of the asset, values of all assets.
Result<WindowSum> windowSum(const Database& database, const Window& window, const RequestBody& request,
                            std::int64_t from, std::int64_t before) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT asset, amount, fiat FROM request WHERE created_at>? AND id<? AND "
                                "state NOT IN (6, 7, 8) AND " +
                                scopeColumn(window.scope) + "=?"));
    const std::string who = window.scope == Scope::Client   ? request.beneficiary
                            : window.scope == Scope::Wallet ? request.wallet
                                                            : "";
    select.bind(from).bind(before).bind(who);
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
    WindowSum sum{window, 0, 0};
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return sum;
        if (select.text(0) == request.asset && __builtin_add_overflow(sum.amount, select.integer(1), &sum.amount))
            sum.amount = kMost;
        const auto fiat = select.optionalInteger(2);
        if (!fiat) sum.fiat.reset();
        if (sum.fiat && fiat && __builtin_add_overflow(*sum.fiat, *fiat, &*sum.fiat)) sum.fiat = kMost;
    }
}

} // namespace

Result<std::int64_t> addRequest(const Database& database, const StoredRequest& request) {
    const RequestBody& body = request.body;
    const Bytes content = body.canonical(), psbt = request.psbt.serialize();
    SANDYK_TRY(Statement insert,
               database.prepare("INSERT INTO request (hash, content, signature, psbt, state, client, wallet, asset, "
                                "amount, fiat, created_at, initiator, txid) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    insert.bind(ByteView(request.hash)).bind(ByteView(content)).bind(ByteView(request.signature)).bind(ByteView(psbt));
    insert.bind(std::int64_t{static_cast<int>(request.state)})
        .bind(body.beneficiary)
        .bind(body.wallet)
        .bind(body.asset);
    insert.bind(body.amount);
    if (request.fiat)
        insert.bind(*request.fiat);
    else
        insert.bindNull();
    SANDYK_CHECK(insert.bind(body.createdAt).bind(body.initiator).bind(ByteView(body.txid.bytes)).run());
    return database.lastInsertId();
}

Result<StoredRequest> readRequest(const Database& database, std::int64_t id) {
    SANDYK_TRY(Statement row, database.prepare("SELECT hash, content, signature, psbt, signed_psbt, state, client, "
                                               "wallet, asset, amount, fiat, created_at, initiator, txid FROM request "
                                               "WHERE id=?"));
    SANDYK_TRY(const bool found, row.bind(id).step());
    if (!found) return fail(ErrorCode::FirmNotFound, "no request of this number");
    StoredRequest read;
    read.id = id;
    auto body = RequestBody::parse(row.blob(1));
    if (!body) return tampered("request: " + body.error().detail);
    read.body = std::move(*body);
    read.hash = read.body.hash();
    const bool agrees = equal(row.blob(0), read.hash) && row.text(6) == read.body.beneficiary &&
                        row.text(7) == read.body.wallet && row.text(8) == read.body.asset &&
                        row.integer(9) == read.body.amount && row.integer(11) == read.body.createdAt &&
                        row.text(12) == read.body.initiator && equal(row.blob(13), read.body.txid.bytes);
    const Bytes signature = row.blob(2);
    if (!agrees || signature.size() != read.signature.size()) return tampered("a request is not what was signed");
    std::ranges::copy(signature, read.signature.begin());
    auto psbt = bitcoin::Psbt::parse(row.blob(3));
    if (!psbt) return tampered("the transaction of a request: " + psbt.error().detail);
    read.psbt = std::move(*psbt);
    if (!row.isNull(4)) {
        auto signedPsbt = bitcoin::Psbt::parse(row.blob(4));
        if (!signedPsbt) return tampered("the signed transaction: " + signedPsbt.error().detail);
        read.signedPsbt = std::move(*signedPsbt);
    }
    read.state = static_cast<RequestState>(row.integer(5));
    read.fiat = row.optionalInteger(10);
    const auto txid = read.psbt.unsignedTxid();
    if (!txid || *txid != read.body.txid) return tampered("the transaction is another one than was requested");
    SANDYK_TRY(read.approvals, readApprovals(database, id));
    return read;
}

Result<void> addApproval(const Database& database, std::int64_t id, const Approval& approval) {
    const Bytes content = approval.body.canonical();
    SANDYK_TRY(Statement insert, database.prepare("INSERT OR IGNORE INTO request_approval VALUES (?, ?, ?, ?, ?)"));
    insert.bind(id).bind(approval.body.operatorName).bind(ByteView(content)).bind(ByteView(approval.signature));
    SANDYK_CHECK(insert.bind(approval.body.time).run());
    if (database.changes() != 1) return fail(ErrorCode::FirmExists, "this operator has voted already");
    return {};
}

Result<void> setState(const Database& database, std::int64_t id, RequestState state) {
    SANDYK_TRY(Statement update, database.prepare("UPDATE request SET state=? WHERE id=?"));
    return update.bind(std::int64_t{static_cast<int>(state)}).bind(id).run();
}

Result<void> setSigned(const Database& database, std::int64_t id, const bitcoin::Psbt& psbt) {
    const Bytes bytes = psbt.serialize();
    SANDYK_TRY(Statement update, database.prepare("UPDATE request SET signed_psbt=? WHERE id=?"));
    return update.bind(ByteView(bytes)).bind(id).run();
}

Result<void> addStep(const Database& database, std::int64_t id, const RequestStep& step) {
    SANDYK_TRY(Statement insert,
               database.prepare("INSERT INTO request_step (request_id, state, act, actor, time, note) "
                                "VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(id).bind(std::int64_t{static_cast<int>(step.state)}).bind(step.act).bind(step.actor);
    return insert.bind(step.time).bind(step.note).run();
}

Result<std::vector<RequestStep>> timeline(const Database& database, std::int64_t id) {
    SANDYK_TRY(Statement select, database.prepare("SELECT state, act, actor, time, note FROM request_step WHERE "
                                                  "request_id=? ORDER BY id"));
    select.bind(id);
    std::vector<RequestStep> steps;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return steps;
        steps.push_back({static_cast<RequestState>(select.integer(0)), select.text(1), select.text(2),
                         select.integer(3), select.text(4)});
    }
}

Result<std::vector<RequestLine>> requestList(const Desk& desk, std::optional<RequestState> state, std::size_t most) {
    std::string own;
    if (!sight(desk, View::RequestsAll)) {
        SANDYK_TRY(const Standing now, sight(desk, View::RequestsOwn));
        own = now.who->name;
    }
    SANDYK_TRY(Statement select,
               desk.database.prepare("SELECT id, hash, state, content, (SELECT count(*) FROM request_approval a WHERE "
                                     "a.request_id=request.id) FROM request WHERE (?=0 OR state=?) AND (?='' OR "
                                     "initiator=?) ORDER BY id DESC LIMIT ?"));
    const std::int64_t wanted = state ? static_cast<int>(*state) : 0;
    select.bind(wanted).bind(wanted).bind(own).bind(own);
    select.bind(static_cast<std::int64_t>(std::min<std::size_t>(most, 100'000)));
    std::vector<RequestLine> lines;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return lines;
        const auto body = RequestBody::parse(select.blob(3));
        if (!body || !equal(select.blob(1), body->hash())) return tampered("a request is not what was signed");
        lines.push_back({select.integer(0), body->hash(), static_cast<RequestState>(select.integer(2)), body->kind,
                         body->client, body->wallet, body->asset, body->address, body->initiator, body->amount,
                         body->createdAt, static_cast<std::size_t>(select.integer(4))});
    }
}

Result<std::set<bitcoin::OutPoint>> coinsUnderWay(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare("SELECT psbt FROM request WHERE state BETWEEN ? AND ?"));
    select.bind(static_cast<std::int64_t>(RequestState::Pending)).bind(static_cast<std::int64_t>(RequestState::Sent));
    std::set<bitcoin::OutPoint> coins;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return coins;
        const auto psbt = bitcoin::Psbt::parse(select.blob(0));
        if (!psbt) return tampered("the transaction of a request: " + psbt.error().detail);
        for (const bitcoin::PsbtInput& input : psbt->inputs)
            coins.insert(input.previous);
    }
}

Result<std::int64_t> openRequestCount(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare("SELECT count(*) FROM request WHERE state IN (?, ?)"));
    select.bind(static_cast<std::int64_t>(RequestState::Pending))
        .bind(static_cast<std::int64_t>(RequestState::Approved));
    SANDYK_CHECK(select.step());
    return select.integer(0);
}

Result<std::vector<WindowSum>> windowSums(const Database& database, const std::vector<Window>& windows,
                                          const RequestBody& request, const FirmTime& time, std::int64_t before) {
    std::vector<WindowSum> sums;
    for (const Window& window : windows) {
        // What is in doubt has not left the window.
        SANDYK_TRY(WindowSum sum, windowSum(database, window, request, time.certain - window.seconds, before));
        sums.push_back(sum);
    }
    return sums;
}

Result<std::vector<ColdShare>> firmColdShares(const Database& database) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT w.asset, w.tier, sum(p.amount) FROM firm_wallet w JOIN firm_position p ON "
                                "p.wallet_id=w.wallet_id WHERE w.owner<>'firm' GROUP BY w.asset, w.tier"));
    std::vector<Position> positions;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return coldShares(positions);
        positions.push_back({select.text(0), static_cast<Tier>(select.integer(1)), select.integer(2)});
    }
}

} // namespace sandyk::custody
