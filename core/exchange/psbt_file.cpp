#include "exchange/psbt_file.h"

namespace sandyk::exchange {

Result<bitcoin::Psbt> readPsbt(const std::filesystem::path& file) {
    SANDYK_TRY(const Bytes content, readFile(file, bitcoin::Psbt::kMaxSize));
    return bitcoin::Psbt::parseAny(content);
}

Result<void> writePsbt(const std::filesystem::path& file, const bitcoin::Psbt& psbt) {
    return writeFile(file, psbt.serialize(), IfExists::Replace);
}

} // namespace sandyk::exchange
