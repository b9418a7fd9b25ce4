#pragma once

#include <chrono>

#include "cli/command.h"
#include "storage/vault.h"
#include "sync/source_session.h"
#include "wallet/chain_values.h"

namespace sandyk::cli {

/// The few acts that contact a server: only the one that `source` names. In a program built without network code each
/// fails with NetNotBuilt. They block until it is done; nothing of a server's text is in their errors.

inline constexpr Parameter kPin{Parameter::Kind::Flag, "--pin", "",
                                "accept the certificate that the server shows, if no authority vouches for it, and "
                                "keep it as the only good one"};
inline constexpr Parameter kTimeout{Parameter::Kind::Option, "--timeout", "SECONDS",
                                    "how long to wait for an answer (60)"};

struct ConnectOptions {
    bool acceptNew = false;
    std::chrono::seconds timeout{60};
};
/// From `--pin` and `--timeout`. Errors: Usage.
Result<ConnectOptions> connectOptions(const Arguments& arguments);

/// Scans a wallet and stores what is found, as it is found; progress on standard error, if that is a terminal. A
/// certificate that is accepted is kept in `source` and in the vault. With a second source (`source.isSecond`) only
/// compares. Errors: those of net::Channel, net::Link and sync::SourceSession; FileRead (the cookie file).
Result<sync::Progress> scanOverNetwork(const storage::Vault& vault, const wallet::Wallet& wallet,
                                       wallet::ChainSource& source, const ConnectOptions& options);

/// Hands a transaction over to the first source of its network; doing it again is harmless. Errors: ChainNoSource,
/// ChainRejected (params "reason"), and those above.
Result<void> broadcastOverNetwork(const storage::Vault& vault, Network network, const bitcoin::Transaction& tx,
                                  const ConnectOptions& options);

} // namespace sandyk::cli
