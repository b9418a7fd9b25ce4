#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace sandyk::net {

/// What a chain source is: an Electrum server, or the person's own node (Bitcoin Core's RPC).
enum class SourceKind : std::uint8_t { Electrum, Node };

/// Where a chain source is, as people write it: "ssl://host:port" and "tcp://host:port" for Electrum,
/// "http://host:port" for a node. The host is a name (letters, digits, hyphen, dot), an IPv4 address, or an IPv6
/// address in brackets.
struct SourceAddress {
    SourceKind kind = SourceKind::Electrum;
    bool tls = false;
    std::string host; ///< lower case, without brackets
    std::uint16_t port = 0;

    /// Errors: SourceAddress; NetClearText (a node beyond the person's own network: the RPC password would travel
    /// readable).
    static Result<SourceAddress> parse(std::string_view text);
    std::string toString() const;
    bool isOnion() const { return host.ends_with(".onion"); }
    friend bool operator==(const SourceAddress&, const SourceAddress&) = default;
};

/// "socks5://host:port" of a proxy on this machine or network, such as Tor's. The host is an IP address or "localhost",
/// so that no name of it is ever looked up. Names of sources are resolved by the proxy alone.
struct ProxyAddress {
    std::string host; ///< an IP address without brackets
    std::uint16_t port = 0;

    /// Errors: SourceAddress.
    static Result<ProxyAddress> parse(std::string_view text);
    std::string toString() const;
    friend bool operator==(const ProxyAddress&, const ProxyAddress&) = default;
};

/// True for an IPv4 or IPv6 address.
bool isIpAddress(std::string_view host);

} // namespace sandyk::net
