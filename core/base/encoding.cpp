#include "base/encoding.h"

#include <sodium.h>

#include <algorithm>
#include <optional>

namespace sandyk {

namespace {

constexpr std::string_view kBase58Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::string_view kBech32Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::size_t kBase58MaxLength = 200;
constexpr std::size_t kBase58ChecksumLength = 4;
constexpr std::size_t kBech32MaxLength = 90;
constexpr std::size_t kBech32ChecksumLength = 6;

Hash256 doubleSha256(ByteView bytes) {
    Hash256 hash;
    crypto_hash_sha256(hash.data(), bytes.data(), bytes.size());
    crypto_hash_sha256(hash.data(), hash.data(), hash.size());
    return hash;
}

/// Reads a number written in one base as bytes of another, most significant digit first, without leading zeros.
Bytes changeBase(ByteView digits, unsigned from, unsigned to) {
    Bytes reversed;
    for (unsigned digit : digits) {
        unsigned carry = digit;
        for (std::uint8_t& place : reversed) {
            carry += place * from;
            place = static_cast<std::uint8_t>(carry % to);
            carry /= to;
        }
        for (; carry > 0; carry /= to)
            reversed.push_back(static_cast<std::uint8_t>(carry % to));
    }
    std::ranges::reverse(reversed);
    return reversed;
}

std::size_t leadingZeros(ByteView digits) {
    return static_cast<std::size_t>(std::ranges::find_if(digits, [](auto d) { return d != 0; }) - digits.begin());
}

std::optional<Bytes> decodeDigits(std::string_view text, std::string_view alphabet) {
    Bytes digits;
    digits.reserve(text.size());
    for (char c : text) {
        const std::size_t digit = alphabet.find(c);
        if (digit == std::string_view::npos) return std::nullopt;
        digits.push_back(static_cast<std::uint8_t>(digit));
    }
    return digits;
}

/// The BCH checksum state of BIP173 over 5-bit values.
std::uint32_t bech32Polymod(ByteView values) {
    constexpr std::uint32_t kGenerator[] = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    std::uint32_t state = 1;
    for (std::uint8_t value : values) {
        const std::uint32_t top = state >> 25;
        state = (state & 0x1ffffff) << 5 ^ value;
        for (unsigned i = 0; i < 5; ++i) {
            if (top >> i & 1) state ^= kGenerator[i];
        }
    }
    return state;
}

std::uint32_t bech32Constant(Bech32Variant variant) {
    return variant == Bech32Variant::Bech32 ? 1 : 0x2bc830a3;
}

/// The human-readable part as it enters the checksum: high bits, zero, low bits.
Bytes expandHrp(std::string_view hrp) {
    Bytes expanded;
    for (char c : hrp)
        expanded.push_back(static_cast<std::uint8_t>(c >> 5));
    expanded.push_back(0);
    for (char c : hrp)
        expanded.push_back(static_cast<std::uint8_t>(c & 31));
    return expanded;
}

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}

} // namespace

std::string toHex(ByteView bytes) {
    if (bytes.empty()) return {}; // libsodium takes no null pointer
    std::string text(bytes.size() * 2, '\0');
    sodium_bin2hex(text.data(), text.size() + 1, bytes.data(), bytes.size());
    return text;
}

Result<Bytes> fromHex(std::string_view text) {
    if (text.empty()) return Bytes{};
    if (text.size() % 2 != 0) return fail(ErrorCode::EncodingHex, "odd number of hex digits");
    Bytes bytes(text.size() / 2);
    std::size_t length = 0;
    const char* end = nullptr;
    const int status = sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, &end);
    if (status != 0 || length != bytes.size() || end != text.data() + text.size())
        return fail(ErrorCode::EncodingHex, "not a hex digit");
    return bytes;
}

std::string toBase64(ByteView bytes) {
    if (bytes.empty()) return {};
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the terminating zero
    return text;
}

Result<Bytes> fromBase64(std::string_view text) {
    if (text.empty()) return Bytes{};
    if (text.size() % 4 != 0) return fail(ErrorCode::EncodingBase64, "length is no multiple of four");
    Bytes bytes(text.size() / 4 * 3);
    std::size_t length = 0;
    const char* end = nullptr;
    const int status = sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, &end,
                                         sodium_base64_VARIANT_ORIGINAL);
    bytes.resize(length);
    // libsodium 1.0.18 takes some bytes above 127 for digits; only the one true form comes back the same.
    if (status != 0 || end != text.data() + text.size() || toBase64(bytes) != text)
        return fail(ErrorCode::EncodingBase64, "not base64");
    return bytes;
}

std::string toBase58Check(ByteView payload) {
    Bytes bytes = toBytes(payload);
    append(bytes, ByteView(doubleSha256(payload)).first(kBase58ChecksumLength));
    std::string text(leadingZeros(bytes), kBase58Alphabet[0]);
    for (std::uint8_t digit : changeBase(bytes, 256, 58))
        text.push_back(kBase58Alphabet[digit]);
    return text;
}

Result<Bytes> fromBase58Check(std::string_view text) {
    if (text.size() > kBase58MaxLength) return fail(ErrorCode::EncodingBase58, "text is too long");
    const std::optional<Bytes> digits = decodeDigits(text, kBase58Alphabet);
    if (!digits) return fail(ErrorCode::EncodingBase58, "character outside the base58 alphabet");
    Bytes bytes(leadingZeros(*digits), 0);
    append(bytes, changeBase(*digits, 58, 256));
    if (bytes.size() < kBase58ChecksumLength) return fail(ErrorCode::EncodingBase58, "text is too short");
    const std::size_t length = bytes.size() - kBase58ChecksumLength;
    const Hash256 hash = doubleSha256(ByteView(bytes).first(length));
    if (!equal(ByteView(bytes).subspan(length), ByteView(hash).first(kBase58ChecksumLength)))
        return fail(ErrorCode::EncodingBase58, "checksum does not match");
    bytes.resize(length);
    return bytes;
}

std::string toBech32(Bech32Variant variant, std::string_view hrp, ByteView values) {
    Bytes checked = expandHrp(hrp);
    append(checked, values);
    checked.resize(checked.size() + kBech32ChecksumLength);
    const std::uint32_t checksum = bech32Polymod(checked) ^ bech32Constant(variant);
    std::string text(hrp);
    text.push_back('1');
    for (std::uint8_t value : values)
        text.push_back(kBech32Alphabet[value & 31]);
    for (std::size_t i = 0; i < kBech32ChecksumLength; ++i)
        text.push_back(kBech32Alphabet[checksum >> (5 * (kBech32ChecksumLength - 1 - i)) & 31]);
    return text;
}

Result<Bech32> fromBech32(std::string_view text) {
    if (text.size() > kBech32MaxLength) return fail(ErrorCode::EncodingBech32, "longer than 90 characters");
    if (std::ranges::any_of(text, [](char c) { return c < 33 || c > 126; }))
        return fail(ErrorCode::EncodingBech32, "character outside the bech32 range");
    if (std::ranges::any_of(text, isUpper) && std::ranges::any_of(text, isLower))
        return fail(ErrorCode::EncodingBech32, "mixed upper and lower case");
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return isUpper(c) ? static_cast<char>(c + 32) : c; });
    const std::size_t separator = lower.rfind('1');
    if (separator == std::string::npos || separator == 0 || lower.size() - separator - 1 < kBech32ChecksumLength)
        return fail(ErrorCode::EncodingBech32, "no prefix, or too short");
    std::optional<Bytes> values = decodeDigits(std::string_view(lower).substr(separator + 1), kBech32Alphabet);
    if (!values) return fail(ErrorCode::EncodingBech32, "character outside the bech32 alphabet");

    Bech32 decoded{Bech32Variant::Bech32, lower.substr(0, separator), {}};
    Bytes checked = expandHrp(decoded.hrp);
    append(checked, *values);
    const std::uint32_t state = bech32Polymod(checked);
    if (state == bech32Constant(Bech32Variant::Bech32m)) {
        decoded.variant = Bech32Variant::Bech32m;
    } else if (state != bech32Constant(Bech32Variant::Bech32)) {
        return fail(ErrorCode::EncodingBech32, "checksum does not match");
    }
    values->resize(values->size() - kBech32ChecksumLength);
    decoded.values = std::move(*values);
    return decoded;
}

Result<Bytes> convertBits(ByteView values, int from, int to, bool pad) {
    Bytes out;
    std::uint32_t pending = 0;
    int bits = 0;
    const std::uint32_t mask = (1u << to) - 1;
    for (std::uint8_t value : values) {
        if (value >> from != 0) return fail(ErrorCode::EncodingBech32, "value does not fit its group");
        pending = (pending << from | value) & 0xffff;
        for (bits += from; bits >= to;) {
            bits -= to;
            out.push_back(static_cast<std::uint8_t>(pending >> bits & mask));
        }
    }
    const std::uint32_t rest = pending & ((1u << bits) - 1);
    if (pad) {
        if (bits > 0) out.push_back(static_cast<std::uint8_t>(rest << (to - bits) & mask));
    } else if (bits >= from || rest != 0) {
        return fail(ErrorCode::EncodingBech32, "left-over bits");
    }
    return out;
}

} // namespace sandyk
