#include "custody/offline_signer.h"

#include <algorithm>

#include "audit/proof_file.h"
#include "custody/request_checks.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::Statement;

struct Bound {
    FirmId firm{};
    Hash256 genesis{};
    std::string logKey;
    audit::Checkpoint seen;
};

Failure tampered(const std::string& why) {
    return fail(ErrorCode::FirmTampered, why);
}

Failure rolledBack(const std::string& why) {
    return fail(ErrorCode::SignerCheckpoint, why);
}

Result<std::optional<Bound>> readBound(const Database& database) {
    SANDYK_TRY(Statement row,
               database.prepare("SELECT firm, genesis, log_key, checkpoint FROM signer_firm WHERE only=1"));
    SANDYK_TRY(const bool found, row.step());
    if (!found) return std::optional<Bound>();
    Bound bound;
    const Bytes firm = row.blob(0), genesis = row.blob(1);
    if (firm.size() != bound.firm.size() || genesis.size() != bound.genesis.size())
        return fail(ErrorCode::VaultDamaged, "the signer's firm");
    std::ranges::copy(firm, bound.firm.begin());
    std::ranges::copy(genesis, bound.genesis.begin());
    bound.logKey = row.text(2);
    auto seen = audit::Checkpoint::parse(row.text(3));
    if (!seen) return fail(ErrorCode::VaultDamaged, "the signer's checkpoint");
    bound.seen = std::move(*seen);
    return std::optional<Bound>(std::move(bound));
}

Result<Bound> requireBound(const Database& database) {
    SANDYK_TRY(auto bound, readBound(database));
    if (!bound) return fail(ErrorCode::FirmState, "this signer is bound to no firm yet");
    return std::move(*bound);
}

Result<audit::Checkpoint> provenCheckpoint(const SignerPackage& package) {
    SANDYK_TRY(const audit::NoteKey key, audit::NoteKey::parse(package.logKey));
    SANDYK_TRY(audit::Checkpoint checkpoint, audit::Checkpoint::parse(package.checkpoint));
    SANDYK_CHECK(checkpoint.verifyLog(key));
    return checkpoint;
}

/// O-09: the log goes on from what was seen here, and from nothing else.
Result<void> checkGrowth(const Bound& bound, const SignerPackage& package, const audit::Checkpoint& now) {
    if (package.logKey != bound.logKey || now.origin != bound.seen.origin) return rolledBack("the log is another one");
    if (now.size < bound.seen.size) return rolledBack("the log is shorter than this signer has seen");
    if (now.size == bound.seen.size)
        return now.root == bound.seen.root ? Result<void>() : rolledBack("the log was rewritten");
    if (bound.seen.size == 0) return {};
    SANDYK_TRY(const auto proof, audit::parseHashLines(package.consistency));
    if (audit::verifyConsistency(bound.seen.size, bound.seen.root, now.size, now.root, proof)) return {};
    return rolledBack("the log does not continue what this signer has seen");
}

/// Adds what is new; the past must be what it was. Each change is proven before the next one relies on it.
Result<void> takeChanges(const Database& database, const SignerPackage& package) {
    std::map<Hash256, OperatorRegister> registers;
    std::map<std::pair<int, std::string>, Hash256> heads;
    std::size_t known = 0;
    for (const auto& [change, votes] : package.changes) {
        StoredChange stored{0, change, change.hash(), ChangeState::Adopted, votes};
        if (change.firm != package.firm) return tampered("a change of another firm");
        Hash256& head = heads[{static_cast<int>(change.kind), change.subject}];
        if (change.base != head) return tampered("a change does not follow the one before");
        head = stored.hash;
        const auto before = readChange(database, stored.hash);
        if (before) {
            ++known;
        } else {
            SANDYK_TRY(stored.id, addChange(database, change, ChangeState::Adopted));
            for (const Vote& vote : votes)
                SANDYK_CHECK(addVote(database, stored.id, vote));
        }
        SANDYK_CHECK(verifyAdopted(database, stored, registers));
        if (change.kind == ChangeKind::Operators) {
            SANDYK_TRY(OperatorRegister next, OperatorRegister::parse(change.body));
            registers.emplace(stored.hash, std::move(next));
        }
    }
    SANDYK_TRY(Statement count, database.prepare("SELECT count(*) FROM firm_change"));
    SANDYK_CHECK(count.step());
    if (count.integer(0) != static_cast<std::int64_t>(package.changes.size()))
        return rolledBack("a change that this signer knows is missing from the package");
    return {};
}

Result<void> takeFreezes(const Database& database, const SignerPackage& package, std::int64_t clock) {
    SANDYK_CHECK(database.execute("DELETE FROM signer_freeze"));
    for (const std::string& subject : package.frozen) {
        SANDYK_TRY(Statement insert, database.prepare("INSERT OR IGNORE INTO signer_freeze VALUES (?, ?)"));
        SANDYK_CHECK(insert.bind(subject).bind(clock).run());
    }
    return {};
}

Result<void> keepBound(const Database& database, const Bound& bound) {
    SANDYK_TRY(Statement put, database.prepare("INSERT INTO signer_firm VALUES (1, ?, ?, ?, ?) ON CONFLICT (only) DO "
                                               "UPDATE SET checkpoint=excluded.checkpoint"));
    put.bind(ByteView(bound.firm)).bind(ByteView(bound.genesis)).bind(bound.logKey);
    return put.bind(bound.seen.note()).run();
}

Result<void> checkFreezes(const Database& database, const RequestBody& body) {
    SANDYK_TRY(Statement select, database.prepare("SELECT 1 FROM signer_freeze WHERE subject IN (?, ?, ?)"));
    SANDYK_TRY(const bool row, select.bind(body.client).bind(body.beneficiary).bind(body.address).step());
    if (!row) return {};
    return fail(ErrorCode::FirmFrozen, "the signer's own list has this frozen", {{"rules", "TM-VA-AML-03"}});
}

/// F-09: the transaction, read anew from its bytes, is what the request says.
Result<void> checkSpend(const Database& database, const Firm& firm, const RequestBody& body, const bitcoin::Psbt& psbt,
                        signing::ReviewContext context) {
    std::map<std::string, WalletOwner> owners;
    for (signing::OwnWallet& wallet : context.wallets) {
        wallet.name = walletCode(wallet.descriptor);
        SANDYK_TRY(const auto record, walletOf(database, firm, wallet.name));
        if (record)
            owners[wallet.name] = {wallet.name, record->record.owner, record->record.tier, record->record.asset};
    }
    SANDYK_TRY(const signing::Review review, signing::review(psbt, context));
    SANDYK_TRY(const OwnedSpend spend, ownedSpend(review, owners));
    if (!review.mayBeSigned()) return Failure(review.refusals.front());
    const bool isSame = spend.wallet == body.wallet && spend.owner == body.client &&
                        spend.destination == body.address && spend.amount == body.amount && spend.fee == body.fee &&
                        review.txid == body.txid && networkName(context.network) == body.network;
    if (isSame) return {};
    return fail(ErrorCode::FirmDestination, "the transaction is not what was requested and approved",
                {{"address", spend.destination}, {"amount_sat", std::to_string(spend.amount)}});
}

/// The whitelist's entry, by the signer's own copy.
Result<void> checkDestination(const Database& database, const Firm& firm, const RequestBody& body,
                              const FirmTime& time) {
    if (body.destination == DestinationClass::OwnWallet || body.destination == DestinationClass::OtherOwner) {
        SANDYK_TRY(const auto wallet, walletOf(database, firm, body.destinationWallet));
        SANDYK_TRY(const Network network, parseNetwork(body.network));
        const bool isOwn =
            wallet && (wallet->record.owner == body.client) == (body.destination == DestinationClass::OwnWallet);
        if (!isOwn) return fail(ErrorCode::FirmDestination, "the receiving wallet is not what the request says");
        SANDYK_TRY(const auto descriptor,
                   bitcoin::Descriptor::parse(wallet->record.descriptor, bitcoin::Descriptor::Checksum::Required));
        SANDYK_TRY(const auto address, bitcoin::Address::parse(body.address, network));
        for (const bitcoin::Descriptor& path : descriptor.singlePaths()) {
            for (std::uint32_t index = 0; index < signing::kFarIndex; ++index) {
                const auto derived = path.derive(path.isRange() ? index : 0);
                if (derived && derived->scriptPubKey == address.scriptPubKey()) return {};
                if (!path.isRange()) break;
            }
        }
        return fail(ErrorCode::FirmDestination, "the address is not of the receiving wallet");
    }
    if (body.destination == DestinationClass::Unlisted) return {};
    const auto change = readChange(database, body.listing);
    if (!change) return fail(ErrorCode::FirmDestination, "the destination is not on the signer's whitelist");
    SANDYK_TRY(const auto listing, listingOf(database, firm, change->change.subject));
    const bool isSame = listing && listing->change == body.listing && listing->record.address == body.address &&
                        listing->record.network == body.network && listing->record.client == body.beneficiary &&
                        listing->record.isProven() == (body.destination == DestinationClass::Listed);
    if (!isSame) return fail(ErrorCode::FirmDestination, "the destination is not on the signer's whitelist");
    SANDYK_CHECK(listing->record.check());
    const std::int64_t usable = listing->since + (firm.rules ? firm.rules->coolDownSeconds : 86'400);
    if (time.certain >= usable) return {};
    return fail(ErrorCode::FirmCoolDown, "the destination is too new",
                {{"rules", "F-08"}, {"not_before", std::to_string(usable)}});
}

Result<std::vector<WindowSum>> ownSums(const Database& database, const Policy& policy, const RequestBody& body,
                                       const FirmTime& time) {
    std::vector<WindowSum> sums;
    for (const Window& window : policy.windows()) {
        SANDYK_TRY(Statement select, database.prepare("SELECT client, wallet, asset, amount, fiat FROM signer_signed "
                                                      "WHERE time>? AND txid<>?"));
        select.bind(time.certain - window.seconds).bind(ByteView(body.txid.bytes));
        WindowSum sum{window, 0, 0};
        while (true) {
            SANDYK_TRY(const bool row, select.step());
            if (!row) break;
            if (window.scope == Scope::Client && select.text(0) != body.beneficiary) continue;
            if (window.scope == Scope::Wallet && select.text(1) != body.wallet) continue;
            if (select.text(2) == body.asset && __builtin_add_overflow(sum.amount, select.integer(3), &sum.amount))
                sum.amount = INT64_MAX;
            const auto fiat = select.optionalInteger(4);
            if (!fiat) sum.fiat.reset();
            if (sum.fiat && fiat && __builtin_add_overflow(*sum.fiat, *fiat, &*sum.fiat)) sum.fiat = INT64_MAX;
        }
        sums.push_back(sum);
    }
    return sums;
}

Result<void> checkCoins(const Database& database, const bitcoin::Psbt& psbt, const bitcoin::Txid& txid) {
    for (const bitcoin::PsbtInput& input : psbt.inputs) {
        SANDYK_TRY(Statement select, database.prepare("SELECT txid FROM signer_spent WHERE outpoint=?"));
        SANDYK_TRY(const bool row, select.bind(input.previous.toString()).step());
        if (row && !equal(select.blob(0), txid.bytes))
            return fail(ErrorCode::SignerCoinUsed, "this coin was signed away before",
                        {{"coin", input.previous.toString()}});
    }
    return {};
}

} // namespace

Result<SignerStatus> signerStatus(const Database& database) {
    SANDYK_TRY(const Bound bound, requireBound(database));
    SignerStatus status{bound.firm, bound.genesis, bound.seen.size, 0, 0, 0};
    SANDYK_TRY(const Firm firm, loadFirm(database, bound.firm));
    status.policyVersion = firm.policyVersion;
    SANDYK_TRY(Statement counts, database.prepare("SELECT (SELECT count(*) FROM signer_signed), (SELECT count(*) FROM "
                                                  "signer_freeze)"));
    SANDYK_CHECK(counts.step());
    status.signedCount = static_cast<std::size_t>(counts.integer(0));
    status.frozen = static_cast<std::size_t>(counts.integer(1));
    return status;
}

Result<void> bindSigner(const Database& database, const SignerPackage& package, const Hash256& genesis,
                        std::int64_t clock, const AlsoTaken& also) {
    SANDYK_TRY(const auto already, readBound(database));
    if (already) return fail(ErrorCode::FirmState, "this signer is bound to a firm for good");
    SANDYK_TRY(const audit::Checkpoint now, provenCheckpoint(package));
    SANDYK_TRY(auto transaction, storage::Transaction::begin(database));
    SANDYK_CHECK(takeChanges(database, package));
    SANDYK_TRY(const Firm firm, loadFirm(database, package.firm));
    if (firm.genesis != genesis) return tampered("the firm was founded by others than you compared");
    SANDYK_CHECK(takeFreezes(database, package, clock));
    SANDYK_CHECK(keepBound(database, {package.firm, genesis, package.logKey, now}));
    if (also) SANDYK_CHECK(also(transaction));
    return transaction.commit();
}

Result<void> takePackage(const Database& database, const SignerPackage& package, std::int64_t clock,
                         const AlsoTaken& also) {
    SANDYK_TRY(Bound bound, requireBound(database));
    if (package.firm != bound.firm) return fail(ErrorCode::FirmState, "the package is another firm's");
    SANDYK_TRY(const audit::Checkpoint now, provenCheckpoint(package));
    SANDYK_CHECK(checkGrowth(bound, package, now));
    SANDYK_TRY(auto transaction, storage::Transaction::begin(database));
    SANDYK_CHECK(takeChanges(database, package));
    SANDYK_TRY(const Firm firm, loadFirm(database, package.firm));
    if (firm.genesis != bound.genesis) return tampered("the firm was founded by others");
    SANDYK_CHECK(takeFreezes(database, package, clock));
    bound.seen = now;
    SANDYK_CHECK(keepBound(database, bound));
    if (also) SANDYK_CHECK(also(transaction));
    return transaction.commit();
}

Result<audit::Checkpoint> seenCheckpoint(const Database& database) {
    SANDYK_TRY(Bound bound, requireBound(database));
    return std::move(bound.seen);
}

Result<RequestBody> judgePackage(const Database& database, const SignerPackage& package, signing::ReviewContext context,
                                 std::int64_t clock, JudgeFor purpose) {
    SANDYK_TRY(const Bound bound, requireBound(database));
    if (!package.request || package.request->firm != bound.firm)
        return fail(ErrorCode::FirmState, "the package holds no request of this firm");
    const RequestBody& body = *package.request;
    SANDYK_TRY(const Firm firm, loadFirm(database, bound.firm));
    const Operator* initiator = firm.operators.find(body.initiator);
    if (initiator == nullptr || !initiator->isActive || !initiator->roles.has(Role::Initiator) ||
        !verifyRequest(body, package.requestSignature, initiator->key))
        return tampered("the request does not bear its initiator's signature");
    if (firm.isStopped)
        return fail(ErrorCode::FirmRejectAll, "a keyholder has stopped everything", {{"rules", "F-15"}});
    SANDYK_TRY(const FirmTime time, firmTime(Desk{database, bound.firm, clock, {}, nullptr, nullptr, {}}));
    if (time.now > body.expiresAt) return fail(ErrorCode::FirmExpired, "the request is out of time");
    for (const Approval& approval : package.approvals) {
        if (approval.body.log.size > bound.seen.size)
            return rolledBack("an approval knows a longer log than the package");
    }
    SANDYK_CHECK(checkFreezes(database, body));
    SANDYK_TRY(const bitcoin::Psbt psbt, bitcoin::Psbt::parse(package.psbt));
    SANDYK_CHECK(checkCoins(database, psbt, body.txid));
    SANDYK_CHECK(checkSpend(database, firm, body, psbt, std::move(context)));
    const auto destination = checkDestination(database, firm, body, time);
    if (purpose == JudgeFor::Signing || (!destination && destination.error().code != ErrorCode::FirmCoolDown))
        SANDYK_CHECK(destination);

    StoredRequest request;
    request.body = body;
    request.psbt = psbt;
    SANDYK_TRY(const std::int64_t balance, sourceBalance(database, request));
    const auto decide = [&](const Policy& policy) -> Result<Decision> {
        SANDYK_TRY(PolicyFacts facts, policyFacts(database, firm, request, policy, time, balance));
        SANDYK_TRY(facts.sums, ownSums(database, policy, body, time));
        return evaluate(policy, facts);
    };
    SANDYK_TRY(Decision decision, decide(firm.policy));
    if (body.policy != firm.policyHash) {
        SANDYK_TRY(const Policy old, policyOf(database, firm, body.policy));
        SANDYK_TRY(const Decision before, decide(old));
        decision = stricter(before, decision);
    }
    if (decision.outcome == Outcome::Block)
        return fail(ErrorCode::FirmPolicy, "the signer's policy blocks this", {{"rules", decision.rule}});
    if (purpose == JudgeFor::Approval) return body;
    if (time.certain < body.createdAt + decision.delaySeconds)
        return fail(ErrorCode::FirmCoolDown, "it is too early",
                    {{"rules", decision.rule}, {"not_before", std::to_string(body.createdAt + decision.delaySeconds)}});
    SANDYK_TRY(const CountedVotes counted, countApprovals(body, package.approvals, firm, time.now));
    const auto isReached = [&](const Quorum& quorum) { return isMet(quorum, firm.policy, counted.voters); };
    if (counted.isRefused || decision.quorums.empty() || !std::ranges::all_of(decision.quorums, isReached))
        return fail(ErrorCode::FirmQuorum, "approvals are missing", {{"rules", decision.rule}});
    return body;
}

Result<void> noteSigned(const Database& database, const RequestBody& request, const bitcoin::Psbt& psbt,
                        std::int64_t clock) {
    SANDYK_TRY(auto transaction, storage::Transaction::begin(database));
    SANDYK_CHECK(checkCoins(database, psbt, request.txid));
    SANDYK_TRY(const Bound bound, requireBound(database));
    SANDYK_TRY(const Firm firm, loadFirm(database, bound.firm));
    SANDYK_TRY(const auto price, priceOf(database, firm, request.asset));
    std::optional<std::int64_t> fiat;
    const std::int64_t fresh = firm.rules ? firm.rules->priceSeconds : 0;
    if (price && clock - price->since <= fresh) fiat = valueOf(price->record, request.amount);
    const Hash256 hash = request.hash();
    SANDYK_TRY(
        Statement insert,
        database.prepare("INSERT OR IGNORE INTO signer_signed (txid, request, client, wallet, asset, amount, fiat, "
                         "time) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(ByteView(request.txid.bytes)).bind(ByteView(hash)).bind(request.beneficiary).bind(request.wallet);
    insert.bind(request.asset).bind(request.amount);
    if (fiat)
        insert.bind(*fiat);
    else
        insert.bindNull();
    SANDYK_CHECK(insert.bind(clock).run());
    for (const bitcoin::PsbtInput& input : psbt.inputs) {
        SANDYK_TRY(Statement spend, database.prepare("INSERT OR IGNORE INTO signer_spent VALUES (?, ?)"));
        SANDYK_CHECK(spend.bind(input.previous.toString()).bind(ByteView(request.txid.bytes)).run());
    }
    return transaction.commit();
}

} // namespace sandyk::custody
