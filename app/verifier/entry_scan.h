#pragma once

#include <optional>

#include "verifier/note.h"

namespace sandyk::verifier {

/// What the checker needs of one line of a log.
struct ScannedEntry {
    std::uint64_t index = 0;
    std::uint64_t time = 0;
    std::string_view kind;
};
/// Nothing when the line is not exactly in the form of docs/audit-log.md: members and names in order, no space, no
/// other escapes than needed.
std::optional<ScannedEntry> scanEntry(std::string_view line);

} // namespace sandyk::verifier
