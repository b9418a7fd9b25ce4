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

} // namespace sandyk::exchange
