#pragma once

#include <QWidget>

#include "base/error.h"
#include "base/secure_bytes.h"

class QPushButton;

namespace sandyk::ui {

class NoticeBar;
class SecretEdit;

/// A password field with the button of the act it is for, and room to say why it did not go.
class PasswordPrompt : public QWidget {
    Q_OBJECT

public:
    explicit PasswordPrompt(const QString& act, QWidget* parent = nullptr);

    /// The password; the button is dead until answer().
    SecureString take();
    /// What came of it; null when all went well.
    void answer(const Error* error);

signals:
    void given();

private:
    SecretEdit* m_password;
    QPushButton* m_act;
    NoticeBar* m_notice;
};

} // namespace sandyk::ui
