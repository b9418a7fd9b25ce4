#pragma once

#include <filesystem>

namespace sandyk::app {

/// The state file that systemd-logind keeps for this login session (XDG_SESSION_ID), or nothing. It is read, and no bus
/// is asked, so the offline signer has it too.
std::filesystem::path loginSessionFile();

/// The person has left: the screen is locked (LOCKED_HINT=1) or another session is in front (ACTIVE=0). Without a file,
/// or if it says neither, nobody has.
bool hasLeft(const std::filesystem::path& sessionFile);

} // namespace sandyk::app
