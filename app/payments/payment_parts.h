#pragma once

#include "payments/payment_desk.h"

/// Shared by the sources of this folder alone.
namespace sandyk::app {

/// All wallets of the network and all masters of the vault.
Result<signing::ReviewContext> paymentContext(const storage::Vault& vault, Network network,
                                              const std::optional<bitcoin::Amount>& acceptedFee);
Result<wallet::TrustedTime> timeNow(const storage::Vault& vault, std::int64_t medianTime);

/// Review, check and verdict of what was just built. `check` holds the review against what was asked.
using BuiltCheck = std::function<Result<wallet::DraftCheck>(const wallet::BuiltPayment&, const signing::Review&)>;
Result<PaymentView> viewBuilt(const storage::Vault& vault, const ChainView& chain, wallet::PaymentDraft draft,
                              const wallet::BuiltPayment& built, const BuiltCheck& check);

/// A kept draft under review.
Result<PaymentView> viewKept(const storage::Vault& vault, wallet::PaymentDraft draft, std::int64_t medianTime);
/// Errors: PaymentState unless the draft is in one of the states.
Result<void> requireState(const wallet::PaymentDraft& draft, std::initializer_list<wallet::DraftState> states);

} // namespace sandyk::app
