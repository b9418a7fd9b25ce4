#pragma once

#include "ui/pages/devices/device_form.h"

class QSpinBox;

namespace sandyk::ui {

class AddressView;
class Label;

/// What the screen of the device must show, side by side with what it answers.
class DeviceAddressForm : public DeviceForm {
    Q_OBJECT

public:
    DeviceAddressForm(const Context& context, const QString& path, QWidget* parent = nullptr);
    ChoiceBox* walletList() const { return m_wallets; }
    AddressView* expected() const { return m_expected; }

private:
    void begin() override;
    void refresh();

    ChoiceBox* m_wallets;
    QSpinBox* m_index;
    AddressView* m_expected;
    Label* m_answered;
};

} // namespace sandyk::ui
