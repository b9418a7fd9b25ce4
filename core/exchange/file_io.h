#pragma once

#include <filesystem>

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk::exchange {

/// A whole regular file, hostile until parsed. The size is checked before anything is allocated and again while
/// reading (a file may grow). Errors: FileRead (params "file"), ParseTooLarge.
Result<Bytes> readFile(const std::filesystem::path& file, std::size_t most);

/// All or nothing: a temporary file beside the target, fsync, rename, fsync of the folder. Mode 0600. An existing
/// file is replaced only with `Replace`. Errors: FileExists, FileWrite, DiskFull (params "file").
enum class IfExists { Refuse, Replace };
Result<void> writeFile(const std::filesystem::path& file, ByteView content, IfExists ifExists);

} // namespace sandyk::exchange
