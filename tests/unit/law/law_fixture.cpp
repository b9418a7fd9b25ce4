#include "law_fixture.h"

#include <gtest/gtest.h>

namespace sandyk::law::test {

const crypto::Ed25519Key& testKey() {
    static const crypto::Ed25519Key key = *crypto::Ed25519Key::fromSeed(SecureBytes::copyOf(Bytes(32, 0x42)));
    return key;
}

Bytes changedFile(const std::function<void(crypto::SignedData&)>& change) {
    crypto::SignedData data = *crypto::SignedData::parse(Profile::embedded());
    change(data);
    data.signatures.clear();
    data.sign(testKey());
    return toBytes(asBytes(data.toFile()));
}

ProfileRules testRules() {
    return {{testKey().publicKey()}, kNow, 1};
}

Profile shippedProfile() {
    auto profile = Profile::load(Profile::embedded(), {crypto::trustedDataKeys(), kNow, 1});
    if (!profile) throw std::runtime_error(profile.error().detail);
    return *profile;
}

Profile changedProfile(const std::function<void(JsonValue::Object&)>& change) {
    const Bytes file = changedFile([&](crypto::SignedData& data) { change(*data.payload.object()); });
    auto profile = Profile::load(file, testRules());
    if (!profile) throw std::runtime_error(profile.error().detail);
    return *profile;
}

Engine engineOf(Profile profile, FirmSettings settings) {
    auto engine = Engine::create(std::move(profile), std::move(settings));
    if (!engine) throw std::runtime_error(engine.error().detail);
    return *engine;
}

JsonValue::Object& item(JsonValue::Object& payload, const char* list, std::string_view id) {
    for (JsonValue& each : *payload.at(list).array()) {
        if (*each.object()->at("id").text() == id) return *each.object();
    }
    throw std::runtime_error("no such item: " + std::string(id));
}

void setFigure(JsonValue::Object& payload, std::string_view parameter, JsonValue value) {
    item(payload, "parameters", parameter)["value"] = std::move(value);
}

void setConfidence(JsonValue::Object& payload, std::string_view rule, const char* confidence) {
    item(payload, "rules", rule)["confidence"] = confidence;
}

Verdict ask(const Engine& engine, const char* kind, UserProfile profile, Facts facts, std::int64_t now) {
    auto verdict = engine.ask({kind, profile, now, std::move(facts)});
    if (!verdict) throw std::runtime_error(verdict.error().detail + " " + std::string(verdict.error().param("fact")));
    return *verdict;
}

std::string told(const Verdict& verdict) {
    std::string text(effectName(verdict.effect));
    for (const Finding& finding : verdict.findings)
        text += " " + finding.rule + "." + finding.check;
    return text;
}

Facts goodClient() {
    return {{"licence", std::string("active")},
            {"scope_covers", true},
            {"credit_institution", false},
            {"counsel_note", false},
            {"identified", true},
            {"identification_approved", true},
            {"owners_complete", true},
            {"anonymous", false},
            {"list_hit", false},
            {"screening_list_at", kNow - kDay},
            {"internal_rules", true}};
}

Facts goodTransfer() {
    return {{"purpose", std::string("own")},
            {"licence", std::string("active")},
            {"client_assets", true},
            {"identified_at", kNow - 10 * kDay},
            {"high_risk", false},
            {"anonymous", false},
            {"list_hit", false},
            {"counterparty", std::string("named")},
            {"screening_list_at", kNow - kDay},
            {"mixing", false},
            {"mixes_owners", false},
            {"suspicious", false},
            {"amount_minor", std::int64_t{100'000}},
            {"asset_halted", false},
            {"internal_rules", true},
            {"to_hot", false},
            {"cold_after", std::int64_t{99}},
            {"total_after", std::int64_t{100}}};
}

} // namespace sandyk::law::test
