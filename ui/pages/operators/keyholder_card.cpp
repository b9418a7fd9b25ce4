#include "ui/pages/operators/keyholder_card.h"

#include <QDate>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>

#include "firm/client_book.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/pages/firm/firm_parts.h"
#include "ui/text/firm_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

namespace {

const QString kExampleKey = QStringLiteral("73c5da0a");
QString shown(const std::string& text, int most = 120) {
    return visibleText(std::string_view(text), most);
}

constexpr std::int64_t kWarnSeconds = 30 * 86'400;

} // namespace

KeyholderCard::KeyholderCard(QWidget* parent) : Card(tr("Keyholders"), parent) {}

void KeyholderCard::show(const app::PeopleView& view, bool mayEdit) {
    while (body()->count() > 1) {
        QLayoutItem* item = body()->takeAt(1);
        if (QLayout* inner = item->layout()) emptyLayout(inner);
        delete item->widget();
        delete item;
    }
    m_add = nullptr;
    m_keys = view.keys;
    if (m_keys.entries.empty())
        body()->addWidget(
            Label::paragraph(tr("Nobody is registered: nobody may sign. Two keys never share person, device or place."))
                ->kind("muted"));
    for (std::size_t i = 0; i < m_keys.entries.size(); ++i) {
        const custody::KeyEntry& entry = m_keys.entries[i];
        if (i > 0) body()->addWidget(rule());
        const bool isOver = entry.validUntil <= view.time, isSoon = entry.validUntil <= view.time + kWarnSeconds;
        body()->addWidget(Label::paragraph(QStringLiteral("%1 · %2").arg(
                                               shown(entry.operatorName),
                                               formatFingerprint(QString::fromStdString(entry.fingerprint))))
                              ->kind("strong"));
        body()->addWidget(stateMark(
            isOver   ? Icon::Refused
            : isSoon ? Icon::Warning
                     : Icon::Check,
            isOver   ? Ink::Refused
            : isSoon ? Ink::Look
                     : Ink::Muted,
            isOver ? tr("Expired: may not sign")
                   : tr("Valid until %1").arg(formatDate(QDateTime::fromSecsSinceEpoch(entry.validUntil).date()))));
        QString facts = tr("Place: %1").arg(shown(entry.place));
        if (!entry.deviceSerial.empty())
            facts += QStringLiteral(" · ") + tr("Device: %1").arg(shown(entry.deviceSerial));
        facts +=
            QStringLiteral(" · ") + tr("checked %1, trained %2").arg(shown(entry.checkedOn), shown(entry.trainedOn));
        body()->addWidget(Label::paragraph(facts));
        if (!mayEdit) continue;
        auto* remove = new QuietButton(tr("Propose to take it out"), Icon::Close);
        body()->addWidget(remove, 0, Qt::AlignLeft);
        connect(
            remove, &QPushButton::clicked, this,
            [this, i] {
                custody::KeyRegister next = m_keys;
                next.entries.erase(next.entries.begin() + static_cast<std::ptrdiff_t>(i));
                emit proposed(next);
            },
            Qt::QueuedConnection);
    }
    if (mayEdit) addForm(view);
}

void KeyholderCard::addForm(const app::PeopleView& view) {
    body()->addWidget(rule());
    auto* who = new ChoiceBox;
    for (const app::OperatorView& each : view.operators) {
        if (each.who.isActive && each.who.roles.has(custody::Role::Keyholder))
            who->addItem(shown(each.who.name), QString::fromStdString(each.who.person));
    }
    const auto dayField = [](const QString& name) {
        auto* field = namedField(name, 10);
        field->setPlaceholderText(QStringLiteral("2026-12-31"));
        return field;
    };
    auto* key = namedField(tr("Fingerprint of the key"), 9);
    key->setPlaceholderText(kExampleKey);
    auto* place = namedField(tr("Place"), 120);
    auto* device = namedField(tr("Serial number of the device"), 120);
    device->setPlaceholderText(tr("empty when the key is in the vault alone"));
    auto* checked = dayField(tr("Background check on"));
    auto* trained = dayField(tr("Trained on"));
    auto* until = dayField(tr("Valid until"));
    auto* duty = namedField(tr("Hash of the written duty"), 64);
    duty->setProperty("kind", QStringLiteral("mono"));
    auto* file = new QuietButton(tr("Take it from the file"), Icon::File);
    auto* list = new KeyValueList;
    list->add(tr("Keyholder"), who);
    list->add(tr("Fingerprint of the key"), key);
    list->add(tr("Place"), place);
    list->add(tr("Serial number of the device"), device);
    list->add(tr("Background check on"), checked);
    list->add(tr("Trained on"), trained);
    list->add(tr("Valid until"), until);
    list->add(tr("Hash of the written duty"), duty);
    body()->addWidget(list);
    auto* row = new QHBoxLayout;
    m_add = new SecondaryButton(tr("Propose this keyholder"), Icon::Plus);
    row->addWidget(file);
    row->addStretch();
    row->addWidget(m_add);
    body()->addLayout(row);
    connect(file, &QPushButton::clicked, this, [this, duty] {
        chooseFile(this, tr("The written duty"), tr("All files (*)"), [duty](const std::filesystem::path& path) {
            if (auto hash = app::documentHash(path)) duty->setText(QString::fromStdString(*hash));
        });
    });
    connect(
        m_add, &QPushButton::clicked, this,
        [=, this] {
            custody::KeyEntry entry;
            entry.operatorName = who->currentText().toStdString();
            entry.person = who->currentData().toString().toStdString();
            entry.fingerprint = key->text().remove(QLatin1Char(' ')).toLower().toStdString();
            entry.place = place->text().trimmed().toStdString();
            entry.deviceSerial = device->text().trimmed().toStdString();
            entry.checkedOn = checked->text().trimmed().toStdString();
            entry.trainedOn = trained->text().trimmed().toStdString();
            entry.dutyHash = duty->text().trimmed().toLower().toStdString();
            const QDate day = QDate::fromString(until->text().trimmed(), Qt::ISODate);
            entry.validUntil = day.isValid() ? day.startOfDay(Qt::UTC).toSecsSinceEpoch() : 0;
            custody::KeyRegister next = m_keys;
            next.entries.push_back(std::move(entry));
            emit proposed(next);
        },
        Qt::QueuedConnection);
}

} // namespace sandyk::ui
