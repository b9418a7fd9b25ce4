#pragma once

#include <functional>
#include <stop_token>

#include "base/secure_bytes.h"
#include "payments/chain_view.h"
#include "payments/payment_rules.h"
#include "signing/signer.h"
#include "wallet/draft_checker.h"
#include "wallet/recipient_guard.h"

namespace sandyk::app {

/// The acts of a payment on an open vault, each one call; a flow or a command strings them together:
///   prepare (nothing is stored) -> keep (reserves coins) -> sign, or export and add what comes back -> begin to send.
/// What a draft does is always what the review of its bytes says.

/// A draft with everything that a person must see of it.
struct PaymentView {
    wallet::PaymentDraft draft; ///< id 0: not kept
    signing::Review review;     ///< under the limits that the typed fee lifts, if it was typed
    wallet::PaymentVerdict verdict;
    std::vector<wallet::RecipientDoubt> doubts;  ///< duplicates, addresses of ours; look-alikes never get this far
    bool needsTypedFee = false;                  ///< above a fee limit (A-17) and not yet typed
    std::optional<wallet::WalletAddress> change; ///< of a draft that is not kept yet
    std::optional<wallet::Selection::Method> method;
};

/// Looks at the recipients, builds, reviews and checks. Errors: PaymentLookAlike, those of buildPayment,
/// PaymentMismatch, a refusal of the review.
Result<PaymentView> preparePayment(const storage::Vault& vault, const wallet::PaymentIntent& intent,
                                   const ChainView& chain);

/// One of our unconfirmed transactions, with a higher fee, or brought back to us. `payer`: an address of the original
/// that gives the higher fee when there is no change. Errors: PaymentNotFound (no such transaction in the wallet),
/// PaymentNotReplaceable (params "reason": also "confirmed"), those of buildBump and buildCancel.
Result<PaymentView> prepareBump(const storage::Vault& vault, const bitcoin::Txid& txid, bitcoin::FeeRate feeRate,
                                const ChainView& chain, const std::optional<bitcoin::Address>& payer = {});
Result<PaymentView> prepareCancel(const storage::Vault& vault, const bitcoin::Txid& txid, bitcoin::FeeRate feeRate,
                                  const ChainView& chain);
/// Spends our outputs of an unconfirmed transaction back to us, so that both together pay `packageRate`. Errors:
/// PaymentNotFound, PaymentCoin (it gives us no coin), those of buildChild.
Result<PaymentView> prepareChild(const storage::Vault& vault, const bitcoin::Txid& txid, bitcoin::FeeRate packageRate,
                                 const ChainView& chain);

/// Stores the draft and reserves its coins; from then on it has an id. A blocked draft may be kept, it is never signed.
/// `labels` of the recipients become labels of their addresses. Errors: those of addDraft.
Result<PaymentView> keepPayment(const storage::Vault& vault, PaymentView view,
                                const std::vector<wallet::Recipient>& labels);

/// A kept draft, reviewed and judged anew. Errors: PaymentNotFound, those of review.
Result<PaymentView> viewDraft(const storage::Vault& vault, std::int64_t id, std::int64_t medianTime);

/// The fee as typed by the person: kept with the draft if it is the real one. Errors: PaymentState, SignFeeAbsolute
/// (the first fee limit; another sum was typed).
Result<PaymentView> acceptFee(const storage::Vault& vault, std::int64_t id, bitcoin::Amount typed,
                              std::int64_t medianTime);

/// The draft as a device may sign it now: exactly what is reviewed here. Errors: as signDraft, but for those of the
/// signer.
Result<PaymentView> readyToSign(const storage::Vault& vault, std::int64_t id, std::int64_t medianTime);

/// Signs with the masters of the vault. Errors: PaymentState, PaymentLimit, PaymentDelay and PaymentClock (params
/// "rules", "until"), the first refusal of the review, those of Signer::sign,
/// FirmQuorum (a firm's coins move by requests).
Result<PaymentView> signDraft(storage::Vault& vault, std::int64_t id, const SecureString& password,
                              const SecureString& passphrase, std::int64_t medianTime,
                              const signing::Interaction& interaction = {}, std::stop_token stop = {});

/// The draft's PSBT for another signer. It counts against the limits from now on. Errors: as signDraft.
Result<PaymentView> exportDraft(const storage::Vault& vault, std::int64_t id, std::int64_t medianTime);

/// What came back from another signer or cosigner: untrusted, found by its unsigned txid, only verified signatures are
/// taken. Errors: PaymentNotFound (no draft of this transaction), PaymentState, those of mergeSigned.
Result<PaymentView> addSignatures(const storage::Vault& vault, const bitcoin::Psbt& returned, std::int64_t medianTime);

/// The finished transaction, saved as sent before it is sent: repeating is harmless. Errors: PaymentState (signatures
/// are missing: params "missing"), PaymentLimit and the others as above, those of finalize and extract.
Result<bitcoin::Transaction> beginBroadcast(const storage::Vault& vault, std::int64_t id, std::int64_t medianTime);

/// Frees its coins. Errors: PaymentState (it was sent).
Result<wallet::PaymentDraft> abandonDraft(const storage::Vault& vault, std::int64_t id);

/// Brings drafts up to what the ledger shows: confirmed, replaced, or out of a block again.
Result<void> settleDrafts(const storage::Vault& vault, const ChainView& chain);

/// "needs 1 more of: [fp/path], ...": who may still sign, and how many must; 0 when none is missing.
struct MissingSignatures {
    int more = 0; ///< the most that any input lacks
    std::vector<keys::KeyOrigin> of;
};
MissingSignatures missingSignatures(const signing::Review& review);

} // namespace sandyk::app
