#include "fuzz.h"

#include <string>

#include "bitcoin/descriptor.h"

using namespace sandyk;
using bitcoin::Descriptor;

namespace {

void checkOutput(const bitcoin::DerivedOutput& output) {
    if (output.witnessScript) {
        const bitcoin::Script program = bitcoin::p2wsh(*output.witnessScript);
        fuzz::require(program == output.scriptPubKey || program == output.redeemScript,
                      "witness script is committed to");
    }
    if (output.redeemScript)
        fuzz::require(bitcoin::p2sh(*output.redeemScript) == output.scriptPubKey, "redeem script is committed to");
}

void checkDescriptor(const Descriptor& descriptor) {
    const auto again = Descriptor::parse(descriptor.toString(), Descriptor::Checksum::Required);
    fuzz::require(again && again->toString() == descriptor.toString(), "normal form comes back");
    fuzz::require(again->keys() == descriptor.keys(), "keys come back");
    for (const Descriptor& single : descriptor.singlePaths()) {
        const auto output = single.derive(7);
        const auto script = single.scriptPubKey(7);
        fuzz::require(output.has_value() == script.has_value(), "both derivations agree");
        if (!output) continue;
        fuzz::require(output->scriptPubKey == *script, "both derivations give one script");
        checkOutput(*output);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = asText(ByteView(data, size));
    if (const auto descriptor = Descriptor::parse(text)) {
        checkDescriptor(*descriptor);
    } else if (descriptor.error().code != ErrorCode::DescriptorParse || size == 0) {
        return 0;
    } else {
        // Past the checksum, which a mutation seldom keeps.
        const auto body = Descriptor::parse(text.substr(0, text.find('#')));
        if (body) checkDescriptor(*body);
    }
    return 0;
}
