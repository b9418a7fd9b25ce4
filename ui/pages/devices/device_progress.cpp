#include "ui/pages/devices/device_progress.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include "ui/pages/devices/device_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit.h"

namespace sandyk::ui {

namespace {

using Kind = signing::UserInteraction::Kind;

constexpr int kPictureSize = 48;
constexpr std::size_t kMostPinDigits = 50;
constexpr int kPadButton = 56;

} // namespace

DeviceProgress::DeviceProgress(app::DeviceFlow& flow, QWidget* parent)
    : Card({}, parent), m_flow(flow), m_step(Label::paragraph({})), m_bar(new QProgressBar),
      m_cancel(new SecondaryButton(tr("Cancel"))) {
    m_step->kind("strong");
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the device"));
    body()->addWidget(m_step);
    body()->addWidget(m_bar);
    body()->addWidget(m_cancel, 0, Qt::AlignLeft);
    connect(m_cancel, &QPushButton::clicked, &flow, &app::DeviceFlow::cancel);
    connect(&flow, &app::DeviceFlow::runningChanged, this, &DeviceProgress::follow);
    connect(&flow, &app::DeviceFlow::step, this, &DeviceProgress::show);
    connect(&flow, &app::DeviceFlow::asked, this, &DeviceProgress::ask);
    follow();
}

QString DeviceProgress::stepText() const {
    return m_step->text();
}

void DeviceProgress::follow() {
    setVisible(m_flow.isRunning());
    put(nullptr);
    m_bar->setRange(0, 0);
    delete m_top;
    m_top = nullptr;
    if (!m_flow.isRunning()) return;
    m_top = new QWidget;
    auto* row = new QHBoxLayout(m_top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(new IconView(devicePicture(m_flow.device().vendor), Ink::Accent, kPictureSize));
    row->addWidget(new Heading(m_flow.device().title(), 2), 1);
    body()->insertWidget(0, m_top);
    m_step->setText(tr("Speaking with the device"));
    m_cancel->setFocus();
}

void DeviceProgress::show(const signing::UserInteraction& step) {
    put(nullptr);
    m_step->setText(stepWords(step));
    if (step.kind == Kind::Progress && step.total > 0) {
        m_bar->setRange(0, static_cast<int>(step.total));
        m_bar->setValue(static_cast<int>(step.done));
    } else {
        m_bar->setRange(0, 0);
    }
}

void DeviceProgress::ask(const signing::UserInteraction& question) {
    show(question);
    switch (question.kind) {
    case Kind::EnterPin:
        return put(pinPad());
    case Kind::EnterPassphrase:
        return put(passphraseEntry());
    default:
        return put(pairingChoice(QString::fromStdString(question.text)));
    }
}

void DeviceProgress::put(QWidget* entry) {
    m_pin.clear();
    if (m_entry) {
        // Hidden first: a secret field wipes itself then.
        m_entry->hide();
        m_entry->deleteLater();
    }
    m_entry = entry;
    m_bar->setVisible(!entry);
    if (!entry) return;
    body()->insertWidget(body()->count() - 1, entry);
    entry->setFocus();
}

void DeviceProgress::give(SecureString text) {
    put(nullptr);
    m_step->setText(tr("Speaking with the device"));
    m_flow.answer(std::move(text));
}

QWidget* DeviceProgress::pinPad() {
    auto* pad = new QWidget;
    auto* column = new QVBoxLayout(pad);
    column->setContentsMargins(0, 0, 0, 0);
    auto* shown = new Label;
    shown->kind("mono");
    shown->setAccessibleName(tr("Digits entered"));
    column->addWidget(shown);
    auto* grid = new QGridLayout;
    grid->setSpacing(space(1));
    const auto refresh = [this, shown] {
        shown->setText(QString(static_cast<qsizetype>(m_pin.size()), QChar(0x2022)));
    };
    const QString places[] = {tr("bottom left"), tr("bottom middle"), tr("bottom right"),
                              tr("middle left"), tr("centre"),        tr("middle right"),
                              tr("top left"),    tr("top middle"),    tr("top right")};
    // As on a keyboard's number pad: 7 8 9 above.
    for (int place = 0; place < 9; ++place) {
        auto* button = new SecondaryButton(QStringLiteral("•"));
        button->setAccessibleName(tr("PIN, %1").arg(places[place]));
        button->setFixedSize(kPadButton, kPadButton);
        connect(button, &QPushButton::clicked, this, [this, place, refresh] {
            const char digit = static_cast<char>('1' + place);
            if (m_pin.size() < kMostPinDigits) m_pin.append(std::string_view(&digit, 1));
            refresh();
        });
        grid->addWidget(button, 2 - place / 3, place % 3);
        if (place == 6) pad->setFocusProxy(button);
    }
    grid->setColumnStretch(3, 1);
    column->addLayout(grid);
    auto* row = new QHBoxLayout;
    auto* again = new QuietButton(tr("Begin again"));
    auto* done = new PrimaryButton(tr("Enter the PIN"));
    row->addWidget(done);
    row->addWidget(again);
    row->addStretch();
    column->addLayout(row);
    connect(again, &QPushButton::clicked, this, [this, refresh] {
        m_pin.clear();
        refresh();
    });
    connect(done, &QPushButton::clicked, this, [this] {
        if (!m_pin.empty()) give(std::move(m_pin));
    });
    return pad;
}

QWidget* DeviceProgress::passphraseEntry() {
    auto* entry = new QWidget;
    auto* column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        Label::paragraph(tr("The passphrase chooses the keys of the device. Leave it empty for those without one.")));
    auto* field = new SecretEdit(tr("Passphrase of the device"));
    field->setPlaceholder(tr("Passphrase of the device"));
    auto* done = new PrimaryButton(tr("Use it"));
    column->addWidget(field);
    column->addWidget(done, 0, Qt::AlignLeft);
    entry->setFocusProxy(field);
    connect(field, &SecretEdit::returnPressed, done, &QPushButton::click);
    connect(done, &QPushButton::clicked, this, [this, field] { give(field->take()); });
    return entry;
}

QWidget* DeviceProgress::pairingChoice(const QString& code) {
    auto* choice = new QWidget;
    auto* column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(Label::paragraph(
        tr("This code must stand on the screen of the device too. If it is another one, somebody is between.")));
    auto* view = new AddressView(code);
    view->setSubject(tr("Pairing code"));
    column->addWidget(view);
    auto* row = new QHBoxLayout;
    auto* same = new PrimaryButton(tr("Both codes are the same"));
    auto* other = new DangerButton(tr("They differ"));
    row->addWidget(same);
    row->addWidget(other);
    row->addStretch();
    column->addLayout(row);
    choice->setFocusProxy(same);
    connect(same, &QPushButton::clicked, this, [this] { give(SecureString("yes")); });
    connect(other, &QPushButton::clicked, &m_flow, &app::DeviceFlow::cancel);
    return choice;
}

} // namespace sandyk::ui
