#include "flows/restore_flow.h"

#include <algorithm>

namespace sandyk::app {

Result<void> RestoreFlow::setPhrase(const SecureString& phrase) {
    clear();
    SANDYK_TRY(auto mnemonic, keys::Mnemonic::parse(phrase.view()));
    m_mnemonic = std::move(mnemonic);
    return {};
}

Result<void> RestoreFlow::addShare(const SecureString& share) {
    SANDYK_TRY(auto info, keys::slip39ShareInfo(share.view()));
    if (m_shareInfo && (info.identifier != m_shareInfo->identifier || info.extendable != m_shareInfo->extendable ||
                        info.groupThreshold != m_shareInfo->groupThreshold ||
                        info.groupCount != m_shareInfo->groupCount || info.wordCount != m_shareInfo->wordCount))
        return fail(ErrorCode::Slip39Mismatch, "share of another set");
    if (std::ranges::find(m_shares, share) != m_shares.end())
        return fail(ErrorCode::Slip39Mismatch, "share entered before");
    m_shares.push_back(share.clone());
    m_shareInfo = info;
    return {};
}

Result<void> RestoreFlow::combineShares(SharesHold what) {
    SANDYK_TRY(auto secret, keys::slip39Combine(m_shares, SecureString()));
    if (what == SharesHold::MasterSecret) {
        m_masterSecret = std::move(secret);
        return {};
    }
    SANDYK_TRY(auto mnemonic, keys::Mnemonic::fromEntropy(secret));
    m_mnemonic = std::move(mnemonic);
    return {};
}

Result<keys::Fingerprint> RestoreFlow::fingerprint(const SecureString& passphrase) const {
    SecureBytes seed;
    if (m_mnemonic) {
        SANDYK_TRY(seed, m_mnemonic->seed(passphrase));
    } else {
        seed = m_masterSecret.clone();
    }
    SANDYK_TRY(auto master, keys::ExtendedPrivateKey::fromSeed(seed.view(), Network::Main));
    return master.fingerprint();
}

NewSeed RestoreFlow::take(const QString& name, SecureString passphrase) {
    NewSeed seed;
    seed.name = name;
    seed.mnemonic = std::exchange(m_mnemonic, std::nullopt);
    seed.masterSecret = std::move(m_masterSecret);
    seed.passphrase = std::move(passphrase);
    // The backup is what it was restored from.
    seed.backupConfirmed = true;
    clear();
    return seed;
}

void RestoreFlow::clear() {
    m_mnemonic.reset();
    m_masterSecret.clear();
    m_shares.clear();
    m_shareInfo.reset();
}

} // namespace sandyk::app
