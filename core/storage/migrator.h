#pragma once

#include <span>
#include <string_view>

#include "storage/database.h"

namespace sandyk::storage {

/// One numbered step of core/storage/migrations.
struct Migration {
    int number;
    std::string_view sql;
};
/// In order, numbered from 1 without gaps.
std::span<const Migration> migrations();
/// The number of the last step: the schema that this program writes.
int schemaVersion();

/// Errors: VaultTooNew (a newer program made it), VaultDamaged.
Result<int> readSchemaVersion(const Database& database);
/// Brings the schema up to date, each step in one transaction with its number. Errors: VaultDatabase, DiskFull.
Result<void> migrate(const Database& database, int from);

} // namespace sandyk::storage
