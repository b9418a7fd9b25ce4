#include "keys/extended_key.h"

#include <algorithm>
#include <cassert>

#include "base/byte_reader.h"
#include "base/encoding.h"
#include "crypto/hash.h"
#include "keys/extended_key_layout.h"

namespace sandyk::keys {

namespace {

struct PublicVersion {
    std::uint32_t version;
    bool isMain;
    Slip132Hint hint;
};

constexpr PublicVersion kPublicVersions[] = {
    {kXpubVersion, true, Slip132Hint::None}, {kTpubVersion, false, Slip132Hint::None},
    {0x049d7cb2, true, Slip132Hint::ShWpkh}, {0x044a5262, false, Slip132Hint::ShWpkh}, // ypub, upub
    {0x04b24746, true, Slip132Hint::Wpkh},   {0x045f1cf6, false, Slip132Hint::Wpkh},   // zpub, vpub
    {0x0295b43f, true, Slip132Hint::ShWsh},  {0x024289ef, false, Slip132Hint::ShWsh},  // Ypub, Upub
    {0x02aa7ed3, true, Slip132Hint::Wsh},    {0x02575483, false, Slip132Hint::Wsh},    // Zpub, Vpub
};

Failure malformed(const char* why) {
    return fail(ErrorCode::ExtendedKeyFormat, why);
}

Result<Bytes> decodeKeyText(std::string_view text) {
    auto bytes = fromBase58Check(text);
    if (!bytes) return malformed("no base58 with a right checksum");
    return std::move(*bytes);
}

} // namespace

std::string Fingerprint::toString() const {
    return toHex(bytes);
}

Result<Fingerprint> Fingerprint::parse(std::string_view text) {
    Fingerprint fingerprint;
    SANDYK_TRY(const Bytes decoded, fromHex(text));
    if (decoded.size() != fingerprint.bytes.size())
        return fail(ErrorCode::EncodingHex, "a fingerprint has eight hex digits");
    std::ranges::copy(decoded, fingerprint.bytes.begin());
    return fingerprint;
}

std::string KeyOrigin::toString() const {
    return "[" + fingerprint.toString() + (path.empty() ? "" : "/" + path.toOriginString()) + "]";
}

Result<ExtendedPublicKey> ExtendedPublicKey::fromBytes(ByteView bytes) {
    if (bytes.size() != kExtendedKeySize) return malformed("an extended key has 78 bytes");
    SANDYK_TRY(const ExtendedKeyLayout layout, readLayout(bytes));
    ExtendedPublicKey key;
    if (layout.version != kXpubVersion && layout.version != kTpubVersion)
        return malformed("not the version of an extended public key");
    key.m_isMain = layout.version == kXpubVersion;
    key.m_depth = layout.depth;
    key.m_parentFingerprint = layout.parentFingerprint;
    key.m_childNumber = layout.childNumber;
    std::ranges::copy(layout.chainCode, key.m_chainCode.begin());
    auto point = crypto::PublicKey::parse(layout.keyData);
    if (!point) return malformed("no valid public key inside");
    key.m_key = *point;
    return key;
}

Result<ExtendedPublicKey> ExtendedPublicKey::parse(std::string_view text) {
    SANDYK_TRY(const Bytes bytes, decodeKeyText(text));
    return fromBytes(bytes);
}

ByteArray<78> ExtendedPublicKey::toBytes() const {
    ByteArray<78> out;
    writeLayout(out, {m_isMain ? kXpubVersion : kTpubVersion, m_depth, m_parentFingerprint, m_childNumber, m_chainCode,
                      m_key.compressed()});
    return out;
}

std::string ExtendedPublicKey::toString() const {
    return toBase58Check(toBytes());
}

Fingerprint ExtendedPublicKey::fingerprint() const {
    return fingerprintOf(m_key);
}

// BIP32's I: the left half is the tweak, the right half the child's chain code.
Result<SecureBytes> ExtendedPublicKey::childDigest(std::uint32_t step) const {
    if (step & kHardened) return fail(ErrorCode::ExtendedKeyHardened, "a public key has no hardened child");
    if (m_depth == 255) return malformed("a key has at most 255 ancestors");
    ByteArray<37> data;
    std::ranges::copy(m_key.compressed(), data.begin());
    writeBigEndian(std::span(data).last<4>(), step);
    return crypto::hmacSha512(m_chainCode, data);
}

Result<crypto::PublicKey> ExtendedPublicKey::deriveKey(std::uint32_t step) const {
    SANDYK_TRY(const SecureBytes digest, childDigest(step));
    Hash256 tweak;
    std::ranges::copy(digest.view().first(32), tweak.begin());
    return m_key.tweakAdd(tweak);
}

Result<ExtendedPublicKey> ExtendedPublicKey::derive(std::uint32_t step) const {
    SANDYK_TRY(const SecureBytes digest, childDigest(step));
    Hash256 tweak;
    std::ranges::copy(digest.view().first(32), tweak.begin());

    ExtendedPublicKey child;
    SANDYK_TRY(child.m_key, m_key.tweakAdd(tweak));
    child.m_isMain = m_isMain;
    child.m_depth = static_cast<std::uint8_t>(m_depth + 1);
    child.m_parentFingerprint = fingerprint();
    child.m_childNumber = step;
    std::ranges::copy(digest.view().last(32), child.m_chainCode.begin());
    return child;
}

Result<ExtendedPublicKey> ExtendedPublicKey::derive(const DerivationPath& path) const {
    ExtendedPublicKey key = *this;
    for (std::uint32_t step : path.steps()) {
        SANDYK_TRY(key, key.derive(step));
    }
    return key;
}

Result<Slip132Key> parseSlip132(std::string_view text) {
    SANDYK_TRY(Bytes bytes, decodeKeyText(text));
    if (bytes.size() != kExtendedKeySize) return malformed("an extended key has 78 bytes");
    const std::uint32_t version = readBigEndian(ByteView(bytes).first<4>());
    const auto* known = std::ranges::find(kPublicVersions, version, &PublicVersion::version);
    if (known == std::end(kPublicVersions)) return malformed("unknown version of an extended key");
    writeBigEndian(std::span(bytes).first<4>(), known->isMain ? kXpubVersion : kTpubVersion);
    SANDYK_TRY(ExtendedPublicKey key, ExtendedPublicKey::fromBytes(bytes));
    return Slip132Key{std::move(key), known->hint};
}

} // namespace sandyk::keys
