#include "ui/wizards/add_key_page.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/dialogs/password_dialog.h"
#include "ui/widgets/button.h"
#include "ui/wizards/wizard.h"

namespace sandyk::ui {

namespace {

app::NewSeed copyOf(const app::NewSeed& seed) {
    app::NewSeed copy;
    copy.name = seed.name;
    if (seed.mnemonic) copy.mnemonic = seed.mnemonic->clone();
    copy.masterSecret = seed.masterSecret.clone();
    copy.passphrase = seed.passphrase.clone();
    copy.backupConfirmed = seed.backupConfirmed;
    return copy;
}

} // namespace

AddKeyPage::AddKeyPage(const Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedWidget) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    auto* page =
        new Page(tr("Add a key"), tr("A further seed phrase in this vault. Each has its own key fingerprint."));
    const auto add = [&](Icon symbol, const QString& title, const QString& text, StartPage::Way way) {
        auto* card = new ChoiceCard(symbol, title, text);
        card->setCheckable(false);
        connect(card, &QPushButton::clicked, this, [this, way] { begin(way); });
        page->column()->addWidget(card);
    };
    add(Icon::Plus, tr("Create a new seed phrase"), tr("You write its words on paper."), StartPage::Way::NewPhrase);
    add(Icon::Keys, tr("Restore from a seed phrase"), tr("You have 12 to 24 words on paper."), StartPage::Way::Phrase);
    add(Icon::Coins, tr("Restore from secret shares (SLIP39)"), tr("You have several sheets with 20 or 33 words each."),
        StartPage::Way::Shares);
    auto* back = new SecondaryButton(tr("Back"), Icon::ArrowLeft);
    connect(back, &QPushButton::clicked, this, &AddKeyPage::finished);
    page->column()->addWidget(back, 0, Qt::AlignLeft);
    m_stack->addWidget(page);
}

void AddKeyPage::begin(StartPage::Way way) {
    m_taken.reset();
    m_seed = std::make_unique<SeedDraft>();
    delete m_wizard;
    m_wizard = new Wizard;
    addSeedSteps(*m_wizard, *m_seed, way);
    connect(m_wizard, &Wizard::left, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_wizard, &Wizard::completed, this, &AddKeyPage::keep);
    m_stack->addWidget(m_wizard);
    m_stack->setCurrentWidget(m_wizard);
    m_wizard->start();
}

void AddKeyPage::keep() {
    if (!m_taken) {
        const auto number = static_cast<int>(m_context.session.snapshot().keys.size()) + 1;
        m_taken = m_seed->take(tr("Key %1").arg(number));
        m_wizard->backButton()->setEnabled(false);
    }
    PasswordDialog::ask(this, tr("The new key is encrypted with the password of this vault."), tr("Add the key"), false,
                        [this](SecureString password, SecureString) {
                            m_context.session.addSeed(copyOf(*m_taken), std::move(password),
                                                      guarded<std::int64_t>(this, [this](Result<std::int64_t> added) {
                                                          if (added)
                                                              emit finished();
                                                          else
                                                              m_wizard->showError(added.error());
                                                      }));
                        });
}

} // namespace sandyk::ui
