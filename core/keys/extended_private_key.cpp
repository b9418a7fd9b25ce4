#include <algorithm>

#include "crypto/declassify.h"
#include "crypto/hash.h"
#include "keys/extended_key.h"
#include "keys/extended_key_layout.h"
#include "keys/secret_base58.h"

namespace sandyk::keys {

namespace {

constexpr std::size_t kLeastSeedSize = 16;
constexpr std::size_t kMostSeedSize = 64;

} // namespace

Fingerprint fingerprintOf(const crypto::PublicKey& key) {
    const Hash160 hash = crypto::hash160(key.compressed());
    Fingerprint fingerprint;
    std::copy_n(hash.begin(), fingerprint.bytes.size(), fingerprint.bytes.begin());
    return fingerprint;
}

Result<ExtendedPrivateKey> ExtendedPrivateKey::fromSeed(ByteView seed, Network network) {
    if (seed.size() < kLeastSeedSize || seed.size() > kMostSeedSize)
        return fail(ErrorCode::ExtendedKeyFormat, "a seed has 16 to 64 bytes");
    const SecureBytes digest = crypto::hmacSha512(asBytes("Bitcoin seed"), seed);
    SANDYK_TRY(crypto::PrivateKey key, crypto::PrivateKey::parse(digest.view().first(32)));
    ExtendedPrivateKey master(std::move(key));
    master.m_isMain = network == Network::Main;
    master.m_chainCode = SecureBytes::copyOf(digest.view().last(32));
    return master;
}

Result<ExtendedPrivateKey> ExtendedPrivateKey::parse(std::string_view text) {
    SANDYK_TRY(const SecureBytes bytes, decodeSecretBase58Check(text));
    // Everything but the chain code and the key is as public as in the xpub.
    crypto::declassify(bytes.data(), 13);
    crypto::declassify(bytes.data() + 45, 1);
    SANDYK_TRY(const ExtendedKeyLayout layout, readLayout(bytes.view()));
    if (layout.version != kXprvVersion && layout.version != kTprvVersion)
        return fail(ErrorCode::ExtendedKeyFormat, "not the version of an extended private key");
    if (layout.keyData[0] != 0) return fail(ErrorCode::ExtendedKeyFormat, "a private key is written after a zero byte");
    auto key = crypto::PrivateKey::parse(layout.keyData.last(32));
    if (!key) return fail(ErrorCode::ExtendedKeyFormat, "private key is zero or not below the order");
    ExtendedPrivateKey out(std::move(*key));
    out.m_isMain = layout.version == kXprvVersion;
    out.m_depth = layout.depth;
    out.m_parentFingerprint = layout.parentFingerprint;
    out.m_childNumber = layout.childNumber;
    out.m_chainCode = SecureBytes::copyOf(layout.chainCode);
    return out;
}

ExtendedPrivateKey ExtendedPrivateKey::clone() const {
    ExtendedPrivateKey copy(m_key.clone());
    copy.m_isMain = m_isMain;
    copy.m_depth = m_depth;
    copy.m_parentFingerprint = m_parentFingerprint;
    copy.m_childNumber = m_childNumber;
    copy.m_chainCode = m_chainCode.clone();
    return copy;
}

SecureString ExtendedPrivateKey::toString() const {
    ByteArray<33> keyData{};
    ScopedWipe wipe(keyData);
    std::ranges::copy(m_key.secret().view(), keyData.begin() + 1);
    SecureBytes bytes(kExtendedKeySize);
    writeLayout(bytes.span().first<kExtendedKeySize>(),
                {m_isMain ? kXprvVersion : kTprvVersion, m_depth, m_parentFingerprint, m_childNumber,
                 m_chainCode.view(), keyData});
    return encodeSecretBase58Check(bytes);
}

ExtendedPublicKey ExtendedPrivateKey::publicKey() const {
    ExtendedPublicKey out;
    out.m_isMain = m_isMain;
    out.m_depth = m_depth;
    out.m_parentFingerprint = m_parentFingerprint;
    out.m_childNumber = m_childNumber;
    std::ranges::copy(m_chainCode.view(), out.m_chainCode.begin());
    out.m_key = m_key.publicKey();
    return out;
}

Result<ExtendedPrivateKey> ExtendedPrivateKey::derive(std::uint32_t step) const {
    if (m_depth == 255) return fail(ErrorCode::ExtendedKeyFormat, "a key has at most 255 ancestors");
    ByteArray<37> data{};
    ScopedWipe wipeData(data);
    if (step & kHardened)
        std::ranges::copy(m_key.secret().view(), data.begin() + 1);
    else
        std::ranges::copy(m_key.publicKey().compressed(), data.begin());
    writeBigEndian(std::span(data).last<4>(), step);
    const SecureBytes digest = crypto::hmacSha512(m_chainCode.view(), data);
    Hash256 tweak;
    ScopedWipe wipeTweak(tweak);
    std::ranges::copy(digest.view().first(32), tweak.begin());

    SANDYK_TRY(crypto::PrivateKey key, m_key.tweakAdd(tweak));
    ExtendedPrivateKey child(std::move(key));
    child.m_isMain = m_isMain;
    child.m_depth = static_cast<std::uint8_t>(m_depth + 1);
    child.m_parentFingerprint = fingerprintOf(m_key.publicKey());
    child.m_childNumber = step;
    child.m_chainCode = SecureBytes::copyOf(digest.view().last(32));
    return child;
}

Result<ExtendedPrivateKey> ExtendedPrivateKey::derive(const DerivationPath& path) const {
    ExtendedPrivateKey key = clone();
    for (std::uint32_t step : path.steps()) {
        SANDYK_TRY(key, key.derive(step));
    }
    return key;
}

} // namespace sandyk::keys
