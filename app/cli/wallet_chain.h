#pragma once

#include "cli/chain_source.h"
#include "cli/network.h"

namespace sandyk::cli {

/// The commands of a wallet that are about the chain.

inline constexpr Parameter kSourceParameters[] = {
    {Parameter::Kind::Argument, "ACTION", "ACTION", "set, show or forget", Parameter::Need::Required},
    kVaultNeeded,
    kPasswordFile,
    kServer,
    kNode,
    kCookieFile,
    kRpcUser,
    kRpcPasswordFile,
    kProxy,
    kCertificate,
    kSecond,
    kGapLimit,
};
/// Contacts nobody.
Result<void> walletSource(const Arguments& arguments, Answer& answer);

inline constexpr Parameter kSyncParameters[] = {
    kVaultNeeded,
    kPasswordFile,
    kWallet,
    kServer,
    kNode,
    kCookieFile,
    kRpcUser,
    kRpcPasswordFile,
    kProxy,
    kCertificate,
    kGapLimit,
    kPin,
    kTimeout,
    {Parameter::Kind::Flag, "--anew", "", "forget what was read of the chain and read it again"},
    {Parameter::Kind::Flag, "--all", "", "every wallet of the network, each over a connection of its own"},
};
/// With a second source, compares it afterwards. Errors: ChainSourcesDisagree (what the first one told is kept).
Result<void> walletSync(const Arguments& arguments, Answer& answer);

inline constexpr Parameter kListParameters[] = {
    kVaultNeeded,
    kPasswordFile,
    kWallet,
    {Parameter::Kind::Option, "--limit", "N", "only the newest N"},
};
Result<void> walletHistory(const Arguments& arguments, Answer& answer);
Result<void> walletCoins(const Arguments& arguments, Answer& answer);

} // namespace sandyk::cli
