#include "custody/clients.h"

#include <algorithm>

#include "base/encoding.h"
#include "custody/client_rows.h"
#include "custody/fields.h"
#include "custody/screening.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::Statement;

/// What a law profile says of a client that is to be opened or served.
Result<void> askLaw(const Desk& desk, law::Question question) {
    if (desk.law == nullptr) return fail(ErrorCode::FirmLaw, "no law profile is in force");
    SANDYK_TRY(const law::Verdict verdict, desk.law->ask(question));
    if (!verdict.isBlocked()) return {};
    return verdict.demand(0, {});
}

law::Question clientQuestion(const Firm& firm, const FirmTime& time, const ClientRecord& record,
                             const std::optional<Screening>& screening) {
    const Licence& licence = firm.licence;
    law::Question question{"client.open", law::UserProfile::Firm, time.now, {}};
    question.facts["licence"] = std::string(licenceStateName(licence.stateAt(time.now)));
    question.facts["scope_covers"] = licence.covers("storage");
    question.facts["credit_institution"] = licence.isCreditInstitution;
    question.facts["counsel_note"] = !licence.counselNoteHash.empty();
    question.facts["internal_rules"] = firm.rules && !firm.rules->internalRulesHash.empty();
    question.facts["identified"] = record.missing().empty();
    // Everything but the second officer must be in order already.
    question.facts["identification_approved"] = true;
    question.facts["owners_complete"] = record.ownersComplete();
    question.facts["anonymous"] = record.name().empty();
    addScreening(record, screening, question);
    return question;
}

Result<void> checkLicence(const Firm& firm, const FirmTime& time) {
    const LicenceState state = firm.licence.stateAt(time.now);
    if (state == LicenceState::Active && firm.licence.covers("storage")) return {};
    return fail(ErrorCode::FirmLicence, "without a licence for storage that is in force the firm holds own assets only",
                {{"rules", state == LicenceState::Suspended ? "TM-VA-LIC-02" : "TM-VA-LIC-01"},
                 {"state", std::string(licenceStateName(state))}});
}

Result<void> checkComplete(const ClientRecord& record) {
    const auto missing = record.missing();
    if (missing.empty()) return {};
    std::string names;
    for (const std::string& name : missing)
        names += (names.empty() ? "" : " ") + name;
    return fail(ErrorCode::FirmRecord, "the identification is not complete", {{"missing", names}});
}

/// Keeps a revision with the officer's signature over it; inside a transaction.
Result<Hash256> keepRevision(const Desk& desk, const Standing& now, std::int64_t clientId, std::int64_t revision,
                             const ClientRecord& record, const audit::Commitment& commitment) {
    const Bytes statement = recordStatement(desk.firm, clientId, revision, commitment.hash, "entered", now.time.now);
    const auto signature = desk.actor->key.sign(statement);
    SANDYK_TRY(Statement insert,
               desk.database.prepare("INSERT INTO client_record (client_id, revision, content, salt, commitment, "
                                     "entered_by, entered_at, entered_signature, verdict) VALUES (?,?,?,?,?,?,?,?,0)"));
    insert.bind(clientId).bind(revision).bind(record.text()).bind(ByteView(commitment.salt));
    insert.bind(ByteView(commitment.hash)).bind(now.who->name).bind(now.time.now);
    SANDYK_CHECK(insert.bind(ByteView(signature)).run());
    return commitment.hash;
}

/// The matches that hold a client become an officer's work (F-27).
Result<void> noteHits(const Desk& desk, const std::string& number, std::int64_t now) {
    SANDYK_TRY(const auto index, SanctionIndex::load(desk.database, listSigners(desk.database, desk.firm)));
    SANDYK_CHECK(noteClientHits(desk, index, number, now));
    return {};
}

void addListDate(const std::optional<Screening>& screening, std::map<std::string, std::string>& facts) {
    if (screening) facts["list_at"] = std::to_string(screening->listAt);
}

} // namespace

Result<std::string> enterClient(const Desk& desk, const ClientRecord& record) {
    SANDYK_TRY(const Standing now, standing(desk, Act::EnterClient));
    SANDYK_CHECK(checkLicence(now.firm, now.time));
    SANDYK_CHECK(checkComplete(record));
    const auto screening = screenAll(desk, nameSubjects(record));
    const auto screened = demandScreened(screening, desk, now.time.now);
    const bool isHeld = !screened && screened.error().code == ErrorCode::ScreeningHit;
    if (!isHeld) SANDYK_CHECK(screened);
    SANDYK_CHECK(askLaw(desk, clientQuestion(now.firm, now.time, record, screening)));
    SANDYK_TRY(const std::int64_t count, clientCount(desk.database));
    std::string number = std::to_string(count + 1);
    number = "C-" + std::string(number.size() < 6 ? 6 - number.size() : 0, '0') + number;
    const std::string text = record.text();
    const audit::Commitment commitment = audit::newCommitment("client", asBytes(text));
    const auto work = [&]() -> Result<void> {
        SANDYK_TRY(Statement insert, desk.database.prepare("INSERT INTO client (number, kind, state, risk, revision) "
                                                           "VALUES (?, ?, 1, ?, 0)"));
        insert.bind(number).bind(std::int64_t{static_cast<int>(record.kind)});
        SANDYK_CHECK(insert.bind(std::int64_t{static_cast<int>(record.risk)}).run());
        SANDYK_CHECK(keepRevision(desk, now, desk.database.lastInsertId(), 1, record, commitment));
        return isHeld ? noteHits(desk, number, now.time.now) : Result<void>();
    };
    std::map<std::string, std::string> facts = {{"client", number}, {"revision", "1"}};
    addListDate(screening, facts);
    SANDYK_CHECK(logged(desk, "client.entered", std::move(facts), work, {{"client", commitment.hash}}));
    return number;
}

Result<std::int64_t> reviseClient(const Desk& desk, const std::string& number, const ClientRecord& record) {
    SANDYK_TRY(const Standing now, standing(desk, Act::EnterClient));
    SANDYK_TRY(const ClientSummary client, readClient(desk, number));
    if (client.state == ClientState::Closed) return fail(ErrorCode::FirmState, "the relation has ended");
    SANDYK_CHECK(checkComplete(record));
    SANDYK_TRY(const auto revisions, readRevisions(desk.database, client.id));
    if (!revisions.empty() && revisions.front().verdict == ClientRevision::Verdict::Waiting)
        return fail(ErrorCode::FirmState, "a revision waits for the second officer");
    const std::int64_t revision = static_cast<std::int64_t>(revisions.size()) + 1;
    const std::string text = record.text();
    const audit::Commitment commitment = audit::newCommitment("client", asBytes(text));
    const auto work = [&]() -> Result<void> {
        SANDYK_CHECK(keepRevision(desk, now, client.id, revision, record, commitment));
        const auto screening = screenAll(desk, nameSubjects(record));
        return screening && screening->isListed ? noteHits(desk, number, now.time.now) : Result<void>();
    };
    SANDYK_CHECK(logged(desk, "client.revised", {{"client", number}, {"revision", std::to_string(revision)}}, work,
                        {{"client", commitment.hash}}));
    return revision;
}

Result<void> judgeClient(const Desk& desk, const std::string& number, bool approve, const std::string& reason) {
    SANDYK_TRY(const Standing now, standing(desk, Act::ApproveClient));
    SANDYK_TRY(const ClientSummary client, readClient(desk, number));
    SANDYK_TRY(const auto revisions, readRevisions(desk.database, client.id));
    if (revisions.empty() || revisions.front().verdict != ClientRevision::Verdict::Waiting)
        return fail(ErrorCode::FirmState, "nothing waits for a second officer");
    const ClientRevision& waiting = revisions.front();
    const Operator* entered = now.firm.operators.find(waiting.enteredBy);
    if (entered == nullptr || entered->person == now.who->person)
        return fail(ErrorCode::FirmSamePerson, "another officer than the one who entered it approves",
                    {{"rules", "TM-VA-KYC-01"}});
    if (!approve && reason.empty()) return fail(ErrorCode::FirmReason, "a refusal needs a reason");
    const auto screening = approve ? screenAll(desk, {number}) : std::optional<Screening>();
    if (approve) {
        if (!waiting.record) return fail(ErrorCode::FirmState, "the record was erased");
        // A refresh goes on while the licence is suspended: assets are returned only to who is known.
        if (client.revision == 0) {
            SANDYK_CHECK(checkLicence(now.firm, now.time));
            SANDYK_CHECK(askLaw(desk, clientQuestion(now.firm, now.time, *waiting.record, screening)));
        }
        // Also with a refresh: a match waits for its decision, whoever the client has been.
        SANDYK_CHECK(demandScreened(screening, desk, now.time.now));
        SANDYK_CHECK(checkComplete(*waiting.record));
    }
    const Bytes statement = recordStatement(desk.firm, client.id, waiting.revision, waiting.commitment,
                                            approve ? "approved" : "refused", now.time.now);
    const auto signature = desk.actor->key.sign(statement);
    const auto work = [&]() -> Result<void> {
        SANDYK_TRY(Statement judge,
                   desk.database.prepare("UPDATE client_record SET verdict=?, judged_by=?, judged_at=?, "
                                         "judged_reason=?, judged_signature=? WHERE client_id=? AND revision=?"));
        judge.bind(std::int64_t{approve ? 1 : 2}).bind(now.who->name).bind(now.time.now).bind(reason);
        SANDYK_CHECK(judge.bind(ByteView(signature)).bind(client.id).bind(waiting.revision).run());
        if (!approve) return {};
        SANDYK_TRY(Statement update, desk.database.prepare("UPDATE client SET state=2, risk=?, revision=?, "
                                                           "identified_at=? WHERE id=?"));
        update.bind(std::int64_t{static_cast<int>(waiting.record->risk)}).bind(waiting.revision);
        return update.bind(now.time.now).bind(client.id).run();
    };
    std::map<std::string, std::string> facts = {{"client", number}, {"revision", std::to_string(waiting.revision)}};
    addListDate(screening, facts);
    SANDYK_CHECK(logged(desk, approve ? "client.approved" : "client.refused", std::move(facts), work,
                        {{"client", waiting.commitment}}));
    return {};
}

Result<void> closeClient(const Desk& desk, const std::string& number) {
    SANDYK_TRY(const Standing now, standing(desk, Act::ApproveClient));
    SANDYK_TRY(const ClientSummary client, readClient(desk, number));
    if (client.state == ClientState::Closed) return fail(ErrorCode::FirmState, "the relation has ended already");
    const auto work = [&]() -> Result<void> {
        SANDYK_TRY(Statement update, desk.database.prepare("UPDATE client SET state=3, ended_at=? WHERE id=?"));
        return update.bind(now.time.now).bind(client.id).run();
    };
    SANDYK_CHECK(logged(desk, "client.closed", {{"client", number}}, work));
    return {};
}

Result<ClientSummary> clientSummary(const Desk& desk, const std::string& number) {
    SANDYK_CHECK(sight(desk, View::ClientNumbers));
    return readClient(desk, number);
}

Result<std::vector<ClientRevision>> clientRevisions(const Desk& desk, const std::string& number) {
    SANDYK_CHECK(sight(desk, View::ClientIdentity));
    SANDYK_TRY(const ClientSummary client, readClient(desk, number));
    SANDYK_TRY(auto revisions, readRevisions(desk.database, client.id));
    // Access to personal data is itself a fact of the log (TM-VA-DAT-01).
    SANDYK_CHECK(logged(desk, "client.viewed", {{"client", number}}, [] { return Result<void>(); }));
    return revisions;
}

Result<ClientSummary> clearedClient(const Desk& desk, const Firm& firm, const std::string& number) {
    const auto notCleared = [&](const std::string& why) {
        return fail(ErrorCode::FirmClient, why, {{"rules", "TM-VA-KYC-01"}, {"client", number}});
    };
    SANDYK_TRY(const ClientSummary client, readClient(desk, number));
    if (client.revision == 0 || !client.identifiedAt) return notCleared("the client is not identified and approved");
    SANDYK_TRY(const auto revisions, readRevisions(desk.database, client.id));
    const auto approved = std::ranges::find(revisions, client.revision, &ClientRevision::revision);
    if (approved == revisions.end() || approved->verdict != ClientRevision::Verdict::Approved)
        return notCleared("the approved record is missing");
    SANDYK_CHECK(verifyRevision(desk.database, firm, client, *approved));
    return client;
}

Result<void> checkAddress(const Desk& desk, const std::string& code) {
    SANDYK_TRY(const Firm firm, loadFirm(desk.database, desk.firm));
    SANDYK_TRY(const FirmTime time, firmTime(desk));
    SANDYK_TRY(const auto wallet, walletOf(desk.database, firm, code));
    if (!wallet) return fail(ErrorCode::FirmWalletUnassigned, "the wallet has no owner yet", {{"rules", "F-16"}});
    const std::string& owner = wallet->record.owner;
    if (owner == kFirmOwner || owner == kPooledOwner) return {};
    SANDYK_CHECK(checkLicence(firm, time));
    SANDYK_TRY(const ClientSummary client, clearedClient(desk, firm, owner));
    if (client.state == ClientState::Closed)
        return fail(ErrorCode::FirmClient, "the relation has ended", {{"rules", "TM-VA-KYC-01"}});
    if (client.isFrozen) return fail(ErrorCode::FirmFrozen, "the client is frozen", {{"rules", "TM-VA-AML-03"}});
    law::Question question{"address.give", law::UserProfile::Firm, time.now, {}};
    question.facts["licence"] = std::string(licenceStateName(firm.licence.stateAt(time.now)));
    question.facts["scope_covers"] = firm.licence.covers("storage");
    question.facts["client_assets"] = true;
    question.facts["identified"] = true;
    question.facts["identification_approved"] = true;
    question.facts["identified_at"] = *client.identifiedAt;
    question.facts["high_risk"] = client.risk == RiskClass::High;
    question.facts["owners_complete"] = true;
    question.facts["anonymous"] = false;
    SANDYK_TRY(const ClientRecord record, approvedRecord(desk.database, client));
    const auto screening = screenAll(desk, {client.number});
    SANDYK_CHECK(demandScreened(screening, desk, time.now));
    addScreening(record, screening, question);
    return askLaw(desk, std::move(question));
}

} // namespace sandyk::custody
