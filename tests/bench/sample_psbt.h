#pragma once

#include "bitcoin/descriptor.h"
#include "bitcoin/psbt.h"
#include "keys/extended_key.h"
#include "signing/review.h"

namespace sandyk::bench {

/// BIP39's first test phrase: never a key that holds anything.
keys::ExtendedPrivateKey sampleMaster();
bitcoin::Descriptor sampleDescriptor(bitcoin::OutputType type);

/// Spends `inputs` coins of the sample wallet to one payment and one change output, ready to be signed. Each coin has a
/// previous transaction of its own with `padding` further outputs.
bitcoin::Psbt samplePsbt(bitcoin::OutputType type, std::size_t inputs, std::size_t padding = 1);
signing::ReviewContext sampleContext(bitcoin::OutputType type);

} // namespace sandyk::bench
