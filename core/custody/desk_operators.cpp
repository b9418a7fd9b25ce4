#include <algorithm>

#include "base/encoding.h"
#include "custody/dates.h"
#include "custody/desk.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::Statement;

Result<void> noteReachable(const Database& database, const std::string& name,
                           const std::vector<keys::Fingerprint>& reachable) {
    for (const keys::Fingerprint& fingerprint : reachable) {
        SANDYK_TRY(Statement insert, database.prepare("INSERT OR IGNORE INTO leaver_key VALUES (?, ?, 0, '', '', 0)"));
        SANDYK_CHECK(insert.bind(name).bind(ByteView(fingerprint.bytes)).run());
    }
    return {};
}

} // namespace

Result<StoredChange> revokeOperator(const Desk& desk, const std::string& name,
                                    const std::vector<keys::Fingerprint>& reachable) {
    SANDYK_TRY(const Standing now, standing(desk, Act::RevokeOperator));
    OperatorRegister next = now.firm.operators;
    const auto leaver = std::ranges::find(next.operators, name, &Operator::name);
    if (leaver == next.operators.end() || !leaver->isActive)
        return fail(ErrorCode::FirmNotFound, "no active operator of this name");
    leaver->isActive = false;
    SANDYK_CHECK(next.check());
    return propose(desk, ChangeKind::Operators, "", next.text(),
                   [&] { return noteReachable(desk.database, name, reachable); });
}

Result<std::vector<LeaverKey>> leaverKeys(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare("SELECT operator, fingerprint, decision, reason, decided_by, "
                                                  "decided_at FROM leaver_key ORDER BY operator, fingerprint"));
    std::vector<LeaverKey> keys;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return keys;
        LeaverKey key{
            select.text(0),   {}, static_cast<LeaverKey::Decision>(select.integer(2)), select.text(3), select.text(4),
            select.integer(5)};
        const Bytes fingerprint = select.blob(1);
        if (fingerprint.size() != key.fingerprint.bytes.size())
            return fail(ErrorCode::VaultDamaged, "the fingerprint of a leaver's key");
        std::ranges::copy(fingerprint, key.fingerprint.bytes.begin());
        keys.push_back(std::move(key));
    }
}

Result<void> decideLeaverKey(const Desk& desk, const std::string& name, const keys::Fingerprint& fingerprint,
                             LeaverKey::Decision decision, const std::string& reason) {
    SANDYK_TRY(const Standing now, standing(desk, Act::RevokeOperator));
    if (decision == LeaverKey::Decision::Justified && reason.empty())
        return fail(ErrorCode::FirmReason, "keeping a key that somebody who left could reach needs a reason");
    const auto work = [&]() -> Result<void> {
        SANDYK_TRY(Statement update,
                   desk.database.prepare("UPDATE leaver_key SET decision=?, reason=?, decided_by=?, decided_at=? "
                                         "WHERE operator=? AND fingerprint=?"));
        update.bind(std::int64_t{static_cast<int>(decision)}).bind(reason).bind(now.who->name).bind(now.time.now);
        SANDYK_CHECK(update.bind(name).bind(ByteView(fingerprint.bytes)).run());
        if (desk.database.changes() != 1) return fail(ErrorCode::FirmNotFound, "no such key of a leaver");
        return {};
    };
    SANDYK_CHECK(logged(desk, "operator.key_decided",
                        {{"operator", name},
                         {"key", fingerprint.toString()},
                         {"decision", decision == LeaverKey::Decision::Rotate ? "rotate" : "justified"}},
                        work));
    return {};
}

Result<std::vector<AccessLine>> accessReport(const Desk& desk, const storage::VaultInfo& vault) {
    SANDYK_TRY(const Standing now, sight(desk, View::Operators));
    SANDYK_TRY(const auto accounts, operatorKeys(desk.database));
    std::vector<AccessLine> lines;
    for (const Operator& who : now.firm.operators.operators) {
        AccessLine line{who, false, {}, std::nullopt};
        const auto account = std::ranges::find(accounts, who.name, &StoredOperatorKey::name);
        if (account != accounts.end()) {
            const auto slot = std::ranges::find(vault.slots, account->slotId, &storage::SlotInfo::id);
            line.opensSeeds = slot != vault.slots.end() && slot->opensSeeds;
        }
        for (const KeyEntry& entry : now.firm.keys.entries) {
            if (entry.operatorName != who.name) continue;
            line.fingerprints.push_back(entry.fingerprint);
            line.keyValidUntil = entry.validUntil;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<law::Verdict> startVerdict(const Desk& desk, bool riskAccepted) {
    SANDYK_TRY(const Firm firm, loadFirm(desk.database, desk.firm));
    SANDYK_TRY(const FirmTime time, firmTime(desk));
    if (desk.law == nullptr) return fail(ErrorCode::FirmLaw, "no law profile is in force");
    const Licence& licence = firm.licence;
    law::Question question{"firm.start", law::UserProfile::Firm, time.now, {}};
    question.facts["licence"] = std::string(licenceStateName(licence.stateAt(time.now)));
    question.facts["scope_covers"] = licence.covers("storage");
    question.facts["founders_clear"] = licence.foundersClear();
    const auto declared = dateTime(licence.declaredOn);
    if (declared) question.facts["founders_declared_at"] = *declared;
    question.facts["credit_institution"] = licence.isCreditInstitution;
    question.facts["counsel_note"] = !licence.counselNoteHash.empty();
    question.facts["internal_rules"] = firm.rules && !firm.rules->internalRulesHash.empty();
    question.facts["risk_accepted"] = riskAccepted;
    return desk.law->ask(question);
}

} // namespace sandyk::custody
