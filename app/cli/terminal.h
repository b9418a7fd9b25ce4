#pragma once

#include <string>

#include "base/result.h"
#include "base/secure_bytes.h"

namespace sandyk::cli {

/// Asks at the controlling terminal, without echo; the answer is one line. The terminal is as before when this returns
/// or when a signal ends the process. Errors: Usage (no terminal), Cancelled (end of input), ParseTooLarge (over `most`
/// bytes).
Result<SecureString> askSecret(const std::string& prompt, std::size_t most);

/// Says on standard error, if that is a terminal, that a secret's file can be read by other users.
void warnIfReadableByOthers(int descriptor, const std::string& name);

} // namespace sandyk::cli
