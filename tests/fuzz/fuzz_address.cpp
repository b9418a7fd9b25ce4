#include "fuzz.h"

#include <algorithm>

#include "bitcoin/address.h"

using namespace sandyk;
using bitcoin::Address;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    const std::string_view text = asText(bytes);
    const auto networks = bitcoin::addressNetworks(text);
    for (Network network : {Network::Main, Network::Test, Network::Signet, Network::Regtest}) {
        const auto address = Address::parse(text, network);
        const bool ours = networks && std::ranges::find(*networks, network) != networks->end();
        fuzz::require(address.has_value() == ours, "both readings agree on the network");
        if (address) {
            fuzz::require(Address::parse(address->toString(), network).value() == *address, "an address comes back");
            fuzz::require(Address::fromScript(address->scriptPubKey(), network) == *address, "and from its script");
            fuzz::require(std::ranges::all_of(address->toString(), [](char c) { return c > ' ' && c < 0x7f; }),
                          "an address is printable ASCII");
        }
        if (const auto made = Address::fromScript({toBytes(bytes)}, network))
            fuzz::require(equal(Address::parse(made->toString(), network)->scriptPubKey().bytes, bytes),
                          "a script comes back from its address");
    }
    return 0;
}
