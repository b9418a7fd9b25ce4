#pragma once

#include <vector>

#include "signing/review.h"

namespace sandyk::signing {

/// Virtual size of the transaction when every input is signed, with ECDSA signatures of 71 bytes (low R, the hash type
/// included: one in 256 is a byte shorter) and Schnorr signatures of 64. Scripts come from the PSBT, else from the
/// wallet's descriptor; finalised inputs count as they are; an input whose script is not understood counts without its
/// signatures. All three belong to one PSBT.
std::int64_t signedVsize(const bitcoin::Transaction& unsignedTransaction, const std::vector<bitcoin::PsbtInput>& inputs,
                         const std::vector<ReviewInput>& reviewed);

/// The weight of one signed input that spends such an output, in a transaction whose inputs are all alike. ECDSA
/// signatures count 72 bytes here: other signers do not look for a low R, and a fee must not end below the wanted rate.
std::int64_t signedInputWeight(const bitcoin::DerivedOutput& spent);

} // namespace sandyk::signing
