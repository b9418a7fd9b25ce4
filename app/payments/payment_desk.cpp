#include "payments/payment_desk.h"

#include <algorithm>

#include "payments/payment_parts.h"
#include "session/key_access.h"
#include "storage/chain_store.h"
#include "storage/draft_store.h"
#include "storage/limit_store.h"
#include "storage/note_store.h"
#include "wallet/purpose.h"

namespace sandyk::app {

using wallet::DraftState;
using wallet::PaymentDraft;

namespace {

Result<Network> networkOf(const storage::Vault& vault, std::int64_t walletId) {
    SANDYK_TRY(const auto wallets, vault.wallets());
    const auto found = std::ranges::find(wallets, walletId, &wallet::Wallet::id);
    if (found == wallets.end()) return fail(ErrorCode::WalletNotFound, "no such wallet");
    return found->network;
}

/// What limits count: what leaves, and the fee.
bitcoin::Amount leavingOf(const signing::Review& review) {
    const bitcoin::Amount fee = review.fee.value_or(bitcoin::Amount());
    return review.leaving.plus(fee).value_or(review.leaving);
}

bool waitsForTypedFee(const signing::Review& review) {
    return !review.refusals.empty() && std::ranges::all_of(review.refusals, wallet::isFeeLimit);
}

} // namespace

Result<signing::ReviewContext> paymentContext(const storage::Vault& vault, Network network,
                                              const std::optional<bitcoin::Amount>& acceptedFee) {
    signing::ReviewContext context;
    context.network = network;
    context.acceptedFee = acceptedFee;
    SANDYK_TRY(const auto wallets, vault.wallets());
    for (const wallet::Wallet& each : wallets) {
        if (each.network == network) context.wallets.push_back(each.asOwn());
    }
    SANDYK_TRY(context.masters, knownMasters(vault));
    return context;
}

Result<wallet::TrustedTime> timeNow(const storage::Vault& vault, std::int64_t medianTime) {
    return storage::readTrustedTime(vault.database(), medianTime);
}

Result<void> requireState(const PaymentDraft& draft, std::initializer_list<DraftState> states) {
    if (std::ranges::find(states, draft.state) != states.end()) return {};
    return fail(ErrorCode::PaymentState, "the draft is " + std::string(wallet::draftStateName(draft.state)),
                {{"state", std::string(wallet::draftStateName(draft.state))}});
}

Result<PaymentView> viewBuilt(const storage::Vault& vault, const ChainView& chain, PaymentDraft draft,
                              const wallet::BuiltPayment& built, const BuiltCheck& check) {
    SANDYK_TRY(const auto context, paymentContext(vault, chain.wallet.network, {}));
    PaymentView view;
    SANDYK_TRY(view.review, signing::review(built.psbt, context));
    SANDYK_TRY(const wallet::DraftCheck checked, check(built, view.review));
    SANDYK_TRY(const wallet::TrustedTime time, timeNow(vault, chain.medianTime));
    draft.walletId = chain.wallet.id;
    draft.psbt = built.psbt;
    draft.txid = view.review.txid;
    draft.createdAt = time.now;
    draft.leaving = leavingOf(view.review);
    SANDYK_TRY(draft.notBefore, waitOfDraft(vault, draft, time));
    SANDYK_TRY(view.verdict, judgeDraft(vault, draft, view.review, time));
    view.draft = std::move(draft);
    view.needsTypedFee = checked.needsTypedFee;
    view.change = built.change;
    view.method = built.method;
    return view;
}

Result<PaymentView> preparePayment(const storage::Vault& vault, const wallet::PaymentIntent& intent,
                                   const ChainView& chain) {
    SANDYK_CHECK(wallet::checkPurpose(intent.purpose));
    SANDYK_TRY(const auto known, knownAddresses(vault, chain));
    auto doubts = wallet::doubtsAbout(intent.recipients, known, ownAddresses(chain));
    SANDYK_CHECK(wallet::refuseLookAlikes(intent.recipients, doubts));
    SANDYK_TRY(const auto built, wallet::buildPayment(intent, paymentSources(vault, chain)));
    PaymentDraft draft;
    draft.label = intent.label;
    draft.purpose = intent.purpose;
    SANDYK_TRY(PaymentView view,
               viewBuilt(vault, chain, std::move(draft), built, [&](const auto& made, const auto& review) {
                   return wallet::checkDraft(intent, made, review);
               }));
    view.doubts = std::move(doubts);
    return view;
}

Result<PaymentView> keepPayment(const storage::Vault& vault, PaymentView view,
                                const std::vector<wallet::Recipient>& labels) {
    SANDYK_TRY(view.draft, storage::addDraft(vault.database(), std::move(view.draft), view.change));
    for (const wallet::Recipient& recipient : labels) {
        if (recipient.label.empty()) continue;
        SANDYK_CHECK(storage::setLabel(vault.database(), "addr", recipient.address.toString(), recipient.label));
    }
    return view;
}

Result<PaymentView> viewKept(const storage::Vault& vault, PaymentDraft draft, std::int64_t medianTime) {
    SANDYK_TRY(const Network network, networkOf(vault, draft.walletId));
    SANDYK_TRY(const auto context, paymentContext(vault, network, draft.acceptedFee));
    PaymentView view;
    SANDYK_TRY(view.review, signing::review(draft.psbt, context));
    SANDYK_TRY(const wallet::TrustedTime time, timeNow(vault, medianTime));
    SANDYK_TRY(view.verdict, judgeDraft(vault, draft, view.review, time));
    view.needsTypedFee = waitsForTypedFee(view.review);
    view.draft = std::move(draft);
    return view;
}

Result<PaymentView> viewDraft(const storage::Vault& vault, std::int64_t id, std::int64_t medianTime) {
    SANDYK_TRY(PaymentDraft draft, storage::readDraft(vault.database(), id));
    return viewKept(vault, std::move(draft), medianTime);
}

Result<PaymentView> acceptFee(const storage::Vault& vault, std::int64_t id, bitcoin::Amount typed,
                              std::int64_t medianTime) {
    SANDYK_TRY(PaymentDraft draft, storage::readDraft(vault.database(), id));
    SANDYK_CHECK(requireState(draft, {DraftState::Prepared}));
    draft.acceptedFee = typed;
    SANDYK_TRY(PaymentView view, viewKept(vault, std::move(draft), medianTime));
    for (const Error& refusal : view.review.refusals) {
        if (wallet::isFeeLimit(refusal)) return Failure(refusal);
    }
    SANDYK_CHECK(storage::updateDraft(vault.database(), view.draft));
    return view;
}

Result<PaymentDraft> abandonDraft(const storage::Vault& vault, std::int64_t id) {
    SANDYK_TRY(PaymentDraft draft, storage::readDraft(vault.database(), id));
    SANDYK_CHECK(requireState(draft, {DraftState::Prepared, DraftState::Signed, DraftState::Abandoned}));
    draft.state = DraftState::Abandoned;
    SANDYK_CHECK(storage::updateDraft(vault.database(), draft));
    return draft;
}

MissingSignatures missingSignatures(const signing::Review& review) {
    MissingSignatures missing;
    missing.of = review.missing;
    for (const signing::ReviewInput& input : review.inputs) {
        const int lacks = input.progress.isFinal ? 0 : input.progress.signaturesNeeded - input.progress.signaturesHave;
        missing.more = std::max(missing.more, lacks);
    }
    return missing;
}

} // namespace sandyk::app
