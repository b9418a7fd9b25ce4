#pragma once

#include <vector>

#include "bitcoin/descriptor.h"
#include "bitcoin/psbt.h"

namespace sandyk::signing {

/// Each check appends what it refuses, with params "input" (from 0) where one input is meant.

/// The amount and script that an input spends are proven. `witnessEnough`: our signatures commit to the amounts
/// of all inputs, so a witness UTXO needs no previous transaction. Returns whether the amount is proven.
bool checkPreviousOutput(const bitcoin::PsbtInput& input, std::size_t index, bool witnessEnough,
                         std::vector<Error>& refusals);
/// Redeem and witness script hash to what is spent.
void checkScriptHashes(const bitcoin::PsbtInput& input, std::size_t index, std::vector<Error>& refusals);
/// Scripts, internal key and merkle root are those of the wallet's descriptor, as far as the PSBT states them.
void checkDerivedFields(const bitcoin::PsbtInput& input, const bitcoin::DerivedOutput& derived, std::size_t index,
                        std::vector<Error>& refusals);
/// Only ALL, and DEFAULT for taproot, in the field and in each signature.
void checkSighashTypes(const bitcoin::PsbtInput& input, std::size_t index, std::vector<Error>& refusals);
/// Returns whether there are tolerated fields that Sandyk does not read; the rules are in review.h.
bool checkUnknownFields(const bitcoin::Psbt& psbt, std::vector<Error>& refusals);

/// The type at the end of an ECDSA or Schnorr signature: 64 bytes of Schnorr are DEFAULT. `signature` is not empty.
std::uint32_t ecdsaSighashType(ByteView signature);
std::uint32_t schnorrSighashType(ByteView signature);

} // namespace sandyk::signing
