// Balances, history, coins, transfers, contacts and sources, clicked through as a person does.
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include "gui_driver.h"
#include "gui_program.h"
#include "sample_chain.h"
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
#include "ui/shell/language.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_diagram.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/statement_view.h"

using namespace sandyk;
using namespace sandyk::guitest;
using sandyk::ui::PageId;

namespace {

constexpr std::string_view kPhrase =
    "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";
// BIP173's own example addresses.
const QString kPayee = QStringLiteral("bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3");
const QString kOther = QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");

constexpr PageId kMoneyPages[] = {PageId::Overview, PageId::Send,        PageId::History,
                                  PageId::Coins,    PageId::AddressBook, PageId::Settings};

/// Remembers what it was asked, and sends nothing.
class NoNetwork : public app::ChainGateway {
public:
    void sync(std::int64_t walletId, Accept) override { asked.push_back(walletId); }
    void stop(std::int64_t) override {}
    app::ChainStatus status(std::int64_t) const override { return {}; }
    void broadcast(Network, const bitcoin::Transaction& tx, app::Done<void> done) override {
        sent.push_back(tx);
        done({});
    }
    std::vector<std::int64_t> asked;
    std::vector<bitcoin::Transaction> sent;
};

} // namespace

class TestMoney : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
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

private:
    template <class PageType>
    PageType* page(PageId id) {
        window->desk()->open(id);
        settle();
        return qobject_cast<PageType*>(window->desk()->page());
    }

    QTemporaryDir folder;
    NoNetwork network;
    std::unique_ptr<app::Settings> settings;
    std::unique_ptr<app::Session> session;
    std::unique_ptr<ui::MainWindow> window;
    std::int64_t wallet = 0;
};

void TestMoney::initTestCase() {
    ui::Theme::instance().apply(ui::ThemeChoice::Light);
    settings = std::make_unique<app::Settings>(folder.filePath(QStringLiteral("settings.ini")));
    settings->setLanguage(QStringLiteral("en"));
    ui::applyLanguage(QStringLiteral("en"));
    session = std::make_unique<app::Session>();
    const SecureString password(kPassword.toStdString());
    bool isDone = false;
    session->createVault(folder.filePath(QStringLiteral("Money.sandyk")).toStdString(), app::Profile::Individual,
                         password.clone(), [&](Result<void> created) { isDone = created.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 20'000);
    acceptRisk(*session);
    app::NewSeed seed;
    seed.name = QStringLiteral("Main key");
    seed.mnemonic = std::move(*keys::Mnemonic::parse(kPhrase));
    seed.backupConfirmed = true;
    std::int64_t seedId = 0;
    session->addSeed(std::move(seed), password.clone(),
                     [&](Result<std::int64_t> added) { seedId = added ? *added : -1; });
    QTRY_VERIFY_WITH_TIMEOUT(seedId > 0, 20'000);
    app::SingleSigRequest request;
    request.name = QStringLiteral("Savings");
    request.seedId = seedId;
    session->addSingleSigWallet(std::move(request), password.clone(),
                                [&](Result<std::int64_t> added) { wallet = added ? *added : -1; });
    QTRY_VERIFY_WITH_TIMEOUT(wallet > 0, 20'000);
    const auto payee = bitcoin::Address::parse(kPayee.toStdString(), Network::Main);
    storeChain(*session, wallet, sampleChain(*session->walletById(wallet), payee->scriptPubKey()));
    window = std::make_unique<ui::MainWindow>(*session, *settings, false, nullptr, nullptr, &network);
    window->resize(1024, 700);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QTRY_VERIFY(window->context().books->book());
}

void TestMoney::cleanupTestCase() {
    window.reset();
    session.reset();
}

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
        buttonNamed(send, QStringLiteral("Send %1 to the network").arg(ui::formatAmountShort(1000000))), 20'000);
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
    for (const char* language : {"en", "ru", "tk"}) {
        settings->setLanguage(QString::fromLatin1(language));
        settle();
        QTRY_VERIFY(window->desk());
        for (const auto theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            ui::Theme::instance().apply(theme);
            for (const PageId id : kMoneyPages) {
                window->desk()->open(id);
                QTest::qWait(50);
                capture(*window,
                        QStringLiteral("money-%1-%2-%3")
                            .arg(pageName(id), QString::fromLatin1(language),
                                 theme == ui::ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light")));
            }
        }
    }
}

QTEST_MAIN(TestMoney)
#include "tst_money.moc"
