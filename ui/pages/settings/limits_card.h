#pragma once

#include "flows/own_limits.h"
#include "ui/shell/context.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sandyk::ui {

class Label;
class NoticeBar;

/// Limits that the person sets for themselves (I-06): what is stricter holds at once, what is looser after its delay,
/// with the date of it and a way back, and with the password only.
class LimitsCard : public Card {
    Q_OBJECT

public:
    explicit LimitsCard(const Context& context, QWidget* parent = nullptr);

    QLineEdit* perTransferField() const { return m_perTransfer; }
    QLineEdit* perDayField() const { return m_perDay; }
    QLineEdit* delayAboveField() const { return m_delayAbove; }
    QSpinBox* hoursField() const { return m_hours; }
    QPushButton* setButton() const { return m_set; }
    QPushButton* takeBackButton() const { return m_takeBack; }
    NoticeBar* pendingNotice() const { return m_pending; }
    NoticeBar* notice() const { return m_notice; }
    QString inForceWords() const;

private:
    void read();
    void show(const app::OwnLimits& limits, bool fillsFields);
    void fill(const wallet::SelfLimits& limits);
    void set();
    void change(const wallet::SelfLimits& wanted, SecureString password = {});
    void say(const Error& error);
    Network network() const;

    const Context& m_context;
    QLineEdit* m_perTransfer;
    QLineEdit* m_perDay;
    QLineEdit* m_delayAbove;
    QSpinBox* m_hours;
    Label* m_inForce;
    Label* m_spent;
    NoticeBar* m_pending;
    NoticeBar* m_notice;
    QPushButton* m_set;
    QPushButton* m_takeBack;
    wallet::SelfLimits m_limits; ///< in force, as last read
};

} // namespace sandyk::ui
