// Yesterday's vault file is put back: the windows say so when it is unlocked, and nothing is done until two officers
// have answered for it (F-17, F-19).
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <filesystem>

#include "firm_program.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/desks/desks_page.h"
#include "ui/pages/desks/gap_card.h"
#include "ui/pages/firm/firm_parts.h"
#include "ui/pages/firm/stop_bar.h"
#include "ui/pages/operators/operators_page.h"
#include "ui/shell/header_line.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice_bar.h"

using namespace sandyk;
using namespace sandyk::guitest;
using sandyk::ui::PageId;

class TestFirmLog : public QObject, FirmProgram {
    Q_OBJECT

private slots:
    void initTestCase() { open(); }
    void cleanupTestCase() { close(); }
    void everyActIsRemembered();
    void yesterdaysFileIsNoticedAtTheUnlock();
    void nothingIsDoneWithIt();
    void theAlertFitsInEveryLanguage();
    void twoOfficersOpenItAgain();

private:
    std::filesystem::path vaultFile() { return folder.filePath(QStringLiteral("Altyn.sandyk")).toStdString(); }
    std::filesystem::path kept() { return folder.filePath(QStringLiteral("yesterday")).toStdString(); }
    void stop(const QString& reason);
    bool hasText(const QWidget* root, const QString& part);

    std::uint64_t m_size = 0;
};

bool TestFirmLog::hasText(const QWidget* root, const QString& part) {
    settle();
    for (const QLabel* label : root->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(part)) return true;
    }
    return false;
}

void TestFirmLog::stop(const QString& reason) {
    auto* operators = page<ui::OperatorsPage>(PageId::Operators);
    QTRY_VERIFY_WITH_TIMEOUT(operators->view() && !session->isBusy(), 60'000);
    click(operators->stopBar()->button());
    ui::ReasonForm* form = nullptr;
    QTRY_VERIFY((form = operators->stopBar()->findChild<ui::ReasonForm*>()) && form->isVisible());
    type(form->field(), reason);
    click(form->actButton());
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(!session->isBusy(), 60'000);
    settle();
}

void TestFirmLog::everyActIsRemembered() {
    become("anna");
    QVERIFY(!window->desk()->alert()->isVisible());
    session->lock();
    std::filesystem::copy_file(vaultFile(), kept());
    become("anna");
    auto* audit = page<ui::AuditPage>(PageId::Audit);
    QTRY_VERIFY_WITH_TIMEOUT(audit->view(), 60'000);
    const std::uint64_t before = audit->view()->size;
    stop(QStringLiteral("a laptop was lost"));
    QTRY_VERIFY_WITH_TIMEOUT(window->context().firm->summary().isStopped, 60'000);
    audit = page<ui::AuditPage>(PageId::Audit);
    QTRY_VERIFY_WITH_TIMEOUT(audit->view()->size > before, 60'000);
    QCOMPARE(audit->view()->anchor, app::AuditView::Anchor::Kept);
    m_size = audit->view()->size;
    QCOMPARE(audit->view()->seenSize, m_size);
}

void TestFirmLog::yesterdaysFileIsNoticedAtTheUnlock() {
    session->lock();
    std::filesystem::copy_file(kept(), vaultFile(), std::filesystem::copy_options::overwrite_existing);
    become("anna");
    QVERIFY2(!window->context().firm->summary().isStopped, "the file is the one of before");
    const auto& problem = window->context().firm->summary().problem;
    QVERIFY(problem && problem->code == ErrorCode::AuditRestored);
    QTRY_VERIFY(window->desk()->alert()->isVisible());
    QVERIFY(window->desk()->alert()->text().contains(QStringLiteral("an old file was put back")));
    QCOMPARE(window->findChild<ui::HeaderLine*>()->licenceText(),
             QStringLiteral("The vault is older than what was last seen"));
    capture(*window, QStringLiteral("firm-log-restored"));
}

void TestFirmLog::nothingIsDoneWithIt() {
    stop(QStringLiteral("once more"));
    QVERIFY(!window->context().firm->summary().isStopped);
    capture(*window, QStringLiteral("firm-log-refused"));
    QVERIFY(hasText(page<ui::OperatorsPage>(PageId::Operators), QStringLiteral("The log has a gap after a restore")));
    // What was seen is not forgotten by trying.
    become("batyr");
    QTRY_VERIFY(window->desk()->alert()->isVisible());
    auto* audit = page<ui::AuditPage>(PageId::Audit);
    QTRY_VERIFY_WITH_TIMEOUT(audit->view(), 60'000);
    QCOMPARE(audit->view()->anchor, app::AuditView::Anchor::Restored);
    QCOMPARE(audit->view()->seenSize, m_size);
}

void TestFirmLog::theAlertFitsInEveryLanguage() {
    shootPages(QStringLiteral("log"), {PageId::Overview, PageId::Audit, PageId::Desks});
    ui::Theme::instance().apply(ui::ThemeChoice::Dark);
    capture(*window, QStringLiteral("firm-log-dark"));
    ui::Theme::instance().apply(ui::ThemeChoice::Light);
}

void TestFirmLog::twoOfficersOpenItAgain() {
    for (const char* name : {"anna", "ogul"}) {
        become(name);
        click(buttonNamed(window->desk(), QStringLiteral("Gap report")));
        auto* desks = qobject_cast<ui::DesksPage*>(window->desk()->page());
        QVERIFY(desks);
        QTRY_VERIFY_WITH_TIMEOUT(desks->gapCard()->view() && desks->gapCard()->signButton(), 60'000);
        QCOMPARE(desks->gapCard()->view()->last, m_size - 1);
        QVERIFY2(!desks->gapCard()->signButton()->isEnabled(), "what was found out is written down");
        type(desks->gapCard()->noteField(), QStringLiteral("the copy of Monday was put back by mistake"));
        click(desks->gapCard()->signButton());
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(!desks->gapCard()->view() || desks->gapCard()->view()->isMine, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!session->isBusy(), 60'000);
    }
    // Both have signed: work goes on, and the log of now is what counts from here.
    QTRY_VERIFY(!window->context().firm->summary().problem);
    QVERIFY(!window->desk()->alert()->isVisible());
    become("anna");
    QVERIFY(!window->context().firm->summary().problem);
    stop(QStringLiteral("a laptop was lost"));
    QTRY_VERIFY_WITH_TIMEOUT(window->context().firm->summary().isStopped, 60'000);
}

QTEST_MAIN(TestFirmLog)
#include "tst_firm_log.moc"
