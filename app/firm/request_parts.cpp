#include "firm/request_parts.h"

#include <algorithm>

#include "bitcoin/psbt_roles.h"
#include "custody/audit_store.h"
#include "payments/payment_desk.h"
#include "session/key_access.h"
#include "signing/own_fields.h"
#include "storage/chain_store.h"
#include "storage/coin_store.h"
#include "storage/vault.h"

namespace sandyk::app {

namespace {

using custody::Desk;
using custody::RequestState;
using custody::View;

struct Naming {
    std::string name;
    std::optional<custody::Tier> tier;
};

Result<Naming> namingOf(const Desk& desk, const storage::Vault& vault, const std::string& code) {
    if (code.empty()) return Naming{};
    SANDYK_TRY(const auto places, custody::firmWallets(desk.database, ""));
    const auto place = std::ranges::find(places, code, &custody::FirmWallet::code);
    if (place == places.end()) return Naming{};
    const auto wallet = walletById(vault, place->walletId);
    return Naming{wallet ? wallet->name : "", place->tier};
}

/// Coins that requests under way spend: no second request takes them.
Result<void> addRequestedCoins(const storage::Database& database, const std::string& code, wallet::CoinMarks& marks) {
    SANDYK_TRY(auto select, database.prepare("SELECT id FROM request WHERE wallet=? AND state IN (1,2,3,4)"));
    select.bind(code);
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return {};
        SANDYK_TRY(const auto request, custody::readRequest(database, select.integer(0)));
        for (const bitcoin::PsbtInput& input : request.psbt.inputs)
            marks.reserved.insert(input.previous);
    }
}

Result<ChainView> freeCoins(const storage::Vault& vault, const wallet::Wallet& wallet) {
    const storage::Database& database = vault.database();
    SANDYK_TRY(auto marks, storage::readCoinMarks(database));
    SANDYK_CHECK(addRequestedCoins(database, custody::walletCode(wallet.descriptor), marks));
    SANDYK_TRY(auto ledger, storage::readLedger(database, wallet.id, marks));
    SANDYK_TRY(const auto tip, storage::readChainTip(database, wallet.network));
    return ChainView{wallet, std::move(ledger), tip.medianTime, {}};
}

bool isFinished(const custody::StoredRequest& request) {
    if (!request.signedPsbt) return false;
    const auto next = bitcoin::analyze(*request.signedPsbt).next;
    return next == bitcoin::PsbtRole::Finalizer || next == bitcoin::PsbtRole::Extractor;
}

Result<bool> hasKeyFor(const storage::Vault& vault, const bitcoin::Psbt& psbt) {
    SANDYK_TRY(const auto masters, knownMasters(vault));
    const auto isOurs = [&](const keys::Fingerprint& one) { return std::ranges::find(masters, one) != masters.end(); };
    for (const bitcoin::PsbtInput& input : psbt.inputs) {
        for (const auto& [key, origin] : input.keyOrigins) {
            if (isOurs(origin.fingerprint)) return true;
        }
        for (const auto& [key, tap] : input.tapKeyOrigins) {
            if (isOurs(tap.origin.fingerprint)) return true;
        }
    }
    return false;
}

Result<RequestView::Standing> standingOf(const Desk& desk, const custody::StoredRequest& request) {
    SANDYK_TRY(custody::Assessment now, custody::assess(desk, request));
    RequestView::Standing standing;
    standing.rule = now.decision.rule;
    standing.rules = std::move(now.rules);
    if (now.law) standing.law = std::move(now.law->findings);
    for (const custody::Voter& voter : now.voters)
        standing.voters.push_back(voter.operatorName);
    standing.votesNeeded = now.votesNeeded;
    standing.quorums = std::move(now.decision.quorums);
    standing.isApproved = now.isApproved;
    standing.notBefore = now.notBefore;
    standing.approvalsEnd = now.approvalsEnd;
    standing.blocks = std::move(now.blocks);
    // Approvals go on meanwhile; what waits for the message is the signature.
    if (now.isApproved && now.travelRule == custody::TravelRule::Missing)
        standing.blocks.push_back(
            Error{ErrorCode::TravelRuleIncomplete, "no message to the other provider was made", {}});
    return standing;
}

/// The name where the role may know it; the look is logged.
Result<std::string> nameOf(const Desk& desk, const custody::Roles& roles, const std::string& client) {
    if (client == custody::kFirmOwner || !custody::maySee(roles, View::ClientIdentity)) return std::string();
    SANDYK_TRY(const auto revisions, custody::clientRevisions(desk, client));
    for (const custody::ClientRevision& revision : revisions) {
        if (revision.record) return revision.record->name();
    }
    return std::string();
}

} // namespace

Result<wallet::Wallet> walletById(const storage::Vault& vault, std::int64_t walletId) {
    SANDYK_TRY(auto wallets, vault.wallets());
    const auto found = std::ranges::find(wallets, walletId, &wallet::Wallet::id);
    if (found == wallets.end()) return fail(ErrorCode::WalletNotFound, "no such wallet");
    return std::move(*found);
}

Result<Network> requestNetwork(const custody::RequestBody& body) {
    for (const Network network : {Network::Main, Network::Test, Network::Signet, Network::Regtest}) {
        if (networkName(network) == body.network) return network;
    }
    return fail(ErrorCode::FirmTampered, "a request of no known network");
}

Result<signing::ReviewContext> requestContext(const storage::Vault& vault, Network network) {
    signing::ReviewContext context;
    context.network = network;
    SANDYK_TRY(const auto wallets, vault.wallets());
    for (const wallet::Wallet& each : wallets) {
        if (each.network == network) context.wallets.push_back(each.asOwn());
    }
    SANDYK_TRY(context.masters, knownMasters(vault));
    return context;
}

Result<std::vector<RequestWallet>> requestWallets(const Desk& desk, const storage::Vault& vault) {
    SANDYK_CHECK(custody::sight(desk, View::ClientBalances));
    SANDYK_TRY(const auto places, custody::firmWallets(desk.database, ""));
    SANDYK_TRY(const auto wallets, vault.wallets());
    std::vector<RequestWallet> all;
    for (const custody::FirmWallet& place : places) {
        const auto wallet = std::ranges::find(wallets, place.walletId, &wallet::Wallet::id);
        if (wallet == wallets.end()) continue;
        all.push_back({wallet->id, wallet->name, place.code, place.owner, place.tier, wallet->network, place.amount});
    }
    return all;
}

Result<RequestView> viewRequest(const Desk& desk, const storage::Vault& vault, std::int64_t id) {
    SANDYK_TRY(const custody::Standing now, custody::sight(desk, View::RequestsOwn));
    SANDYK_TRY(const auto request, custody::readRequest(desk.database, id));
    RequestView view;
    view.isMine = request.body.initiator == now.who->name;
    if (!view.isMine) SANDYK_CHECK(custody::sight(desk, View::RequestsAll));
    view.id = id;
    view.body = request.body;
    view.hash = request.hash;
    view.state = request.state;
    view.fiat = request.fiat;
    view.currency = now.firm.rules ? now.firm.rules->currency : "";
    view.approvals = request.approvals;
    view.policyVersionInForce = now.firm.policyVersion;
    view.time = now.time.now;
    SANDYK_TRY(Naming source, namingOf(desk, vault, request.body.wallet));
    SANDYK_TRY(Naming target, namingOf(desk, vault, request.body.destinationWallet));
    view.walletName = std::move(source.name);
    view.tier = source.tier;
    view.destinationWalletName = std::move(target.name);
    view.destinationTier = target.tier;
    SANDYK_TRY(const auto steps, custody::timeline(desk.database, id));
    for (const custody::RequestStep& step : steps)
        view.steps.push_back({step.state, step.act, step.actor, step.note, step.time});
    for (const custody::Approval& approval : request.approvals) {
        const bool isOver =
            approval.body.accept && approval.body.time + now.firm.policy.approvalSeconds <= now.time.now;
        if (approval.body.operatorName == now.who->name && !isOver) view.hasMyVote = true;
    }
    if (view.isOpen()) {
        SANDYK_TRY(view.standing, standingOf(desk, request));
    }
    view.isSigned = request.signedPsbt.has_value();
    view.isComplete = isFinished(request);
    SANDYK_TRY(view.hasKeyHere, hasKeyFor(vault, request.psbt));
    SANDYK_TRY(view.clientName, nameOf(desk, now.who->roles, request.body.beneficiary));
    SANDYK_TRY(const custody::LogHead head, custody::logHead(desk.database));
    view.log = {head.size, head.root};
    return view;
}

Result<std::int64_t> prepareWish(const Desk& desk, storage::Vault& vault, const RequestWish& wish) {
    SANDYK_CHECK(custody::standing(desk, custody::Act::PrepareRequest));
    SANDYK_TRY(const auto source, walletById(vault, wish.walletId));
    std::optional<bitcoin::Address> to = wish.address;
    std::optional<bitcoin::DerivedOutput> received;
    if (!to) {
        SANDYK_TRY(const auto target, walletById(vault, wish.destinationWalletId));
        SANDYK_TRY(const auto next, vault.nextAddress(wish.destinationWalletId, wallet::Keychain::Receive));
        to = next.address;
        SANDYK_TRY(received, target.descriptor.singlePaths().front().derive(next.index));
    }
    wallet::PaymentIntent intent;
    intent.recipients.push_back({*to, wish.amount, false, ""});
    intent.feeRate = wish.feeRate;
    intent.purpose = wish.purpose;
    SANDYK_TRY(const ChainView chain, freeCoins(vault, source));
    SANDYK_TRY(const PaymentView built, preparePayment(vault, intent, chain));
    custody::NewRequest request;
    request.kind = wish.kind;
    request.psbt = built.draft.psbt;
    // So that it is proven to stay with us, here and at every signer.
    for (bitcoin::PsbtOutput& output : request.psbt.outputs) {
        if (received && output.scriptPubKey == received->scriptPubKey) signing::addDerivedFields(output, *received);
    }
    SANDYK_TRY(request.context, requestContext(vault, source.network));
    request.beneficiary = wish.beneficiary;
    request.purpose = wish.purpose;
    request.counterparty = wish.counterparty;
    request.address = to->toString();
    request.amount = wish.amount ? wish.amount->toSat() : built.review.leaving.toSat();
    if (!wish.amount) {
        for (const signing::ReviewOutput& output : built.review.outputs) {
            if (output.address == request.address) request.amount = output.amount.toSat();
        }
    }
    request.walletBalance = chain.ledger.balance().totalSat();
    SANDYK_TRY(const auto kept, custody::prepareRequest(desk, request, wish.reasons));
    return kept.id;
}

} // namespace sandyk::app
