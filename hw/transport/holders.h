#pragma once

#include <string>

namespace sandyk::hw {

/// True when another process of this user has the file open. The kernel lets several programs read and write one
/// hidraw device, and their commands would be mixed. Processes of other users cannot be seen.
bool isHeldByAnotherProcess(const std::string& path);

} // namespace sandyk::hw
