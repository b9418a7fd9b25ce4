#include "custody/desk.h"

#include <set>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "custody/bundle.h"
#include "custody/dates.h"
#include "custody/json.h"
#include "custody/law_store.h"
#include "custody/segregation.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::Statement;

constexpr std::int64_t kNoteEvery = 60;

Failure notAllowed(const std::string& why) {
    return fail(ErrorCode::FirmNotAllowed, why, {{"rules", "F-04"}});
}

Result<SeenTime> readSeen(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare("SELECT last, certain FROM firm_time WHERE only=1"));
    SANDYK_TRY(const bool row, select.step());
    return row ? SeenTime{select.integer(0), select.integer(1)} : SeenTime{};
}

Result<void> writeSeen(const Database& database, const SeenTime& seen) {
    SANDYK_TRY(Statement put, database.prepare("INSERT INTO firm_time VALUES (1, ?, ?) ON CONFLICT (only) DO UPDATE "
                                               "SET last=excluded.last, certain=excluded.certain"));
    return put.bind(seen.last).bind(seen.certain).run();
}

/// A clock that two administrators confirmed: time goes on from there.
Result<void> adoptClock(const Database& database, const Change& change) {
    SANDYK_TRY(const nlohmann::json object, parseJson(change.body));
    SANDYK_TRY(const std::int64_t time, integer(object, "time"));
    return writeSeen(database, {time, time});
}

Result<void> adoptWallet(const Database& database, const Change& change) {
    SANDYK_TRY(const WalletRecord record, WalletRecord::parse(change.body));
    SANDYK_TRY(Statement find, database.prepare("SELECT id FROM wallet WHERE descriptor=?"));
    SANDYK_TRY(const bool row, find.bind(record.descriptor).step());
    // The offline signer may hold the record before the wallet.
    if (!row) return {};
    SANDYK_TRY(Statement put, database.prepare("INSERT INTO firm_wallet VALUES (?, ?, ?, ?, ?) ON CONFLICT (wallet_id) "
                                               "DO UPDATE SET owner=excluded.owner, tier=excluded.tier, "
                                               "asset=excluded.asset"));
    put.bind(find.integer(0)).bind(change.subject).bind(record.owner);
    return put.bind(std::int64_t{static_cast<int>(record.tier)}).bind(record.asset).run();
}

Result<void> adoptListing(const Database& database, const Change& change) {
    SANDYK_TRY(const Listing listing, Listing::parse(change.body));
    if (listing.isRemoved) {
        SANDYK_TRY(Statement remove, database.prepare("DELETE FROM firm_listing WHERE id=?"));
        return remove.bind(change.subject).run();
    }
    SANDYK_TRY(Statement same, database.prepare("SELECT 1 FROM firm_listing WHERE id=? AND client=? AND network=? AND "
                                                "address=?"));
    same.bind(change.subject).bind(listing.client).bind(listing.network).bind(listing.address);
    SANDYK_TRY(const bool isSame, same.step());
    if (isSame) return {};
    SANDYK_TRY(Statement put, database.prepare("INSERT OR IGNORE INTO firm_listing VALUES (?, ?, ?, ?, '')"));
    SANDYK_CHECK(put.bind(change.subject).bind(listing.client).bind(listing.network).bind(listing.address).run());
    if (database.changes() != 1) return fail(ErrorCode::FirmExists, "this destination is listed for the client");
    return {};
}

/// Where `law show` looks; what counts is the signed change (firmLaw).
Result<void> adoptLaw(const storage::Transaction& open, const Database& database, const Change& change,
                      std::int64_t now) {
    if (change.subject == kProfileSubject) {
        SANDYK_TRY(const std::string file, profileOfBody(change.body));
        SANDYK_CHECK(acceptProfile(open, database, asBytes(file), now));
        return {};
    }
    SANDYK_TRY(const law::FirmSettings settings, law::FirmSettings::parse(change.body));
    SANDYK_TRY(const law::Profile profile, profileInForce(database, now));
    return putSettings(open, database, settings, profile);
}

Result<void> project(const storage::Transaction& open, const Database& database, const Change& change,
                     std::int64_t now) {
    switch (change.kind) {
    case ChangeKind::LawProfile:
        return adoptLaw(open, database, change, now);
    case ChangeKind::Clock:
        return adoptClock(database, change);
    case ChangeKind::Wallet:
        return adoptWallet(database, change);
    case ChangeKind::Listing:
        return adoptListing(database, change);
    default:
        return {};
    }
}

/// F-06, F-07, F-08: the firm is never looser than the profile's figures.
Result<void> checkFigures(const Change& change, const law::Engine* law) {
    if (law == nullptr) return {};
    if (change.kind == ChangeKind::Policy) {
        SANDYK_TRY(const Policy policy, parsePolicy(change.body));
        const auto hours = law->figure("approval_hours");
        if (hours && policy.approvalSeconds > *hours * 3'600)
            return fail(ErrorCode::PolicyInvalid, "approvals would count longer than the law profile lets them");
    }
    if (change.kind == ChangeKind::Settings) {
        SANDYK_TRY(const FirmRules rules, FirmRules::parse(change.body));
        const auto hours = law->figure("whitelist_cooldown_hours");
        if (hours && rules.coolDownSeconds < *hours * 3'600)
            return fail(ErrorCode::FirmRecord, "the cool-down is shorter than the law profile lets it be");
    }
    if (change.kind == ChangeKind::Operators) {
        SANDYK_TRY(const OperatorRegister next, OperatorRegister::parse(change.body));
        const auto quorum = law->figure("admin_quorum");
        if (quorum && next.adminQuorum < *quorum)
            return fail(ErrorCode::FirmRoles, "the quorum is smaller than the law profile lets it be");
    }
    return {};
}

/// The body says what its kind may say. For kinds whose record refers to others, that they fit.
Result<void> checkBody(const Change& change, const Firm* firm) {
    switch (change.kind) {
    case ChangeKind::Operators: {
        SANDYK_CHECK(OperatorRegister::parse(change.body));
        return {};
    }
    case ChangeKind::Policy: {
        SANDYK_TRY(const Policy policy, parsePolicy(change.body));
        for (const Group& group : policy.groups) {
            for (const std::string& name : group.members) {
                const Operator* member = firm != nullptr ? firm->operators.find(name) : nullptr;
                if (member == nullptr || !member->isActive || !member->roles.has(Role::Approver))
                    return fail(ErrorCode::PolicyInvalid, "group " + group.name + ": " + name + " is no approver");
            }
        }
        return {};
    }
    case ChangeKind::Settings: {
        SANDYK_CHECK(FirmRules::parse(change.body));
        return {};
    }
    case ChangeKind::Licence: {
        SANDYK_CHECK(Licence::parse(change.body));
        return {};
    }
    case ChangeKind::Keys: {
        if (change.subject == kDesksSubject) SANDYK_CHECK(DeskRegister::parse(change.body));
        if (change.subject.empty()) SANDYK_CHECK(KeyRegister::parse(change.body));
        if (!change.subject.empty() && change.subject != kDesksSubject)
            return fail(ErrorCode::CustodyParse, "no such register of keys");
        return {};
    }
    case ChangeKind::Listing: {
        SANDYK_TRY(const Listing listing, Listing::parse(change.body));
        return listing.isRemoved ? Result<void>() : listing.check();
    }
    case ChangeKind::Wallet: {
        SANDYK_TRY(const WalletRecord record, WalletRecord::parse(change.body));
        SANDYK_TRY(const auto descriptor,
                   bitcoin::Descriptor::parse(record.descriptor, bitcoin::Descriptor::Checksum::Required));
        if (walletCode(descriptor) != change.subject)
            return fail(ErrorCode::FirmRecord, "the code is another wallet's");
        return {};
    }
    case ChangeKind::Price: {
        SANDYK_CHECK(PriceRecord::parse(change.body));
        return {};
    }
    case ChangeKind::LawProfile: {
        if (change.subject == kProfileSubject) SANDYK_CHECK(profileOfBody(change.body));
        if (change.subject.empty()) SANDYK_CHECK(law::FirmSettings::parse(change.body));
        if (!change.subject.empty() && change.subject != kProfileSubject)
            return fail(ErrorCode::CustodyParse, "a law profile or the firm's figures of it");
        return {};
    }
    case ChangeKind::RejectAll:
    case ChangeKind::Clock:
        SANDYK_CHECK(parseJson(change.body));
        return {};
    }
    return fail(ErrorCode::CustodyParse, "no such kind of change");
}

Result<std::optional<std::string>> baseBody(const Database& database, const Change& change) {
    if (change.base == Hash256{}) return std::optional<std::string>();
    SANDYK_TRY(const StoredChange before, readChange(database, change.base));
    return std::optional<std::string>(before.change.body);
}

Result<Hash256> headOf(const Database& database, ChangeKind kind, const std::string& subject) {
    SANDYK_TRY(const auto head, adoptedChange(database, kind, subject));
    return head ? head->hash : Hash256{};
}

/// Whether the votes suffice; at founding the register is the change's own.
Result<Progress> progress(const Database& database, const StoredChange& stored, const OperatorRegister& current) {
    SANDYK_TRY(const auto base, baseBody(database, stored.change));
    SANDYK_TRY(const Threshold threshold, thresholdOf(stored.change, base, current));
    std::set<std::string> persons;
    for (const Vote& vote : stored.votes) {
        const Operator* voter = current.find(vote.operatorName);
        if (voter == nullptr || !verifyVote(stored.hash, vote, voter->key))
            return fail(ErrorCode::FirmTampered, "a vote does not bear its signature");
        if (vote.accept && voter->isActive && (voter->roles.bits() & threshold.roles.bits()) != 0)
            persons.insert(voter->person);
    }
    return Progress{persons.size(), threshold.votes};
}

Result<void> settle(const storage::Transaction& open, const Database& database, StoredChange& stored, ChangeState state,
                    std::int64_t time) {
    SANDYK_TRY(Statement update, database.prepare("UPDATE firm_change SET state=?, settled_at=? WHERE id=?"));
    SANDYK_CHECK(update.bind(std::int64_t{static_cast<int>(state)}).bind(time).bind(stored.id).run());
    stored.state = state;
    return state == ChangeState::Adopted ? project(open, database, stored.change, time) : Result<void>();
}

Act actOf(const Change& change) {
    switch (change.kind) {
    case ChangeKind::Listing:
        return Act::ProposeListing;
    case ChangeKind::Wallet:
        return Act::SetTier;
    case ChangeKind::Price:
        return Act::SetPrice;
    case ChangeKind::RejectAll:
        return Act::RejectAll;
    default:
        return Act::ProposeChange;
    }
}

std::map<std::string, std::string> factsOf(const StoredChange& stored) {
    return {{"change", toHex(stored.hash)},
            {"kind", std::string(changeKindName(stored.change.kind))},
            {"subject", stored.change.subject},
            {"state", std::string(changeStateName(stored.state))}};
}

/// Keeps change and vote, and adopts when that suffices; inside a transaction.
Result<void> keepVote(const storage::Transaction& open, const Database& database, StoredChange& stored,
                      const Vote& vote, const OperatorRegister& current, std::int64_t now) {
    SANDYK_CHECK(addVote(database, stored.id, vote));
    stored.votes.push_back(vote);
    if (!vote.accept) return settle(open, database, stored, ChangeState::Refused, now);
    SANDYK_TRY(const Progress done, progress(database, stored, current));
    return done.votes >= done.needed ? settle(open, database, stored, ChangeState::Adopted, now) : Result<void>();
}

} // namespace

Result<FirmTime> firmTime(const Desk& desk) {
    SANDYK_TRY(const SeenTime seen, readSeen(desk.database));
    const FirmTime time = judgeTime(desk.clock, seen, desk.chainTime);
    if (time.now >= seen.last + kNoteEvery || time.certain >= seen.certain + kNoteEvery)
        SANDYK_CHECK(writeSeen(desk.database, {time.now, time.certain}));
    return time;
}

Result<Standing> standing(const Desk& desk, Act act) {
    if (desk.actor == nullptr) return notAllowed("nobody is unlocked");
    Standing found;
    SANDYK_TRY(found.firm, loadFirm(desk.database, desk.firm));
    SANDYK_TRY(found.who, found.firm.active(desk.actor->name));
    if (found.who->key != desk.actor->key.publicKey())
        return fail(ErrorCode::FirmTampered, "the register holds another key of this operator");
    if (!mayAct(found.who->roles, act)) return notAllowed("the operator's role does not include this");
    SANDYK_TRY(found.time, firmTime(desk));
    return found;
}

Result<Standing> sight(const Desk& desk, View view) {
    if (desk.actor == nullptr) return notAllowed("nobody is unlocked");
    Standing found;
    SANDYK_TRY(found.firm, loadFirm(desk.database, desk.firm));
    SANDYK_TRY(found.who, found.firm.active(desk.actor->name));
    if (!maySee(found.who->roles, view))
        return fail(ErrorCode::FirmNotAllowed, "the operator's role does not include seeing this",
                    {{"rules", "F-34"}, {"view", std::string(viewName(view))}});
    SANDYK_TRY(found.time, firmTime(desk));
    return found;
}

Result<bool> isFounded(const Database& database) {
    SANDYK_TRY(const auto first, adoptedChange(database, ChangeKind::Operators, ""));
    return first.has_value();
}

Result<Hash256> proposeFounding(const Desk& desk, int adminQuorum) {
    SANDYK_TRY(const bool founded, isFounded(desk.database));
    if (founded) return fail(ErrorCode::FirmState, "the firm is founded already");
    OperatorRegister first;
    first.adminQuorum = adminQuorum;
    SANDYK_TRY(const auto accounts, operatorKeys(desk.database));
    for (const StoredOperatorKey& account : accounts)
        first.operators.push_back({account.name, account.person, account.roles, account.publicKey, true});
    SANDYK_CHECK(first.check());
    if (first.persons(Role::Administrator) < kFoundingAdministrators)
        return fail(ErrorCode::FirmRoles, "a firm is founded by at least three administrators");
    const FirmTime time = judgeTime(desk.clock, {}, desk.chainTime);
    Change change{desk.firm, ChangeKind::Operators,          "", first.text(), {}, {}, "program",
                  time.now,  time.now + Change::kLifeSeconds};
    const Hash256 hash = change.hash();
    SANDYK_TRY(auto transaction, storage::Transaction::begin(desk.database));
    const Times times{desk.clock, desk.chainTime};
    SANDYK_CHECK(startLog(transaction, desk.database, toHex(desk.firm), times));
    SANDYK_TRY(Statement end, desk.database.prepare("UPDATE firm_change SET state=4, settled_at=? WHERE state=1"));
    SANDYK_CHECK(end.bind(time.now).run());
    SANDYK_CHECK(addChange(desk.database, change, ChangeState::Open));
    SANDYK_CHECK(
        appendEntry(transaction, desk.database, {"program", "firm.founding", {{"change", toHex(hash)}}, {}}, times));
    SANDYK_CHECK(transaction.commit());
    return hash;
}

Result<StoredChange> propose(const Desk& desk, ChangeKind kind, const std::string& subject, const std::string& body,
                             const std::function<Result<void>()>& also) {
    StoredChange stored;
    stored.change = {desk.firm, kind, subject, body, {}, {}, "", 0, 0};
    SANDYK_TRY(const Standing now, standing(desk, actOf(stored.change)));
    SANDYK_CHECK(checkBody(stored.change, &now.firm));
    if (kind == ChangeKind::LawProfile && subject == kProfileSubject) {
        SANDYK_TRY(const std::string file, profileOfBody(body));
        SANDYK_CHECK(reviewProfile(desk.database, asBytes(file), now.time.now));
    }
    SANDYK_CHECK(checkFigures(stored.change, desk.law));
    SANDYK_TRY(stored.change.base, headOf(desk.database, kind, subject));
    stored.change.registerHash = now.firm.registerHash;
    stored.change.proposer = now.who->name;
    stored.change.createdAt = now.time.now;
    stored.change.expiresAt = now.time.now + Change::kLifeSeconds;
    stored.hash = stored.change.hash();
    SANDYK_TRY(const Vote own, castVote(stored.hash, now.who->name, true, "", now.time.now, desk.actor->key));
    SANDYK_TRY(auto transaction, storage::Transaction::begin(desk.database));
    SANDYK_TRY(stored.id, addChange(desk.database, stored.change, ChangeState::Open));
    SANDYK_CHECK(keepVote(transaction, desk.database, stored, own, now.firm.operators, now.time.now));
    if (also) SANDYK_CHECK(also());
    SANDYK_CHECK(appendEntry(transaction, desk.database, {now.who->name, "change.proposed", factsOf(stored), {}},
                             Times{desk.clock, desk.chainTime}));
    SANDYK_CHECK(transaction.commit());
    return stored;
}

Result<StoredChange> vote(const Desk& desk, const Hash256& hash, bool accept, const std::string& reason) {
    if (desk.actor == nullptr) return notAllowed("nobody is unlocked");
    SANDYK_TRY(StoredChange stored, readChange(desk.database, hash));
    if (stored.state != ChangeState::Open) return fail(ErrorCode::FirmState, "this change is settled");
    const Change& change = stored.change;
    const bool isFounding = change.kind == ChangeKind::Operators && change.registerHash == Hash256{};
    OperatorRegister current;
    SANDYK_TRY(const FirmTime time, firmTime(desk));
    if (isFounding) {
        SANDYK_TRY(current, OperatorRegister::parse(change.body));
        SANDYK_TRY(const bool founded, isFounded(desk.database));
        if (founded) return fail(ErrorCode::FirmState, "the firm is founded already");
    } else {
        SANDYK_TRY(const Firm firm, loadFirm(desk.database, desk.firm));
        SANDYK_TRY(const Hash256 head, headOf(desk.database, change.kind, change.subject));
        if (change.registerHash != firm.registerHash || change.base != head)
            return fail(ErrorCode::FirmStale, "something else was adopted meanwhile: propose it again");
        current = firm.operators;
    }
    const Operator* who = current.find(desk.actor->name);
    if (who == nullptr || !who->isActive || who->key != desk.actor->key.publicKey() ||
        !mayAct(who->roles, Act::VoteChange))
        return notAllowed("only administrators vote on changes");
    if (time.now > change.expiresAt) return fail(ErrorCode::FirmExpired, "the proposal is older than seven days");
    for (const Vote& other : stored.votes) {
        const Operator* voter = current.find(other.operatorName);
        if (other.operatorName != who->name && voter != nullptr && voter->person == who->person)
            return fail(ErrorCode::FirmSamePerson, "this person has voted already", {{"rules", "F-04"}});
    }
    SANDYK_TRY(const Vote own, castVote(hash, who->name, accept, reason, time.now, desk.actor->key));
    SANDYK_TRY(auto transaction, storage::Transaction::begin(desk.database));
    SANDYK_CHECK(keepVote(transaction, desk.database, stored, own, current, time.now));
    auto facts = factsOf(stored);
    facts["accept"] = accept ? "yes" : "no";
    SANDYK_CHECK(appendEntry(transaction, desk.database, {who->name, "change.vote", std::move(facts), {}},
                             Times{desk.clock, desk.chainTime}));
    SANDYK_CHECK(transaction.commit());
    return stored;
}

Result<Progress> progressOf(const Desk& desk, const StoredChange& stored) {
    if (stored.change.registerHash == Hash256{}) {
        SANDYK_TRY(const OperatorRegister own, OperatorRegister::parse(stored.change.body));
        return progress(desk.database, stored, own);
    }
    SANDYK_TRY(const Firm firm, loadFirm(desk.database, desk.firm));
    const auto made = firm.registers.find(stored.change.registerHash);
    if (made == firm.registers.end()) return fail(ErrorCode::FirmTampered, "made under an unknown register");
    return progress(desk.database, stored, made->second);
}

Result<std::vector<std::string>> changeDiff(const Database& database, const Change& change) {
    SANDYK_TRY(const auto base, baseBody(database, change));
    if (change.kind == ChangeKind::Policy) {
        SANDYK_TRY(const Policy from, base ? parsePolicy(*base) : Result<Policy>(Policy{}));
        SANDYK_TRY(const Policy to, parsePolicy(change.body));
        return policyDiff(from, to);
    }
    if (change.kind == ChangeKind::Operators) {
        SANDYK_TRY(const OperatorRegister from,
                   base ? OperatorRegister::parse(*base) : Result<OperatorRegister>(OperatorRegister{}));
        SANDYK_TRY(const OperatorRegister to, OperatorRegister::parse(change.body));
        return registerDiff(from, to);
    }
    if (change.kind == ChangeKind::Keys && change.subject == kDesksSubject) {
        SANDYK_TRY(const DeskRegister from, base ? DeskRegister::parse(*base) : Result<DeskRegister>(DeskRegister{}));
        SANDYK_TRY(const DeskRegister to, DeskRegister::parse(change.body));
        return deskDiff(from, to);
    }
    if (change.kind == ChangeKind::LawProfile && change.subject == kProfileSubject)
        return profileBodyDiff(base, change.body);
    // Any other record: its members, each that differs.
    SANDYK_TRY(const nlohmann::json to, parseJson(change.body));
    SANDYK_TRY(const nlohmann::json from, base ? parseJson(*base) : Result<nlohmann::json>(nlohmann::json::object()));
    std::vector<std::string> lines;
    for (const auto& [name, value] : to.items()) {
        const nlohmann::json* before = member(from, name);
        if (before == nullptr) lines.push_back("+ " + name + ": " + value.dump());
        if (before != nullptr && *before != value)
            lines.push_back("~ " + name + ": " + before->dump() + " -> " + value.dump());
    }
    for (const auto& [name, value] : from.items()) {
        if (member(to, name) == nullptr) lines.push_back("- " + name + ": " + value.dump());
    }
    return lines;
}

} // namespace sandyk::custody
