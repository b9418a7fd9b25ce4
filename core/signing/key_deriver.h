#pragma once

#include <map>
#include <vector>

#include "bitcoin/descriptor.h"
#include "keys/extended_key.h"

namespace sandyk::signing {

/// Private keys of derived outputs. Parents are kept, so that many addresses of one keychain cost one step each. Refers
/// to the masters; one thread.
class KeyDeriver {
public:
    explicit KeyDeriver(const std::vector<keys::ExtendedPrivateKey>& masters);

    bool has(const keys::KeyOrigin& origin) const { return m_masters.contains(origin.fingerprint); }
    /// The private key of `wanted`. Errors: SignForeignKey (no such master, or its path leads to another key),
    /// CryptoKey.
    Result<crypto::PrivateKey> derive(const bitcoin::DerivedKey& wanted);

private:
    std::map<keys::Fingerprint, const keys::ExtendedPrivateKey*> m_masters;
    std::map<keys::KeyOrigin, keys::ExtendedPrivateKey> m_parents;
};

} // namespace sandyk::signing
