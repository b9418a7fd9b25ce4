#pragma once

#include "devices/device_flow.h"
#include "ui/widgets/card.h"

class QProgressBar;
class QPushButton;

namespace sandyk::ui {

class Label;
class SecretEdit;

/// The live steps of an act with a device: what to do on it now, how far it is, what must be entered here, and a
/// cancel. Shown while the flow runs.
class DeviceProgress : public Card {
    Q_OBJECT

public:
    explicit DeviceProgress(app::DeviceFlow& flow, QWidget* parent = nullptr);

    QString stepText() const;
    QPushButton* cancelButton() const { return m_cancel; }

private:
    void follow();
    void show(const signing::UserInteraction& step);
    void ask(const signing::UserInteraction& question);
    QWidget* pinPad();
    QWidget* passphraseEntry();
    QWidget* pairingChoice(const QString& code);
    void put(QWidget* entry);
    void give(SecureString text);

    app::DeviceFlow& m_flow;
    QWidget* m_top = nullptr;
    Label* m_step;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QWidget* m_entry = nullptr;
    SecureString m_pin;
};

} // namespace sandyk::ui
