#pragma once

#include "storage/database.h"
#include "storage/vault.h"

namespace sandyk::storage {

/// Labels, settings and events: small texts of bounded length. Errors: Usage, ParseTooLarge, VaultDatabase, DiskFull.
/// An empty label removes it.
Result<void> setLabel(const Database& database, const std::string& type, const std::string& reference,
                      const std::string& label);
/// "" when there is none.
Result<std::string> readLabel(const Database& database, const std::string& type, const std::string& reference);
Result<void> setSetting(const Database& database, const std::string& key, const std::string& value);
Result<std::optional<std::string>> readSetting(const Database& database, const std::string& key);
Result<void> recordEvent(const Database& database, const std::string& kind, const std::string& facts);
/// The newest first.
Result<std::vector<Vault::Event>> readEvents(const Database& database, std::size_t most);

/// Facts that the vault keeps about itself: its id, the sequence of the last header.
Result<void> setFact(const Database& database, std::string_view key, const std::string& value);
/// Errors: VaultDamaged (missing).
Result<std::string> readFact(const Database& database, std::string_view key);

} // namespace sandyk::storage
