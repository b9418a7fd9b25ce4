#include "storage/statement.h"

#include <utility>

#include <sqlite3.h>

namespace sandyk::storage {
namespace {

ErrorCode codeOf(int code) {
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::VaultInUse;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::VaultDamaged;
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return ErrorCode::FileWrite;
    case SQLITE_NOMEM:
        return ErrorCode::OutOfMemory;
    case SQLITE_CONSTRAINT:
        return code == SQLITE_CONSTRAINT_UNIQUE ? ErrorCode::WalletExists : ErrorCode::VaultDatabase;
    default:
        return ErrorCode::VaultDatabase;
    }
}

} // namespace

Failure databaseFailure(int code, std::string_view what) {
    return fail(codeOf(code), std::string(what) + ": " + sqlite3_errstr(code) + " (" + std::to_string(code) + ")");
}

Result<Statement> Statement::prepare(sqlite3* database, std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK) return databaseFailure(sqlite3_extended_errcode(database), "prepare");
    return Statement(statement);
}

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)), m_bound(other.m_bound), m_bindCode(other.m_bindCode) {}

Statement& Statement::operator=(Statement&& other) noexcept {
    std::swap(m_statement, other.m_statement);
    std::swap(m_bound, other.m_bound);
    std::swap(m_bindCode, other.m_bindCode);
    return *this;
}

void Statement::noteBind(int code) {
    if (m_bindCode == SQLITE_OK) m_bindCode = code;
}

Statement& Statement::bind(std::int64_t value) {
    noteBind(sqlite3_bind_int64(m_statement, ++m_bound, value));
    return *this;
}

Statement& Statement::bind(std::string_view value) {
    // A null pointer would bind NULL, not the empty text.
    noteBind(sqlite3_bind_text64(m_statement, ++m_bound, value.empty() ? "" : value.data(), value.size(),
                                 SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(ByteView value) {
    noteBind(value.empty() ? sqlite3_bind_zeroblob(m_statement, ++m_bound, 0)
                           : sqlite3_bind_blob64(m_statement, ++m_bound, value.data(), value.size(), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bindNull() {
    noteBind(sqlite3_bind_null(m_statement, ++m_bound));
    return *this;
}

Result<bool> Statement::step() {
    if (m_bindCode != SQLITE_OK) return databaseFailure(m_bindCode, "bind");
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    return databaseFailure(sqlite3_extended_errcode(sqlite3_db_handle(m_statement)), "step");
}

Result<void> Statement::run() {
    while (true) {
        SANDYK_TRY(const bool row, step());
        if (!row) return {};
    }
}

Statement& Statement::reset() {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bound = 0;
    m_bindCode = SQLITE_OK;
    return *this;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::string Statement::text(int column) const {
    const unsigned char* text = sqlite3_column_text(m_statement, column);
    if (text == nullptr) return {};
    return {reinterpret_cast<const char*>(text), static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

Bytes Statement::blob(int column) const {
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    if (bytes == nullptr) return {};
    return Bytes(bytes, bytes + sqlite3_column_bytes(m_statement, column));
}

SecureBytes Statement::secretBlob(int column) const {
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    if (bytes == nullptr) return {};
    return SecureBytes::copyOf({bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))});
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const {
    if (isNull(column)) return std::nullopt;
    return integer(column);
}

} // namespace sandyk::storage
