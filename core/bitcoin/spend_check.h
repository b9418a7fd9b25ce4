#pragma once

#include "bitcoin/sighash.h"

/// Whether one input of a transaction satisfies the script that it spends, for the scripts that Sandyk can sign.
/// Private to the sources of this module.
namespace sandyk::bitcoin {

/// Holds the input to consensus and to the rules that BIP322 requires: only ALL (DEFAULT for taproot), strict DER, low
/// S, minimal pushes, clean stack. `spent` is what the input spends. Errors: MessageInvalid, MessageInconclusive (a
/// script that is not understood).
Result<void> checkSpend(const Transaction& tx, std::size_t input, const TxOutput& spent, const SighashContext& context);

} // namespace sandyk::bitcoin
