#include "cli/law_json.h"

#include "base/encoding.h"
#include "exchange/file_io.h"
#include "law/question.h"

namespace sandyk::cli {

namespace {

using law::Engine;

void writeFigure(JsonWriter& json, std::string_view key, const std::optional<std::int64_t>& figure) {
    if (figure) {
        json.member(key, *figure);
    } else {
        json.null(key);
    }
}

void writeSources(JsonWriter& json, const law::Profile& profile, const std::vector<std::string>& ids) {
    json.beginArray("sources");
    for (const std::string& id : ids) {
        json.beginObject();
        json.member("id", id);
        json.member("address", profile.source(id)->address);
        json.end();
    }
    json.end();
}

void writeRule(JsonWriter& json, const Engine& engine, const law::Rule& rule, law::UserProfile user,
               law::Language language) {
    json.beginObject();
    json.member("id", rule.id);
    json.member("effect", law::effectName(engine.effectOf(rule, user)));
    json.member("confidence", law::confidenceName(rule.confidence));
    if (rule.article) {
        json.member("article", *rule.article);
    } else {
        json.null("article");
    }
    json.member("law", rule.law);
    json.member("title", rule.title.in(language));
    json.member("binds", rule.binds.in(language));
    json.member("duty", rule.duty.in(language));
    json.member("program", rule.program.in(language));
    writeSources(json, engine.profile(), rule.sources);
    json.beginArray("parameters");
    for (const std::string& id : rule.parameters)
        json.element(id);
    json.end();
    json.end();
}

void writeParameter(JsonWriter& json, const Engine& engine, const law::Parameter& parameter, law::Language language) {
    json.beginObject();
    json.member("id", parameter.id);
    json.member("title", parameter.title.in(language));
    writeFigure(json, "value", engine.figure(parameter.id));
    writeFigure(json, "profile_value", parameter.value);
    if (parameter.suggested) json.member("suggested", *parameter.suggested);
    json.member("unit", law::unitName(parameter.unit));
    json.member("basis", law::basisName(parameter.basis));
    json.member("confidence", law::confidenceName(parameter.confidence));
    if (parameter.firmRange) {
        json.member("firm_least", parameter.firmRange->least);
        json.member("firm_most", parameter.firmRange->most);
    }
    writeSources(json, engine.profile(), parameter.sources);
    json.end();
}

std::string_view typeName(law::FactType type) {
    switch (type) {
    case law::FactType::YesNo:
        return "yes_no";
    case law::FactType::Number:
        return "number";
    case law::FactType::Time:
        return "time";
    case law::FactType::Word:
        break;
    }
    return "word";
}

} // namespace

void writeSigner(JsonWriter& json, const crypto::Ed25519PublicKey& key) {
    json.beginObject("signed_by");
    json.member("key_id", crypto::dataKeyId(key));
    json.member("key", toHex(key));
    json.member("development", crypto::isDevelopmentDataKey(key));
    json.end();
}

void writeProfileHead(JsonWriter& json, const law::Profile& profile) {
    json.member("profile", profile.name());
    json.member("version", profile.version());
    json.member("issued_at", profile.issuedAt());
    json.member("expires_at", profile.expiresAt());
    writeSigner(json, profile.signer());
}

Result<void> writeProfile(JsonWriter& json, const Engine& engine, law::UserProfile user, law::Language language,
                          const std::string& rule) {
    const law::Profile& profile = engine.profile();
    if (!rule.empty() && !profile.rule(rule)) return fail(ErrorCode::LawQuestion, "the profile has no such rule");
    writeProfileHead(json, profile);
    json.member("title", profile.title().in(language));
    json.member("user_profile", law::userProfileName(user));
    json.beginArray("rules");
    for (const law::Rule& each : profile.rules()) {
        if (rule.empty() || each.id == rule) writeRule(json, engine, each, user, language);
    }
    json.end();
    json.beginArray("parameters");
    for (const law::Parameter& each : profile.parameters()) {
        const auto& used = rule.empty() ? std::vector<std::string>{each.id} : profile.rule(rule)->parameters;
        if (std::ranges::find(used, each.id) != used.end()) writeParameter(json, engine, each, language);
    }
    json.end();
    return {};
}

void writeVerdict(JsonWriter& json, const law::Verdict& verdict) {
    json.member("verdict", law::effectName(verdict.effect));
    json.member("profile_version", verdict.profileVersion);
    json.member("approvals", verdict.approvals);
    writeLines(json, "reasons_needed", verdict.reasonsNeeded());
    json.beginArray("findings");
    for (const law::Finding& finding : verdict.findings) {
        json.beginObject();
        json.member("rule", finding.rule);
        json.member("check", finding.check);
        json.member("effect", law::effectName(finding.effect));
        json.member("confidence", law::confidenceName(finding.confidence));
        json.member("text", finding.say.en);
        writeLines(json, "missing", finding.missing);
        json.beginObject("parameters");
        for (const auto& [id, value] : finding.parameters)
            writeFigure(json, id, value);
        json.end();
        json.end();
    }
    json.end();
}

void writeQuestions(JsonWriter& json) {
    json.beginArray("questions");
    for (const law::QuestionKind& kind : law::questionKinds()) {
        json.beginObject();
        json.member("question", kind.name);
        json.member("help", kind.help);
        json.beginArray("facts");
        for (const auto fact : kind.facts)
            json.element(fact);
        json.end();
        json.end();
    }
    json.end();
    json.beginArray("facts");
    for (const law::FactKind& fact : law::factKinds()) {
        json.beginObject();
        json.member("fact", fact.name);
        json.member("type", typeName(fact.type));
        json.member("help", fact.help);
        json.end();
    }
    json.end();
}

void writeLines(JsonWriter& json, std::string_view key, const std::vector<std::string>& lines) {
    json.beginArray(key);
    for (const std::string& line : lines)
        json.element(line);
    json.end();
}

Result<crypto::Ed25519Key> parseSigningKey(const SecureString& text) {
    const std::string_view digits = text.view();
    SecureBytes seed(crypto::Ed25519Key::kSeedSize);
    if (digits.size() != 2 * seed.size()) return fail(ErrorCode::CryptoKey, "a signing key has 64 hex digits");
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const auto digit = std::string_view("0123456789abcdef").find(digits[i]);
        if (digit == std::string_view::npos) return fail(ErrorCode::CryptoKey, "a signing key has 64 hex digits");
        seed[i / 2] = static_cast<std::uint8_t>(seed[i / 2] << 4 | static_cast<unsigned>(digit));
    }
    return crypto::Ed25519Key::fromSeed(seed);
}

Result<void> writeSigningKey(const crypto::Ed25519Key& key, const std::string& file) {
    const SecureBytes seed = key.seed();
    SecureBytes text(2 * seed.size() + 1);
    for (std::size_t i = 0; i < seed.size(); ++i) {
        text[2 * i] = static_cast<std::uint8_t>("0123456789abcdef"[seed[i] >> 4]);
        text[2 * i + 1] = static_cast<std::uint8_t>("0123456789abcdef"[seed[i] & 15]);
    }
    text[2 * seed.size()] = '\n';
    return exchange::writeFile(file, text.view(), exchange::IfExists::Refuse);
}

} // namespace sandyk::cli
