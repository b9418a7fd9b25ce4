#include "ui/pages/keys/password_prompt.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/text/error_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/secret_edit.h"

namespace sandyk::ui {

PasswordPrompt::PasswordPrompt(const QString& act, QWidget* parent)
    : QWidget(parent), m_password(new SecretEdit(tr("Password of the vault"))), m_act(new SecondaryButton(act)),
      m_notice(new NoticeBar(Notice::Refused, {})) {
    m_password->setPlaceholder(tr("Password of the vault"));
    m_act->setEnabled(false);
    m_notice->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(space(1));
    row->addWidget(m_password, 1);
    row->addWidget(m_act);
    auto* stack = new QVBoxLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addLayout(row);
    stack->addWidget(m_notice);
    setFocusProxy(m_password);
    connect(m_password, &SecretEdit::textChanged, this, [this] { m_act->setEnabled(!m_password->text().empty()); });
    connect(m_password, &SecretEdit::returnPressed, m_act, &QPushButton::click);
    connect(m_act, &QPushButton::clicked, this, &PasswordPrompt::given);
}

SecureString PasswordPrompt::take() {
    SecureString password = m_password->take();
    m_act->setEnabled(false);
    return password;
}

void PasswordPrompt::answer(const Error* error) {
    m_notice->setVisible(error != nullptr);
    if (!error) return;
    ErrorWords words = errorWords(*error);
    m_notice->set(Notice::Refused, words.title + QLatin1String(". ") + words.whatToDo);
    m_password->setFocus();
}

} // namespace sandyk::ui
