#include "ui/pages/devices/device_card.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include "ui/pages/devices/device_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

namespace {
constexpr int kPictureSize = 64;
}

DeviceCard::DeviceCard(const app::PluggedDevice& device, const QString& language, QWidget* parent)
    : Card({}, parent), m_device(device) {
    const DeviceWords words = deviceWords(device);
    auto* row = new QHBoxLayout;
    row->setSpacing(space(2));
    row->addWidget(new IconView(devicePicture(device.vendor), Ink::Text, kPictureSize), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(space(1) / 2);
    column->addWidget(new Heading(device.title(), 2));
    auto* state = new QHBoxLayout;
    state->setSpacing(space(1));
    const bool isReady = device.state == app::PluggedDevice::State::Ready;
    state->addWidget(new IconView(isReady ? Icon::Check : NoticeBar::symbol(words.notice),
                                  isReady ? Ink::Muted : NoticeBar::ink(words.notice), 18),
                     0, Qt::AlignTop);
    auto* text = Label::paragraph(words.state);
    text->kind("strong");
    state->addWidget(text, 1);
    column->addLayout(state);
    if (!words.whatToDo.isEmpty()) column->addWidget(Label::paragraph(words.whatToDo)->kind("muted"));
    QStringList facts;
    if (device.fingerprint)
        facts +=
            tr("Key fingerprint %1").arg(formatFingerprint(QString::fromStdString(device.fingerprint->toString())));
    if (!device.version.isEmpty()) {
        const QString version = visibleText(device.version, 32);
        facts += device.app.isEmpty() ? tr("Firmware %1").arg(version)
                                      : tr("App %1 %2").arg(visibleText(device.app, 32), version);
    }
    if (!facts.isEmpty()) column->addWidget(Label::paragraph(facts.join(QStringLiteral(" · ")))->kind("small"));
    row->addLayout(column, 1);
    body()->addLayout(row);
    for (const QString& notice : device.notices) {
        const QString said = deviceNoticeWords(notice);
        if (!said.isEmpty()) body()->addWidget(new NoticeBar(Notice::Look, said));
    }
    for (const app::AdvisoryNote& note : device.advisories) {
        if (note.isCertain) body()->addWidget(new NoticeBar(Notice::Refused, advisoryWords(note, language)));
    }
    if (device.isUsable()) addActs();
    setAccessibleName(QStringLiteral("%1: %2").arg(device.title(), words.state));
}

void DeviceCard::addActs() {
    auto* grid = new QGridLayout;
    grid->setSpacing(space(1));
    int place = 0;
    const auto add = [&](Act act, const QString& text, Icon icon) {
        auto* button = new SecondaryButton(text, icon);
        connect(button, &QPushButton::clicked, this, [this, act] { emit wanted(act); });
        grid->addWidget(button, place / 2, place % 2);
        ++place;
    };
    add(Act::Wallet, tr("Make a wallet from it"), Icon::Wallets);
    add(Act::Address, tr("Check an address"), Icon::Receive);
    add(Act::Register, tr("Make a wallet known to it"), Icon::Check);
    if (m_device.fingerprint) add(Act::Record, tr("Write into the key register"), Icon::Keys);
    grid->setColumnStretch(2, 1);
    body()->addLayout(grid);
}

} // namespace sandyk::ui
