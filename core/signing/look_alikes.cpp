#include "signing/look_alikes.h"

#include <algorithm>

#include "signing/known_addresses.h"

namespace sandyk::signing {

void warnOfLookAlikes(Review& review, const OwnScripts& own) {
    const auto leaves = [](const ReviewOutput& output) { return !output.own && output.address; };
    if (std::ranges::none_of(review.outputs, leaves)) return;
    KnownAddresses known;
    for (const bitcoin::Script& script : own.handedOut()) {
        if (const auto address = bitcoin::Address::fromScript(script, review.network)) known.add(address->toString());
    }
    for (const ReviewInput& input : review.inputs) {
        if (input.address) known.add(*input.address);
    }
    for (const ReviewOutput& output : review.outputs) {
        if (output.address) known.add(*output.address);
    }
    for (std::size_t i = 0; i < review.outputs.size(); ++i) {
        if (!leaves(review.outputs[i])) continue;
        if (const std::string* like = known.nearTo(*review.outputs[i].address))
            review.warnings.push_back({WarningCode::LookAlike, {{"output", std::to_string(i)}, {"like", *like}}});
    }
}

} // namespace sandyk::signing
