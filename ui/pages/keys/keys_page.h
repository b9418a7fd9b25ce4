#pragma once

#include "ui/pages/page.h"
#include "ui/shell/context.h"

namespace sandyk::ui {

/// The seeds of the vault: their fingerprints, whether a backup is known to exist, and what can be done with each.
class KeysPage : public Page {
    Q_OBJECT

public:
    explicit KeysPage(const Context& context, QWidget* parent = nullptr);

signals:
    /// "Add a key" was pressed: the shell opens the create or restore wizard.
    void addKeyRequested();

private:
    void rebuild();

    app::Session& m_session;
    app::Settings& m_settings;
};

} // namespace sandyk::ui
