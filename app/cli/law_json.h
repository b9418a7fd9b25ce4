#pragma once

#include "cli/json_writer.h"
#include "law/engine.h"

namespace sandyk::cli {

/// Members of the open object.
void writeSigner(JsonWriter& json, const crypto::Ed25519PublicKey& key);
/// Name, version, times and signer.
void writeProfileHead(JsonWriter& json, const law::Profile& profile);
/// The whole profile as it works for one kind of user; one rule when `rule` is not empty. Errors: LawQuestion (no such
/// rule).
Result<void> writeProfile(JsonWriter& json, const law::Engine& engine, law::UserProfile user, law::Language language,
                          const std::string& rule);
void writeVerdict(JsonWriter& json, const law::Verdict& verdict);
void writeQuestions(JsonWriter& json);
void writeLines(JsonWriter& json, std::string_view key, const std::vector<std::string>& lines);

/// 64 hex digits. Errors: CryptoKey.
Result<crypto::Ed25519Key> parseSigningKey(const SecureString& text);
/// The same as a new file of mode 0600. Errors: FileExists, FileWrite.
Result<void> writeSigningKey(const crypto::Ed25519Key& key, const std::string& file);

} // namespace sandyk::cli
