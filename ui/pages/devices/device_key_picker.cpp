#include "ui/pages/devices/device_key_picker.h"

#include <QVBoxLayout>

#include "ui/pages/devices/device_progress.h"
#include "ui/pages/devices/device_words.h"
#include "ui/text/error_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

DeviceKeyPicker::DeviceKeyPicker(const Context& context, std::function<bitcoin::OutputType()> type, QWidget* parent)
    : QWidget(parent), m_context(context), m_type(std::move(type)), m_flow(context.session, *context.devices),
      m_buttons(new QVBoxLayout), m_notice(new NoticeBar(Notice::Look, {})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addLayout(m_buttons);
    column->addWidget(new DeviceProgress(m_flow));
    m_notice->hide();
    column->addWidget(m_notice);
    connect(context.devices, &app::DeviceService::pluggedChanged, this, &DeviceKeyPicker::rebuild);
    connect(&m_flow, &app::DeviceFlow::runningChanged, this, &DeviceKeyPicker::rebuild);
    rebuild();
}

void DeviceKeyPicker::rebuild() {
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    if (m_flow.isRunning()) return;
    bool any = false;
    for (const app::PluggedDevice& device : m_context.devices->plugged()) {
        if (!device.isUsable()) continue;
        any = true;
        auto* button = new SecondaryButton(tr("Take the key of %1").arg(device.title()), devicePicture(device.vendor));
        m_buttons->addWidget(button, 0, Qt::AlignLeft);
        // Queued: the button goes away.
        connect(
            button, &QPushButton::clicked, this, [this, path = device.path] { take(path); }, Qt::QueuedConnection);
    }
    if (!any)
        m_buttons->addWidget(Label::paragraph(tr("A device that is plugged in can give its key here."))->kind("muted"));
}

void DeviceKeyPicker::take(const QString& path) {
    m_notice->hide();
    m_flow.key(path, m_type(), m_context.settings.network(), 0, false,
               guarded<app::DeviceKey>(this, [this](Result<app::DeviceKey> key) {
                   if (key) {
                       emit taken(*key);
                       return;
                   }
                   if (key.error().code == ErrorCode::Cancelled) return;
                   const ErrorWords words = errorWords(key.error());
                   m_notice->set(Notice::Look, QStringLiteral("%1. %2").arg(words.title, words.whatToDo));
                   m_notice->show();
               }));
}

} // namespace sandyk::ui
