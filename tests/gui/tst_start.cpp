// The first start: every way into a vault, with words, shares, a backup file and the keyboard alone, in every language.
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "gui_driver.h"
#include "gui_program.h"
#include "keys/mnemonic.h"
#include "ui/pages/receive/receive_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/word_entry.h"
#include "ui/widgets/word_grid.h"
#include "ui/wizards/backup_file_step.h"
#include "ui/wizards/restore_steps.h"
#include "ui/wizards/start_page.h"
#include "ui/wizards/vault_step.h"

using namespace sandyk;
using sandyk::ui::PageId;
using namespace sandyk::guitest;

namespace {

constexpr std::string_view kKnownPhrase =
    "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";
// BIP84's test vector for this phrase: first receive address.
const QString kKnownAddress = QStringLiteral("bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu");

} // namespace

class TestStart : public QObject, private Program {
    Q_OBJECT

private slots:
    void initTestCase();
    void restoresFromWords();
    void restoresFromTheBackupFile();
    void restoresFromShares();
    void passphraseGivesAnotherFingerprint();
    void confirmsLaterFromTheKeysPage();
    void createsWithTheKeyboardAlone();
    void everyStepFitsInEveryLanguage();

private:
    ui::Wizard* begin(ui::StartPage::Way way);
    QString newAddress();
};

void TestStart::initTestCase() {
    open();
}

ui::Wizard* TestStart::begin(ui::StartPage::Way way) {
    session->closeVault();
    settle();
    window->startPage()->begin(way);
    settle();
    return window->startPage()->wizard();
}

QString TestStart::newAddress() {
    auto* receive = page<ui::ReceivePage>(PageId::Receive);
    click(buttonNamed(receive, QStringLiteral("New address")));
    const bool came =
        QTest::qWaitFor([&] { return receive->addressView() && receive->addressView()->isVisible(); }, 60'000);
    return came ? receive->addressView()->address() : QString();
}

void TestStart::restoresFromWords() {
    ui::Wizard* wizard = begin(ui::StartPage::Way::Phrase);
    fillVault(QStringLiteral("Restored"));
    auto* step = qobject_cast<ui::PhraseStep*>(wizard->current());
    QVERIFY(step);
    const QStringList words = textOf(kKnownPhrase).split(QLatin1Char(' '));
    for (int i = 0; i < words.size(); ++i)
        type(step->words()->field(i), i == 11 ? QStringLiteral("above") : words[i]);
    click(wizard->nextButton());
    QVERIFY2(wizard->current() == step, "a wrong checksum must not pass");
    capture(*window, QStringLiteral("start-restore"));
    clearAndType(step->words()->field(11), words[11]);
    click(wizard->nextButton());
    // The published fingerprint of this phrase (BIP84's test vector).
    QVERIFY(hasLabel(wizard->current(), ui::formatFingerprint(QStringLiteral("73c5da0a"))));
    click(wizard->nextButton());
    QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 60'000);
    QCOMPARE(newAddress(), kKnownAddress);
}

void TestStart::restoresFromTheBackupFile() {
    const std::filesystem::path file = folder.filePath(QStringLiteral("copy.sandyk-backup")).toStdString();
    bool saved = false;
    session->backupTo(file, [&](Result<void> done) { saved = done.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(saved, 30'000);
    ui::Wizard* wizard = begin(ui::StartPage::Way::BackupFile);
    auto* step = qobject_cast<ui::BackupFileStep*>(wizard->current());
    QVERIFY(step);
    step->setFolder(folder.path().toStdString());
    step->setBackup(file);
    type(step->passwordField(), QStringLiteral("not the password"));
    click(wizard->nextButton());
    QTRY_VERIFY_WITH_TIMEOUT(!session->isBusy(), 30'000);
    QVERIFY(!session->isUnlocked());
    type(step->passwordField(), kPassword);
    click(wizard->nextButton());
    QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 60'000);
    QCOMPARE(session->snapshot().wallets.size(), std::size_t(1));
    QCOMPARE(session->snapshot().wallets.front().nextIndex[0], std::uint32_t(1));
}

void TestStart::restoresFromShares() {
    const SecureBytes secret = keys::Mnemonic::parse(kKnownPhrase).value().entropy();
    keys::Slip39Split how{.groupThreshold = 1, .groups = {{2, 3}}, .iterationExponent = 0, .extendable = true};
    const std::vector<std::vector<SecureString>> groups = keys::slip39Split(secret, SecureString(), how).value();
    ui::Wizard* wizard = begin(ui::StartPage::Way::Shares);
    fillVault(QStringLiteral("From shares"));
    auto* step = qobject_cast<ui::SharesStep*>(wizard->current());
    QVERIFY(step);
    for (const std::size_t share : {0, 2}) {
        const QStringList words = textOf(groups.front()[share].view()).split(QLatin1Char(' '));
        QCOMPARE(words.size(), 20);
        for (int i = 0; i < words.size(); ++i)
            type(step->words()->field(i), words[i]);
        QCOMPARE(wizard->current(), step);
        click(wizard->nextButton());
    }
    QVERIFY(hasLabel(wizard->current(), ui::formatFingerprint(QStringLiteral("73c5da0a"))));
    click(wizard->nextButton());
    QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 60'000);
    settle();
    QCOMPARE(newAddress(), kKnownAddress);
}

void TestStart::passphraseGivesAnotherFingerprint() {
    ui::Wizard* wizard = begin(ui::StartPage::Way::Phrase);
    fillVault(QStringLiteral("With passphrase"));
    auto* step = qobject_cast<ui::PhraseStep*>(wizard->current());
    const QStringList words = textOf(kKnownPhrase).split(QLatin1Char(' '));
    for (int i = 0; i < words.size(); ++i)
        type(step->words()->field(i), words[i]);
    click(wizard->nextButton());
    click(wizard->current()->findChild<QCheckBox*>());
    const auto fields = wizard->current()->findChildren<ui::SecretEdit*>();
    QCOMPARE(fields.size(), 2);
    type(fields[0], QStringLiteral("TREZOR"));
    QVERIFY(!wizard->nextButton()->isEnabled());
    type(fields[1], QStringLiteral("TREZOr"));
    QVERIFY2(!wizard->nextButton()->isEnabled(), "a mistyped passphrase must not pass");
    clearAndType(fields[1], QStringLiteral("TREZOR"));
    // The published master of BIP39's first English vector with the passphrase TREZOR.
    QVERIFY(hasLabel(wizard->current(), ui::formatFingerprint(QStringLiteral("b4e3f5ed"))));
    capture(*window, QStringLiteral("start-passphrase-used"));
    click(wizard->nextButton());
    QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 60'000);
    const app::KeySummary& key = session->snapshot().keys.front();
    QCOMPARE(key.fingerprint.toString(), std::string("73c5da0a"));
    QCOMPARE(key.passphraseFingerprints.size(), std::size_t(1));
    QCOMPARE(key.passphraseFingerprints.front().toString(), std::string("b4e3f5ed"));
    settle();
    QVERIFY(newAddress() != kKnownAddress);
}

void TestStart::confirmsLaterFromTheKeysPage() {
    // A new seed whose words are not confirmed gives no address.
    ui::Wizard* wizard = begin(ui::StartPage::Way::NewPhrase);
    fillVault(QStringLiteral("Unconfirmed"));
    click(wizard->nextButton());
    const SecureString phrase = window->startPage()->seed().created.mnemonic().phrase();
    QTest::keyClick(wizard->current()->findChild<ui::WordGrid*>(), Qt::Key_Return);
    click(wizard->current()->findChild<QCheckBox*>());
    click(wizard->nextButton());
    click(wizard->current()->findChild<QCheckBox*>());
    click(wizard->nextButton());
    click(wizard->nextButton());
    QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 60'000);
    auto* receive = page<ui::ReceivePage>(PageId::Receive);
    QVERIFY(!receive->addressView());
    QVERIFY(!buttonNamed(receive, QStringLiteral("New address")));
    capture(*window, QStringLiteral("unconfirmed"));

    auto* keys = page<QWidget>(PageId::Keys);
    click(buttonNamed(keys, QStringLiteral("Check the backup")));
    settle();
    auto* entry = keys->findChild<ui::WordEntry*>();
    QVERIFY(entry);
    const QStringList words = textOf(phrase.view()).split(QLatin1Char(' '));
    QCOMPARE(entry->count(), static_cast<int>(words.size()));
    for (int i = 0; i < words.size(); ++i)
        type(entry->field(i), words[i]);
    click(buttonNamed(keys, QStringLiteral("Compare")));
    QTRY_VERIFY_WITH_TIMEOUT(session->snapshot().keys.front().backupConfirmed, 60'000);
    receive = page<ui::ReceivePage>(PageId::Receive);
    QTRY_VERIFY(buttonNamed(receive, QStringLiteral("New address")));
}

void TestStart::createsWithTheKeyboardAlone() {
    session->closeVault();
    QTRY_VERIFY(window->startPage());
    settle();
    const auto press = [](int key) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); };
    const auto typeHere = [](const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    QVERIFY(tabTo(QStringLiteral("Individual")));
    press(Qt::Key_Space);
    QVERIFY(tabTo(QStringLiteral("Next")));
    press(Qt::Key_Return);
    QVERIFY(tabTo(QStringLiteral("Create a new vault")));
    press(Qt::Key_Return);
    settle();
    press(Qt::Key_Space); // the risks
    QVERIFY(tabTo(QStringLiteral("Accept and go on")));
    press(Qt::Key_Return);
    settle();
    auto* step = qobject_cast<ui::VaultStep*>(window->startPage()->wizard()->current());
    QVERIFY(step);
    step->setFolder(folder.path().toStdString());
    QCOMPARE(QApplication::focusWidget(), step->nameField());
    press(Qt::Key_End);
    typeHere(QStringLiteral(" by keys"));
    press(Qt::Key_Return);
    typeHere(kPassword);
    press(Qt::Key_Return);
    typeHere(kPassword);
    press(Qt::Key_Return);
    settle();
    // Of exclusive choices the Tab key reaches the chosen one; arrows move the choice.
    QVERIFY(tabTo(QStringLiteral("24 words")));
    press(Qt::Key_Left);
    QVERIFY(tabTo(QStringLiteral("Next")));
    press(Qt::Key_Return);
    settle();
    press(Qt::Key_Return); // the words
    QVERIFY(tabTo(QStringLiteral("I have written all the words and compared them one by one")));
    press(Qt::Key_Space);
    QVERIFY(tabTo(QStringLiteral("Next")));
    press(Qt::Key_Return);
    settle();
    // Entering the last word goes on by itself.
    const auto& created = window->startPage()->seed().created;
    for (const std::size_t position : created.positionsAsked()) {
        typeHere(textOf(created.mnemonic().word(position)).left(4));
        press(Qt::Key_Return);
    }
    settle();
    QVERIFY(created.isConfirmed());
    QVERIFY(tabTo(QStringLiteral("Finish")));
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 60'000);
    settle();
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(window->desk()->current(), PageId::Receive);
    QVERIFY(tabTo(QStringLiteral("New address")));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(session->snapshot().wallets.front().nextIndex[0], std::uint32_t(1), 60'000);
}

void TestStart::everyStepFitsInEveryLanguage() {
    session->closeVault();
    for (const QString& language : {QStringLiteral("ru"), QStringLiteral("tk"), QStringLiteral("en")}) {
        settings->setLanguage(language);
        settle();
        QTest::qWait(20);
        for (const ui::ThemeChoice theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            ui::Theme::instance().apply(theme);
            const QString suffix = QStringLiteral("%1-%2").arg(
                language, theme == ui::ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
            window->startPage()->showWelcome();
            capture(*window, QStringLiteral("first-welcome-%1").arg(suffix));
            window->startPage()->showWays();
            capture(*window, QStringLiteral("first-ways-%1").arg(suffix));
            const std::pair<ui::StartPage::Way, QString> ways[] = {
                {ui::StartPage::Way::NewPhrase, QStringLiteral("new")},
                {ui::StartPage::Way::BackupFile, QStringLiteral("backup")}};
            for (const auto& [way, name] : ways) {
                window->startPage()->begin(way);
                capture(*window, QStringLiteral("first-%1-%2").arg(name, suffix));
            }
        }
    }
    ui::Theme::instance().apply(ui::ThemeChoice::Light);
}

QTEST_MAIN(TestStart)
#include "tst_start.moc"
