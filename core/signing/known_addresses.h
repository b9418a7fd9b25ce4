#pragma once

#include <string>
#include <unordered_map>
#include <vector>

namespace sandyk::signing {

/// Addresses that a person may take another one for. Adding and asking take constant time, whatever the number.
class KnownAddresses {
public:
    void add(const std::string& address);
    /// One that is near to `address` but another, or null. Valid until the next add.
    const std::string* nearTo(const std::string& address) const;

private:
    /// By the ends that people compare; among many with the same ends two different ones are enough to find one that is
    /// not the address asked about.
    std::unordered_map<std::string, std::vector<std::string>> m_byEnds;
};

} // namespace sandyk::signing
