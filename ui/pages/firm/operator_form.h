#pragma once

#include <QWidget>

#include <map>

#include "base/secure_bytes.h"
#include "custody/roles.h"

class QLineEdit;
class QPushButton;

namespace sandyk::ui {

class CheckBox;
class NoticeBar;
class PasswordRule;
class SecretEdit;

/// One operator: account, person, roles. Roles that do not go together are said at once, and why. A further operator
/// types a password of their own, twice; who is unlocked confirms with theirs.
class OperatorForm : public QWidget {
    Q_OBJECT

public:
    enum class Kind {
        Owner,  ///< who made the vault: the password that opens it
        Further ///< somebody else
    };
    explicit OperatorForm(Kind kind, QWidget* parent = nullptr);

    QString name() const;
    QString person() const;
    custody::Roles roles() const;
    /// The password of the new operator; of the owner, the one that opens the vault.
    SecureString takePassword();
    SecureString takeSponsor();

    QLineEdit* nameField() const { return m_name; }
    QLineEdit* personField() const { return m_person; }
    CheckBox* roleBox(custody::Role role) const { return m_roles.at(role); }
    SecretEdit* passwordField() const { return m_password; }
    SecretEdit* repeatField() const { return m_repeat; }
    SecretEdit* sponsorField() const { return m_sponsor; }
    QPushButton* submitButton() const { return m_submit; }
    NoticeBar* notice() const { return m_notice; }

signals:
    void submitted();

private:
    void refresh();

    Kind m_kind;
    QLineEdit* m_name;
    QLineEdit* m_person;
    std::map<custody::Role, CheckBox*> m_roles;
    NoticeBar* m_notice;
    SecretEdit* m_password;
    SecretEdit* m_repeat = nullptr;
    PasswordRule* m_rule = nullptr;
    SecretEdit* m_sponsor = nullptr;
    QPushButton* m_submit;
};

} // namespace sandyk::ui
