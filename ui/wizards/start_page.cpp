#include "ui/wizards/start_page.h"

#include <QButtonGroup>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "flows/law_book.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/pages/law/risk_notice.h"
#include "ui/text/error_words.h"
#include "ui/text/law_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/wizards/backup_file_step.h"
#include "ui/wizards/new_seed_steps.h"
#include "ui/wizards/restore_steps.h"
#include "ui/wizards/wizard.h"

namespace sandyk::ui {

namespace {

constexpr int kWidth = 720;

/// A centred column that scrolls.
std::pair<QScrollArea*, QVBoxLayout*> sheet() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->setSpacing(space(2));
    content->setMaximumWidth(kWidth + 2 * space(4));
    auto* ground = new QWidget;
    ground->setProperty("kind", QStringLiteral("page"));
    auto* row = new QHBoxLayout(ground);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(content, 100);
    row->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(ground);
    return {scroll, column};
}

} // namespace

void addSeedSteps(Wizard& wizard, SeedDraft& draft, StartPage::Way way) {
    switch (way) {
    case StartPage::Way::NewPhrase:
        wizard.addStep(new WordCountStep(draft));
        wizard.addStep(new ShowWordsStep(draft));
        wizard.addStep(new ConfirmWordsStep(draft));
        wizard.addStep(new PassphraseStep(draft));
        return;
    case StartPage::Way::Phrase:
        wizard.addStep(new PhraseStep(draft));
        wizard.addStep(new PassphraseStep(draft));
        return;
    case StartPage::Way::Shares:
        wizard.addStep(new SharesStep(draft));
        wizard.addStep(new PassphraseStep(draft));
        return;
    case StartPage::Way::BackupFile:
        return;
    }
}

StartPage::StartPage(const Context& context, app::Profile& profile, QWidget* parent)
    : QWidget(parent), m_context(context), m_profile(profile), m_stack(new QStackedWidget), m_busy(nullptr) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(welcome());
    m_stack->addWidget(ways());
    m_busy = new BusyOverlay(this);
}

QWidget* StartPage::welcome() {
    auto [page, column] = sheet();
    auto* head = new QHBoxLayout;
    head->setSpacing(space(2));
    head->addWidget(new IconView(Icon::Chest, Ink::Accent, 48));
    head->addWidget(new Heading(tr("Welcome to Sandyk")), 1);
    auto* language = new ChoiceBox;
    language->setAccessibleName(tr("Language"));
    language->addItem(QStringLiteral("Türkmençe"), QStringLiteral("tk"));
    language->addItem(QStringLiteral("Русский"), QStringLiteral("ru"));
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->setCurrentIndex(language->findData(m_context.settings.language()));
    connect(language, &QComboBox::activated, this,
            [this, language] { m_context.settings.setLanguage(language->currentData().toString()); });
    head->addWidget(language);
    column->addLayout(head);
    column->addWidget(Label::paragraph(tr("A place for the keys of your virtual assets. Nothing leaves this computer "
                                          "unless you send it. How will you use it?")));

    auto* group = new QButtonGroup(this);
    const auto add = [&, column = column](app::Profile profile, Icon symbol, const QString& title,
                                          const QString& text) {
        auto* card = new ChoiceCard(symbol, title, text);
        group->addButton(card, static_cast<int>(profile));
        card->setChecked(m_profile == profile);
        column->addWidget(card);
    };
    if (!m_context.airGapped) {
        add(app::Profile::Individual, Icon::Person, tr("Individual"), tr("You hold your own virtual assets."));
        add(app::Profile::Firm, Icon::Firm, tr("Firm"),
            tr("A licensed custodian: operators with roles, clients, approvals by several people, an audit log and "
               "reports."));
    } else {
        m_profile = app::Profile::Signer;
    }
    add(app::Profile::Signer, Icon::OfflineSigner, tr("Offline signer"),
        tr("A computer without a network that keeps keys, reviews signing requests and signs them."));
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { m_profile = static_cast<app::Profile>(id); });

    auto* next = new PrimaryButton(tr("Next"));
    column->addSpacing(space(1));
    column->addWidget(next, 0, Qt::AlignRight);
    column->addStretch();
    connect(next, &QPushButton::clicked, this, [this] {
        m_notice->hide();
        showWays();
    });
    return page;
}

QWidget* StartPage::ways() {
    auto [page, column] = sheet();
    column->addWidget(new Heading(tr("Your vault")));
    column->addWidget(Label::paragraph(tr("A vault is one encrypted file with your keys and wallets.")));
    m_notice = new NoticeBar(Notice::Look, {});
    m_notice->hide();
    column->addWidget(m_notice);
    const auto add = [&, column = column](Icon symbol, const QString& title, const QString& text, auto action) {
        auto* card = new ChoiceCard(symbol, title, text);
        card->setCheckable(false);
        column->addWidget(card);
        connect(card, &QPushButton::clicked, this, action);
    };
    add(Icon::Plus, tr("Create a new vault"), tr("With a new seed phrase that you write on paper."),
        [this] { begin(Way::NewPhrase); });
    add(Icon::Keys, tr("Restore from a seed phrase"), tr("You have 12 to 24 words on paper."),
        [this] { begin(Way::Phrase); });
    add(Icon::Coins, tr("Restore from secret shares (SLIP39)"), tr("You have several sheets with 20 or 33 words each."),
        [this] { begin(Way::Shares); });
    add(Icon::Backup, tr("Restore from a backup file"), tr("You have an encrypted backup file and its password."),
        [this] { begin(Way::BackupFile); });
    add(Icon::File, tr("Open a vault"), tr("The vault file is on this computer or on a disk."),
        [this] { openExisting(); });
    auto* back = new SecondaryButton(tr("Back"), Icon::ArrowLeft);
    column->addSpacing(space(1));
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addStretch();
    connect(back, &QPushButton::clicked, this, &StartPage::showWelcome);
    return page;
}

void StartPage::begin(Way way) {
    delete m_wizard;
    m_vault = std::make_unique<VaultDraft>();
    m_seed = std::make_unique<SeedDraft>();
    m_backup.clear();
    m_wizard = new Wizard;
    if (way == Way::BackupFile) {
        m_wizard->addStep(new BackupFileStep(m_backup, *m_vault, app::Settings::defaultVaultFolder()));
        connect(m_wizard, &Wizard::completed, this, &StartPage::restoreBackup);
    } else {
        if (m_profile == app::Profile::Individual) {
            if (const auto notice = app::LawBook::firstNotice()) m_wizard->addStep(new RiskStep(*notice));
        }
        m_wizard->addStep(new VaultStep(*m_vault, app::Settings::defaultVaultFolder()));
        addSeedSteps(*m_wizard, *m_seed, way);
        connect(m_wizard, &Wizard::completed, this, &StartPage::finish);
    }
    connect(m_wizard, &Wizard::left, this, &StartPage::showWays);
    m_stack->addWidget(m_wizard);
    m_stack->setCurrentWidget(m_wizard);
    m_wizard->start();
}

void StartPage::openExisting() {
    chooseFile(this, tr("Open a vault"), tr("Vault (*.sandyk);;All files (*)"),
               [this](const std::filesystem::path& file) {
                   if (auto chosen = m_context.session.chooseVault(file); !chosen) showError(chosen.error());
               });
}

void StartPage::showError(const Error& error) {
    const ErrorWords words = errorWords(error);
    m_notice->set(Notice::Look, QStringLiteral("%1. %2").arg(words.title, words.whatToDo));
    m_notice->show();
    showWays();
}

void StartPage::showWelcome() {
    m_stack->setCurrentIndex(0);
}

void StartPage::showWays() {
    m_stack->setCurrentIndex(1);
    m_stack->currentWidget()->findChild<ChoiceCard*>()->setFocus();
}

void StartPage::restoreBackup() {
    m_busy->start(tr("Restoring the vault"));
    m_context.session.restoreVault(m_backup, m_vault->file, m_vault->password.clone(),
                                   guarded<void>(this, [this](Result<void> restored) {
                                       m_busy->stop();
                                       if (restored) return;
                                       m_wizard->showError(restored.error());
                                   }));
}

void StartPage::finish() {
    m_finishing = true;
    m_busy->start(tr("Writing the vault"));
    m_context.session.createVault(
        m_vault->file, m_profile, m_vault->password.clone(), guarded<void>(this, [this](Result<void> created) {
            if (!created) return stop(created.error());
            keepAcceptance();
            m_context.session.addSeed(m_seed->take(tr("Main key")), m_vault->password.clone(),
                                      guarded<std::int64_t>(this, [this](Result<std::int64_t> added) {
                                          if (!added) return stop(added.error());
                                          addFirstWallet(*added);
                                      }));
        }));
}

// A vault in which this did not work asks once more before its desk opens.
void StartPage::keepAcceptance() {
    const auto& notice = m_context.session.snapshot().notice;
    if (notice)
        app::LawBook(m_context.session).accept(notice->id, languageInForce(), guarded<void>(this, [](Result<void>) {}));
}

void StartPage::addFirstWallet(std::int64_t seedId) {
    app::SingleSigRequest request;
    request.name = tr("Savings");
    request.seedId = seedId;
    request.passphrase = std::move(m_seed->passphrase);
    request.network = m_context.settings.network();
    m_context.session.addSingleSigWallet(std::move(request), std::move(m_vault->password),
                                         guarded<std::int64_t>(this, [this](Result<std::int64_t> added) {
                                             if (!added) return stop(added.error());
                                             m_busy->stop();
                                             m_finishing = false;
                                             emit finished();
                                         }));
}

void StartPage::stop(const Error& error) {
    m_busy->stop();
    m_finishing = false;
    m_wizard->showError(error);
    // What was written stays: the desk can go on from there.
    if (m_context.session.isUnlocked()) emit finished();
}

} // namespace sandyk::ui
