#pragma once

#include <optional>
#include <vector>

#include "session/values.h"

namespace sandyk::app {

/// A seed that comes back from its backup: words, or SLIP39 shares one after another. Nothing is stored before take().
class RestoreFlow {
public:
    /// What the SLIP39 secret is: the entropy of a BIP39 phrase (as Sandyk splits it) or a hardware wallet's master
    /// secret, which is the BIP32 seed itself.
    enum class SharesHold { PhraseEntropy, MasterSecret };

    /// The whole phrase as typed. Errors: those of Mnemonic::parse.
    Result<void> setPhrase(const SecureString& phrase);

    /// Adds one share; the first decides which set is meant. What was ready before is not any more. A refused share
    /// changes nothing. Errors: Slip39Format, Slip39Checksum, Slip39Mismatch (of another set, or entered before).
    Result<void> addShare(const SecureString& share);
    std::size_t shareCount() const { return m_shares.size(); }
    /// What the last share says of its set; empty before the first.
    std::optional<keys::Slip39ShareInfo> shareInfo() const {
        return m_shareInfos.empty() ? std::nullopt : std::optional(m_shareInfos.back());
    }
    /// Errors: Slip39Incomplete (go on adding), Slip39Digest, MnemonicWordCount (not a phrase's entropy).
    Result<void> combineShares(SharesHold what);

    bool isReady() const { return m_mnemonic || !m_masterSecret.empty(); }
    /// Only when ready. Errors: EncodingUtf8, ParseTooLarge.
    Result<keys::Fingerprint> fingerprint(const SecureString& passphrase) const;
    NewSeed take(const QString& name, SecureString passphrase);
    void clear();

private:
    void forgetSecret();

    std::optional<keys::Mnemonic> m_mnemonic;
    SecureBytes m_masterSecret;
    std::vector<SecureString> m_shares;
    std::vector<keys::Slip39ShareInfo> m_shareInfos; ///< of each of m_shares
};

} // namespace sandyk::app
