#pragma once

#include <QWidget>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/secure_bytes.h"

class QPushButton;

namespace sandyk::app {
class Executor;
}

namespace sandyk::ui {

class BusyOverlay;
class Label;
class NoticeBar;
class SecretEdit;

/// What the offline signer shows instead of its windows while the computer is on a network (O-01): which interfaces,
/// why it matters, "Check again", and the way on for two keyholders together.
class AirGapWindow : public QWidget {
    Q_OBJECT

public:
    /// Names of active interfaces; another source in tests.
    using Probe = std::function<std::vector<std::string>()>;

    explicit AirGapWindow(Probe probe, QWidget* parent = nullptr);
    ~AirGapWindow() override;

signals:
    /// No interface is active any more.
    void offline();
    /// Two keyholders of `vault` agreed; `interfaces` for the vault's event list.
    void overridden(const std::filesystem::path& vault, const std::string& interfaces);

private:
    void check();
    QWidget* overrideCard();
    void chooseVault();
    void tryOverride();

    Probe m_probe;
    std::vector<std::string> m_interfaces;
    std::filesystem::path m_vault;
    Label* m_found;
    Label* m_vaultName;
    SecretEdit* m_first;
    SecretEdit* m_second;
    QPushButton* m_override;
    NoticeBar* m_notice;
    BusyOverlay* m_busy;
    std::unique_ptr<app::Executor> m_executor;
};

} // namespace sandyk::ui
