#pragma once

#include <filesystem>

#include "bitcoin/psbt.h"
#include "exchange/file_io.h"

namespace sandyk::exchange {

/// Binary, base64 or hex. Errors: those of readFile and Psbt::parseAny.
Result<bitcoin::Psbt> readPsbt(const std::filesystem::path& file);
/// Binary, replacing what is there. Errors: those of writeFile.
Result<void> writePsbt(const std::filesystem::path& file, const bitcoin::Psbt& psbt);

} // namespace sandyk::exchange
