#pragma once

#include <QWidget>

#include "base/secure_bytes.h"
#include "custody/roles.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace sandyk::ui {

class NoticeBar;
class SecretEdit;

/// A new account: login, whose it is, roles, the password that the new operator types, and the password that lets it
/// in. Roles that do not go together are refused before anything is asked.
class AccountForm : public QWidget {
    Q_OBJECT

public:
    explicit AccountForm(QWidget* parent = nullptr);

    QLineEdit* nameField() const { return m_name; }
    QCheckBox* roleBox(custody::Role role) const;
    SecretEdit* passwordField() const { return m_password; }
    SecretEdit* repeatField() const { return m_repeat; }
    SecretEdit* sponsorField() const { return m_sponsor; }
    QPushButton* addButton() const { return m_add; }
    custody::Roles roles() const;
    QString name() const;
    QString person() const;
    SecureString takePassword();
    SecureString takeSponsor();
    void clear();

signals:
    void addRequested();

private:
    void refresh();

    QLineEdit* m_name;
    QLineEdit* m_person;
    std::vector<QCheckBox*> m_roles;
    SecretEdit* m_password;
    SecretEdit* m_repeat;
    SecretEdit* m_sponsor;
    NoticeBar* m_problem;
    QPushButton* m_add;
};

} // namespace sandyk::ui
