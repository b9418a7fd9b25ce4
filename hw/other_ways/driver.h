#pragma once

#include "device/driver.h"

namespace sandyk::hw::other_ways {

/// Devices that Sandyk knows by sight and does not speak with over the cable: their wallets are used by QR code or
/// file. They are shown so that the person learns it, and nothing is ever opened or written.

/// Jade and Jade Plus. Their chips are those of many serial lines, an Arduino's too, so without the name in the product
/// text it is only "perhaps a Jade".
const Driver& jadeDriver();
/// Keystone 3 Pro over USB.
const Driver& keystoneDriver();

} // namespace sandyk::hw::other_ways
