#pragma once

#include <functional>

#include "custody/firm_state.h"
#include "firm/firm_desk.h"
#include "law/engine.h"

namespace sandyk::app {

/// An account of the vault; before founding nothing but a wish.
struct AccountLine {
    QString name, person;
    custody::Roles roles; ///< by the register; before founding as asked for
    bool isActive = true;
    bool isMe = false;
    bool hasSigned = false; ///< the first register
};

/// Something that administrators decide together.
struct WaitingChange {
    Hash256 id{};
    custody::ChangeKind kind = custody::ChangeKind::Policy;
    QString subject, proposer;
    std::int64_t createdAt = 0, expiresAt = 0;
    std::vector<std::string> differences; ///< of outside origin: show through visibleText()
    std::size_t votes = 0, needed = 0;
    bool hasMyVote = false;
};

/// How far the firm is, read as a whole.
struct SetupView {
    bool isFounded = false;
    std::vector<AccountLine> accounts;
    std::size_t administrators = 0; ///< persons
    int adminQuorum = 2;
    std::optional<WaitingChange> founding; ///< the first register, while it waits for its signatures
    std::vector<WaitingChange> open;       ///< everything else that waits
    std::optional<custody::FirmRules> rules;
    custody::Licence licence;
    custody::LicenceState licenceState = custody::LicenceState::None; ///< today
    std::int64_t policyVersion = 0;                                   ///< 0: everything is denied
    std::optional<law::Engine> law;                                   ///< empty: no profile can be used

    bool isOpen(custody::ChangeKind kind) const;
};

/// Founding a firm and what its administrators decide afterwards. GUI thread.
class FirmSetup {
public:
    explicit FirmSetup(FirmDesk& desk) : m_desk(desk) {}

    /// Errors: FirmTampered and those of the database.
    void read(Done<SetupView> done);
    /// An account that is not yet in a register. `password`: of who is unlocked. Errors: FirmState (founded).
    void removeAccount(const QString& name, SecureString password, Done<void> done);
    /// Errors: those of custody::proposeFounding.
    void found(int adminQuorum, Done<void> done);
    /// Errors: those of custody::vote; the state afterwards.
    void vote(const Hash256& change, bool accept, const QString& reason, Done<custody::ChangeState> done);
    /// With the vote of who is unlocked. Errors: those of custody::propose.
    void propose(custody::ChangeKind kind, const std::string& subject, const std::string& body,
                 Done<custody::ChangeState> done);

private:
    FirmDesk& m_desk;
};

} // namespace sandyk::app
