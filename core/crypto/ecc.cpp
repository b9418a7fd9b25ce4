#include "crypto/ecc.h"

#include <secp256k1_extrakeys.h>
#include <secp256k1_recovery.h>
#include <secp256k1_schnorrsig.h>

#include <cassert>
#include <cstring>

#include "crypto/hash.h"
#include "crypto/secp_context.h"

namespace sandyk::crypto {

namespace {

static_assert(sizeof(secp256k1_pubkey) == 64);

secp256k1_pubkey toPoint(const ByteArray<64>& bytes) {
    secp256k1_pubkey point;
    std::memcpy(point.data, bytes.data(), bytes.size());
    return point;
}

ByteArray<64> toBytes(const secp256k1_pubkey& point) {
    ByteArray<64> bytes;
    std::memcpy(bytes.data(), point.data, bytes.size());
    return bytes;
}

} // namespace

PublicKey::PublicKey(const ByteArray<64>& point) : m_point(point) {
    const secp256k1_pubkey parsed = toPoint(point);
    std::size_t size = m_compressed.size();
    secp256k1_ec_pubkey_serialize(secpContext(), m_compressed.data(), &size, &parsed, SECP256K1_EC_COMPRESSED);
}

Result<PublicKey> PublicKey::parse(ByteView bytes) {
    const bool compressed = bytes.size() == 33 && (bytes[0] == 2 || bytes[0] == 3);
    const bool uncompressed = bytes.size() == 65 && bytes[0] == 4;
    if (!compressed && !uncompressed) return fail(ErrorCode::CryptoKey, "no public key of 33 or 65 bytes");
    secp256k1_pubkey point;
    if (secp256k1_ec_pubkey_parse(secpContext(), &point, bytes.data(), bytes.size()) != 1)
        return fail(ErrorCode::CryptoKey, "public key is not on the curve");
    return PublicKey(toBytes(point));
}

Result<PublicKey> PublicKey::fromXOnly(const XOnlyKey& key) {
    ByteArray<33> compressed;
    compressed[0] = 2;
    std::ranges::copy(key, compressed.begin() + 1);
    return parse(compressed);
}

ByteArray<65> PublicKey::uncompressed() const {
    assert(isPoint());
    ByteArray<65> out{};
    std::size_t size = out.size();
    const secp256k1_pubkey point = toPoint(m_point);
    secp256k1_ec_pubkey_serialize(secpContext(), out.data(), &size, &point, SECP256K1_EC_UNCOMPRESSED);
    return out;
}

XOnlyKey PublicKey::xOnly() const {
    XOnlyKey out;
    std::copy(m_compressed.begin() + 1, m_compressed.end(), out.begin());
    return out;
}

Result<PublicKey> PublicKey::tweakAdd(const Hash256& tweak) const {
    secp256k1_pubkey point = toPoint(m_point);
    if (!isPoint() || secp256k1_ec_pubkey_tweak_add(secpContext(), &point, tweak.data()) != 1)
        return fail(ErrorCode::CryptoKey, "tweak leads to no valid public key");
    return PublicKey(toBytes(point));
}

bool PublicKey::verify(const Hash256& message, const CompactSignature& signature) const {
    if (!isPoint()) return false;
    const secp256k1_pubkey point = toPoint(m_point);
    secp256k1_ecdsa_signature parsed;
    return secp256k1_ecdsa_signature_parse_compact(secpContext(), &parsed, signature.data()) == 1 &&
           secp256k1_ecdsa_verify(secpContext(), &parsed, message.data(), &point) == 1;
}

Result<TaprootOutput> taprootOutput(const XOnlyKey& internalKey, ByteView merkleRoot) {
    if (!merkleRoot.empty() && merkleRoot.size() != 32)
        return fail(ErrorCode::CryptoKey, "a merkle root is 32 bytes or absent");
    secp256k1_xonly_pubkey internal;
    if (secp256k1_xonly_pubkey_parse(secpContext(), &internal, internalKey.data()) != 1)
        return fail(ErrorCode::CryptoKey, "internal key is not on the curve");
    const Hash256 tweak = taggedHasher("TapTweak").write(internalKey).write(merkleRoot).finish();
    secp256k1_pubkey point;
    secp256k1_xonly_pubkey xOnly;
    int oddY = 0;
    TaprootOutput output{};
    if (secp256k1_xonly_pubkey_tweak_add(secpContext(), &point, &internal, tweak.data()) != 1 ||
        secp256k1_xonly_pubkey_from_pubkey(secpContext(), &xOnly, &oddY, &point) != 1 ||
        secp256k1_xonly_pubkey_serialize(secpContext(), output.key.data(), &xOnly) != 1)
        return fail(ErrorCode::CryptoKey, "tweak leads to no valid output key");
    output.oddY = oddY == 1;
    return output;
}

bool verifySchnorr(const XOnlyKey& key, ByteView message, const SchnorrSignature& signature) {
    secp256k1_xonly_pubkey point;
    return secp256k1_xonly_pubkey_parse(secpContext(), &point, key.data()) == 1 &&
           secp256k1_schnorrsig_verify(secpContext(), signature.data(), message.data(), message.size(), &point) == 1;
}

Result<PublicKey> recoverPublicKey(const Hash256& message, const ByteArray<65>& signature) {
    const int header = signature[0];
    if (header < 27 || header > 34) return fail(ErrorCode::CryptoSignature, "unknown header byte");
    secp256k1_ecdsa_recoverable_signature parsed;
    secp256k1_pubkey point;
    if (secp256k1_ecdsa_recoverable_signature_parse_compact(secpContext(), &parsed, signature.data() + 1,
                                                            (header - 27) & 3) != 1 ||
        secp256k1_ecdsa_recover(secpContext(), &point, &parsed, message.data()) != 1)
        return fail(ErrorCode::CryptoSignature, "no key can have made this signature");
    return PublicKey(toBytes(point));
}

Result<CompactSignature> toLowS(const CompactSignature& signature) {
    const auto isZero = [](ByteView scalar) { return std::ranges::all_of(scalar, [](auto b) { return b == 0; }); };
    secp256k1_ecdsa_signature parsed;
    if (isZero(ByteView(signature).first(32)) || isZero(ByteView(signature).last(32)) ||
        secp256k1_ecdsa_signature_parse_compact(secpContext(), &parsed, signature.data()) != 1)
        return fail(ErrorCode::CryptoSignature, "R or S is out of range");
    secp256k1_ecdsa_signature_normalize(secpContext(), &parsed, &parsed);
    CompactSignature compact;
    secp256k1_ecdsa_signature_serialize_compact(secpContext(), compact.data(), &parsed);
    return compact;
}

Result<CompactSignature> parseDer(ByteView der) {
    constexpr std::size_t kMostDerSize = 72;
    secp256k1_ecdsa_signature parsed;
    if (der.empty() || der.size() > kMostDerSize ||
        secp256k1_ecdsa_signature_parse_der(secpContext(), &parsed, der.data(), der.size()) != 1)
        return fail(ErrorCode::CryptoSignature, "no strict DER signature");
    if (secp256k1_ecdsa_signature_normalize(secpContext(), nullptr, &parsed) == 1)
        return fail(ErrorCode::CryptoSignature, "S is not the lower one");
    CompactSignature compact;
    secp256k1_ecdsa_signature_serialize_compact(secpContext(), compact.data(), &parsed);
    const auto isZero = [](ByteView scalar) { return std::ranges::all_of(scalar, [](auto b) { return b == 0; }); };
    // The library reads a scalar that is too large as zero.
    if (isZero(ByteView(compact).first(32)) || isZero(ByteView(compact).last(32)))
        return fail(ErrorCode::CryptoSignature, "R or S is out of range");
    if (!equal(toDer(compact), der)) return fail(ErrorCode::CryptoSignature, "no strict DER signature");
    return compact;
}

Bytes toDer(const CompactSignature& signature) {
    secp256k1_ecdsa_signature parsed;
    [[maybe_unused]] const int inRange =
        secp256k1_ecdsa_signature_parse_compact(secpContext(), &parsed, signature.data());
    assert(inRange == 1);
    Bytes der(72);
    std::size_t size = der.size();
    secp256k1_ecdsa_signature_serialize_der(secpContext(), der.data(), &size, &parsed);
    der.resize(size);
    return der;
}

} // namespace sandyk::crypto
