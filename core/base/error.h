#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sandyk {

/// Everything that can go wrong, one closed list (error_codes.def).
enum class ErrorCode {
#define SANDYK_ERROR(enumerator, name, exitClass) enumerator,
#include "base/error_codes.def"
#undef SANDYK_ERROR
};

/// Exit status of the command line (cli.md); every code belongs to exactly one.
enum class ExitClass { Refused = 1, Usage = 2, Malformed = 3, Locked = 4, Blocked = 5, Device = 6, Storage = 7 };

/// The stable dotted name of a code, for example "psbt.parse".
std::string_view errorName(ErrorCode code);
ExitClass exitClass(ErrorCode code);
/// Every code there is, in the order of the list; for tests that demand words for each.
const std::vector<ErrorCode>& allErrorCodes();

/// A failure as a value. `detail` is English, for the log and the command line, and never holds a secret.
/// `params` are named facts for the words shown to people (an index, an address, a limit).
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string detail;
    std::vector<std::pair<std::string, std::string>> params;

    /// The value of a parameter, or "" when there is none of that name.
    std::string_view param(std::string_view name) const;
};

} // namespace sandyk
