#include "storage/cipher_settings.h"

#include <cstdlib>
#include <memory>

#include <sqlite3.h>

#include "storage/statement.h"

namespace sandyk::storage {
namespace {

/// A pragma, and what reading it back must answer.
struct Setting {
    const char* set;
    const char* read;
    const char* expected;
};

/// Before any key: its copies inside SQLCipher are then locked and wiped from the first byte on.
constexpr Setting kBeforeKey[] = {
    {"PRAGMA cipher_memory_security=ON", "PRAGMA cipher_memory_security", "1"},
    {"PRAGMA cipher_log_level=NONE", "PRAGMA cipher_log_level", "NONE"},
};

constexpr Setting kAfterKey[] = {
    {"PRAGMA cipher_memory_security=ON", "PRAGMA cipher_memory_security", "1"},
    // Forgotten when the last connection closes, the one that secureProcess() opens; it would write to standard error.
    {"PRAGMA cipher_log_level=NONE", "PRAGMA cipher_log_level", "NONE"},
    {"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", "0"},
    {"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2"},
    {"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"},
    {"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1"},
    {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA locking_mode", "exclusive"},
    {"PRAGMA journal_mode=TRUNCATE", "PRAGMA journal_mode", "truncate"},
    {"PRAGMA synchronous=EXTRA", "PRAGMA synchronous", "3"},
    {"PRAGMA secure_delete=ON", "PRAGMA secure_delete", "1"},
};

Result<std::string> readPragma(sqlite3* database, const char* sql) {
    SANDYK_TRY(Statement statement, Statement::prepare(database, sql));
    SANDYK_TRY(const bool row, statement.step());
    return row ? statement.text(0) : std::string();
}

Result<void> applySetting(sqlite3* database, const Setting& setting) {
    SANDYK_CHECK(readPragma(database, setting.set));
    SANDYK_TRY(const std::string value, readPragma(database, setting.read));
    if (value == setting.expected) return {};
    return fail(ErrorCode::VaultDatabase, std::string(setting.set) + " did not take");
}

/// "4.6.1 community"; plain SQLite knows no such pragma and answers nothing.
Result<void> checkCipherVersion(sqlite3* database) {
    SANDYK_TRY(const std::string version, readPragma(database, "PRAGMA cipher_version"));
    char* rest = nullptr;
    const long major = std::strtol(version.c_str(), &rest, 10);
    const long minor = *rest == '.' ? std::strtol(rest + 1, nullptr, 10) : 0;
    if (major > 4 || (major == 4 && minor >= 6)) return {};
    return fail(ErrorCode::VaultNotEncrypted, "SQLCipher 4.6 or newer is needed, here is \"" + version + "\"");
}

/// SQLCipher's text form of a raw key: x'64 hex digits'.
SecureString rawKeyText(const SecureBytes& key) {
    constexpr char kDigits[] = "0123456789abcdef";
    SecureString text("x'");
    for (const std::uint8_t byte : key.view()) {
        const char digits[] = {kDigits[byte >> 4], kDigits[byte & 15]};
        text.append({digits, 2});
    }
    text.append("'");
    return text;
}

/// cipher_memory_security belongs to the process: switched on by a connection that never has a key.
Result<void> secureProcess() {
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> memory(raw, sqlite3_close);
    if (code != SQLITE_OK) return databaseFailure(code, "open in memory");
    SANDYK_CHECK(checkCipherVersion(memory.get()));
    for (const Setting& setting : kBeforeKey)
        SANDYK_CHECK(applySetting(memory.get(), setting));
    return {};
}

} // namespace

Result<void> configureConnection(sqlite3* database, const SecureBytes& key) {
    SANDYK_CHECK(secureProcess());
    const SecureString text = rawKeyText(key);
    const int code = sqlite3_key_v2(database, "main", text.view().data(), static_cast<int>(text.size()));
    if (code != SQLITE_OK) return databaseFailure(code, "key");
    SANDYK_CHECK(checkCipherVersion(database));
    for (const Setting& setting : kAfterKey)
        SANDYK_CHECK(applySetting(database, setting));
    // The first read of a page: a wrong key shows here.
    SANDYK_CHECK(readPragma(database, "SELECT count(*) FROM sqlite_schema"));
    return {};
}

} // namespace sandyk::storage
