#include "ui/pages/coins/coins_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/pages/history/wallet_bar.h"
#include "ui/text/display_settings.h"
#include "ui/text/error_words.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/statement_view.h"

namespace sandyk::ui {

namespace {
constexpr int kTableHeight = 380;
constexpr int kCoinsTab = 0;
} // namespace

CoinsPage::CoinsPage(const Context& context, QWidget* parent)
    : Page(tr("Coins"), {}, parent), m_context(context), m_tabs(new QTabBar), m_coinTable(new StatementView),
      m_addressTable(new StatementView), m_list(new Card), m_details(new Card), m_address(new AddressView),
      m_explanation(Label::paragraph({})), m_label(new QLineEdit), m_freeze(new SecondaryButton({})),
      m_notice(new NoticeBar(Notice::Info, {})) {
    column()->addWidget(new WalletBar(context));
    m_tabs->addTab(tr("Coins"));
    m_tabs->addTab(tr("Addresses"));
    m_tabs->setAccessibleName(tr("Coins or addresses"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_list->body()->addWidget(m_tabs);
    m_coinTable->setModel(&m_coins);
    m_coinTable->setColumnWidths({180, 0, 190});
    m_coinTable->setAccessibleName(tr("Coins"));
    m_addressTable->setModel(&m_addresses);
    m_addressTable->setColumnWidths({96, 0, 190});
    m_addressTable->setAccessibleName(tr("Addresses"));
    for (StatementView* table : {m_coinTable, m_addressTable}) {
        table->setMinimumHeight(kTableHeight);
        m_list->body()->addWidget(table);
        connect(table, &StatementView::rowChosen, this, &CoinsPage::showChosen);
        connect(&DisplaySettings::instance(), &DisplaySettings::changed, table->viewport(),
                qOverload<>(&QWidget::update));
    }
    column()->addWidget(m_list);
    m_empty = new EmptyState(Icon::Coins, tr("No coins yet"),
                             tr("Each amount that this wallet received and did not spend will stand here as a coin."),
                             tr("Receive"));
    connect(m_empty->button(), &QPushButton::clicked, this, [this] { m_context.go(PageId::Receive); });
    column()->addWidget(m_empty);

    m_details->body()->addWidget(m_address);
    m_explanation->kind("muted");
    m_details->body()->addWidget(m_explanation);
    auto* row = new QHBoxLayout;
    row->setSpacing(space(2));
    m_label->setAccessibleName(tr("Label of the address"));
    m_label->setPlaceholderText(tr("Label of the address"));
    m_label->setMaxLength(200);
    auto* keep = new SecondaryButton(tr("Keep the label"));
    row->addWidget(m_label, 1);
    row->addWidget(keep);
    row->addWidget(m_freeze);
    m_details->body()->addLayout(row);
    m_notice->hide();
    m_details->body()->addWidget(m_notice);
    column()->addWidget(m_details);

    connect(m_tabs, &QTabBar::currentChanged, this, &CoinsPage::showTab);
    connect(keep, &QPushButton::clicked, this, &CoinsPage::keepLabel);
    connect(m_label, &QLineEdit::returnPressed, this, &CoinsPage::keepLabel);
    connect(m_freeze, &QPushButton::clicked, this, &CoinsPage::toggleFrozen);
    connect(context.books, &app::Books::changed, this, &CoinsPage::refresh);
    refresh();
}

void CoinsPage::refresh() {
    const app::Book* book = m_context.books->book();
    const wallet::Wallet* wallet = m_context.session.walletById(m_context.books->walletId());
    m_coins.setBook(book);
    m_addresses.setBook(book, wallet ? wallet->nextIndex[0] : 0, wallet ? wallet->nextIndex[1] : 0);
    for (int row = 0; m_chosenCoin && row < m_coins.rowCount(); ++row) {
        if (m_coins.coin(row)->coin.outpoint == *m_chosenCoin) m_coinTable->selectRow(row);
    }
    for (int row = 0; !m_chosenAddress.empty() && row < m_addresses.rowCount(); ++row) {
        if (m_addresses.address(row) == m_chosenAddress) m_addressTable->selectRow(row);
    }
    showTab();
}

void CoinsPage::showTab() {
    const bool isCoins = m_tabs->currentIndex() == kCoinsTab;
    m_coinTable->setVisible(isCoins);
    m_addressTable->setVisible(!isCoins);
    m_freeze->setVisible(isCoins);
    const bool isEmpty = m_coins.rowCount() == 0 && m_addresses.rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    showChosen();
}

void CoinsPage::showChosen() {
    const bool isCoins = m_tabs->currentIndex() == kCoinsTab;
    const app::Book* book = m_context.books->book();
    const wallet::LedgerCoin* coin = isCoins ? m_coins.coin(m_coinTable->currentRow()) : nullptr;
    std::string address = isCoins ? std::string() : m_addresses.address(m_addressTable->currentRow());
    if (coin && book) {
        if (auto found = bitcoin::Address::fromScript(coin->coin.scriptPubKey, book->network))
            address = found->toString();
    }
    m_details->setVisible(!address.empty());
    if (address.empty()) return;
    const bool isOther = address != m_chosenAddress || (coin && m_chosenCoin != coin->coin.outpoint);
    m_chosenAddress = address;
    m_chosenCoin = coin ? std::optional(coin->coin.outpoint) : std::nullopt;
    m_address->setAddress(QString::fromStdString(address));
    if (isOther) {
        const auto label = book->addressLabels.find(address);
        m_label->setText(label == book->addressLabels.end() ? QString() : visibleText(std::string_view(label->second)));
        m_notice->hide();
    }
    QString text;
    if (coin) {
        m_freeze->setText(coin->coin.isFrozen ? tr("Free this coin") : tr("Freeze this coin"));
        m_freeze->setEnabled(!coin->coin.isReserved);
        if (coin->isTinyDeposit && coin->coin.isFrozen)
            text = tr("A tiny deposit from somebody unknown. Such coins are sent to see which addresses belong "
                      "together: leave it frozen unless you know who sent it.");
        else if (coin->coin.isFrozen)
            text = tr("Frozen: no transfer takes this coin until you free it.");
        else if (coin->coin.isReserved)
            text = tr("An unfinished draft spends this coin. Finish or abandon the draft to free it.");
    }
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

void CoinsPage::toggleFrozen() {
    const wallet::LedgerCoin* coin = m_coins.coin(m_coinTable->currentRow());
    if (!coin) return;
    const bool freeze = !coin->coin.isFrozen;
    m_context.books->setFrozen({coin->coin.outpoint}, freeze, guarded<void>(this, [this, freeze](Result<void> kept) {
                                   say(std::move(kept), freeze ? tr("The coin is frozen") : tr("The coin is free"));
                               }));
}

void CoinsPage::keepLabel() {
    if (m_chosenAddress.empty()) return;
    m_context.books->setLabel("addr", m_chosenAddress, m_label->text(), guarded<void>(this, [this](Result<void> kept) {
                                  say(std::move(kept), tr("The label was kept"));
                              }));
}

void CoinsPage::say(Result<void> kept, const QString& done) {
    m_notice->set(kept ? Notice::Info : Notice::Refused, kept ? done : errorWords(kept.error()).title);
    m_notice->show();
}

} // namespace sandyk::ui
