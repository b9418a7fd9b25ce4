#include "signing/look_alikes.h"

#include <algorithm>
#include <unordered_map>

namespace sandyk::signing {

namespace {

/// Known addresses by the ends that people compare; among many with the same ends two different ones are enough to find
/// one that is not the address asked about.
class KnownAddresses {
public:
    void add(const std::string& address) {
        std::vector<std::string>& same = m_byEnds[bitcoin::addressEnds(address)];
        if (same.size() < 2 && std::ranges::find(same, address) == same.end()) same.push_back(address);
    }
    const std::string* nearTo(const std::string& address) const {
        const auto found = m_byEnds.find(bitcoin::addressEnds(address));
        if (found == m_byEnds.end()) return nullptr;
        for (const std::string& known : found->second) {
            if (bitcoin::isNearMatch(address, known)) return &known;
        }
        return nullptr;
    }

private:
    std::unordered_map<std::string, std::vector<std::string>> m_byEnds;
};

} // namespace

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
