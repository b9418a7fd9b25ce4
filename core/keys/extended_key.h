#pragma once

#include <compare>
#include <optional>
#include <string>

#include "base/network.h"
#include "crypto/ecc.h"
#include "keys/derivation_path.h"

namespace sandyk::keys {

/// First four bytes of HASH160 of a public key (BIP32).
struct Fingerprint {
    ByteArray<4> bytes{};
    std::string toString() const; ///< eight lower-case hex digits
    /// Errors: EncodingHex.
    static Result<Fingerprint> parse(std::string_view text);
    friend auto operator<=>(const Fingerprint&, const Fingerprint&) = default;
};

/// Where a key comes from: the master's fingerprint and the path from it (BIP380 key origin).
struct KeyOrigin {
    Fingerprint fingerprint;
    DerivationPath path;
    std::string toString() const; ///< "[d34db33f/84h/0h/0h]"
    friend auto operator<=>(const KeyOrigin&, const KeyOrigin&) = default;
};

/// The public half (BIP32). Only xpub and tpub version bytes exist inside; SLIP-132 forms (ypub, zpub, ...) are read
/// by parseSlip132 and turned into them.
class ExtendedPublicKey {
public:
    /// Base58Check, 78 bytes. Every check of BIP32's invalid vectors. Errors: ExtendedKeyFormat.
    static Result<ExtendedPublicKey> parse(std::string_view text);
    /// The 78 serialised bytes. Errors: ExtendedKeyFormat.
    static Result<ExtendedPublicKey> fromBytes(ByteView bytes);

    std::string toString() const;
    ByteArray<78> toBytes() const;

    /// True for xpub, false for tpub.
    bool isMain() const { return m_isMain; }
    bool matches(Network network) const { return m_isMain == (network == Network::Main); }
    std::uint8_t depth() const { return m_depth; }
    std::uint32_t childNumber() const { return m_childNumber; }
    const Fingerprint& parentFingerprint() const { return m_parentFingerprint; }
    Fingerprint fingerprint() const;
    const crypto::PublicKey& key() const { return m_key; }
    const Hash256& chainCode() const { return m_chainCode; }

    /// Errors: ExtendedKeyHardened (a public key has no hardened child), ExtendedKeyFormat (depth over 255), CryptoKey
    /// (chance below 2^-127).
    Result<ExtendedPublicKey> derive(std::uint32_t step) const;
    /// derive(step)'s key alone, without hashing this key for the child's parent fingerprint: for long address lists.
    Result<crypto::PublicKey> deriveKey(std::uint32_t step) const;
    Result<ExtendedPublicKey> derive(const DerivationPath& path) const;

    friend auto operator<=>(const ExtendedPublicKey&, const ExtendedPublicKey&) = default;

private:
    friend class ExtendedPrivateKey;
    Result<SecureBytes> childDigest(std::uint32_t step) const;
    bool m_isMain = true;
    std::uint8_t m_depth = 0;
    Fingerprint m_parentFingerprint;
    std::uint32_t m_childNumber = 0;
    Hash256 m_chainCode{};
    crypto::PublicKey m_key;
};

/// The SLIP-132 prefix tells the script type that the maker had in mind.
enum class Slip132Hint { None, ShWpkh, Wpkh, ShWsh, Wsh };
struct Slip132Key {
    ExtendedPublicKey key;
    Slip132Hint hint;
};
/// xpub/tpub and ypub, zpub, Ypub, Zpub, upub, vpub, Upub, Vpub. Errors: ExtendedKeyFormat.
Result<Slip132Key> parseSlip132(std::string_view text);

/// The private half (BIP32). Secret: move-only, locked memory.
class ExtendedPrivateKey {
public:
    /// 16 to 64 bytes of seed. Errors: ExtendedKeyFormat (size), CryptoKey (chance below 2^-127).
    static Result<ExtendedPrivateKey> fromSeed(ByteView seed, Network network);
    /// An xprv or tprv. Errors: ExtendedKeyFormat.
    static Result<ExtendedPrivateKey> parse(std::string_view text);

    ExtendedPrivateKey clone() const;
    SecureString toString() const;
    ExtendedPublicKey publicKey() const;
    Fingerprint fingerprint() const { return publicKey().fingerprint(); }
    const crypto::PrivateKey& key() const { return m_key; }
    std::uint8_t depth() const { return m_depth; }
    bool isMain() const { return m_isMain; }

    /// Errors: ExtendedKeyFormat (depth over 255), CryptoKey (chance below 2^-127).
    Result<ExtendedPrivateKey> derive(std::uint32_t step) const;
    Result<ExtendedPrivateKey> derive(const DerivationPath& path) const;

private:
    ExtendedPrivateKey(crypto::PrivateKey key) : m_key(std::move(key)) {}
    bool m_isMain = true;
    std::uint8_t m_depth = 0;
    Fingerprint m_parentFingerprint;
    std::uint32_t m_childNumber = 0;
    SecureBytes m_chainCode; ///< 32 bytes
    crypto::PrivateKey m_key;
};

} // namespace sandyk::keys
