#pragma once

#include "device/advisories.h"
#include "storage/vault.h"

namespace sandyk::app {

/// The list of firmware advisories in force: the newer of the one that the program carries and the one that the vault
/// was given. One that has expired or no longer verifies is passed over. Without Qt. Errors: VaultDatabase.
Result<hw::AdvisoryList> advisoriesInForce(const storage::Vault& vault, std::int64_t now);
/// Keeps a newer list in the vault. Errors: those of AdvisoryList::read (SignedDataOlder: not newer than the one in
/// force), VaultDatabase, DiskFull.
Result<hw::AdvisoryList> acceptAdvisories(storage::Vault& vault, ByteView file, std::int64_t now);

} // namespace sandyk::app
