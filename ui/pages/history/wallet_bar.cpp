#include "ui/pages/history/wallet_bar.h"

#include <QDateTime>
#include <QHBoxLayout>

#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

WalletBar::WalletBar(const Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_choice(new ChoiceBox), m_fresh(new Label) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    m_choice->setAccessibleName(tr("Wallet"));
    m_fresh->wrapped()->kind("small");
    row->addWidget(m_choice);
    row->addWidget(m_fresh, 1);
    connect(m_choice, &QComboBox::activated, this,
            [this] { m_context.books->setWallet(m_choice->currentData().toLongLong()); });
    connect(context.books, &app::Books::changed, this, &WalletBar::refresh);
    connect(&context.session, &app::Session::snapshotChanged, this, &WalletBar::refresh);
    refresh();
}

void WalletBar::refresh() {
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const wallet::Wallet& wallet : m_context.session.snapshot().wallets)
        m_choice->addItem(visibleText(std::string_view(wallet.name), 64), static_cast<qlonglong>(wallet.id));
    m_choice->setCurrentIndex(m_choice->findData(static_cast<qlonglong>(m_context.books->walletId())));
    m_fresh->setText(freshnessWords(m_context.books->book()));
}

QString freshnessWords(const app::Book* book) {
    if (!book) return WalletBar::tr("Reading the books");
    if (!book->syncedAt && book->ledger->history().empty())
        return WalletBar::tr("Nothing was read of the chain yet. Choose a source in Settings, or work offline.");
    const QString when = book->syncedAt ? formatDateTime(QDateTime::fromSecsSinceEpoch(*book->syncedAt))
                                        : WalletBar::tr("not read to the end yet");
    if (book->ledger->tipHeight() < 0) return WalletBar::tr("Read %1").arg(when);
    return WalletBar::tr("As of block %1, read %2").arg(formatCount(book->ledger->tipHeight()), when);
}

QString alertWords(const wallet::ChainAlert& alert) {
    using wallet::AlertKind;
    const QString txid = alert.txid ? QString::fromStdString(alert.txid->toString()) : QString();
    switch (alert.kind) {
    case AlertKind::Reorganisation:
        return WalletBar::tr("Blocks above %1 were replaced by others. Transactions in them were checked again.")
            .arg(formatCount(alert.height));
    case AlertKind::SourcesDisagree:
        return WalletBar::tr("Your two sources tell different histories. Trust neither until they agree.");
    case AlertKind::SourceBehind:
        return WalletBar::tr("The source does not know blocks that were checked before; it stands at block %1.")
            .arg(formatCount(alert.height));
    case AlertKind::TransactionVanished:
        return WalletBar::tr("A transaction is no longer shown by the source: %1").arg(txid);
    case AlertKind::BadProof:
        return WalletBar::tr("The source gave a proof that does not fit the block. Use another source.");
    case AlertKind::BadHeader:
        return WalletBar::tr("The source gave block headers without the work they need. Use another source.");
    case AlertKind::BadStatus:
        return WalletBar::tr("The source contradicts itself about a history. Use another source.");
    case AlertKind::WrongTransaction:
        return WalletBar::tr("The source gave a wrong transaction. Use another source.");
    }
    return {};
}

} // namespace sandyk::ui
