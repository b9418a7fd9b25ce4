#include "payments/payment_rules.h"

#include <algorithm>
#include <iterator>

#include "custody/law_store.h"
#include "custody/screening.h"
#include "storage/draft_store.h"
#include "storage/limit_store.h"
#include "storage/vault.h"

namespace sandyk::app {

namespace {

/// The law's question of a payment's purpose. Its other rules of sending need facts that only a firm's request has;
/// core/custody asks those.
constexpr std::string_view kPaymentRule = "TM-VA-PAY-01";
constexpr std::string_view kOwnListRule = "I-10";

wallet::Effect effectOf(law::Effect effect) {
    switch (effect) {
    case law::Effect::Block:
        return wallet::Effect::Block;
    case law::Effect::Approvals:
        return wallet::Effect::NeedsApproval;
    case law::Effect::Warn:
        return wallet::Effect::Warn;
    default:
        return wallet::Effect::Allow;
    }
}

Result<std::vector<wallet::Judgement>> judgeByLaw(const storage::Vault& vault, const wallet::PaymentDraft& draft,
                                                  const wallet::TrustedTime& time) {
    std::vector<wallet::Judgement> judgements;
    // What only moves our own coins pays nobody.
    if (draft.kind == wallet::PaymentKind::Cancel || draft.kind == wallet::PaymentKind::Child) return judgements;
    const auto user = law::parseUserProfile(storage::profileName(vault.info().profile));
    if (!user) return fail(ErrorCode::VaultDamaged, "the vault has no profile");
    SANDYK_TRY(const law::Engine engine, custody::engineInForce(vault.database(), time.now));
    law::Question question{"send", *user, time.now, {}};
    if (!draft.purpose.empty()) question.facts["purpose"] = draft.purpose;
    SANDYK_TRY(const law::Verdict verdict, engine.ask(question));
    for (const law::Finding& finding : verdict.findings) {
        if (finding.rule != kPaymentRule || finding.effect == law::Effect::Allow) continue;
        judgements.push_back({finding.rule, effectOf(finding.effect), std::nullopt, {{"purpose", draft.purpose}}});
    }
    return judgements;
}

/// A person's own lists only inform (I-10). A firm's hold its requests (core/custody).
std::vector<wallet::Judgement> judgeByLists(const storage::Vault& vault, const signing::Review& review) {
    std::vector<wallet::Judgement> judgements;
    if (vault.info().profile != storage::Profile::Individual) return judgements;
    for (const signing::ReviewOutput& output : review.outputs) {
        if (!output.address || output.own) continue;
        const auto matches = custody::lookUp(vault.database(), {}, *output.address);
        if (!matches) {
            judgements.push_back({std::string(kOwnListRule), wallet::Effect::Warn, std::nullopt, {}});
            return judgements;
        }
        for (const custody::ScreeningMatch& match : *matches)
            judgements.push_back({std::string(kOwnListRule),
                                  wallet::Effect::Warn,
                                  std::nullopt,
                                  {{"address", *output.address},
                                   {"listed", match.listed},
                                   {"source", match.source},
                                   {"list_at", std::to_string(match.listAt)}}});
    }
    return judgements;
}

} // namespace

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
    SANDYK_TRY(auto byLaw, judgeByLaw(vault, draft, time));
    std::ranges::move(byLaw, std::back_inserter(verdict.judgements));
    std::ranges::move(judgeByLists(vault, review), std::back_inserter(verdict.judgements));
    return verdict;
}

Result<std::optional<std::int64_t>> waitOfDraft(const storage::Vault& vault, const wallet::PaymentDraft& draft,
                                                const wallet::TrustedTime& time) {
    SANDYK_TRY(const wallet::LimitState state, limitsInForce(vault, time));
    return wallet::waitOf(state.inForce, draft.kind, draft.leaving, time);
}

} // namespace sandyk::app
