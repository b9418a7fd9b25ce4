#pragma once

#include <compare>
#include <optional>

#include "base/result.h"
#include "base/secure_bytes.h"

namespace sandyk::crypto {

/// secp256k1 through libsecp256k1, with one context for the process, randomised at start. Any thread.

/// 64 bytes R || S, always low-S.
using CompactSignature = ByteArray<64>;
using SchnorrSignature = ByteArray<64>;
using XOnlyKey = ByteArray<32>;

/// A point on the curve, known to be valid. Kept in the compressed form of 33 bytes.
class PublicKey {
public:
    /// 33 bytes, or 65 uncompressed (not hybrid). Errors: CryptoKey.
    static Result<PublicKey> parse(ByteView bytes);
    /// The point with even y of a BIP340 key. Errors: CryptoKey.
    static Result<PublicKey> fromXOnly(const XOnlyKey& key);

    const ByteArray<33>& compressed() const { return m_compressed; }
    ByteArray<65> uncompressed() const;
    XOnlyKey xOnly() const;
    bool hasOddY() const { return m_compressed[0] == 3; }

    /// point + tweak * G. Errors: CryptoKey (tweak not below the order, or infinity).
    Result<PublicKey> tweakAdd(const Hash256& tweak) const;
    /// Low-S, any R. `signature` is R || S.
    bool verify(const Hash256& message, const CompactSignature& signature) const;

    friend auto operator<=>(const PublicKey&, const PublicKey&) = default;

private:
    friend class PrivateKey;
    ByteArray<33> m_compressed{};
};

/// The public output key of BIP341: even-y internal key plus TapTweak(internal || merkleRoot). An empty root means no
/// script path (BIP86). Errors: CryptoKey.
struct TaprootOutput {
    XOnlyKey key;
    bool oddY;
};
Result<TaprootOutput> taprootOutput(const XOnlyKey& internalKey, ByteView merkleRoot);

bool verifySchnorr(const XOnlyKey& key, ByteView message, const SchnorrSignature& signature);

/// A scalar in 1..n-1, kept in locked memory.
class PrivateKey {
public:
    /// 32 bytes. Errors: CryptoKey (zero or not below the order).
    static Result<PrivateKey> parse(ByteView bytes);
    static PrivateKey generate();

    PrivateKey clone() const;
    const SecureBytes& secret() const { return m_secret; }
    PublicKey publicKey() const;

    /// key + tweak mod n. Errors: CryptoKey.
    Result<PrivateKey> tweakAdd(const Hash256& tweak) const;
    /// The key of the BIP341 output: negated if its point has odd y, then tweaked. Errors: CryptoKey.
    Result<PrivateKey> taprootTweak(ByteView merkleRoot) const;

    /// ECDSA with the nonce of RFC 6979, extra entropy counted up until R is below 2^255 (71-byte DER), verified
    /// before it is returned. Errors: CryptoFault (the signature does not verify: never released).
    Result<CompactSignature> signEcdsa(const Hash256& message) const;
    /// BIP340 with 32 fresh random bytes, verified before it is returned. Errors: CryptoFault.
    Result<SchnorrSignature> signSchnorr(const Hash256& message) const;
    /// BIP340 with the given auxiliary bytes; for published vectors. Errors: CryptoFault.
    Result<SchnorrSignature> signSchnorr(const Hash256& message, const Hash256& auxiliary) const;
    /// 65 bytes: header 27 + recovery id (+ 4 when compressed), R, S: the legacy message signature.
    Result<ByteArray<65>> signRecoverable(const Hash256& message) const;

private:
    explicit PrivateKey(SecureBytes secret) : m_secret(std::move(secret)) {}
    SecureBytes m_secret;
};

/// The key that made a recoverable signature (header byte as in signRecoverable). Errors: CryptoSignature.
Result<PublicKey> recoverPublicKey(const Hash256& message, const ByteArray<65>& signature);

/// Strict DER (BIP66), R and S in 1..n-1, low-S. Errors: CryptoSignature.
Result<CompactSignature> parseDer(ByteView der);
Bytes toDer(const CompactSignature& signature);

} // namespace sandyk::crypto
