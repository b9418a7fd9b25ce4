#pragma once

#include "ui/pages/devices/device_form.h"

namespace sandyk::ui {

/// Makes a multisig wallet known to the device, which then proves addresses and change by itself.
class DeviceRegisterForm : public DeviceForm {
    Q_OBJECT

public:
    DeviceRegisterForm(const Context& context, const QString& path, QWidget* parent = nullptr);
    ChoiceBox* walletList() const { return m_wallets; }

private:
    void begin() override;
    void refresh();

    ChoiceBox* m_wallets;
    QVBoxLayout* m_place;
};

} // namespace sandyk::ui
