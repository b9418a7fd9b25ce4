#pragma once

#include "base/result.h"

namespace sandyk::storage {

/// Name of a SQLite VFS over the system's own, for which a database begins kHeaderAreaSize bytes into its file. Its
/// journal is a file of its own, not shifted. Any other file (temporary ones, a WAL) is refused: whatever SQLite might
/// put there would not be under our eyes. Registered once in a process. Errors: VaultDatabase.
Result<const char*> offsetVfs();

} // namespace sandyk::storage
