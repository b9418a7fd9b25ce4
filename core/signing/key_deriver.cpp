#include "signing/key_deriver.h"

namespace sandyk::signing {

KeyDeriver::KeyDeriver(const std::vector<keys::ExtendedPrivateKey>& masters) {
    for (const keys::ExtendedPrivateKey& master : masters)
        m_masters.emplace(master.fingerprint(), &master);
}

Result<crypto::PrivateKey> KeyDeriver::derive(const bitcoin::DerivedKey& wanted) {
    const auto master = m_masters.find(wanted.origin.fingerprint);
    if (master == m_masters.end()) return fail(ErrorCode::SignForeignKey, "the key of no master that is here");
    const auto steps = wanted.origin.path.steps();
    const auto agree = [&](const keys::ExtendedPrivateKey& derived) -> Result<crypto::PrivateKey> {
        if (derived.key().publicKey() != wanted.key)
            return fail(ErrorCode::SignForeignKey, wanted.origin.toString() + " leads to another key here");
        return derived.key().clone();
    };
    if (steps.empty()) return agree(*master->second);

    keys::KeyOrigin parent{wanted.origin.fingerprint, {}};
    parent.path = keys::DerivationPath(std::vector<std::uint32_t>(steps.begin(), steps.end() - 1));
    auto kept = m_parents.find(parent);
    if (kept == m_parents.end()) {
        SANDYK_TRY(keys::ExtendedPrivateKey derived, master->second->derive(parent.path));
        kept = m_parents.emplace(std::move(parent), std::move(derived)).first;
    }
    SANDYK_TRY(const keys::ExtendedPrivateKey child, kept->second.derive(steps.back()));
    return agree(child);
}

} // namespace sandyk::signing
