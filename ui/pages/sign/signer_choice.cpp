#include "ui/pages/sign/signer_choice.h"

#include <algorithm>

#include "ui/pages/devices/device_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

bool hasKeyFor(const signing::Review& review, const app::Snapshot& vault) {
    return std::ranges::any_of(review.missing, [&](const keys::KeyOrigin& missing) {
        return std::ranges::any_of(vault.keys, [&](const app::KeySummary& key) {
            return key.fingerprint == missing.fingerprint ||
                   std::ranges::find(key.passphraseFingerprints, missing.fingerprint) !=
                       key.passphraseFingerprints.end();
        });
    });
}

SignerChoice::SignerChoice(app::DeviceService& devices, bool hasKeyHere, QWidget* parent)
    : Card(tr("Who signs?"), parent), m_devices(devices), m_hasKeyHere(hasKeyHere), m_choices(new QVBoxLayout) {
    m_choices->setSpacing(space(1));
    body()->addLayout(m_choices);
    connect(&devices, &app::DeviceService::pluggedChanged, this, &SignerChoice::rebuild);
    rebuild();
}

void SignerChoice::rebuild() {
    while (QLayoutItem* item = m_choices->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    setFocusProxy(nullptr);
    const auto add = [this](Icon icon, const QString& title, const QString& text) {
        auto* choice = new ChoiceCard(icon, title, text);
        choice->setCheckable(false);
        m_choices->addWidget(choice);
        if (!focusProxy()) setFocusProxy(choice);
        return choice;
    };
    if (m_hasKeyHere) {
        auto* vault =
            add(Icon::Keys, tr("This vault"), tr("Its key is opened with your password for this one signature."));
        connect(vault, &QPushButton::clicked, this, &SignerChoice::vaultChosen);
    }
    bool anyDevice = false;
    for (const app::PluggedDevice& device : m_devices.plugged()) {
        const DeviceWords words = deviceWords(device);
        auto* choice = add(devicePicture(device.vendor), device.title(), words.state);
        choice->setEnabled(device.isUsable());
        anyDevice = true;
        connect(choice, &QPushButton::clicked, this, [this, path = device.path] { emit deviceChosen(path); });
    }
    if (!anyDevice)
        m_choices->addWidget(
            Label::paragraph(tr("Plug in the device that holds the key. It appears here by itself."))->kind("muted"));
}

} // namespace sandyk::ui
