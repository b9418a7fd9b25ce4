#pragma once

#include "net/channel.h"
#include "wallet/chain_values.h"

namespace sandyk::net {

/// A name that no other connection bears: 32 random hex digits. One for each wallet and client.
std::string newCircuit();

/// Where a kept source is, and whom to believe there. Errors: SourceAddress (what was kept is no address).
Result<ChannelOptions> channelOptions(const wallet::ChainSource& source, std::string circuit);

/// "user:password" of a node: from its cookie file, as it is now, or from `password`; empty for Electrum. Errors:
/// FileRead, ParseTooLarge (the cookie file).
Result<SecureString> loginOf(const wallet::ChainSource& source, const SecureString& password);

} // namespace sandyk::net
