#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "wallet/wallet.h"

namespace sandyk::exchange {

/// What another program needs to watch a wallet: public only, no secret is in it.

/// The descriptor in its normal form, one line that every descriptor wallet reads.
std::string descriptorExport(const wallet::Wallet& wallet);

/// The argument of Bitcoin Core's `importdescriptors`: one entry for each path of the descriptor (Core before 28 reads
/// no multipath), receive and change marked. `firstUse` in seconds of UNIX time is how far back the node looks for
/// payments; without it, to the first block, so that no coin is missed.
std::string bitcoinCoreExport(const wallet::Wallet& wallet, std::optional<std::int64_t> firstUse);

/// The text file of Sparrow's "Output Descriptor": the whole descriptor, then receive and change alone.
std::string sparrowExport(const wallet::Wallet& wallet);

/// A wallet file that Electrum opens, watch-only. Errors: DescriptorUnsupported (Electrum has no taproot, no multisig
/// with keys in fixed order, and derives only /0/i and /1/i below keys with a depth).
Result<std::string> electrumExport(const wallet::Wallet& wallet);

/// The JSON of Specter Desktop's wallet import.
std::string specterExport(const wallet::Wallet& wallet);

/// The master public key as Electrum and others want it pasted: with the version bytes of SLIP-132 that tell the type.
/// Errors: DescriptorUnsupported (not one extended key, or taproot).
Result<std::string> slip132Export(const wallet::Wallet& wallet);

} // namespace sandyk::exchange
