#pragma once

#include <cstdint>
#include <string_view>

#include "base/result.h"

namespace sandyk {

/// The Bitcoin networks. Testnet, signet and regtest share version bytes; they differ in the bech32 prefix (regtest)
/// and in nothing at all (testnet and signet).
enum class Network : std::uint8_t { Main, Test, Signet, Regtest };

/// "main", "test", "signet", "regtest".
std::string_view networkName(Network network);
/// Errors: Usage.
Result<Network> parseNetwork(std::string_view name);
/// BIP44 coin type: 0 for main, 1 for every test network (SLIP-44).
constexpr std::uint32_t coinType(Network network) {
    return network == Network::Main ? 0 : 1;
}
/// True when both use the same key and address version bytes.
constexpr bool sameKeyVersions(Network a, Network b) {
    return (a == Network::Main) == (b == Network::Main);
}

} // namespace sandyk
