#pragma once

#include <QMainWindow>

#include <filesystem>
#include <memory>

#include "devices/device_source.h"
#include "session/auto_lock.h"
#include "ui/shell/context.h"

namespace sandyk::ui {

class Desk;
class StartPage;

/// The one window. What it shows follows the session: no vault, a locked vault, or the desk of an unlocked one. It is
/// built anew when the language changes, and everything that shows a vault is destroyed when the vault is locked.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `devices`: where hardware wallets come from, for tests; else this computer's. `chain`: null without a network.
    MainWindow(app::Session& session, app::Settings& settings, bool airGapped, QWidget* parent = nullptr,
               std::unique_ptr<app::DeviceSource> devices = nullptr, app::ChainGateway* chain = nullptr);
    ~MainWindow() override;

    /// A vault given on the command line.
    void askToUnlock(const std::filesystem::path& vault);
    /// Null while there is no unlocked vault.
    Desk* desk() const { return m_desk; }
    StartPage* startPage() const { return m_start; }
    const Context& context() const { return m_context; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void follow();
    void rebuild();
    void applySettings();
    void rebuildWhenIdle();
    void setContent(QWidget* content);

    app::Books m_books;
    app::FirmDesk m_firm;
    app::PaymentFlow m_payment;
    app::DeviceService m_devices;
    Context m_context;
    app::AutoLock m_autoLock;
    app::Profile m_profile = app::Profile::Individual;
    QString m_language;
    Desk* m_desk = nullptr;
    StartPage* m_start = nullptr;
    bool m_rebuildDue = false;
};

} // namespace sandyk::ui
