#pragma once

#include "base/bytes.h"

namespace sandyk::hw::bitbox02 {

/// Whether the answer to an attestation challenge proves that the vendor made the device: the vendor's key signed the
/// key of the secure chip, and that one the challenge. `answer` is without the status byte. False for simulators.
bool isGenuine(ByteView answer, const Hash256& challenge);

} // namespace sandyk::hw::bitbox02
