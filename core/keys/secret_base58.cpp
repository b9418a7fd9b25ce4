#include "keys/secret_base58.h"

#include <cassert>

#include "crypto/constant_time.h"
#include "crypto/declassify.h"
#include "crypto/hash.h"

namespace sandyk::keys {

namespace {

constexpr std::string_view kAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::size_t kChecksumSize = 4;
constexpr std::uint32_t kNoDigit = 0xff;

/// crypto::equalMask for the small numbers here.
std::uint32_t equalMask(std::uint32_t a, std::uint32_t b) {
    return static_cast<std::uint32_t>(crypto::equalMask(a, b));
}

// Both look at the whole alphabet, so that no address depends on the secret.
char digitToCharacter(std::uint32_t digit) {
    std::uint32_t character = 0;
    for (std::uint32_t i = 0; i < kAlphabet.size(); ++i)
        character |= equalMask(digit, i) & static_cast<std::uint8_t>(kAlphabet[i]);
    return static_cast<char>(character);
}

std::uint32_t characterToDigit(char c) {
    std::uint32_t digit = 0;
    std::uint32_t found = 0;
    for (std::uint32_t i = 0; i < kAlphabet.size(); ++i) {
        const std::uint32_t same = equalMask(static_cast<std::uint8_t>(c), static_cast<std::uint8_t>(kAlphabet[i]));
        digit |= same & i;
        found |= same;
    }
    return digit | (~found & kNoDigit);
}

} // namespace

SecureString encodeSecretBase58Check(const SecureBytes& payload) {
    assert(payload.size() == kExtendedKeySize);
    SecureBytes number(kExtendedKeySize + kChecksumSize);
    std::ranges::copy(payload.view(), number.data());
    Hash256 checksum = crypto::sha256d(payload.view());
    ScopedWipe wipe(checksum);
    std::copy_n(checksum.begin(), kChecksumSize, number.data() + kExtendedKeySize);

    SecureBytes text(kExtendedKeyTextSize);
    for (std::size_t i = kExtendedKeyTextSize; i-- > 0;) {
        std::uint32_t remainder = 0;
        for (std::uint8_t& byte : number.span()) {
            // 37 bits of the reciprocal are exact for every value below 58 * 256; a division instruction may take
            // longer for some values than for others.
            const std::uint32_t value = remainder << 8 | byte;
            const auto quotient = static_cast<std::uint32_t>(value * std::uint64_t{0x8d3dcb09} >> 37);
            byte = static_cast<std::uint8_t>(quotient);
            remainder = value - quotient * 58;
        }
        text[i] = static_cast<std::uint8_t>(digitToCharacter(remainder));
    }
    return SecureString(asText(text.view()));
}

Result<SecureBytes> decodeSecretBase58Check(std::string_view text) {
    if (text.size() != kExtendedKeyTextSize) return fail(ErrorCode::ExtendedKeyFormat, "wrong length");
    SecureBytes number(kExtendedKeySize + kChecksumSize);
    std::uint32_t bad = 0;
    for (char c : text) {
        std::uint32_t carry = characterToDigit(c);
        bad |= equalMask(carry, kNoDigit);
        for (std::size_t i = number.size(); i-- > 0;) {
            carry += number[i] * 58U;
            number[i] = static_cast<std::uint8_t>(carry);
            carry >>= 8;
        }
    }
    if (crypto::declassified(bad) != 0) return fail(ErrorCode::ExtendedKeyFormat, "no base58 character");
    Hash256 checksum = crypto::sha256d(number.view().first(kExtendedKeySize));
    ScopedWipe wipe(checksum);
    std::uint32_t different = 0;
    for (std::size_t i = 0; i < kChecksumSize; ++i)
        different |= static_cast<std::uint32_t>(checksum[i] ^ number[kExtendedKeySize + i]);
    if (crypto::declassified(different) != 0) return fail(ErrorCode::ExtendedKeyFormat, "wrong checksum");
    number.truncate(kExtendedKeySize);
    return number;
}

} // namespace sandyk::keys
