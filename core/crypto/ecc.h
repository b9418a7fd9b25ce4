#pragma once

#include <compare>
#include <memory>

#include "base/result.h"
#include "base/secure_bytes.h"

namespace sandyk::crypto {

/// secp256k1 through libsecp256k1, with one context for the process, randomised at start. Any thread.

/// 64 bytes R || S, always low-S.
using CompactSignature = ByteArray<64>;
using SchnorrSignature = ByteArray<64>;
using XOnlyKey = ByteArray<32>;

/// A point on the curve, known to be valid. Holds the compressed form of 33 bytes, by which keys are compared, and
/// libsecp256k1's parsed form, so a point is decompressed once. A default-made key is no point: it verifies nothing,
/// cannot be tweaked, and only exists to be assigned to.
class PublicKey {
public:
    PublicKey() = default;
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
    /// True for a valid signature with low S, whatever its R. `signature` is R || S.
    bool verify(const Hash256& message, const CompactSignature& signature) const;

    friend bool operator==(const PublicKey& a, const PublicKey& b) { return a.m_compressed == b.m_compressed; }
    friend auto operator<=>(const PublicKey& a, const PublicKey& b) { return a.m_compressed <=> b.m_compressed; }

private:
    friend class PrivateKey;
    friend Result<PublicKey> recoverPublicKey(const Hash256& message, const ByteArray<65>& signature);
    /// From a secp256k1_pubkey; checked by a static_assert in ecc.cpp.
    explicit PublicKey(const ByteArray<64>& point);
    bool isPoint() const { return m_compressed[0] != 0; }

    ByteArray<33> m_compressed{};
    ByteArray<64> m_point{};
};

/// The public output key of BIP341: even-y internal key plus TapTweak(internal || merkleRoot). The root is 32 bytes, or
/// empty for no script path (BIP86). Errors: CryptoKey.
struct TaprootOutput {
    XOnlyKey key;
    bool oddY;
};
Result<TaprootOutput> taprootOutput(const XOnlyKey& internalKey, ByteView merkleRoot);

bool verifySchnorr(const XOnlyKey& key, ByteView message, const SchnorrSignature& signature);

/// A scalar in 1..n-1, kept in locked memory. Its public key is computed when first asked for and kept.
class PrivateKey {
public:
    /// 32 bytes. Errors: CryptoKey (zero or not below the order).
    static Result<PrivateKey> parse(ByteView bytes);
    static PrivateKey generate();

    PrivateKey clone() const;
    const SecureBytes& secret() const { return m_secret; }
    const PublicKey& publicKey() const;

    /// key + tweak mod n. Errors: CryptoKey.
    Result<PrivateKey> tweakAdd(const Hash256& tweak) const;
    /// The key of the BIP341 output: negated if its point has odd y, then tweaked. Errors: CryptoKey.
    Result<PrivateKey> taprootTweak(ByteView merkleRoot) const;

    /// ECDSA with the nonce of RFC 6979, extra entropy counted up until R is below 2^255 (DER of at most 71 bytes with
    /// the hash type), verified before it is returned. Errors: CryptoFault (does not verify: never released).
    Result<CompactSignature> signEcdsa(const Hash256& message) const;
    /// BIP340 with 32 fresh random bytes, verified before it is returned. Errors: CryptoFault.
    Result<SchnorrSignature> signSchnorr(const Hash256& message) const;
    /// BIP340 of a message of any length with the given auxiliary bytes; for published vectors. Errors: CryptoFault.
    Result<SchnorrSignature> signSchnorr(ByteView message, const Hash256& auxiliary) const;
    /// 65 bytes: header 31 + recovery id (the key is compressed), R, S: the legacy message signature. The key is
    /// recovered from it before it is returned. Errors: CryptoFault.
    Result<ByteArray<65>> signRecoverable(const Hash256& message) const;
    /// x || y of key * `peer`, for key agreement; to be hashed, never used as it is.
    SecureBytes sharedPoint(const PublicKey& peer) const;

private:
    struct Pair;
    explicit PrivateKey(SecureBytes secret);
    const Pair& pair() const;

    SecureBytes m_secret;
    /// The key pair, made once; clones share it.
    std::shared_ptr<Pair> m_pair;
};

/// The key that made a recoverable signature; header 27 to 34 (31 and above: compressed key). Errors: CryptoSignature.
Result<PublicKey> recoverPublicKey(const Hash256& message, const ByteArray<65>& signature);

/// Strict DER (BIP66), R and S in 1..n-1, low-S. Errors: CryptoSignature.
Result<CompactSignature> parseDer(ByteView der);
/// The same signature with the lower S. Errors: CryptoSignature (R or S is zero or not below the order).
Result<CompactSignature> toLowS(const CompactSignature& signature);
/// Without the hash type byte. R and S must be below the order, as every signature from here is.
Bytes toDer(const CompactSignature& signature);

} // namespace sandyk::crypto
