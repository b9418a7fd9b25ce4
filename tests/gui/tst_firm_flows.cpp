// Flows of a firm that move nothing out: a tier move, the package for the offline signer, keyholders, a suspension.
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "firm_program.h"
#include "ui/pages/firm/changes_card.h"
#include "ui/pages/operators/keyholder_card.h"
#include "ui/pages/operators/licence_card.h"
#include "ui/pages/operators/operators_page.h"
#include "ui/pages/requests/requests_page.h"
#include "ui/shell/header_line.h"
#include "ui/text/format.h"
#include "ui/widgets/button.h"

using namespace sandyk;
using namespace sandyk::guitest;
using custody::RequestKind;
using custody::RequestState;
using sandyk::ui::PageId;

class TestFirmFlows : public QObject, FirmProgram {
    Q_OBJECT

private slots:
    void initTestCase() { open(); }
    void cleanupTestCase() { close(); }
    void movesCoinsToAColderTier();
    void carriesThePackageToTheOfflineSigner();
    void proposesAKeyholder();
    void suspendsTheLicence();

private:
    bool hasText(const QWidget* root, const QString& part);
    void press(const QWidget* root, const QString& name);
    QLineEdit* field(const QWidget* root, const QString& name);
    ui::OperatorsPage* operators();
    void choose(QComboBox* box, const QVariant& data);
};

bool TestFirmFlows::hasText(const QWidget* root, const QString& part) {
    settle();
    for (const QLabel* label : root->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(part)) return true;
    }
    return false;
}

void TestFirmFlows::press(const QWidget* root, const QString& name) {
    QPushButton* button = nullptr;
    QTRY_VERIFY2_WITH_TIMEOUT((button = buttonNamed(root, name)) && button->isEnabled(), qPrintable(name), 10'000);
    click(button);
}

QLineEdit* TestFirmFlows::field(const QWidget* root, const QString& name) {
    for (QLineEdit* each : root->findChildren<QLineEdit*>()) {
        if (each->isVisible() && each->accessibleName() == name) return each;
    }
    return nullptr;
}

ui::OperatorsPage* TestFirmFlows::operators() {
    auto* shown = page<ui::OperatorsPage>(PageId::Operators);
    if (!QTest::qWaitFor([&] { return shown->view() && !session->isBusy(); }, 60'000)) return nullptr;
    settle();
    return shown;
}

void TestFirmFlows::choose(QComboBox* box, const QVariant& data) {
    const int at = box->findData(data);
    QVERIFY(at >= 0);
    box->setCurrentIndex(at);
    settle();
}

void TestFirmFlows::movesCoinsToAColderTier() {
    become("inna");
    auto* page = this->page<ui::RequestsPage>(PageId::Requests);
    click(page->newButton());
    QTRY_VERIFY_WITH_TIMEOUT(page->form()->sourceBox()->count() == 4, 10'000);
    choose(page->form()->kindBox(), static_cast<int>(RequestKind::TierMove));
    QTRY_VERIFY(page->form()->targetBox()->isVisible());
    const int cold = page->form()->targetBox()->findText(QStringLiteral("cold"), Qt::MatchContains);
    QVERIFY(cold >= 0);
    page->form()->targetBox()->setCurrentIndex(cold);
    type(page->form()->amountField(), QStringLiteral("0.01"));
    clearAndType(page->form()->rateField(), QStringLiteral("3.5"));
    QTRY_VERIFY(page->form()->prepareButton()->isEnabled());
    capture(*window, QStringLiteral("firm-flow-tier"));
    click(page->form()->prepareButton());
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(!session->isBusy(), 60'000);
    capture(*window, QStringLiteral("firm-flow-tier-kept"));
    QTRY_VERIFY_WITH_TIMEOUT(page->panel()->isVisible() && page->panel()->view(), 60'000);
    QCOMPARE(page->panel()->view()->body.kind, RequestKind::TierMove);
    QCOMPARE(page->panel()->view()->body.client, std::string("C-000001"));
    QCOMPARE(page->panel()->view()->body.beneficiary, std::string("C-000001"));
    QVERIFY(page->panel()->view()->destinationTier == custody::Tier::Cold);
    become("ata");
    page = this->page<ui::RequestsPage>(PageId::Requests);
    page->openRequest(1);
    QTRY_VERIFY_WITH_TIMEOUT(page->panel()->view(), 10'000);
    // The policy asks one approver for the firm's own moves.
    press(page->panel(), QStringLiteral("Approve %1").arg(ui::formatAmountShort(1'000'000)));
    QTRY_COMPARE_WITH_TIMEOUT(page->panel()->view()->state, RequestState::Approved, 60'000);
}

void TestFirmFlows::carriesThePackageToTheOfflineSigner() {
    become("kerim");
    auto* page = this->page<ui::RequestsPage>(PageId::Requests);
    page->openRequest(1);
    QTRY_VERIFY_WITH_TIMEOUT(page->panel()->view(), 10'000);
    press(page->panel(), QStringLiteral("Save for the offline signer"));
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = window->findChild<QFileDialog*>()) && dialog->isVisible(), 60'000);
    const QString file = folder.filePath(QStringLiteral("package.json"));
    dialog->findChild<QLineEdit*>()->setText(file);
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 10'000);
    QFile made(file);
    QVERIFY(made.open(QIODevice::ReadOnly));
    const QByteArray content = made.readAll();
    const QJsonObject package = QJsonDocument::fromJson(content).object();
    QVERIFY(!package.isEmpty());
    QVERIFY2(!content.contains("Aman"), "no personal data reaches the signer");
    // What was given is no answer.
    QTRY_VERIFY(!window->findChild<QFileDialog*>() || !window->findChild<QFileDialog*>()->isVisible());
    press(page->panel(), QStringLiteral("Take in what was signed"));
    QFileDialog* open = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(window->findChildren<QFileDialog*>(),
                                                 [&](QFileDialog* each) {
                                                     if (each->isVisible()) open = each;
                                                     return each->isVisible();
                                                 }),
                             60'000);
    open->findChild<QLineEdit*>()->setText(file);
    QVERIFY(QMetaObject::invokeMethod(open, "accept"));
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(!session->isBusy(), 60'000);
    QCOMPARE(page->panel()->view()->state, RequestState::Approved);
    QVERIFY(network.sent.empty());
}

void TestFirmFlows::proposesAKeyholder() {
    become("anna");
    auto* page = operators();
    const std::pair<const char*, const char*> values[] = {
        {"Place", "bank safe"}, {"Serial number of the device", "SN-2"}, {"Fingerprint of the key", "a1b2c3d4"}};
    for (const auto& [name, value] : values) {
        QLineEdit* edit = field(page->keyholders(), QString::fromLatin1(name));
        QVERIFY2(edit, name);
        clearAndType(edit, QString::fromLatin1(value));
    }
    QLineEdit* duty = field(page->keyholders(), QStringLiteral("Hash of the written duty"));
    QVERIFY(duty);
    clearAndType(duty, QStringLiteral("no hash"));
    // A duty that is no hash is refused, and nothing waits for votes.
    click(page->keyholders()->addButton());
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(!session->isBusy(), 60'000);
    QCOMPARE(page->changes()->count(), 0);
}

void TestFirmFlows::suspendsTheLicence() {
    become("anna");
    auto* page = operators();
    press(page->licence(), QStringLiteral("It was suspended"));
    // At once, by one administrator; that it is in force again is voted on.
    QTRY_VERIFY_WITH_TIMEOUT(window->context().firm->summary().licence == custody::LicenceState::Suspended, 60'000);
    QVERIFY(window->findChild<ui::HeaderLine*>()->licenceText().contains(QStringLiteral("suspended")));
    QTRY_VERIFY_WITH_TIMEOUT(!session->isBusy(), 60'000);
    press(page->licence(), QStringLiteral("Propose: it is in force again"));
    QTRY_VERIFY_WITH_TIMEOUT(page->changes()->count() == 1, 60'000);
    QVERIFY(hasText(page->changes(), QStringLiteral("state of the licence")));
    QVERIFY(window->context().firm->summary().licence == custody::LicenceState::Suspended);
}

QTEST_MAIN(TestFirmFlows)
#include "tst_firm_flows.moc"
