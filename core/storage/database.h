#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/secure_bytes.h"
#include "storage/statement.h"

namespace sandyk::storage {

/// An SQLCipher database behind the header area of a vault file, opened with its raw key. After opening every setting
/// that its safety rests on was set and read back. Not thread-safe.
class Database {
public:
    enum class Access { ReadOnly, ReadWrite };
    /// The file exists; an empty database in it is made by the first write. A journal left by a crash is used up first.
    /// Errors: VaultNotEncrypted (plain SQLite, or SQLCipher below 4.6), VaultDamaged (wrong key or damaged),
    /// VaultDatabase (a setting did not take), VaultInUse, FileWrite, DiskFull.
    static Result<Database> open(const std::filesystem::path& file, const SecureBytes& key, Access access);

    Result<Statement> prepare(std::string_view sql) const;
    /// One or more statements without parameters or results.
    Result<void> execute(const std::string& sql) const;
    std::int64_t lastInsertId() const;
    /// Rows that the last statement changed.
    std::int64_t changes() const;

    /// The HMAC of every page, SQLite's structure, foreign keys; English words for each problem, at most 20.
    Result<std::vector<std::string>> integrityProblems() const;
    /// Errors: VaultDamaged (with the first problem).
    Result<void> checkIntegrity() const;

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    explicit Database(sqlite3* database) : m_database(database) {}
    std::unique_ptr<sqlite3, Close> m_database;
};

/// A transaction that is rolled back unless it was committed.
class Transaction {
public:
    static Result<Transaction> begin(const Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    /// Errors: DiskFull, FileWrite, VaultDatabase; then nothing of it happened.
    Result<void> commit();

private:
    explicit Transaction(const Database& database) : m_database(&database) {}
    const Database* m_database;
};

} // namespace sandyk::storage
