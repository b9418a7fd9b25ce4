#pragma once

#include "base/result.h"
#include "base/secure_bytes.h"

namespace sandyk::keys {

/// Rolls that a phrase needs: 62 for up to 160 bits, 100 for up to 256 bits, 2.585 bits a roll.
std::size_t diceRollsNeeded(std::size_t entropySize);

/// `size` bytes of entropy for a new phrase: HKDF-like mix, HMAC-SHA512(system entropy, "sandyk dice" || rolls), cut to
/// size. The system's part is always there, so bad dice cannot weaken it, and the dice are always there, so a bad
/// system cannot either. `rolls` are digits 1-6, white space between them ignored; empty means no dice.
/// Errors: DiceTooFew (params "needed", "given"), DiceFormat (params "position"), ParseTooLarge (over 10,000
/// characters), Usage (size not 16 to 64).
Result<SecureBytes> newEntropy(std::size_t size, const SecureString& rolls);
/// The pure mix, for known-answer tests. `system` is 64 bytes.
Result<SecureBytes> mixEntropy(const SecureBytes& system, std::size_t size, const SecureString& rolls);

} // namespace sandyk::keys
