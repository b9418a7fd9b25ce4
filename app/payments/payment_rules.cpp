#include "payments/payment_rules.h"

#include "storage/draft_store.h"
#include "storage/limit_store.h"
#include "storage/vault.h"

namespace sandyk::app {

Result<wallet::LimitState> limitsInForce(const storage::Vault& vault, const wallet::TrustedTime& time) {
    SANDYK_TRY(const wallet::LimitState kept, storage::readLimits(vault.database()));
    wallet::LimitState state = wallet::settled(kept, time);
    if (state != kept) SANDYK_CHECK(storage::writeLimits(vault.database(), state));
    return state;
}

Result<wallet::PaymentVerdict> judgeDraft(const storage::Vault& vault, const wallet::PaymentDraft& draft,
                                          const signing::Review& review, const wallet::TrustedTime& time) {
    wallet::PaymentVerdict verdict;
    SANDYK_TRY(const wallet::LimitState state, limitsInForce(vault, time));
    const std::int64_t since = time.releases.value_or(time.now) - wallet::kDay;
    SANDYK_TRY(const bitcoin::Amount spent, storage::spentSince(vault.database(), review.network, since, draft.id));
    verdict.judgements = wallet::judge(state.inForce, draft.kind, draft.leaving, spent, draft.notBefore, time);
    return verdict;
}

Result<std::optional<std::int64_t>> waitOfDraft(const storage::Vault& vault, const wallet::PaymentDraft& draft,
                                                const wallet::TrustedTime& time) {
    SANDYK_TRY(const wallet::LimitState state, limitsInForce(vault, time));
    return wallet::waitOf(state.inForce, draft.kind, draft.leaving, time);
}

} // namespace sandyk::app
