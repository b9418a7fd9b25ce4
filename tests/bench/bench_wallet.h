#pragma once

#include <cstdint>
#include <string>

namespace sandyk::bench {

inline constexpr char kBenchPassword[] = "a password for measuring";

/// A vault with one wallet and `count` transactions of it; false when it cannot be made. Apart from the windows: the
/// vault has members that Qt takes for its own words.
bool makeWallet(const std::string& file, std::uint32_t count);

} // namespace sandyk::bench
