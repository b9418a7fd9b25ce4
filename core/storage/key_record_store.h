#pragma once

#include <vector>

#include "storage/database.h"
#include "wallet/key_record.h"

namespace sandyk::storage {

/// The key register: one record for each key, known by its fingerprint. Errors of all: VaultDatabase, DiskFull.

/// New, or in the place of the earlier one. Errors: KeyRecordInvalid.
Result<void> keepKeyRecord(const Database& database, const wallet::KeyRecord& record);
/// By fingerprint. Errors: VaultDamaged (a row that cannot be understood).
Result<std::vector<wallet::KeyRecord>> readKeyRecords(const Database& database);
Result<std::optional<wallet::KeyRecord>> readKeyRecord(const Database& database, const keys::Fingerprint& fingerprint);
/// Errors: KeyRecordNotFound.
Result<void> removeKeyRecord(const Database& database, const keys::Fingerprint& fingerprint);

} // namespace sandyk::storage
