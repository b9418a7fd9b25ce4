#include "signing/known_addresses.h"

#include <algorithm>

#include "bitcoin/address.h"

namespace sandyk::signing {

void KnownAddresses::add(const std::string& address) {
    std::vector<std::string>& same = m_byEnds[bitcoin::addressEnds(address)];
    if (same.size() < 2 && std::ranges::find(same, address) == same.end()) same.push_back(address);
}

const std::string* KnownAddresses::nearTo(const std::string& address) const {
    const auto found = m_byEnds.find(bitcoin::addressEnds(address));
    if (found == m_byEnds.end()) return nullptr;
    for (const std::string& known : found->second) {
        if (bitcoin::isNearMatch(address, known)) return &known;
    }
    return nullptr;
}

} // namespace sandyk::signing
