#include "storage/migrator.h"

namespace sandyk::storage {

int schemaVersion() {
    return migrations().back().number;
}

Result<int> readSchemaVersion(const Database& database) {
    SANDYK_TRY(Statement statement, database.prepare("PRAGMA user_version"));
    SANDYK_CHECK(statement.step());
    const std::int64_t version = statement.integer(0);
    if (version > schemaVersion())
        return fail(ErrorCode::VaultTooNew, "the schema is newer", {{"version", std::to_string(version)}});
    if (version < 0) return fail(ErrorCode::VaultDamaged, "the schema has no version");
    return static_cast<int>(version);
}

Result<void> migrate(const Database& database, int from) {
    for (const Migration& step : migrations()) {
        if (step.number <= from) continue;
        SANDYK_TRY(Transaction transaction, Transaction::begin(database));
        SANDYK_CHECK(database.execute(std::string(step.sql)));
        SANDYK_CHECK(database.execute("PRAGMA user_version=" + std::to_string(step.number)));
        SANDYK_CHECK(transaction.commit());
    }
    return {};
}

} // namespace sandyk::storage
