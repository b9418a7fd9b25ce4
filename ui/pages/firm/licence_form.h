#pragma once

#include <QWidget>

#include <vector>

#include "custody/firm_records.h"

class QLineEdit;
class QPushButton;

namespace sandyk::ui {

class CheckBox;

/// The licence and the declarations that belong to it. Nobody can check a licence by machine: two administrators answer
/// for what stands here.
class LicenceForm : public QWidget {
    Q_OBJECT

public:
    explicit LicenceForm(const custody::Licence& now, QWidget* parent = nullptr);

    /// State active.
    custody::Licence licence() const;
    QLineEdit* numberField() const { return m_number; }
    QLineEdit* holderField() const { return m_holder; }
    QLineEdit* issuedField() const { return m_issued; }
    QLineEdit* untilField() const { return m_until; }
    const std::vector<CheckBox*>& declarations() const { return m_declared; }
    QPushButton* submitButton() const { return m_submit; }

signals:
    void submitted();

private:
    void refresh();

    custody::Licence m_now;
    QLineEdit* m_number;
    QLineEdit* m_holder;
    QLineEdit* m_issued;
    QLineEdit* m_until;
    std::vector<std::pair<const char*, CheckBox*>> m_scope;
    std::vector<CheckBox*> m_declared;
    CheckBox* m_credit;
    QPushButton* m_submit;
};

} // namespace sandyk::ui
