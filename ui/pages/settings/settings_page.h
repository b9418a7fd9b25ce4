#pragma once

#include "ui/pages/page.h"
#include "ui/shell/context.h"

class QFormLayout;

namespace sandyk::ui {

class BusyOverlay;
class Card;
class NoticeBar;
class SecretEdit;

/// Language, theme, units, locking, network, and the vault's own password and check. What is chosen is in force at
/// once.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const Context& context, QWidget* parent = nullptr);

private:
    Card* lookCard();
    Card* lockCard();
    Card* networkCard();
    Card* passwordCard();
    Card* checkCard();
    void changePassword();
    void checkVault();

    app::Session& m_session;
    app::Settings& m_settings;
    SecretEdit* m_oldPassword = nullptr;
    SecretEdit* m_newPassword = nullptr;
    SecretEdit* m_repeated = nullptr;
    NoticeBar* m_passwordNotice = nullptr;
    SecretEdit* m_checkPassword = nullptr;
    NoticeBar* m_checkNotice = nullptr;
    BusyOverlay* m_busy;
};

} // namespace sandyk::ui
