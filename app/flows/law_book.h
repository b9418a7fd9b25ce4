#pragma once

#include "law/engine.h"
#include "session/session.h"

namespace sandyk::app {

/// The law profile in force in the open vault.
struct LawView {
    law::Engine engine; ///< with the firm's settings
    law::UserProfile user = law::UserProfile::Individual;
    std::string signerId;
    bool isDevelopmentSigner = false; ///< signed with the key that everybody has: good for trying only
    bool isRiskAccepted = false;
};

/// Reads the law profile and keeps what was accepted. GUI thread.
class LawBook {
public:
    explicit LawBook(Session& session) : m_session(session) {}

    /// Errors: those of custody::engineInForce and custody::firmLaw.
    void read(Done<LawView> done);
    /// Keeps in the vault that the notice was read and accepted in this language. Errors: LawQuestion.
    void accept(const std::string& notice, law::Language language, Done<void> done);
    /// What a new vault of an individual asks for: the risk notice of the profile that the program carries. Empty when
    /// that profile cannot be used any more.
    static std::optional<PendingNotice> firstNotice();

private:
    Session& m_session;
};

/// For the snapshot: what an individual has to accept before the desk opens. Empty too when no profile can be used:
/// nobody is shut out of their own assets by an expired file.
std::optional<PendingNotice> pendingNotice(const storage::Vault& vault);

} // namespace sandyk::app
