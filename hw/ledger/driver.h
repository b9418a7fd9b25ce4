#pragma once

#include "device/driver.h"

namespace sandyk::hw::ledger {

/// Ledger Nano S, Nano X, Nano S Plus, Stax, Flex and Nano Gen5 over HID.
const Driver& driver();

} // namespace sandyk::hw::ledger
