#include "keys/entropy.h"

#include "crypto/declassify.h"
#include "crypto/hash.h"
#include "crypto/rng.h"

namespace sandyk::keys {

namespace {

constexpr std::size_t kMixSize = 64; // what HMAC-SHA512 gives, and the system's part
constexpr std::size_t kMostRollsSize = 10'000;

bool isSpace(char c) {
    // Where white space stands is not hidden.
    return crypto::declassified(c == ' ' || static_cast<std::uint32_t>(c - '\t') < 5U);
}

Result<SecureString> readRolls(const SecureString& text, std::size_t needed) {
    if (text.size() > kMostRollsSize) return fail(ErrorCode::ParseTooLarge, "more than 10,000 characters of rolls");
    SecureString rolls;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text.view()[i];
        if (isSpace(c)) continue;
        if (crypto::declassified(static_cast<std::uint32_t>(c - '1') > 5U))
            return fail(ErrorCode::DiceFormat, "a roll is a digit from 1 to 6", {{"position", std::to_string(i + 1)}});
        rolls.append(text.view().substr(i, 1));
    }
    if (!rolls.empty() && rolls.size() < needed)
        return fail(ErrorCode::DiceTooFew, "too few rolls for this entropy",
                    {{"needed", std::to_string(needed)}, {"given", std::to_string(rolls.size())}});
    return rolls;
}

} // namespace

std::size_t diceRollsNeeded(std::size_t entropySize) {
    constexpr std::size_t kBits160 = 20;
    constexpr std::size_t kBits256 = 32;
    if (entropySize <= kBits160) return 62;
    if (entropySize <= kBits256) return 100;
    return (entropySize * 8 * 1000 + 2584) / 2585; // a fair roll gives 2.585 bits
}

Result<SecureBytes> newEntropy(std::size_t size, const SecureString& rolls) {
    return mixEntropy(crypto::randomSecret(kMixSize), size, rolls);
}

Result<SecureBytes> mixEntropy(const SecureBytes& system, std::size_t size, const SecureString& rolls) {
    if (system.size() != kMixSize || size < 16 || size > kMixSize)
        return fail(ErrorCode::Usage, "entropy is made from 64 bytes of the system and has 16 to 64 bytes");
    SANDYK_TRY(const SecureString digits, readRolls(rolls, diceRollsNeeded(size)));
    SecureString message("sandyk dice");
    message.append(digits.view());
    SecureBytes mixed = crypto::hmacSha512(system.view(), message.bytes());
    mixed.truncate(size);
    return mixed;
}

} // namespace sandyk::keys
