#include "net/source_address.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "base/bytes.h"

namespace sandyk::net {

namespace {

constexpr std::size_t kLongestText = 300;
constexpr std::size_t kLongestName = 253; // RFC 1035
constexpr std::size_t kLongestLabel = 63;

struct Place {
    std::string host;
    std::uint16_t port = 0;
};

Failure malformed(std::string_view why) {
    return fail(ErrorCode::SourceAddress, std::string(why));
}

template <std::size_t N>
std::optional<ByteArray<N>> addressBytes(int family, std::string_view host) {
    ByteArray<N> bytes{};
    if (::inet_pton(family, std::string(host).c_str(), bytes.data()) != 1) return std::nullopt;
    return bytes;
}

bool isLabel(std::string_view label) {
    auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'; };
    return !label.empty() && label.size() <= kLongestLabel && label.front() != '-' && label.back() != '-' &&
           std::ranges::all_of(label, allowed);
}

bool isName(std::string_view host) {
    if (host.empty() || host.size() > kLongestName) return false;
    while (true) {
        const std::size_t end = std::min(host.find('.'), host.size());
        if (!isLabel(host.substr(0, end))) return false;
        if (end == host.size()) break;
        host.remove_prefix(end + 1);
    }
    // "1.2.3" and "0x7f.1" are names to some resolvers and addresses to others.
    return !std::ranges::all_of(host, [](char c) { return c >= '0' && c <= '9'; }) && !host.starts_with("0x");
}

/// "host:port" or "[address]:port".
Result<Place> parsePlace(std::string_view text) {
    if (text.ends_with('/')) text.remove_suffix(1);
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos) return malformed("the port is missing: host:port");
    std::string_view host = text.substr(0, colon), digits = text.substr(colon + 1);
    Place place;
    auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), place.port);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size() || place.port == 0)
        return malformed("the port is a number from 1 to 65535");
    const bool inBrackets = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (inBrackets) host = host.substr(1, host.size() - 2);
    place.host = host;
    std::ranges::transform(place.host, place.host.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const bool known = inBrackets ? addressBytes<16>(AF_INET6, place.host).has_value()
                                  : addressBytes<4>(AF_INET, place.host).has_value() || isName(place.host);
    if (!known) return malformed("the host is a name or an IP address, IPv6 in brackets");
    return place;
}

std::string placeText(const std::string& host, std::uint16_t port) {
    const bool isV6 = host.find(':') != std::string::npos;
    return (isV6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

bool isOwnNetwork(std::string_view host) {
    if (auto v4 = addressBytes<4>(AF_INET, host)) {
        const auto& b = *v4;
        return b[0] == 127 || b[0] == 10 || (b[0] == 172 && b[1] >= 16 && b[1] < 32) || (b[0] == 192 && b[1] == 168) ||
               (b[0] == 169 && b[1] == 254) || (b[0] == 100 && b[1] >= 64 && b[1] < 128);
    }
    if (auto v6 = addressBytes<16>(AF_INET6, host)) {
        const auto& b = *v6;
        const bool isLoopback = b[15] == 1 && std::all_of(b.begin(), b.end() - 1, [](auto byte) { return byte == 0; });
        return isLoopback || (b[0] & 0xfe) == 0xfc || (b[0] == 0xfe && (b[1] & 0xc0) == 0x80);
    }
    // Names that no public server bears; Tor encrypts what goes to an onion service.
    constexpr std::array<std::string_view, 6> kEndings{".local", ".lan", ".home", ".internal", ".onion", ".home.arpa"};
    return host.find('.') == std::string_view::npos ||
           std::ranges::any_of(kEndings, [&](std::string_view ending) { return host.ends_with(ending); });
}

} // namespace

bool isIpAddress(std::string_view host) {
    return addressBytes<4>(AF_INET, host).has_value() || addressBytes<16>(AF_INET6, host).has_value();
}

Result<SourceAddress> SourceAddress::parse(std::string_view text) {
    struct Scheme {
        std::string_view prefix;
        SourceKind kind;
        bool tls;
    };
    constexpr std::array<Scheme, 3> kSchemes{{{"ssl://", SourceKind::Electrum, true},
                                              {"tcp://", SourceKind::Electrum, false},
                                              {"http://", SourceKind::Node, false}}};
    if (text.size() > kLongestText) return malformed("the address is too long");
    auto scheme =
        std::ranges::find_if(kSchemes, [&](const Scheme& candidate) { return text.starts_with(candidate.prefix); });
    if (scheme == kSchemes.end()) return malformed("a source is ssl://host:port, tcp://host:port or http://host:port");
    SANDYK_TRY(Place place, parsePlace(text.substr(scheme->prefix.size())));
    if (scheme->kind == SourceKind::Node && !isOwnNetwork(place.host)) {
        return fail(ErrorCode::NetClearText,
                    "the password of a node would cross the internet readable: use a tunnel or Tor",
                    {{"host", place.host}});
    }
    return SourceAddress{scheme->kind, scheme->tls, std::move(place.host), place.port};
}

std::string SourceAddress::toString() const {
    const char* scheme = kind == SourceKind::Node ? "http://" : tls ? "ssl://" : "tcp://";
    return scheme + placeText(host, port);
}

Result<ProxyAddress> ProxyAddress::parse(std::string_view text) {
    constexpr std::string_view kPrefix = "socks5://";
    if (text.size() > kLongestText || !text.starts_with(kPrefix)) return malformed("a proxy is socks5://host:port");
    SANDYK_TRY(Place place, parsePlace(text.substr(kPrefix.size())));
    if (place.host == "localhost") place.host = "127.0.0.1";
    if (!isIpAddress(place.host)) return malformed("a proxy is named by its IP address");
    return ProxyAddress{std::move(place.host), place.port};
}

std::string ProxyAddress::toString() const {
    return "socks5://" + placeText(host, port);
}

} // namespace sandyk::net
