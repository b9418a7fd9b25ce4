#include "custody/client_rows.h"

#include <algorithm>

#include "custody/dates.h"
#include "custody/fields.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::Statement;

constexpr Named<ClientState> kStates[] = {
    {ClientState::Entered, "entered"}, {ClientState::Approved, "approved"}, {ClientState::Closed, "closed"}};
/// The profile's periods of refresh (TM-VA-KYC-03).
constexpr std::string_view kRefreshHigh = "client_refresh_high_months";
constexpr std::string_view kRefreshOther = "client_refresh_other_months";
constexpr std::string_view kRefreshWarning = "client_refresh_warning_days";
constexpr std::string_view kSelect =
    "SELECT c.id, c.number, c.kind, c.state, c.risk, c.revision, c.identified_at, c.ended_at, "
    "EXISTS (SELECT 1 FROM client_record r WHERE r.client_id=c.id AND r.revision>c.revision AND r.verdict=0), "
    "EXISTS (SELECT 1 FROM client_freeze f WHERE f.client_id=c.id AND f.lifted_at IS NULL), "
    "EXISTS (SELECT 1 FROM client_case k WHERE k.client_id=c.id AND k.closed_at IS NULL) FROM client c ";

Failure tampered(const std::string& why) {
    return fail(ErrorCode::FirmTampered, why);
}

std::optional<std::int64_t> refreshDue(const law::Engine* law, RiskClass risk, std::optional<std::int64_t> from) {
    if (law == nullptr || !from) return std::nullopt;
    const auto due = law->dueAt(risk == RiskClass::High ? kRefreshHigh : kRefreshOther, *from);
    return due ? *due : std::nullopt;
}

ClientSummary readSummary(const Statement& row, const law::Engine* law) {
    ClientSummary read;
    read.id = row.integer(0);
    read.number = row.text(1);
    read.kind = static_cast<ClientKind>(row.integer(2));
    read.state = static_cast<ClientState>(row.integer(3));
    read.risk = static_cast<RiskClass>(row.integer(4));
    read.revision = row.integer(5);
    read.identifiedAt = row.optionalInteger(6);
    read.endedAt = row.optionalInteger(7);
    read.hasPending = row.integer(8) != 0;
    read.isFrozen = row.integer(9) != 0;
    read.hasCase = row.integer(10) != 0;
    read.refreshDue = refreshDue(law, read.risk, read.identifiedAt);
    return read;
}

template <std::size_t N>
bool take(const Bytes& from, ByteArray<N>& to) {
    if (from.size() != N) return false;
    std::ranges::copy(from, to.begin());
    return true;
}

Result<ClientRevision> readRevision(const Statement& row) {
    ClientRevision read;
    read.revision = row.integer(0);
    Hash256 salt{};
    if (!take(row.blob(3), read.commitment)) return tampered("a commitment has a wrong length");
    if (!row.isNull(1)) {
        const std::string text = row.text(1);
        if (!take(row.blob(2), salt) || audit::commit("client", asBytes(text), salt) != read.commitment)
            return tampered("a client's record is not what the officers signed");
        auto record = ClientRecord::parse(text);
        if (!record) return tampered("a client's record: " + record.error().detail);
        read.record = std::move(*record);
    }
    read.enteredBy = row.text(4);
    read.enteredAt = row.integer(5);
    read.verdict = static_cast<ClientRevision::Verdict>(row.integer(6));
    read.judgedBy = row.text(7);
    read.judgedAt = row.optionalInteger(8);
    read.judgedReason = row.text(9);
    return read;
}

/// An officer of any register there was: who approved last year may have left since.
const Operator* officer(const Firm& firm, const std::string& name, ByteView statement, ByteView signature) {
    for (const auto& [hash, all] : firm.registers) {
        const Operator* found = all.find(name);
        if (found != nullptr && found->isActive && found->roles.has(Role::IdentificationOfficer) &&
            crypto::verifyEd25519(found->key, statement, signature))
            return found;
    }
    return nullptr;
}

} // namespace

std::string_view clientStateName(ClientState state) {
    return nameOf(kStates, state);
}

Bytes recordStatement(const FirmId& firm, std::int64_t clientId, std::int64_t revision, const Hash256& commitment,
                      std::string_view decision, std::int64_t time) {
    ByteWriter out;
    putText(out, "sandyk/client-record/1");
    out.bytes(firm);
    putTime(out, clientId);
    putTime(out, revision);
    out.bytes(commitment);
    putText(out, decision);
    putTime(out, time);
    return out.take();
}

Result<ClientSummary> readClient(const Desk& desk, const std::string& number) {
    SANDYK_TRY(Statement select, desk.database.prepare(std::string(kSelect) + "WHERE c.number=?"));
    SANDYK_TRY(const bool row, select.bind(number).step());
    if (!row) return fail(ErrorCode::FirmNotFound, "no client of this number");
    return readSummary(select, desk.law);
}

Result<std::vector<ClientSummary>> clientList(const Desk& desk, std::int64_t after, std::size_t most) {
    SANDYK_CHECK(sight(desk, View::ClientNumbers));
    SANDYK_TRY(Statement select, desk.database.prepare(std::string(kSelect) + "WHERE c.id>? ORDER BY c.id LIMIT ?"));
    select.bind(after).bind(static_cast<std::int64_t>(std::min<std::size_t>(most, 1'000'000)));
    std::vector<ClientSummary> clients;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return clients;
        clients.push_back(readSummary(select, desk.law));
    }
}

Result<std::int64_t> clientCount(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare("SELECT ifnull(max(id), 0) FROM client"));
    SANDYK_CHECK(select.step());
    return select.integer(0);
}

Result<std::vector<ClientRevision>> readRevisions(const Database& database, std::int64_t clientId) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT revision, content, salt, commitment, entered_by, entered_at, verdict, "
                                "ifnull(judged_by, ''), judged_at, ifnull(judged_reason, '') FROM client_record "
                                "WHERE client_id=? ORDER BY revision DESC"));
    select.bind(clientId);
    std::vector<ClientRevision> revisions;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return revisions;
        SANDYK_TRY(ClientRevision revision, readRevision(select));
        revisions.push_back(std::move(revision));
    }
}

Result<void> verifyRevision(const Database& database, const Firm& firm, const ClientSummary& client,
                            const ClientRevision& revision) {
    SANDYK_TRY(Statement select, database.prepare("SELECT entered_signature, judged_signature FROM client_record WHERE "
                                                  "client_id=? AND revision=?"));
    SANDYK_TRY(const bool row, select.bind(client.id).bind(revision.revision).step());
    if (!row || !revision.judgedAt) return tampered("a client's record is not approved");
    const Bytes entered =
        recordStatement(firm.id, client.id, revision.revision, revision.commitment, "entered", revision.enteredAt);
    const Bytes approved =
        recordStatement(firm.id, client.id, revision.revision, revision.commitment, "approved", *revision.judgedAt);
    const Operator* first = officer(firm, revision.enteredBy, entered, select.blob(0));
    const Operator* second = officer(firm, revision.judgedBy, approved, select.blob(1));
    if (first == nullptr || second == nullptr || first->person == second->person)
        return tampered("a client's record does not bear two officers' signatures");
    // Whoever writes a later date into the list would push the refresh away.
    if (client.identifiedAt != revision.judgedAt) return tampered("a client's date of identification was changed");
    if (revision.record && client.risk != revision.record->risk) return tampered("a client's risk class was changed");
    return {};
}

Result<ClientRecord> approvedRecord(const Database& database, const ClientSummary& client) {
    SANDYK_TRY(auto revisions, readRevisions(database, client.id));
    const auto approved = std::ranges::find(revisions, client.revision, &ClientRevision::revision);
    if (approved == revisions.end() || !approved->record)
        return fail(ErrorCode::FirmClient, "the client's record was erased", {{"rules", "TM-VA-KYC-01"}});
    return std::move(*approved->record);
}

void addScreening(const ClientRecord& record, const std::optional<Screening>& screening, law::Question& question) {
    question.facts["list_hit"] = record.isListed;
    std::optional<std::int64_t> listAt;
    if (const auto screenedOn = dateTime(record.screenedOn)) listAt = *screenedOn;
    if (screening) listAt = screening->listAt;
    if (listAt) question.facts["screening_list_at"] = *listAt;
}

Result<std::vector<DueClient>> dueClients(const Desk& desk) {
    SANDYK_TRY(const Standing now, sight(desk, View::ClientNumbers));
    std::vector<DueClient> due;
    if (desk.law == nullptr) return due;
    const std::int64_t warningDays = desk.law->figure(kRefreshWarning).value_or(14);
    SANDYK_TRY(const auto clients, clientList(desk, 0, 1'000'000));
    for (const ClientSummary& client : clients) {
        if (!client.refreshDue || client.state == ClientState::Closed) continue;
        const bool isOverdue = *client.refreshDue <= now.time.now;
        if (isOverdue || *client.refreshDue <= now.time.now + warningDays * 86'400)
            due.push_back({client.number, *client.refreshDue, isOverdue});
    }
    std::ranges::sort(due, {}, &DueClient::due);
    return due;
}

} // namespace sandyk::custody
