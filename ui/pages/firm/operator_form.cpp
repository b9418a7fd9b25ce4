#include "ui/pages/firm/operator_form.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/text/firm_words.h"
#include "ui/text/operator_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/password_rule.h"
#include "ui/widgets/secret_edit.h"

namespace sandyk::ui {

namespace {

constexpr int kLeastPassword = 8;
constexpr int kLongestName = 32;
constexpr int kLongestPerson = 64;

QLineEdit* field(QVBoxLayout* column, const QString& name, int longest, const QString& hint) {
    column->addWidget((new Label(name))->kind("smallStrong"));
    auto* edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setMaxLength(longest);
    edit->setPlaceholderText(hint);
    column->addWidget(edit);
    return edit;
}

SecretEdit* secret(QVBoxLayout* column, const QString& name) {
    column->addWidget((new Label(name))->kind("smallStrong"));
    auto* edit = new SecretEdit(name);
    column->addWidget(edit);
    return edit;
}

} // namespace

OperatorForm::OperatorForm(Kind kind, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_notice(new NoticeBar(Notice::Look, {})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    m_name = field(column, tr("Account name"), kLongestName, tr("small letters, digits, . _ -"));
    m_person = field(column, tr("Person (staff number)"), kLongestPerson, tr("one person, one vote"));
    column->addWidget((new Label(tr("Roles")))->kind("smallStrong"));
    for (const custody::Role role : allRoles()) {
        auto* box = new CheckBox(QStringLiteral("%1. %2").arg(roleWords(role), rolePurpose(role)));
        m_roles[role] = box;
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &OperatorForm::refresh);
    }
    m_notice->hide();
    column->addWidget(m_notice);
    if (kind == Kind::Owner) {
        m_password = secret(column, tr("The password that opens this vault"));
    } else {
        column->addWidget(
            Label::paragraph(tr("The new operator types a password of their own here; nobody else may know it."))
                ->kind("muted"));
        m_password = secret(column, tr("Password of the new operator"));
        m_rule = new PasswordRule(kLeastPassword);
        column->addWidget(m_rule);
        m_repeat = secret(column, tr("The same password once more"));
        m_sponsor = secret(column, tr("Your own password, to let the new operator in"));
    }
    m_submit = new PrimaryButton(kind == Kind::Owner ? tr("Become the first operator") : tr("Add this operator"));
    column->addWidget(m_submit, 0, Qt::AlignLeft);
    for (QLineEdit* edit : {m_name, m_person})
        connect(edit, &QLineEdit::textChanged, this, &OperatorForm::refresh);
    for (SecretEdit* edit : {m_password, m_repeat, m_sponsor}) {
        if (edit) connect(edit, &SecretEdit::textChanged, this, &OperatorForm::refresh);
    }
    connect(m_submit, &QPushButton::clicked, this, &OperatorForm::submitted);
    refresh();
}

QString OperatorForm::name() const {
    return m_name->text().trimmed();
}

QString OperatorForm::person() const {
    return m_person->text().trimmed();
}

custody::Roles OperatorForm::roles() const {
    custody::Roles roles;
    for (const auto& [role, box] : m_roles) {
        if (box->isChecked()) roles = roles.with(custody::Roles{role});
    }
    return roles;
}

SecureString OperatorForm::takePassword() {
    if (m_repeat) m_repeat->clear();
    return m_password->take();
}

SecureString OperatorForm::takeSponsor() {
    return m_sponsor ? m_sponsor->take() : SecureString();
}

void OperatorForm::refresh() {
    const custody::Roles chosen = roles();
    const bool goTogether = chosen.isEmpty() || custody::checkRoles(chosen).has_value();
    m_notice->setVisible(!goTogether);
    if (!goTogether)
        m_notice->set(
            Notice::Refused,
            chosen.has(custody::Role::Auditor)
                ? tr("An auditor is nothing else: who audits must not have done the work.")
                : tr("An administrator is never an initiator: who decides about the rules must not be the one "
                     "who asks for a transfer."));
    bool passwordsFit = !m_password->text().empty();
    if (m_kind == Kind::Further) {
        m_rule->setLength(m_password->length());
        const bool same = m_password->text() == m_repeat->text();
        m_repeat->setFaulty(!m_repeat->text().empty() && !same);
        passwordsFit = m_rule->isMet() && same && !m_sponsor->text().empty();
    }
    m_submit->setEnabled(goTogether && !chosen.isEmpty() && !name().isEmpty() && !person().isEmpty() && passwordsFit);
}

} // namespace sandyk::ui
