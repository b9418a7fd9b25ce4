// Coins of a firm from the wish to the network: one person prepares, two approve, a keyholder signs.
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include "firm_program.h"
#include "ui/pages/firm/firm_parts.h"
#include "ui/pages/requests/requests_page.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/statement_view.h"

using namespace sandyk;
using namespace sandyk::guitest;
using sandyk::custody::RequestState;
using sandyk::ui::PageId;

namespace {
constexpr std::int64_t kAmount = 1'000'000;
}

class TestFirmRequests : public QObject, FirmProgram {
    Q_OBJECT

private slots:
    void initTestCase() { open(); }
    void cleanupTestCase() { close(); }
    void offersWhatTheRoleNeeds();
    void preparesARequest();
    void blocksAnUnlistedAddress();
    void approvesOnlyWithTwoPeople();
    void approvesByKeyboard();
    void signsAndSends();
    void refusesOnlyWithAReason();
    void showsTheAuditorEverything();
    void fitsInEveryLanguage();

private:
    ui::RequestsPage* requests() { return page<ui::RequestsPage>(PageId::Requests); }
    void fill(ui::RequestsPage* page, const QString& address, const QString& amount);
    void openFirst(ui::RequestsPage* page, RequestState state);
    bool hasText(const QWidget* root, const QString& part);
};

bool TestFirmRequests::hasText(const QWidget* root, const QString& part) {
    settle();
    for (const QLabel* label : root->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(part)) return true;
    }
    return false;
}

void TestFirmRequests::fill(ui::RequestsPage* page, const QString& address, const QString& amount) {
    click(page->newButton());
    QTRY_VERIFY_WITH_TIMEOUT(page->form()->sourceBox()->count() == 4, 10'000);
    QVERIFY(!page->form()->prepareButton()->isEnabled());
    type(page->form()->addressField(), address);
    type(page->form()->amountField(), amount);
    clearAndType(page->form()->rateField(), QStringLiteral("3.5"));
    QTRY_VERIFY(page->form()->prepareButton()->isEnabled());
}

void TestFirmRequests::openFirst(ui::RequestsPage* page, RequestState state) {
    QTRY_VERIFY_WITH_TIMEOUT(page->table()->model()->rowCount() > 0 && page->table()->isVisible(), 10'000);
    page->table()->setFocus();
    page->table()->selectRow(0);
    QTest::keyClick(page->table(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(page->panel()->isVisible() && page->panel()->view(), 10'000);
    QCOMPARE(page->panel()->view()->state, state);
}

void TestFirmRequests::offersWhatTheRoleNeeds() {
    become("ogul");
    for (const PageId id : {PageId::Send, PageId::Sign, PageId::Requests, PageId::Policy, PageId::Coins, PageId::Keys})
        QVERIFY2(!isOffered(id), qPrintable(pageName(id)));
    become("anna");
    for (const PageId id : {PageId::Send, PageId::Sign, PageId::Requests})
        QVERIFY2(!isOffered(id), qPrintable(pageName(id)));
    become("inna");
    for (const PageId id : {PageId::Send, PageId::Sign, PageId::Keys})
        QVERIFY2(!isOffered(id), qPrintable(pageName(id)));
    QVERIFY(isOffered(PageId::Requests));
}

void TestFirmRequests::preparesARequest() {
    auto* page = requests();
    fill(page, kListedPayee, QStringLiteral("0.01"));
    // What the client may send to is offered.
    QTRY_VERIFY_WITH_TIMEOUT(page->form()->listedBox()->isVisible(), 10'000);
    QCOMPARE(page->form()->listedBox()->itemData(1).toString(), kListedPayee);
    QCOMPARE(page->form()->prepareButton()->text(),
             QStringLiteral("Prepare the request of %1").arg(ui::formatAmountShort(kAmount)));
    capture(*window, QStringLiteral("firm-request-form"));
    click(page->form()->prepareButton());
    QTRY_VERIFY_WITH_TIMEOUT(page->panel()->isVisible() && page->panel()->view(), 60'000);
    const app::RequestView& view = *page->panel()->view();
    QCOMPARE(view.state, RequestState::Pending);
    QCOMPARE(view.body.amount, kAmount);
    QCOMPARE(view.body.address, kListedPayee.toStdString());
    QCOMPARE(view.body.client, std::string("C-000001"));
    QVERIFY(view.isMine);
    QVERIFY2(!buttonNamed(page->panel(), QStringLiteral("Approve %1").arg(ui::formatAmountShort(kAmount))),
             "nobody approves what they prepared");
    QVERIFY2(view.clientName.empty(), "an initiator works with numbers");
    QVERIFY(hasText(page->panel(), QStringLiteral("0 of 2 approvals")) ||
            page->panel()->view()->standing->votesNeeded == 2);
    capture(*window, QStringLiteral("firm-request-mine"));
}

void TestFirmRequests::blocksAnUnlistedAddress() {
    auto* page = requests();
    click(buttonNamed(page, QStringLiteral("Back to the list")));
    fill(page, kForeignPayee, QStringLiteral("0.001"));
    click(page->form()->prepareButton());
    QTRY_VERIFY_WITH_TIMEOUT(hasText(page->form(), QStringLiteral("default-deny")) ||
                                 hasText(page->form(), QStringLiteral("policy does not allow")),
                             60'000);
    QVERIFY(page->form()->isVisible());
    QVERIFY(network.sent.empty());
}

void TestFirmRequests::approvesOnlyWithTwoPeople() {
    become("ata");
    auto* page = requests();
    QTRY_COMPARE_WITH_TIMEOUT(page->tabs()->tabText(0), QStringLiteral("To approve (1)"), 10'000);
    openFirst(page, RequestState::Pending);
    const QString act = QStringLiteral("Approve %1").arg(ui::formatAmountShort(kAmount));
    QPushButton* approve = buttonNamed(page->panel(), act);
    QVERIFY(approve);
    QVERIFY2(!approve->isEnabled(), "the request must be read first");
    QVERIFY(hasText(page->panel(), QStringLiteral("Policy: rule listed")));
    QTRY_VERIFY_WITH_TIMEOUT(approve->isEnabled(), 5'000);
    capture(*window, QStringLiteral("firm-request-approve"));
    click(approve);
    QTRY_VERIFY_WITH_TIMEOUT(page->panel()->view()->hasMyVote, 60'000);
    QCOMPARE(page->panel()->view()->state, RequestState::Pending);
    QVERIFY(!buttonNamed(page->panel(), act));
    QVERIFY(hasText(page->panel(), QStringLiteral("You have voted")));
}

void TestFirmRequests::approvesByKeyboard() {
    become("bibi");
    auto* page = requests();
    QTRY_VERIFY_WITH_TIMEOUT(page->table()->isVisible(), 10'000);
    page->tabs()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), page->table());
    QTest::keyClick(page->table(), Qt::Key_Down);
    QTest::keyClick(page->table(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(page->panel()->isVisible() && page->panel()->view(), 10'000);
    const QString act = QStringLiteral("Approve %1").arg(ui::formatAmountShort(kAmount));
    QPushButton* approve = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((approve = buttonNamed(page->panel(), act)) && approve->isEnabled(), 5'000);
    QVERIFY(tabTo(act));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(page->panel()->view()->state, RequestState::Approved, 60'000);
}

void TestFirmRequests::signsAndSends() {
    become("kerim");
    auto* page = requests();
    openFirst(page, RequestState::Approved);
    QPushButton* sign = nullptr;
    const QString act = QStringLiteral("Sign %1").arg(ui::formatAmountShort(kAmount));
    QTRY_VERIFY_WITH_TIMEOUT((sign = buttonNamed(page->panel(), act)) && sign->isEnabled(), 5'000);
    QVERIFY(buttonNamed(page->panel(), QStringLiteral("Save for the offline signer")));
    click(sign);
    answerPassword();
    QTRY_COMPARE_WITH_TIMEOUT(page->panel()->view()->state, RequestState::Signed, 30'000);
    QVERIFY(page->panel()->view()->isComplete);
    QVERIFY(network.sent.empty());
    const QString send = QStringLiteral("Send %1 to the network").arg(ui::formatAmountShort(kAmount));
    QPushButton* button = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((button = buttonNamed(page->panel(), send)) && button->isEnabled(), 5'000);
    click(button);
    QTRY_COMPARE_WITH_TIMEOUT(page->panel()->view()->state, RequestState::Sent, 60'000);
    QCOMPARE(network.sent.size(), std::size_t(1));
    const auto to = bitcoin::Address::parse(kListedPayee.toStdString(), Network::Main);
    const auto& outputs = network.sent.front().outputs;
    QVERIFY(std::ranges::any_of(outputs, [&](const bitcoin::TxOutput& output) {
        return output.scriptPubKey == to->scriptPubKey() && output.amount.toSat() == kAmount;
    }));
}

void TestFirmRequests::refusesOnlyWithAReason() {
    become("inna");
    auto* page = requests();
    fill(page, kListedPayee, QStringLiteral("0.005"));
    click(page->form()->prepareButton());
    QTRY_VERIFY_WITH_TIMEOUT(page->panel()->isVisible() && page->panel()->view(), 60'000);
    become("ata");
    page = requests();
    openFirst(page, RequestState::Pending);
    click(buttonNamed(page->panel(), QStringLiteral("Refuse")));
    auto* reason = page->panel()->findChild<ui::ReasonForm*>();
    QVERIFY(reason);
    QVERIFY2(!reason->actButton()->isEnabled(), "a refusal needs a reason");
    type(reason->field(), QStringLiteral("the client called it off"));
    click(reason->actButton());
    QTRY_COMPARE_WITH_TIMEOUT(page->panel()->view()->state, RequestState::Refused, 60'000);
    QVERIFY(hasText(page->panel(), QStringLiteral("the client called it off")));
}

void TestFirmRequests::showsTheAuditorEverything() {
    become("dowlet");
    auto* page = requests();
    QTRY_VERIFY_WITH_TIMEOUT(page->table()->model()->rowCount() == 2, 10'000);
    page->openRequest(1);
    QTRY_VERIFY_WITH_TIMEOUT(page->panel()->view() && page->panel()->view()->id == 1, 10'000);
    const app::RequestView& view = *page->panel()->view();
    QCOMPARE(view.clientName, std::string("Aman Amanow"));
    std::vector<std::string> acts;
    for (const app::RequestStepView& step : view.steps)
        acts.push_back(step.act + " " + step.actor);
    QCOMPARE(acts, (std::vector<std::string>{"prepared inna", "approved ata", "approved bibi", "signed kerim",
                                             "broadcast kerim"}));
    QVERIFY(hasText(page->panel(), QStringLiteral("There is no step for your role now.")));
}

void TestFirmRequests::fitsInEveryLanguage() {
    become("ata");
    shootPages(QStringLiteral("approver"), {PageId::Overview, PageId::Requests});
    become("inna");
    for (const char* language : {"ru", "tk", "en"}) {
        settings->setLanguage(QString::fromLatin1(language));
        QTRY_VERIFY_WITH_TIMEOUT(!session->isBusy(), 60'000);
        settle();
        QTRY_VERIFY(window->desk());
        auto* page = requests();
        click(page->newButton());
        QTRY_VERIFY_WITH_TIMEOUT(page->form()->sourceBox()->count() == 4, 10'000);
        capture(*window, QStringLiteral("firm-request-form-%1").arg(QString::fromLatin1(language)));
        page->openRequest(1);
        QTRY_VERIFY_WITH_TIMEOUT(page->panel()->view(), 10'000);
        window->resize(window->width(), 2400);
        settle();
        capture(*window, QStringLiteral("firm-request-%1").arg(QString::fromLatin1(language)));
        page->openRequest(2);
        window->resize(window->width(), 700);
    }
    ui::Theme::instance().apply(ui::ThemeChoice::Dark);
    capture(*window, QStringLiteral("firm-request-dark"));
    ui::Theme::instance().apply(ui::ThemeChoice::Light);
}

QTEST_MAIN(TestFirmRequests)
#include "tst_firm_requests.moc"
