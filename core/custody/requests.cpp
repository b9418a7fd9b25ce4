#include "custody/requests.h"

#include <algorithm>

#include "base/encoding.h"
#include "crypto/rng.h"
#include "custody/chain_positions.h"
#include "custody/client_rows.h"
#include "custody/request_checks.h"
#include "custody/screening.h"
#include "signing/signer.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::Statement;

/// Names that the review uses are exchanged for codes, which are the same everywhere.
Result<std::map<std::string, WalletOwner>> ownersOf(const Database& database, const Firm& firm,
                                                    signing::ReviewContext& context) {
    std::map<std::string, WalletOwner> owners;
    for (signing::OwnWallet& wallet : context.wallets) {
        wallet.name = walletCode(wallet.descriptor);
        SANDYK_TRY(const auto record, walletOf(database, firm, wallet.name));
        if (record)
            owners[wallet.name] = {wallet.name, record->record.owner, record->record.tier, record->record.asset};
    }
    return owners;
}

Result<OwnedSpend> reviewed(const Database& database, const Firm& firm, const bitcoin::Psbt& psbt,
                            signing::ReviewContext context) {
    SANDYK_TRY(const auto owners, ownersOf(database, firm, context));
    SANDYK_TRY(const signing::Review review, signing::review(psbt, context));
    // Two owners first: that is what the reader must know of such a transaction.
    SANDYK_TRY(OwnedSpend spend, ownedSpend(review, owners));
    for (const Error& refusal : review.refusals) {
        if (refusal.code != ErrorCode::SignNothingOurs) return Failure(refusal);
    }
    return spend;
}

std::string listingId(const Database& database, const std::string& client, const std::string& network,
                      const std::string& address) {
    auto select = database.prepare("SELECT id FROM firm_listing WHERE client=? AND network=? AND address=?");
    if (!select) return {};
    const auto row = select->bind(client).bind(network).bind(address).step();
    return row && *row ? select->text(0) : std::string();
}

Result<void> classify(const Database& database, const Firm& firm, const OwnedSpend& spend, RequestBody& body) {
    if (!spend.destinationWallet.empty()) {
        const bool isOwn = spend.destinationOwner == spend.owner;
        body.destination = isOwn ? DestinationClass::OwnWallet : DestinationClass::OtherOwner;
        return {};
    }
    const std::string id = listingId(database, body.beneficiary, body.network, body.address);
    if (id.empty()) return {};
    SANDYK_TRY(const auto listing, listingOf(database, firm, id));
    if (!listing || listing->record.address != body.address || listing->record.client != body.beneficiary) return {};
    body.listing = listing->change;
    body.destination = listing->record.isProven() ? DestinationClass::Listed : DestinationClass::ListedUnproven;
    return {};
}

bool isKindRight(RequestKind kind, DestinationClass destination) {
    switch (kind) {
    case RequestKind::Withdrawal:
        return destination != DestinationClass::OwnWallet && destination != DestinationClass::OtherOwner;
    case RequestKind::InternalTransfer:
        return destination == DestinationClass::OtherOwner;
    case RequestKind::TierMove:
    case RequestKind::Sweep:
        return destination == DestinationClass::OwnWallet;
    }
    return false;
}

Result<void> checkLeavers(const Database& database) {
    SANDYK_TRY(const auto keys, leaverKeys(database));
    std::string names;
    for (const LeaverKey& key : keys) {
        if (key.decision == LeaverKey::Decision::Open) names += (names.empty() ? "" : " ") + key.fingerprint.toString();
    }
    if (names.empty()) return {};
    return fail(ErrorCode::FirmLeaver, "keys that somebody who left could reach are undecided",
                {{"rules", "F-14"}, {"keys", names}});
}

Result<RequestBody> bodyOf(const Desk& desk, const Standing& now, const NewRequest& request, const OwnedSpend& spend) {
    RequestBody body;
    body.firm = desk.firm;
    crypto::fillRandom(body.id);
    body.kind = request.kind;
    body.client = spend.owner;
    body.beneficiary = spend.owner == kPooledOwner ? request.beneficiary : spend.owner;
    body.wallet = spend.wallet;
    body.network = std::string(networkName(request.context.network));
    body.asset = "BTC";
    body.address = spend.destination;
    body.destinationWallet = spend.destinationWallet;
    body.amount = spend.amount;
    body.fee = spend.fee;
    SANDYK_TRY(body.txid, request.psbt.unsignedTxid());
    body.purpose = request.purpose;
    body.counterparty = request.counterparty;
    body.policy = now.firm.policyHash;
    body.policyVersion = now.firm.policyVersion;
    body.initiator = now.who->name;
    body.createdAt = now.time.now;
    body.expiresAt = now.time.now + (now.firm.rules ? now.firm.rules->requestSeconds : 7 * 86'400);
    if (body.address != request.address || body.amount != request.amount)
        return fail(ErrorCode::FirmDestination, "the transaction pays another address or amount",
                    {{"address", body.address}, {"amount_sat", std::to_string(body.amount)}});
    SANDYK_CHECK(classify(desk.database, now.firm, spend, body));
    if (!isKindRight(body.kind, body.destination))
        return fail(ErrorCode::FirmShape, "the destination does not fit the kind of request",
                    {{"destination", std::string(destinationName(body.destination))}});
    return body;
}

/// For good: what time and approvals do not mend.
Result<void> firstBlock(const Assessment& assessment) {
    if (!assessment.blocks.empty()) return Failure(assessment.blocks.front());
    return {};
}

bool isHold(const Error& block) {
    return block.code == ErrorCode::ScreeningHit;
}

/// The matches that hold a request become an officer's work (F-27).
Result<void> noteHits(const Desk& desk, const StoredRequest& request, std::int64_t now) {
    SANDYK_TRY(const auto index, SanctionIndex::load(desk.database, listSigners(desk.database, desk.firm)));
    SANDYK_TRY(const Network network, parseNetwork(request.body.network));
    SANDYK_CHECK(noteAddressHits(desk, index, addressesOf(request.psbt, network), now));
    SANDYK_CHECK(noteClientHits(desk, index, request.body.beneficiary, now));
    return {};
}

void addListDate(const Assessment& assessment, std::map<std::string, std::string>& facts) {
    if (assessment.screening) facts["list_at"] = std::to_string(assessment.screening->listAt);
}

Result<void> move(const Desk& desk, std::int64_t id, RequestState state, const std::string& act,
                  const std::string& actor, std::int64_t time, const std::string& note) {
    SANDYK_CHECK(setState(desk.database, id, state));
    return addStep(desk.database, id, {state, act, actor, time, note});
}

/// The source's position as of now: as given, else by the wallet's proven chain data where there is any.
Result<void> countSource(const Database& database, const OwnedSpend& spend, std::optional<std::int64_t> balance,
                         std::int64_t now) {
    SANDYK_TRY(const auto wallets, firmWallets(database, spend.owner));
    const auto source = std::ranges::find(wallets, spend.wallet, &FirmWallet::code);
    if (source == wallets.end()) return {};
    if (!balance) {
        SANDYK_TRY(balance, provenBalance(database, source->walletId));
    }
    return balance ? setPosition(database, source->walletId, *balance, 0, now) : Result<void>();
}

std::map<std::string, std::string> factsOf(const StoredRequest& request) {
    return {{"request", toHex(request.hash)},
            {"client", request.body.beneficiary},
            {"wallet", request.body.wallet},
            {"asset", request.body.asset},
            {"amount", std::to_string(request.body.amount)},
            {"destination", std::string(destinationName(request.body.destination))},
            {"txid", request.body.txid.toString()}};
}

} // namespace

Result<std::int64_t> sourceBalance(const Database& database, const StoredRequest& request) {
    SANDYK_TRY(Statement select, database.prepare("SELECT p.amount FROM firm_position p JOIN firm_wallet w ON "
                                                  "w.wallet_id=p.wallet_id WHERE w.code=?"));
    SANDYK_TRY(const bool row, select.bind(request.body.wallet).step());
    std::int64_t spent = 0;
    for (const bitcoin::PsbtInput& input : request.psbt.inputs) {
        const bitcoin::TxOutput* output = input.spentOutput();
        if (output != nullptr) spent += output->amount.toSat();
    }
    return std::max(row ? select.integer(0) : 0, spent);
}

Result<std::optional<Tier>> destinationTier(const Database& database, const Firm& firm, const RequestBody& body) {
    if (body.destinationWallet.empty()) return std::optional<Tier>();
    SANDYK_TRY(const auto record, walletOf(database, firm, body.destinationWallet));
    if (!record) return fail(ErrorCode::FirmTampered, "the receiving wallet has no owner");
    // What goes to the firm's own wallets is no client's coin any more.
    if (record->record.owner == kFirmOwner && body.client != kFirmOwner) return std::optional<Tier>();
    return std::optional<Tier>(record->record.tier);
}

Result<StoredRequest> prepareRequest(const Desk& desk, const NewRequest& request,
                                     const std::map<std::string, std::string>& reasons) {
    SANDYK_TRY(const Standing now, standing(desk, Act::PrepareRequest));
    SANDYK_CHECK(checkLeavers(desk.database));
    SANDYK_TRY(const OwnedSpend spend, reviewed(desk.database, now.firm, request.psbt, request.context));
    StoredRequest stored;
    SANDYK_TRY(stored.body, bodyOf(desk, now, request, spend));
    stored.hash = stored.body.hash();
    stored.signature = signRequest(stored.body, desk.actor->key);
    stored.psbt = request.psbt;
    SANDYK_TRY(const auto price, priceOf(desk.database, now.firm, stored.body.asset));
    const std::int64_t fresh = now.firm.rules ? now.firm.rules->priceSeconds : 0;
    if (price && now.time.now - price->since <= fresh) stored.fiat = valueOf(price->record, stored.body.amount);
    SANDYK_CHECK(countSource(desk.database, spend, request.walletBalance, now.time.now));
    SANDYK_TRY(Assessment assessment, assessWith(desk, now.firm, now.time, stored));
    const bool isHeld = std::erase_if(assessment.blocks, isHold) > 0;
    SANDYK_CHECK(firstBlock(assessment));
    // Reasons are given once, by the initiator; approvals come later.
    if (assessment.law) SANDYK_CHECK(assessment.law->demand(assessment.law->approvals, reasons));
    std::string noted;
    for (const auto& [rule, reason] : reasons)
        noted += (noted.empty() ? "" : "; ") + rule + ": " + reason;
    std::string warned;
    for (const std::string& rule : assessment.warnings) {
        noted += (noted.empty() ? "" : "; ") + rule;
        warned += (warned.empty() ? "" : " ") + rule;
    }
    const auto work = [&]() -> Result<void> {
        SANDYK_TRY(stored.id, addRequest(desk.database, stored));
        if (isHeld) SANDYK_CHECK(noteHits(desk, stored, now.time.now));
        return addStep(desk.database, stored.id,
                       {RequestState::Pending, "prepared", now.who->name, now.time.now, noted.substr(0, 1'000)});
    };
    auto facts = factsOf(stored);
    facts["rule"] = assessment.decision.rule;
    addListDate(assessment, facts);
    if (isHeld) facts["held"] = "screening";
    if (!warned.empty()) facts["warned"] = warned;
    SANDYK_CHECK(logged(desk, "request.prepared", std::move(facts), work));
    return stored;
}

namespace {

/// Who says it may: not the initiator's person, no person twice. Errors: FirmState, FirmSamePerson.
Result<void> checkVoter(const Standing& now, const StoredRequest& request, const Operator& who) {
    if (request.state != RequestState::Pending && request.state != RequestState::Approved)
        return fail(ErrorCode::FirmState, "the request is " + std::string(requestStateName(request.state)));
    const Operator* initiator = now.firm.operators.find(request.body.initiator);
    const auto isSame = [&](const Operator* other) { return other == nullptr || other->person == who.person; };
    if (isSame(initiator))
        return fail(ErrorCode::FirmSamePerson, "nobody approves what they initiated", {{"rules", "F-04"}});
    for (const Approval& approval : request.approvals) {
        const bool isOver =
            approval.body.accept && approval.body.time + now.firm.policy.approvalSeconds <= now.time.now;
        if (isSame(now.firm.operators.find(approval.body.operatorName)) && !isOver)
            return fail(ErrorCode::FirmSamePerson, "this person has voted already", {{"rules", "F-04"}});
    }
    return {};
}

/// Keeps a proven approval and its line in the log; inside a transaction.
Result<void> keepApproval(const storage::Transaction& open, const Desk& desk, const Standing& now,
                          StoredRequest& request, const Approval& approval, const Assessment& before,
                          const std::string& bundle) {
    const std::string& name = approval.body.operatorName;
    SANDYK_TRY(Statement old, desk.database.prepare("DELETE FROM request_approval WHERE request_id=? AND operator=?"));
    SANDYK_CHECK(old.bind(request.id).bind(name).run());
    SANDYK_CHECK(addApproval(desk.database, request.id, approval));
    std::erase_if(request.approvals, [&](const Approval& a) { return a.body.operatorName == name; });
    request.approvals.push_back(approval);
    request.state = RequestState::Refused;
    const bool accept = approval.body.accept;
    if (accept) {
        SANDYK_TRY(const Assessment then, assessWith(desk, now.firm, now.time, request));
        request.state = then.isApproved ? RequestState::Approved : RequestState::Pending;
    }
    SANDYK_CHECK(move(desk, request.id, request.state, accept ? "approved" : "refused", name, now.time.now,
                      approval.body.reason));
    auto facts = factsOf(request);
    facts["state"] = std::string(requestStateName(request.state));
    if (!bundle.empty()) facts["bundle"] = bundle;
    addListDate(before, facts);
    const Times times{desk.clock, desk.chainTime};
    SANDYK_CHECK(appendEntry(open, desk.database,
                             {name, accept ? "request.approved" : "request.refused", std::move(facts), {}}, times));
    return {};
}

} // namespace

Result<StoredRequest> approveRequest(const Desk& desk, std::int64_t id, bool accept, const std::string& reason) {
    SANDYK_TRY(const Standing now, standing(desk, Act::ApproveRequest));
    SANDYK_TRY(StoredRequest request, readRequest(desk.database, id));
    if (!accept && reason.empty()) return fail(ErrorCode::FirmReason, "a refusal needs a reason");
    SANDYK_CHECK(checkVoter(now, request, *now.who));
    SANDYK_TRY(const Assessment before, assessWith(desk, now.firm, now.time, request));
    if (accept) SANDYK_CHECK(firstBlock(before));
    SANDYK_TRY(auto transaction, storage::Transaction::begin(desk.database));
    SANDYK_TRY(const audit::Checkpoint seen,
               makeCheckpoint(transaction, desk.database, "approval", Times{desk.clock, desk.chainTime}));
    ApprovalBody body{
        request.hash, now.firm.policyHash, now.firm.policyVersion, {seen.size, seen.root}, now.who->name, accept,
        reason,       now.time.now};
    const Approval approval = signApproval(std::move(body), desk.actor->key);
    SANDYK_CHECK(keepApproval(transaction, desk, now, request, approval, before, {}));
    SANDYK_CHECK(transaction.commit());
    return request;
}

Result<StoredRequest> takeApproval(const Desk& desk, std::int64_t id, const Approval& approval,
                                   const std::function<Result<void>()>& also, const std::string& bundle) {
    SANDYK_TRY(const Standing now, sight(desk, View::RequestsOwn));
    SANDYK_TRY(StoredRequest request, readRequest(desk.database, id));
    const ApprovalBody& body = approval.body;
    SANDYK_TRY(const Operator* who, now.firm.active(body.operatorName));
    if (body.request != request.hash || !approval.verify(who->key))
        return fail(ErrorCode::FirmTampered, "an approval does not bear its operator's signature");
    if (!mayAct(who->roles, Act::ApproveRequest))
        return fail(ErrorCode::FirmNotAllowed, "the operator's role does not include this", {{"rules", "F-04"}});
    if (!body.accept && body.reason.empty()) return fail(ErrorCode::FirmReason, "a refusal needs a reason");
    const bool isLate = body.time + now.firm.policy.approvalSeconds <= now.time.now;
    if (body.policy != now.firm.policyHash || isLate || body.time > now.time.now + kClockTolerance)
        return fail(ErrorCode::BundleStale, "the approval was given under another policy or at another time");
    SANDYK_TRY(const LogHead head, logHead(desk.database));
    if (body.log.size > head.size)
        return fail(ErrorCode::FirmGap, "an approver has seen a longer log than this one", {{"rules", "F-19"}});
    SANDYK_TRY(const Hash256 root, audit::rootOf(StoredNodes(desk.database), body.log.size));
    if (root != body.log.root) return fail(ErrorCode::AuditForked, "an approver has seen another log");
    SANDYK_CHECK(checkVoter(now, request, *who));
    SANDYK_TRY(const Assessment before, assessWith(desk, now.firm, now.time, request));
    if (body.accept) SANDYK_CHECK(firstBlock(before));
    SANDYK_TRY(auto transaction, storage::Transaction::begin(desk.database));
    if (also) SANDYK_CHECK(also());
    SANDYK_CHECK(keepApproval(transaction, desk, now, request, approval, before, bundle));
    SANDYK_CHECK(transaction.commit());
    return request;
}

Result<void> cancelRequest(const Desk& desk, std::int64_t id, const std::string& reason) {
    SANDYK_TRY(const Standing now, standing(desk, Act::CancelRequest));
    if (reason.empty()) return fail(ErrorCode::FirmReason, "a reason is needed");
    SANDYK_TRY(const StoredRequest request, readRequest(desk.database, id));
    // A signed transaction may be on its way whatever is written here.
    if (request.state != RequestState::Pending && request.state != RequestState::Approved)
        return fail(ErrorCode::FirmState, "the request is " + std::string(requestStateName(request.state)));
    SANDYK_CHECK(logged(desk, "request.cancelled", factsOf(request), [&] {
        return move(desk, id, RequestState::Cancelled, "cancelled", now.who->name, now.time.now, reason);
    }));
    return {};
}

Result<StoredRequest> requestToSign(const Desk& desk, std::int64_t id) {
    SANDYK_TRY(const Standing now, standing(desk, Act::SignRequest));
    SANDYK_CHECK(now.firm.keys.mayAct(now.who->name, now.time.now));
    SANDYK_CHECK(checkLeavers(desk.database));
    SANDYK_TRY(StoredRequest request, readRequest(desk.database, id));
    if (request.state != RequestState::Pending && request.state != RequestState::Approved)
        return fail(ErrorCode::FirmState, "the request is " + std::string(requestStateName(request.state)));
    SANDYK_TRY(const Assessment assessment, assessWith(desk, now.firm, now.time, request));
    SANDYK_CHECK(firstBlock(assessment));
    if (!assessment.isApproved)
        return fail(ErrorCode::FirmQuorum, "approvals are missing",
                    {{"rules", assessment.decision.rule},
                     {"needed", std::to_string(assessment.votesNeeded)},
                     {"given", std::to_string(assessment.voters.size())}});
    if (assessment.travelRule == TravelRule::Missing)
        return fail(ErrorCode::TravelRuleIncomplete, "no message to the other provider was made",
                    {{"rules", "F-25"}, {"missing", "message"}});
    if (assessment.notBefore && now.time.doubt != TimeDoubt::None)
        return fail(ErrorCode::FirmTime, "the clock is in doubt: what waits is not released",
                    {{"rules", "A-24"}, {"doubt", std::string(doubtName(now.time.doubt))}});
    if (assessment.notBefore)
        return fail(ErrorCode::FirmCoolDown, "it is too early",
                    {{"rules", "F-08"}, {"not_before", std::to_string(*assessment.notBefore)}});
    return request;
}

Result<StoredRequest> recordSigned(const Desk& desk, std::int64_t id, const bitcoin::Psbt& signedPsbt,
                                   const std::function<Result<void>()>& also, const std::string& bundle) {
    SANDYK_TRY(StoredRequest request, requestToSign(desk, id));
    SANDYK_TRY(const bitcoin::Psbt merged, signing::mergeSigned(request.psbt, signedPsbt));
    SANDYK_TRY(const FirmTime time, firmTime(desk));
    const auto work = [&]() -> Result<void> {
        SANDYK_CHECK(setSigned(desk.database, id, merged));
        if (also) SANDYK_CHECK(also());
        return move(desk, id, RequestState::Signed, "signed", desk.actor->name, time.now, "");
    };
    auto facts = factsOf(request);
    if (!bundle.empty()) facts["bundle"] = bundle;
    SANDYK_CHECK(logged(desk, "request.signed", std::move(facts), work));
    request.signedPsbt = merged;
    request.state = RequestState::Signed;
    return request;
}

Result<void> recordSent(const Desk& desk, std::int64_t id, const std::string& act) {
    SANDYK_TRY(const Standing now, standing(desk, Act::BroadcastRequest));
    SANDYK_TRY(const StoredRequest request, readRequest(desk.database, id));
    if (request.state != RequestState::Signed && request.state != RequestState::Sent)
        return fail(ErrorCode::FirmState, "the request is not signed");
    if (act != "broadcast" && act != "exported") return fail(ErrorCode::Usage, "broadcast or exported");
    SANDYK_CHECK(logged(desk, "request." + act, factsOf(request),
                        [&] { return move(desk, id, RequestState::Sent, act, now.who->name, now.time.now, ""); }));
    return {};
}

Result<void> recordReconciled(const Desk& desk, std::int64_t id, std::int64_t height) {
    SANDYK_TRY(const StoredRequest request, readRequest(desk.database, id));
    SANDYK_TRY(const FirmTime time, firmTime(desk));
    if (request.state != RequestState::Signed && request.state != RequestState::Sent)
        return fail(ErrorCode::FirmState, "the request was not sent");
    const std::string actor = desk.actor != nullptr ? desk.actor->name : "program";
    auto facts = factsOf(request);
    facts["height"] = std::to_string(height);
    SANDYK_CHECK(logged(desk, "request.reconciled", std::move(facts), [&] {
        return move(desk, id, RequestState::Reconciled, "reconciled", actor, time.now,
                    "block " + std::to_string(height));
    }));
    return {};
}

} // namespace sandyk::custody
