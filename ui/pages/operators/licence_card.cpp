#include "ui/pages/operators/licence_card.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/pages/firm/firm_parts.h"
#include "ui/text/firm_words.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

using custody::LicenceState;

namespace {

const QString kServices = QStringLiteral("storage, exchange, transfer");
QString shown(const std::string& text, int most = 200) {
    return visibleText(std::string_view(text), most);
}

QString consequence(LicenceState state) {
    switch (state) {
    case LicenceState::Active:
        return LicenceCard::tr("The firm works with clients.");
    case LicenceState::None:
        return LicenceCard::tr("Evaluation: the firm holds its own assets only.");
    default:
        return LicenceCard::tr("No new clients and no deposits; assets are returned under dual control.");
    }
}

} // namespace

LicenceCard::LicenceCard(QWidget* parent) : Card(tr("Licence"), parent) {}

void LicenceCard::show(const app::PeopleView& view, bool mayEdit) {
    while (body()->count() > 1) {
        QLayoutItem* item = body()->takeAt(1);
        if (QLayout* inner = item->layout()) emptyLayout(inner);
        delete item->widget();
        delete item;
    }
    m_suspend = nullptr;
    const custody::Licence& licence = view.licence;
    const bool isActive = view.licenceState == LicenceState::Active;
    body()->addWidget(stateMark(isActive ? Icon::Check : Icon::Warning, isActive ? Ink::Proven : Ink::Look,
                                licenceWords(view.licenceState)));
    body()->addWidget(Label::paragraph(consequence(view.licenceState)));
    if (licence.state != LicenceState::None) {
        auto* list = new KeyValueList;
        list->add(tr("Number"), shown(licence.number));
        list->add(tr("Holder"), shown(licence.holder));
        list->add(tr("Issued on"), shown(licence.issuedOn));
        list->add(tr("Valid until"), licence.validUntil.empty() ? tr("without an end") : shown(licence.validUntil));
        QStringList scope;
        for (const std::string& each : licence.scope)
            scope += shown(each);
        list->add(tr("Scope"), scope.join(QStringLiteral(", ")));
        list->add(tr("Founders declared"),
                  licence.foundersClear() ? shown(licence.declaredOn) : tr("not everything is declared"));
        body()->addWidget(list);
    }
    if (!mayEdit) return;
    if (isActive) {
        auto* row = new QHBoxLayout;
        m_suspend = new DangerButton(tr("It was suspended"));
        auto* revoked = new DangerButton(tr("It was revoked"));
        row->addWidget(m_suspend);
        row->addWidget(revoked);
        row->addStretch();
        body()->addLayout(row);
        connect(
            m_suspend, &QPushButton::clicked, this, [this] { emit stateProposed(LicenceState::Suspended); },
            Qt::QueuedConnection);
        connect(
            revoked, &QPushButton::clicked, this, [this] { emit stateProposed(LicenceState::Revoked); },
            Qt::QueuedConnection);
    } else if (licence.state == LicenceState::Suspended) {
        auto* again = new SecondaryButton(tr("Propose: it is in force again"));
        body()->addWidget(again, 0, Qt::AlignLeft);
        connect(
            again, &QPushButton::clicked, this, [this] { emit stateProposed(LicenceState::Active); },
            Qt::QueuedConnection);
    }
    auto* change =
        new SecondaryButton(licence.state == LicenceState::None ? tr("Enter the licence") : tr("Change the entry"));
    body()->addWidget(change, 0, Qt::AlignLeft);
    connect(change, &QPushButton::clicked, this, [this, change, licence] {
        change->setEnabled(false);
        addForm(licence);
    });
}

void LicenceCard::addForm(const custody::Licence& licence) {
    auto* number = namedField(tr("Number"), 60);
    auto* holder = namedField(tr("Holder"), 200);
    auto* issued = namedField(tr("Issued on"), 10);
    auto* until = namedField(tr("Valid until"), 10);
    auto* scope = namedField(tr("Scope"), 200);
    auto* declared = namedField(tr("Declared on"), 10);
    number->setText(shown(licence.number));
    holder->setText(shown(licence.holder));
    issued->setText(shown(licence.issuedOn));
    until->setText(shown(licence.validUntil));
    declared->setText(shown(licence.declaredOn));
    for (QLineEdit* day : {issued, until, declared})
        day->setPlaceholderText(QStringLiteral("2026-12-31"));
    QStringList services;
    for (const std::string& each : licence.scope)
        services += shown(each);
    scope->setText(services.join(QStringLiteral(", ")));
    scope->setPlaceholderText(kServices);
    auto* list = new KeyValueList;
    list->add(tr("Number"), number);
    list->add(tr("Holder"), holder);
    list->add(tr("Issued on"), issued);
    list->add(tr("Valid until"), until);
    list->add(tr("Scope"), scope);
    body()->addWidget(list);
    body()->addWidget(Label::paragraph(tr("Declared of founders and shareholders: none of them"))->kind("muted"));
    auto* offshore = new CheckBox(tr("is registered offshore"));
    auto* account = new CheckBox(tr("has accounts offshore"));
    auto* party = new CheckBox(tr("is a political party or a trade union"));
    auto* convicted = new CheckBox(tr("was convicted, or stands on a list"));
    offshore->setChecked(licence.noOffshoreFounder);
    account->setChecked(licence.noOffshoreAccount);
    party->setChecked(licence.noPartyOrUnion);
    convicted->setChecked(licence.noConvictionOrList);
    for (QCheckBox* box : {offshore, account, party, convicted})
        body()->addWidget(box);
    auto* days = new KeyValueList;
    days->add(tr("Declared on"), declared);
    body()->addWidget(days);
    auto* propose = new SecondaryButton(tr("Propose this licence"));
    body()->addWidget(propose, 0, Qt::AlignRight);
    connect(
        propose, &QPushButton::clicked, this,
        [=, this] {
            custody::Licence next = licence;
            next.state = LicenceState::Active;
            next.number = number->text().trimmed().toStdString();
            next.holder = holder->text().trimmed().toStdString();
            next.issuedOn = issued->text().trimmed().toStdString();
            next.validUntil = until->text().trimmed().toStdString();
            next.declaredOn = declared->text().trimmed().toStdString();
            next.scope.clear();
            for (const QString& part : scope->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
                if (!part.trimmed().isEmpty()) next.scope.push_back(part.trimmed().toStdString());
            }
            next.noOffshoreFounder = offshore->isChecked();
            next.noOffshoreAccount = account->isChecked();
            next.noPartyOrUnion = party->isChecked();
            next.noConvictionOrList = convicted->isChecked();
            emit proposed(next);
        },
        Qt::QueuedConnection);
}

} // namespace sandyk::ui
