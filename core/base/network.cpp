#include "base/network.h"

#include <string>

namespace sandyk {

std::string_view networkName(Network network) {
    switch (network) {
    case Network::Main:
        return "main";
    case Network::Test:
        return "test";
    case Network::Signet:
        return "signet";
    case Network::Regtest:
        return "regtest";
    }
    return "";
}

Result<Network> parseNetwork(std::string_view name) {
    for (Network network : {Network::Main, Network::Test, Network::Signet, Network::Regtest}) {
        if (networkName(network) == name) return network;
    }
    return fail(ErrorCode::Usage, "unknown network: " + std::string(name));
}

} // namespace sandyk
