#include "ui/pages/devices/record_form.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/pages/devices/device_words.h"
#include "ui/shell/context.h"
#include "ui/text/error_words.h"
#include "ui/text/format.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

using wallet::KeyMaking;
using wallet::KeyRecord;

RecordForm::RecordForm(app::Session& session, const KeyRecord& record, bool isKept, QWidget* parent)
    : QWidget(parent), m_session(session), m_record(record), m_making(new ChoiceBox),
      m_notice(new NoticeBar(Notice::Look, {})), m_save(new PrimaryButton(tr("Save the entry"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(1), 0, 0);
    column->addWidget(
        new Heading(tr("Key %1").arg(formatFingerprint(QString::fromStdString(record.fingerprint.toString()))), 2));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space(2));
    grid->setVerticalSpacing(space(1) / 2);
    int place = 0;
    const auto put = [&](const QString& label, QWidget* field) {
        const int row = place / 2 * 2;
        field->setAccessibleName(label);
        grid->addWidget((new Label(label))->kind("smallStrong"), row, place % 2);
        grid->addWidget(field, row + 1, place % 2);
        ++place;
    };
    const auto add = [&](const QString& label, std::string KeyRecord::*text, const char* name, int most) {
        auto* edit = new QLineEdit(QString::fromStdString(m_record.*text));
        edit->setMaxLength(most);
        m_fields.push_back({text, QString::fromLatin1(name), edit});
        put(label, edit);
    };
    add(tr("Holder"), &KeyRecord::holder, "holder", 100);
    add(tr("Place"), &KeyRecord::place, "place", 100);
    add(tr("Maker of the device"), &KeyRecord::vendor, "vendor", 64);
    add(tr("Model"), &KeyRecord::model, "model", 64);
    add(tr("Serial number"), &KeyRecord::serial, "serial", 64);
    add(tr("Firmware when the key was made"), &KeyRecord::firmware, "firmware", 64);
    for (const KeyMaking making :
         {KeyMaking::Unknown, KeyMaking::Device, KeyMaking::Dice, KeyMaking::Software, KeyMaking::Imported})
        m_making->addItem(keyMakingWords(making), static_cast<int>(making));
    m_making->setCurrentIndex(m_making->findData(static_cast<int>(record.making)));
    put(tr("How the key was made"), m_making);
    add(tr("Made on (like 2026-11-26)"), &KeyRecord::madeOn, "made_on", 10);
    add(tr("Holder’s mandate ends on"), &KeyRecord::expiresOn, "expires_on", 10);
    add(tr("Note"), &KeyRecord::note, "note", 500);
    column->addLayout(grid);
    m_notice->hide();
    column->addWidget(m_notice);
    auto* row = new QHBoxLayout;
    auto* cancel = new SecondaryButton(tr("Cancel"));
    row->addWidget(cancel);
    if (isKept) {
        auto* removeButton = new DangerButton(tr("Remove from the register"));
        connect(removeButton, &QPushButton::clicked, this, &RecordForm::remove);
        row->addWidget(removeButton);
    }
    row->addStretch();
    row->addWidget(m_save);
    column->addLayout(row);
    setFocusProxy(m_fields.front().edit);
    connect(cancel, &QPushButton::clicked, this, &RecordForm::finished);
    connect(m_save, &QPushButton::clicked, this, &RecordForm::save);
}

void RecordForm::save() {
    KeyRecord record = m_record;
    for (const Field& field : m_fields)
        record.*field.text = field.edit->text().toStdString();
    record.making = static_cast<KeyMaking>(m_making->currentData().toInt());
    app::keepKeyRecord(m_session, std::move(record),
                       guarded<void>(this, [this](Result<void> result) { answer(result); }));
}

void RecordForm::remove() {
    app::removeKeyRecord(m_session, m_record.fingerprint,
                         guarded<void>(this, [this](Result<void> result) { answer(result); }));
}

void RecordForm::answer(const Result<void>& result) {
    if (result) {
        emit finished();
        return;
    }
    const ErrorWords words = errorWords(result.error());
    m_notice->set(Notice::Refused, QStringLiteral("%1. %2").arg(words.title, words.whatToDo));
    m_notice->show();
    for (const Field& field : m_fields) {
        if (field.name == QString::fromStdString(std::string(result.error().param("field")))) field.edit->setFocus();
    }
}

} // namespace sandyk::ui
