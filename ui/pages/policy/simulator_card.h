#pragma once

#include "firm/change_desk.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace sandyk::ui {

class ChoiceBox;
class Label;
class NoticeBar;

/// What would happen: a request that nobody made, judged by the policy as it is edited.
class SimulatorCard : public Card {
    Q_OBJECT

public:
    explicit SimulatorCard(QWidget* parent = nullptr);

    void setPolicy(const custody::Policy& policy);
    QLineEdit* amountField() const { return m_amount; }
    QLineEdit* sumField() const { return m_sum; }
    ChoiceBox* destinationBox() const { return m_destination; }
    NoticeBar* answer() const { return m_answer; }

private:
    void refresh();

    custody::Policy m_policy;
    ChoiceBox* m_kind;
    ChoiceBox* m_destination;
    ChoiceBox* m_tier;
    QLineEdit* m_client;
    QLineEdit* m_initiator;
    QLineEdit* m_amount;
    QLineEdit* m_sum;
    QLineEdit* m_balance;
    QLineEdit* m_time;
    NoticeBar* m_answer;
    Label* m_rule;
};

} // namespace sandyk::ui
