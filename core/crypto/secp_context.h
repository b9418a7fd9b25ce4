#pragma once

#include <secp256k1.h>

namespace sandyk::crypto {

/// The one context of the process, blinded from the operating system's generator. Any thread. Only the sources of this
/// module include this header.
const secp256k1_context* secpContext();

} // namespace sandyk::crypto
