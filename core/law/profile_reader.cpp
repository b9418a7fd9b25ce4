#include <algorithm>
#include <set>

#include "crypto/hash.h"
#include "law/question.h"

namespace sandyk::law {

namespace {

constexpr std::size_t kMostText = 8'192;
constexpr std::size_t kMostItems = 500;
constexpr std::size_t kMostConditions = 8;
/// Figures that are added to a time: longer is no period of a law, and keeps dates within the calendar.
constexpr std::int64_t kMostPeriod = 10'000;

Failure bad(const std::string& where, std::string_view what) {
    return fail(ErrorCode::LawFormat, where + ": " + std::string(what));
}

Result<std::string> readId(JsonFields& fields, std::string_view name) {
    SANDYK_TRY(std::string id, fields.text(name, 1, 64));
    const bool isPlain = std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.';
    });
    if (!isPlain) return fields.failure(name, "holds odd characters");
    return id;
}

Result<std::vector<std::string>> readTexts(JsonFields& fields, std::string_view name) {
    SANDYK_TRY(const JsonValue::Array* items, fields.array(name, kMostItems));
    std::vector<std::string> texts;
    for (const JsonValue& item : *items) {
        if (!item.text() || item.text()->empty() || item.text()->size() > 256)
            return fields.failure(name, "holds something else than texts");
        texts.push_back(*item.text());
    }
    return texts;
}

Result<Text> readText(JsonFields& fields, std::string_view name) {
    SANDYK_TRY(const JsonValue* value, fields.member(name));
    JsonFields words(*value, ErrorCode::LawFormat, std::string(name));
    Text text;
    SANDYK_TRY(text.tk, words.text("tk", 1, kMostText));
    SANDYK_TRY(text.ru, words.text("ru", 1, kMostText));
    SANDYK_TRY(text.en, words.text("en", 1, kMostText));
    SANDYK_CHECK(words.finish());
    return text;
}

template <class Value>
Result<Value> readName(JsonFields& fields, std::string_view name, std::optional<Value> (*parse)(std::string_view)) {
    SANDYK_TRY(const std::string text, fields.text(name, 1, 32));
    const auto value = parse(text);
    if (!value) return fields.failure(name, "is of no known kind");
    return *value;
}

std::optional<Condition::Op> parseOp(std::string_view name) {
    constexpr std::string_view kOps[] = {"is",          "is_not", "over", "at_least", "below",  "at_most",
                                         "ratio_below", "unset",  "stem", "older",    "younger"};
    const auto found = std::ranges::find(kOps, name);
    if (found == std::end(kOps)) return std::nullopt;
    return static_cast<Condition::Op>(found - std::begin(kOps));
}

bool isPeriod(Unit unit) {
    return unit <= Unit::Years;
}

} // namespace

/// Reads a payload whose signature was checked, and checks that every name in it means something.
class ProfileReader {
public:
    explicit ProfileReader(Profile& profile) : m_profile(profile) {}

    Result<void> read(const JsonValue& payload) {
        JsonFields fields(payload, ErrorCode::LawFormat, "profile");
        SANDYK_TRY(m_profile.m_name, readId(fields, "name"));
        SANDYK_TRY(m_profile.m_title, readText(fields, "title"));
        SANDYK_CHECK(readList(fields, "sources", &ProfileReader::readSource));
        SANDYK_CHECK(readLists(fields));
        SANDYK_CHECK(readList(fields, "parameters", &ProfileReader::readParameter));
        SANDYK_CHECK(readList(fields, "rules", &ProfileReader::readRule));
        SANDYK_CHECK(readList(fields, "notices", &ProfileReader::readNotice));
        return fields.finish();
    }

private:
    Result<void> readList(JsonFields& fields, std::string_view name, Result<void> (ProfileReader::*each)(JsonFields&)) {
        SANDYK_TRY(const JsonValue::Array* items, fields.array(name, kMostItems));
        for (std::size_t i = 0; i < items->size(); ++i) {
            JsonFields item((*items)[i], ErrorCode::LawFormat, std::string(name) + "[" + std::to_string(i) + "]");
            SANDYK_CHECK((this->*each)(item));
            SANDYK_CHECK(item.finish());
        }
        return {};
    }

    Result<void> readLists(JsonFields& fields) {
        SANDYK_TRY(const JsonValue* value, fields.member("lists"));
        if (!value->object()) return fields.failure("lists", "is no object");
        JsonFields lists(*value, ErrorCode::LawFormat, "lists");
        for (const auto& [name, items] : *value->object()) {
            SANDYK_TRY(m_profile.m_lists[name], readTexts(lists, name));
        }
        return {};
    }

    Result<void> knownSources(const std::string& where, const std::vector<std::string>& ids) const {
        for (const std::string& id : ids) {
            if (!m_profile.source(id)) return bad(where, "no such source: " + id);
        }
        return {};
    }

    Result<void> readSource(JsonFields& fields) {
        Source source;
        SANDYK_TRY(source.id, readId(fields, "id"));
        SANDYK_TRY(source.address, fields.text("address", 1, 512));
        SANDYK_TRY(source.isPrimary, fields.boolean("primary"));
        if (m_profile.source(source.id)) return bad(source.id, "stands twice");
        m_profile.m_sources.push_back(std::move(source));
        return {};
    }

    Result<std::optional<std::int64_t>> readFigure(JsonFields& fields, std::string_view name) {
        const JsonValue* value = fields.find(name);
        if (!value || value->isNull()) return std::optional<std::int64_t>();
        if (!value->integer() || *value->integer() < 0) return fields.failure(name, "is no whole number from 0");
        return std::optional(*value->integer());
    }

    Result<void> readParameter(JsonFields& fields) {
        Parameter parameter;
        SANDYK_TRY(parameter.id, readId(fields, "id"));
        SANDYK_CHECK(fields.member("value"));
        SANDYK_TRY(parameter.value, readFigure(fields, "value"));
        SANDYK_TRY(parameter.suggested, readFigure(fields, "suggested"));
        SANDYK_TRY(parameter.unit, readName(fields, "unit", parseUnit));
        SANDYK_TRY(parameter.basis, readName(fields, "basis", parseBasis));
        SANDYK_TRY(parameter.confidence, readName(fields, "confidence", parseConfidence));
        if (const JsonValue* firm = fields.find("firm")) {
            JsonFields range(*firm, ErrorCode::LawFormat, parameter.id);
            SANDYK_TRY(const std::int64_t least, range.integer("least", 0, JsonValue::kMostInteger));
            SANDYK_TRY(const std::int64_t most, range.integer("most", least, JsonValue::kMostInteger));
            SANDYK_CHECK(range.finish());
            parameter.firmRange = {least, most};
        }
        SANDYK_TRY(parameter.sources, readTexts(fields, "sources"));
        SANDYK_TRY(parameter.title, readText(fields, "title"));
        SANDYK_CHECK(knownSources(parameter.id, parameter.sources));
        if (m_profile.parameter(parameter.id)) return bad(parameter.id, "stands twice");
        const std::int64_t largest = std::max({parameter.value.value_or(0), parameter.suggested.value_or(0),
                                               parameter.firmRange ? parameter.firmRange->most : 0});
        if (isPeriod(parameter.unit) && largest > kMostPeriod) return bad(parameter.id, "is too long a period");
        if (parameter.unit == Unit::BasisPoints && largest > 10'000) return bad(parameter.id, "is above 100 %");
        m_profile.m_parameters.push_back(std::move(parameter));
        return {};
    }

    Result<void> readNotice(JsonFields& fields) {
        Notice notice;
        SANDYK_TRY(notice.id, readId(fields, "id"));
        SANDYK_TRY(notice.rules, readTexts(fields, "rules"));
        SANDYK_TRY(notice.title, readText(fields, "title"));
        SANDYK_TRY(notice.body, readText(fields, "body"));
        if (m_profile.notice(notice.id)) return bad(notice.id, "stands twice");
        for (const std::string& id : notice.rules) {
            if (!m_profile.rule(id)) return bad(notice.id, "no such rule: " + id);
        }
        m_profile.m_notices.push_back(std::move(notice));
        return {};
    }

    /// A fact of the right type that every question of the check knows.
    Result<void> knownFact(const std::string& where, const std::string& fact, std::initializer_list<FactType> types,
                           const std::vector<std::string>& questions) const {
        const FactKind* kind = factKind(fact);
        if (!kind || std::ranges::find(types, kind->type) == types.end())
            return bad(where, "the fact does not fit: " + fact);
        for (const std::string& name : questions) {
            const auto facts = questionKind(name)->facts;
            if (std::ranges::find(facts, fact) == facts.end()) return bad(where, name + " has no fact " + fact);
        }
        return {};
    }

    Result<void> checkMeaning(const std::string& where, const Condition& condition,
                              const std::vector<std::string>& questions) const {
        using Op = Condition::Op;
        using enum FactType;
        const bool isWords = condition.op == Op::Is || condition.op == Op::IsNot;
        const bool hasFigure = !isWords && condition.op != Op::Stem;
        const Parameter* figure = m_profile.parameter(condition.parameter);
        if (hasFigure != (figure != nullptr)) return bad(where, "the figure does not fit");
        if (isWords == condition.values.empty()) return bad(where, "the values do not fit");
        if ((condition.op == Op::RatioBelow) == condition.whole.empty()) return bad(where, "the whole does not fit");
        if (condition.op != Op::Older && !condition.ahead.empty()) return bad(where, "nothing is looked at ahead here");
        if ((condition.op == Op::Stem) == condition.list.empty()) return bad(where, "the list does not fit");
        switch (condition.op) {
        case Op::Is:
        case Op::IsNot:
            return knownFact(where, condition.fact, {YesNo, Word}, questions);
        case Op::RatioBelow:
            if (figure->unit != Unit::BasisPoints) return bad(where, "the figure is no share");
            SANDYK_CHECK(knownFact(where, condition.whole, {Number}, questions));
            return knownFact(where, condition.fact, {Number}, questions);
        case Op::Unset:
            if (!condition.fact.empty()) return bad(where, "a fact is not looked at here");
            return {};
        case Op::Stem:
            if (!m_profile.m_lists.contains(condition.list)) return bad(where, "no such list");
            return knownFact(where, condition.fact, {Word}, questions);
        case Op::Younger:
        case Op::Older: {
            const Parameter* ahead = m_profile.parameter(condition.ahead);
            if (!isPeriod(figure->unit)) return bad(where, "the figure is no period");
            if (!condition.ahead.empty() && (!ahead || !isPeriod(ahead->unit))) return bad(where, "no such period");
            return knownFact(where, condition.fact, {Time}, questions);
        }
        default:
            return knownFact(where, condition.fact, {Number}, questions);
        }
    }

    Result<std::string> optionalText(JsonFields& fields, std::string_view name) {
        if (!fields.find(name)) return std::string();
        return fields.text(name, 1, 64);
    }

    Result<Condition> readCondition(const JsonValue& value, const std::string& where,
                                    const std::vector<std::string>& questions) {
        JsonFields fields(value, ErrorCode::LawFormat, where);
        Condition condition;
        SANDYK_TRY(condition.op, readName(fields, "op", parseOp));
        SANDYK_TRY(condition.fact, optionalText(fields, "fact"));
        SANDYK_TRY(condition.whole, optionalText(fields, "whole"));
        SANDYK_TRY(condition.parameter, optionalText(fields, "parameter"));
        SANDYK_TRY(condition.ahead, optionalText(fields, "ahead"));
        SANDYK_TRY(condition.list, optionalText(fields, "list"));
        SANDYK_TRY(const std::string unknown, optionalText(fields, "unknown"));
        if (!unknown.empty() && unknown != "passes") return bad(where, "unknown facts can only pass");
        condition.unknownPasses = !unknown.empty();
        if (fields.find("values")) {
            SANDYK_TRY(condition.values, readTexts(fields, "values"));
        }
        SANDYK_CHECK(fields.finish());
        SANDYK_CHECK(checkMeaning(where, condition, questions));
        return condition;
    }

    Result<void> readEffects(JsonFields& fields, Check& check, const std::string& where) {
        SANDYK_TRY(const JsonValue* value, fields.member("effects"));
        if (!value->object() || value->object()->empty()) return bad(where, "no effects");
        for (const auto& [name, effect] : *value->object()) {
            const auto user = parseUserProfile(name);
            const auto known = effect.text() ? parseEffect(*effect.text()) : std::nullopt;
            if (!user || !known || *known == Effect::Allow) return bad(where, "no such effect");
            check.effects.emplace(*user, *known);
        }
        return {};
    }

    Result<Check> readCheck(const JsonValue& value, const std::string& rule, Confidence confidence) {
        JsonFields fields(value, ErrorCode::LawFormat, rule + ".check");
        Check check;
        SANDYK_TRY(check.id, readId(fields, "id"));
        const std::string where = rule + "." + check.id;
        SANDYK_TRY(check.questions, readTexts(fields, "questions"));
        if (check.questions.empty()) return bad(where, "no question");
        for (const std::string& name : check.questions) {
            if (!questionKind(name)) return bad(where, "no such question: " + name);
        }
        SANDYK_CHECK(readEffects(fields, check, where));
        SANDYK_TRY(check.approvals, optionalText(fields, "approvals"));
        const bool asks =
            std::ranges::any_of(check.effects, [](auto& each) { return each.second == Effect::Approvals; });
        const Parameter* approvals = m_profile.parameter(check.approvals);
        if (asks != (approvals && approvals->unit == Unit::Count && approvals->value))
            return bad(where, "the number of approvals does not fit");
        SANDYK_TRY(const std::string standing, optionalText(fields, "default"));
        if (!standing.empty()) {
            check.standing = parseEffect(standing);
            if (!check.standing || !isFirmChoice(confidence)) return bad(where, "a default is for the firm's choices");
        }
        SANDYK_TRY(const JsonValue::Array* conditions, fields.array("when", kMostConditions));
        for (const JsonValue& each : *conditions) {
            SANDYK_TRY(Condition condition, readCondition(each, where, check.questions));
            check.when.push_back(std::move(condition));
        }
        SANDYK_TRY(check.say, readText(fields, "say"));
        SANDYK_CHECK(fields.finish());
        return check;
    }

    Result<void> readRule(JsonFields& fields) {
        Rule rule;
        SANDYK_TRY(rule.id, readId(fields, "id"));
        SANDYK_TRY(rule.law, readId(fields, "law"));
        SANDYK_TRY(const JsonValue* article, fields.member("article"));
        if (!article->isNull()) {
            if (!article->text() || article->text()->empty() || article->text()->size() > 64)
                return bad(rule.id, "the article is no text");
            rule.article = *article->text();
        }
        SANDYK_TRY(rule.confidence, readName(fields, "confidence", parseConfidence));
        SANDYK_TRY(rule.binds, readText(fields, "binds"));
        SANDYK_TRY(rule.title, readText(fields, "title"));
        SANDYK_TRY(rule.duty, readText(fields, "duty"));
        SANDYK_TRY(rule.program, readText(fields, "program"));
        SANDYK_TRY(rule.sources, readTexts(fields, "sources"));
        SANDYK_CHECK(knownSources(rule.id, rule.sources));
        SANDYK_TRY(rule.parameters, readTexts(fields, "parameters"));
        for (const std::string& id : rule.parameters) {
            if (!m_profile.parameter(id)) return bad(rule.id, "no such figure: " + id);
        }
        SANDYK_TRY(const JsonValue::Array* checks, fields.array("checks", kMostItems));
        for (const JsonValue& each : *checks) {
            SANDYK_TRY(Check check, readCheck(each, rule.id, rule.confidence));
            const bool isTwice = std::ranges::any_of(rule.checks, [&](auto& other) { return other.id == check.id; });
            if (isTwice) return bad(rule.id, "a check stands twice: " + check.id);
            rule.checks.push_back(std::move(check));
        }
        if (m_profile.rule(rule.id)) return bad(rule.id, "stands twice");
        m_profile.m_rules.push_back(std::move(rule));
        return {};
    }

    Profile& m_profile;
};

Result<Profile> Profile::load(ByteView file, const ProfileRules& rules) {
    SANDYK_TRY(const crypto::SignedData data, crypto::SignedData::parse(file));
    Profile profile;
    SANDYK_TRY(profile.m_signer, verifySignedData(data, {kKind, rules.trusted, rules.now, rules.leastVersion}));
    profile.m_version = data.version;
    profile.m_issuedAt = data.issuedAt;
    profile.m_expiresAt = data.expiresAt;
    SANDYK_CHECK(ProfileReader(profile).read(data.payload));
    return profile;
}

namespace {

template <class Item>
const Item* findById(const std::vector<Item>& items, std::string_view id) {
    const auto found = std::ranges::find_if(items, [&](const Item& each) { return each.id == id; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Rule* Profile::rule(std::string_view id) const {
    return findById(m_rules, id);
}

const Parameter* Profile::parameter(std::string_view id) const {
    return findById(m_parameters, id);
}

const Source* Profile::source(std::string_view id) const {
    return findById(m_sources, id);
}

const Notice* Profile::notice(std::string_view id) const {
    return findById(m_notices, id);
}

Effect Rule::heaviest(UserProfile profile) const {
    Effect heaviest = Effect::Allow;
    for (const Check& check : checks) {
        const auto effect = check.effects.find(profile);
        if (effect != check.effects.end()) heaviest = std::max(heaviest, effect->second);
    }
    return heaviest;
}

Hash256 Notice::hash(Language language) const {
    return crypto::taggedHash("sandyk/notice", asBytes(title.in(language) + "\n" + body.in(language)));
}

} // namespace sandyk::law
