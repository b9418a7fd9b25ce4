#include "flows/restore_flow.h"

#include <algorithm>

namespace sandyk::app {

namespace {

bool isOfOneSet(const keys::Slip39ShareInfo& a, const keys::Slip39ShareInfo& b) {
    return a.identifier == b.identifier && a.extendable == b.extendable && a.groupThreshold == b.groupThreshold &&
           a.groupCount == b.groupCount && a.wordCount == b.wordCount &&
           (a.groupIndex != b.groupIndex || a.memberThreshold == b.memberThreshold);
}

} // namespace

Result<void> RestoreFlow::setPhrase(const SecureString& phrase) {
    clear();
    SANDYK_TRY(auto mnemonic, keys::Mnemonic::parse(phrase.view()));
    m_mnemonic = std::move(mnemonic);
    return {};
}

Result<void> RestoreFlow::addShare(const SecureString& share) {
    SANDYK_TRY(auto info, keys::slip39ShareInfo(share.view()));
    for (const keys::Slip39ShareInfo& before : m_shareInfos) {
        if (!isOfOneSet(info, before)) return fail(ErrorCode::Slip39Mismatch, "share of another set");
        // By its place, not its letters: one share may be typed in two ways.
        if (info.groupIndex == before.groupIndex && info.memberIndex == before.memberIndex)
            return fail(ErrorCode::Slip39Mismatch, "share entered before");
    }
    forgetSecret();
    m_shares.push_back(share.clone());
    m_shareInfos.push_back(info);
    return {};
}

Result<void> RestoreFlow::combineShares(SharesHold what) {
    forgetSecret();
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
    forgetSecret();
    m_shares.clear();
    m_shareInfos.clear();
}

void RestoreFlow::forgetSecret() {
    m_mnemonic.reset();
    m_masterSecret.clear();
}

} // namespace sandyk::app
