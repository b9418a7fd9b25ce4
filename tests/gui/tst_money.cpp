// Balances, history, coins, transfers, contacts and sources, clicked through as a person does.
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include "gui_driver.h"
#include "money_bench.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/pages/address_book/address_book_page.h"
#include "ui/pages/coins/coins_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/history/transaction_card.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/send/recipient_form.h"
#include "ui/pages/send/send_form.h"
#include "ui/pages/send/send_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/settings/source_card.h"
#include "ui/pages/sign/review_view.h"
#include "ui/text/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_diagram.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/statement_view.h"

using namespace sandyk;
using namespace sandyk::guitest;
using sandyk::ui::PageId;

class TestMoney : public QObject, private MoneyBench {
    Q_OBJECT

private slots:
    void initTestCase() { open(); }
    void cleanupTestCase() { close(); }
    void showsTheBalanceByItsStates();
    void searchesAndFiltersTheHistory();
    void keepsALabel();
    void drawsATransaction();
    void freezesACoin();
    void keepsAContact();
    void sendsWhatWasReviewed();
    void refusesALookAlike();
    void asksNobodyUnlessTold();
    void everyPageFitsInEveryLanguage();
};

void TestMoney::showsTheBalanceByItsStates() {
    auto* overview = page<ui::OverviewPage>(PageId::Overview);
    // 0.02 + 0.03498 + 0.007 proven, 0.0025 unconfirmed, 600 sat frozen by the rule of tiny deposits.
    QVERIFY(hasLabel(overview, ui::formatAmount(6448600)));
    QVERIFY(hasLabel(overview, ui::formatAmount(6198000)));
    QVERIFY(hasLabel(overview, ui::formatAmount(250000)));
    QVERIFY(hasLabel(overview, ui::formatAmount(600)));
    capture(*window, QStringLiteral("overview-money"));
}

void TestMoney::searchesAndFiltersTheHistory() {
    auto* history = page<ui::HistoryPage>(PageId::History);
    QAbstractItemModel* rows = history->table()->model();
    QCOMPARE(rows->rowCount(), 6);
    auto* search = history->findChild<QLineEdit*>();
    QVERIFY(search);
    type(search, kPayee);
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->index(0, ui::HistoryModel::Amount).data().toString(), ui::formatAmount(-1502000));
    clearAndType(search, QStringLiteral("nothing like this"));
    QCOMPARE(rows->rowCount(), 0);
    search->clear();
    QCOMPARE(rows->rowCount(), 6);
}

void TestMoney::keepsALabel() {
    auto* history = page<ui::HistoryPage>(PageId::History);
    history->table()->selectRow(3);
    QTRY_VERIFY(history->details()->isVisible());
    type(history->details()->labelField(), QStringLiteral("New roof"));
    click(buttonNamed(history->details(), QStringLiteral("Keep the label")));
    QTRY_COMPARE(history->table()->model()->index(3, ui::HistoryModel::What).data().toString(),
                 QStringLiteral("New roof"));
}

void TestMoney::drawsATransaction() {
    auto* history = page<ui::HistoryPage>(PageId::History);
    history->table()->selectRow(3);
    auto* diagram = history->details()->diagram();
    QTRY_VERIFY(diagram->isVisible());
    QVERIFY(diagram->accessibleDescription().contains(kPayee));
    QVERIFY(diagram->accessibleDescription().contains(QStringLiteral("Fee: ") + ui::formatAmount(2000)));
    capture(*window, QStringLiteral("history-details"));
}

void TestMoney::freezesACoin() {
    auto* coins = page<ui::CoinsPage>(PageId::Coins);
    coins->tabs()->setCurrentIndex(0);
    QAbstractItemModel* rows = coins->coins()->model();
    QCOMPARE(rows->rowCount(), 5);
    QCOMPARE(rows->index(4, ui::CoinModel::State).data().toString(), QStringLiteral("Frozen: tiny deposit"));
    coins->coins()->selectRow(0);
    QTRY_VERIFY(coins->freezeButton()->isVisible());
    click(coins->freezeButton());
    QTRY_COMPARE(rows->index(0, ui::CoinModel::State).data().toString(), QStringLiteral("Frozen"));
    QTRY_COMPARE(coins->freezeButton()->text(), QStringLiteral("Free this coin"));
    click(coins->freezeButton());
    QTRY_COMPARE(rows->index(0, ui::CoinModel::State).data().toString(), QStringLiteral("Proven"));
    coins->tabs()->setCurrentIndex(1);
    QVERIFY(coins->addresses()->model()->rowCount() >= 5);
    capture(*window, QStringLiteral("coins-addresses"));
    coins->tabs()->setCurrentIndex(0);
}

void TestMoney::keepsAContact() {
    auto* book = page<ui::AddressBookPage>(PageId::AddressBook);
    type(book->nameField(), QStringLiteral("Aman"));
    type(book->addressField(), QStringLiteral("no address"));
    click(book->keepButton());
    QVERIFY(!book->list()->isVisible());
    clearAndType(book->addressField(), kPayee);
    click(book->keepButton());
    QTRY_VERIFY(hasLabel(book->list(), QStringLiteral("Aman")));
}

void TestMoney::sendsWhatWasReviewed() {
    auto* send = page<ui::SendPage>(PageId::Send);
    QVERIFY(!send->form()->prepareButton()->isEnabled());
    ui::RecipientRow* row = send->form()->recipients()->rows().front();
    type(row->addressField(), kOther);
    type(row->amountField(), QStringLiteral("0.01"));
    clearAndType(send->form()->rateField(), QStringLiteral("3.5"));
    QTRY_VERIFY(send->form()->prepareButton()->isEnabled());
    click(send->form()->prepareButton());
    QTRY_VERIFY_WITH_TIMEOUT(send->review(), 10'000);
    capture(*window, QStringLiteral("send-review"));
    QVERIFY(network.sent.empty());
    QTRY_VERIFY_WITH_TIMEOUT(send->review()->signButton()->isEnabled(), 5'000);
    click(send->review()->signButton());
    QTRY_VERIFY(window->findChild<ui::PasswordDialog*>());
    auto* dialog = window->findChild<ui::PasswordDialog*>();
    QTRY_VERIFY(dialog->isVisible());
    type(dialog->passwordField(), kPassword);
    click(buttonNamed(dialog, QStringLiteral("Sign")));
    QTRY_VERIFY_WITH_TIMEOUT(
        buttonNamed(send, QStringLiteral("Send %1 to the network").arg(ui::formatAmountShort(1000000))), 60'000);
    QVERIFY(network.sent.empty());
    click(buttonNamed(send, QStringLiteral("Send %1 to the network").arg(ui::formatAmountShort(1000000))));
    QTRY_COMPARE_WITH_TIMEOUT(network.sent.size(), std::size_t(1), 10'000);
    const auto other = bitcoin::Address::parse(kOther.toStdString(), Network::Main);
    const auto& outputs = network.sent.front().outputs;
    QVERIFY(std::ranges::any_of(outputs, [&](const bitcoin::TxOutput& output) {
        return output.scriptPubKey == other->scriptPubKey() && output.amount.toSat() == 1'000'000;
    }));
}

void TestMoney::refusesALookAlike() {
    window->context().payment->clear();
    auto* send = page<ui::SendPage>(PageId::Send);
    QTRY_VERIFY(send->form()->isVisible());
    // A checksum cannot be met by hand: an address that differs in its last letters is refused as mistyped.
    QString near = kPayee;
    near[near.size() - 1] = QLatin1Char('q');
    ui::RecipientRow* row = send->form()->recipients()->rows().front();
    clearAndType(row->addressField(), near);
    QVERIFY(!send->form()->prepareButton()->isEnabled());
    send->form()->clear();
}

void TestMoney::asksNobodyUnlessTold() {
    QVERIFY(network.asked.empty());
    auto* card = page<ui::SettingsPage>(PageId::Settings)->findChild<ui::SourceCard*>();
    QVERIFY(card);
    QVERIFY(!card->syncButton()->isEnabled());
    type(card->hostField(), QStringLiteral("127.0.0.1"));
    click(card->keepButton());
    QTRY_VERIFY(card->syncButton()->isEnabled());
    QVERIFY2(network.asked.empty(), "keeping a source contacts nobody");
    click(card->syncButton());
    QCOMPARE(network.asked.size(), std::size_t(1));
}

void TestMoney::everyPageFitsInEveryLanguage() {
    captureEverywhere(QStringLiteral("money"), {PageId::Overview, PageId::Receive, PageId::Send, PageId::History,
                                                PageId::Coins, PageId::AddressBook, PageId::Settings});
}

QTEST_MAIN(TestMoney)
#include "tst_money.moc"
