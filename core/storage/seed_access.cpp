#include "storage/seed_access.h"

#include <algorithm>

namespace sandyk::storage {

SeedAccess::SeedAccess(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
SeedAccess::SeedAccess(SeedAccess&&) noexcept = default;
SeedAccess& SeedAccess::operator=(SeedAccess&&) noexcept = default;
SeedAccess::~SeedAccess() = default;

Result<const SealedSeed*> SeedAccess::Impl::find(std::int64_t seedId) const {
    const auto found = std::ranges::find(seeds, seedId, [](const SealedSeed& seed) { return seed.record.id; });
    if (found == seeds.end()) return fail(ErrorCode::WalletNotFound, "no such seed");
    return &*found;
}

Result<keys::Mnemonic> SeedAccess::mnemonic(std::int64_t seedId) const {
    SANDYK_TRY(const SealedSeed* seed, m_impl->find(seedId));
    if (seed->record.kind != SeedKind::Mnemonic) return fail(ErrorCode::WalletNotFound, "this seed has no words");
    SANDYK_TRY(const SecureBytes entropy, openSeed(*seed, m_impl->vault, m_impl->seedKey));
    return keys::Mnemonic::fromEntropy(entropy);
}

Result<SecureBytes> SeedAccess::masterSecret(std::int64_t seedId) const {
    SANDYK_TRY(const SealedSeed* seed, m_impl->find(seedId));
    if (seed->record.kind != SeedKind::MasterSecret)
        return fail(ErrorCode::WalletNotFound, "this seed is no master secret");
    return openSeed(*seed, m_impl->vault, m_impl->seedKey);
}

Result<keys::ExtendedPrivateKey> SeedAccess::master(std::int64_t seedId, const SecureString& passphrase,
                                                    Network network, bool allowNew) const {
    SANDYK_TRY(const SealedSeed* seed, m_impl->find(seedId));
    SANDYK_TRY(const SecureBytes secret, openSeed(*seed, m_impl->vault, m_impl->seedKey));
    SANDYK_TRY(keys::ExtendedPrivateKey master, masterOf(seed->record.kind, secret, passphrase, network));
    const keys::Fingerprint fingerprint = master.fingerprint();
    if (passphrase.empty()) {
        if (fingerprint != seed->record.fingerprint)
            return fail(ErrorCode::VaultDamaged, "the seed is not the one of its fingerprint");
        return master;
    }
    if (!allowNew && std::ranges::find(seed->record.passphraseFingerprints, fingerprint) ==
                         seed->record.passphraseFingerprints.end())
        return fail(ErrorCode::WalletFingerprint, "this passphrase makes other wallets",
                    {{"fingerprint", fingerprint.toString()}});
    return master;
}

} // namespace sandyk::storage
