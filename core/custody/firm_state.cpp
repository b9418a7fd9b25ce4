#include "custody/firm_state.h"

#include <algorithm>
#include <set>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "custody/json.h"

namespace sandyk::custody {
namespace {

using storage::Database;

Failure tampered(const std::string& why) {
    return fail(ErrorCode::FirmTampered, why);
}

/// What is wrong with a record that was adopted is that somebody wrote it behind the program's back.
template <class T>
Result<T> adoptedOnly(Result<T> record) {
    if (!record) return tampered("an adopted record: " + record.error().detail);
    return record;
}

Threshold quorumOf(const OperatorRegister& current) {
    return {Roles{Role::Administrator}, static_cast<std::size_t>(current.adminQuorum)};
}

Result<Threshold> operatorsThreshold(const Change& change, const std::optional<std::string>& base,
                                     const OperatorRegister& current) {
    SANDYK_TRY(const OperatorRegister next, OperatorRegister::parse(change.body));
    if (!base) {
        const std::size_t all = next.persons(Role::Administrator);
        return Threshold{Roles{Role::Administrator}, std::max(all, kFoundingAdministrators)};
    }
    SANDYK_TRY(const OperatorRegister before, OperatorRegister::parse(*base));
    return isRevocation(before, next) ? Threshold{Roles{Role::Administrator}, 1} : quorumOf(current);
}

Result<bool> isStop(const std::string& body) {
    SANDYK_TRY(const nlohmann::json object, parseJson(body));
    SANDYK_CHECK(onlyMembers(object, {"format", "on", "reason"}));
    return boolean(object, "on");
}

/// The register that a change was made under; for the first register, itself.
Result<OperatorRegister> registerFor(const Change& change, const std::map<Hash256, OperatorRegister>& registers) {
    if (change.kind == ChangeKind::Operators && change.registerHash == Hash256{})
        return adoptedOnly(OperatorRegister::parse(change.body));
    const auto found = registers.find(change.registerHash);
    if (found == registers.end()) return tampered("a change was made under a register that is not known");
    return found->second;
}

/// Times of the accepting votes that count, one for each person, in order.
Result<std::vector<std::int64_t>> countedVotes(const StoredChange& stored, const OperatorRegister& current,
                                               const Threshold& threshold) {
    std::map<std::string, std::int64_t> byPerson;
    for (const Vote& vote : stored.votes) {
        const Operator* voter = current.find(vote.operatorName);
        if (voter == nullptr || !verifyVote(stored.hash, vote, voter->key))
            return tampered("a vote of " + vote.operatorName + " does not bear its signature");
        if (!vote.accept) return tampered("an adopted change was refused by " + vote.operatorName);
        const bool counts = voter->isActive && (voter->roles.bits() & threshold.roles.bits()) != 0;
        if (!counts || vote.time > stored.change.expiresAt) continue;
        const auto [at, isNew] = byPerson.emplace(voter->person, vote.time);
        if (!isNew) at->second = std::min(at->second, vote.time);
    }
    std::vector<std::int64_t> times;
    for (const auto& [person, time] : byPerson)
        times.push_back(time);
    std::ranges::sort(times);
    return times;
}

Result<void> loadRegisters(const Database& database, Firm& firm) {
    SANDYK_TRY(const auto changes, adoptedChanges(database, ChangeKind::Operators));
    if (changes.empty())
        return fail(ErrorCode::FirmState, "the firm is not founded: its administrators have not "
                                          "signed the first register of operators");
    Hash256 last{};
    for (const StoredChange& stored : changes) {
        const Change& change = stored.change;
        if (change.firm != firm.id || change.base != last || change.registerHash != last)
            return tampered("the registers of operators do not follow one another");
        SANDYK_CHECK(verifyAdopted(database, stored, firm.registers));
        SANDYK_TRY(firm.operators, adoptedOnly(OperatorRegister::parse(change.body)));
        if (last == Hash256{}) firm.genesis = stored.hash;
        last = stored.hash;
        firm.registers.emplace(stored.hash, firm.operators);
    }
    firm.registerHash = last;
    return {};
}

template <class Record>
Result<std::optional<Adopted<Record>>> adoptedRecord(const Database& database, const Firm& firm, ChangeKind kind,
                                                     const std::string& subject) {
    SANDYK_TRY(const auto stored, adoptedChange(database, kind, subject));
    if (!stored) return std::optional<Adopted<Record>>();
    if (stored->change.firm != firm.id) return tampered("a change of another firm");
    Adopted<Record> adopted;
    SANDYK_TRY(adopted.since, verifyAdopted(database, *stored, firm.registers));
    SANDYK_TRY(adopted.record, adoptedOnly(Record::parse(stored->change.body)));
    adopted.change = stored->hash;
    return std::optional<Adopted<Record>>(std::move(adopted));
}

} // namespace

Result<const Operator*> Firm::active(const std::string& name) const {
    const Operator* found = operators.find(name);
    if (found == nullptr || !found->isActive)
        return fail(ErrorCode::FirmNotAllowed, "no active operator of this name", {{"rules", "F-04"}});
    return found;
}

Result<Threshold> thresholdOf(const Change& change, const std::optional<std::string>& base,
                              const OperatorRegister& current) {
    const Threshold one{Roles{Role::Administrator}, 1};
    switch (change.kind) {
    case ChangeKind::Operators:
        return operatorsThreshold(change, base, current);
    case ChangeKind::Listing: {
        SANDYK_TRY(const Listing next, Listing::parse(change.body));
        return next.isRemoved && base ? one : quorumOf(current);
    }
    case ChangeKind::Licence: {
        if (!base) return quorumOf(current);
        SANDYK_TRY(const Licence before, Licence::parse(*base));
        SANDYK_TRY(const Licence next, Licence::parse(change.body));
        return isRestriction(before, next) ? one : quorumOf(current);
    }
    case ChangeKind::Wallet:
        return base ? quorumOf(current) : one;
    case ChangeKind::Price:
        return Threshold{Roles{Role::Administrator, Role::IdentificationOfficer}, 1};
    case ChangeKind::RejectAll: {
        SANDYK_TRY(const bool stops, isStop(change.body));
        return stops ? Threshold{Roles{Role::Administrator, Role::Keyholder}, 1} : quorumOf(current);
    }
    case ChangeKind::Policy:
    case ChangeKind::Settings:
    case ChangeKind::Keys:
    case ChangeKind::LawProfile:
    case ChangeKind::Clock:
        break;
    }
    return quorumOf(current);
}

Result<std::int64_t> verifyAdopted(const Database& database, const StoredChange& stored,
                                   const std::map<Hash256, OperatorRegister>& registers) {
    std::optional<std::string> base;
    if (stored.change.base != Hash256{}) {
        const auto before = readChange(database, stored.change.base);
        if (!before) return tampered("the change before is missing");
        const bool isSame = before->state == ChangeState::Adopted && before->change.kind == stored.change.kind &&
                            before->change.subject == stored.change.subject;
        if (!isSame) return tampered("a change replaces another thing");
        base = before->change.body;
    }
    SANDYK_TRY(const OperatorRegister current, registerFor(stored.change, registers));
    SANDYK_TRY(const Threshold threshold, adoptedOnly(thresholdOf(stored.change, base, current)));
    SANDYK_TRY(const auto times, countedVotes(stored, current, threshold));
    if (times.size() < threshold.votes)
        return tampered("change " + std::to_string(stored.id) + " lacks the signatures that it needs");
    return times[threshold.votes - 1];
}

Result<Firm> loadFirm(const Database& database, const FirmId& id) {
    Firm firm;
    firm.id = id;
    SANDYK_CHECK(loadRegisters(database, firm));
    SANDYK_TRY(auto rules, adoptedRecord<FirmRules>(database, firm, ChangeKind::Settings, ""));
    if (rules) firm.rules = std::move(rules->record);
    SANDYK_TRY(auto licence, adoptedRecord<Licence>(database, firm, ChangeKind::Licence, ""));
    if (licence) firm.licence = std::move(licence->record);
    SANDYK_TRY(auto keys, adoptedRecord<KeyRegister>(database, firm, ChangeKind::Keys, ""));
    if (keys) firm.keys = std::move(keys->record);
    SANDYK_TRY(const auto policies, adoptedChanges(database, ChangeKind::Policy));
    if (!policies.empty()) {
        SANDYK_CHECK(verifyAdopted(database, policies.back(), firm.registers));
        SANDYK_TRY(firm.policy, adoptedOnly(parsePolicy(policies.back().change.body)));
        firm.policyHash = policies.back().hash;
        firm.policyVersion = static_cast<std::int64_t>(policies.size());
    }
    SANDYK_TRY(const auto stop, adoptedChange(database, ChangeKind::RejectAll, ""));
    if (stop) {
        SANDYK_CHECK(verifyAdopted(database, *stop, firm.registers));
        SANDYK_TRY(firm.isStopped, adoptedOnly(isStop(stop->change.body)));
    }
    return firm;
}

Result<Policy> policyOf(const Database& database, const Firm& firm, const Hash256& change) {
    SANDYK_TRY(const StoredChange stored, readChange(database, change));
    const bool isPolicy = stored.change.kind == ChangeKind::Policy && stored.change.firm == firm.id &&
                          stored.state == ChangeState::Adopted;
    if (!isPolicy) return tampered("a request names a policy that was never in force");
    SANDYK_CHECK(verifyAdopted(database, stored, firm.registers));
    return adoptedOnly(parsePolicy(stored.change.body));
}

Result<std::optional<Adopted<Listing>>> listingOf(const Database& database, const Firm& firm, const std::string& id) {
    SANDYK_TRY(auto listing, adoptedRecord<Listing>(database, firm, ChangeKind::Listing, id));
    if (listing && listing->record.isRemoved) listing.reset();
    return listing;
}

Result<std::optional<Adopted<WalletRecord>>> walletOf(const Database& database, const Firm& firm,
                                                      const std::string& code) {
    return adoptedRecord<WalletRecord>(database, firm, ChangeKind::Wallet, code);
}

Result<std::optional<Adopted<PriceRecord>>> priceOf(const Database& database, const Firm& firm,
                                                    const std::string& asset) {
    return adoptedRecord<PriceRecord>(database, firm, ChangeKind::Price, asset);
}

} // namespace sandyk::custody
