#include "ui/wizards/vault_step.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/dialogs/file_dialogs.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/password_rule.h"
#include "ui/widgets/secret_edit.h"

namespace sandyk::ui {

namespace {

constexpr int kLeastPassword = 8;
constexpr int kLongestName = 64;

Label* fieldName(const QString& text) {
    return (new Label(text))->kind("smallStrong");
}

} // namespace

VaultStep::VaultStep(VaultDraft& draft, const std::filesystem::path& folder)
    : WizardStep(
          tr("The vault"),
          tr("One encrypted file that holds your keys and wallets. Whoever has the file still needs the password.")),
      m_draft(draft), m_folder(folder), m_name(new QLineEdit(tr("My vault"))), m_place(Label::paragraph({})),
      m_password(new SecretEdit(tr("Password"))), m_repeat(new SecretEdit(tr("Password once more"))),
      m_rule(new PasswordRule(kLeastPassword)), m_match(Label::paragraph({})) {
    body()->addWidget(fieldName(tr("Name of the vault")));
    m_name->setAccessibleName(tr("Name of the vault"));
    m_name->setMaxLength(kLongestName);
    body()->addWidget(m_name);
    auto* place = new QHBoxLayout;
    auto* change = new QuietButton(tr("Change the folder"));
    place->addWidget(m_place->kind("small"), 1);
    place->addWidget(change);
    body()->addLayout(place);
    body()->addWidget(fieldName(tr("Password")));
    body()->addWidget(m_password);
    body()->addWidget(m_rule);
    body()->addWidget(fieldName(tr("Password once more")));
    body()->addWidget(m_repeat);
    body()->addWidget(m_match->kind("small"));
    body()->addStretch();
    m_password->setPasteAllowed(true);
    m_repeat->setPasteAllowed(true);
    connect(change, &QPushButton::clicked, this, [this] {
        chooseFolder(this, tr("Folder for the vault"),
                     [this](const std::filesystem::path& chosen) { setFolder(chosen); });
    });
    connect(m_name, &QLineEdit::textChanged, this, &VaultStep::refresh);
    connect(m_password, &SecretEdit::textChanged, this, &VaultStep::refresh);
    connect(m_repeat, &SecretEdit::textChanged, this, &VaultStep::refresh);
    connect(m_password, &SecretEdit::returnPressed, m_repeat, [this] { m_repeat->setFocus(); });
    connect(m_repeat, &SecretEdit::returnPressed, this, &WizardStep::done);
    connect(m_name, &QLineEdit::returnPressed, m_password, [this] { m_password->setFocus(); });
    setFocusProxy(m_name);
    refresh();
}

void VaultStep::setFolder(const std::filesystem::path& folder) {
    m_folder = folder;
    refresh();
}

void VaultStep::enter() {
    m_draft.password = SecureString();
    refresh();
}

void VaultStep::refresh() {
    m_draft.file = m_folder / pathOf(m_name->text().trimmed() + QStringLiteral(".sandyk"));
    m_place->setText(pathText(m_draft.file));
    m_rule->setLength(m_password->length());
    const bool match = m_password->text() == m_repeat->text();
    m_match->setText(m_repeat->text().empty() ? QString()
                     : match                  ? tr("Both are the same.")
                                              : tr("The two do not match yet."));
    m_repeat->setFaulty(!m_repeat->text().empty() && !match);
    emit changed();
}

bool VaultStep::isReady() const {
    const QString name = m_name->text().trimmed();
    return !name.isEmpty() && !name.contains(QLatin1Char('/')) && !name.startsWith(QLatin1Char('.')) &&
           m_rule->isMet() && m_password->text() == m_repeat->text();
}

Result<void> VaultStep::accept() {
    std::error_code ignored;
    if (std::filesystem::exists(m_draft.file, ignored))
        return fail(ErrorCode::VaultExists, pathText(m_draft.file).toStdString());
    m_draft.password = m_password->text().clone();
    return {};
}

} // namespace sandyk::ui
