#include "ui/pages/firm/licence_form.h"

#include <QDate>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

namespace {

QLineEdit* field(QVBoxLayout* column, const QString& name, const std::string& value, const QString& hint) {
    column->addWidget((new Label(name))->kind("smallStrong"));
    auto* edit = new QLineEdit(QString::fromStdString(value));
    edit->setAccessibleName(name);
    edit->setMaxLength(200);
    edit->setPlaceholderText(hint);
    column->addWidget(edit);
    return edit;
}

CheckBox* box(QVBoxLayout* column, const QString& text, bool checked) {
    auto* made = new CheckBox(text);
    made->setChecked(checked);
    column->addWidget(made);
    return made;
}

std::string trimmed(const QLineEdit* edit) {
    return edit->text().trimmed().toStdString();
}

} // namespace

LicenceForm::LicenceForm(const custody::Licence& now, QWidget* parent)
    : QWidget(parent), m_now(now), m_submit(new PrimaryButton(tr("Propose this licence"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    m_number = field(column, tr("Number of the licence"), now.number, {});
    m_holder = field(column, tr("Holder, as the licence names it"), now.holder, {});
    m_issued = field(column, tr("Issued on"), now.issuedOn, tr("YYYY-MM-DD"));
    m_until = field(column, tr("Valid until"), now.validUntil, tr("YYYY-MM-DD; empty: without an end"));
    column->addWidget((new Label(tr("What it covers")))->kind("smallStrong"));
    m_scope = {{"storage", box(column, tr("Storage of virtual assets for others"), now.covers("storage"))},
               {"exchange", box(column, tr("Exchange"), now.covers("exchange"))},
               {"transfer", box(column, tr("Transfer"), now.covers("transfer"))}};
    column->addWidget((new Label(tr("Declared of the founders and shareholders")))->kind("smallStrong"));
    m_declared = {
        box(column, tr("None is registered in an offshore zone."), now.noOffshoreFounder),
        box(column, tr("None has an account in an offshore bank."), now.noOffshoreAccount),
        box(column, tr("None is a political party, trade union or religious organisation."), now.noPartyOrUnion),
        box(column,
            tr("None has an unspent conviction or stands on a list of terrorism or weapons of mass "
               "destruction."),
            now.noConvictionOrList)};
    m_credit = box(column, tr("The firm is a credit institution"), now.isCreditInstitution);
    column->addWidget(Label::paragraph(tr("A bank may not give such services as far as is reported; counsel’s note is "
                                          "then needed before clients are taken."))
                          ->kind("small"));
    column->addWidget(
        Label::paragraph(tr("No public register of licences is known, so the program cannot verify this. Two "
                            "administrators answer for it."))
            ->kind("small"));
    column->addWidget(m_submit, 0, Qt::AlignLeft);
    for (QLineEdit* edit : {m_number, m_holder, m_issued, m_until})
        connect(edit, &QLineEdit::textChanged, this, &LicenceForm::refresh);
    for (const auto& [name, each] : m_scope)
        connect(each, &QCheckBox::toggled, this, &LicenceForm::refresh);
    connect(m_submit, &QPushButton::clicked, this, &LicenceForm::submitted);
    refresh();
}

custody::Licence LicenceForm::licence() const {
    custody::Licence licence = m_now;
    licence.state = custody::LicenceState::Active;
    licence.number = trimmed(m_number);
    licence.holder = trimmed(m_holder);
    licence.issuedOn = trimmed(m_issued);
    licence.validUntil = trimmed(m_until);
    licence.scope.clear();
    for (const auto& [name, each] : m_scope) {
        if (each->isChecked()) licence.scope.emplace_back(name);
    }
    licence.noOffshoreFounder = m_declared[0]->isChecked();
    licence.noOffshoreAccount = m_declared[1]->isChecked();
    licence.noPartyOrUnion = m_declared[2]->isChecked();
    licence.noConvictionOrList = m_declared[3]->isChecked();
    licence.declaredOn = QDate::currentDate().toString(Qt::ISODate).toStdString();
    licence.isCreditInstitution = m_credit->isChecked();
    return licence;
}

void LicenceForm::refresh() {
    m_submit->setEnabled(licence().check().has_value());
}

} // namespace sandyk::ui
