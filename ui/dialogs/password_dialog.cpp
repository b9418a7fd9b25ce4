#include "ui/dialogs/password_dialog.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit.h"

namespace sandyk::ui {

PasswordDialog* PasswordDialog::ask(QWidget* parent, const QString& why, const QString& act, bool withPassphrase,
                                    Given given) {
    auto* dialog = new PasswordDialog(parent->window(), why, act, withPassphrase, std::move(given));
    dialog->open();
    return dialog;
}

PasswordDialog::PasswordDialog(QWidget* parent, const QString& why, const QString& act, bool withPassphrase,
                               Given given)
    : QDialog(parent), m_password(new SecretEdit(tr("Password"))), m_given(std::move(given)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Enter the password"));
    setMinimumWidth(440);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(3));
    column->setSpacing(space(1));
    column->addWidget(Label::paragraph(why));
    column->addSpacing(space(1));
    column->addWidget((new Label(tr("Password of the vault")))->kind("small"));
    column->addWidget(m_password);
    m_password->setPasteAllowed(true);
    if (withPassphrase) {
        m_passphrase = new SecretEdit(tr("Passphrase"));
        column->addWidget((new Label(tr("Passphrase, if the key has one")))->kind("small"));
        column->addWidget(m_passphrase);
        connect(m_passphrase, &SecretEdit::returnPressed, this, &PasswordDialog::give);
    }
    column->addSpacing(space(2));
    auto* buttons = new QHBoxLayout;
    auto* cancel = new SecondaryButton(tr("Cancel"));
    auto* confirm = new PrimaryButton(act);
    confirm->setEnabled(false);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(confirm);
    column->addLayout(buttons);
    connect(m_password, &SecretEdit::textChanged, confirm,
            [this, confirm] { confirm->setEnabled(!m_password->text().empty()); });
    connect(m_password, &SecretEdit::returnPressed, this, [this] {
        if (m_passphrase)
            m_passphrase->setFocus();
        else
            give();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &PasswordDialog::give);
    m_password->setFocus();
}

void PasswordDialog::give() {
    if (m_password->text().empty()) return;
    SecureString password = m_password->take();
    SecureString passphrase = m_passphrase ? m_passphrase->take() : SecureString();
    const Given given = std::move(m_given);
    accept();
    given(std::move(password), std::move(passphrase));
}

} // namespace sandyk::ui
