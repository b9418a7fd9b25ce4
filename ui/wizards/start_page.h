#pragma once

#include <QWidget>

#include <memory>

#include "ui/shell/context.h"
#include "ui/wizards/seed_draft.h"
#include "ui/wizards/vault_step.h"

class QStackedWidget;

namespace sandyk::ui {

class BusyOverlay;
class NoticeBar;
class Wizard;

/// The first start: language and profile; then a vault is created, restored or opened. A new vault is written only when
/// every step is done, so that leaving early leaves nothing behind.
class StartPage : public QWidget {
    Q_OBJECT

public:
    enum class Way { NewPhrase, Phrase, Shares, BackupFile };

    /// `profile` is kept by the window, because a change of language builds this page anew.
    StartPage(const Context& context, app::Profile& profile, QWidget* parent = nullptr);

    /// True from the last step until finished(): the vault is open already, its first key and wallet are not.
    bool isFinishing() const { return m_finishing; }
    void showWelcome();
    void showWays();
    void begin(Way way);
    /// A vault could not be opened: said on the page of ways.
    void showError(const Error& error);
    Wizard* wizard() const { return m_wizard; }
    /// The seed on its way; only while a wizard runs.
    const SeedDraft& seed() const { return *m_seed; }

signals:
    void finished();

private:
    QWidget* welcome();
    QWidget* ways();
    void openExisting();
    void finish();
    void keepAcceptance();
    void addFirstWallet(std::int64_t seedId);
    void restoreBackup();
    void stop(const Error& error);

    const Context& m_context;
    app::Profile& m_profile;
    QStackedWidget* m_stack;
    NoticeBar* m_notice = nullptr;
    Wizard* m_wizard = nullptr;
    BusyOverlay* m_busy;
    std::unique_ptr<VaultDraft> m_vault;
    std::unique_ptr<SeedDraft> m_seed;
    std::filesystem::path m_backup;
    bool m_finishing = false;
};

/// The steps that bring a seed into `draft`, for a new vault and for a further key.
void addSeedSteps(Wizard& wizard, SeedDraft& draft, StartPage::Way way);

} // namespace sandyk::ui
