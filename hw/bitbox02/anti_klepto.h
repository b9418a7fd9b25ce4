#pragma once

#include "crypto/ecc.h"

namespace sandyk::hw::bitbox02 {

/// The anti-klepto protocol of ECDSA signatures ("sign to contract", as in secp256k1-zkp): the host's random nonce gets
/// into the nonce of the signature, so that the device cannot choose one that gives its key away. The host commits to
/// its nonce, the device to a point, then the host shows its nonce.

/// What the host sends first.
Hash256 hostCommitment(const Hash256& hostNonce);

/// Whether the signature's nonce is the device's point with the host's nonce worked in. Errors: DeviceNonce.
Result<void> checkHostNonce(const crypto::PublicKey& deviceCommitment, const Hash256& hostNonce,
                            const crypto::CompactSignature& signature);

} // namespace sandyk::hw::bitbox02
