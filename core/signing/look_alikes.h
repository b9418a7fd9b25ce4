#pragma once

#include "signing/own_scripts.h"

namespace sandyk::signing {

/// Adds WarningCode::LookAlike (params "output", "like") for each payment near to an address of ours or to another
/// output. Linear in inputs, outputs and addresses handed out.
void warnOfLookAlikes(Review& review, const OwnScripts& own);

} // namespace sandyk::signing
