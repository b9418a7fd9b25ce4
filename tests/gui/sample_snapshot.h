#pragma once

#include <filesystem>
#include <string>

namespace sandyk::guitest {

/// What another machine read from the chain for the sample firm's vault, which must not be open: the first client's
/// first wallet received one deposit, the others hold nothing. Empty: well done; else what went wrong.
std::string writeSampleSnapshot(const std::filesystem::path& vault, const std::filesystem::path& file);

} // namespace sandyk::guitest
