#pragma once

#include "bitcoin/descriptor.h"
#include "bitcoin/psbt.h"
#include "signing/review.h"

namespace sandyk::signing {

/// Writes what a descriptor says of one spent output into an input: scripts, key origins, taproot internal key. Fields
/// that are already there stay.
void addDerivedFields(bitcoin::PsbtInput& input, const bitcoin::DerivedOutput& derived);
/// The same for an output of ours, so that a device knows its change.
void addDerivedFields(bitcoin::PsbtOutput& output, const bitcoin::DerivedOutput& derived);

/// BIP174's Updater for our own inputs and outputs: finds them as review() does and adds scripts and origins, so that
/// others can sign and finalise too. Nothing that is there is changed, previous transactions are not added. To be run
/// before the review. Errors: those of review().
Result<bitcoin::Psbt> addOwnFields(const bitcoin::Psbt& psbt, const ReviewContext& context);

} // namespace sandyk::signing
