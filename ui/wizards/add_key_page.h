#pragma once

#include <memory>
#include <optional>

#include "ui/pages/page.h"
#include "ui/shell/context.h"
#include "ui/wizards/seed_draft.h"
#include "ui/wizards/start_page.h"

class QStackedWidget;

namespace sandyk::ui {

/// A further key for a vault that is open: new, from words or from shares.
class AddKeyPage : public QWidget {
    Q_OBJECT

public:
    explicit AddKeyPage(const Context& context, QWidget* parent = nullptr);

signals:
    void finished();

private:
    void begin(StartPage::Way way);
    void keep();

    const Context& m_context;
    QStackedWidget* m_stack;
    Wizard* m_wizard = nullptr;
    std::unique_ptr<SeedDraft> m_seed;
    std::optional<app::NewSeed> m_taken; ///< kept until the vault has it: the password may be mistyped
};

} // namespace sandyk::ui
