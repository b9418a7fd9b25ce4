// Payment requests, values by a price file, and what leaves and enters as files, clicked through as a person does.
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTest>

#include "gui_driver.h"
#include "money_bench.h"
#include "sample_chain.h"
#include "ui/models/history_model.h"
#include "ui/pages/history/files_card.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/overview/sync_bar.h"
#include "ui/pages/receive/receive_page.h"
#include "ui/pages/receive/request_card.h"
#include "ui/pages/settings/prices_card.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/wallets/wallet_card.h"
#include "ui/pages/wallets/wallets_page.h"
#include "ui/print/sheet_output.h"
#include "ui/text/fiat_words.h"
#include "ui/text/format.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/qr_view.h"
#include "ui/widgets/statement_view.h"

using namespace sandyk;
using namespace sandyk::guitest;
using sandyk::ui::PageId;

class TestMoneyFiles : public QObject, private MoneyBench {
    Q_OBJECT

private slots:
    void initTestCase() { open(); }
    void cleanupTestCase() { close(); }
    void asksForAnAmountByLinkAndCode();
    void warnsBeforeAnAddressIsShownAgain();
    void refusesAWrongPriceFileLineByLine();
    void showsValuesWithTheirDay();
    void savesTheHistoryInThreeForms();
    void takesLabelsOverOrNone();
    void savesTheWalletForOtherPrograms();
    void tellsWhatSourcesDid();
    void showsHowFarTheChainWasRead();
    void everyPageFitsInEveryLanguage();

private:
    template <class T>
    bool says(T* card, const QString& part) {
        return QTest::qWaitFor([&] { return card->notice()->isVisible() && card->notice()->text().contains(part); },
                               10'000);
    }
};

void TestMoneyFiles::asksForAnAmountByLinkAndCode() {
    auto* receive = page<ui::ReceivePage>(PageId::Receive);
    // The sample chain used the first five: the sixth is fresh.
    click(buttonNamed(receive, QStringLiteral("New address")));
    QTRY_VERIFY(receive->addressView() && receive->addressView()->isVisible());
    const QString address = receive->addressView()->address();
    QCOMPARE(receive->qr()->text(), address.toUtf8());
    ui::RequestCard* request = receive->request();
    QVERIFY(!buttonNamed(request, QStringLiteral("Copy the link"))->isEnabled());
    type(request->amountField(), QStringLiteral("0.5x"));
    QVERIFY2(request->link().isEmpty(), "an amount that cannot be read asks for nothing");
    clearAndType(request->amountField(), QStringLiteral("0.005"));
    type(request->labelField(), QStringLiteral("Aman & Co"));
    type(request->messageField(), QStringLiteral("Loan 7"));
    const QString link =
        QStringLiteral("bitcoin:%1?amount=0.00500000&label=Aman%20%26%20Co&message=Loan%207").arg(address);
    QCOMPARE(request->link(), link);
    QCOMPARE(receive->qr()->text(), link.toUtf8());
    request->unit()->setCurrentIndex(1);
    QVERIFY2(request->link().isEmpty(), "there is no half satoshi");
    clearAndType(request->amountField(), QStringLiteral("500 000"));
    QCOMPARE(request->link(), link);
    capture(*window, QStringLiteral("receive-request"));
    click(buttonNamed(request, QStringLiteral("Copy the link")));
    QCOMPARE(QGuiApplication::clipboard()->text(), link);
    const auto labels = [this] { return window->context().books->book()->addressLabels; };
    QTRY_VERIFY(labels().contains(address.toStdString()));
    QCOMPARE(labels().at(address.toStdString()), std::string("Loan 7"));
    // Another program swaps the link for one to itself.
    QGuiApplication::clipboard()->setText(QString(link).replace(address, kOther));
    QTRY_VERIFY_WITH_TIMEOUT(request->alarm()->isVisible(), 5'000);
    QVERIFY2(receive->saveCode(file(QStringLiteral("code.png"))), "the code is written");
    const QImage code(folder.filePath(QStringLiteral("code.png")));
    const int modules = receive->qr()->modules().width();
    QCOMPARE(code.width(), (modules + 8) * 8);
    QCOMPARE(code.pixel(4, 4), qRgb(255, 255, 255));
    QCOMPARE(code.pixel(4 * 8 + 4, 4 * 8 + 4), qRgb(0, 0, 0));
    const ui::PaperSheet sheet = receive->sheet();
    QVERIFY(std::ranges::any_of(sheet.blocks,
                                [&](const ui::PaperBlock& block) { return block.hasQr && block.value == link; }));
    QVERIFY(ui::writePaper(sheet, folder.filePath(QStringLiteral("sheet.pdf"))));
    QVERIFY(contentOf(QStringLiteral("sheet.pdf")).startsWith("%PDF"));
}

void TestMoneyFiles::warnsBeforeAnAddressIsShownAgain() {
    auto* receive = page<ui::ReceivePage>(PageId::Receive);
    receive->setWallet(wallet);
    settle();
    QVERIFY2(!receive->addressView()->isVisible(), "it has a label: it was given to somebody");
    QVERIFY(hasLabel(receive, QStringLiteral("Address number 5, already given away")));
    click(buttonNamed(receive, QStringLiteral("Earlier address")));
    QVERIFY(!receive->addressView()->isVisible());
    QVERIFY(!receive->request()->isVisible());
    QVERIFY(hasLabel(receive, QStringLiteral("Address number 4, already used")));
    capture(*window, QStringLiteral("receive-warning"));
    click(buttonNamed(receive, QStringLiteral("Show it again")));
    QVERIFY(receive->addressView()->isVisible());
    click(buttonNamed(receive, QStringLiteral("New address")));
    QTRY_VERIFY(hasLabel(receive, QStringLiteral("Address number 6, the newest one")));
    QVERIFY(receive->addressView()->isVisible());
}

void TestMoneyFiles::refusesAWrongPriceFileLineByLine() {
    auto* prices = page<ui::SettingsPage>(PageId::Settings)->findChild<ui::PricesCard*>();
    QVERIFY(prices);
    prices->take(file(QStringLiteral("bad.csv"), "date,currency,price,source\n2025-10-09,TMT,350000,Bank\n"
                                                 "2025-13-01,TMT,350000,Bank\n2025-10-10,TMT,-4,Bank\n"));
    QVERIFY(says(prices, QStringLiteral("Line 3, date")));
    QVERIFY(says(prices, QStringLiteral("Line 4, price")));
    QCOMPARE(prices->currencies()->count(), 1);
}

void TestMoneyFiles::showsValuesWithTheirDay() {
    auto* prices = page<ui::SettingsPage>(PageId::Settings)->findChild<ui::PricesCard*>();
    prices->take(file(QStringLiteral("prices.csv"), "date,currency,price,source\n2025-10-01,TMT,350000,Bank of Mary\n"
                                                    "2025-10-12,TMT,400000.5,Bank of Mary\n"
                                                    "2025-10-12,USD,120000,Exchange\n"));
    QVERIFY(says(prices, QStringLiteral("3 prices taken over")));
    QTRY_COMPARE(prices->currencies()->currentText(), QStringLiteral("TMT"));
    auto* overview = page<ui::OverviewPage>(PageId::Overview);
    const app::Book* book = window->context().books->book();
    // 0.064486 BTC at 400,000.50, rounded down.
    QCOMPARE(ui::fiatSentenceNow(book, 6'448'600),
             QStringLiteral("≈ 25,794.43\u00a0TMT · price of 12.10.2025, source: Bank of Mary"));
    QVERIFY(hasLabel(overview, ui::fiatSentenceNow(book, 6'448'600)));
    auto* history = page<ui::HistoryPage>(PageId::History);
    const QAbstractItemModel* rows = history->table()->model();
    QCOMPARE(rows->columnCount(), static_cast<int>(ui::HistoryModel::ColumnCount));
    // The oldest, 0.05 BTC, is of the ninth of October: the price of the first holds.
    const QModelIndex oldest = rows->index(rows->rowCount() - 1, ui::HistoryModel::Value);
    QCOMPARE(oldest.data().toString(), QStringLiteral("≈ 17,500.00\u00a0TMT"));
    QCOMPARE(oldest.data(ui::StatementView::SecondLine).toString(), QStringLiteral("price of 01.10.2025"));
    capture(*window, QStringLiteral("history-values"));
    prices = page<ui::SettingsPage>(PageId::Settings)->findChild<ui::PricesCard*>();
    Q_EMIT prices->currencies()->activated(0);
    prices->currencies()->setCurrentIndex(0);
    Q_EMIT prices->currencies()->activated(0);
    QTRY_COMPARE(rows->columnCount(), static_cast<int>(ui::HistoryModel::Value));
    prices->currencies()->setCurrentIndex(prices->currencies()->findText(QStringLiteral("TMT")));
    Q_EMIT prices->currencies()->activated(1);
    QTRY_COMPARE(rows->columnCount(), static_cast<int>(ui::HistoryModel::ColumnCount));
}

void TestMoneyFiles::savesTheHistoryInThreeForms() {
    ui::FilesCard* files = page<ui::HistoryPage>(PageId::History)->files();
    const char* names[] = {"history.csv", "history.json", "history.pdf"};
    for (int form = 0; form < 3; ++form) {
        files->form()->setCurrentIndex(form);
        files->saveHistory(file(QString::fromLatin1(names[form])));
        QVERIFY(says(files, QString::fromLatin1(names[form])));
    }
    QCOMPARE(contentOf(QStringLiteral("history.csv")).count('\n'), 7);
    QVERIFY(contentOf(QStringLiteral("history.csv")).contains("17500.00"));
    const QJsonObject json = QJsonDocument::fromJson(contentOf(QStringLiteral("history.json"))).object();
    QCOMPARE(json.value(QLatin1String("digest")).toString().size(), 64);
    QVERIFY(contentOf(QStringLiteral("history.pdf")).startsWith("%PDF"));
    files->saveHistory(std::filesystem::path("/nowhere/history.pdf"));
    QTRY_COMPARE(files->notice()->notice(), ui::Notice::Refused);
}

void TestMoneyFiles::takesLabelsOverOrNone() {
    auto* history = page<ui::HistoryPage>(PageId::History);
    ui::FilesCard* files = history->files();
    const QByteArray txid =
        QByteArray::fromStdString(window->context().books->book()->ledger->history().front().txid.toString());
    const QByteArray good = R"({"type":"tx","ref":")" + txid + R"(","label":"First savings"})" + "\n";
    files->takeLabels(file(QStringLiteral("bad.jsonl"), good + "{\"type\":\"tx\",\"ref\":\"zz\",\"label\":\"x\"}\n"));
    QVERIFY(says(files, QStringLiteral("Line 2")));
    QVERIFY2(!window->context().books->book()->transactionLabels.contains(txid.toStdString()), "none or all");
    files->takeLabels(file(QStringLiteral("good.jsonl"), good));
    QVERIFY(says(files, QStringLiteral("1 label taken over")));
    QTRY_COMPARE(history->table()->model()->index(5, ui::HistoryModel::What).data().toString(),
                 QStringLiteral("First savings"));
}

void TestMoneyFiles::savesTheWalletForOtherPrograms() {
    auto* wallets = page<ui::WalletsPage>(PageId::Wallets);
    auto* card = wallets->findChild<ui::WalletCard*>();
    QVERIFY(card);
    const std::pair<const char*, const char*> forms[] = {{"descriptor", "wpkh(["},      {"core", "\"internal\""},
                                                         {"sparrow", "wpkh(["},         {"electrum", "\"keystore\""},
                                                         {"specter", "\"descriptor\""}, {"slip132", "zpub"}};
    for (const auto& [form, content] : forms) {
        const QString name = QString::fromLatin1(form) + QStringLiteral(".txt");
        card->exportTo(file(name), form);
        QTRY_VERIFY2(contentOf(name).contains(content), form);
    }
    card->exportTo(file(QStringLiteral("coldcard.txt")), "coldcard");
    QTRY_VERIFY(std::ranges::any_of(card->findChildren<ui::NoticeBar*>(), [](const ui::NoticeBar* bar) {
        return bar->isVisible() && bar->notice() == ui::Notice::Refused;
    }));
    QVERIFY2(contentOf(QStringLiteral("coldcard.txt")).isEmpty(), "a refused form leaves no file");
}

void TestMoneyFiles::tellsWhatSourcesDid() {
    wallet::ChainChanges changes;
    wallet::ChainAlert alert;
    alert.kind = wallet::AlertKind::SourcesDisagree;
    alert.time = 1'790'000'000;
    changes.alerts = {alert, alert};
    alert.kind = wallet::AlertKind::BadProof;
    changes.alerts.push_back(alert);
    storeChain(*session, wallet, changes);
    window->context().books->reload();
    const QString disagree = QStringLiteral("Your two sources tell different histories");
    const auto told = [&](const QWidget* where) {
        int count = 0;
        for (const ui::NoticeBar* bar : where->findChildren<ui::NoticeBar*>())
            count += bar->isVisible() && bar->text().contains(disagree);
        return count;
    };
    auto* overview = page<ui::OverviewPage>(PageId::Overview);
    QTRY_COMPARE(told(overview), 1);
    capture(*window, QStringLiteral("overview-alert"));
    auto* history = page<ui::HistoryPage>(PageId::History);
    QTRY_COMPARE(told(history), 1);
    click(buttonNamed(history, QStringLiteral("I have read this")));
    QTRY_COMPARE(told(history), 0);
}

void TestMoneyFiles::showsHowFarTheChainWasRead() {
    auto* bar = page<ui::OverviewPage>(PageId::Overview)->findChild<ui::SyncBar*>();
    QVERIFY(bar);
    QVERIFY(buttonNamed(bar, QStringLiteral("Choose a source")));
    QVERIFY(!bar->readButton()->isVisible());
    QVERIFY(network.asked.empty());
    app::ChainSources sources(*session);
    wallet::ChainSource source;
    source.host = "127.0.0.1";
    source.port = 50'002;
    bool isKept = false;
    sources.keep(source, {}, [&](Result<void> kept) { isKept = kept.has_value(); });
    QTRY_VERIFY(isKept);
    page<ui::SettingsPage>(PageId::Settings);
    bar = page<ui::OverviewPage>(PageId::Overview)->findChild<ui::SyncBar*>();
    QTRY_VERIFY(bar->readButton()->isVisible());
    QVERIFY2(network.asked.empty(), "showing a page contacts nobody");
    click(bar->readButton());
    QCOMPARE(network.asked.size(), std::size_t(1));
    app::ChainStatus status;
    status.state = app::ChainStatus::State::Working;
    status.done = 300;
    status.total = 1'200;
    network.say(status, wallet);
    QVERIFY(!bar->readButton()->isVisible());
    QCOMPARE(bar->words(), QStringLiteral("Reading and proving: 300 of 1,200"));
    capture(*window, QStringLiteral("overview-reading"));
    click(bar->stopButton());
    QCOMPARE(network.stopped.size(), std::size_t(1));
    status.state = app::ChainStatus::State::Synced;
    status.tipHeight = 900'000;
    status.secondError = Error{ErrorCode::ChainSourcesDisagree, "", {}};
    network.say(status, wallet);
    QVERIFY(std::ranges::any_of(bar->findChildren<ui::NoticeBar*>(), [](const ui::NoticeBar* notice) {
        return notice->isVisible() && notice->text().startsWith(QStringLiteral("Second source: "));
    }));
    network.say({}, wallet);
}

void TestMoneyFiles::everyPageFitsInEveryLanguage() {
    captureEverywhere(QStringLiteral("values"),
                      {PageId::Overview, PageId::Wallets, PageId::Receive, PageId::History, PageId::Settings});
}

QTEST_MAIN(TestMoneyFiles)
#include "tst_money_files.moc"
