#pragma once

#include <cstdint>

#include "base/result.h"
#include "base/secure_bytes.h"

namespace sandyk::crypto {

SecureBytes pbkdf2HmacSha512(ByteView password, ByteView salt, std::uint32_t iterations, std::size_t size);
SecureBytes pbkdf2HmacSha256(ByteView password, ByteView salt, std::uint32_t iterations, std::size_t size);

/// Cost of Argon2id (RFC 9106), one lane.
struct Argon2Cost {
    std::uint32_t memoryKiB = 0;
    std::uint32_t passes = 0;
    friend bool operator==(const Argon2Cost&, const Argon2Cost&) = default;
};
inline constexpr std::size_t kArgon2SaltSize = 16;
/// never below 64 MiB and 3 passes.
inline constexpr Argon2Cost kArgon2Least{64 * 1024, 3};
/// What is accepted from a file: bounds the memory and time a hostile file can ask for.
inline constexpr Argon2Cost kArgon2Most{4 * 1024 * 1024, 64};

/// Errors: OutOfMemory (the cost asks for more memory than there is), CryptoKey (cost outside the bounds).
Result<SecureBytes> argon2id(ByteView password, const ByteArray<kArgon2SaltSize>& salt, const Argon2Cost& cost,
                             std::size_t size);
/// The cost that takes at least `seconds` here: memory first, up to 1 GiB or a quarter of what is installed, then
/// passes. Takes about two times `seconds`.
Argon2Cost calibrateArgon2(double seconds);

} // namespace sandyk::crypto
