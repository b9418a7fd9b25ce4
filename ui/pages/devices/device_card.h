#pragma once

#include "devices/plugged_device.h"
#include "ui/widgets/card.h"

namespace sandyk::ui {

/// One plugged device: its picture, what it is, how it is with it and what can be done.
class DeviceCard : public Card {
    Q_OBJECT

public:
    enum class Act { Wallet, Address, Register, Record };

    DeviceCard(const app::PluggedDevice& device, const QString& language, QWidget* parent = nullptr);
    const app::PluggedDevice& device() const { return m_device; }

signals:
    void wanted(sandyk::ui::DeviceCard::Act act);

private:
    void addActs();

    app::PluggedDevice m_device;
};

} // namespace sandyk::ui
