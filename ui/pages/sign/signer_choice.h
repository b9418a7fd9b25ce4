#pragma once

#include "devices/device_service.h"
#include "session/values.h"
#include "signing/review.h"
#include "ui/widgets/card.h"

namespace sandyk::ui {

/// Some signature that is missing can be made with a key of this vault.
bool hasKeyFor(const signing::Review& review, const app::Snapshot& vault);

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
