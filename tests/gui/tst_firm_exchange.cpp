// Sanction lists, the price, and work between two desks of a firm by files, clicked through in their pages.
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "firm/change_desk.h"
#include "firm_program.h"
#include "ui/pages/desks/desks_page.h"
#include "ui/pages/desks/gap_card.h"
#include "ui/pages/firm/firm_parts.h"
#include "ui/pages/operators/operators_page.h"
#include "ui/pages/operators/price_card.h"
#include "ui/pages/requests/requests_page.h"
#include "ui/pages/screening/screening_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice_bar.h"

using namespace sandyk;
using namespace sandyk::guitest;
using custody::Role;
using custody::Roles;
using sandyk::ui::PageId;

class TestFirmExchange : public QObject, FirmProgram {
    Q_OBJECT

private slots:
    void initTestCase() { open(); }
    void cleanupTestCase() { close(); }
    void setsThePrice();
    void aListHoldsWhoItNames();
    void anOfficerDecidesAndNobodyElse();
    void pagesFitInEveryLanguage();
    void twoDesksKnowEachOther();
    void theFirstBundleBindsADesk();
    void anApprovalComesBackByFile();
    void desksFitInEveryLanguage();

private:
    QString fileOf(const char* name) { return folder.filePath(QString::fromLatin1(name)); }
    std::filesystem::path pathOf(const char* name) { return fileOf(name).toStdString(); }
    bool hasText(const QWidget* root, const QString& part);
    void press(const QWidget* root, const QString& name);
    /// Unlocks the vault of the other desk.
    void sitAtTheChecker();
    ui::DesksPage* desks();
    /// Accepts everything that waits, the oldest first.
    void acceptAllAs(const char* name);
    void unlock(const QString& file, const char* name);
    bool idle();

    std::string m_genesis;
};

bool TestFirmExchange::hasText(const QWidget* root, const QString& part) {
    settle();
    for (const QLabel* label : root->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(part)) return true;
    }
    return false;
}

void TestFirmExchange::press(const QWidget* root, const QString& name) {
    QPushButton* button = nullptr;
    QTRY_VERIFY2_WITH_TIMEOUT((button = buttonNamed(root, name)) && button->isEnabled(), qPrintable(name), 10'000);
    click(button);
}

bool TestFirmExchange::idle() {
    settle();
    return QTest::qWaitFor([&] { return !session->isBusy(); }, 30'000);
}

void TestFirmExchange::unlock(const QString& file, const char* name) {
    session->lock();
    bool isOpen = false;
    session->openVault(
        file.toStdString(), SecureString(kFirmPassword), [&](Result<void> opened) { isOpen = opened.has_value(); },
        QString::fromLatin1(name));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen, 60'000);
    QTRY_VERIFY(window->desk());
}

void TestFirmExchange::sitAtTheChecker() {
    unlock(fileOf("checker.sandyk"), "dayan");
}

ui::DesksPage* TestFirmExchange::desks() {
    auto* shown = page<ui::DesksPage>(PageId::Desks);
    if (!shown || !QTest::qWaitFor([&] { return shown->view() && !session->isBusy(); }, 30'000)) return nullptr;
    settle();
    return shown;
}

void TestFirmExchange::acceptAllAs(const char* name) {
    become(name);
    app::ChangeDesk changes(*window->context().firm);
    std::optional<std::vector<app::PendingChange>> open;
    changes.list(false, [&](Result<std::vector<app::PendingChange>> list) {
        QVERIFY(list);
        open = std::move(*list);
    });
    QTRY_VERIFY_WITH_TIMEOUT(open, 60'000);
    for (auto change = open->rbegin(); change != open->rend(); ++change) {
        if (change->votedByMe) continue;
        std::optional<bool> done;
        changes.vote(change->hash, true, {}, [&](Result<bool> voted) {
            QVERIFY2(voted, voted ? "" : voted.error().detail.c_str());
            done = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
    }
}

void TestFirmExchange::setsThePrice() {
    QCOMPARE(ui::parseMinor(QStringLiteral("61 250,5")), std::optional<std::int64_t>(6'125'050));
    QCOMPARE(ui::parseMinor(QStringLiteral("350000")), std::optional<std::int64_t>(35'000'000));
    for (const char* wrong : {"", "0", "-1", "1.234", "1.", "1,2,3", "x", "99999999999999"})
        QVERIFY2(!ui::parseMinor(QString::fromLatin1(wrong)), wrong);
    become("anna");
    auto* operators = page<ui::OperatorsPage>(PageId::Operators);
    QTRY_VERIFY_WITH_TIMEOUT(operators->view() && operators->price()->setButton(), 60'000);
    QVERIFY(!operators->view()->price);
    type(operators->price()->priceField(), QStringLiteral("350000,50"));
    QVERIFY2(!operators->price()->setButton()->isEnabled(), "a price has a source");
    type(operators->price()->sourceField(), QStringLiteral("Central Bank"));
    click(operators->price()->setButton());
    QVERIFY(idle());
    acceptAllAs("batyr");
    operators = page<ui::OperatorsPage>(PageId::Operators);
    QTRY_VERIFY_WITH_TIMEOUT(operators->view() && operators->view()->price, 60'000);
    QCOMPARE(operators->view()->price->minor, std::int64_t(35'000'050));
    QVERIFY(hasText(operators->price(), QStringLiteral("Central Bank")));
}

void TestFirmExchange::aListHoldsWhoItNames() {
    become("anna");
    QVERIFY2(!isOffered(PageId::Screening), "F-34: an administrator reads no cases");
    become("ogul");
    QFile list(fileOf("tm.csv"));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("id,kind,name,aliases,addresses\n7,person,Aman Amanow,,\n");
    list.close();
    auto* screening = page<ui::ScreeningPage>(PageId::Screening);
    QTRY_VERIFY_WITH_TIMEOUT(screening->view() && screening->sourceField(), 60'000);
    QVERIFY(screening->view()->lists.empty());
    // A file that is no list is refused whole.
    screening->importList(pathOf("tm.csv"), true);
    QTRY_COMPARE_WITH_TIMEOUT(screening->notice()->notice(), ui::Notice::Refused, 60'000);
    QVERIFY(screening->view()->lists.empty());
    type(screening->sourceField(), QStringLiteral("tm"));
    type(screening->publishedField(), QStringLiteral("2026-01-31"));
    screening->importList(pathOf("tm.csv"), false);
    QTRY_VERIFY_WITH_TIMEOUT(screening->view()->lists.size() == 1, 60'000);
    QCOMPARE(screening->view()->lists.front().source, std::string("tm"));
    QTRY_VERIFY(!screening->view()->hits.empty());
    QCOMPARE(screening->view()->hits.front().subject, std::string("C-000001"));
    QVERIFY(hasText(screening, QStringLiteral("Client C-000001")));
    QVERIFY(hasText(screening, QStringLiteral("entry 7 of list tm")));
    type(screening->lookUpField(), QStringLiteral("Amanow Aman"));
    press(screening, QStringLiteral("Look up"));
    QTRY_VERIFY_WITH_TIMEOUT(hasText(screening, QStringLiteral("Listed as Aman Amanow")), 10'000);
    capture(*window, QStringLiteral("firm-screening-hit"));
}

void TestFirmExchange::anOfficerDecidesAndNobodyElse() {
    become("dowlet");
    auto* screening = page<ui::ScreeningPage>(PageId::Screening);
    QTRY_VERIFY_WITH_TIMEOUT(screening->view() && hasText(screening, QStringLiteral("Waits for an officer")), 60'000);
    QVERIFY2(!buttonNamed(screening, QStringLiteral("It is another")), "an auditor reads");
    become("ogul");
    screening = page<ui::ScreeningPage>(PageId::Screening);
    QTRY_VERIFY_WITH_TIMEOUT(screening->view(), 60'000);
    press(screening, QStringLiteral("It is another"));
    ui::ReasonForm* form = nullptr;
    QTRY_VERIFY((form = screening->findChild<ui::ReasonForm*>()) && form->isVisible());
    QVERIFY2(!form->actButton()->isEnabled(), "a decision has a reason");
    type(form->field(), QStringLiteral("another day of birth"));
    click(form->actButton());
    QTRY_VERIFY_WITH_TIMEOUT(screening->view()->hits.front().decision == app::HitLine::Decision::Cleared, 60'000);
    QCOMPARE(screening->view()->hits.front().decidedBy, std::string("ogul"));
    QVERIFY(hasText(screening, QStringLiteral("another day of birth")));
    press(screening, QStringLiteral("Compare everybody again"));
    QTRY_VERIFY_WITH_TIMEOUT(hasText(screening, QStringLiteral("no new match")), 60'000);
}

void TestFirmExchange::pagesFitInEveryLanguage() {
    shootPages(QStringLiteral("officer"), {PageId::Screening});
    ui::Theme::instance().apply(ui::ThemeChoice::Dark);
    QVERIFY(idle());
    settle();
    capture(*window, QStringLiteral("firm-screening-dark"));
    ui::Theme::instance().apply(ui::ThemeChoice::Light);
}

void TestFirmExchange::twoDesksKnowEachOther() {
    become("anna");
    auto* page = desks();
    QVERIFY(page && !page->view()->own);
    type(page->nameField(), QStringLiteral("main"));
    press(page, QStringLiteral("Make the keys of this desk"));
    QTRY_VERIFY_WITH_TIMEOUT(page->view()->own, 60'000);
    press(page, QStringLiteral("Propose this desk"));
    QTRY_VERIFY_WITH_TIMEOUT(hasText(page, QStringLiteral("when the administrators have voted")), 60'000);
    acceptAllAs("batyr");
    QVERIFY(desks()->view()->isOwnAdopted);
    m_genesis = desks()->view()->genesis;
    QCOMPARE(m_genesis.size(), std::size_t(64));

    session->lock();
    std::optional<bool> isMade;
    session->createVault(fileOf("checker.sandyk").toStdString(), app::Profile::Firm, SecureString(kFirmPassword),
                         [&](Result<void> made) { isMade = made.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isMade && *isMade, 60'000);
    isMade.reset();
    window->context().firm->enrollOwner(QStringLiteral("dayan"), QStringLiteral("dayan"), Roles{Role::Approver},
                                        SecureString(kFirmPassword),
                                        [&](Result<void> made) { isMade = made.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isMade && *isMade, 60'000);
    page = desks();
    type(page->nameField(), QStringLiteral("checker"));
    press(page, QStringLiteral("Make the keys of this desk"));
    QTRY_VERIFY_WITH_TIMEOUT(page->view()->own, 60'000);
    page->saveCard(pathOf("checker.card"));
    QVERIFY(idle());
    const std::string id = page->view()->own->id;

    become("batyr");
    page = desks();
    page->lookAtCard(pathOf("tm.csv"));
    QTRY_COMPARE_WITH_TIMEOUT(page->notice()->notice(), ui::Notice::Refused, 10'000);
    page->lookAtCard(pathOf("checker.card"));
    QTRY_VERIFY_WITH_TIMEOUT(hasText(page, QStringLiteral("Accounts there")), 10'000);
    QVERIFY(hasText(page, QStringLiteral("dayan")));
    capture(*window, QStringLiteral("firm-desks-card"));
    press(page, QStringLiteral("The id is the same: propose this desk"));
    QVERIFY(idle());
    acceptAllAs("cemen");
    const auto& known = desks()->view()->desks;
    QVERIFY(
        std::ranges::any_of(known, [&](const app::DeskLine& each) { return each.name == "checker" && each.id == id; }));
}

void TestFirmExchange::theFirstBundleBindsADesk() {
    become("inna");
    auto* page = desks();
    QTRY_VERIFY(page->toBox() && page->toBox()->count() == 1);
    page->send(pathOf("state.bundle"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(fileOf("state.bundle")), 60'000);
    QVERIFY(idle());
    sitAtTheChecker();
    page = desks();
    QVERIFY(page->genesisField());
    type(page->genesisField(), QString(64, QLatin1Char('0')));
    page->take(pathOf("state.bundle"));
    QTRY_COMPARE_WITH_TIMEOUT(page->notice()->notice(), ui::Notice::Refused, 60'000);
    QVERIFY(!page->view()->isBound);
    clearAndType(page->genesisField(), QString::fromStdString(m_genesis));
    page->take(pathOf("state.bundle"));
    QTRY_VERIFY_WITH_TIMEOUT(page->view()->isBound, 60'000);
    // A further desk founds nothing and moves coins by its inbox alone.
    for (const PageId id : {PageId::Firm, PageId::Send, PageId::Sign, PageId::Requests})
        QVERIFY2(!isOffered(id), qPrintable(pageName(id)));
    QVERIFY(window->context().firm->summary().isBound);
    QVERIFY(!window->context().firm->summary().problem);
}

void TestFirmExchange::anApprovalComesBackByFile() {
    become("inna");
    auto* requests = this->page<ui::RequestsPage>(PageId::Requests);
    click(requests->newButton());
    QTRY_VERIFY_WITH_TIMEOUT(requests->form()->sourceBox()->count() == 4, 10'000);
    type(requests->form()->addressField(), kListedPayee);
    type(requests->form()->amountField(), QStringLiteral("0.01"));
    clearAndType(requests->form()->rateField(), QStringLiteral("3.5"));
    QTRY_VERIFY(requests->form()->prepareButton()->isEnabled());
    click(requests->form()->prepareButton());
    QTRY_VERIFY_WITH_TIMEOUT(requests->panel()->isVisible() && requests->panel()->view(), 60'000);
    auto* page = desks();
    type(page->requestField(), QString::number(requests->panel()->view()->id));
    page->send(pathOf("ask.bundle"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(fileOf("ask.bundle")), 60'000);
    QVERIFY(idle());

    sitAtTheChecker();
    page = desks();
    page->take(pathOf("ask.bundle"));
    QTRY_COMPARE_WITH_TIMEOUT(page->view()->inbox.size(), std::size_t(1), 60'000);
    QCOMPARE(page->view()->inbox.front().body.address, kListedPayee.toStdString());
    QVERIFY(buttonNamed(page, QStringLiteral("Refuse")));
    capture(*window, QStringLiteral("firm-desks-inbox"));
    page->answer(page->view()->inbox.front(), true, {}, pathOf("yes.bundle"));
    QTRY_COMPARE_WITH_TIMEOUT(page->view()->inbox.front().answer, std::string("approved"), 60'000);

    become("inna");
    page = desks();
    page->take(pathOf("ask.bundle"));
    QTRY_COMPARE_WITH_TIMEOUT(page->notice()->notice(), ui::Notice::Refused, 60'000);
    page->take(pathOf("yes.bundle"));
    QTRY_VERIFY_WITH_TIMEOUT(hasText(page, QStringLiteral("Taken in from checker: an approval or a refusal.")), 60'000);
    page->take(pathOf("yes.bundle"));
    QTRY_VERIFY_WITH_TIMEOUT(hasText(page, QStringLiteral("This bundle was taken in before")), 60'000);
    requests = this->page<ui::RequestsPage>(PageId::Requests);
    requests->openRequest(1);
    QTRY_VERIFY_WITH_TIMEOUT(requests->panel()->view() && requests->panel()->view()->standing, 60'000);
    QCOMPARE(requests->panel()->view()->standing->voters, std::vector<std::string>{"dayan"});
}

void TestFirmExchange::desksFitInEveryLanguage() {
    become("batyr");
    shootPages(QStringLiteral("main"), {PageId::Desks, PageId::Operators});
    sitAtTheChecker();
    shootPages(QStringLiteral("checker"), {PageId::Overview, PageId::Desks});
    ui::Theme::instance().apply(ui::ThemeChoice::Dark);
    capture(*window, QStringLiteral("firm-desks-dark"));
    ui::Theme::instance().apply(ui::ThemeChoice::Light);
}

QTEST_MAIN(TestFirmExchange)
#include "tst_firm_exchange.moc"
