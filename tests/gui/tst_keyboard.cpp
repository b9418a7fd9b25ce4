// The money pages by keyboard alone: Tab, letters, arrows and Return, from the overview to a transfer that was sent.
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "gui_driver.h"
#include "money_bench.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/models/coin_model.h"
#include "ui/pages/address_book/address_book_page.h"
#include "ui/pages/coins/coins_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/history/transaction_card.h"
#include "ui/pages/receive/receive_page.h"
#include "ui/pages/receive/request_card.h"
#include "ui/pages/send/send_form.h"
#include "ui/pages/send/send_page.h"
#include "ui/pages/settings/source_card.h"
#include "ui/pages/sign/review_view.h"
#include "ui/text/format.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/statement_view.h"

using namespace sandyk;
using namespace sandyk::guitest;
using sandyk::ui::PageId;

class TestKeyboard : public QObject, private MoneyBench {
    Q_OBJECT

private slots:
    void initTestCase() { open(); }
    void cleanupTestCase() { close(); }
    void overviewLeadsToTheHistory();
    void historyIsReadAndLabelled();
    void receiveAsksForAnAmount();
    void contactsAreKept();
    void transfersAreSent();
    void coinsAreFrozen();
    void sourcesAreChosen();

private:
    /// To the page by the rail: Tab into it, arrows along it, Space.
    template <class PageType>
    PageType* visit(PageId id) {
        if (!alongTheRail(id)) return nullptr;
        press(Qt::Key_Space);
        settle();
        return qobject_cast<PageType*>(window->desk()->page());
    }
    bool alongTheRail(PageId id) {
        const auto isInRail = [] {
            const QWidget* focused = QApplication::focusWidget();
            return focused && focused->property("kind").toString() == QStringLiteral("rail");
        };
        if (!QApplication::focusWidget()) window->desk()->setFocus();
        for (int i = 0; i < 150 && !isInRail(); ++i)
            press(Qt::Key_Tab);
        if (!isInRail()) return false;
        const QAbstractButton* wanted = window->desk()->railButton(id);
        const bool isBelow =
            wanted->mapTo(window.get(), QPoint()).y() > QApplication::focusWidget()->mapTo(window.get(), QPoint()).y();
        for (int i = 0; i < 25 && QApplication::focusWidget() != wanted; ++i)
            press(isBelow ? Qt::Key_Down : Qt::Key_Up);
        return QApplication::focusWidget() == wanted;
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    static void write(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Farther than tabTo goes at once: long pages.
    static bool reach(const QString& name) {
        for (int round = 0; round < 3; ++round) {
            if (tabTo(name)) return true;
        }
        return false;
    }
};

void TestKeyboard::overviewLeadsToTheHistory() {
    window->desk()->setFocus();
    QVERIFY(reach(QStringLiteral("Whole history")));
    press(Qt::Key_Return);
    QTRY_COMPARE(window->desk()->current(), PageId::History);
}

void TestKeyboard::historyIsReadAndLabelled() {
    auto* history = qobject_cast<ui::HistoryPage*>(window->desk()->page());
    QVERIFY(history);
    QVERIFY(reach(QStringLiteral("Search")));
    write(kPayee);
    QCOMPARE(history->table()->model()->rowCount(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    QVERIFY(reach(QStringLiteral("History")));
    QCOMPARE(QApplication::focusWidget(), history->table());
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QTRY_VERIFY(history->details()->isVisible());
    QVERIFY2(reach(QStringLiteral("Label")), "Tab leaves the table");
    write(QStringLiteral("Rent of May"));
    press(Qt::Key_Return);
    QTRY_VERIFY(history->table()->model()->index(2, ui::HistoryModel::What).data().toString() ==
                QStringLiteral("Rent of May"));
}

void TestKeyboard::receiveAsksForAnAmount() {
    auto* receive = visit<ui::ReceivePage>(PageId::Receive);
    QVERIFY(receive);
    QVERIFY(reach(QStringLiteral("New address")));
    press(Qt::Key_Return);
    QTRY_VERIFY(receive->addressView() && receive->addressView()->isVisible());
    const QString address = receive->addressView()->address();
    QVERIFY(reach(QStringLiteral("Amount to ask for")));
    write(QStringLiteral("0.25"));
    QVERIFY(reach(QStringLiteral("What for")));
    write(QStringLiteral("Carpet"));
    QVERIFY(reach(QStringLiteral("Copy the link")));
    press(Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("bitcoin:%1?amount=0.25000000&message=Carpet").arg(address));
}

void TestKeyboard::contactsAreKept() {
    auto* book = visit<ui::AddressBookPage>(PageId::AddressBook);
    QVERIFY(book);
    QVERIFY(reach(QStringLiteral("Name")));
    write(QStringLiteral("Jennet"));
    QVERIFY(reach(QStringLiteral("Address")));
    write(kPayee);
    QVERIFY(reach(QStringLiteral("Keep")));
    press(Qt::Key_Return);
    QTRY_VERIFY(hasLabel(book->list(), QStringLiteral("Jennet")));
}

void TestKeyboard::transfersAreSent() {
    auto* send = visit<ui::SendPage>(PageId::Send);
    QVERIFY(send);
    QVERIFY(reach(QStringLiteral("Address of the recipient")));
    write(kOther);
    QVERIFY(reach(QStringLiteral("Amount in BTC")));
    write(QStringLiteral("0.01"));
    QVERIFY(reach(QStringLiteral("Fee rate in sat/vB")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    write(QStringLiteral("4"));
    QVERIFY(reach(QStringLiteral("Prepare")));
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(send->review() && send->review()->signButton()->isEnabled(), 20'000);
    QVERIFY(reach(send->review()->signButton()->text()));
    press(Qt::Key_Return);
    QTRY_VERIFY(window->findChild<ui::PasswordDialog*>() && window->findChild<ui::PasswordDialog*>()->isVisible());
    // The dialog has the focus in its field by itself.
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() != window.get());
    write(kPassword);
    press(Qt::Key_Return);
    const QString act = QStringLiteral("Send %1 to the network").arg(ui::formatAmountShort(1'000'000));
    QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(send, act), 20'000);
    window->activateWindow();
    window->desk()->setFocus();
    QVERIFY(reach(act));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(network.sent.size(), std::size_t(1), 10'000);
    window->context().payment->clear();
}

void TestKeyboard::coinsAreFrozen() {
    auto* coins = visit<ui::CoinsPage>(PageId::Coins);
    QVERIFY(coins);
    QTRY_VERIFY(coins->coins()->model()->rowCount() > 1);
    QVERIFY(reach(QStringLiteral("Coins")));
    while (QApplication::focusWidget() != coins->coins() && reach(QStringLiteral("Coins")))
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), coins->coins());
    press(Qt::Key_Home);
    QTRY_VERIFY(coins->freezeButton()->isVisible());
    const bool wasFrozen = coins->freezeButton()->text() == QStringLiteral("Free this coin");
    QVERIFY(reach(coins->freezeButton()->text()));
    press(Qt::Key_Space);
    QTRY_COMPARE(coins->freezeButton()->text() == QStringLiteral("Free this coin"), !wasFrozen);
}

void TestKeyboard::sourcesAreChosen() {
    auto* settingsPage = visit<QWidget>(PageId::Settings);
    QVERIFY(settingsPage);
    auto* card = settingsPage->findChild<ui::SourceCard*>();
    QVERIFY(card);
    QVERIFY(reach(QStringLiteral("Host")));
    write(QStringLiteral("127.0.0.1"));
    QVERIFY(reach(QStringLiteral("Keep this source")));
    press(Qt::Key_Return);
    QTRY_VERIFY(card->syncButton()->isEnabled());
    QVERIFY(network.asked.empty());
    QVERIFY(reach(QStringLiteral("Read the chain now")));
    press(Qt::Key_Return);
    QCOMPARE(network.asked.size(), std::size_t(1));
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
