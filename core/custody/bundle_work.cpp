#include <algorithm>

#include "audit/proof_file.h"
#include "base/encoding.h"
#include "crypto/hash.h"
#include "custody/audit_anchor.h"
#include "custody/bundle.h"
#include "custody/fields.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::Statement;
using storage::Transaction;

enum class Direction : std::int64_t { Out = 1, In = 2 };

struct OwnKeys {
    std::string name;
    crypto::Ed25519Key signing;
    crypto::SealedBoxKey box;
};

Failure stale(const std::string& why) {
    return fail(ErrorCode::BundleStale, why);
}

Failure stranger(const std::string& why) {
    return fail(ErrorCode::BundleRecipient, why);
}

Result<OwnKeys> ownKeys(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare("SELECT name, signing_seed, box_secret FROM desk_key WHERE only=1"));
    SANDYK_TRY(const bool row, select.step());
    if (!row) return fail(ErrorCode::FirmState, "this desk has no keys yet");
    SANDYK_TRY(auto signing, crypto::Ed25519Key::fromSeed(select.secretBlob(1)));
    SANDYK_TRY(auto box, crypto::SealedBoxKey::fromSecret(select.secretBlob(2)));
    return OwnKeys{select.text(0), std::move(signing), std::move(box)};
}

Result<std::int64_t> lastNumber(const Database& database, Direction direction, const std::string& peer) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT ifnull(max(number), 0) FROM desk_bundle WHERE direction=? AND peer=?"));
    SANDYK_CHECK(select.bind(static_cast<std::int64_t>(direction)).bind(peer).step());
    return select.integer(0);
}

Result<void> noteBundle(const Database& database, Direction direction, const Bundle& bundle, std::uint64_t logSize,
                        std::int64_t time) {
    SANDYK_TRY(Statement insert, database.prepare("INSERT INTO desk_bundle VALUES (?, ?, ?, ?, ?, ?, ?)"));
    const Hash256 id = bundle.id();
    insert.bind(ByteView(id)).bind(static_cast<std::int64_t>(direction));
    insert.bind(direction == Direction::Out ? bundle.to : bundle.from).bind(static_cast<std::int64_t>(bundle.number));
    insert.bind(std::int64_t{static_cast<int>(bundle.kind)}).bind(static_cast<std::int64_t>(logSize));
    return insert.bind(time).run();
}

std::map<std::string, std::string> factsOf(const Bundle& bundle) {
    return {{"bundle", toHex(bundle.id())},
            {"from", bundle.from},
            {"to", bundle.to},
            {"kind", std::string(bundleKindName(bundle.kind))},
            {"number", std::to_string(bundle.number)}};
}

/// Sizes of the main log that a desk may stand at: what it has answered for, and what went to it since.
Result<std::vector<std::uint64_t>> possibleSizes(const Database& database, const std::string& peer) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT DISTINCT log_size FROM desk_bundle WHERE peer=?1 AND log_size>0 AND log_size>="
                                "ifnull((SELECT max(log_size) FROM desk_bundle WHERE peer=?1 AND direction=2), 0) "
                                "ORDER BY log_size DESC LIMIT ?2"));
    select.bind(peer).bind(static_cast<std::int64_t>(Bundle::kMostProofs));
    std::vector<std::uint64_t> sizes;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return sizes;
        sizes.push_back(static_cast<std::uint64_t>(select.integer(0)));
    }
}

/// Everything about a bundle that does not depend on what it carries. The sender's card comes from `desks`.
Result<void> checkBundle(const Database& database, const OpenedBundle& opened, const DeskRegister& desks,
                         const FirmId& firm, const std::string& own, std::int64_t now) {
    const Bundle& bundle = opened.bundle;
    const DeskCard* sender = desks.find(bundle.from);
    if (sender == nullptr) return stranger("the firm has adopted no desk of this name");
    if (!crypto::verifyEd25519(sender->signing, opened.canonical, opened.signature))
        return stranger("the bundle does not bear the signature of the desk that it names");
    if (bundle.firm != firm || bundle.to != own) return stranger("the bundle is for another desk or firm");
    SANDYK_TRY(Statement known, database.prepare("SELECT 1 FROM desk_bundle WHERE id=?"));
    const Hash256 id = bundle.id();
    SANDYK_TRY(const bool isKnown, known.bind(ByteView(id)).step());
    if (isKnown) return fail(ErrorCode::BundleReplayed, "this bundle was taken in before");
    SANDYK_TRY(const std::int64_t last, lastNumber(database, Direction::In, bundle.from));
    if (static_cast<std::int64_t>(bundle.number) <= last) return stale("a later bundle was taken in before");
    if (bundle.madeAt + Bundle::kLifeSeconds <= now || bundle.madeAt > now + kClockTolerance)
        return stale("the bundle is too old, or of a time to come");
    return {};
}

Result<SealedWork> seal(const Database& database, const OwnKeys& own, const DeskCard& to, Bundle bundle) {
    bundle.from = own.name;
    bundle.to = to.name;
    SANDYK_TRY(const std::int64_t last, lastNumber(database, Direction::Out, to.name));
    bundle.number = static_cast<std::uint64_t>(last) + 1;
    Bytes file = sealBundle(bundle, own.signing, to.box);
    return SealedWork{std::move(file), std::move(bundle)};
}

Bytes approvalPayload(const Hash256& request, const Approval& approval) {
    ByteWriter out;
    out.bytes(request);
    out.bytes(approval.signature);
    out.lengthPrefixed(approval.body.canonical());
    return out.take();
}

Bytes signedPayload(const Hash256& request, const bitcoin::Psbt& psbt) {
    ByteWriter out;
    out.bytes(request);
    out.lengthPrefixed(psbt.serialize());
    return out.take();
}

/// The package with the proof that continues what this desk has seen.
Result<SignerPackage> packageOf(const Bundle& bundle, std::uint64_t seen) {
    auto package = SignerPackage::parse(asText(bundle.payload));
    if (!package) return fail(ErrorCode::BundleFormat, package.error().detail);
    if (package->firm != bundle.firm || package->request.has_value() != (bundle.kind == BundleKind::Request))
        return fail(ErrorCode::BundleFormat, "the package is not what the bundle says");
    const auto proof = std::ranges::find(bundle.proofs, seen, [](const auto& each) { return each.first; });
    if (proof != bundle.proofs.end()) package->consistency = proof->second;
    return package;
}

Result<void> keepInInbox(const Database& database, const Bundle& bundle, const SignerPackage& package,
                         std::int64_t clock) {
    if (!package.request) return {};
    const Hash256 hash = package.request->hash();
    SANDYK_TRY(Statement put,
               database.prepare("INSERT INTO desk_inbox (request, peer, package, time) VALUES (?, ?, ?, ?) ON CONFLICT "
                                "(request) DO UPDATE SET peer=excluded.peer, package=excluded.package, "
                                "time=excluded.time, answer=''"));
    return put.bind(ByteView(hash)).bind(bundle.from).bind(package.text()).bind(clock).run();
}

Result<TakenBundle> take(const Database& database, ByteView file, std::optional<Hash256> genesis, std::int64_t clock) {
    SANDYK_TRY(const OwnKeys own, ownKeys(database));
    SANDYK_TRY(const OpenedBundle opened, openBundle(file, own.box));
    const Bundle& bundle = opened.bundle;
    if (bundle.kind != BundleKind::State && bundle.kind != BundleKind::Request)
        return fail(ErrorCode::BundleFormat, "answers are for the main desk");
    std::uint64_t seen = 0;
    if (!genesis) {
        SANDYK_TRY(const SignerStatus status, signerStatus(database));
        if (status.firm != bundle.firm) return stranger("the bundle is another firm's");
        seen = status.logSize;
    }
    SANDYK_TRY(const SignerPackage package, packageOf(bundle, seen));
    SANDYK_TRY(const audit::Checkpoint now, audit::Checkpoint::parse(package.checkpoint));
    const AlsoTaken also = [&](const Transaction& open) -> Result<void> {
        // Only now is it proven who the firm's desks are.
        SANDYK_TRY(const Firm firm, loadFirm(database, bundle.firm));
        SANDYK_TRY(const DeskRegister desks, deskRegister(database, firm));
        SANDYK_CHECK(checkBundle(database, opened, desks, firm.id, own.name, clock));
        SANDYK_CHECK(noteBundle(database, Direction::In, bundle, now.size, clock));
        SANDYK_CHECK(keepInInbox(database, bundle, package, clock));
        SANDYK_CHECK(appendEntry(open, database, {"program", "bundle.taken", factsOf(bundle), {}}, {clock, {}}));
        return {};
    };
    if (!genesis) {
        // What is old is told apart from what is forged before the log is compared.
        const auto firm = loadFirm(database, bundle.firm);
        const auto desks = firm ? deskRegister(database, *firm) : Result<DeskRegister>(DeskRegister{});
        if (desks && desks->find(bundle.from) != nullptr)
            SANDYK_CHECK(checkBundle(database, opened, *desks, bundle.firm, own.name, clock));
        if (now.size < seen) return stale("this desk has seen a longer log");
    }
    SANDYK_CHECK(genesis ? bindSigner(database, package, *genesis, clock, also)
                         : takePackage(database, package, clock, also));
    TakenBundle taken{bundle, {}, {}, RequestState::Pending};
    if (package.request) taken.request = package.request->hash();
    return taken;
}

Result<InboxItem> readItem(const Statement& row) {
    InboxItem item;
    const Bytes hash = row.blob(0);
    auto package = SignerPackage::parse(row.text(2));
    if (hash.size() != item.request.size() || !package || !package->request)
        return fail(ErrorCode::FirmTampered, "a request of the inbox is damaged");
    std::ranges::copy(hash, item.request.begin());
    if (package->request->hash() != item.request) return fail(ErrorCode::FirmTampered, "a request was exchanged");
    item.package = std::move(*package);
    item.from = row.text(1);
    item.time = row.integer(3);
    item.answer = row.text(4);
    return item;
}

/// Seals the answer, notes it and ends the request here; in one transaction.
Result<SealedWork> answer(const Database& database, const InboxItem& item, BundleKind kind, Bytes payload,
                          const std::string& word, const std::string& actor, std::int64_t clock) {
    SANDYK_TRY(const OwnKeys own, ownKeys(database));
    SANDYK_TRY(const audit::Checkpoint seen, seenCheckpoint(database));
    SANDYK_TRY(const Firm firm, loadFirm(database, item.package.firm));
    SANDYK_TRY(const DeskRegister desks, deskRegister(database, firm));
    const DeskCard* to = desks.find(item.from);
    if (to == nullptr) return stranger("the firm has adopted no desk of this name");
    Bundle bundle;
    bundle.firm = item.package.firm;
    bundle.kind = kind;
    bundle.madeAt = clock;
    bundle.seen = seen.note();
    bundle.payload = std::move(payload);
    SANDYK_TRY(SealedWork work, seal(database, own, *to, std::move(bundle)));
    SANDYK_TRY(auto transaction, Transaction::begin(database));
    SANDYK_CHECK(noteBundle(database, Direction::Out, work.bundle, seen.size, clock));
    SANDYK_TRY(Statement update, database.prepare("UPDATE desk_inbox SET answer=? WHERE request=?"));
    SANDYK_CHECK(update.bind(word).bind(ByteView(item.request)).run());
    auto facts = factsOf(work.bundle);
    facts["request"] = toHex(item.request);
    facts["answer"] = word;
    SANDYK_CHECK(appendEntry(transaction, database, {actor, "bundle.answered", std::move(facts), {}}, {clock, {}}));
    SANDYK_CHECK(transaction.commit());
    return work;
}

Result<std::int64_t> requestIdOf(const Database& database, const Hash256& request) {
    SANDYK_TRY(Statement select, database.prepare("SELECT id FROM request WHERE hash=?"));
    SANDYK_TRY(const bool row, select.bind(ByteView(request)).step());
    if (!row) return fail(ErrorCode::FirmNotFound, "no such request here");
    return select.integer(0);
}

/// The other desk's checkpoint must be of this log's past: else an old file was put back here (F-19).
Result<std::uint64_t> checkSeen(const Desk& desk, const Bundle& bundle) {
    if (bundle.seen.empty()) return std::uint64_t{0};
    const auto seen = audit::Checkpoint::parse(bundle.seen);
    if (!seen) return fail(ErrorCode::BundleFormat, "the checkpoint of the other desk is damaged");
    SANDYK_TRY(const AnchorReport report, noteComparison(desk.database, *seen, {desk.clock, desk.chainTime}));
    if (report.state == AnchorState::Restored)
        return fail(
            ErrorCode::FirmGap, "another desk has seen a longer log than this one",
            {{"rules", "F-19"}, {"size", std::to_string(report.head.size)}, {"seen_size", std::to_string(seen->size)}});
    if (report.state == AnchorState::Forked)
        return fail(ErrorCode::AuditForked, "another desk has seen another log", {{"rules", "F-17"}});
    return seen->size;
}

Result<Approval> approvalOf(ByteReader& in) {
    Approval approval;
    SANDYK_TRY(approval.signature, in.array<64>());
    SANDYK_TRY(const ByteView body, in.lengthPrefixed());
    SANDYK_TRY(approval.body, ApprovalBody::parse(body));
    return approval;
}

} // namespace

Result<DeskRegister> deskRegister(const Database& database, const Firm& firm) {
    SANDYK_TRY(const auto change, adoptedChange(database, ChangeKind::Keys, std::string(kDesksSubject)));
    if (!change) return DeskRegister{};
    SANDYK_CHECK(verifyAdopted(database, *change, firm.registers));
    if (change->change.firm != firm.id) return fail(ErrorCode::FirmTampered, "another firm's desks");
    return DeskRegister::parse(change->change.body);
}

Result<DeskCard> makeDesk(const Database& database, const FirmId& vault, const std::string& name, std::int64_t clock) {
    SANDYK_CHECK(checkOperatorName(name));
    if (ownKeys(database)) return fail(ErrorCode::FirmState, "this desk has keys already");
    const auto signing = crypto::Ed25519Key::generate();
    const auto box = crypto::SealedBoxKey::generate();
    const SecureBytes seed = signing.seed();
    SANDYK_TRY(auto transaction, Transaction::begin(database));
    SANDYK_TRY(Statement insert, database.prepare("INSERT INTO desk_key VALUES (1, ?, ?, ?, ?)"));
    insert.bind(name).bind(ByteView(seed.view())).bind(ByteView(box.secret().view()));
    SANDYK_CHECK(insert.bind(clock).run());
    SANDYK_CHECK(startLog(transaction, database, toHex(vault), {clock, {}}));
    const DeskCard card{name, signing.publicKey(), box.publicKey(), {}};
    SANDYK_CHECK(appendEntry(transaction, database, {"program", "desk.made", {{"desk", name}, {"keys", card.id()}}, {}},
                             {clock, {}}));
    SANDYK_CHECK(transaction.commit());
    return ownDesk(database);
}

Result<DeskCard> ownDesk(const Database& database) {
    SANDYK_TRY(const OwnKeys own, ownKeys(database));
    DeskCard card{own.name, own.signing.publicKey(), own.box.publicKey(), {}};
    SANDYK_TRY(const auto accounts, operatorKeys(database));
    for (const StoredOperatorKey& each : accounts)
        card.operators.push_back({each.name, each.person, each.roles, each.publicKey, true});
    return card;
}

Result<std::vector<StoredChange>> adoptDesk(const Desk& desk, const DeskCard& card) {
    SANDYK_TRY(const Standing now, standing(desk, Act::ProposeChange));
    SANDYK_TRY(DeskRegister desks, deskRegister(desk.database, now.firm));
    std::vector<StoredChange> changes;
    const DeskCard* known = desks.find(card.name);
    if (known == nullptr || known->id() != card.id()) {
        std::erase_if(desks.desks, [&](const DeskCard& each) { return each.name == card.name; });
        desks.desks.push_back({card.name, card.signing, card.box, {}});
        SANDYK_CHECK(desks.check());
        SANDYK_TRY(StoredChange change, propose(desk, ChangeKind::Keys, std::string(kDesksSubject), desks.text()));
        changes.push_back(std::move(change));
    }
    OperatorRegister people = now.firm.operators;
    for (const Operator& each : card.operators) {
        if (people.find(each.name) == nullptr) people.operators.push_back(each);
    }
    if (!(people == now.firm.operators)) {
        SANDYK_CHECK(people.check());
        SANDYK_TRY(StoredChange change, propose(desk, ChangeKind::Operators, "", people.text()));
        changes.push_back(std::move(change));
    }
    if (changes.empty()) return fail(ErrorCode::FirmExists, "the firm knows this desk and its operators");
    return changes;
}

Result<SealedWork> sendToDesk(const Desk& desk, const std::string& to, std::optional<std::int64_t> requestId) {
    SANDYK_TRY(const Standing now, sight(desk, View::RequestsOwn));
    SANDYK_TRY(const OwnKeys own, ownKeys(desk.database));
    SANDYK_TRY(const DeskRegister desks, deskRegister(desk.database, now.firm));
    const DeskCard* peer = desks.find(to);
    const DeskCard* self = desks.find(own.name);
    if (peer == nullptr || to == own.name) return stranger("the firm has adopted no other desk of this name");
    if (self == nullptr || self->signing != own.signing.publicKey())
        return stranger("the firm has not adopted the keys of this desk");
    Bundle bundle;
    bundle.firm = desk.firm;
    bundle.kind = requestId ? BundleKind::Request : BundleKind::State;
    bundle.madeAt = desk.clock;
    SANDYK_TRY(const SignerPackage package, packageToApprove(desk, requestId, 0));
    const std::string text = package.text();
    bundle.payload = toBytes(asBytes(text));
    SANDYK_TRY(const LogHead head, logHead(desk.database));
    SANDYK_TRY(const auto sizes, possibleSizes(desk.database, to));
    for (const std::uint64_t size : sizes) {
        if (size > head.size) continue;
        SANDYK_TRY(const auto proof, audit::consistencyProof(StoredNodes(desk.database), size, head.size));
        bundle.proofs.emplace_back(size, audit::hashLines(proof));
    }
    SANDYK_TRY(SealedWork work, seal(desk.database, own, *peer, std::move(bundle)));
    auto facts = factsOf(work.bundle);
    if (package.request) facts["request"] = toHex(package.request->hash());
    SANDYK_CHECK(logged(desk, "bundle.made", std::move(facts),
                        [&] { return noteBundle(desk.database, Direction::Out, work.bundle, head.size, desk.clock); }));
    return work;
}

Result<TakenBundle> takeAnswer(const Desk& desk, ByteView file) {
    SANDYK_TRY(const Standing now, sight(desk, View::RequestsOwn));
    SANDYK_TRY(const OwnKeys own, ownKeys(desk.database));
    SANDYK_TRY(const OpenedBundle opened, openBundle(file, own.box));
    const Bundle& bundle = opened.bundle;
    SANDYK_TRY(const DeskRegister desks, deskRegister(desk.database, now.firm));
    SANDYK_CHECK(checkBundle(desk.database, opened, desks, desk.firm, own.name, now.time.now));
    if (bundle.kind != BundleKind::Approval && bundle.kind != BundleKind::Signed)
        return fail(ErrorCode::BundleFormat, "this is no answer");
    SANDYK_TRY(const std::uint64_t seen, checkSeen(desk, bundle));
    const auto bad = [](const Error& error) { return fail(ErrorCode::BundleFormat, error.detail); };
    ByteReader in(bundle.payload);
    const auto hash = in.array<32>();
    if (!hash) return bad(hash.error());
    TakenBundle taken{bundle, *hash, {}, RequestState::Pending};
    SANDYK_TRY(taken.requestId, requestIdOf(desk.database, *hash));
    const auto also = [&] { return noteBundle(desk.database, Direction::In, bundle, seen, desk.clock); };
    const std::string id = toHex(bundle.id());
    if (bundle.kind == BundleKind::Approval) {
        const auto approval = approvalOf(in);
        if (!approval) return bad(approval.error());
        if (!in.atEnd()) return fail(ErrorCode::BundleFormat, "something follows the approval");
        SANDYK_TRY(const StoredRequest request, takeApproval(desk, *taken.requestId, *approval, also, id));
        taken.state = request.state;
        return taken;
    }
    const auto content = in.lengthPrefixed();
    if (!content) return bad(content.error());
    const auto psbt = bitcoin::Psbt::parse(*content);
    if (!psbt || !in.atEnd()) return fail(ErrorCode::BundleFormat, "the signed transaction is damaged");
    SANDYK_TRY(const StoredRequest request, recordSigned(desk, *taken.requestId, *psbt, also, id));
    taken.state = request.state;
    return taken;
}

Result<bool> isBoundDesk(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare("SELECT count(*) FROM signer_firm"));
    SANDYK_CHECK(select.step());
    return select.integer(0) > 0;
}

Result<TakenBundle> bindDesk(const Database& database, ByteView file, const Hash256& genesis, std::int64_t clock) {
    return take(database, file, genesis, clock);
}

Result<TakenBundle> takeWork(const Database& database, ByteView file, std::int64_t clock) {
    return take(database, file, std::nullopt, clock);
}

Result<std::vector<InboxItem>> inbox(const Database& database) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT request, peer, package, time, answer FROM desk_inbox ORDER BY time DESC"));
    std::vector<InboxItem> items;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return items;
        SANDYK_TRY(InboxItem item, readItem(select));
        items.push_back(std::move(item));
    }
}

Result<InboxItem> inboxItem(const Database& database, const Hash256& request) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT request, peer, package, time, answer FROM desk_inbox WHERE request=?"));
    SANDYK_TRY(const bool row, select.bind(ByteView(request)).step());
    if (!row) return fail(ErrorCode::FirmNotFound, "no such request came to this desk");
    return readItem(select);
}

Result<signing::ReviewContext> firmWalletContext(const Database& database, Network network) {
    signing::ReviewContext context;
    context.network = network;
    SANDYK_TRY(const auto changes, adoptedChanges(database, ChangeKind::Wallet));
    std::map<std::string, std::string> newest;
    for (const StoredChange& stored : changes)
        newest[stored.change.subject] = stored.change.body;
    for (const auto& [code, body] : newest) {
        SANDYK_TRY(const WalletRecord record, WalletRecord::parse(body));
        SANDYK_TRY(auto descriptor,
                   bitcoin::Descriptor::parse(record.descriptor, bitcoin::Descriptor::Checksum::Required));
        context.wallets.push_back({code, network, std::move(descriptor), {0, 0}});
    }
    return context;
}

Result<SealedWork> answerRequest(const Desk& desk, const Hash256& request, bool accept, const std::string& reason) {
    SANDYK_TRY(const SignerStatus status, signerStatus(desk.database));
    Desk here = desk;
    here.firm = status.firm;
    SANDYK_TRY(const Standing now, standing(here, Act::ApproveRequest));
    SANDYK_TRY(const InboxItem item, inboxItem(desk.database, request));
    if (!item.answer.empty()) return fail(ErrorCode::FirmState, "the request was answered here: " + item.answer);
    if (!accept && reason.empty()) return fail(ErrorCode::FirmReason, "a refusal needs a reason");
    const RequestBody& asked = *item.package.request;
    const Operator* initiator = now.firm.operators.find(asked.initiator);
    if (initiator == nullptr || initiator->person == now.who->person)
        return fail(ErrorCode::FirmSamePerson, "nobody approves what they initiated", {{"rules", "F-04"}});
    if (accept) {
        SANDYK_TRY(const Network network, parseNetwork(asked.network));
        SANDYK_TRY(auto context, firmWalletContext(desk.database, network));
        SANDYK_CHECK(judgePackage(desk.database, item.package, std::move(context), now.time.now, JudgeFor::Approval));
    }
    SANDYK_TRY(const audit::Checkpoint seen, seenCheckpoint(desk.database));
    const Approval approval = signApproval({request,
                                            now.firm.policyHash,
                                            now.firm.policyVersion,
                                            {seen.size, seen.root},
                                            now.who->name,
                                            accept,
                                            reason,
                                            now.time.now},
                                           desk.actor->key);
    return answer(desk.database, item, BundleKind::Approval, approvalPayload(request, approval),
                  accept ? "approved" : "refused", now.who->name, desk.clock);
}

Result<SealedWork> answerSigned(const Database& database, const Hash256& request, const bitcoin::Psbt& signedPsbt,
                                std::int64_t clock) {
    SANDYK_TRY(const InboxItem item, inboxItem(database, request));
    return answer(database, item, BundleKind::Signed, signedPayload(request, signedPsbt), "signed", "program", clock);
}

} // namespace sandyk::custody
