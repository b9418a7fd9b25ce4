#include "wallet/verdict.h"

#include <algorithm>

namespace sandyk::wallet {

namespace {
ErrorCode codeOf(const Judgement& judgement) {
    if (judgement.rule == "A-24.clock") return ErrorCode::PaymentClock;
    if (judgement.until) return ErrorCode::PaymentDelay;
    return judgement.rule.starts_with("I-06.") ? ErrorCode::PaymentLimit : ErrorCode::LawBlocked;
}
} // namespace

std::string_view effectName(Effect effect) {
    switch (effect) {
    case Effect::Allow:
        return "allow";
    case Effect::Warn:
        return "warn";
    case Effect::NeedsApproval:
        return "needs_approval";
    case Effect::Block:
        return "block";
    }
    return "block";
}

Effect PaymentVerdict::effect() const {
    Effect gravest = Effect::Allow;
    for (const Judgement& judgement : judgements)
        gravest = std::max(gravest, judgement.effect);
    return gravest;
}

std::optional<Error> PaymentVerdict::refusal() const {
    const Judgement* first = nullptr;
    std::string rules;
    for (const Judgement& judgement : judgements) {
        if (judgement.effect != Effect::Block) continue;
        // What only waits is named by its delay, unless something else blocks for good.
        if (!first || (first->until && !judgement.until)) first = &judgement;
        rules += (rules.empty() ? "" : " ") + judgement.rule;
    }
    if (!first) return std::nullopt;
    Error error{codeOf(*first), "blocked by " + rules, first->params};
    error.params.emplace_back("rules", rules);
    if (first->until) error.params.emplace_back("until", std::to_string(*first->until));
    return error;
}

} // namespace sandyk::wallet
