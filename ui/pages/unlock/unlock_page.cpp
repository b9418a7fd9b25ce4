#include "ui/pages/unlock/unlock_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/text/error_words.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/secret_edit.h"

namespace sandyk::ui {

UnlockPage::UnlockPage(const Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_password(new SecretEdit(tr("Password of the vault"))),
      m_notice(new NoticeBar(Notice::Look, {})), m_busy(nullptr) {
    setProperty("kind", QStringLiteral("page"));
    const app::VaultSummary& vault = context.session.snapshot().vault;
    auto* card = new Card;
    card->setFixedWidth(480);
    auto* head = new QHBoxLayout;
    head->setSpacing(space(2));
    head->addWidget(new IconView(Icon::Lock, Ink::Accent, 40), 0, Qt::AlignTop);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(new Heading(visibleText(vault.name, 64)));
    titles->addWidget(Label::paragraph(tr("The vault is locked."))->kind("muted"));
    head->addLayout(titles, 1);
    card->body()->addLayout(head);
    addKeyholders(card);
    card->body()->addWidget((new Label(tr("Password of the vault")))->kind("smallStrong"));
    m_password->setPasteAllowed(true);
    card->body()->addWidget(m_password);
    m_notice->hide();
    card->body()->addWidget(m_notice);
    auto* buttons = new QHBoxLayout;
    auto* other = new QuietButton(tr("Another vault"));
    auto* open = new PrimaryButton(tr("Unlock"), Icon::Unlock);
    open->setEnabled(false);
    buttons->addWidget(other);
    buttons->addStretch();
    buttons->addWidget(open);
    card->body()->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->addWidget(card, 0, Qt::AlignCenter);
    m_busy = new BusyOverlay(this);
    if (m_keyholder) setTabOrder(m_keyholder, m_password);
    setTabOrder(m_password, open);
    setTabOrder(open, other);

    connect(m_password, &SecretEdit::textChanged, open,
            [this, open] { open->setEnabled(!m_password->text().empty()); });
    connect(m_password, &SecretEdit::returnPressed, this, &UnlockPage::unlock);
    connect(open, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(other, &QPushButton::clicked, this, [this] { m_context.session.closeVault(); });
    setFocusProxy(m_password);
}

// Of many only the chosen one's password is tried first, so that nobody waits for the others' derivations.
void UnlockPage::addKeyholders(Card* card) {
    const auto& keyholders = m_context.session.snapshot().vault.keyholders;
    if (keyholders.size() < 2) return;
    auto* title = new Label(tr("&Who unlocks"));
    title->kind("smallStrong");
    m_keyholder = new QComboBox;
    m_keyholder->setAccessibleName(tr("Who unlocks"));
    for (const app::Keyholder& each : keyholders)
        m_keyholder->addItem(visibleText(each.name, 64), each.name);
    title->setBuddy(m_keyholder);
    card->body()->addWidget(title);
    card->body()->addWidget(m_keyholder);
}

void UnlockPage::unlock() {
    if (m_password->text().empty()) return;
    m_notice->hide();
    m_busy->start(tr("Unlocking the vault"));
    const std::filesystem::path file = m_context.session.snapshot().vault.file;
    const QString keyholder = m_keyholder ? m_keyholder->currentData().toString() : QString();
    m_context.session.openVault(
        file, m_password->take(),
        guarded<void>(this,
                      [this](Result<void> opened) {
                          m_busy->stop();
                          if (opened) return;
                          const ErrorWords words = errorWords(opened.error());
                          m_notice->set(Notice::Look, QStringLiteral("%1. %2").arg(words.title, words.whatToDo));
                          m_notice->show();
                          m_password->setFocus();
                      }),
        keyholder);
}

} // namespace sandyk::ui
