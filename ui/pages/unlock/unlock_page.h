#pragma once

#include <QWidget>

#include "ui/shell/context.h"

class QComboBox;

namespace sandyk::ui {

class BusyOverlay;
class Card;
class NoticeBar;
class SecretEdit;

/// A locked vault: its name, who of several unlocks it, the password, and the way to another vault.
class UnlockPage : public QWidget {
    Q_OBJECT

public:
    explicit UnlockPage(const Context& context, QWidget* parent = nullptr);

    SecretEdit* passwordField() const { return m_password; }
    /// Null unless several people have a password.
    QComboBox* keyholderField() const { return m_keyholder; }

public slots:
    void unlock();

private:
    void addKeyholders(Card* card);

    const Context& m_context;
    QComboBox* m_keyholder = nullptr;
    SecretEdit* m_password;
    NoticeBar* m_notice;
    BusyOverlay* m_busy;
};

} // namespace sandyk::ui
