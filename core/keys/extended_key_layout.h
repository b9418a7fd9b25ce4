#pragma once

#include "keys/extended_key.h"
#include "keys/secret_base58.h"

namespace sandyk::keys {

/// The 78 bytes of BIP32: version(4) depth(1) parent(4) child(4) chain code(32) key(33). Only this module's sources
/// include this header. The views point into the bytes that were read.

inline constexpr std::uint32_t kXpubVersion = 0x0488b21e;
inline constexpr std::uint32_t kXprvVersion = 0x0488ade4;
inline constexpr std::uint32_t kTpubVersion = 0x043587cf;
inline constexpr std::uint32_t kTprvVersion = 0x04358394;

struct ExtendedKeyLayout {
    std::uint32_t version;
    std::uint8_t depth;
    Fingerprint parentFingerprint;
    std::uint32_t childNumber;
    ByteView chainCode; ///< 32 bytes
    ByteView keyData;   ///< 33 bytes
};

inline std::uint32_t readBigEndian(std::span<const std::uint8_t, 4> bytes) {
    return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 | bytes[3];
}

inline void writeBigEndian(std::span<std::uint8_t, 4> bytes, std::uint32_t value) {
    for (unsigned i = 0; i < 4; ++i)
        bytes[i] = static_cast<std::uint8_t>(value >> (24 - 8 * i));
}

/// `bytes` are 78. Errors: ExtendedKeyFormat (a master key with a parent or a child number).
inline Result<ExtendedKeyLayout> readLayout(ByteView bytes) {
    ExtendedKeyLayout layout{readBigEndian(bytes.first<4>()),
                             bytes[4],
                             {},
                             readBigEndian(bytes.subspan<9>().first<4>()),
                             bytes.subspan(13, 32),
                             bytes.subspan(45, 33)};
    std::ranges::copy(bytes.subspan(5, 4), layout.parentFingerprint.bytes.begin());
    if (layout.depth == 0 && (layout.parentFingerprint != Fingerprint{} || layout.childNumber != 0))
        return fail(ErrorCode::ExtendedKeyFormat, "a master key has no parent and no child number");
    return layout;
}

inline void writeLayout(std::span<std::uint8_t, kExtendedKeySize> out, const ExtendedKeyLayout& layout) {
    writeBigEndian(out.first<4>(), layout.version);
    out[4] = layout.depth;
    std::ranges::copy(layout.parentFingerprint.bytes, out.begin() + 5);
    writeBigEndian(out.subspan<9>().first<4>(), layout.childNumber);
    std::ranges::copy(layout.chainCode, out.begin() + 13);
    std::ranges::copy(layout.keyData, out.begin() + 45);
}

Fingerprint fingerprintOf(const crypto::PublicKey& key);

} // namespace sandyk::keys
