#pragma once

#include "custody/change.h"
#include "custody/firm_state.h"
#include "firm/firm_desk.h"

namespace sandyk::app {

/// A change of what governs the firm, as those who vote on it see it (F-07).
struct PendingChange {
    Hash256 hash{};
    custody::ChangeKind kind = custody::ChangeKind::Policy;
    custody::ChangeState state = custody::ChangeState::Open;
    std::string subject, proposer;
    std::int64_t createdAt = 0, expiresAt = 0;
    std::vector<std::string> diff;
    std::vector<custody::Vote> votes;
    std::size_t given = 0, needed = 0; ///< votes that count, of different persons
    bool votedByMe = false;
};

/// The policy in force, with who may stand in its groups.
struct PolicyView {
    custody::Policy policy;
    std::int64_t version = 0; ///< 0: none yet
    std::vector<std::string> approvers, initiators;
};

/// Changes of policy and of everything else that administrators decide together. Each method is one act of the operator
/// who is unlocked; its errors are those of custody/desk.h. GUI thread.
class ChangeDesk {
public:
    explicit ChangeDesk(FirmDesk& desk) : m_desk(desk) {}

    /// Open ones, newest first; with `settled` those that are over too.
    void list(bool settled, Done<std::vector<PendingChange>> done);
    /// Answers whether it is in force now.
    void vote(const Hash256& change, bool accept, const QString& reason, Done<bool> done);

    void policy(Done<PolicyView> done);
    /// Answers as vote. Errors also: PolicyInvalid, FirmStale (another version is in force than `shownVersion`).
    void proposePolicy(custody::Policy policy, std::int64_t shownVersion, Done<bool> done);

private:
    FirmDesk& m_desk;
};

} // namespace sandyk::app
