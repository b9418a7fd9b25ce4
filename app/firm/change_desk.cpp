#include "firm/change_desk.h"

#include <algorithm>

#include "firm/firm_work.h"

namespace sandyk::app {

namespace {

using custody::ChangeKind;
using custody::ChangeState;
using custody::Desk;
using custody::View;

constexpr std::size_t kMostListed = 100;

Result<std::vector<PendingChange>> listChanges(const Desk& desk, bool settled) {
    SANDYK_CHECK(custody::sight(desk, View::Operators));
    const auto state = settled ? std::optional<ChangeState>() : std::optional(ChangeState::Open);
    SANDYK_TRY(const auto changes, custody::readChanges(desk.database, state, kMostListed));
    std::vector<PendingChange> views;
    for (const custody::StoredChange& change : changes) {
        PendingChange view;
        view.hash = change.hash;
        view.kind = change.change.kind;
        view.state = change.state;
        view.subject = change.change.subject;
        view.proposer = change.change.proposer;
        view.createdAt = change.change.createdAt;
        view.expiresAt = change.change.expiresAt;
        view.votes = change.votes;
        if (change.state == ChangeState::Open) {
            SANDYK_TRY(const custody::Progress progress, custody::progressOf(desk, change));
            view.given = progress.votes;
            view.needed = progress.needed;
            SANDYK_TRY(view.diff, custody::changeDiff(desk.database, change.change));
        }
        view.votedByMe = std::ranges::any_of(
            change.votes, [&](const custody::Vote& vote) { return vote.operatorName == desk.actor->name; });
        views.push_back(std::move(view));
    }
    return views;
}

Result<PolicyView> readPolicy(const Desk& desk) {
    SANDYK_TRY(const custody::Standing now, custody::sight(desk, View::Policy));
    PolicyView view;
    view.policy = now.firm.policy;
    view.version = now.firm.policyVersion;
    for (const custody::Operator& who : now.firm.operators.operators) {
        if (!who.isActive) continue;
        if (who.roles.has(custody::Role::Approver)) view.approvers.push_back(who.name);
        if (who.roles.has(custody::Role::Initiator)) view.initiators.push_back(who.name);
    }
    return view;
}

} // namespace

void ChangeDesk::list(bool settled, Done<std::vector<PendingChange>> done) {
    m_desk.act<std::vector<PendingChange>>(
        [settled](const Desk& desk, storage::Vault&) { return listChanges(desk, settled); }, std::move(done),
        Session::Refresh::Nothing);
}

void ChangeDesk::vote(const Hash256& change, bool accept, const QString& reason, Done<bool> done) {
    m_desk.act<bool>(
        [change, accept, reason = reason.trimmed().toStdString()](const Desk& desk, storage::Vault&) -> Result<bool> {
            SANDYK_TRY(const auto voted, custody::vote(desk, change, accept, reason));
            return voted.state == ChangeState::Adopted;
        },
        std::move(done));
}

void ChangeDesk::policy(Done<PolicyView> done) {
    m_desk.act<PolicyView>([](const Desk& desk, storage::Vault&) { return readPolicy(desk); }, std::move(done),
                           Session::Refresh::Nothing);
}

void ChangeDesk::proposePolicy(custody::Policy policy, std::int64_t shownVersion, Done<bool> done) {
    m_desk.act<bool>(
        [policy = std::move(policy), shownVersion](const Desk& desk, storage::Vault&) -> Result<bool> {
            SANDYK_CHECK(custody::checkPolicy(policy));
            SANDYK_TRY(const auto now, custody::loadFirm(desk.database, desk.firm));
            if (now.policyVersion != shownVersion)
                return fail(ErrorCode::FirmStale, "another policy is in force than the one that was edited");
            SANDYK_TRY(const auto change, custody::propose(desk, ChangeKind::Policy, "", custody::policyText(policy)));
            return change.state == ChangeState::Adopted;
        },
        std::move(done));
}

} // namespace sandyk::app
