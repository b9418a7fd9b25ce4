// Before Qt, whose keyword "slots" is a name there.
#include "storage/vault.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "gui_driver.h"
#include "session/session.h"
#include "ui/shell/air_gap_window.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/program.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/secret_edit.h"

using namespace sandyk;
using namespace sandyk::guitest;
using sandyk::ui::AirGapWindow;

namespace {

const QString kFirst = QStringLiteral("correct horse battery");
const QString kSecond = QStringLiteral("second password");
const QString kOverride = QStringLiteral("Open while connected");

SecureString secret(const QString& text) {
    return SecureString(text.toStdString());
}

void chooseVault(QWidget* window, const QString& file) {
    click(buttonNamed(window, QStringLiteral("Choose vault …")));
    auto* dialog = window->findChild<QFileDialog*>();
    QVERIFY(dialog);
    dialog->setDirectory(QFileInfo(file).path());
    dialog->selectFile(QFileInfo(file).fileName());
    QMetaObject::invokeMethod(dialog, "accept");
    settle();
}

void typePasswords(QWidget* window, const QString& first, const QString& second) {
    const auto fields = window->findChildren<ui::SecretEdit*>();
    QCOMPARE(fields.size(), 2);
    clearAndType(fields[0], first);
    clearAndType(fields[1], second);
}

} // namespace

class TestAirGap : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void namesWhatIsActiveAndGoesOnWhenNothingIs();
    void theWayOnNeedsAVaultAndBothPasswords();
    void onePersonIsNotTwo();
    void twoKeyholdersGoOn();
    void writesTheirDecisionIntoTheVaultOnce();

private:
    QString vault() const { return m_folder.filePath(QStringLiteral("a.sandyk")); }
    std::vector<storage::Vault::Event> events() const;

    QTemporaryDir m_folder;
    std::vector<std::string> m_interfaces{"eth7", "wlan3"};
    AirGapWindow::Probe m_probe = [this] { return m_interfaces; };
};

void TestAirGap::initTestCase() {
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    storage::CreateOptions options;
    options.profile = storage::Profile::Signer;
    options.cost = crypto::kArgon2Least;
    auto created = storage::Vault::create(vault().toStdString(), secret(kFirst), options);
    QVERIFY(created);
    QVERIFY(created->addSlot("second", secret(kFirst), secret(kSecond)));
}

std::vector<storage::Vault::Event> TestAirGap::events() const {
    auto opened = storage::Vault::open(vault().toStdString(), secret(kFirst));
    if (!opened) return {};
    return opened->events(100).value();
}

void TestAirGap::namesWhatIsActiveAndGoesOnWhenNothingIs() {
    AirGapWindow window(m_probe);
    window.resize(1024, 700);
    window.show();
    QSignalSpy offline(&window, &AirGapWindow::offline);
    QVERIFY(hasLabel(&window, QStringLiteral("Active: eth7, wlan3")));
    capture(window, QStringLiteral("gate"));
    m_interfaces = {"wlan3"};
    click(buttonNamed(&window, QStringLiteral("Check again")));
    QVERIFY(hasLabel(&window, QStringLiteral("Active: wlan3")));
    QCOMPARE(offline.count(), 0);
    m_interfaces.clear();
    click(buttonNamed(&window, QStringLiteral("Check again")));
    QCOMPARE(offline.count(), 1);
    m_interfaces = {"eth7"};
}

void TestAirGap::theWayOnNeedsAVaultAndBothPasswords() {
    AirGapWindow window(m_probe);
    window.resize(1024, 700);
    window.show();
    QPushButton* way = buttonNamed(&window, kOverride);
    QVERIFY(way);
    QVERIFY(!way->isEnabled());
    typePasswords(&window, kFirst, kSecond);
    QVERIFY2(!way->isEnabled(), "no vault was chosen");
    chooseVault(&window, vault());
    QVERIFY(hasLabel(&window, QStringLiteral("a.sandyk")));
    QVERIFY(way->isEnabled());
    typePasswords(&window, kFirst, {});
    QVERIFY(!way->isEnabled());
    typePasswords(&window, {}, kSecond);
    QVERIFY(!way->isEnabled());
}

void TestAirGap::onePersonIsNotTwo() {
    AirGapWindow window(m_probe);
    window.resize(1024, 700);
    window.show();
    QSignalSpy overridden(&window, &AirGapWindow::overridden);
    auto* notice = window.findChild<ui::NoticeBar*>();
    QVERIFY(notice && !notice->isVisible());
    chooseVault(&window, vault());
    for (const QString& second : {kFirst, QStringLiteral("wrong one here")}) {
        typePasswords(&window, kFirst, second);
        click(buttonNamed(&window, kOverride));
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 30'000);
        const auto words = notice->findChildren<QLabel*>();
        QVERIFY(std::any_of(words.begin(), words.end(), [](const QLabel* label) { return label->text().size() > 20; }));
        QVERIFY2(!buttonNamed(&window, kOverride)->isEnabled(), "the passwords must be typed again");
    }
    capture(window, QStringLiteral("gate-refused"));
    QCOMPARE(overridden.count(), 0);
}

void TestAirGap::twoKeyholdersGoOn() {
    AirGapWindow window(m_probe);
    window.resize(1024, 700);
    window.show();
    int times = 0;
    std::filesystem::path agreed;
    std::string interfaces;
    connect(&window, &AirGapWindow::overridden, this, [&](const std::filesystem::path& file, const std::string& names) {
        ++times;
        agreed = file;
        interfaces = names;
    });
    chooseVault(&window, vault());
    typePasswords(&window, kSecond, kFirst);
    click(buttonNamed(&window, kOverride));
    QTRY_COMPARE_WITH_TIMEOUT(times, 1, 30'000);
    QCOMPARE(agreed, std::filesystem::path(vault().toStdString()));
    QCOMPARE(interfaces, std::string("eth7"));
}

void TestAirGap::writesTheirDecisionIntoTheVaultOnce() {
    bool wasUnlockedTwice = false;
    // The person, from the moment on that the program runs.
    QTimer::singleShot(0, this, [&] {
        auto quit = qScopeGuard([] { QCoreApplication::quit(); });
        auto windowOf = []<class Kind>(Kind*) -> Kind* {
            for (QWidget* widget : QApplication::topLevelWidgets()) {
                if (auto* found = qobject_cast<Kind*>(widget); found && found->isVisible()) return found;
            }
            return nullptr;
        };
        QVERIFY2(!windowOf(static_cast<ui::MainWindow*>(nullptr)), "it started on a network");
        auto* gate = windowOf(static_cast<AirGapWindow*>(nullptr));
        QVERIFY(gate);
        chooseVault(gate, vault());
        typePasswords(gate, kFirst, kSecond);
        click(buttonNamed(gate, kOverride));
        ui::MainWindow* window = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((window = windowOf(static_cast<ui::MainWindow*>(nullptr))) != nullptr, 30'000);
        app::Session& session = window->context().session;
        QVERIFY2(!session.isUnlocked(), "two passwords open no vault by themselves");
        for (int round = 0; round < 2; ++round) {
            session.openVault(vault().toStdString(), secret(kFirst), [](Result<void>) {});
            QTRY_VERIFY_WITH_TIMEOUT(session.isUnlocked(), 30'000);
            QTRY_VERIFY(!session.isBusy());
            if (round == 0) session.lock();
        }
        wasUnlockedTwice = true;
    });
    ui::runProgram(*qobject_cast<QApplication*>(QCoreApplication::instance()),
                   {.airGapped = true, .activeInterfaces = m_probe});
    QVERIFY(wasUnlockedTwice);
    int times = 0;
    for (const storage::Vault::Event& event : events()) {
        if (event.kind != "signer.network_override") continue;
        ++times;
        QCOMPARE(event.facts, std::string("eth7"));
    }
    QCOMPARE(times, 1);
}

QTEST_MAIN(TestAirGap)
#include "tst_air_gap.moc"
