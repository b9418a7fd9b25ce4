#pragma once

#include "device/driver.h"

namespace sandyk::hw::coldcard {

/// Coldcard Mk3, Mk4, Mk5 and Q over HID.
const Driver& driver();

} // namespace sandyk::hw::coldcard
