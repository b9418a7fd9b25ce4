#pragma once

#include "firm/change_desk.h"
#include "ui/pages/page.h"
#include "ui/shell/context.h"

class QPushButton;

namespace sandyk::ui {

class Card;
class ChangesCard;
class NoticeBar;
class RuleForm;
class SimulatorCard;

/// The firm's policy, readable: rules in their order, groups, what can never decide. Administrators edit a draft, see
/// what would change and what would happen, and propose it; the others vote.
class PolicyPage : public Page {
    Q_OBJECT

public:
    explicit PolicyPage(const Context& context, QWidget* parent = nullptr);

    const custody::Policy& draft() const { return m_draft; }
    SimulatorCard* simulator() const { return m_simulator; }
    RuleForm* ruleForm() const { return m_form; }
    ChangesCard* changes() const { return m_changes; }
    QPushButton* proposeButton() const { return m_propose; }

private:
    void read();
    void rebuild();
    void showRules();
    QWidget* ruleRow(std::size_t place, bool isShadowed);
    void showGroups();
    void showDraft();
    void edit(std::optional<std::size_t> place);
    void move(std::size_t place, int by);
    void changed();
    void importFile();
    void exportFile();
    void propose();
    void say(const Error& error);
    bool mayEdit() const;

    const Context& m_context;
    app::ChangeDesk m_desk;
    std::optional<app::PolicyView> m_view;
    custody::Policy m_draft;
    NoticeBar* m_notice;
    Card* m_rules;
    Card* m_groups;
    Card* m_proposal;
    ChangesCard* m_changes;
    SimulatorCard* m_simulator;
    RuleForm* m_form = nullptr;
    QPushButton* m_propose = nullptr;
};

} // namespace sandyk::ui
