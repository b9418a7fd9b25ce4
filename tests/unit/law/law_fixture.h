#pragma once

#include <functional>

#include "law/engine.h"

namespace sandyk::law::test {

/// 2026-12-01, a Tuesday, 00:00 UTC.
inline constexpr std::int64_t kNow = 1'796'083'200;
inline constexpr std::int64_t kHour = 3'600;
inline constexpr std::int64_t kDay = 24 * kHour;

/// The key that signs in these tests; not the one that the build trusts.
const crypto::Ed25519Key& testKey();
/// The file that the program carries, changed and signed anew.
Bytes changedFile(const std::function<void(crypto::SignedData&)>& change);
ProfileRules testRules();
Profile shippedProfile();
Profile changedProfile(const std::function<void(JsonValue::Object& payload)>& change);
Engine engineOf(Profile profile, FirmSettings settings = {});

/// The item of that id in a list of the payload.
JsonValue::Object& item(JsonValue::Object& payload, const char* list, std::string_view id);
void setFigure(JsonValue::Object& payload, std::string_view parameter, JsonValue value);
void setConfidence(JsonValue::Object& payload, std::string_view rule, const char* confidence);

Verdict ask(const Engine& engine, const char* kind, UserProfile profile, Facts facts, std::int64_t now = kNow);
/// "block TM-VA-LIC-01 TM-VA-KYC-01": the effect and every rule that spoke, notices too.
std::string told(const Verdict& verdict);

/// Facts of a client and a transfer with which everything is in order.
Facts goodClient();
Facts goodTransfer();

} // namespace sandyk::law::test
