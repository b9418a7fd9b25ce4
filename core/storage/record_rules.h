#pragma once

#include <cstdint>
#include <string_view>

#include "base/result.h"

namespace sandyk::storage {

/// What is kept is never empty nor longer than `most` bytes. Errors: Usage (empty), ParseTooLarge.
Result<void> checkLength(std::string_view text, std::size_t most, std::string_view what);
/// Seconds of UNIX time.
std::int64_t unixTime();

} // namespace sandyk::storage
