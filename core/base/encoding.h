#pragma once

#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk {

/// Lower-case hex.
std::string toHex(ByteView bytes);
/// Accepts both cases, an even number of digits, nothing else. Errors: EncodingHex.
Result<Bytes> fromHex(std::string_view text);

/// RFC 4648 base64 with padding.
std::string toBase64(ByteView bytes);
/// Strict: padding required, no white space, unused bits zero. Errors: EncodingBase64.
Result<Bytes> fromBase64(std::string_view text);

/// Bitcoin's base58 alphabet; check = first four bytes of the double SHA-256.
std::string toBase58Check(ByteView payload);
/// At most 200 characters. Errors: EncodingBase58.
Result<Bytes> fromBase58Check(std::string_view text);

/// Checksum constants of BIP173 and BIP350.
enum class Bech32Variant { Bech32, Bech32m };
struct Bech32 {
    Bech32Variant variant;
    std::string hrp; ///< lower case
    Bytes values;    ///< 5-bit groups without the checksum
};
std::string toBech32(Bech32Variant variant, std::string_view hrp, ByteView values);
/// At most 90 characters, no mixed case (BIP173). Errors: EncodingBech32.
Result<Bech32> fromBech32(std::string_view text);
/// Regroups bits, most significant first. Without `pad`, left-over bits must be fewer than `from` and zero.
/// Errors: EncodingBech32.
Result<Bytes> convertBits(ByteView values, int from, int to, bool pad);

} // namespace sandyk
