#pragma once

#include <QWidget>

#include <cstdint>

namespace sandyk::app {
class Session;
class Settings;
} // namespace sandyk::app

namespace sandyk::ui {

class AddressView;
class ChoiceBox;
class PasswordPrompt;
class QrView;
class SecretEdit;

/// The public key that this seed brings to a multisig wallet: origin and xpub, to be given to whoever sets it up.
class CosignerPanel : public QWidget {
    Q_OBJECT

public:
    CosignerPanel(app::Session& session, app::Settings& settings, std::int64_t seedId, QWidget* parent = nullptr);

private:
    void derive();

    app::Session& m_session;
    app::Settings& m_settings;
    std::int64_t m_seedId;
    ChoiceBox* m_type;
    SecretEdit* m_passphrase;
    PasswordPrompt* m_prompt;
    AddressView* m_key;
    QrView* m_qr;
};

} // namespace sandyk::ui
