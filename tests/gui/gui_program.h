#pragma once

#include <QTemporaryDir>

#include <memory>

#include "device_bench.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"

namespace sandyk::guitest {

inline const QString kPassword = QStringLiteral("correct horse battery");

/// As somebody who made the vault before: no notice stands before the desk.
void acceptRisk(app::Session& session);

/// The desktop program with a session and settings of its own, in English and light.
class Program {
protected:
    void open();
    /// Fills the step of a new vault, with the mistakes that it must not take, and goes on.
    void fillVault(const QString& name);
    /// Waits for the password dialog, answers it and presses its button.
    void answerPassword(const QString& passphrase = {});
    template <class PageType>
    PageType* page(ui::PageId id) {
        showPage(id);
        return qobject_cast<PageType*>(window->desk()->page());
    }

    QTemporaryDir folder;
    std::unique_ptr<app::Settings> settings;
    std::unique_ptr<app::Session> session;
    /// What is plugged in: nothing at first, whatever this computer has.
    std::shared_ptr<test::PlayedBus> bus = std::make_shared<test::PlayedBus>();
    std::unique_ptr<ui::MainWindow> window;

private:
    void showPage(ui::PageId id);
};

} // namespace sandyk::guitest
