#pragma once

#include "base/bytes.h"

namespace sandyk::crypto {

/// ECDSA on NIST P-256, verification only: secure chips of devices prove their origin with it. `key` is x || y,
/// `signature` R || S, each 32 bytes big-endian; either S is accepted. False also for what is no point or scalar.
bool verifyP256(const ByteArray<64>& key, const Hash256& digest, const ByteArray<64>& signature);

} // namespace sandyk::crypto
