#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/result.h"
#include "base/secure_bytes.h"

struct sqlite3;
struct sqlite3_stmt;

namespace sandyk::storage {

/// The error of SQLite's result `code`: DiskFull, VaultInUse (busy), VaultDamaged (corrupt, not a database),
/// FileWrite (input or output), WalletExists (a unique constraint), OutOfMemory, else VaultDatabase. Detail: SQLite's
/// own name of the code, never values.
Failure databaseFailure(int code, std::string_view what);

/// One prepared statement. Parameters and columns are counted from 0. The first failure of a bind is reported by step.
class Statement {
public:
    /// Errors: VaultDatabase and the other codes of databaseFailure.
    static Result<Statement> prepare(sqlite3* database, std::string_view sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;

    Statement& bind(std::int64_t value);
    Statement& bind(std::string_view value);
    Statement& bind(ByteView value);
    Statement& bindNull();

    /// True while there is a row. Errors: databaseFailure.
    Result<bool> step();
    /// Runs to the end, ignoring rows.
    Result<void> run();
    /// Ready to be bound and run again.
    Statement& reset();

    std::int64_t integer(int column) const;
    std::string text(int column) const;
    Bytes blob(int column) const;
    /// The same in locked memory, for keys.
    SecureBytes secretBlob(int column) const;
    bool isNull(int column) const;
    std::optional<std::int64_t> optionalInteger(int column) const;

private:
    explicit Statement(sqlite3_stmt* statement) : m_statement(statement) {}
    void noteBind(int code);

    sqlite3_stmt* m_statement = nullptr;
    int m_bound = 0;
    int m_bindCode = 0;
};

} // namespace sandyk::storage
