#pragma once

#include <QDialog>

#include <functional>

#include "base/secure_bytes.h"

namespace sandyk::ui {

class SecretEdit;

/// Asks for the vault's password before an act that opens keys, and for the passphrase where one may be needed.
/// Non-blocking; says which act it is for. Closes itself, wiped, before `given` is called.
class PasswordDialog : public QDialog {
    Q_OBJECT

public:
    using Given = std::function<void(SecureString password, SecureString passphrase)>;

    /// `act` is the text of the button: "Sign", "Add the wallet".
    static PasswordDialog* ask(QWidget* parent, const QString& why, const QString& act, bool withPassphrase,
                               Given given);

    SecretEdit* passwordField() const { return m_password; }
    SecretEdit* passphraseField() const { return m_passphrase; }

private:
    PasswordDialog(QWidget* parent, const QString& why, const QString& act, bool withPassphrase, Given given);
    void give();

    SecretEdit* m_password;
    SecretEdit* m_passphrase = nullptr;
    Given m_given;
};

} // namespace sandyk::ui
