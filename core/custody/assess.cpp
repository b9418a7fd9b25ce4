#include <algorithm>

#include "custody/client_rows.h"
#include "custody/request_checks.h"
#include "custody/screening.h"

namespace sandyk::custody {
namespace {

using storage::Database;

Error blocked(ErrorCode code, const std::string& why, const std::string& rules) {
    return Error{code, why, {{"rules", rules}}};
}

void note(Assessment& into, const Result<void>& check) {
    if (!check) into.blocks.push_back(check.error());
}

/// The destination as it is now: whitelist and cool-down are looked at again each time.
Result<void> judgeDestination(const Database& database, const Firm& firm, const RequestBody& body, const FirmTime& time,
                              Assessment& into) {
    if (body.destination != DestinationClass::Listed && body.destination != DestinationClass::ListedUnproven) return {};
    const auto change = readChange(database, body.listing);
    if (!change) return fail(ErrorCode::FirmTampered, "the whitelist's entry of a request is missing");
    SANDYK_TRY(const auto listing, listingOf(database, firm, change->change.subject));
    const bool isSame = listing && listing->change == body.listing && listing->record.address == body.address &&
                        listing->record.network == body.network && listing->record.client == body.beneficiary &&
                        listing->record.isProven() == (body.destination == DestinationClass::Listed);
    if (!isSame) {
        into.blocks.push_back(
            blocked(ErrorCode::FirmDestination, "the destination is no longer on the whitelist", "F-08"));
        return {};
    }
    SANDYK_CHECK(listing->record.check());
    const std::int64_t usable = listing->since + (firm.rules ? firm.rules->coolDownSeconds : 86'400);
    if (time.certain < usable) into.notBefore = std::max(into.notBefore.value_or(usable), usable);
    return {};
}

void judgeClient(const Desk& desk, const Firm& firm, const RequestBody& body, Assessment& into) {
    if (body.beneficiary == kFirmOwner) return;
    const auto client = clearedClient(desk, firm, body.beneficiary);
    if (!client) {
        into.blocks.push_back(client.error());
        return;
    }
    if (client->isFrozen) into.blocks.push_back(blocked(ErrorCode::FirmFrozen, "the client is frozen", "TM-VA-AML-03"));
    if (client->hasCase)
        into.blocks.push_back(blocked(ErrorCode::FirmFrozen, "an operation of this client is on hold", "TM-VA-AML-01"));
}

/// F-27: who asks and every address of the transaction. A match holds the request; it is no answer to anybody.
Result<void> judgeScreening(const Desk& desk, const StoredRequest& request, const FirmTime& time, Assessment& into) {
    SANDYK_TRY(const Network network, parseNetwork(request.body.network));
    std::vector<std::string> subjects = addressesOf(request.psbt, network);
    if (request.body.beneficiary != kFirmOwner) subjects.push_back(request.body.beneficiary);
    into.screening = screenAll(desk, subjects);
    note(into, demandScreened(into.screening, desk, time.now));
    return {};
}

/// F-25 and F-26: what the profile's thresholds ask of a withdrawal. Where it has none, the rule warns.
Result<void> judgeThresholds(const Desk& desk, const Firm& firm, const StoredRequest& request,
                             std::optional<std::int64_t> fiat, Assessment& into) {
    SANDYK_TRY(into.travelRule, travelRuleOf(desk, firm, request, fiat));
    if (into.travelRule == TravelRule::Unset) into.warnings.emplace_back("F-25");
    const ControlProof proof = controlProofOf(desk.law, request.body, fiat);
    if (proof == ControlProof::Unset) into.warnings.emplace_back("F-26");
    if (proof == ControlProof::Missing)
        into.blocks.push_back(blocked(ErrorCode::FirmProof, "the address needs its owner's proof of control", "F-26"));
    return {};
}

/// What the law profile is asked when assets leave or move.
Result<void> judgeLaw(const Desk& desk, const Firm& firm, const StoredRequest& request, const FirmTime& time,
                      const std::optional<ColdShare>& then, bool isHotter, Assessment& into) {
    if (desk.law == nullptr) {
        into.blocks.push_back(blocked(ErrorCode::FirmLaw, "no law profile is in force", "F-01"));
        return {};
    }
    const RequestBody& body = request.body;
    const bool leaves = body.destination != DestinationClass::OwnWallet;
    law::Question question{leaves ? "send" : "tier.move", law::UserProfile::Firm, time.now, {}};
    const bool isClients = body.client != kFirmOwner;
    question.facts["licence"] = std::string(licenceStateName(firm.licence.stateAt(time.now)));
    question.facts["to_hot"] = isClients && isHotter;
    question.facts["cold_after"] = then ? then->cold : 0;
    question.facts["total_after"] = then ? then->total : 0;
    if (leaves) {
        question.facts["purpose"] = body.purpose;
        question.facts["counterparty"] = body.counterparty;
        question.facts["client_assets"] = isClients;
        question.facts["anonymous"] = body.counterparty == "unknown";
        question.facts["mixing"] = false;
        question.facts["mixes_owners"] = false;
        question.facts["asset_halted"] = false;
        question.facts["suspicious"] = false;
        question.facts["internal_rules"] = firm.rules && !firm.rules->internalRulesHash.empty();
        if (request.fiat) question.facts["amount_minor"] = *request.fiat;
        if (body.beneficiary != kFirmOwner) {
            const auto client = readClient(desk, body.beneficiary);
            const auto record = client ? approvedRecord(desk.database, *client) : Result<ClientRecord>(ClientRecord{});
            if (client && record && client->identifiedAt) {
                question.facts["identified_at"] = *client->identifiedAt;
                question.facts["high_risk"] = client->risk == RiskClass::High;
                addScreening(*record, into.screening, question);
            }
        } else if (into.screening) {
            addScreening({}, into.screening, question);
        }
    }
    SANDYK_TRY(into.law, desk.law->ask(question));
    if (into.law->isBlocked()) {
        const auto why = into.law->demand(0, {});
        into.blocks.push_back(why ? blocked(ErrorCode::LawBlocked, "the law profile blocks this", into.law->ruleIds())
                                  : why.error());
    }
    return {};
}

std::size_t needed(const Assessment& into) {
    std::size_t votes = 0;
    for (const Quorum& quorum : into.decision.quorums)
        votes = std::max(votes, static_cast<std::size_t>(quorum.votes));
    if (into.law) votes = std::max(votes, static_cast<std::size_t>(into.law->approvals));
    return votes;
}

} // namespace

Result<PolicyFacts> policyFacts(const Database& database, const Firm& firm, const StoredRequest& request,
                                const Policy& policy, const FirmTime& time, std::int64_t balance) {
    const RequestBody& body = request.body;
    SANDYK_TRY(const auto wallet, walletOf(database, firm, body.wallet));
    if (!wallet) return fail(ErrorCode::FirmWalletUnassigned, "the wallet has no owner yet");
    if (wallet->record.owner != body.client)
        return fail(ErrorCode::FirmMixedOwners, "the wallet belongs to another owner", {{"rules", "F-16"}});
    PolicyFacts facts;
    facts.initiator = body.initiator;
    facts.client = body.beneficiary;
    facts.kind = body.kind;
    facts.wallet = body.wallet;
    facts.tier = wallet->record.tier;
    facts.destination = body.destination;
    facts.asset = body.asset;
    facts.amount = body.amount;
    facts.walletBalance = balance;
    facts.time = time.now;
    SANDYK_TRY(const auto price, priceOf(database, firm, body.asset));
    const std::int64_t fresh = firm.rules ? firm.rules->priceSeconds : 86'400;
    if (price && time.now - price->since <= fresh) facts.fiat = valueOf(price->record, body.amount);
    const std::int64_t before = request.id != 0 ? request.id : INT64_MAX;
    SANDYK_TRY(facts.sums, windowSums(database, policy.windows(), body, time, before));
    return facts;
}

std::optional<std::int64_t> valueOf(const PriceRecord& price, std::int64_t amount) {
    __extension__ using Wide = __int128;
    const Wide value = (static_cast<Wide>(amount) * price.minor + price.unit - 1) / price.unit;
    if (value > INT64_MAX) return std::nullopt;
    return static_cast<std::int64_t>(value);
}

Result<ColdMove> coldMove(const Database& database, const StoredRequest& request, Tier from, std::optional<Tier> to,
                          std::int64_t sourceBalance) {
    const RequestBody& body = request.body;
    SANDYK_TRY(const auto wallets, firmWallets(database, body.client));
    SANDYK_TRY(auto shares, firmColdShares(database));
    auto share = std::ranges::find(shares, body.asset, &ColdShare::asset);
    if (share == shares.end()) share = shares.insert(shares.end(), ColdShare{body.asset, 0, 0});
    // The source counts with what it surely holds now.
    for (const FirmWallet& wallet : wallets) {
        if (wallet.code != body.wallet || body.client == kFirmOwner) continue;
        const std::int64_t more = sourceBalance - wallet.amount;
        share->total += more;
        if (from == Tier::Cold) share->cold += more;
    }
    ColdMove move;
    move.before = *share;
    move.movement = {body.asset, from, to, body.amount, body.fee};
    SANDYK_TRY(move.after, after(*share, move.movement));
    return move;
}

Result<Assessment> assessWith(const Desk& desk, const Firm& firm, const FirmTime& time, const StoredRequest& request) {
    const RequestBody& body = request.body;
    Assessment into;
    const Operator* initiator = firm.operators.find(body.initiator);
    if (body.firm != firm.id || initiator == nullptr || !verifyRequest(body, request.signature, initiator->key))
        return fail(ErrorCode::FirmTampered, "a request does not bear its initiator's signature");
    if (!initiator->isActive || !initiator->roles.has(Role::Initiator))
        into.blocks.push_back(blocked(ErrorCode::FirmNotAllowed, "the initiator may not initiate any more", "F-04"));
    if (firm.isStopped)
        into.blocks.push_back(blocked(ErrorCode::FirmRejectAll, "a keyholder has stopped everything", "F-15"));
    if (time.now > body.expiresAt)
        into.blocks.push_back(blocked(ErrorCode::FirmExpired, "the request is out of time", "F-06"));
    SANDYK_CHECK(judgeDestination(desk.database, firm, body, time, into));
    judgeClient(desk, firm, body, into);
    SANDYK_CHECK(judgeScreening(desk, request, time, into));

    SANDYK_TRY(const std::int64_t balance, sourceBalance(desk.database, request));
    SANDYK_TRY(const PolicyFacts facts, policyFacts(desk.database, firm, request, firm.policy, time, balance));
    SANDYK_CHECK(judgeThresholds(desk, firm, request, facts.fiat, into));
    into.decision = evaluate(firm.policy, facts);
    if (body.policy != firm.policyHash && body.policyVersion != 0) {
        SANDYK_TRY(const Policy old, policyOf(desk.database, firm, body.policy));
        SANDYK_TRY(const PolicyFacts then, policyFacts(desk.database, firm, request, old, time, balance));
        into.decision = stricter(evaluate(old, then), into.decision);
    }
    into.rules.push_back(into.decision.rule);
    if (into.decision.outcome == Outcome::Block)
        into.blocks.push_back(blocked(ErrorCode::FirmPolicy, "the policy blocks this", into.decision.rule));
    if (into.decision.delaySeconds > 0) {
        const std::int64_t due = body.createdAt + into.decision.delaySeconds;
        if (time.certain < due) into.notBefore = std::max(into.notBefore.value_or(due), due);
    }

    std::optional<Tier> to;
    SANDYK_TRY(const auto destination, destinationTier(desk.database, firm, body));
    to = destination;
    std::optional<ColdShare> then;
    const bool isHotter = facts.tier == Tier::Cold && to != Tier::Cold;
    if (body.client != kFirmOwner) {
        SANDYK_TRY(const ColdMove move, coldMove(desk.database, request, facts.tier, to, balance));
        note(into, checkColdShare(move.before, move.movement, firm.rules ? firm.rules->coldFloorBp : 10'000));
        then = move.after;
    }
    SANDYK_CHECK(judgeLaw(desk, firm, request, time, then, isHotter, into));
    if (into.law) {
        for (const law::Finding& finding : into.law->findings)
            into.rules.push_back(finding.rule);
    }

    SANDYK_TRY(const CountedVotes counted, countApprovals(body, request.approvals, firm, time.now));
    into.voters = counted.voters;
    into.approvalsEnd = counted.firstExpiry;
    into.votesNeeded = needed(into);
    std::set<std::string> persons;
    for (const Voter& voter : counted.voters)
        persons.insert(voter.person);
    const auto isReached = [&](const Quorum& quorum) { return isMet(quorum, firm.policy, counted.voters); };
    into.isApproved = into.decision.outcome == Outcome::Allow && !into.decision.quorums.empty() &&
                      std::ranges::all_of(into.decision.quorums, isReached) && persons.size() >= into.votesNeeded;
    if (counted.isRefused) into.blocks.push_back(blocked(ErrorCode::FirmState, "an approver has refused it", "F-06"));
    return into;
}

Result<Assessment> assess(const Desk& desk, const StoredRequest& request) {
    SANDYK_TRY(const Firm firm, loadFirm(desk.database, desk.firm));
    SANDYK_TRY(const FirmTime time, firmTime(desk));
    return assessWith(desk, firm, time, request);
}

} // namespace sandyk::custody
