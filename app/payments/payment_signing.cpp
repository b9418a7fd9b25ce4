#include <algorithm>

#include "bitcoin/psbt_roles.h"
#include "custody/signing_gate.h"
#include "payments/payment_parts.h"
#include "session/key_access.h"
#include "signing/own_fields.h"
#include "signing/software_signer.h"
#include "storage/chain_store.h"
#include "storage/draft_store.h"
#include "storage/note_store.h"

namespace sandyk::app {

namespace {

using wallet::DraftState;
using wallet::PaymentDraft;

/// The masters that some input's origin names.
std::vector<keys::Fingerprint> namedMasters(const bitcoin::Psbt& psbt) {
    std::vector<keys::Fingerprint> named;
    for (const bitcoin::PsbtInput& input : psbt.inputs) {
        for (const auto& [key, origin] : input.keyOrigins)
            named.push_back(origin.fingerprint);
        for (const auto& [key, tap] : input.tapKeyOrigins)
            named.push_back(tap.origin.fingerprint);
    }
    std::ranges::sort(named);
    named.erase(std::unique(named.begin(), named.end()), named.end());
    return named;
}

/// Nothing speaks against a signature: neither the review nor a rule.
Result<void> requireFree(const PaymentView& view) {
    if (!view.review.mayBeSigned()) return Failure(view.review.refusals.front());
    if (auto refusal = view.verdict.refusal()) return Failure(*std::move(refusal));
    return {};
}

bool hasAllSignatures(const bitcoin::Psbt& psbt) {
    const bitcoin::PsbtRole next = bitcoin::analyze(psbt).next;
    return next == bitcoin::PsbtRole::Finalizer || next == bitcoin::PsbtRole::Extractor;
}

/// Keeps a draft with more signatures than before.
Result<PaymentView> keepSignatures(const storage::Vault& vault, PaymentDraft draft, bitcoin::Psbt psbt,
                                   std::int64_t medianTime) {
    SANDYK_TRY(const wallet::TrustedTime time, timeNow(vault, medianTime));
    draft.psbt = std::move(psbt);
    if (!draft.signedAt) draft.signedAt = time.now;
    if (draft.state == DraftState::Prepared && hasAllSignatures(draft.psbt)) draft.state = DraftState::Signed;
    SANDYK_CHECK(storage::updateDraft(vault.database(), draft));
    return viewKept(vault, std::move(draft), medianTime);
}

} // namespace

Result<PaymentView> readyToSign(const storage::Vault& vault, std::int64_t id, std::int64_t medianTime) {
    SANDYK_TRY(PaymentView view, viewDraft(vault, id, medianTime));
    SANDYK_CHECK(requireState(view.draft, {DraftState::Prepared}));
    SANDYK_CHECK(requireFree(view));
    SANDYK_CHECK(custody::checkFreeSigning(vault));
    return view;
}

Result<PaymentView> signDraft(storage::Vault& vault, std::int64_t id, const SecureString& password,
                              const SecureString& passphrase, std::int64_t medianTime,
                              const signing::Interaction& interaction, std::stop_token stop) {
    SANDYK_TRY(PaymentView view, readyToSign(vault, id, medianTime));
    SANDYK_TRY(auto masters,
               openMasters(vault, password, passphrase, view.review.network, namedMasters(view.draft.psbt)));
    signing::SoftwareSigner signer(std::move(masters));
    SANDYK_TRY(auto done, signer.sign(view.draft.psbt, view.review, interaction, stop));
    SANDYK_CHECK(vault.recordEvent("payment.signed", view.review.txid.toString()));
    return keepSignatures(vault, std::move(view.draft), std::move(done.psbt), medianTime);
}

Result<PaymentView> exportDraft(const storage::Vault& vault, std::int64_t id, std::int64_t medianTime) {
    SANDYK_TRY(PaymentView view, viewDraft(vault, id, medianTime));
    if (view.draft.state != DraftState::Prepared) return view;
    SANDYK_CHECK(requireFree(view));
    SANDYK_CHECK(custody::checkFreeSigning(vault));
    bitcoin::Psbt same = view.draft.psbt;
    return keepSignatures(vault, std::move(view.draft), std::move(same), medianTime);
}

Result<PaymentView> addSignatures(const storage::Vault& vault, const bitcoin::Psbt& returned, std::int64_t medianTime) {
    SANDYK_TRY(const bitcoin::Txid txid, returned.unsignedTxid());
    SANDYK_TRY(auto draft, storage::findDraft(vault.database(), txid));
    if (!draft)
        return fail(ErrorCode::PaymentNotFound, "no draft of this transaction is kept", {{"txid", txid.toString()}});
    SANDYK_CHECK(requireState(*draft, {DraftState::Prepared, DraftState::Signed}));
    SANDYK_TRY(bitcoin::Psbt merged, signing::mergeSigned(draft->psbt, returned));
    return keepSignatures(vault, *std::move(draft), std::move(merged), medianTime);
}

Result<bitcoin::Transaction> beginBroadcast(const storage::Vault& vault, std::int64_t id, std::int64_t medianTime) {
    SANDYK_CHECK(custody::checkFreeSigning(vault));
    SANDYK_TRY(PaymentView view, viewDraft(vault, id, medianTime));
    PaymentDraft& draft = view.draft;
    if (draft.state == DraftState::Prepared) {
        const MissingSignatures missing = missingSignatures(view.review);
        return fail(ErrorCode::PaymentState, "signatures are missing",
                    {{"state", "prepared"}, {"missing", std::to_string(missing.more)}});
    }
    SANDYK_CHECK(requireState(draft, {DraftState::Signed, DraftState::Broadcast, DraftState::Confirmed}));
    if (draft.state == DraftState::Signed) {
        if (auto refusal = view.verdict.refusal()) return Failure(*std::move(refusal));
    }
    SANDYK_TRY(const bitcoin::Psbt final, bitcoin::finalize(draft.psbt));
    SANDYK_TRY(bitcoin::Transaction transaction, bitcoin::extract(final));
    if (draft.state != DraftState::Signed) return transaction;
    SANDYK_CHECK(storage::addLocalTransaction(vault.database(), draft.walletId, transaction));
    if (!draft.label.empty())
        SANDYK_CHECK(storage::setLabel(vault.database(), "tx", transaction.txid().toString(), draft.label));
    draft.state = DraftState::Broadcast;
    SANDYK_CHECK(storage::updateDraft(vault.database(), draft));
    return transaction;
}

} // namespace sandyk::app
