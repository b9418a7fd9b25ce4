#pragma once

#include <vector>

#include "base/result.h"
#include "base/secure_bytes.h"

namespace sandyk::keys {

/// The secret sharing of SLIP-0039 over GF(256) with the Rijndael polynomial: the secret is the point at 255, its
/// digest the point at 254. Constant time in the values; the places (x) are public. Only this module's sources include
/// this header.
struct ShamirPoint {
    std::uint8_t x;
    SecureBytes value;
};

/// The value at `x` of the polynomial through the points, whose places differ and whose sizes are equal.
SecureBytes interpolate(const std::vector<ShamirPoint>& points, std::uint8_t x);

/// `count` points at 0, 1, ...; any `threshold` of them give the secret. 1 <= threshold <= count <= 16.
std::vector<ShamirPoint> shamirSplit(const SecureBytes& secret, int threshold, int count);

/// The secret from at least `threshold` points. Errors: Slip39Digest (they do not lie on one polynomial of ours).
Result<SecureBytes> shamirCombine(std::vector<ShamirPoint> points, int threshold);

} // namespace sandyk::keys
