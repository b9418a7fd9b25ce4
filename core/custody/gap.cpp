#include "custody/gap.h"

#include <algorithm>
#include <set>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "bitcoin/transaction.h"
#include "crypto/hash.h"
#include "custody/fields.h"
#include "custody/json.h"
#include "custody/offline_signer.h"

namespace sandyk::custody {
namespace {

using nlohmann::json;
using storage::Database;
using storage::Statement;

constexpr std::string_view kRecordsFormat = "sandyk-signer-records-1";
/// Blocks may say an earlier time than the entry that tells of them.
constexpr std::int64_t kBlockTimeSlack = 7'200;

json recordJson(const SignerRecords::Record& each) {
    return {{"txid", each.txid},   {"request", each.request}, {"client", each.client}, {"wallet", each.wallet},
            {"asset", each.asset}, {"amount", each.amount},   {"time", each.time}};
}

std::string txidText(const Bytes& bytes) {
    bitcoin::Txid txid;
    if (bytes.size() != txid.bytes.size()) return {};
    std::ranges::copy(bytes, txid.bytes.begin());
    return txid.toString();
}

/// Transactions that the log accounts for: of requests that it says were signed.
Result<std::set<std::string>> knownTransactions(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare("SELECT txid FROM request WHERE state IN (3, 4, 5)"));
    std::set<std::string> known;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return known;
        known.insert(txidText(select.blob(0)));
    }
}

Result<std::vector<GapReport::ChainEvent>> chainEvents(const Database& database, const std::set<std::string>& known,
                                                       std::int64_t since) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT DISTINCT t.txid, t.height, t.block_time FROM chain_tx t JOIN chain_wallet_tx w "
                                "ON w.tx_id=t.id JOIN firm_wallet f ON f.wallet_id=w.wallet_id WHERE t.block_time>=? "
                                "OR t.block_time=0 ORDER BY t.height, t.txid"));
    select.bind(since - kBlockTimeSlack);
    std::vector<GapReport::ChainEvent> events;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return events;
        std::string txid = txidText(select.blob(0));
        if (!known.contains(txid)) events.push_back({std::move(txid), select.integer(1), select.integer(2)});
    }
}

Bytes officerStatement(const FirmId& firm, const Gap& gap, std::string_view name, std::string_view note,
                       std::int64_t time) {
    ByteWriter out;
    putText(out, "sandyk/gap-signature/1");
    out.bytes(firm);
    out.lengthPrefixed(gapStatement(gap));
    putText(out, name);
    putText(out, note);
    putTime(out, time);
    return out.take();
}

struct Signed {
    std::string name, note;
    std::int64_t time = 0;
    Bytes signature;
};

Result<std::vector<Signed>> signaturesOf(const Database& database, const Firm& firm, const Gap& gap) {
    SANDYK_TRY(Statement select, database.prepare("SELECT operator, note, time, signature FROM gap_signature WHERE "
                                                  "gap_id=? ORDER BY time, operator"));
    select.bind(gap.id);
    std::vector<Signed> all;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return all;
        Signed one{select.text(0), select.text(1), select.integer(2), select.blob(3)};
        const Operator* who = firm.operators.find(one.name);
        const Bytes statement = officerStatement(firm.id, gap, one.name, one.note, one.time);
        if (who == nullptr || !crypto::verifyEd25519(who->key, statement, one.signature))
            return fail(ErrorCode::FirmTampered, "a signature on the report of a gap is not the officer's");
        all.push_back(std::move(one));
    }
}

} // namespace

std::string SignerRecords::text() const {
    json object = {{"format", std::string(kRecordsFormat)},
                   {"firm", toHex(firm)},
                   {"checkpoint", checkpoint},
                   {"records", json::array()}};
    for (const Record& each : records)
        object["records"].push_back(recordJson(each));
    return canonicalText(object);
}

Result<SignerRecords> SignerRecords::parse(std::string_view content) {
    SANDYK_TRY(const json object, parseJson(content, kMostBytes));
    SANDYK_CHECK(onlyMembers(object, {"format", "firm", "checkpoint", "records"}));
    SANDYK_TRY(const std::string format, custody::text(object, "format"));
    SANDYK_TRY(const json* list, optionalArray(object, "records"));
    if (format != kRecordsFormat || list == nullptr || list->size() > kMostRecords)
        return badJson("no records of a signer");
    SignerRecords read;
    SANDYK_TRY(const std::string firm, custody::text(object, "firm"));
    const auto id = fromHex(firm);
    if (!id || id->size() != read.firm.size()) return badJson("hex of a wrong length: firm");
    std::ranges::copy(*id, read.firm.begin());
    SANDYK_TRY(read.checkpoint, custody::text(object, "checkpoint"));
    for (const json& each : *list) {
        SANDYK_CHECK(onlyMembers(each, {"txid", "request", "client", "wallet", "asset", "amount", "time"}));
        Record one;
        SANDYK_TRY(one.txid, custody::text(each, "txid"));
        SANDYK_TRY(one.request, custody::text(each, "request"));
        SANDYK_TRY(one.client, custody::text(each, "client"));
        SANDYK_TRY(one.wallet, custody::text(each, "wallet"));
        SANDYK_TRY(one.asset, custody::text(each, "asset"));
        SANDYK_TRY(one.amount, integer(each, "amount"));
        SANDYK_TRY(one.time, integer(each, "time"));
        read.records.push_back(std::move(one));
    }
    return read;
}

Result<SignerRecords> signerRecords(const Database& database) {
    SANDYK_TRY(const SignerStatus status, signerStatus(database));
    SANDYK_TRY(const audit::Checkpoint seen, seenCheckpoint(database));
    SignerRecords records{status.firm, seen.note(), {}};
    SANDYK_TRY(Statement select, database.prepare("SELECT txid, request, client, wallet, asset, amount, time FROM "
                                                  "signer_signed ORDER BY id DESC LIMIT ?"));
    select.bind(static_cast<std::int64_t>(SignerRecords::kMostRecords));
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return records;
        records.records.push_back({txidText(select.blob(0)), toHex(select.blob(1)), select.text(2), select.text(3),
                                   select.text(4), select.integer(5), select.integer(6)});
    }
}

Hash256 GapReport::digest() const {
    json object = {{"first", first}, {"last", last}, {"chain", json::array()}, {"signer", json::array()}};
    for (const ChainEvent& each : chain)
        object["chain"].push_back({{"txid", each.txid}, {"height", each.height}, {"time", each.time}});
    for (const SignerRecords::Record& each : signer)
        object["signer"].push_back(recordJson(each));
    const std::string text = canonicalText(object);
    return crypto::sha256(asBytes(text));
}

Result<std::optional<GapReport>> gapReport(const Desk& desk, const std::optional<SignerRecords>& records) {
    if (records) {
        if (records->firm != desk.firm) return fail(ErrorCode::FirmState, "the records are of another firm's signer");
        SANDYK_TRY(const audit::Checkpoint seen, audit::Checkpoint::parse(records->checkpoint));
        SANDYK_TRY(const AnchorReport compared, noteComparison(desk.database, seen, Times{desk.clock, desk.chainTime}));
        if (compared.state == AnchorState::Forked)
            return fail(ErrorCode::AuditForked, "the signer has seen another log");
    }
    SANDYK_TRY(auto gap, openGap(desk.database));
    if (!gap) return std::optional<GapReport>();
    SANDYK_TRY(const Firm firm, loadFirm(desk.database, desk.firm));
    SANDYK_TRY(const LogHead head, logHead(desk.database));
    SANDYK_TRY(const auto known, knownTransactions(desk.database));
    GapReport report;
    report.first = gap->keptSize;
    report.last = gap->seen.size - 1;
    SANDYK_TRY(report.chain, chainEvents(desk.database, known, head.time));
    if (records) {
        for (const SignerRecords::Record& each : records->records) {
            if (!known.contains(each.txid)) report.signer.push_back(each);
        }
    }
    SANDYK_TRY(const auto officers, signaturesOf(desk.database, firm, *gap));
    for (const Signed& each : officers)
        report.signedBy.push_back(each.name);
    report.gap = std::move(*gap);
    return std::optional(std::move(report));
}

Result<bool> signGap(const Desk& desk, const std::string& note, const std::optional<SignerRecords>& records) {
    SANDYK_TRY(const Standing now, standing(desk, Act::SignGap));
    if (note.empty() || note.size() > 1'000) return fail(ErrorCode::FirmReason, "say what was found out");
    SANDYK_TRY(const auto report, gapReport(desk, records));
    if (!report) return fail(ErrorCode::FirmNotFound, "the log has no gap");
    SANDYK_TRY(const auto before, signaturesOf(desk.database, now.firm, report->gap));
    for (const Signed& each : before) {
        const Operator* other = now.firm.operators.find(each.name);
        if (other == nullptr || other->person == now.who->person)
            return fail(ErrorCode::FirmSamePerson, "two officers sign, of different persons", {{"rules", "F-19"}});
    }
    const Bytes statement = officerStatement(desk.firm, report->gap, now.who->name, note, now.time.now);
    const auto signature = desk.actor->key.sign(statement);
    SANDYK_TRY(auto transaction, storage::Transaction::begin(desk.database));
    SANDYK_TRY(Statement insert, desk.database.prepare("INSERT INTO gap_signature VALUES (?, ?, ?, ?, ?)"));
    insert.bind(report->gap.id).bind(now.who->name).bind(note).bind(now.time.now);
    SANDYK_CHECK(insert.bind(ByteView(signature)).run());
    if (!before.empty()) {
        NewEntry entry{now.who->name, "gap.closed", {}, {}};
        entry.facts["officers"] = before.front().name + "," + now.who->name;
        entry.facts["first_missing"] = std::to_string(report->first);
        entry.facts["last_missing"] = std::to_string(report->last);
        entry.facts["chain_events"] = std::to_string(report->chain.size());
        entry.facts["signer_records"] = std::to_string(report->signer.size());
        entry.facts["report"] = toHex(report->digest());
        SANDYK_CHECK(
            closeGap(transaction, desk.database, report->gap, std::move(entry), Times{desk.clock, desk.chainTime}));
    }
    SANDYK_CHECK(transaction.commit());
    return !before.empty();
}

} // namespace sandyk::custody
