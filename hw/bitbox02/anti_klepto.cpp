#include "bitbox02/anti_klepto.h"

#include "crypto/hash.h"

namespace sandyk::hw::bitbox02 {

Hash256 hostCommitment(const Hash256& hostNonce) {
    return crypto::taggedHash("s2c/ecdsa/data", hostNonce);
}

Result<void> checkHostNonce(const crypto::PublicKey& deviceCommitment, const Hash256& hostNonce,
                            const crypto::CompactSignature& signature) {
    const Hash256 tweak =
        crypto::taggedHasher("s2c/ecdsa/point").write(deviceCommitment.compressed()).write(hostNonce).finish();
    const auto point = deviceCommitment.tweakAdd(tweak);
    // R is x modulo the order; that x is not below the order has a chance of 2^-128.
    if (!point || !equal(point->xOnly(), ByteView(signature).first(32)))
        return fail(ErrorCode::DeviceNonce, "the signature does not contain the host's nonce");
    return {};
}

} // namespace sandyk::hw::bitbox02
