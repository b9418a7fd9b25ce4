#pragma once

#include "signing/review.h"
#include "wallet/tx_builder.h"

namespace sandyk::wallet {

struct DraftCheck {
    bool needsTypedFee = false; ///< above a limit of A-17: the person must type the exact fee before it is signed
};

/// Holds what was built against what was asked, by the review of the built bytes alone: each recipient gets the asked
/// amount (less the fee if they pay it), nothing else leaves, change is one output that re-derives from our descriptor,
/// the chosen coins and no others are spent, all inputs are ours with proven amounts, the fee is what was said and no
/// more than the rate and the largest change that is given away. Errors: PaymentMismatch (detail says what), or the
/// first refusal of the review that is no fee limit.
Result<DraftCheck> checkDraft(const PaymentIntent& intent, const BuiltPayment& built, const signing::Review& review);

/// For what has no recipients of its own: everything that leaves must be among `payments`, as of the original (bump),
/// or nothing (cancel, child). Errors: as above.
Result<DraftCheck> checkReplacementDraft(const std::vector<bitcoin::TxOutput>& payments, const BuiltPayment& built,
                                         const signing::Review& review);

/// True for the refusals that typing the exact fee lifts.
bool isFeeLimit(const Error& refusal);

} // namespace sandyk::wallet
