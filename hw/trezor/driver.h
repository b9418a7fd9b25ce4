#pragma once

#include "device/driver.h"

namespace sandyk::hw::trezor {

/// Trezor One, Model T, Safe 3 and Safe 5, and OneKey devices of the old protocol, which have the same numbers on the
/// bus. Safe 7 speaks another protocol (THP): it is recognised, and said not to be supported.
const Driver& driver();
/// KeepKey, whose messages are the Trezor One's of 2017.
const Driver& keepKeyDriver();

} // namespace sandyk::hw::trezor
