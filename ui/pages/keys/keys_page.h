#pragma once

#include "ui/pages/page.h"

namespace sandyk::app {
class Session;
class Settings;
} // namespace sandyk::app

namespace sandyk::ui {

/// The seeds of the vault: their fingerprints, whether a backup is known to exist, and what can be done with each.
class KeysPage : public Page {
    Q_OBJECT

public:
    KeysPage(app::Session& session, app::Settings& settings, QWidget* parent = nullptr);

signals:
    /// "Add a key" was pressed: the shell opens the create or restore wizard.
    void addKeyRequested();

private:
    void rebuild();

    app::Session& m_session;
    app::Settings& m_settings;
};

} // namespace sandyk::ui
