#include "ui/pages/devices/register_card.h"

#include <QDate>
#include <QHBoxLayout>

#include <algorithm>

#include "ui/pages/devices/device_words.h"
#include "ui/pages/devices/record_form.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

namespace {

constexpr int kShownText = 100;

QString shown(const std::string& text) {
    return visibleText(std::string_view(text), kShownText);
}

void clear(QVBoxLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QString riskWords(const wallet::SharedKeyRisk& risk) {
    const QString first = formatFingerprint(QString::fromStdString(risk.first.toString()));
    const QString second = formatFingerprint(QString::fromStdString(risk.second.toString()));
    switch (risk.what) {
    case wallet::SharedKeyRisk::What::Holder:
        return RegisterCard::tr("The keys %1 and %2 are held by one person.").arg(first, second);
    case wallet::SharedKeyRisk::What::Place:
        return RegisterCard::tr("The keys %1 and %2 are kept in one place.").arg(first, second);
    case wallet::SharedKeyRisk::What::Device:
        break;
    }
    return RegisterCard::tr("The keys %1 and %2 are on one device.").arg(first, second);
}

} // namespace

RegisterCard::RegisterCard(const Context& context, QWidget* parent)
    : Card(tr("Key register"), parent), m_context(context), m_list(new QVBoxLayout), m_place(new QVBoxLayout) {
    body()->addWidget(Label::paragraph(
        tr("Which key is where, who holds it and how it was made. It holds no secret, and stays in this vault.")));
    m_list->setSpacing(space(1));
    body()->addLayout(m_list);
    body()->addLayout(m_place);
    connect(&context.session, &app::Session::snapshotChanged, this, &RegisterCard::refresh);
    refresh();
}

void RegisterCard::refresh() {
    app::readKeyRegister(m_context.session, guarded<app::KeyRegister>(this, [this](Result<app::KeyRegister> all) {
                             if (all) show(std::move(*all));
                         }));
}

void RegisterCard::show(app::KeyRegister all) {
    m_register = std::move(all);
    clear(m_list);
    if (m_register.records.empty())
        m_list->addWidget(Label::paragraph(tr("No key is written here yet."))->kind("muted"));
    for (const wallet::KeyRecord& record : m_register.records)
        m_list->addWidget(row(record));
    // Keys that the vault knows and nobody has written down.
    std::vector<keys::Fingerprint> unwritten;
    const auto offer = [&](const keys::Fingerprint& fingerprint) {
        if (!m_register.has(fingerprint) && std::ranges::find(unwritten, fingerprint) == unwritten.end())
            unwritten.push_back(fingerprint);
    };
    for (const app::RememberedDevice& device : m_register.devices)
        offer(device.fingerprint);
    for (const wallet::Wallet& wallet : m_context.session.snapshot().wallets) {
        for (const bitcoin::DescriptorKey& key : wallet.descriptor.keys()) {
            if (key.origin) offer(key.origin->fingerprint);
        }
    }
    for (const keys::Fingerprint& fingerprint : unwritten) {
        auto* add = new QuietButton(
            tr("Write down the key %1").arg(formatFingerprint(QString::fromStdString(fingerprint.toString()))),
            Icon::Plus);
        connect(add, &QPushButton::clicked, this, [this, fingerprint] { edit(fingerprint); });
        m_list->addWidget(add, 0, Qt::AlignLeft);
    }
    addRisks();
    emit changed();
}

QWidget* RegisterCard::row(const wallet::KeyRecord& record) {
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(new IconView(devicePicture(QString::fromStdString(record.vendor)), Ink::Muted, 32), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    const QString mark = formatFingerprint(QString::fromStdString(record.fingerprint.toString()));
    QStringList device{shown(record.vendor), shown(record.model)};
    device.removeAll(QString());
    column->addWidget(
        (new Label(device.isEmpty() ? mark : QStringLiteral("%1 · %2").arg(mark, device.join(QLatin1Char(' ')))))
            ->wrapped()
            ->kind("strong"));
    QStringList facts;
    if (!record.holder.empty()) facts += tr("held by %1").arg(shown(record.holder));
    if (!record.place.empty()) facts += tr("kept at %1").arg(shown(record.place));
    if (record.making != wallet::KeyMaking::Unknown) facts += tr("made: %1").arg(keyMakingWords(record.making));
    if (!record.madeOn.empty())
        facts += formatDate(QDate::fromString(QString::fromStdString(record.madeOn), Qt::ISODate));
    if (!record.firmware.empty()) facts += tr("firmware %1").arg(shown(record.firmware));
    if (!facts.isEmpty()) column->addWidget(Label::paragraph(facts.join(QStringLiteral(" · ")))->kind("muted"));
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    if (wallet::isExpired(record, today))
        column->addWidget(Label::paragraph(tr("The holder’s mandate ended on %1.")
                                               .arg(formatDate(QDate::fromString(
                                                   QString::fromStdString(record.expiresOn), Qt::ISODate))))
                              ->kind("look"));
    if (const auto notes = m_register.advisories.find(record.fingerprint); notes != m_register.advisories.end()) {
        for (const app::AdvisoryNote& note : notes->second)
            column->addWidget(new NoticeBar(note.isCertain ? Notice::Refused : Notice::Look,
                                            advisoryWords(note, m_context.settings.language())));
    }
    row->addLayout(column, 1);
    auto* change = new QuietButton(tr("Change"));
    change->setAccessibleName(tr("Change the entry of the key %1").arg(mark));
    connect(change, &QPushButton::clicked, this, [this, fingerprint = record.fingerprint] { edit(fingerprint); });
    row->addWidget(change, 0, Qt::AlignTop);
    return widget;
}

void RegisterCard::addRisks() {
    for (const wallet::Wallet& wallet : m_context.session.snapshot().wallets) {
        if (!wallet.isMultisig()) continue;
        const QString name = visibleText(std::string_view(wallet.name), 64);
        QStringList found;
        const std::string vendor = wallet::vendorOfQuorum(wallet.descriptor, m_register.records);
        if (!vendor.empty())
            found += tr("Devices of one maker (%1) are enough to spend. A fault in its firmware would be enough too.")
                         .arg(shown(vendor));
        for (const wallet::SharedKeyRisk& risk :
             wallet::sharedKeyRisks(wallet::recordsOf(wallet.descriptor, m_register.records)))
            found += riskWords(risk);
        if (found.isEmpty()) continue;
        m_list->addWidget(new NoticeBar(Notice::Look, tr("Wallet “%1”: %2").arg(name, found.join(QLatin1Char(' ')))));
    }
}

void RegisterCard::edit(const keys::Fingerprint& fingerprint, const app::PluggedDevice* device) {
    closeForm();
    wallet::KeyRecord record = m_register.recordOf(fingerprint);
    if (device && record.vendor.empty()) {
        record.vendor = device->vendor.toStdString();
        record.model = device->model.toStdString();
        record.firmware = device->version.toStdString();
    }
    auto* form = new RecordForm(m_context.session, record, m_register.has(fingerprint));
    m_form = form;
    m_place->addWidget(form);
    form->setFocus();
    // Queued: the form goes away.
    connect(
        form, &RecordForm::finished, this,
        [this] {
            closeForm();
            refresh();
        },
        Qt::QueuedConnection);
}

void RegisterCard::closeForm() {
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = nullptr;
}

} // namespace sandyk::ui
