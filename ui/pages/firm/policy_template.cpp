#include "ui/pages/firm/policy_template.h"

#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

namespace {

constexpr std::int64_t kHour = 3'600;
constexpr int kMostDelayHours = 168;
constexpr const char* kApprovers = "approvers";

bool isApprover(const app::AccountLine& account) {
    return account.isActive && account.roles.has(custody::Role::Approver);
}

} // namespace

std::size_t approverCount(const std::vector<app::AccountLine>& accounts) {
    std::set<QString> persons;
    for (const app::AccountLine& account : accounts) {
        if (isApprover(account)) persons.insert(account.person);
    }
    return persons.size();
}

custody::Policy firstPolicy(const std::vector<app::AccountLine>& accounts, int votes, int delayHours) {
    custody::Policy policy;
    custody::Group approvers{kApprovers, {}};
    for (const app::AccountLine& account : accounts) {
        if (isApprover(account)) approvers.members.push_back(account.name.toStdString());
    }
    std::ranges::sort(approvers.members);
    policy.groups.push_back(std::move(approvers));
    const custody::Quorum quorum{votes, {kApprovers}, {}};

    custody::Rule unlisted;
    unlisted.id = "unlisted-blocked";
    unlisted.when.destinations = {custody::DestinationClass::Unlisted};
    custody::Rule inside;
    inside.id = "own-wallets";
    inside.when.kinds = {custody::RequestKind::TierMove, custody::RequestKind::Sweep};
    inside.when.destinations = {custody::DestinationClass::OwnWallet};
    inside.outcome = custody::Outcome::Allow;
    inside.quorum = quorum;
    custody::Rule leaving;
    leaving.id = "listed-destinations";
    leaving.when.kinds = {custody::RequestKind::Withdrawal, custody::RequestKind::InternalTransfer};
    leaving.when.destinations = {custody::DestinationClass::OtherOwner, custody::DestinationClass::Listed};
    leaving.outcome = custody::Outcome::Allow;
    leaving.quorum = quorum;
    leaving.delaySeconds = delayHours * kHour;
    policy.rules = {unlisted, inside, leaving};
    return policy;
}

PolicyTemplate::PolicyTemplate(std::vector<app::AccountLine> accounts, QWidget* parent)
    : QWidget(parent), m_accounts(std::move(accounts)), m_votes(new QSpinBox), m_delay(new QSpinBox),
      m_submit(new PrimaryButton(tr("Propose this policy"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    const auto approvers = static_cast<int>(approverCount(m_accounts));
    for (const QString& sentence : {tr("1. A destination that is not on the list: refused."),
                                    tr("2. Between wallets of the same owner: so many approvals."),
                                    tr("3. To a listed destination with proof of control, or to another owner in the "
                                       "firm: so many approvals, and "
                                       "the delay."),
                                    tr("4. Everything else: refused.")})
        column->addWidget(Label::paragraph(sentence));
    m_votes->setRange(1, std::max(1, approvers));
    m_votes->setValue(std::min(2, std::max(1, approvers)));
    m_delay->setRange(0, kMostDelayHours);
    for (QSpinBox* box : {m_votes, m_delay})
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* list = new KeyValueList;
    list->add(tr("Approvals by different persons"), m_votes);
    list->add(tr("Delay before signing (hours)"), m_delay);
    column->addWidget(list);
    if (approvers < 2)
        column->addWidget(new NoticeBar(
            Notice::Look, approvers == 0
                              ? tr("There is no approver yet: add one to the register first, on the page Operators.")
                              : tr("There is only one approver: dual control needs a second one.")));
    column->addWidget(m_submit, 0, Qt::AlignLeft);
    m_submit->setEnabled(approvers > 0);
    connect(m_submit, &QPushButton::clicked, this, &PolicyTemplate::submitted);
}

custody::Policy PolicyTemplate::policy() const {
    return firstPolicy(m_accounts, m_votes->value(), m_delay->value());
}

} // namespace sandyk::ui
