#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "custody/client_rows.h"
#include "custody/json.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::Statement;

/// The profile's time to unfreeze once the ground fell away (TM-VA-AML-03).
constexpr std::string_view kUnfreezeTime = "freeze_lift_working_days";
constexpr std::size_t kMostReason = 1'000;
constexpr std::size_t kMostCase = 65'536;

Result<void> checkReason(const std::string& reason, std::size_t most) {
    if (reason.empty()) return fail(ErrorCode::FirmReason, "a reason is needed");
    if (reason.size() > most) return fail(ErrorCode::ParseTooLarge, "the reason is too long");
    return {};
}

Result<bool> samePerson(const Firm& firm, const std::string& a, const Operator& b) {
    const Operator* other = firm.operators.find(a);
    if (other == nullptr) return fail(ErrorCode::FirmTampered, "an operator of no register");
    return other->person == b.person;
}

Result<std::vector<Freeze>> readFreezes(const Desk& desk, const std::string& where, std::int64_t id) {
    SANDYK_TRY(Statement select,
               desk.database.prepare("SELECT f.id, c.number, f.reason, f.frozen_by, f.frozen_at, f.lift_ordered_at, "
                                     "ifnull(f.proposed_by, ''), ifnull(f.lifted_by, ''), f.lifted_at FROM "
                                     "client_freeze f JOIN client c ON c.id=f.client_id " +
                                     where + " ORDER BY f.id"));
    select.bind(id);
    std::vector<Freeze> freezes;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return freezes;
        Freeze freeze{select.integer(0),
                      select.text(1),
                      select.text(2),
                      select.text(3),
                      select.integer(4),
                      select.optionalInteger(5),
                      {},
                      select.text(6),
                      select.text(7),
                      select.optionalInteger(8)};
        if (desk.law != nullptr && freeze.liftOrderedAt) {
            const auto due = desk.law->dueAt(kUnfreezeTime, *freeze.liftOrderedAt);
            if (due) freeze.liftDue = *due;
        }
        freezes.push_back(std::move(freeze));
    }
}

Result<Freeze> openFreeze(const Desk& desk, std::int64_t id) {
    SANDYK_TRY(const auto found, readFreezes(desk, "WHERE f.lifted_at IS NULL AND f.id=?", id));
    if (found.empty()) return fail(ErrorCode::FirmNotFound, "no such open freeze");
    return found.front();
}

Result<std::vector<Case>> readCases(const Database& database, const std::string& where, std::int64_t id) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT k.id, c.number, k.request_id, ifnull(k.content, ''), k.opened_by, k.opened_at, "
                                "k.closed_at, ifnull(k.closed_by, ''), ifnull(k.outcome, '') FROM client_case k JOIN "
                                "client c ON c.id=k.client_id " +
                                where + " ORDER BY k.id"));
    select.bind(id);
    std::vector<Case> cases;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return cases;
        cases.push_back({select.integer(0), select.text(1), select.optionalInteger(2), select.text(3), select.text(4),
                         select.integer(5), select.optionalInteger(6), select.text(7), select.text(8)});
    }
}

} // namespace

Result<std::int64_t> freezeClient(const Desk& desk, const std::string& number, const std::string& reason) {
    SANDYK_TRY(const Standing now, standing(desk, Act::FreezeClient));
    SANDYK_CHECK(checkReason(reason, kMostReason));
    SANDYK_TRY(const ClientSummary client, readClient(desk, number));
    std::int64_t id = 0;
    const auto work = [&]() -> Result<void> {
        SANDYK_TRY(Statement insert, desk.database.prepare("INSERT INTO client_freeze (client_id, reason, frozen_by, "
                                                           "frozen_at) VALUES (?, ?, ?, ?)"));
        SANDYK_CHECK(insert.bind(client.id).bind(reason).bind(now.who->name).bind(now.time.now).run());
        id = desk.database.lastInsertId();
        return {};
    };
    const audit::Commitment why = audit::newCommitment("reason", asBytes(reason));
    SANDYK_CHECK(logged(desk, "client.frozen", {{"client", number}}, work, {{"reason", why.hash}}));
    return id;
}

Result<void> proposeUnfreeze(const Desk& desk, std::int64_t freezeId, std::int64_t orderedAt) {
    SANDYK_TRY(const Standing now, standing(desk, Act::UnfreezeClient));
    SANDYK_TRY(const Freeze freeze, openFreeze(desk, freezeId));
    if (!freeze.proposedBy.empty()) return fail(ErrorCode::FirmState, "lifting was proposed already");
    if (orderedAt < 0 || orderedAt > now.time.now) return fail(ErrorCode::Usage, "the order lies in the future");
    const auto work = [&]() -> Result<void> {
        SANDYK_TRY(Statement update, desk.database.prepare("UPDATE client_freeze SET lift_ordered_at=?, proposed_by=?, "
                                                           "proposed_at=? WHERE id=?"));
        return update.bind(orderedAt).bind(now.who->name).bind(now.time.now).bind(freezeId).run();
    };
    SANDYK_CHECK(logged(desk, "client.unfreeze_proposed",
                        {{"client", freeze.client}, {"freeze", std::to_string(freezeId)}}, work));
    return {};
}

Result<void> confirmUnfreeze(const Desk& desk, std::int64_t freezeId) {
    SANDYK_TRY(const Standing now, standing(desk, Act::UnfreezeClient));
    SANDYK_TRY(const Freeze freeze, openFreeze(desk, freezeId));
    if (freeze.proposedBy.empty()) return fail(ErrorCode::FirmState, "nobody has proposed to lift it");
    SANDYK_TRY(const bool isSame, samePerson(now.firm, freeze.proposedBy, *now.who));
    if (isSame) return fail(ErrorCode::FirmSamePerson, "two officers lift a freeze", {{"rules", "TM-VA-AML-03"}});
    const auto work = [&]() -> Result<void> {
        SANDYK_TRY(Statement update, desk.database.prepare("UPDATE client_freeze SET lifted_by=?, lifted_at=? WHERE "
                                                           "id=?"));
        return update.bind(now.who->name).bind(now.time.now).bind(freezeId).run();
    };
    SANDYK_CHECK(
        logged(desk, "client.unfrozen", {{"client", freeze.client}, {"freeze", std::to_string(freezeId)}}, work));
    return {};
}

Result<std::vector<Freeze>> freezes(const Desk& desk, bool all) {
    SANDYK_CHECK(sight(desk, View::ClientNumbers));
    return readFreezes(desk, all ? "WHERE ?=0" : "WHERE f.lifted_at IS NULL AND ?=0", 0);
}

Result<std::int64_t> openCase(const Desk& desk, const std::string& number, std::optional<std::int64_t> requestId,
                              const std::string& content) {
    SANDYK_TRY(const Standing now, standing(desk, Act::OpenCase));
    SANDYK_CHECK(checkReason(content, kMostCase));
    SANDYK_TRY(const ClientSummary client, readClient(desk, number));
    std::int64_t id = 0;
    const auto work = [&]() -> Result<void> {
        SANDYK_TRY(Statement insert, desk.database.prepare("INSERT INTO client_case (client_id, request_id, content, "
                                                           "opened_by, opened_at) VALUES (?, ?, ?, ?, ?)"));
        insert.bind(client.id);
        if (requestId)
            insert.bind(*requestId);
        else
            insert.bindNull();
        SANDYK_CHECK(insert.bind(content).bind(now.who->name).bind(now.time.now).run());
        id = desk.database.lastInsertId();
        return {};
    };
    const audit::Commitment what = audit::newCommitment("case", asBytes(content));
    SANDYK_CHECK(logged(desk, "case.opened", {{"client", number}}, work, {{"case", what.hash}}));
    return id;
}

Result<void> closeCase(const Desk& desk, std::int64_t caseId, const std::string& outcome) {
    SANDYK_TRY(const Standing now, standing(desk, Act::UnfreezeClient));
    SANDYK_CHECK(checkReason(outcome, kMostReason));
    SANDYK_TRY(const auto found, readCases(desk.database, "WHERE k.closed_at IS NULL AND k.id=?", caseId));
    if (found.empty()) return fail(ErrorCode::FirmNotFound, "no such open case");
    SANDYK_TRY(const bool isSame, samePerson(now.firm, found.front().openedBy, *now.who));
    if (isSame) return fail(ErrorCode::FirmSamePerson, "another person closes a case", {{"rules", "TM-VA-AML-01"}});
    const auto work = [&]() -> Result<void> {
        SANDYK_TRY(Statement update, desk.database.prepare("UPDATE client_case SET closed_by=?, closed_at=?, outcome=? "
                                                           "WHERE id=?"));
        return update.bind(now.who->name).bind(now.time.now).bind(outcome).bind(caseId).run();
    };
    SANDYK_CHECK(
        logged(desk, "case.closed", {{"client", found.front().client}, {"case", std::to_string(caseId)}}, work));
    return {};
}

Result<std::vector<Case>> cases(const Desk& desk, bool all) {
    SANDYK_CHECK(sight(desk, View::Cases));
    return readCases(desk.database, all ? "WHERE ?=0" : "WHERE k.closed_at IS NULL AND ?=0", 0);
}

Result<std::string> exportCase(const Desk& desk, std::int64_t caseId) {
    SANDYK_TRY(const Standing now, sight(desk, View::Cases));
    SANDYK_TRY(const auto found, readCases(desk.database, "WHERE k.id=?", caseId));
    if (found.empty()) return fail(ErrorCode::FirmNotFound, "no such case");
    const Case& one = found.front();
    SANDYK_TRY(const ClientSummary client, readClient(desk, one.client));
    nlohmann::json report = {{"format", "sandyk-suspicious-operation-1"},
                             {"firm", now.firm.rules ? now.firm.rules->name : ""},
                             {"case", one.id},
                             {"client", one.client},
                             {"text", one.text},
                             {"opened_at", one.openedAt},
                             {"opened_by", one.openedBy},
                             {"written_at", now.time.now}};
    if (const auto record = approvedRecord(desk.database, client))
        report["identification"] = nlohmann::json::parse(record->text(), nullptr, false);
    if (one.requestId) {
        SANDYK_TRY(Statement select, desk.database.prepare("SELECT hash, txid, asset, amount, created_at FROM request "
                                                           "WHERE id=?"));
        SANDYK_TRY(const bool row, select.bind(*one.requestId).step());
        if (row)
            report["request"] = {{"hash", toHex(select.blob(0))},
                                 {"txid_bytes", toHex(select.blob(1))},
                                 {"asset", select.text(2)},
                                 {"amount", select.integer(3)},
                                 {"created_at", select.integer(4)}};
    }
    SANDYK_CHECK(logged(desk, "case.exported", {{"client", one.client}, {"case", std::to_string(caseId)}},
                        [] { return Result<void>(); }));
    return report.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

} // namespace sandyk::custody
