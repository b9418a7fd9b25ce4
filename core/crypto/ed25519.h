#pragma once

#include "base/result.h"
#include "base/secure_bytes.h"

namespace sandyk::crypto {

using Ed25519PublicKey = ByteArray<32>;
using Ed25519Signature = ByteArray<64>;

/// An Ed25519 key (RFC 8032): law profiles, operators' approvals, checkpoints of the log. Never a key of coins.
class Ed25519Key {
public:
    static constexpr std::size_t kSeedSize = 32;

    static Ed25519Key generate();
    /// Errors: CryptoKey (not 32 bytes).
    static Result<Ed25519Key> fromSeed(const SecureBytes& seed);

    const Ed25519PublicKey& publicKey() const { return m_public; }
    SecureBytes seed() const;
    /// Deterministic.
    Ed25519Signature sign(ByteView message) const;

private:
    Ed25519Key() = default;
    SecureBytes m_secret; ///< seed || public key
    Ed25519PublicKey m_public{};
};

/// False too for a key or signature that is no canonical point.
bool verifyEd25519(const Ed25519PublicKey& key, ByteView message, ByteView signature);

} // namespace sandyk::crypto
