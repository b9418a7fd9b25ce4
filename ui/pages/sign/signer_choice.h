#pragma once

#include "devices/device_service.h"
#include "ui/widgets/card.h"

namespace sandyk::ui {

/// Who signs: this vault, or one of the devices that are plugged in, as they come and go.
class SignerChoice : public Card {
    Q_OBJECT

public:
    SignerChoice(app::DeviceService& devices, bool hasKeyHere, QWidget* parent = nullptr);

signals:
    void vaultChosen();
    void deviceChosen(const QString& path);

private:
    void rebuild();

    app::DeviceService& m_devices;
    bool m_hasKeyHere;
    QVBoxLayout* m_choices;
};

} // namespace sandyk::ui
