#pragma once

#include <QWidget>

#include <functional>

#include "devices/device_flow.h"
#include "ui/shell/context.h"

class QVBoxLayout;

namespace sandyk::ui {

class NoticeBar;

/// Takes a cosigner's key from a device that is plugged in: one button for each, the live steps, what went wrong.
class DeviceKeyPicker : public QWidget {
    Q_OBJECT

public:
    /// `type` is asked at the moment when a key is taken.
    DeviceKeyPicker(const Context& context, std::function<bitcoin::OutputType()> type, QWidget* parent = nullptr);

signals:
    void taken(const sandyk::app::DeviceKey& key);

private:
    void rebuild();
    void take(const QString& path);

    const Context& m_context;
    std::function<bitcoin::OutputType()> m_type;
    app::DeviceFlow m_flow;
    QVBoxLayout* m_buttons;
    NoticeBar* m_notice;
};

} // namespace sandyk::ui
