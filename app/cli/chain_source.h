#pragma once

#include "cli/command.h"
#include "storage/vault.h"
#include "wallet/chain_values.h"

namespace sandyk::cli {

/// How a chain source is named on the command line. What is given is kept in the vault, for the network of the wallet.
inline constexpr Parameter kServer{Parameter::Kind::Option, "--server", "ADDRESS",
                                   "Electrum server: ssl://host:port or tcp://host:port"};
inline constexpr Parameter kNode{Parameter::Kind::Option, "--node", "ADDRESS", "your own node's RPC: http://host:port"};
inline constexpr Parameter kCookieFile{Parameter::Kind::Option, "--cookie-file", "FILE",
                                       "the node's cookie file, read anew for each connection"};
inline constexpr Parameter kRpcUser{Parameter::Kind::Option, "--rpc-user", "NAME", "user of the node's RPC"};
inline constexpr Parameter kRpcPasswordFile{Parameter::Kind::Option, "--rpc-password-file", "FILE",
                                            "its password: a file, - or fd:N; kept in the vault"};
inline constexpr Parameter kProxy{Parameter::Kind::Option, "--proxy", "ADDRESS",
                                  "SOCKS5 proxy such as Tor's: socks5://address:port, or none"};
inline constexpr Parameter kCertificate{Parameter::Kind::Option, "--certificate", "SHA256",
                                        "the only certificate to accept, as 64 hex digits"};
inline constexpr Parameter kSecond{Parameter::Kind::Flag, "--second", "",
                                   "a second source, compared with the first and never believed alone"};
inline constexpr Parameter kGapLimit{Parameter::Kind::Option, "--gap-limit", "N",
                                     "unused addresses looked at behind the last used one (20)"};

/// The network whose sources are meant: the one given, or that of the vault's wallets. Errors: Usage (several).
Result<Network> sourceNetwork(const storage::Vault& vault, const Arguments& arguments);
/// The first or the second source of a network. Errors: ChainNoSource.
Result<wallet::ChainSource> keptSource(const storage::Vault& vault, Network network, bool second = false);
/// Whether any parameter above but `--certificate` names a source.
bool namesSource(const Arguments& arguments);
/// What the parameters say, laid over what is kept, and kept. A certificate that was accepted stays with its address:
/// another address begins without one. Errors: Usage, SourceAddress, NetClearText, NetProxyNeeded, ChainNoSource (only
/// details were given and there is none yet), those of readSecret.
Result<wallet::ChainSource> keepSource(const storage::Vault& vault, const Arguments& arguments, Network network);

/// "ssl://host:port" and so on.
std::string sourceText(const wallet::ChainSource& source);
/// The members of a source, into the open object.
void writeSource(JsonWriter& json, const wallet::ChainSource& source);

} // namespace sandyk::cli
