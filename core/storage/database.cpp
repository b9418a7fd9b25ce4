#include "storage/database.h"

#include <utility>

#include <sqlite3.h>

#include "storage/cipher_settings.h"
#include "storage/offset_vfs.h"

namespace sandyk::storage {
namespace {

constexpr std::size_t kMostProblems = 20;

/// What a database of ours never needs; a hostile file gets no more room than this.
void limit(sqlite3* database) {
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024);
    sqlite3_limit(database, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(database, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
}

Result<void> collect(const Database& database, std::string_view pragma, std::vector<std::string>& problems) {
    SANDYK_TRY(Statement statement, database.prepare(pragma));
    while (problems.size() < kMostProblems) {
        const auto row = statement.step();
        if (!row) {
            problems.push_back(row.error().detail);
            return {};
        }
        if (!*row) return {};
        std::string text = statement.text(0);
        if (text != "ok") problems.push_back(std::string(pragma.substr(7)) + ": " + text);
    }
    return {};
}

} // namespace

void Database::Close::operator()(sqlite3* database) const {
    sqlite3_close_v2(database);
}

Result<Database> Database::open(const std::filesystem::path& file, const SecureBytes& key, Access access) {
    SANDYK_TRY(const char* vfs, offsetVfs());
    const int flags = (access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) |
                      SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE;
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &raw, flags, vfs);
    Database database(raw);
    if (code != SQLITE_OK) return databaseFailure(code, "open");
    limit(raw);
    SANDYK_CHECK(configureConnection(raw, key));
    return database;
}

Result<Statement> Database::prepare(std::string_view sql) const {
    return Statement::prepare(m_database.get(), sql);
}

Result<void> Database::execute(const std::string& sql) const {
    const int code = sqlite3_exec(m_database.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return databaseFailure(code, "execute");
    return {};
}

std::int64_t Database::lastInsertId() const {
    return sqlite3_last_insert_rowid(m_database.get());
}

std::int64_t Database::changes() const {
    return sqlite3_changes64(m_database.get());
}

Result<std::vector<std::string>> Database::integrityProblems() const {
    std::vector<std::string> problems;
    SANDYK_CHECK(collect(*this, "PRAGMA cipher_integrity_check", problems));
    SANDYK_CHECK(collect(*this, "PRAGMA integrity_check", problems));
    SANDYK_CHECK(collect(*this, "PRAGMA foreign_key_check", problems));
    return problems;
}

Result<void> Database::checkIntegrity() const {
    SANDYK_TRY(const auto problems, integrityProblems());
    if (problems.empty()) return {};
    return fail(ErrorCode::VaultDamaged, problems.front());
}

Result<Transaction> Transaction::begin(const Database& database) {
    SANDYK_CHECK(database.execute("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::~Transaction() {
    // SQLite has already rolled back by itself after some failures; a second time is then an error without meaning.
    if (m_database != nullptr) (void)m_database->execute("ROLLBACK");
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Result<void> Transaction::commit() {
    SANDYK_CHECK(m_database->execute("COMMIT"));
    m_database = nullptr;
    return {};
}

} // namespace sandyk::storage
