#pragma once

#include <QWidget>

#include "ui/shell/context.h"

namespace sandyk::ui {

class BusyOverlay;
class NoticeBar;
class SecretEdit;

/// A locked vault: its name, the password, and the way to another vault.
class UnlockPage : public QWidget {
    Q_OBJECT

public:
    explicit UnlockPage(const Context& context, QWidget* parent = nullptr);

    SecretEdit* passwordField() const { return m_password; }

public slots:
    void unlock();

private:
    const Context& m_context;
    SecretEdit* m_password;
    NoticeBar* m_notice;
    BusyOverlay* m_busy;
};

} // namespace sandyk::ui
