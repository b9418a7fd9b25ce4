// A firm is founded by clicking, each person with a password of their own; then its audit log, cold share and days.
#include <QComboBox>
#include <QDateTime>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <filesystem>

#include "audit/checkpoint.h"
#include "firm_program.h"
#include "sample_snapshot.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/audit/log_model.h"
#include "ui/pages/cold_share/cold_share_page.h"
#include "ui/pages/firm/change_card.h"
#include "ui/pages/firm/firm_page.h"
#include "ui/pages/firm/licence_form.h"
#include "ui/pages/firm/operator_form.h"
#include "ui/pages/firm/policy_template.h"
#include "ui/pages/firm/rules_form.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/shell/header_line.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/secret_edit.h"

using namespace sandyk;
using namespace sandyk::guitest;
using custody::Role;
using custody::Roles;
using sandyk::ui::PageId;

namespace {

const QString kSecret = QString::fromLatin1(kFirmPassword);

QString passwordOf(const QString& name) {
    return kSecret + QLatin1Char(' ') + name;
}

} // namespace

/// The founding of a firm, in a vault of its own.
class Founding : public FirmProgram {
public:
    void begin();
    void end() { close(); }
    ui::FirmPage* firm();
    void fill(ui::OperatorForm* form, const QString& name, Roles roles);
    void addOperator(const QString& name, Roles roles);
    void unlockAs(const QString& name);
    /// The card of the only change that waits is accepted.
    void acceptTheChange();
    ui::MainWindow& shown() { return *window; }
    app::Session& vault() { return *session; }
    app::Settings& choices() { return *settings; }

private:
    std::filesystem::path file() { return folder.filePath(QStringLiteral("Founding.sandyk")).toStdString(); }
};

void Founding::begin() {
    ui::Theme::instance().apply(ui::ThemeChoice::Light);
    settings = std::make_unique<app::Settings>(folder.filePath(QStringLiteral("settings.ini")));
    settings->setLanguage(QStringLiteral("en"));
    ui::applyLanguage(QStringLiteral("en"));
    session = std::make_unique<app::Session>();
    window = std::make_unique<ui::MainWindow>(*session, *settings, false, nullptr, nullptr, &network);
    window->resize(1024, 700);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    std::optional<Result<void>> made;
    session->createVault(file(), app::Profile::Firm, SecureString(passwordOf(QStringLiteral("anna")).toStdString()),
                         [&](Result<void> result) { made = std::move(result); });
    QTRY_VERIFY_WITH_TIMEOUT(made.has_value(), 60'000);
    QVERIFY(*made);
    QTRY_VERIFY(window->desk());
}

ui::FirmPage* Founding::firm() {
    auto* shown = page<ui::FirmPage>(PageId::Firm);
    // Until what was asked for has been read.
    if (!QTest::qWaitFor([&] { return shown->view() && !session->isBusy(); }, 60'000)) return nullptr;
    settle();
    return shown;
}

void Founding::fill(ui::OperatorForm* form, const QString& name, Roles roles) {
    QVERIFY(form);
    QVERIFY2(!form->submitButton()->isEnabled(), "nothing is filled in yet");
    type(form->nameField(), name);
    type(form->personField(), QStringLiteral("No ") + name);
    for (const Role role : {Role::Administrator, Role::Initiator, Role::Approver, Role::Keyholder, Role::Auditor}) {
        if (roles.has(role)) click(form->roleBox(role));
    }
    type(form->passwordField(), passwordOf(name));
    if (!form->repeatField()) return;
    type(form->repeatField(), passwordOf(name) + QLatin1Char('x'));
    type(form->sponsorField(), passwordOf(QStringLiteral("anna")));
    QVERIFY2(!form->submitButton()->isEnabled(), "two different passwords must not do");
    QTest::keyClick(form->repeatField(), Qt::Key_Backspace);
}

void Founding::addOperator(const QString& name, Roles roles) {
    const std::size_t before = firm()->view()->accounts.size();
    fill(firm()->operatorForm(), name, roles);
    click(firm()->operatorForm()->submitButton());
    QTRY_COMPARE_WITH_TIMEOUT(firm()->view()->accounts.size(), before + 1, 60'000);
}

void Founding::unlockAs(const QString& name) {
    session->lock();
    bool isOpen = false;
    session->openVault(
        file(), SecureString(passwordOf(name).toStdString()), [&](Result<void> opened) { isOpen = opened.has_value(); },
        name);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen, 60'000);
    QTRY_VERIFY(window->desk());
    QVERIFY(firm());
}

void Founding::acceptTheChange() {
    QVERIFY(firm());
    QCOMPARE(firm()->changes().size(), std::size_t{1});
    QVERIFY2(firm()->changes().front()->acceptButton(), "this person may vote");
    click(firm()->changes().front()->acceptButton());
    QTRY_VERIFY_WITH_TIMEOUT(firm()->changes().empty() || !firm()->changes().front()->acceptButton(), 60'000);
}

class TestFirmADesk : public QObject, private FirmProgram {
    Q_OBJECT

private slots:
    void initTestCase() { founding.begin(); }
    void cleanupTestCase();

    void asksForTheOwnerFirst();
    void rolesThatDoNotGoTogetherAreRefused();
    void foundsWithThreeSignatures();
    void checksTheNameAndNeedsTwoVotes();
    void entersTheLicenceWithASecondVote();
    void beginsWithAPolicyThatDeniesTheRest();
    void theFirmsPageFitsInEveryLanguage();

    void opensTheSampleFirm();
    void rolesSeeTheirPages();
    void readsFiltersAndVerifiesTheLog();
    void exportsForTheAuditor();
    void aWitnessEndsTheExposure();
    void showsTheColdShare();
    void reconcilesAndClosesADay();
    void pagesFitInEveryLanguage();

private:
    std::filesystem::path snapshotFile() { return folder.filePath(QStringLiteral("snapshot.json")).toStdString(); }
    void write(const QString& name, const std::string& text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text.data(), static_cast<qint64>(text.size()));
    }

    Founding founding;
};

void TestFirmADesk::cleanupTestCase() {
    founding.end();
    close();
}

void TestFirmADesk::asksForTheOwnerFirst() {
    ui::FirmPage* page = founding.firm();
    QVERIFY(page);
    QCOMPARE(founding.shown().desk()->current(), PageId::Firm);
    QVERIFY(page->operatorForm());
    QVERIFY2(!page->operatorForm()->repeatField(), "the owner has a password already");
    QVERIFY2(!page->foundButton(), "nobody can found a firm alone");
    capture(founding.shown(), QStringLiteral("firm-a-first"));
    founding.fill(page->operatorForm(), QStringLiteral("anna"), Roles{Role::Administrator, Role::Approver});
    click(page->operatorForm()->submitButton());
    QTRY_COMPARE_WITH_TIMEOUT(founding.firm()->view()->accounts.size(), std::size_t{1}, 60'000);
    QTRY_VERIFY(founding.shown().findChild<ui::HeaderLine*>()->personText().startsWith(QStringLiteral("anna")));
}

void TestFirmADesk::rolesThatDoNotGoTogetherAreRefused() {
    ui::OperatorForm* form = founding.firm()->operatorForm();
    click(form->roleBox(Role::Administrator));
    click(form->roleBox(Role::Initiator));
    QVERIFY(form->notice()->isVisible());
    capture(founding.shown(), QStringLiteral("firm-a-roles"));
    click(form->roleBox(Role::Initiator));
    QVERIFY(!form->notice()->isVisible());
    click(form->roleBox(Role::Auditor));
    QVERIFY(form->notice()->isVisible());
    click(form->roleBox(Role::Auditor));
    click(form->roleBox(Role::Administrator));
}

void TestFirmADesk::foundsWithThreeSignatures() {
    founding.addOperator(QStringLiteral("batyr"), Roles{Role::Administrator, Role::Approver});
    QVERIFY(!founding.firm()->foundButton());
    founding.addOperator(QStringLiteral("cemen"), Roles{Role::Administrator});
    click(founding.firm()->foundButton());
    QTRY_VERIFY_WITH_TIMEOUT(founding.firm()->view()->founding, 60'000);
    capture(founding.shown(), QStringLiteral("firm-a-register"));
    founding.acceptTheChange();
    QVERIFY2(!founding.firm()->view()->isFounded, "one signature founds nothing");
    founding.unlockAs(QStringLiteral("batyr"));
    QCOMPARE(founding.shown().desk()->current(), PageId::Firm);
    founding.acceptTheChange();
    QVERIFY(!founding.firm()->view()->isFounded);
    founding.unlockAs(QStringLiteral("cemen"));
    founding.acceptTheChange();
    QTRY_VERIFY(founding.firm()->view()->isFounded);
    // The pages of a founded firm are there at once, and what goes around a request is gone.
    const ui::Desk* desk = founding.shown().desk();
    for (const PageId id : {PageId::Audit, PageId::Policy, PageId::Operators, PageId::Clients})
        QVERIFY2(desk->isOffered(id) && desk->railButton(id)->isVisible(), qPrintable(pageName(id)));
    for (const PageId id : {PageId::Send, PageId::Sign, PageId::AddressBook})
        QVERIFY2(!desk->isOffered(id) && !desk->railButton(id)->isVisible(), qPrintable(pageName(id)));
    QVERIFY2(founding.shown().desk()->page() == founding.firm(), "the page that is being worked with stays");
    QTRY_VERIFY(founding.shown().findChild<ui::HeaderLine*>()->licenceText().contains(
        QStringLiteral("evaluation, own assets only")));
}

void TestFirmADesk::checksTheNameAndNeedsTwoVotes() {
    ui::RulesForm* form = founding.firm()->rulesForm();
    QVERIFY(form);
    QVERIFY2(!form->submitButton()->isEnabled(), "a firm has a name");
    clearAndType(form->nameField(), QStringLiteral("Turkmen National Custody"));
    QVERIFY2(form->nameNotice()->isVisible(), "TM-VA-NAM-01");
    QVERIFY(!form->submitButton()->isEnabled());
    capture(founding.shown(), QStringLiteral("firm-a-name"));
    clearAndType(form->nameField(), QStringLiteral("Altyn Sandyk"));
    QVERIFY(!form->nameNotice()->isVisible());
    click(form->submitButton());
    QTRY_VERIFY_WITH_TIMEOUT(founding.firm()->view()->isOpen(custody::ChangeKind::Settings), 60'000);
    QVERIFY2(!founding.firm()->view()->rules, "one vote decides nothing");
    QVERIFY2(!founding.firm()->changes().front()->acceptButton(), "nobody votes twice");
    founding.unlockAs(QStringLiteral("anna"));
    founding.acceptTheChange();
    QTRY_VERIFY(founding.firm()->view()->rules);
    QCOMPARE(founding.firm()->view()->rules->name, std::string("Altyn Sandyk"));
}

void TestFirmADesk::entersTheLicenceWithASecondVote() {
    ui::LicenceForm* form = founding.firm()->licenceForm();
    QVERIFY(form);
    type(form->numberField(), QStringLiteral("17/2026"));
    type(form->holderField(), QStringLiteral("Altyn Sandyk"));
    type(form->issuedField(), QStringLiteral("2026-02-01"));
    QVERIFY2(!form->submitButton()->isEnabled(), "a licence covers something");
    for (ui::CheckBox* box : form->declarations())
        click(box);
    for (ui::CheckBox* box : form->findChildren<ui::CheckBox*>()) {
        if (box->text().startsWith(QStringLiteral("Storage"))) click(box);
    }
    QVERIFY(form->submitButton()->isEnabled());
    click(form->submitButton());
    QTRY_VERIFY_WITH_TIMEOUT(founding.firm()->view()->isOpen(custody::ChangeKind::Licence), 60'000);
    QCOMPARE(founding.firm()->view()->licenceState, custody::LicenceState::None);
    founding.unlockAs(QStringLiteral("batyr"));
    founding.acceptTheChange();
    QTRY_COMPARE(founding.firm()->view()->licenceState, custody::LicenceState::Active);
    QTRY_COMPARE(founding.shown().findChild<ui::HeaderLine*>()->licenceText(),
                 QStringLiteral("Licence in force · No. 17/2026"));
}

void TestFirmADesk::beginsWithAPolicyThatDeniesTheRest() {
    ui::PolicyTemplate* form = founding.firm()->policyForm();
    QVERIFY(form);
    const custody::Policy policy = form->policy();
    QVERIFY(custody::checkPolicy(policy));
    custody::PolicyFacts facts;
    facts.destination = custody::DestinationClass::Unlisted;
    QCOMPARE(custody::evaluate(policy, facts).outcome, custody::Outcome::Block);
    facts.destination = custody::DestinationClass::ListedUnproven;
    QCOMPARE(custody::evaluate(policy, facts).rule, std::string(custody::kDefaultDeny));
    facts.destination = custody::DestinationClass::Listed;
    QCOMPARE(custody::evaluate(policy, facts).outcome, custody::Outcome::Allow);
    QCOMPARE(custody::evaluate(policy, facts).quorums.front().votes, 2);
    click(form->submitButton());
    QTRY_VERIFY_WITH_TIMEOUT(founding.firm()->view()->isOpen(custody::ChangeKind::Policy), 60'000);
    founding.unlockAs(QStringLiteral("cemen"));
    founding.acceptTheChange();
    QTRY_VERIFY(founding.firm()->view()->policyVersion > 0);
}

void TestFirmADesk::theFirmsPageFitsInEveryLanguage() {
    for (const char* language : {"ru", "tk", "en"}) {
        founding.choices().setLanguage(QString::fromLatin1(language));
        settle();
        QVERIFY(founding.firm());
        capture(founding.shown(), QStringLiteral("firm-a-page-%1").arg(QString::fromLatin1(language)));
    }
    founding.end();
}

void TestFirmADesk::opensTheSampleFirm() {
    open();
    window->resize(1024, 700);
    const std::string problem =
        writeSampleSnapshot(folder.filePath(QStringLiteral("Altyn.sandyk")).toStdString(), snapshotFile());
    QVERIFY2(problem.empty(), problem.c_str());
    become("dowlet");
}

void TestFirmADesk::rolesSeeTheirPages() {
    QVERIFY(isOffered(PageId::Audit));
    QVERIFY(isOffered(PageId::Reports));
    become("inna");
    QVERIFY2(!isOffered(PageId::Audit), "F-34: an initiator does not read the log");
    become("dowlet");
}

void TestFirmADesk::readsFiltersAndVerifiesTheLog() {
    auto* audit = page<ui::AuditPage>(PageId::Audit);
    QTRY_VERIFY_WITH_TIMEOUT(audit->log()->rowCount() > 5, 60'000);
    QVERIFY(audit->view());
    QCOMPARE(audit->view()->size, audit->log()->lines().front().index + 1);
    capture(*window, QStringLiteral("firm-a-audit"));
    const int all = audit->log()->rowCount();
    audit->kindBox()->setFocus();
    audit->kindBox()->setCurrentIndex(1);
    QTRY_VERIFY(!session->isBusy());
    settle();
    QVERIFY(audit->log()->rowCount() > 0 && audit->log()->rowCount() < all);
    for (const app::LogLine& line : audit->log()->lines())
        QVERIFY(line.kind.startsWith(QStringLiteral("change")));
    audit->kindBox()->setCurrentIndex(0);
    type(audit->actorField(), QStringLiteral("anna"));
    QTRY_VERIFY(!session->isBusy());
    settle();
    QVERIFY(audit->log()->rowCount() > 0);
    for (const app::LogLine& line : audit->log()->lines())
        QCOMPARE(line.actor, QStringLiteral("anna"));
    clearAndType(audit->actorField(), QString());
    click(audit->verifyButton());
    QTRY_COMPARE_WITH_TIMEOUT(audit->notice()->notice(), ui::Notice::Proven, 60'000);
}

void TestFirmADesk::exportsForTheAuditor() {
    auto* audit = page<ui::AuditPage>(PageId::Audit);
    const QString target = folder.filePath(QStringLiteral("for-auditor"));
    audit->exportTo(target.toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(audit->notice()->text().contains(QStringLiteral("for-auditor")), 60'000);
    QVERIFY(std::filesystem::exists(target.toStdString()));
    QVERIFY(!std::filesystem::is_empty(target.toStdString()));
    // The same folder again is refused and nothing is overwritten.
    audit->exportTo(target.toStdString());
    QTRY_COMPARE_WITH_TIMEOUT(audit->notice()->notice(), ui::Notice::Refused, 60'000);
    // No witness has signed anything.
    QVERIFY(audit->exposureNotice()->notice() != ui::Notice::Proven);
    // A text that is no key.
    write(QStringLiteral("no-key.txt"), "not a key\n");
    audit->takeWitness(folder.filePath(QStringLiteral("no-key.txt")).toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(!session->isBusy(), 60'000);
    settle();
    QCOMPARE(audit->notice()->notice(), ui::Notice::Refused);
    QVERIFY(audit->view()->witnesses.isEmpty());
}

void TestFirmADesk::aWitnessEndsTheExposure() {
    auto* audit = page<ui::AuditPage>(PageId::Audit);
    const auto key = crypto::Ed25519Key::generate();
    const audit::NoteKey witness{"inspector", audit::NoteKey::Type::Cosigner, key.publicKey()};
    write(QStringLiteral("witness.txt"), witness.verifierKey() + "\n");
    audit->takeWitness(folder.filePath(QStringLiteral("witness.txt")).toStdString());
    QTRY_COMPARE_WITH_TIMEOUT(audit->view()->witnesses, QStringList{QStringLiteral("inspector")}, 60'000);
    click(buttonNamed(audit, QStringLiteral("Sign a checkpoint now")));
    QTRY_VERIFY_WITH_TIMEOUT(audit->view()->checkpoints.front().size == audit->view()->size, 60'000);
    auto signedNote = audit::Checkpoint::parse(audit->view()->checkpoints.front().note);
    QVERIFY(signedNote);
    // A stranger's signature does not count.
    auto foreign = *signedNote;
    foreign.cosign("stranger", crypto::Ed25519Key::generate(), QDateTime::currentSecsSinceEpoch());
    write(QStringLiteral("foreign.txt"), foreign.note());
    audit->takeCosignature(folder.filePath(QStringLiteral("foreign.txt")).toStdString());
    QTRY_COMPARE_WITH_TIMEOUT(audit->notice()->notice(), ui::Notice::Refused, 60'000);
    signedNote->cosign("inspector", key, QDateTime::currentSecsSinceEpoch());
    write(QStringLiteral("cosigned.txt"), signedNote->note());
    audit->takeCosignature(folder.filePath(QStringLiteral("cosigned.txt")).toStdString());
    QTRY_COMPARE_WITH_TIMEOUT(audit->exposureNotice()->notice(), ui::Notice::Proven, 60'000);
    capture(*window, QStringLiteral("firm-a-witnessed"));
}

void TestFirmADesk::showsTheColdShare() {
    become("anna");
    auto* cold = page<ui::ColdSharePage>(PageId::ColdShare);
    QTRY_VERIFY_WITH_TIMEOUT(cold->view(), 60'000);
    settle();
    capture(*window, QStringLiteral("firm-a-cold"));
    // The floor is said in words beside the picture.
    app::ShareNow share{{"BTC", 79, 100}, 8'000};
    QVERIFY(ui::shareSentence(share).contains(QStringLiteral("Below the floor")));
    share.share.cold = 80;
    QVERIFY(ui::shareSentence(share).contains(QStringLiteral("Reaches the floor")));
}

void TestFirmADesk::reconcilesAndClosesADay() {
    become("ata");
    auto* reports = page<ui::ReportsPage>(PageId::Reports);
    QTRY_VERIFY_WITH_TIMEOUT(reports->view(), 60'000);
    settle();
    QVERIFY2(!reports->closeButton()->isEnabled(), "a day is reconciled first");
    // The wallets were never read to the end: nothing is believed.
    click(reports->reconcileButton());
    QTRY_COMPARE_WITH_TIMEOUT(reports->notice()->notice(), ui::Notice::Refused, 60'000);
    capture(*window, QStringLiteral("firm-a-reports"));
    write(QStringLiteral("no-snapshot.json"), "{}");
    reports->reconcile(folder.filePath(QStringLiteral("no-snapshot.json")).toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(!session->isBusy(), 60'000);
    settle();
    QVERIFY(reports->view()->days.empty());
    reports->reconcile(snapshotFile());
    QTRY_VERIFY_WITH_TIMEOUT(!reports->view()->days.empty(), 60'000);
    QTRY_VERIFY(!session->isBusy());
    settle();
    QCOMPARE(reports->view()->days.front().state, custody::DayState::Balanced);
    QCOMPARE(reports->notice()->notice(), ui::Notice::Proven);
    click(reports->closeButton());
    QTRY_VERIFY_WITH_TIMEOUT(!session->isBusy(), 60'000);
    settle();
    if (reports->reasonField()) {
        capture(*window, QStringLiteral("firm-a-close-reason"));
        type(reports->reasonField(), QStringLiteral("First day"));
        click(reports->closeButton());
    }
    QTRY_COMPARE_WITH_TIMEOUT(reports->view()->days.front().state, custody::DayState::Closed, 60'000);
    QTRY_VERIFY(!session->isBusy());
    settle();
    capture(*window, QStringLiteral("firm-a-closed"));
    for (int kind : {0, 2, 3}) {
        for (const bool isPdf : {true, false}) {
            const QString file = folder.filePath(QStringLiteral("report-%1.%2").arg(kind).arg(isPdf));
            reports->kindBox()->setCurrentIndex(kind);
            reports->makeReport(file.toStdString(), isPdf);
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 60'000);
            QTRY_VERIFY(!session->isBusy());
            settle();
            QFile made(file);
            QVERIFY(made.open(QIODevice::ReadOnly));
            QCOMPARE(made.read(5) == "%PDF-", isPdf);
        }
    }
    QVERIFY(!reports->view()->made.empty());
}

void TestFirmADesk::pagesFitInEveryLanguage() {
    become("dowlet");
    window->resize(1024, 700);
    shootPages(QStringLiteral("a"), {PageId::Audit, PageId::Reports, PageId::Law});
    become("anna");
    shootPages(QStringLiteral("a-admin"), {PageId::Firm, PageId::ColdShare});
    ui::Theme::instance().apply(ui::ThemeChoice::Dark);
    shootPages(QStringLiteral("a-dark"), {PageId::Firm, PageId::ColdShare});
    ui::Theme::instance().apply(ui::ThemeChoice::Light);
}

QTEST_MAIN(TestFirmADesk)
#include "tst_firm_a_desk.moc"
