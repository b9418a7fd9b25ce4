#pragma once

#include "base/result.h"
#include "base/secure_bytes.h"

struct sqlite3;

namespace sandyk::storage {

/// Gives a fresh connection its raw key and every setting of A-25, and reads each back. `key` is 32 bytes.
/// Errors: VaultNotEncrypted, VaultDatabase (a setting did not take), VaultDamaged (the key does not fit the file).
Result<void> configureConnection(sqlite3* database, const SecureBytes& key);

} // namespace sandyk::storage
