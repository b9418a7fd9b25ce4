#include <algorithm>

#include "base/encoding.h"
#include "bitcoin/address.h"
#include "cli/command.h"
#include "cli/script_names.h"

namespace sandyk::cli {

namespace {

using Kind = Parameter::Kind;

Result<void> check(const Arguments& arguments, Answer& answer) {
    const std::string& text = arguments.value("ADDRESS");
    SANDYK_TRY(auto networks, bitcoin::addressNetworks(text));
    const Network network = arguments.networkGiven().value_or(networks.front());
    SANDYK_TRY(auto address, bitcoin::Address::parse(text, network));
    answer.json.member("valid", true);
    answer.json.member("address", address.toString());
    answer.json.member("network", networkName(network));
    answer.json.beginArray("networks");
    for (Network each : networks)
        answer.json.element(networkName(each));
    answer.json.end();
    answer.json.member("type", scriptKindName(address.kind()));
    answer.json.member("script_pubkey", toHex(address.scriptPubKey().bytes));
    if (auto program = bitcoin::witnessProgram(address.scriptPubKey())) {
        answer.json.member("witness_version", program->version);
        answer.json.member("witness_program", toHex(program->program));
    }
    answer.json.member("groups", bitcoin::addressInGroups(address.toString()));
    return {};
}

constexpr Parameter kCheck[] = {
    {Kind::Argument, "ADDRESS", "ADDR", "base58, bech32 or bech32m", Parameter::Need::Required},
};
constexpr Command kCommands[] = {
    {"check", "decode an address; with --network it must be of that network", kCheck, check},
};

} // namespace

constinit const Group kAddressGroup{"address", "addresses", kCommands};

} // namespace sandyk::cli
