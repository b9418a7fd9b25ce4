#pragma once

#include <filesystem>

#include "base/result.h"

namespace sandyk::app {

/// Where the program keeps its own state outside every vault: XDG_STATE_HOME/sandyk, else ~/.local/state/sandyk. Made
/// with mode 0700 when it is missing. Errors: FileWrite (no home, or it cannot be made).
Result<std::filesystem::path> stateFolder();

} // namespace sandyk::app
