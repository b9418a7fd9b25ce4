#pragma once

#include <QWidget>

#include "firm/firm_setup.h"

class QPushButton;
class QSpinBox;

namespace sandyk::ui {

/// Approvers of the register, one vote each person.
std::size_t approverCount(const std::vector<app::AccountLine>& accounts);
/// A first policy: nothing to unlisted destinations, so many approvals for everything else, a delay before what leaves
/// the firm. Passes custody::checkPolicy when there are `votes` approvers.
custody::Policy firstPolicy(const std::vector<app::AccountLine>& accounts, int votes, int delayHours);

/// Two figures and a sentence for each rule: the template for the first policy. Later changes belong to the policy
/// page.
class PolicyTemplate : public QWidget {
    Q_OBJECT

public:
    explicit PolicyTemplate(std::vector<app::AccountLine> accounts, QWidget* parent = nullptr);

    custody::Policy policy() const;
    QSpinBox* votesField() const { return m_votes; }
    QPushButton* submitButton() const { return m_submit; }

signals:
    void submitted();

private:
    std::vector<app::AccountLine> m_accounts;
    QSpinBox* m_votes;
    QSpinBox* m_delay;
    QPushButton* m_submit;
};

} // namespace sandyk::ui
