// The money pages by keyboard alone: Tab, letters, arrows, Space and Return, from the overview to a transfer that was
// sent. On each page Tab reaches every control that can be used, in the order in which they are seen.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

#include "gui_driver.h"
#include "gui_program.h"
#include "money_bench.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/models/coin_model.h"
#include "ui/pages/address_book/address_book_page.h"
#include "ui/pages/coins/coins_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/history/transaction_card.h"
#include "ui/pages/receive/receive_page.h"
#include "ui/pages/send/send_form.h"
#include "ui/pages/send/send_page.h"
#include "ui/pages/settings/limits_card.h"
#include "ui/pages/settings/prices_card.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/settings/source_card.h"
#include "ui/pages/sign/review_view.h"
#include "ui/pages/sign/sign_page.h"
#include "ui/text/format.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/grouped_text.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/statement_view.h"

using namespace sandyk;
using namespace sandyk::guitest;
using sandyk::ui::PageId;

namespace {

constexpr int kMostControls = 300;

bool isControl(const QWidget* widget) {
    // A copy button beside an address has the act of the address, which is reached.
    if (qobject_cast<const ui::AddressView*>(widget->parentWidget()))
        return qobject_cast<const ui::GroupedText*>(widget);
    const QWidget* parent = widget->parentWidget();
    const bool isPart = qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent) ||
                        qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QTabBar*>(parent) ||
                        qobject_cast<const QAbstractItemView*>(parent) || qobject_cast<const ui::SecretEdit*>(parent);
    if (isPart) return false;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
           qobject_cast<const QTabBar*>(widget) || qobject_cast<const ui::SecretEdit*>(widget) ||
           qobject_cast<const ui::GroupedText*>(widget);
}

QString spoken(const QWidget* control) {
    const auto* button = qobject_cast<const QAbstractButton*>(control);
    return control->accessibleName().isEmpty() && button ? button->text() : control->accessibleName();
}

QString told(const QWidget* control) {
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(control->metaObject()->className()), spoken(control));
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QWidget* focused = QApplication::focusWidget();
    QVERIFY2(focused, "the keyboard was lost");
    QTest::keyClick(focused, key, modifiers);
}

void write(const QString& text) {
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void overwrite(const QString& text) {
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    write(text);
}

} // namespace

class TestKeyboard : public QObject, private MoneyBench {
    Q_OBJECT

private slots:
    void initTestCase() {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        open();
    }
    void cleanupTestCase() { close(); }
    void everyPageIsReached_data();
    void everyPageIsReached();
    void overviewLeadsToTheHistory();
    void historyIsReadAndLabelled();
    void receiveAsksForAnAmount();
    void contactsAreKeptAndRemoved();
    void transfersAreSent();
    void coinsAreFrozenAndChosen();
    void requestsAreRead();
    void sourcesAreChosen();
    void limitsAndPricesAreSet();
    void theVaultIsLocked();

private:
    QWidget* page() const { return window->desk()->page(); }
    bool isInRail() const {
        const QWidget* focused = QApplication::focusWidget();
        return focused && focused->property("kind").toString() == QStringLiteral("rail");
    }
    /// To the page by the rail: Tab into it, arrows along it, Space.
    template <class PageType>
    PageType* visit(PageId id) {
        if (!alongTheRail(id)) return nullptr;
        press(Qt::Key_Space);
        settle();
        return qobject_cast<PageType*>(page());
    }
    bool alongTheRail(PageId id) {
        for (int i = 0; i < kMostControls && QApplication::focusWidget() && !isInRail(); ++i)
            press(Qt::Key_Tab);
        if (!isInRail()) return false;
        const QAbstractButton* wanted = window->desk()->railButton(id);
        const auto height = [this](const QWidget* button) { return button->mapTo(window.get(), QPoint()).y(); };
        const bool isBelow = height(wanted) > height(QApplication::focusWidget());
        for (int i = 0; i < 25 && QApplication::focusWidget() != wanted; ++i)
            press(isBelow ? Qt::Key_Down : Qt::Key_Up);
        return QApplication::focusWidget() == wanted;
    }
    /// Tab until `control` of the page has the keyboard.
    static bool reach(const QWidget* control) {
        settle();
        for (int i = 0; control && i < kMostControls && QApplication::focusWidget(); ++i) {
            const QWidget* focused = QApplication::focusWidget();
            if (focused == control || focused == control->focusProxy()) return focused->isVisible();
            press(Qt::Key_Tab);
        }
        return false;
    }
    bool reach(const QString& name) const {
        settle();
        for (int i = 0; i < kMostControls && QApplication::focusWidget(); ++i) {
            const QWidget* focused = QApplication::focusWidget();
            if (page()->isAncestorOf(focused) && spoken(focused) == name) return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    /// Once around by Tab: what is wrong with the way through this page; empty when it is right.
    QString walk() const;
    QString walkBack(const QList<QWidget*>& way) const;
    void answerPassword(const QString& password);
    void comeBack(const QPointer<QWidget>& dialog);
    void answerFile(const QString& path);
};

QString TestKeyboard::walk() const {
    settle();
    QList<QWidget*> round;
    QWidget* begin = QApplication::focusWidget();
    if (!begin) return QStringLiteral("nothing has the keyboard");
    for (int i = 0; i < kMostControls && (i == 0 || QApplication::focusWidget() != begin); ++i) {
        press(Qt::Key_Tab);
        if (!QApplication::focusWidget())
            return QStringLiteral("the keyboard was lost after %1").arg(told(round.isEmpty() ? begin : round.last()));
        round += QApplication::focusWidget();
    }
    if (QApplication::focusWidget() != begin)
        return QStringLiteral("from %1 Tab never comes around: %2").arg(told(begin), told(QApplication::focusWidget()));
    const auto rail = std::ranges::find_if(
        round, [](const QWidget* each) { return each->property("kind").toString() == QStringLiteral("rail"); });
    if (rail == round.end()) return QStringLiteral("Tab does not lead to the rail");
    std::ranges::rotate(round, rail);
    QList<QWidget*> way;
    std::ranges::copy_if(round, std::back_inserter(way),
                         [this](const QWidget* each) { return page()->isAncestorOf(each); });
    for (const QWidget* control : page()->findChildren<QWidget*>()) {
        const bool isReached = std::ranges::any_of(way, [control](const QWidget* at) {
            return at == control || at == control->focusProxy() || control == at->focusProxy();
        });
        if (isControl(control) && control->isVisible() && control->isEnabled() && !isReached)
            return QStringLiteral("Tab does not reach %1").arg(told(control));
    }
    for (const QWidget* control : way)
        if (spoken(control).isEmpty()) return QStringLiteral("no name: %1").arg(told(control));
    return walkBack(way);
}

QString TestKeyboard::walkBack(const QList<QWidget*>& way) const {
    // From top to bottom, and in one row from left to right.
    const auto place = [this](const QWidget* control) {
        return QRect(control->mapTo(page(), QPoint()), control->size());
    };
    for (qsizetype i = 1; i < way.size(); ++i) {
        const QRect before = place(way[i - 1]), here = place(way[i]);
        const bool isAbove = here.bottom() < before.top();
        const bool isBesideLeft =
            here.right() < before.left() && here.top() <= before.center().y() && here.bottom() >= before.center().y();
        if (isAbove || isBesideLeft) return QStringLiteral("%1 comes after %2").arg(told(way[i]), told(way[i - 1]));
    }
    if (way.size() < 2) return {};
    way.last()->setFocus();
    for (qsizetype i = way.size() - 1; i-- > 0;) {
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        if (QApplication::focusWidget() != way[i])
            return QStringLiteral("back from %1 does not lead to %2").arg(told(way[i + 1]), told(way[i]));
    }
    return {};
}

void TestKeyboard::answerPassword(const QString& password) {
    // The dialog has the keyboard in its field by itself.
    QTRY_VERIFY(QApplication::focusWidget() &&
                qobject_cast<ui::PasswordDialog*>(QApplication::focusWidget()->window()));
    const QPointer<QWidget> dialog = QApplication::focusWidget()->window();
    write(password);
    press(Qt::Key_Return);
    comeBack(dialog);
}

void TestKeyboard::answerFile(const QString& path) {
    QTRY_VERIFY(QApplication::focusWidget() && qobject_cast<QFileDialog*>(QApplication::focusWidget()->window()));
    const QPointer<QWidget> dialog = QApplication::focusWidget()->window();
    overwrite(path);
    // The first may only choose what the list of names offers.
    for (int i = 0; i < 3 && dialog && dialog->isVisible(); ++i) {
        press(Qt::Key_Return);
        settle();
    }
    comeBack(dialog);
}

void TestKeyboard::comeBack(const QPointer<QWidget>& dialog) {
    QTRY_VERIFY2(!dialog || !dialog->isVisible(), "the dialog is done");
    // A window manager activates what is below.
    window->activateWindow();
    QTRY_VERIFY2(QApplication::focusWidget(), "the dialog gives the keyboard back");
    QCOMPARE(QApplication::focusWidget()->window(), window.get());
}

void TestKeyboard::everyPageIsReached_data() {
    QTest::addColumn<int>("id");
    for (const PageId id : {PageId::Overview, PageId::Receive, PageId::Send, PageId::Sign, PageId::History,
                            PageId::Coins, PageId::AddressBook, PageId::Settings})
        QTest::addRow("%s", qPrintable(pageName(id))) << static_cast<int>(id);
}

void TestKeyboard::everyPageIsReached() {
    QFETCH(int, id);
    QVERIFY(visit<QScrollArea>(static_cast<PageId>(id)));
    QCOMPARE(window->desk()->current(), static_cast<PageId>(id));
    QCOMPARE(walk(), QString());
}

void TestKeyboard::overviewLeadsToTheHistory() {
    QVERIFY(visit<QScrollArea>(PageId::Overview));
    QVERIFY(reach(QStringLiteral("Whole history")));
    press(Qt::Key_Return);
    QTRY_COMPARE(window->desk()->current(), PageId::History);
}

void TestKeyboard::historyIsReadAndLabelled() {
    auto* history = visit<ui::HistoryPage>(PageId::History);
    QVERIFY(history);
    QVERIFY(reach(QStringLiteral("Search")));
    write(kPayee);
    QCOMPARE(history->table()->model()->rowCount(), 1);
    overwrite({});
    QVERIFY(reach(QStringLiteral("Show")));
    press(Qt::Key_Down);
    const int received = history->table()->model()->rowCount();
    press(Qt::Key_Up);
    QVERIFY(history->table()->model()->rowCount() > received);
    QVERIFY(reach(history->table()));
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QTRY_VERIFY(history->details()->isVisible());
    QCOMPARE(walk(), QString());
    QVERIFY2(reach(QStringLiteral("Label")), "Tab leaves the table");
    write(QStringLiteral("Rent of May"));
    press(Qt::Key_Return);
    QTRY_COMPARE(history->table()->model()->index(2, ui::HistoryModel::What).data().toString(),
                 QStringLiteral("Rent of May"));
}

void TestKeyboard::receiveAsksForAnAmount() {
    auto* receive = visit<ui::ReceivePage>(PageId::Receive);
    QVERIFY(receive);
    QVERIFY(reach(QStringLiteral("New address")));
    press(Qt::Key_Return);
    QTRY_VERIFY(receive->addressView() && receive->addressView()->isVisible());
    const QString first = receive->addressView()->address();
    // The page was built anew; the keyboard is where it was.
    QTRY_VERIFY(QApplication::focusWidget() && spoken(QApplication::focusWidget()) == QStringLiteral("New address"));
    press(Qt::Key_Space);
    QTRY_VERIFY(receive->addressView() && receive->addressView()->address() != first);
    const QString address = receive->addressView()->address();
    QCOMPARE(walk(), QString());
    QVERIFY(reach(receive->addressView()));
    press(Qt::Key_Return);
    QCOMPARE(QGuiApplication::clipboard()->text(), address);
    QVERIFY(reach(QStringLiteral("Amount to ask for")));
    write(QStringLiteral("0.25"));
    QVERIFY(reach(QStringLiteral("What for")));
    write(QStringLiteral("Carpet"));
    QVERIFY(reach(QStringLiteral("Copy the link")));
    press(Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("bitcoin:%1?amount=0.25000000&message=Carpet").arg(address));
    QVERIFY(reach(QStringLiteral("Save as PDF …")));
    press(Qt::Key_Return);
    answerFile(folder.filePath(QStringLiteral("address.pdf")));
    QTRY_VERIFY(contentOf(QStringLiteral("address.pdf")).startsWith("%PDF"));
    QVERIFY(reach(QStringLiteral("Earlier address")));
    press(Qt::Key_Space);
    QVERIFY(reach(QStringLiteral("Show it again")));
    press(Qt::Key_Space);
    QTRY_COMPARE(receive->addressView()->address(), first);
    QVERIFY(receive->addressView()->isVisible());
}

void TestKeyboard::contactsAreKeptAndRemoved() {
    auto* book = visit<ui::AddressBookPage>(PageId::AddressBook);
    QVERIFY(book);
    for (const auto& [name, address] :
         {std::pair(QStringLiteral("Jennet"), kOther), {QStringLiteral("Myrat"), kPayee}}) {
        QVERIFY(reach(QStringLiteral("Name")));
        write(name);
        QVERIFY(reach(QStringLiteral("Address")));
        write(address);
        QVERIFY(reach(QStringLiteral("The owner confirmed the whole address to me over another channel")));
        press(Qt::Key_Space);
        QVERIFY(reach(QStringLiteral("Keep")));
        press(Qt::Key_Return);
        QTRY_VERIFY(hasLabel(book->list(), name));
    }
    QCOMPARE(walk(), QString());
    QVERIFY(reach(QStringLiteral("Edit Jennet")));
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), book->nameField());
    QVERIFY(reach(QStringLiteral("Kind")));
    press(Qt::Key_Down);
    QVERIFY(reach(QStringLiteral("Keep")));
    press(Qt::Key_Return);
    QTRY_VERIFY(book->nameField()->text().isEmpty());
    QVERIFY(reach(QStringLiteral("Remove Myrat")));
    press(Qt::Key_Space);
    QTRY_VERIFY(!hasLabel(book->list(), QStringLiteral("Myrat")));
    QTRY_VERIFY2(QApplication::focusWidget() && book->isAncestorOf(QApplication::focusWidget()),
                 "the keyboard stays on the page");
}

void TestKeyboard::transfersAreSent() {
    auto* send = visit<ui::SendPage>(PageId::Send);
    QVERIFY(send);
    QVERIFY(reach(QStringLiteral("Add a recipient")));
    press(Qt::Key_Return);
    QVERIFY(reach(QStringLiteral("I choose the coins myself; otherwise Sandyk chooses")));
    press(Qt::Key_Space);
    QCOMPARE(walk(), QString());
    QVERIFY(reach(QStringLiteral("I choose the coins myself; otherwise Sandyk chooses")));
    press(Qt::Key_Space);
    QVERIFY(reach(QStringLiteral("Remove")));
    press(Qt::Key_Space);
    settle();
    QVERIFY2(QApplication::focusWidget(), "the row went away, the keyboard did not");
    QVERIFY(reach(QStringLiteral("From the address book")));
    press(Qt::Key_Down);
    QVERIFY(reach(QStringLiteral("Amount in BTC")));
    write(QStringLiteral("0.01"));
    QVERIFY(reach(QStringLiteral("Fee rate in sat/vB")));
    overwrite(QStringLiteral("4"));
    QVERIFY(reach(QStringLiteral("Purpose")));
    press(Qt::Key_Down);
    QVERIFY(reach(QStringLiteral("Prepare")));
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(send->review() && send->review()->signButton()->isEnabled(), 60'000);
    QCOMPARE(walk(), QString());
    QVERIFY(reach(send->review()->signButton()));
    press(Qt::Key_Return);
    answerPassword(kPassword);
    const QString act = QStringLiteral("Send %1 to the network").arg(ui::formatAmountShort(1'000'000));
    QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(send, act), 60'000);
    QTRY_VERIFY(QApplication::focusWidget() && send->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(reach(act));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(network.sent.size(), std::size_t(1), 10'000);
    const auto payee = bitcoin::Address::parse(kOther.toStdString(), Network::Main);
    QVERIFY(std::ranges::any_of(network.sent.front().outputs, [&](const bitcoin::TxOutput& output) {
        return output.scriptPubKey == payee->scriptPubKey() && output.amount.toSat() == 1'000'000;
    }));
    QTRY_VERIFY(QApplication::focusWidget() && send->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(visit<QScrollArea>(PageId::Overview));
    window->context().payment->clear();
}

void TestKeyboard::coinsAreFrozenAndChosen() {
    auto* coins = visit<ui::CoinsPage>(PageId::Coins);
    QVERIFY(coins);
    QTRY_VERIFY(coins->coins()->model()->rowCount() > 1);
    QVERIFY(reach(coins->coins()));
    press(Qt::Key_Home);
    QTRY_VERIFY(coins->freezeButton()->isVisible());
    QCOMPARE(walk(), QString());
    const bool wasFrozen = coins->freezeButton()->text() == QStringLiteral("Free this coin");
    QVERIFY(reach(coins->freezeButton()));
    press(Qt::Key_Space);
    QTRY_COMPARE(coins->freezeButton()->text() == QStringLiteral("Free this coin"), !wasFrozen);
    QVERIFY(reach(QStringLiteral("Coins or addresses")));
    press(Qt::Key_Right);
    QTRY_VERIFY(!coins->coins()->isVisible());
    QVERIFY(reach(QStringLiteral("Addresses")));
    press(Qt::Key_Home);
    QCOMPARE(walk(), QString());
}

void TestKeyboard::requestsAreRead() {
    auto* sign = visit<ui::SignPage>(PageId::Sign);
    QVERIFY(sign);
    QVERIFY(reach(QStringLiteral("Signing request as text")));
    write(QStringLiteral("no request at all"));
    QVERIFY(reach(QStringLiteral("Read it")));
    press(Qt::Key_Return);
    QTRY_VERIFY(buttonNamed(sign, QStringLiteral("Back")));
    QTRY_VERIFY2(QApplication::focusWidget() && sign->isAncestorOf(QApplication::focusWidget()),
                 "the page was replaced, the keyboard is on the new one");
    QCOMPARE(walk(), QString());
    QVERIFY(reach(QStringLiteral("Back")));
    press(Qt::Key_Return);
    QVERIFY(reach(QStringLiteral("Choose a file")));
    press(Qt::Key_Space);
    answerFile(folder.filePath(QStringLiteral("address.pdf")));
    QTRY_VERIFY(buttonNamed(sign, QStringLiteral("Back")));
    QVERIFY(reach(QStringLiteral("Back")));
    press(Qt::Key_Space);
}

void TestKeyboard::sourcesAreChosen() {
    auto* settingsPage = visit<ui::SettingsPage>(PageId::Settings);
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
    QCOMPARE(walk(), QString());
}

void TestKeyboard::limitsAndPricesAreSet() {
    auto* settingsPage = visit<ui::SettingsPage>(PageId::Settings);
    QVERIFY(settingsPage);
    auto* card = settingsPage->findChild<ui::LimitsCard*>();
    QVERIFY(reach(card->perTransferField()));
    write(QStringLiteral("0.5"));
    QVERIFY(reach(card->hoursField()));
    press(Qt::Key_Up);
    QVERIFY(reach(card->setButton()));
    press(Qt::Key_Return);
    QTRY_VERIFY(card->inForceWords().contains(ui::formatAmountShort(50'000'000)));
    QVERIFY(reach(card->perTransferField()));
    overwrite(QStringLiteral("0.6"));
    QVERIFY(reach(card->setButton()));
    press(Qt::Key_Return);
    answerPassword(kPassword);
    QTRY_VERIFY(card->pendingNotice()->isVisible());
    QVERIFY(reach(card->takeBackButton()));
    press(Qt::Key_Space);
    QTRY_VERIFY(!card->pendingNotice()->isVisible());
    QTRY_VERIFY2(QApplication::focusWidget() && card->isAncestorOf(QApplication::focusWidget()),
                 "the button went away, the keyboard stays in its card");

    file(QStringLiteral("prices.csv"), "date,currency,price,source\n2025-10-09,TMT,400000,Bank\n");
    QVERIFY(reach(QStringLiteral("Import a price file")));
    press(Qt::Key_Return);
    answerFile(folder.filePath(QStringLiteral("prices.csv")));
    auto* prices = settingsPage->findChild<ui::PricesCard*>();
    QTRY_VERIFY(prices->findChild<QComboBox*>()->isEnabled());
    QVERIFY(reach(prices->findChild<QComboBox*>()));
    press(Qt::Key_Down);
    QTRY_COMPARE(QString::fromStdString(window->context().books->book()->prices->currency), QStringLiteral("TMT"));
}

void TestKeyboard::theVaultIsLocked() {
    press(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(window->desk()->current(), PageId::Overview);
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(session->state(), app::Session::State::Locked);
    QTRY_VERIFY(QApplication::focusWidget());
    QTRY_VERIFY(qobject_cast<ui::SecretEdit*>(QApplication::focusWidget()));
    write(kPassword);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(session->isUnlocked(), 60'000);
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
