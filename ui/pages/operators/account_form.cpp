#include "ui/pages/operators/account_form.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/pages/firm/firm_parts.h"
#include "ui/text/firm_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/secret_edit.h"

namespace sandyk::ui {

namespace {
const QString kExampleLogin = QStringLiteral("aman.a");
constexpr int kLeastPassword = 8;
} // namespace

AccountForm::AccountForm(QWidget* parent)
    : QWidget(parent), m_name(namedField(tr("Login"), 32)), m_person(namedField(tr("Whose account it is"), 64)),
      m_password(new SecretEdit(tr("Password of the new operator"))),
      m_repeat(new SecretEdit(tr("The same password once more"))),
      m_sponsor(new SecretEdit(tr("Your own password, or a keyholder's for a new keyholder"))),
      m_problem(new NoticeBar(Notice::Look, QString())), m_add(new SecondaryButton(tr("Add and propose"), Icon::Plus)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget(new Heading(tr("New operator"), 2));
    m_name->setPlaceholderText(kExampleLogin);
    m_person->setPlaceholderText(tr("Staff number or name: one person has one vote"));
    auto* list = new KeyValueList;
    list->add(tr("Login"), m_name);
    list->add(tr("Whose account it is"), m_person);
    column->addWidget(list);
    auto* grid = new QGridLayout;
    for (const custody::Role role : allRoles()) {
        auto* box = new CheckBox(roleWords(role));
        const int place = static_cast<int>(m_roles.size());
        grid->addWidget(box, place / 2, place % 2);
        m_roles.push_back(box);
        connect(box, &QCheckBox::toggled, this, &AccountForm::refresh);
    }
    column->addLayout(grid);
    auto* secrets = new KeyValueList;
    secrets->add(tr("Password of the new operator"), m_password);
    secrets->add(tr("The same password once more"), m_repeat);
    secrets->add(tr("Your own password, or a keyholder's for a new keyholder"), m_sponsor);
    column->addWidget(secrets);
    column->addWidget(m_problem);
    column->addWidget(m_add, 0, Qt::AlignRight);
    connect(m_name, &QLineEdit::textChanged, this, &AccountForm::refresh);
    for (SecretEdit* field : {m_password, m_repeat, m_sponsor})
        connect(field, &SecretEdit::textChanged, this, &AccountForm::refresh);
    connect(m_add, &QPushButton::clicked, this, &AccountForm::addRequested);
    refresh();
}

QCheckBox* AccountForm::roleBox(custody::Role role) const {
    for (std::size_t i = 0; i < m_roles.size(); ++i) {
        if (allRoles()[i] == role) return m_roles[i];
    }
    return nullptr;
}

custody::Roles AccountForm::roles() const {
    custody::Roles roles;
    for (std::size_t i = 0; i < m_roles.size(); ++i) {
        if (m_roles[i]->isChecked()) roles = roles.with(custody::Roles{allRoles()[i]});
    }
    return roles;
}

QString AccountForm::name() const {
    return m_name->text().trimmed();
}

QString AccountForm::person() const {
    return m_person->text().trimmed();
}

SecureString AccountForm::takePassword() {
    m_repeat->clear();
    return m_password->take();
}

SecureString AccountForm::takeSponsor() {
    return m_sponsor->take();
}

void AccountForm::clear() {
    m_name->clear();
    m_person->clear();
    for (QCheckBox* box : m_roles)
        box->setChecked(false);
    for (SecretEdit* field : {m_password, m_repeat, m_sponsor})
        field->clear();
}

void AccountForm::refresh() {
    const custody::Roles chosen = roles();
    const auto sound = custody::checkRoles(chosen);
    const bool isSame = m_password->text() == m_repeat->text();
    const bool contradicts = !sound && !chosen.isEmpty();
    m_problem->setVisible(contradicts || (!isSame && m_repeat->length() > 0));
    if (contradicts)
        m_problem->set(Notice::Look, errorText(sound.error()));
    else
        m_problem->set(Notice::Look, tr("The two passwords are not the same yet."));
    m_add->setEnabled(sound && isSame && m_password->length() >= kLeastPassword && m_sponsor->length() > 0 &&
                      !m_name->text().trimmed().isEmpty());
}

} // namespace sandyk::ui
