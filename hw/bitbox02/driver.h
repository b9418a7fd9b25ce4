#pragma once

#include "device/driver.h"

namespace sandyk::hw::bitbox02 {

/// BitBox02 and BitBox02 Nova, Multi and Bitcoin-only, over HID.
const Driver& driver();

} // namespace sandyk::hw::bitbox02
