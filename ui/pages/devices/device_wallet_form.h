#pragma once

#include "ui/pages/devices/device_form.h"

class QButtonGroup;
class QLineEdit;

namespace sandyk::ui {

/// A wallet with one key, which is in the device: this vault only watches it.
class DeviceWalletForm : public DeviceForm {
    Q_OBJECT

public:
    DeviceWalletForm(const Context& context, const QString& path, QWidget* parent = nullptr);
    QLineEdit* nameField() const { return m_name; }

private:
    void begin() override;
    void keep(const app::DeviceKey& key);

    QLineEdit* m_name;
    QButtonGroup* m_type;
    ChoiceBox* m_account;
};

} // namespace sandyk::ui
