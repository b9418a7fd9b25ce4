#include "law/engine.h"

#include <algorithm>

namespace sandyk::law {

namespace {

using Op = Condition::Op;

constexpr std::uint64_t kWholeShare = 10'000;

Failure badQuestion(std::string what, std::string_view fact) {
    return fail(ErrorCode::LawQuestion, std::move(what), {{"fact", std::string(fact)}});
}

Result<void> checkFacts(const Question& question) {
    const QuestionKind* kind = questionKind(question.kind);
    if (!kind) return fail(ErrorCode::LawQuestion, "no such kind of question", {{"question", question.kind}});
    for (const auto& [name, value] : question.facts) {
        if (std::ranges::find(kind->facts, name) == kind->facts.end())
            return badQuestion("this question has no such fact", name);
        const FactType type = factKind(name)->type;
        const bool fits = type == FactType::YesNo  ? std::holds_alternative<bool>(value)
                          : type == FactType::Word ? std::holds_alternative<std::string>(value)
                                                   : std::holds_alternative<std::int64_t>(value);
        if (!fits) return badQuestion("the fact has another type", name);
        const auto* number = std::get_if<std::int64_t>(&value);
        if (number && (*number < 0 || *number > JsonValue::kMostInteger))
            return badQuestion("the number is out of bounds", name);
    }
    return {};
}

bool isOneOf(const FactValue& fact, const std::vector<std::string>& values) {
    const std::string word =
        std::holds_alternative<bool>(fact) ? (std::get<bool>(fact) ? "yes" : "no") : std::get<std::string>(fact);
    return std::ranges::find(values, word) != values.end();
}

/// Looks at the conditions of one check, and remembers what it looked at.
class Reading {
public:
    Reading(const Engine& engine, const Question& question, Finding& finding)
        : m_engine(engine), m_question(question), m_finding(finding) {}

    bool holds(const Condition& condition) {
        const auto figure = lookUp(condition.parameter);
        if (condition.op == Op::Unset) return !figure;
        const FactValue* fact = factOf(condition.fact);
        const FactValue* whole = condition.whole.empty() ? fact : factOf(condition.whole);
        // A figure that is not set compares with nothing.
        if (!condition.parameter.empty() && !figure) return false;
        if (!fact || !whole) {
            if (!condition.unknownPasses) note(fact ? condition.whole : condition.fact);
            return !condition.unknownPasses;
        }
        return compare(condition, *fact, *whole, figure.value_or(0));
    }

private:
    std::optional<std::int64_t> lookUp(const std::string& parameter) {
        if (parameter.empty()) return std::nullopt;
        const auto figure = m_engine.figure(parameter);
        m_finding.parameters[parameter] = figure;
        return figure;
    }

    const FactValue* factOf(const std::string& name) const {
        const auto found = m_question.facts.find(name);
        return found == m_question.facts.end() ? nullptr : &found->second;
    }

    void note(const std::string& fact) {
        if (std::ranges::find(m_finding.missing, fact) == m_finding.missing.end()) m_finding.missing.push_back(fact);
    }

    bool compare(const Condition& condition, const FactValue& fact, const FactValue& whole, std::int64_t figure) {
        switch (condition.op) {
        case Op::Is:
            return isOneOf(fact, condition.values);
        case Op::IsNot:
            return !isOneOf(fact, condition.values);
        case Op::Over:
            return std::get<std::int64_t>(fact) > figure;
        case Op::AtLeast:
            return std::get<std::int64_t>(fact) >= figure;
        case Op::Below:
            return std::get<std::int64_t>(fact) < figure;
        case Op::AtMost:
            return std::get<std::int64_t>(fact) <= figure;
        case Op::RatioBelow:
            return isShareBelow(static_cast<std::uint64_t>(std::get<std::int64_t>(fact)),
                                static_cast<std::uint64_t>(std::get<std::int64_t>(whole)),
                                static_cast<std::uint64_t>(figure));
        case Op::Stem:
            return hasStem(std::get<std::string>(fact), m_engine.profile().lists().at(condition.list));
        case Op::Older:
            return isOlder(condition, std::get<std::int64_t>(fact), figure);
        case Op::Younger:
            return !isOlder(condition, std::get<std::int64_t>(fact), figure);
        case Op::Unset:
            break;
        }
        return false;
    }

    bool isOlder(const Condition& condition, std::int64_t time, std::int64_t figure) {
        const std::int64_t due = addTime(time, figure, m_engine.profile().parameter(condition.parameter)->unit);
        std::int64_t until = m_question.now;
        if (const auto ahead = lookUp(condition.ahead))
            until = addTime(until, *ahead, m_engine.profile().parameter(condition.ahead)->unit);
        return due <= until;
    }

    const Engine& m_engine;
    const Question& m_question;
    Finding& m_finding;
};

/// Times a later year than this do not come from a clock, and would leave the calendar.
constexpr std::int64_t kLatestTime = 253'402'300'799;

Effect temper(const FirmSettings& settings, const Rule& rule, const Check& check, Effect effect) {
    if (mayBlock(rule.confidence)) return effect;
    const auto chosen = settings.rules.find(rule.id);
    if (rule.confidence == Confidence::Press)
        return chosen == settings.rules.end() ? std::min(effect, Effect::Warn) : effect;
    if (chosen != settings.rules.end()) return std::min(chosen->second, effect);
    // A firm that sets the figure has chosen the rule.
    const bool isSet = std::ranges::any_of(
        check.when, [&](const Condition& each) { return settings.parameters.contains(each.parameter); });
    if (isSet) return effect;
    return std::min(effect, check.standing.value_or(Effect::Notice));
}

} // namespace

std::vector<std::string> Verdict::reasonsNeeded() const {
    std::vector<std::string> rules;
    for (const Finding& finding : findings) {
        if (finding.effect == Effect::Warn && std::ranges::find(rules, finding.rule) == rules.end())
            rules.push_back(finding.rule);
    }
    return rules;
}

std::string Verdict::ruleIds() const {
    std::set<std::string> ids;
    for (const Finding& finding : findings) {
        if (finding.effect > Effect::Notice) ids.insert(finding.rule);
    }
    std::string text;
    for (const std::string& id : ids)
        text += (text.empty() ? "" : ",") + id;
    return text;
}

Result<void> Verdict::demand(std::int64_t approvalsGiven, const std::map<std::string, std::string>& reasons) const {
    if (isBlocked()) return fail(ErrorCode::LawBlocked, "forbidden by the law profile", {{"rules", ruleIds()}});
    if (approvalsGiven < approvals)
        return fail(ErrorCode::LawApprovalsNeeded, "others must approve",
                    {{"rules", ruleIds()}, {"approvals", std::to_string(approvals)}});
    for (const std::string& rule : reasonsNeeded()) {
        const auto reason = reasons.find(rule);
        if (reason == reasons.end() || reason->second.empty())
            return fail(ErrorCode::LawReasonNeeded, "a reason must be recorded", {{"rules", rule}});
    }
    return {};
}

Result<Engine> Engine::create(Profile profile, FirmSettings settings) {
    SANDYK_CHECK(settings.check(profile));
    return Engine(std::move(profile), std::move(settings));
}

std::optional<std::int64_t> Engine::figure(std::string_view parameter) const {
    const auto chosen = m_settings.parameters.find(std::string(parameter));
    if (chosen != m_settings.parameters.end()) return chosen->second;
    const Parameter* known = m_profile.parameter(parameter);
    return known ? known->value : std::nullopt;
}

Result<std::optional<std::int64_t>> Engine::dueAt(std::string_view parameter, std::int64_t from) const {
    const Parameter* known = m_profile.parameter(parameter);
    if (!known || known->unit > Unit::Years || from < 0 || from > kLatestTime)
        return fail(ErrorCode::LawQuestion, "no such period", {{"parameter", std::string(parameter)}});
    const auto figure = this->figure(parameter);
    if (!figure) return std::optional<std::int64_t>();
    return std::optional(addTime(from, *figure, known->unit));
}

Effect Engine::effectOf(const Rule& rule, UserProfile profile) const {
    Effect heaviest = Effect::Allow;
    for (const Check& check : rule.checks) {
        const auto effect = check.effects.find(profile);
        if (effect != check.effects.end())
            heaviest = std::max(heaviest, temper(m_settings, rule, check, effect->second));
    }
    return heaviest;
}

Result<Verdict> Engine::ask(const Question& question) const {
    SANDYK_CHECK(checkFacts(question));
    if (question.now < 0 || question.now > kLatestTime) return badQuestion("the time is out of bounds", "now");
    for (const auto& [name, value] : question.facts) {
        if (factKind(name)->type == FactType::Time && std::get<std::int64_t>(value) > kLatestTime)
            return badQuestion("the time is out of bounds", name);
    }
    Verdict verdict;
    verdict.profileVersion = m_profile.version();
    for (const Rule& rule : m_profile.rules()) {
        for (const Check& check : rule.checks) {
            const auto effect = check.effects.find(question.profile);
            if (effect == check.effects.end()) continue;
            if (std::ranges::find(check.questions, question.kind) == check.questions.end()) continue;
            Finding finding{rule.id, check.id, temper(m_settings, rule, check, effect->second), rule.confidence, 0, {},
                            {},      {}};
            if (finding.effect == Effect::Allow) continue;
            Reading reading(*this, question, finding);
            if (!std::ranges::all_of(check.when, [&](const Condition& each) { return reading.holds(each); })) continue;
            if (finding.effect == Effect::Approvals) {
                finding.approvals = figure(check.approvals).value_or(0);
                finding.parameters[check.approvals] = finding.approvals;
            }
            finding.say = check.say;
            verdict.effect =
                std::max(verdict.effect, finding.effect == Effect::Notice ? Effect::Allow : finding.effect);
            verdict.approvals = std::max(verdict.approvals, finding.approvals);
            verdict.findings.push_back(std::move(finding));
        }
    }
    std::ranges::stable_sort(verdict.findings, [](const Finding& a, const Finding& b) {
        return a.effect != b.effect ? a.effect > b.effect : a.rule < b.rule;
    });
    return verdict;
}

bool isShareBelow(std::uint64_t part, std::uint64_t whole, std::uint64_t basisPoints) {
    // part / whole < points / 10000, in parts of whole: no product is larger than 64 bits can hold.
    if (whole == 0) return false;
    if (part >= whole) return basisPoints > kWholeShare;
    const std::uint64_t quotient = whole / kWholeShare, rest = whole % kWholeShare;
    // whole * points / 10000 = quotient * points + rest * points / 10000; compare with part, rounding nothing away.
    const std::uint64_t least = quotient * basisPoints + rest * basisPoints / kWholeShare;
    const bool isExact = rest * basisPoints % kWholeShare == 0;
    return isExact ? part < least : part <= least;
}

} // namespace sandyk::law
