#pragma once

#include "bitcoin/psbt_roles.h"

namespace sandyk::signing {

/// The only sighash type that may be signed for this input: what its field says if that is ALL, else DEFAULT for
/// taproot and ALL for the rest.
std::uint32_t wantedSighashType(const bitcoin::PsbtInput& input);

/// Where the signature by `key` stands in the input, or null. For taproot the key is not looked at.
const Bytes* findSignature(const bitcoin::PsbtInput& input, bool taproot, const crypto::PublicKey& key);

/// Makes the signature that `target` asks for and stores it in `input`. `key` is the key of the script; for taproot the
/// internal key, which is tweaked with the input's merkle root. Errors: CryptoFault, SignForeignKey (the taproot output
/// is not of this key).
Result<void> addSignature(bitcoin::PsbtInput& input, const bitcoin::SigningTarget& target,
                          const crypto::PrivateKey& key, std::uint32_t sighashType);

/// `signature` is as it stands in a PSBT, with its type byte. Errors: SignBadSignature.
Result<void> checkSignature(const bitcoin::SigningTarget& target, const crypto::PublicKey& key, ByteView signature);

} // namespace sandyk::signing
