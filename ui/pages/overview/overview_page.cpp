#include "ui/pages/overview/overview_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/pages/overview/balance_card.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/text/wallet_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

OverviewPage::OverviewPage(const Context& context, QWidget* parent)
    : Page(tr("Overview"), {}, parent), m_context(context) {
    connect(&context.session, &app::Session::snapshotChanged, this, &OverviewPage::rebuild);
    rebuild();
}

void OverviewPage::rebuild() {
    clearColumn();
    if (!m_context.airGapped && !m_context.session.snapshot().wallets.empty())
        column()->addWidget(new BalanceCard(m_context));
    if (Card* card = todo()) column()->addWidget(card);
    column()->addWidget(wallets());
    column()->addWidget(keys());
}

Card* OverviewPage::todo() {
    const app::Snapshot& snapshot = m_context.session.snapshot();
    auto* card = new Card(tr("What to do next"));
    const auto add = [&](Icon symbol, Ink ink, const QString& text, const QString& action, PageId page) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space(2));
        row->addWidget(new IconView(symbol, ink, 24), 0, Qt::AlignVCenter);
        row->addWidget(Label::paragraph(text), 1);
        auto* button = new SecondaryButton(action);
        connect(button, &QPushButton::clicked, this, [this, page] { m_context.go(page); });
        row->addWidget(button, 0, Qt::AlignVCenter);
        card->body()->addLayout(row);
    };
    bool anyReady = false;
    for (const app::KeySummary& key : snapshot.keys) {
        if (!key.backupConfirmed)
            add(Icon::Warning, Ink::Look,
                tr("The backup of “%1” is not confirmed. Until then its wallets give no address.")
                    .arg(visibleText(key.name, 64)),
                tr("Keys"), PageId::Keys);
    }
    for (const wallet::Wallet& wallet : snapshot.wallets)
        anyReady = anyReady || wallet.backupConfirmedAt;
    if (snapshot.keys.empty())
        add(Icon::Keys, Ink::Accent, tr("There is no key in this vault yet."), tr("Keys"), PageId::Keys);
    if (snapshot.wallets.empty())
        add(Icon::Wallets, Ink::Accent, tr("There is no wallet in this vault yet."), tr("Wallets"), PageId::Wallets);
    if (anyReady) {
        add(Icon::Receive, Ink::Accent, tr("Receive: show an address of a wallet."), tr("Receive"), PageId::Receive);
        add(Icon::Sign, Ink::Accent, tr("Sign: open a signing request that another program made."), tr("Sign"),
            PageId::Sign);
    }
    return card;
}

Card* OverviewPage::wallets() {
    auto* card = new Card(tr("Wallets"));
    auto* list = new KeyValueList;
    for (const wallet::Wallet& wallet : m_context.session.snapshot().wallets) {
        QString text = QStringLiteral("%1 · %2").arg(walletKindWords(wallet), networkWords(wallet.network));
        if (wallet.isWatchOnly) text += QStringLiteral(" · ") + tr("watch-only");
        list->add(visibleText(std::string_view(wallet.name), 64), text);
    }
    card->body()->addWidget(list);
    if (m_context.session.snapshot().wallets.empty())
        card->body()->addWidget(Label::paragraph(tr("No wallets yet"))->kind("muted"));
    return card;
}

Card* OverviewPage::keys() {
    auto* card = new Card(tr("Keys"));
    auto* list = new KeyValueList;
    for (const app::KeySummary& key : m_context.session.snapshot().keys) {
        list->add(visibleText(key.name, 64),
                  tr("Key fingerprint %1 · %2")
                      .arg(formatFingerprint(QString::fromStdString(key.fingerprint.toString())),
                           key.backupConfirmed ? tr("backup confirmed") : tr("backup not confirmed")));
    }
    card->body()->addWidget(list);
    if (m_context.session.snapshot().keys.empty())
        card->body()->addWidget(Label::paragraph(tr("No keys yet"))->kind("muted"));
    return card;
}

} // namespace sandyk::ui
