#pragma once

#include <QWidget>

#include "firm/change_desk.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sandyk::ui {

class ChoiceBox;
class KeyValueList;
class Label;

/// One rule as an administrator writes it: all conditions, what follows, who approves. Says at once what is wrong.
class RuleForm : public QWidget {
    Q_OBJECT

public:
    RuleForm(const app::PolicyView& view, const custody::Rule& rule, QWidget* parent = nullptr);

    QLineEdit* idField() const { return m_id; }
    QLineEdit* amountAboveField() const { return m_amount.above; }
    ChoiceBox* outcomeBox() const { return m_outcome; }
    QLineEdit* votesField() const { return m_votes; }
    QCheckBox* destinationBox(custody::DestinationClass destination) const;
    QPushButton* keepButton() const { return m_keep; }

signals:
    void kept(const sandyk::custody::Rule& rule);
    void dismissed();

private:
    struct RangeFields {
        QLineEdit* above = nullptr;
        QLineEdit* atMost = nullptr;
    };
    struct WindowFields {
        QWidget* row = nullptr;
        ChoiceBox* scope = nullptr;
        QLineEdit* hours = nullptr;
        RangeFields amount;
        custody::Range fiat; ///< kept as it was: written in files
    };

    RangeFields addRange(KeyValueList* list, const QString& name);
    void addWindow(const custody::WindowLimit& limit);
    void addChecks(QVBoxLayout* column, const QString& title, std::vector<QCheckBox*>& boxes,
                   const std::vector<std::pair<QString, bool>>& values);
    void followOutcome();
    Result<custody::Rule> rule() const;
    void refresh();

    custody::Rule m_was;
    std::vector<std::string> m_groupNames;
    QLineEdit* m_id;
    QLineEdit* m_note;
    std::vector<QCheckBox*> m_kinds, m_destinations, m_tiers, m_weekdays, m_groups;
    QLineEdit* m_clients;
    QLineEdit* m_initiators;
    QLineEdit* m_wallets;
    RangeFields m_amount, m_fiat, m_share;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QVBoxLayout* m_windowColumn = nullptr;
    std::vector<WindowFields> m_windows;
    ChoiceBox* m_outcome;
    QWidget* m_allowBox;
    QLineEdit* m_votes;
    QLineEdit* m_subQuorums;
    QLineEdit* m_delay;
    Label* m_problem;
    QPushButton* m_keep;
};

} // namespace sandyk::ui
