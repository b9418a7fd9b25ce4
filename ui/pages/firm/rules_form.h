#pragma once

#include <QWidget>

#include "custody/firm_records.h"
#include "law/engine.h"

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sandyk::ui {

class CheckBox;
class ChoiceBox;
class NoticeBar;

/// What the firm sets for itself; its name is checked against the law profile while it is typed (TM-VA-NAM-01).
class RulesForm : public QWidget {
    Q_OBJECT

public:
    /// `law`: null when no profile can be used; outlives the form.
    RulesForm(const custody::FirmRules& now, const law::Engine* law, QWidget* parent = nullptr);

    custody::FirmRules rules() const;
    QLineEdit* nameField() const { return m_name; }
    NoticeBar* nameNotice() const { return m_notice; }
    CheckBox* nameBox() const { return m_confirmed; }
    QPushButton* submitButton() const { return m_submit; }

signals:
    void submitted();

private:
    void refresh();

    custody::FirmRules m_now;
    const law::Engine* m_law;
    QLineEdit* m_name;
    NoticeBar* m_notice;
    CheckBox* m_confirmed;
    QLineEdit* m_currency;
    ChoiceBox* m_floor;
    QSpinBox* m_coolDown;
    QSpinBox* m_requestDays;
    CheckBox* m_pooled;
    QPushButton* m_submit;
};

} // namespace sandyk::ui
