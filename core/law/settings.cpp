#include "law/settings.h"

namespace sandyk::law {

namespace {

constexpr JsonLimits kLimits{65'536, 1'000, 3};

Failure refused(const std::string& id, std::string why) {
    return fail(ErrorCode::LawSetting, std::move(why), {{"id", id}});
}

} // namespace

Result<void> FirmSettings::check(const Profile& profile) const {
    for (const auto& [id, value] : parameters) {
        const Parameter* parameter = profile.parameter(id);
        if (!parameter) return refused(id, "the profile has no such figure");
        if (!parameter->firmRange) return refused(id, "the profile does not leave this figure to the firm");
        if (value < parameter->firmRange->least || value > parameter->firmRange->most)
            return refused(id, "the figure is outside the bounds of the profile");
    }
    for (const auto& [id, effect] : rules) {
        const Rule* rule = profile.rule(id);
        if (!rule) return refused(id, "the profile has no such rule");
        if (mayBlock(rule->confidence)) return refused(id, "this rule is not left to the firm");
        if (rule->confidence == Confidence::Press && effect != Effect::Block)
            return refused(id, "the firm may only raise this rule");
    }
    return {};
}

std::string FirmSettings::toText() const {
    JsonValue::Object figures, effects;
    for (const auto& [id, value] : parameters)
        figures.emplace(id, value);
    for (const auto& [id, effect] : rules)
        effects.emplace(id, std::string(effectName(effect)));
    return JsonValue(JsonValue::Object{{"parameters", std::move(figures)}, {"rules", std::move(effects)}}).canonical();
}

Result<FirmSettings> FirmSettings::parse(std::string_view text) {
    const auto value = JsonValue::parse(text, kLimits);
    if (!value) return fail(ErrorCode::LawFormat, value.error().detail);
    JsonFields fields(*value, ErrorCode::LawFormat, "settings");
    SANDYK_TRY(const JsonValue* figures, fields.member("parameters"));
    SANDYK_TRY(const JsonValue* effects, fields.member("rules"));
    SANDYK_CHECK(fields.finish());
    if (!figures->object() || !effects->object()) return fail(ErrorCode::LawFormat, "settings: no objects");
    FirmSettings settings;
    for (const auto& [id, figure] : *figures->object()) {
        if (!figure.integer()) return fail(ErrorCode::LawFormat, "settings: a figure is no number");
        settings.parameters.emplace(id, *figure.integer());
    }
    for (const auto& [id, name] : *effects->object()) {
        const auto effect = name.text() ? parseEffect(*name.text()) : std::nullopt;
        if (!effect) return fail(ErrorCode::LawFormat, "settings: no such effect");
        settings.rules.emplace(id, *effect);
    }
    return settings;
}

} // namespace sandyk::law
