#pragma once

#include "signing/review.h"
#include "wallet/self_limits.h"

namespace sandyk::storage {
class Vault;
}

namespace sandyk::app {

/// What every rule says of a draft, whoever asks: when it is prepared, signed, exported and sent. The one place where
/// an engine of rules adds its judgements: the person's own limits (I-06), what the law in force says of the payment's
/// purpose (TM-VA-PAY-01), and in a person's vault whether a recipient is on one of its sanction lists, which only
/// informs (I-10). A firm's policy judges the same draft and its review, and appends. Errors: those
/// of the stores.
Result<wallet::PaymentVerdict> judgeDraft(const storage::Vault& vault, const wallet::PaymentDraft& draft,
                                          const signing::Review& review, const wallet::TrustedTime& time);

/// Until when a new draft has to wait by the limits in force; empty when it need not.
Result<std::optional<std::int64_t>> waitOfDraft(const storage::Vault& vault, const wallet::PaymentDraft& draft,
                                                const wallet::TrustedTime& time);

/// The person's limits, a pending change that has come into force included (and kept).
Result<wallet::LimitState> limitsInForce(const storage::Vault& vault, const wallet::TrustedTime& time);

} // namespace sandyk::app
