#pragma once

#include <array>
#include <string_view>

namespace sandyk::keys {

/// The published lists, sorted. No word has more than eight letters, all are lower-case ASCII.
extern const std::array<std::string_view, 2048> kBip39English;
extern const std::array<std::string_view, 1024> kSlip39Words;

} // namespace sandyk::keys
