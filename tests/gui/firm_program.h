#pragma once

#include <QTemporaryDir>

#include <memory>

#include "gui_driver.h"
#include "sample_firm.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"

namespace sandyk::guitest {

/// Remembers what it was asked, and sends nothing.
class SilentNetwork : public app::ChainGateway {
public:
    void sync(std::int64_t, Accept) override {}
    void stop(std::int64_t) override {}
    app::ChainStatus status(std::int64_t) const override { return {}; }
    void broadcast(Network, const bitcoin::Transaction& tx, app::Done<void> done) override {
        sent.push_back(tx);
        done({});
    }
    std::vector<bitcoin::Transaction> sent;
};

/// The desktop program over the vault of the sample firm, in English and light.
class FirmProgram {
protected:
    void open();
    void close();
    /// Locks and unlocks as somebody else.
    void become(const char* name);
    /// Waits for the password dialog, answers it and presses its button.
    void answerPassword();
    /// Every page of the list in three languages, light and dark in English.
    void shootPages(const QString& name, std::initializer_list<ui::PageId> pages);
    template <class PageType>
    PageType* page(ui::PageId id) {
        window->desk()->open(id);
        settle();
        return qobject_cast<PageType*>(window->desk()->page());
    }
    bool isOffered(ui::PageId id) const { return window->desk()->isOffered(id); }

    QTemporaryDir folder;
    SilentNetwork network;
    std::unique_ptr<app::Settings> settings;
    std::unique_ptr<app::Session> session;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace sandyk::guitest
