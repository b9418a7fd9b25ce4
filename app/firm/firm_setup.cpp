#include "firm/firm_setup.h"

#include <algorithm>
#include <set>

#include "firm/firm_work.h"

namespace sandyk::app {

namespace {

constexpr std::size_t kMostChanges = 100;

Result<WaitingChange> changeView(const custody::Desk& desk, const custody::StoredChange& stored) {
    WaitingChange view;
    view.id = stored.hash;
    view.kind = stored.change.kind;
    view.subject = QString::fromStdString(stored.change.subject);
    view.proposer = QString::fromStdString(stored.change.proposer);
    view.createdAt = stored.change.createdAt;
    view.expiresAt = stored.change.expiresAt;
    SANDYK_TRY(view.differences, custody::changeDiff(desk.database, stored.change));
    SANDYK_TRY(const custody::Progress progress, custody::progressOf(desk, stored));
    view.votes = progress.votes;
    view.needed = progress.needed;
    view.hasMyVote = desk.actor != nullptr && std::ranges::any_of(stored.votes, [&](const custody::Vote& vote) {
                         return vote.operatorName == desk.actor->name;
                     });
    return view;
}

bool isFounding(const custody::StoredChange& stored) {
    return stored.change.kind == custody::ChangeKind::Operators && stored.change.registerHash == Hash256{};
}

Result<void> readAccounts(const custody::Desk& desk, SetupView& view) {
    SANDYK_TRY(const auto accounts, custody::operatorKeys(desk.database));
    for (const custody::StoredOperatorKey& account : accounts)
        view.accounts.push_back({QString::fromStdString(account.name), QString::fromStdString(account.person),
                                 account.roles, true, false, false});
    return {};
}

Result<void> readFirm(const custody::Desk& desk, SetupView& view) {
    SANDYK_TRY(const custody::Firm firm, custody::loadFirm(desk.database, desk.firm));
    for (const custody::Operator& who : firm.operators.operators)
        view.accounts.push_back({QString::fromStdString(who.name), QString::fromStdString(who.person), who.roles,
                                 who.isActive, false, true});
    view.adminQuorum = firm.operators.adminQuorum;
    view.rules = firm.rules;
    view.licence = firm.licence;
    view.licenceState = firm.licence.stateAt(desk.clock);
    view.policyVersion = firm.policyVersion;
    return {};
}

Result<SetupView> readSetup(const custody::Desk& desk) {
    SetupView view;
    SANDYK_TRY(view.isFounded, custody::isFounded(desk.database));
    SANDYK_CHECK(view.isFounded ? readFirm(desk, view) : readAccounts(desk, view));
    SANDYK_TRY(const auto changes, custody::readChanges(desk.database, custody::ChangeState::Open, kMostChanges));
    for (const custody::StoredChange& stored : changes) {
        SANDYK_TRY(WaitingChange change, changeView(desk, stored));
        if (!isFounding(stored)) {
            view.open.push_back(std::move(change));
            continue;
        }
        if (view.isFounded) continue;
        for (AccountLine& account : view.accounts)
            account.hasSigned = std::ranges::any_of(stored.votes, [&](const custody::Vote& vote) {
                return vote.accept && vote.operatorName == account.name.toStdString();
            });
        view.founding = std::move(change);
    }
    std::set<QString> administrators;
    for (AccountLine& account : view.accounts) {
        account.isMe = desk.actor != nullptr && account.name.toStdString() == desk.actor->name;
        if (account.isActive && account.roles.has(custody::Role::Administrator)) administrators.insert(account.person);
    }
    view.administrators = administrators.size();
    if (desk.law != nullptr) view.law = *desk.law;
    return view;
}

} // namespace

bool SetupView::isOpen(custody::ChangeKind kind) const {
    return std::ranges::find(open, kind, &WaitingChange::kind) != open.end();
}

void FirmSetup::read(Done<SetupView> done) {
    m_desk.act<SetupView>([](const custody::Desk& desk, storage::Vault&) { return readSetup(desk); }, std::move(done),
                          Session::Refresh::Nothing);
}

void FirmSetup::removeAccount(const QString& name, SecureString password, Done<void> done) {
    m_desk.act<void>(
        [name = name.toStdString(), password = std::move(password)](const custody::Desk& desk,
                                                                    storage::Vault& vault) -> Result<void> {
            SANDYK_TRY(const bool founded, custody::isFounded(desk.database));
            if (founded) return fail(ErrorCode::FirmState, "after founding an operator is revoked");
            return custody::removeAccount(vault, name, password);
        },
        std::move(done));
}

void FirmSetup::found(int adminQuorum, Done<void> done) {
    m_desk.act<void>(
        [adminQuorum](const custody::Desk& desk, storage::Vault&) -> Result<void> {
            SANDYK_CHECK(custody::proposeFounding(desk, adminQuorum));
            return {};
        },
        std::move(done));
}

void FirmSetup::vote(const Hash256& change, bool accept, const QString& reason, Done<custody::ChangeState> done) {
    m_desk.act<custody::ChangeState>(
        [change, accept, reason = reason.toStdString()](const custody::Desk& desk,
                                                        storage::Vault&) -> Result<custody::ChangeState> {
            SANDYK_TRY(const auto stored, custody::vote(desk, change, accept, reason));
            return stored.state;
        },
        std::move(done));
}

void FirmSetup::propose(custody::ChangeKind kind, const std::string& subject, const std::string& body,
                        Done<custody::ChangeState> done) {
    m_desk.act<custody::ChangeState>(
        [kind, subject, body](const custody::Desk& desk, storage::Vault&) -> Result<custody::ChangeState> {
            SANDYK_TRY(const auto stored, custody::propose(desk, kind, subject, body));
            return stored.state;
        },
        std::move(done));
}

} // namespace sandyk::app
