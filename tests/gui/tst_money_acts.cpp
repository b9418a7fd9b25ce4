// What keeps a person from a mistake with money: look-alikes, swapped clipboards, limits of one's own, delays, and what
// a higher fee costs before it is chosen.
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "gui_driver.h"
#include "money_bench.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/pages/address_book/address_book_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/history/transaction_card.h"
#include "ui/pages/send/draft_list.h"
#include "ui/pages/send/recipient_form.h"
#include "ui/pages/send/send_form.h"
#include "ui/pages/send/send_page.h"
#include "ui/pages/settings/limits_card.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/sign/review_view.h"
#include "ui/text/format.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/countdown_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/statement_view.h"

using namespace sandyk;
using namespace sandyk::guitest;
using sandyk::ui::PageId;

namespace {

// Valid, with the first and last letters of kPayee: as somebody makes it who hopes that only these are compared.
const QString kLookAlike = QStringLiteral("bc1qrp33g0q5c5tx70ptzysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qjhfmv3");

} // namespace

class TestMoneyActs : public QObject, private MoneyBench {
    Q_OBJECT

private slots:
    void initTestCase() { open(); }
    void cleanupTestCase() { close(); }
    void takesDroppedLinksAndFiles();
    void refusesALookAlike();
    void noticesASwappedClipboard();
    void sendsAndTellsWhatAHigherFeeCosts();
    void hurriesADeposit();
    void limitsHoldAndLoosenLater();
    void largeTransfersWait();
    void everyPageFitsInEveryLanguage();

private:
    ui::SendPage* prepare(const QString& address, const QString& amount, const QString& rate);
    void drop(QWidget* target, QMimeData* data);
    bool says(const QWidget* root, const QString& part);
    ui::LimitsCard* limits() { return page<ui::SettingsPage>(PageId::Settings)->findChild<ui::LimitsCard*>(); }
};

bool TestMoneyActs::says(const QWidget* root, const QString& part) {
    return QTest::qWaitFor(
        [&] {
            return std::ranges::any_of(root->findChildren<ui::NoticeBar*>(), [&](const ui::NoticeBar* bar) {
                return bar->isVisible() && bar->text().contains(part);
            });
        },
        10'000);
}

ui::SendPage* TestMoneyActs::prepare(const QString& address, const QString& amount, const QString& rate) {
    window->context().payment->clear();
    auto* send = page<ui::SendPage>(PageId::Send);
    if (!QTest::qWaitFor([&] { return send->form()->isVisible(); }, 10'000)) return send;
    send->form()->clear();
    ui::RecipientRow* row = send->form()->recipients()->rows().front();
    type(row->addressField(), address);
    type(row->amountField(), amount);
    clearAndType(send->form()->rateField(), rate);
    if (QTest::qWaitFor([&] { return send->form()->prepareButton()->isEnabled(); }, 5'000))
        click(send->form()->prepareButton());
    return send;
}

void TestMoneyActs::drop(QWidget* target, QMimeData* data) {
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &dropped);
    delete data;
}

void TestMoneyActs::takesDroppedLinksAndFiles() {
    auto* send = page<ui::SendPage>(PageId::Send);
    ui::RecipientForm* form = send->form()->recipients();
    QVERIFY2(!form->rows().front()->addressField()->acceptDrops(), "the field must not swallow what is dropped");
    auto* link = new QMimeData;
    link->setText(QStringLiteral("bitcoin:%1?amount=0.0125&label=Aman").arg(kOther));
    drop(form, link);
    QCOMPARE(form->rows().front()->addressField()->text(), kOther);
    QCOMPARE(form->rows().front()->amountField()->text(), QStringLiteral("0.01250000"));
    const auto dropFile = [&](const QString& name, const QByteArray& content) {
        file(name, content);
        auto* data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(folder.filePath(name))});
        drop(form, data);
    };
    dropFile(QStringLiteral("wrong.csv"), QByteArray("address,amount_sat\n") + kPayee.toLatin1() + ",1000\n" +
                                              kPayee.toLatin1() + ",much\nnowhere,5\n");
    QVERIFY(says(send->form(), QStringLiteral("Line 3, amount_sat")));
    QVERIFY(says(send->form(), QStringLiteral("Line 4, address")));
    QCOMPARE(form->rows().size(), std::size_t(1));
    dropFile(QStringLiteral("right.csv"), QByteArray("address,amount_sat\n") + kPayee.toLatin1() + ",1000\n");
    QCOMPARE(form->rows().size(), std::size_t(2));
    QCOMPARE(form->rows().back()->addressField()->text(), kPayee);
    send->form()->clear();
}

void TestMoneyActs::refusesALookAlike() {
    auto* book = page<ui::AddressBookPage>(PageId::AddressBook);
    type(book->nameField(), QStringLiteral("Aman"));
    type(book->addressField(), kPayee);
    click(book->keepButton());
    QTRY_VERIFY(hasLabel(book->list(), QStringLiteral("Aman")));
    ui::SendPage* send = prepare(kLookAlike, QStringLiteral("0.01"), QStringLiteral("3"));
    QVERIFY(says(send->form(), QStringLiteral("This address looks like another one, but is not")));
    QVERIFY2(says(send->form(), kPayee), "the one that it looks like is named");
    QVERIFY(!send->review());
    capture(*window, QStringLiteral("send-look-alike"));
    send->form()->clear();
}

void TestMoneyActs::noticesASwappedClipboard() {
    ui::SendPage* send = prepare(kOther, QStringLiteral("0.01"), QStringLiteral("3"));
    QTRY_VERIFY_WITH_TIMEOUT(send->review(), 10'000);
    ui::AddressView* shown = nullptr;
    for (ui::AddressView* view : send->review()->findChildren<ui::AddressView*>()) {
        if (view->address() == kOther) shown = view;
    }
    QVERIFY(shown);
    click(buttonNamed(shown, QStringLiteral("Copy")));
    QCOMPARE(QGuiApplication::clipboard()->text(), kOther);
    QGuiApplication::clipboard()->setText(kLookAlike);
    QTRY_VERIFY_WITH_TIMEOUT(says(shown, QStringLiteral("Another program changed what was copied")), 5'000);
}

void TestMoneyActs::sendsAndTellsWhatAHigherFeeCosts() {
    ui::SendPage* send = prepare(kOther, QStringLiteral("0.01"), QStringLiteral("2"));
    QTRY_VERIFY_WITH_TIMEOUT(send->review() && send->review()->signButton()->isEnabled(), 60'000);
    const std::int64_t paid = window->context().payment->view()->review.fee->toSat();
    click(send->review()->signButton());
    ui::PasswordDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = window->findChild<ui::PasswordDialog*>()) && dialog->isVisible());
    type(dialog->passwordField(), kPassword);
    click(buttonNamed(dialog, QStringLiteral("Sign")));
    const QString act = QStringLiteral("Send %1 to the network").arg(ui::formatAmountShort(1'000'000));
    QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(send, act), 60'000);
    click(buttonNamed(send, act));
    QTRY_COMPARE_WITH_TIMEOUT(network.sent.size(), std::size_t(1), 10'000);
    auto* history = page<ui::HistoryPage>(PageId::History);
    const auto sent = network.sent.front().txid();
    QTRY_VERIFY(window->context().books->book()->ledger->entry(sent));
    const auto row = [&] {
        for (int i = 0; i < history->table()->model()->rowCount(); ++i) {
            if (history->table()
                    ->model()
                    ->index(i, ui::HistoryModel::Amount)
                    .data()
                    .toString()
                    .startsWith(ui::formatAmount(-1'000'000 - paid)))
                return i;
        }
        return -1;
    };
    QTRY_VERIFY(row() >= 0);
    history->table()->selectRow(row());
    // The source believes 12 sat/vB to be enough within a block.
    QPushButton* raise = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(
        (raise = buttonNamed(history->details(), QStringLiteral("Raise the fee"))) && raise->isEnabled(), 10'000);
    QString words;
    for (const QLabel* label : history->details()->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().startsWith(QStringLiteral("The same transfer at")))
            words = label->text();
    }
    QVERIFY2(words.contains(ui::formatFeeRate(12'000)), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("About 10 minutes")), qPrintable(words));
    capture(*window, QStringLiteral("history-fee-offer"));
    // Lower than what replaced transactions must pay.
    type(history->details()->rateField(), QStringLiteral("2.1"));
    QTRY_VERIFY_WITH_TIMEOUT(hasLabel(history->details(), QStringLiteral("Not possible: This fee cannot be used")),
                             10'000);
    QVERIFY(!raise->isEnabled());
    clearAndType(history->details()->rateField(), QStringLiteral("20"));
    QTRY_VERIFY_WITH_TIMEOUT(raise->isEnabled(), 10'000);
    click(raise);
    QTRY_VERIFY_WITH_TIMEOUT(window->context().payment->view(), 10'000);
    const app::PaymentView& raised = *window->context().payment->view();
    QCOMPARE(raised.draft.kind, wallet::PaymentKind::Bump);
    QVERIFY(raised.review.feeRate->toSatPerKvB() >= 20'000);
    QCOMPARE(raised.review.leaving.toSat(), std::int64_t(1'000'000));
    window->context().payment->clear();
}

void TestMoneyActs::hurriesADeposit() {
    auto* history = page<ui::HistoryPage>(PageId::History);
    int row = -1;
    for (int i = 0; i < history->table()->model()->rowCount(); ++i) {
        if (history->table()
                ->model()
                ->index(i, ui::HistoryModel::Amount)
                .data()
                .toString()
                .contains(ui::formatAmount(250'000)))
            row = i;
    }
    QVERIFY(row >= 0);
    history->table()->selectRow(row);
    QPushButton* hurry = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(
        (hurry = buttonNamed(history->details(), QStringLiteral("Speed it up"))) && hurry->isEnabled(), 10'000);
    QVERIFY2(!buttonNamed(history->details(), QStringLiteral("Raise the fee")), "it is not ours to replace");
    click(hurry);
    QTRY_VERIFY_WITH_TIMEOUT(window->context().payment->view(), 10'000);
    QCOMPARE(window->context().payment->view()->draft.kind, wallet::PaymentKind::Child);
    window->context().payment->clear();
}

void TestMoneyActs::limitsHoldAndLoosenLater() {
    ui::LimitsCard* card = limits();
    QVERIFY(card);
    QTRY_COMPARE(card->inForceWords(), QStringLiteral("no limit"));
    type(card->perTransferField(), QStringLiteral("0.005"));
    click(card->setButton());
    QTRY_COMPARE(card->inForceWords(), QStringLiteral("one transfer %1").arg(ui::formatAmountShort(500'000)));
    QVERIFY2(!card->pendingNotice()->isVisible(), "what is stricter holds at once");
    ui::SendPage* send = prepare(kOther, QStringLiteral("0.006"), QStringLiteral("3"));
    QTRY_VERIFY_WITH_TIMEOUT(send->review(), 10'000);
    QVERIFY(says(send, QStringLiteral("Your limit for one transfer is %1").arg(ui::formatAmountShort(500'000))));
    capture(*window, QStringLiteral("send-limit"));
    QVERIFY(!window->context().payment->maySign());
    window->context().payment->clear();
    card = limits();
    clearAndType(card->perTransferField(), QStringLiteral("0.5"));
    const auto answer = [&](const QString& password) {
        click(card->setButton());
        ui::PasswordDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = window->findChild<ui::PasswordDialog*>()) && dialog->isVisible());
        QVERIFY2(!card->pendingNotice()->isVisible(), "nothing becomes looser without the password");
        type(dialog->passwordField(), password);
        click(buttonNamed(dialog, QStringLiteral("Set these limits")));
        QTRY_VERIFY(!window->findChild<ui::PasswordDialog*>());
    };
    answer(QStringLiteral("not the password"));
    QTRY_VERIFY_WITH_TIMEOUT(card->notice()->isVisible(), 10'000);
    QVERIFY(!card->pendingNotice()->isVisible());
    answer(kPassword);
    QTRY_VERIFY_WITH_TIMEOUT(card->pendingNotice()->isVisible(), 10'000);
    QVERIFY(!card->notice()->isVisible());
    QCOMPARE(card->inForceWords(), QStringLiteral("one transfer %1").arg(ui::formatAmountShort(500'000)));
    QVERIFY(card->pendingNotice()->text().contains(ui::formatAmountShort(50'000'000)));
    card->setFocus();
    capture(*window, QStringLiteral("settings-limits"));
    click(card->takeBackButton());
    QTRY_VERIFY(!card->pendingNotice()->isVisible());
    QCOMPARE(card->perTransferField()->text(), QStringLiteral("0.00500000"));
}

void TestMoneyActs::largeTransfersWait() {
    ui::LimitsCard* card = limits();
    QTRY_VERIFY(card->inForceWords() != QStringLiteral("no limit"));
    type(card->delayAboveField(), QStringLiteral("0.001"));
    card->hoursField()->setValue(30);
    click(card->setButton());
    QTRY_VERIFY(card->inForceWords().contains(QStringLiteral("a wait of 1 d 6 h")));
    ui::SendPage* send = prepare(kOther, QStringLiteral("0.002"), QStringLiteral("3"));
    QTRY_VERIFY_WITH_TIMEOUT(send->review(), 10'000);
    QVERIFY(says(send, QStringLiteral("Your delay for large sums")));
    auto* countdown = send->findChild<ui::CountdownLabel*>();
    QVERIFY(countdown);
    QVERIFY2(countdown->text().startsWith(QStringLiteral("1 d ")), qPrintable(countdown->text()));
    click(buttonNamed(send, QStringLiteral("Keep as a draft")));
    QTRY_VERIFY_WITH_TIMEOUT(window->context().payment->stage() == app::PaymentFlow::Stage::Kept, 10'000);
    QVERIFY(!window->context().payment->maySign());
    window->context().payment->clear();
    QPushButton* giveUp = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((giveUp = buttonNamed(send->drafts(), QStringLiteral("Abandon"))), 10'000);
    capture(*window, QStringLiteral("send-waiting"));
    window->context().books->reload();
    QTRY_VERIFY(window->context().books->book()->ledger->balance().reservedSat > 0);
    QTRY_VERIFY((giveUp = buttonNamed(send->drafts(), QStringLiteral("Abandon"))));
    click(giveUp);
    QTRY_VERIFY_WITH_TIMEOUT(window->context().books->book()->ledger->balance().reservedSat == 0, 10'000);
    QTRY_VERIFY(!buttonNamed(send->drafts(), QStringLiteral("Abandon")));
}

void TestMoneyActs::everyPageFitsInEveryLanguage() {
    auto* history = page<ui::HistoryPage>(PageId::History);
    history->table()->selectRow(1);
    captureEverywhere(QStringLiteral("acts"), {PageId::Send, PageId::History, PageId::Settings});
}

QTEST_MAIN(TestMoneyActs)
#include "tst_money_acts.moc"
