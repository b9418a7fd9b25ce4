#pragma once

#include "base/secure_bytes.h"

namespace sandyk::crypto {

/// Random bytes of the operating system and of nothing else. If the generator fails the process aborts: no key
/// may come from anything weaker. Any thread.
SecureBytes randomSecret(std::size_t size);
/// For salts, nonces and file names.
void fillRandom(std::span<std::uint8_t> out);

} // namespace sandyk::crypto
