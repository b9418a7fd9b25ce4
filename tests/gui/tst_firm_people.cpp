// Clients, policy and operators of a firm, clicked through as the people of the firm do.
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "firm_program.h"
#include "ui/pages/clients/clients_page.h"
#include "ui/pages/clients/destination_form.h"
#include "ui/pages/clients/record_fields.h"
#include "ui/pages/firm/changes_card.h"
#include "ui/pages/firm/firm_parts.h"
#include "ui/pages/firm/stop_bar.h"
#include "ui/pages/operators/account_form.h"
#include "ui/pages/operators/operators_page.h"
#include "ui/pages/policy/policy_page.h"
#include "ui/pages/policy/rule_form.h"
#include "ui/pages/policy/simulator_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/statement_view.h"

using namespace sandyk;
using namespace sandyk::guitest;
using custody::Role;
using sandyk::ui::PageId;

namespace {
const QString kNumber = QStringLiteral("C-000003");
}

class TestFirmPeople : public QObject, FirmProgram {
    Q_OBJECT

private slots:
    void initTestCase() { open(); }
    void cleanupTestCase() { close(); }
    void entersAClient();
    void approvesByAnotherOfficer();
    void freezesAndLiftsByTwo();
    void holdsASuspiciousOperation();
    void hidesWhoItIsFromOthers();
    void assignsAWalletAndGivesAnAddress();
    void listsADestination();
    void simulatesThePolicy();
    void warnsOfAShadowedRule();
    void proposesAndVotesAPolicy();
    void addsAnOperator();
    void letsALeaverGo();
    void stopsEverything();
    void fitsInEveryLanguage();

private:
    bool hasText(const QWidget* root, const QString& part);
    ui::ClientsPage* clients() { return page<ui::ClientsPage>(PageId::Clients); }
    ui::ClientsPage* openClient(const QString& number);
    void press(const QWidget* root, const QString& name);
    void giveReason(QWidget* root, const QString& reason);
};

bool TestFirmPeople::hasText(const QWidget* root, const QString& part) {
    settle();
    for (const QLabel* label : root->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(part)) return true;
    }
    return false;
}

void TestFirmPeople::press(const QWidget* root, const QString& name) {
    QPushButton* button = nullptr;
    QTRY_VERIFY2_WITH_TIMEOUT((button = buttonNamed(root, name)) && button->isEnabled(), qPrintable(name), 10'000);
    click(button);
}

void TestFirmPeople::giveReason(QWidget* root, const QString& reason) {
    ui::ReasonForm* form = nullptr;
    QTRY_VERIFY((form = root->findChild<ui::ReasonForm*>()) && form->isVisible());
    QVERIFY2(!form->actButton()->isEnabled(), "a reason is needed");
    type(form->field(), reason);
    click(form->actButton());
}

ui::ClientsPage* TestFirmPeople::openClient(const QString& number) {
    auto* page = clients();
    page->openClient(number.toStdString());
    const std::string text = number.toStdString();
    const auto isRead = [&] { return page->panel()->file() && page->panel()->file()->row.number == text; };
    for (int i = 0; i < 200 && !isRead(); ++i)
        QTest::qWait(50);
    return page;
}

void TestFirmPeople::entersAClient() {
    become("ogul");
    auto* page = clients();
    QTRY_VERIFY_WITH_TIMEOUT(page->table()->model()->rowCount() == 2, 10'000);
    click(page->newButton());
    QTRY_VERIFY(page->form()->isVisible());
    const QStringList values{QStringLiteral("Cary Caryyew"), QStringLiteral("1985-02-03"),
                             QStringLiteral("Dasoguz"),      QStringLiteral("TKM"),
                             QStringLiteral("Asgabat"),      QStringLiteral("passport"),
                             QStringLiteral("I-DZ 654321"),  QStringLiteral("police"),
                             QStringLiteral("2019-05-06"),   QStringLiteral(""),
                             QStringLiteral("Asgabat, 9")};
    for (int i = 0; i < values.size(); ++i)
        type(page->form()->person()->field(i), values[i]);
    // What is missing is named, and nothing is kept.
    click(page->form()->keepButton());
    QTRY_VERIFY_WITH_TIMEOUT(hasText(page->form(), QStringLiteral("documents")), 10'000);
    type(page->form()->purposeField(), QStringLiteral("savings"));
    type(page->form()->fundsField(), QStringLiteral("salary"));
    type(page->form()->riskReasonField(), QStringLiteral("resident"));
    type(page->form()->screenedField(), QDate::currentDate().toString(Qt::ISODate));
    QFile paper(folder.filePath(QStringLiteral("passport.pdf")));
    QVERIFY(paper.open(QIODevice::WriteOnly));
    paper.write("abc");
    paper.close();
    page->form()->addDocument(paper.fileName());
    capture(*window, QStringLiteral("firm-client-form"));
    click(page->form()->keepButton());
    QTRY_VERIFY_WITH_TIMEOUT(page->panel()->isVisible() && page->panel()->file(), 60'000);
    const app::ClientFile& file = *page->panel()->file();
    QCOMPARE(file.row.number, kNumber.toStdString());
    QVERIFY(file.row.hasPending);
    // The document is kept as its hash alone.
    QCOMPARE(file.revisions.front().record->documents.front().sha256,
             std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QVERIFY2(!buttonNamed(page->panel(), QStringLiteral("Approve the identification")),
             "nobody approves what they entered");
}

void TestFirmPeople::approvesByAnotherOfficer() {
    become("orazov");
    auto* page = openClient(kNumber);
    QVERIFY(hasText(page->panel(), QStringLiteral("Cary Caryyew")));
    capture(*window, QStringLiteral("firm-client-approve"));
    press(page->panel(), QStringLiteral("Approve the identification"));
    QTRY_VERIFY_WITH_TIMEOUT(page->panel()->file()->row.stage == app::ClientRow::Stage::Approved, 60'000);
    QVERIFY(page->panel()->file()->row.refreshDue);
}

void TestFirmPeople::freezesAndLiftsByTwo() {
    auto* page = openClient(kNumber);
    press(page->panel(), QStringLiteral("Freeze"));
    giveReason(page->panel(), QStringLiteral("order of the supervisor"));
    QTRY_VERIFY_WITH_TIMEOUT(page->panel()->file()->row.isFrozen, 60'000);
    press(page->panel(), QStringLiteral("The ground fell away"));
    QTRY_VERIFY_WITH_TIMEOUT(!page->panel()->file()->freezes.front().proposedBy.empty(), 60'000);
    QVERIFY(page->panel()->file()->row.isFrozen);
    QVERIFY(!buttonNamed(page->panel(), QStringLiteral("Confirm: lift the freeze")));
    become("ogul");
    page = openClient(kNumber);
    press(page->panel(), QStringLiteral("Confirm: lift the freeze"));
    QTRY_VERIFY_WITH_TIMEOUT(!page->panel()->file()->row.isFrozen, 60'000);
}

void TestFirmPeople::holdsASuspiciousOperation() {
    auto* page = openClient(QStringLiteral("C-000002"));
    press(page->panel(), QStringLiteral("Open a case"));
    giveReason(page->panel(), QStringLiteral("many small deposits"));
    QTRY_VERIFY_WITH_TIMEOUT(page->panel()->file()->row.hasCase, 60'000);
    QVERIFY(buttonNamed(page->panel(), QStringLiteral("Export the case")));
    QVERIFY2(!buttonNamed(page->panel(), QStringLiteral("Close the case")), "another person closes it");
    QVERIFY(hasText(page->panel(), QStringLiteral("Merw Dokma")));
    QVERIFY(hasText(page->panel(), QStringLiteral("Owner: Bahar Berdiyewa")));
    capture(*window, QStringLiteral("firm-client-case"));
}

void TestFirmPeople::hidesWhoItIsFromOthers() {
    become("inna");
    auto* page = openClient(QStringLiteral("C-000001"));
    QVERIFY(page->panel()->file()->revisions.empty());
    QVERIFY(page->panel()->file()->cases.empty());
    QVERIFY(!hasText(page->panel(), QStringLiteral("Aman")) || hasText(page->panel(), QStringLiteral("Amanow hot")));
    QVERIFY(hasText(page->panel(), QStringLiteral("Amanow hot")));
    become("ogul");
    page = openClient(QStringLiteral("C-000001"));
    QVERIFY2(page->panel()->file()->wallets.empty(), "an officer sees no balances");
    QVERIFY(hasText(page->panel(), QStringLiteral("Aman Amanow")));
}

void TestFirmPeople::assignsAWalletAndGivesAnAddress() {
    become("anna");
    auto* page = openClient(kNumber);
    press(page->panel(), QStringLiteral("It belongs to client %1, for good").arg(kNumber));
    QTRY_COMPARE_WITH_TIMEOUT(page->panel()->file()->wallets.size(), std::size_t(1), 60'000);
    QVERIFY(page->panel()->file()->unassigned.empty());
    press(page->panel(), QStringLiteral("Give an address of Spare"));
    QTRY_VERIFY_WITH_TIMEOUT(hasText(page->panel(), QStringLiteral("Give this address to the client:")), 10'000);
}

void TestFirmPeople::listsADestination() {
    become("inna");
    auto* page = openClient(kNumber);
    auto* form = page->panel()->findChild<ui::DestinationForm*>();
    QVERIFY(form);
    QVERIFY(!form->proposeButton()->isEnabled());
    type(form->addressField(), kForeignPayee);
    type(form->purposeField(), QStringLiteral("withdrawal"));
    click(form->proposeButton());
    QTRY_VERIFY_WITH_TIMEOUT(hasText(page->panel(), QStringLiteral("when the administrators have voted")), 60'000);
    for (const char* name : {"anna", "batyr"}) {
        become(name);
        auto* operators = this->page<ui::OperatorsPage>(PageId::Operators);
        QTRY_VERIFY_WITH_TIMEOUT(operators->changes()->count() == 1, 10'000);
        press(operators->changes(), QStringLiteral("Accept this change"));
        QTRY_VERIFY_WITH_TIMEOUT(hasText(operators->changes(), QStringLiteral("Your vote is kept.")) ||
                                     operators->changes()->count() == 0,
                                 60'000);
    }
    become("inna");
    page = openClient(kNumber);
    QCOMPARE(page->panel()->file()->listings.size(), std::size_t(1));
    QVERIFY2(!page->panel()->file()->listings.front().isUsable, "it cools down first");
    QVERIFY(buttonNamed(page->panel(), QStringLiteral("Cancel it")));
}

void TestFirmPeople::simulatesThePolicy() {
    become("ata");
    auto* policy = page<ui::PolicyPage>(PageId::Policy);
    QTRY_VERIFY_WITH_TIMEOUT(!policy->draft().rules.empty(), 10'000);
    ui::SimulatorCard* simulator = policy->simulator();
    QVERIFY(hasText(simulator, QStringLiteral("Rule listed, number 2")));
    QVERIFY(simulator->answer()->text().contains(QStringLiteral("2 approvals")));
    clearAndType(simulator->sumField(), QStringLiteral("0.025"));
    QTRY_VERIFY(hasText(simulator, QStringLiteral("Rule day-cap, number 1")));
    QCOMPARE(simulator->answer()->text(), QStringLiteral("It would be blocked."));
    clearAndType(simulator->sumField(), QStringLiteral("0"));
    simulator->destinationBox()->setCurrentIndex(2);
    QTRY_VERIFY(hasText(simulator, QStringLiteral("No rule matches")));
    QVERIFY2(!buttonNamed(policy, QStringLiteral("Add a rule")), "only administrators edit");
    capture(*window, QStringLiteral("firm-policy"));
}

void TestFirmPeople::warnsOfAShadowedRule() {
    become("anna");
    auto* policy = page<ui::PolicyPage>(PageId::Policy);
    QTRY_VERIFY_WITH_TIMEOUT(!policy->draft().rules.empty(), 10'000);
    press(policy, QStringLiteral("Add a rule"));
    QVERIFY(policy->ruleForm());
    QVERIFY(!policy->ruleForm()->keepButton()->isEnabled());
    type(policy->ruleForm()->idField(), QStringLiteral("block-listed"));
    click(policy->ruleForm()->destinationBox(custody::DestinationClass::Listed));
    capture(*window, QStringLiteral("firm-policy-rule"));
    click(policy->ruleForm()->keepButton());
    QTRY_COMPARE(policy->draft().rules.size(), std::size_t(4));
    QVERIFY(!hasText(policy, QStringLiteral("This rule can never decide")));
    // A narrower copy behind it can never be reached.
    press(policy, QStringLiteral("Add a rule"));
    type(policy->ruleForm()->idField(), QStringLiteral("block-large-listed"));
    click(policy->ruleForm()->destinationBox(custody::DestinationClass::Listed));
    type(policy->ruleForm()->amountAboveField(), QStringLiteral("1"));
    click(policy->ruleForm()->keepButton());
    QTRY_COMPARE(policy->draft().rules.size(), std::size_t(5));
    QVERIFY(hasText(policy, QStringLiteral("This rule can never decide")));
    press(policy, QStringLiteral("Remove block-large-listed"));
    QTRY_COMPARE(policy->draft().rules.size(), std::size_t(4));
    press(policy, QStringLiteral("Move block-listed up"));
    press(policy, QStringLiteral("Move block-listed up"));
    QTRY_COMPARE(policy->draft().rules[1].id, std::string("block-listed"));
}

void TestFirmPeople::proposesAndVotesAPolicy() {
    auto* policy = page<ui::PolicyPage>(PageId::Policy);
    QVERIFY(policy->proposeButton());
    QVERIFY(hasText(policy, QStringLiteral("Added: rule block-listed")));
    click(policy->proposeButton());
    QTRY_VERIFY_WITH_TIMEOUT(policy->changes()->count() == 1, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(policy->draft().rules.size(), std::size_t(3), 10'000);
    QVERIFY(hasText(policy->changes(), QStringLiteral("You have voted on it.")));
    become("cemen");
    policy = page<ui::PolicyPage>(PageId::Policy);
    QTRY_VERIFY_WITH_TIMEOUT(policy->changes()->count() == 1, 60'000);
    QVERIFY(hasText(policy->changes(), QStringLiteral("Added: rule block-listed")));
    press(policy->changes(), QStringLiteral("Accept this change"));
    QTRY_COMPARE_WITH_TIMEOUT(policy->draft().rules.size(), std::size_t(4), 60'000);
    QCOMPARE(policy->draft().rules[1].id, std::string("block-listed"));
}

void TestFirmPeople::addsAnOperator() {
    auto* operators = page<ui::OperatorsPage>(PageId::Operators);
    QTRY_VERIFY_WITH_TIMEOUT(operators->view(), 10'000);
    QCOMPARE(operators->view()->operators.size(), std::size_t(11));
    ui::AccountForm* form = operators->form();
    type(form->nameField(), QStringLiteral("gul"));
    click(form->roleBox(Role::Administrator));
    click(form->roleBox(Role::Initiator));
    QVERIFY(hasText(form, QStringLiteral("These roles do not go together")));
    click(form->roleBox(Role::Administrator));
    for (ui::SecretEdit* field : {form->passwordField(), form->repeatField()})
        type(field, QStringLiteral("another long password"));
    type(form->sponsorField(), QString::fromLatin1(kFirmPassword));
    QTRY_VERIFY(form->addButton()->isEnabled());
    click(form->addButton());
    QTRY_VERIFY_WITH_TIMEOUT(operators->changes()->count() == 1, 30'000);
    become("anna");
    operators = page<ui::OperatorsPage>(PageId::Operators);
    QTRY_VERIFY_WITH_TIMEOUT(operators->changes()->count() == 1, 10'000);
    press(operators->changes(), QStringLiteral("Accept this change"));
    QTRY_COMPARE_WITH_TIMEOUT(operators->view()->operators.size(), std::size_t(12), 60'000);
}

void TestFirmPeople::letsALeaverGo() {
    become("anna");
    auto* operators = page<ui::OperatorsPage>(PageId::Operators);
    press(operators, QStringLiteral("kerim has left"));
    answerPassword();
    QTRY_VERIFY2_WITH_TIMEOUT(!operators->view()->leaverKeys.empty(),
                              qPrintable(operators->findChild<ui::NoticeBar*>()->text()), 30'000);
    QVERIFY(hasText(operators, QStringLiteral("No request is prepared or signed")));
    capture(*window, QStringLiteral("firm-leaver"));
    press(operators, QStringLiteral("Keep it, with a reason"));
    giveReason(operators, QStringLiteral("the device stayed in the safe"));
    QTRY_VERIFY_WITH_TIMEOUT(operators->view()->leaverKeys.front().decision == app::LeaverKeyView::Decision::Justified,
                             60'000);
    QVERIFY(std::ranges::any_of(operators->view()->operators, [](const app::OperatorView& each) {
        return each.who.name == "kerim" && !each.who.isActive;
    }));
}

void TestFirmPeople::stopsEverything() {
    auto* operators = page<ui::OperatorsPage>(PageId::Operators);
    click(operators->stopBar()->button());
    giveReason(operators->stopBar(), QStringLiteral("a laptop was lost"));
    QTRY_VERIFY_WITH_TIMEOUT(window->context().firm->summary().isStopped, 60'000);
    QVERIFY(hasText(operators, QStringLiteral("Everything is stopped")));
    click(operators->stopBar()->button());
    giveReason(operators->stopBar(), QStringLiteral("the laptop was found"));
    QTRY_VERIFY_WITH_TIMEOUT(operators->changes()->count() == 1, 60'000);
    QVERIFY2(window->context().firm->summary().isStopped, "that work goes on is voted on");
}

void TestFirmPeople::fitsInEveryLanguage() {
    shootPages(QStringLiteral("admin"), {PageId::Clients, PageId::Policy, PageId::Operators});
    become("dowlet");
    for (const char* language : {"ru", "tk", "en"}) {
        settings->setLanguage(QString::fromLatin1(language));
        QTRY_VERIFY_WITH_TIMEOUT(!session->isBusy(), 60'000);
        settle();
        QTRY_VERIFY(window->desk());
        openClient(QStringLiteral("C-000002"));
        window->resize(window->width(), 1800);
        settle();
        capture(*window, QStringLiteral("firm-client-%1").arg(QString::fromLatin1(language)));
        window->desk()->open(PageId::Operators);
        QTRY_VERIFY_WITH_TIMEOUT(!session->isBusy(), 60'000);
        capture(*window, QStringLiteral("firm-operators-%1").arg(QString::fromLatin1(language)));
        window->resize(window->width(), 700);
    }
    ui::Theme::instance().apply(ui::ThemeChoice::Dark);
    capture(*window, QStringLiteral("firm-operators-dark"));
    ui::Theme::instance().apply(ui::ThemeChoice::Light);
}

QTEST_MAIN(TestFirmPeople)
#include "tst_firm_people.moc"
