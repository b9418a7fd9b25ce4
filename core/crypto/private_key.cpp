#include <secp256k1_ecdh.h>
#include <secp256k1_extrakeys.h>
#include <secp256k1_recovery.h>
#include <secp256k1_schnorrsig.h>

#include <cstdlib>
#include <cstring>
#include <mutex>

#include "crypto/declassify.h"
#include "crypto/ecc.h"
#include "crypto/hash.h"
#include "crypto/rng.h"
#include "crypto/secp_context.h"

namespace sandyk::crypto {

/// What costs one multiplication of the generator to make: the parsed pair that BIP340 signing needs (secret) and the
/// public key.
struct PrivateKey::Pair {
    std::once_flag once;
    SecureBytes keypair;
    PublicKey publicKey;

    const secp256k1_keypair* get() const { return reinterpret_cast<const secp256k1_keypair*>(keypair.data()); }

    void make(const SecureBytes& secret) {
        keypair = SecureBytes(sizeof(secp256k1_keypair));
        auto* made = reinterpret_cast<secp256k1_keypair*>(keypair.data());
        secp256k1_pubkey point;
        // A valid scalar always has a point; anything else is a broken machine.
        if (declassified(secp256k1_keypair_create(secpContext(), made, secret.data())) != 1 ||
            secp256k1_keypair_pub(secpContext(), &point, made) != 1)
            std::abort();
        declassify(&point, sizeof point);
        ByteArray<64> bytes;
        std::memcpy(bytes.data(), point.data, bytes.size());
        publicKey = PublicKey(bytes);
    }
};

PrivateKey::PrivateKey(SecureBytes secret) : m_secret(std::move(secret)), m_pair(std::make_shared<Pair>()) {}

const PrivateKey::Pair& PrivateKey::pair() const {
    std::call_once(m_pair->once, [this] { m_pair->make(m_secret); });
    return *m_pair;
}

Result<PrivateKey> PrivateKey::parse(ByteView bytes) {
    if (bytes.size() != 32) return fail(ErrorCode::CryptoKey, "a private key has 32 bytes");
    if (declassified(secp256k1_ec_seckey_verify(secpContext(), bytes.data())) != 1)
        return fail(ErrorCode::CryptoKey, "private key is zero or not below the order");
    return PrivateKey(SecureBytes::copyOf(bytes));
}

PrivateKey PrivateKey::generate() {
    for (;;) {
        SecureBytes secret = randomSecret(32);
        if (declassified(secp256k1_ec_seckey_verify(secpContext(), secret.data())) == 1)
            return PrivateKey(std::move(secret));
    }
}

PrivateKey PrivateKey::clone() const {
    PrivateKey copy(m_secret.clone());
    copy.m_pair = m_pair;
    return copy;
}

const PublicKey& PrivateKey::publicKey() const {
    return pair().publicKey;
}

Result<PrivateKey> PrivateKey::tweakAdd(const Hash256& tweak) const {
    SecureBytes secret = m_secret.clone();
    if (declassified(secp256k1_ec_seckey_tweak_add(secpContext(), secret.data(), tweak.data())) != 1)
        return fail(ErrorCode::CryptoKey, "tweak leads to no valid private key");
    return PrivateKey(std::move(secret));
}

Result<PrivateKey> PrivateKey::taprootTweak(ByteView merkleRoot) const {
    if (!merkleRoot.empty() && merkleRoot.size() != 32)
        return fail(ErrorCode::CryptoKey, "a merkle root is 32 bytes or absent");
    const Hash256 tweak = taggedHasher("TapTweak").write(publicKey().xOnly()).write(merkleRoot).finish();
    SecureBytes secret = m_secret.clone();
    if (publicKey().hasOddY() && declassified(secp256k1_ec_seckey_negate(secpContext(), secret.data())) != 1)
        return fail(ErrorCode::CryptoKey, "key cannot be negated");
    if (declassified(secp256k1_ec_seckey_tweak_add(secpContext(), secret.data(), tweak.data())) != 1)
        return fail(ErrorCode::CryptoKey, "tweak leads to no valid private key");
    return PrivateKey(std::move(secret));
}

Result<CompactSignature> PrivateKey::signEcdsa(const Hash256& message) const {
    secp256k1_ecdsa_signature signature;
    CompactSignature compact;
    ByteArray<32> counter{}; // little-endian, as Bitcoin Core grinds, so the same key and message give the same bytes
    for (std::uint32_t tries = 0;; ++tries) {
        for (std::size_t i = 0; i < 4; ++i)
            counter[i] = static_cast<std::uint8_t>(tries >> (8 * i));
        if (declassified(secp256k1_ecdsa_sign(secpContext(), &signature, message.data(), m_secret.data(),
                                              secp256k1_nonce_function_rfc6979,
                                              tries == 0 ? nullptr : counter.data())) != 1)
            return fail(ErrorCode::CryptoFault, "signing failed");
        // A signature with a high R is thrown away; that it was made says nothing of the key beyond what it would say
        // if it were published.
        declassify(&signature, sizeof signature);
        secp256k1_ecdsa_signature_serialize_compact(secpContext(), compact.data(), &signature);
        if (compact[0] < 0x80) break;
    }
    if (!publicKey().verify(message, compact)) return fail(ErrorCode::CryptoFault, "own signature does not verify");
    return compact;
}

Result<SchnorrSignature> PrivateKey::signSchnorr(const Hash256& message) const {
    Hash256 auxiliary;
    ScopedWipe wipe(auxiliary);
    fillRandom(auxiliary);
    return signSchnorr(message, auxiliary);
}

Result<SchnorrSignature> PrivateKey::signSchnorr(ByteView message, const Hash256& auxiliary) const {
    Hash256 nonceData = auxiliary;
    ScopedWipe wipe(nonceData);
    secp256k1_schnorrsig_extraparams parameters = SECP256K1_SCHNORRSIG_EXTRAPARAMS_INIT;
    parameters.ndata = nonceData.data();
    SchnorrSignature signature;
    const int done = secp256k1_schnorrsig_sign_custom(secpContext(), signature.data(), message.data(), message.size(),
                                                      pair().get(), &parameters);
    if (declassified(done) != 1) return fail(ErrorCode::CryptoFault, "signing failed");
    declassify(signature.data(), signature.size());
    if (!verifySchnorr(publicKey().xOnly(), message, signature))
        return fail(ErrorCode::CryptoFault, "own signature does not verify");
    return signature;
}

Result<ByteArray<65>> PrivateKey::signRecoverable(const Hash256& message) const {
    secp256k1_ecdsa_recoverable_signature signature;
    if (declassified(secp256k1_ecdsa_sign_recoverable(secpContext(), &signature, message.data(), m_secret.data(),
                                                      secp256k1_nonce_function_rfc6979, nullptr)) != 1)
        return fail(ErrorCode::CryptoFault, "signing failed");
    declassify(&signature, sizeof signature);
    ByteArray<65> out;
    int recoveryId = 0;
    secp256k1_ecdsa_recoverable_signature_serialize_compact(secpContext(), out.data() + 1, &recoveryId, &signature);
    out[0] = static_cast<std::uint8_t>(31 + recoveryId);
    const Result<PublicKey> recovered = recoverPublicKey(message, out);
    if (!recovered || *recovered != publicKey()) return fail(ErrorCode::CryptoFault, "own signature does not verify");
    return out;
}

SecureBytes PrivateKey::sharedPoint(const PublicKey& peer) const {
    const auto copyPoint = [](unsigned char* out, const unsigned char* x, const unsigned char* y, void*) {
        std::memcpy(out, x, 32);
        std::memcpy(out + 32, y, 32);
        return 1;
    };
    secp256k1_pubkey point;
    static_assert(sizeof point.data == sizeof peer.m_point);
    std::memcpy(point.data, peer.m_point.data(), sizeof point.data);
    SecureBytes shared(64);
    // A valid scalar and a point never give infinity; a key that is no point is the caller's mistake.
    if (!peer.isPoint() ||
        declassified(secp256k1_ecdh(secpContext(), shared.data(), &point, m_secret.data(), copyPoint, nullptr)) != 1)
        std::abort();
    return shared;
}

} // namespace sandyk::crypto
