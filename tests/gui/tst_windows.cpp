// Clicks through the windows as a person does: create, confirm, receive, sign, lock, unlock, restore, multisig.
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

#include "bitcoin/psbt_roles.h"
#include "gui_driver.h"
#include "gui_program.h"
#include "sample_request.h"
#include "support/look_alike.h"
#include "ui/pages/keys/password_prompt.h"
#include "ui/pages/receive/receive_page.h"
#include "ui/pages/settings/keyholders_card.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/sign/review_view.h"
#include "ui/pages/sign/sign_page.h"
#include "ui/pages/unlock/unlock_page.h"
#include "ui/pages/wallets/multisig_wizard.h"
#include "ui/pages/wallets/name_notice.h"
#include "ui/pages/wallets/wallets_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/checked_copy.h"
#include "ui/widgets/file_drop_area.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/refusal_page.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/word_entry.h"
#include "ui/widgets/word_grid.h"
#include "ui/wizards/restore_steps.h"
#include "ui/wizards/start_page.h"
#include "ui/wizards/vault_step.h"

using namespace sandyk;
using sandyk::ui::AddressView;
using sandyk::ui::Desk;
using sandyk::ui::MainWindow;
using sandyk::ui::PageId;
using namespace sandyk::guitest;

namespace {

constexpr std::string_view kKnownPhrase =
    "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";

} // namespace

class TestWindows : public QObject, private Program {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void createsAVaultAndConfirmsTheBackup();
    void receivesOnAnAddressThatIsOurs();
    void signsARequestFromItsReview();
    void refusesWhatIsNoRequest();
    void refusesALieAboutAnAmount();
    void asksForAFeeAboveTheLimit();
    void asksForTheAmountToALookAlikeAddress();
    void takesADroppedFileAndADroppedText();
    void flagsNamesThatLookAlike();
    void addsAndRemovesAKeyholder();
    void setsUpAMultisigWallet();
    void everyControlHasAName();
    void everyPageFitsInEveryLanguage();
    void locksAndUnlocks();

private:
    ui::SignPage* signPage();
    SecureString phrase;
};

void TestWindows::initTestCase() {
    open();
}

void TestWindows::cleanupTestCase() {
    window.reset();
    session.reset();
}

ui::SignPage* TestWindows::signPage() {
    return page<ui::SignPage>(PageId::Sign);
}

void TestWindows::createsAVaultAndConfirmsTheBackup() {
    ui::StartPage* start = window->startPage();
    QVERIFY(start);
    capture(*window, QStringLiteral("start-welcome"));
    click(buttonNamed(start, QStringLiteral("Individual")));
    click(buttonNamed(start, QStringLiteral("Next")));
    capture(*window, QStringLiteral("start-ways"));
    click(buttonNamed(start, QStringLiteral("Create a new vault")));
    ui::Wizard* wizard = start->wizard();
    fillVault(QStringLiteral("First vault"));

    click(buttonNamed(wizard, QStringLiteral("12 words")));
    capture(*window, QStringLiteral("start-count"));
    click(wizard->nextButton());
    phrase = start->seed().created.mnemonic().phrase();

    auto* words = wizard->current()->findChild<ui::WordGrid*>();
    QVERIFY(words);
    auto* written = wizard->current()->findChild<QCheckBox*>();
    QVERIFY2(!written->isEnabled(), "the words must have been on screen first");
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(words->isShown());
    capture(*window, QStringLiteral("start-words"));
    click(written);
    click(wizard->nextButton());
    QCOMPARE(words->count(), 0);

    // A wrong word does not pass; the four right ones do.
    const auto asked = start->seed().created.positionsAsked();
    auto fields = wizard->current()->findChildren<ui::WordField*>();
    QCOMPARE(fields.size(), 4);
    QVERIFY(!wizard->nextButton()->isEnabled());
    const auto& mnemonic = start->seed().created.mnemonic();
    for (qsizetype i = 0; i < 4; ++i)
        type(fields[i], textOf(mnemonic.word(asked[static_cast<std::size_t>(i)]) == "zoo" ? "zone" : "zoo"));
    click(wizard->nextButton());
    QVERIFY(wizard->findChild<ui::NoticeBar*>()->isVisible());
    QVERIFY(!start->seed().created.isConfirmed());
    capture(*window, QStringLiteral("start-confirm"));
    for (qsizetype i = 0; i < 4; ++i)
        clearAndType(fields[i], textOf(mnemonic.word(asked[static_cast<std::size_t>(i)])));
    click(wizard->nextButton());
    QVERIFY(start->seed().created.isConfirmed());

    auto* passphrase = qobject_cast<ui::PassphraseStep*>(wizard->current());
    QVERIFY(passphrase);
    const auto fingerprint = start->seed().created.fingerprint(SecureString());
    QVERIFY(hasLabel(passphrase, ui::formatFingerprint(QString::fromStdString(fingerprint->toString()))));
    capture(*window, QStringLiteral("start-passphrase"));
    QVERIFY2(!session->isUnlocked(), "nothing is written before the last step");
    click(wizard->nextButton());
    QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 60'000);
    QCOMPARE(session->snapshot().keys.size(), std::size_t(1));
    QCOMPARE(session->snapshot().wallets.size(), std::size_t(1));
    QVERIFY(session->snapshot().keys.front().backupConfirmed);
}

void TestWindows::receivesOnAnAddressThatIsOurs() {
    auto* receive = page<ui::ReceivePage>(PageId::Receive);
    QVERIFY(receive);
    QVERIFY(!receive->addressView()->isVisible());
    click(buttonNamed(receive, QStringLiteral("New address")));
    QTRY_VERIFY_WITH_TIMEOUT(receive->addressView() && receive->addressView()->isVisible(), 60'000);
    const bitcoin::Descriptor ours = accountOf(phrase, bitcoin::OutputType::Wpkh, Network::Main);
    const auto expected = bitcoin::Address::fromScript(ours.singlePaths()[0].derive(0)->scriptPubKey, Network::Main);
    QCOMPARE(receive->addressView()->address(), QString::fromStdString(expected->toString()));
    click(buttonNamed(receive, QStringLiteral("New address")));
    QTRY_COMPARE(session->snapshot().wallets.front().nextIndex[0], std::uint32_t(2));
    QTRY_VERIFY(receive->addressView()->address() != QString::fromStdString(expected->toString()));
    click(buttonNamed(receive, QStringLiteral("Earlier address")));
    QVERIFY2(!receive->addressView()->isVisible(), "an address that was shown before comes with a warning first");
    click(buttonNamed(receive, QStringLiteral("Show it again")));
    QVERIFY(receive->addressView()->isVisible());
    QCOMPARE(receive->addressView()->address(), QString::fromStdString(expected->toString()));
}

void TestWindows::signsARequestFromItsReview() {
    ui::SignPage* sign = signPage();
    auto* paste = sign->findChild<QPlainTextEdit*>();
    QVERIFY(paste);
    paste->setPlainText(QString::fromStdString(
        requestFor(accountOf(phrase, bitcoin::OutputType::Wpkh, Network::Main), {.amount = 2'000'000, .fee = 2'000})
            .toBase64()));
    click(buttonNamed(sign, QStringLiteral("Read it")));
    QTRY_VERIFY_WITH_TIMEOUT(sign->review() != nullptr, 60'000);
    QVERIFY2(!sign->review()->signButton()->isEnabled(), "the button wakes only after a moment");
    QCOMPARE(sign->flow().review()->refusals.size(), std::size_t(0));

    // Every output is there, whole; the change is proven.
    QStringList shown;
    for (const AddressView* view : sign->review()->findChildren<AddressView*>())
        shown += view->address();
    for (const signing::ReviewOutput& output : sign->flow().review()->outputs)
        QVERIFY(shown.contains(QString::fromStdString(*output.address)));
    QVERIFY(hasLabel(sign->review(), QStringLiteral("Change, comes back")));
    QVERIFY(sign->review()->signButton()->text().contains(QStringLiteral("0.0200")));

    QTRY_VERIFY_WITH_TIMEOUT(sign->review()->signButton()->isEnabled(), 5'000);
    click(sign->review()->signButton());
    answerPassword();
    QTRY_VERIFY_WITH_TIMEOUT(sign->flow().isComplete(), 30'000);
    QTRY_VERIFY(buttonNamed(sign, QStringLiteral("Save the signed request")));
    QVERIFY(bitcoin::finalize(*sign->flow().psbt()).has_value());
    QVERIFY(sign->flow().transactionHex().has_value());
    capture(*window, QStringLiteral("signed"));

    // What was copied is read back: another program that swaps it is found out.
    click(buttonNamed(sign, QStringLiteral("Copy as text")));
    QCOMPARE(QApplication::clipboard()->text(), sign->flow().psbtBase64());
    const auto alarmed = [sign] {
        return std::ranges::any_of(sign->findChildren<ui::NoticeBar*>(), [](const ui::NoticeBar* bar) {
            return bar->isVisible() && bar->text() == ui::CheckedCopy::alarmText();
        });
    };
    QVERIFY(!alarmed());
    QApplication::clipboard()->setText(QStringLiteral("cHNidP8BAAoBAAAAAAAAAAAA"));
    QTRY_VERIFY(alarmed());
    click(buttonNamed(sign, QStringLiteral("Close")));
    QTRY_COMPARE(sign->flow().stage(), app::SignFlow::Stage::Empty);
}

void TestWindows::refusesWhatIsNoRequest() {
    ui::SignPage* sign = signPage();
    sign->openText(QStringLiteral("cHNidP8BAHECAAAA"));
    ui::RefusalPage* refusal = nullptr;
    QTRY_VERIFY((refusal = sign->findChild<ui::RefusalPage*>()));
    QVERIFY(refusal->code() == ErrorCode::PsbtParse || refusal->code() == ErrorCode::ParseTruncated);
    capture(*window, QStringLiteral("refusal"));
    click(buttonNamed(refusal, QStringLiteral("Back")));
    QTRY_VERIFY(sign->findChild<QPlainTextEdit*>());
}

void TestWindows::refusesALieAboutAnAmount() {
    ui::SignPage* sign = signPage();
    bitcoin::Psbt psbt =
        requestFor(accountOf(phrase, bitcoin::OutputType::Wpkh, Network::Main), {.amount = 2'000'000, .fee = 2'000});
    psbt.inputs[0].witnessUtxo->amount = bitcoin::Amount::sat(psbt.inputs[0].witnessUtxo->amount.toSat() - 1'000);
    sign->openText(QString::fromStdString(psbt.toBase64()));
    QTRY_VERIFY_WITH_TIMEOUT(sign->review() != nullptr, 60'000);
    QVERIFY(!sign->flow().review()->mayBeSigned());
    QVERIFY(!sign->review()->signButton()->isVisible());
    bool said = false;
    for (const ui::NoticeBar* bar : sign->review()->findChildren<ui::NoticeBar*>())
        said = said ||
               (bar->notice() == ui::Notice::Refused && bar->text().contains(QStringLiteral("sign.amount_mismatch")));
    QVERIFY(said);
    sign->flow().clear();
    QTRY_VERIFY(!sign->review());
}

void TestWindows::asksForAFeeAboveTheLimit() {
    ui::SignPage* sign = signPage();
    const bitcoin::Psbt psbt = requestFor(accountOf(phrase, bitcoin::OutputType::Wpkh, Network::Main),
                                          {.amount = 2'000'000, .fee = 1'500'000});
    sign->openText(QString::fromStdString(psbt.toBase64()));
    QTRY_VERIFY_WITH_TIMEOUT(sign->review() != nullptr, 60'000);
    QVERIFY(sign->flow().needsTypedFee());
    QVERIFY(!sign->review()->signButton()->isVisible());
    auto* field = sign->review()->findChild<QLineEdit*>();
    QVERIFY(field);
    field->setText(QStringLiteral("0.014"));
    QVERIFY(!buttonNamed(sign->review(), QStringLiteral("Confirm the fee"))->isEnabled());
    field->setText(QStringLiteral("0.015"));
    click(buttonNamed(sign->review(), QStringLiteral("Confirm the fee")));
    QTRY_VERIFY_WITH_TIMEOUT(sign->review() && sign->review()->signButton()->isVisible(), 60'000);
    sign->flow().clear();
    QTRY_VERIFY(!sign->review());
}

void TestWindows::asksForTheAmountToALookAlikeAddress() {
    ui::SignPage* sign = signPage();
    const bitcoin::Descriptor account = accountOf(phrase, bitcoin::OutputType::Wpkh, Network::Main);
    const bitcoin::Script ours = account.singlePaths()[0].derive(1)->scriptPubKey;
    sign->openText(QString::fromStdString(
        requestFor(account, {.amount = 2'000'000, .fee = 2'000, .target = test::lookAlikeOf(ours)}).toBase64()));
    QTRY_VERIFY_WITH_TIMEOUT(sign->review() != nullptr, 60'000);
    QVERIFY(sign->flow().review()->mayBeSigned());
    QTest::qWait(ui::ReviewView::kReadingMilliseconds + 200);
    QVERIFY2(!sign->review()->signButton()->isEnabled(), "the amount was not typed");
    capture(*window, QStringLiteral("look-alike"));
    auto* field = sign->review()->findChild<QLineEdit*>();
    QVERIFY(field);
    field->setText(QStringLiteral("0.2"));
    QVERIFY(!sign->review()->signButton()->isEnabled());
    field->setText(QStringLiteral("0.02"));
    QVERIFY(sign->review()->signButton()->isEnabled());
    sign->flow().clear();
    QTRY_VERIFY(!sign->review());
}

void TestWindows::takesADroppedFileAndADroppedText() {
    const bitcoin::Psbt psbt =
        requestFor(accountOf(phrase, bitcoin::OutputType::Wpkh, Network::Main), {.amount = 2'000'000, .fee = 2'000});
    QFile file(folder.filePath(QStringLiteral("request.psbt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Bytes binary = psbt.serialize();
    file.write(reinterpret_cast<const char*>(binary.data()), static_cast<qint64>(binary.size()));
    file.close();
    QMimeData fileData, textData;
    fileData.setUrls({QUrl::fromLocalFile(file.fileName())});
    textData.setText(QString::fromStdString(psbt.toBase64()));
    for (QMimeData* data : {&fileData, &textData}) {
        ui::SignPage* sign = signPage();
        auto* area = sign->findChild<ui::FileDropArea*>();
        QVERIFY(area && area->isVisible());
        const QPoint middle = area->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(area, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(middle, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(area, &drop);
        QTRY_VERIFY_WITH_TIMEOUT(sign->review() != nullptr, 60'000);
        QCOMPARE(sign->flow().review()->leaving.toSat(), 2'000'000);
        sign->flow().clear();
        QTRY_VERIFY(!sign->review());
    }
}

void TestWindows::flagsNamesThatLookAlike() {
    auto* wallets = page<ui::WalletsPage>(PageId::Wallets);
    QVERIFY(wallets);
    wallets->begin(ui::WalletsPage::Way::Multisig);
    auto* name = wallets->current()->findChild<QLineEdit*>();
    auto* notice = wallets->current()->findChild<ui::NameNotice*>();
    QVERIFY(name && notice);
    QVERIFY(!notice->isVisible());
    QString twin = QString::fromStdString(session->snapshot().wallets.front().name);
    QVERIFY(twin.contains(QLatin1Char('a')));
    twin.replace(QLatin1Char('a'), QChar(0x0430)); // Cyrillic
    name->setText(twin);
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QString::fromStdString(session->snapshot().wallets.front().name)));
    name->setText(QStringLiteral("H\u043Eliday"));
    QVERIFY(notice->isVisible());
    name->setText(QStringLiteral("Отпуск 2"));
    QVERIFY(!notice->isVisible());
    page<ui::ReceivePage>(PageId::Receive);
}

void TestWindows::addsAndRemovesAKeyholder() {
    auto* card = page<ui::SettingsPage>(PageId::Settings)->findChild<ui::KeyholdersCard*>();
    QVERIFY(card);
    const auto fill = [card](const QString& name, const QString& text) {
        for (ui::SecretEdit* edit : card->findChildren<ui::SecretEdit*>()) {
            if (edit->accessibleName() == name) type(edit, text);
        }
    };
    const auto keyholders = [this] { return session->snapshot().vault.keyholders.size(); };
    const QString second = QStringLiteral("a second good battery");
    buttonNamed(card, QStringLiteral("Add a keyholder"))->click();
    QTest::qWait(20);
    card->findChild<QLineEdit*>()->setText(QStringLiteral("Maral"));
    fill(QStringLiteral("Password of the new keyholder"), second);
    fill(QStringLiteral("The same password once more"), QStringLiteral("something else"));
    auto* prompt = card->findChild<ui::PasswordPrompt*>();
    type(prompt->findChild<ui::SecretEdit*>(), kPassword);
    QTest::keyClick(prompt->findChild<ui::SecretEdit*>(), Qt::Key_Return);
    QVERIFY(card->findChild<ui::NoticeBar*>()->text().contains(QStringLiteral("do not match")));
    QCOMPARE(keyholders(), std::size_t(1));

    for (ui::SecretEdit* edit : card->findChildren<ui::SecretEdit*>())
        edit->clear();
    fill(QStringLiteral("Password of the new keyholder"), second);
    fill(QStringLiteral("The same password once more"), second);
    type(prompt->findChild<ui::SecretEdit*>(), kPassword);
    QTest::keyClick(prompt->findChild<ui::SecretEdit*>(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(keyholders(), std::size_t(2), 30'000);

    // The new password opens the vault, and the first one can be kept as the only one again.
    session->lock();
    ui::UnlockPage* unlock = nullptr;
    QTRY_VERIFY((unlock = window->findChild<ui::UnlockPage*>()));
    QVERIFY(unlock->keyholderField());
    QCOMPARE(unlock->keyholderField()->count(), 2);
    unlock->keyholderField()->setCurrentText(QStringLiteral("Maral"));
    type(unlock->passwordField(), second);
    QTest::keyClick(unlock->passwordField(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 30'000);
    card = page<ui::SettingsPage>(PageId::Settings)->findChild<ui::KeyholdersCard*>();
    QTest::qWait(20);
    buttonNamed(card, QStringLiteral("Remove keyholder Maral"))->click();
    prompt = card->findChild<ui::PasswordPrompt*>();
    QTest::qWait(20);
    type(prompt->findChild<ui::SecretEdit*>(), kPassword);
    QTest::keyClick(prompt->findChild<ui::SecretEdit*>(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(keyholders(), std::size_t(1), 30'000);
}

void TestWindows::setsUpAMultisigWallet() {
    auto* wallets = page<ui::WalletsPage>(PageId::Wallets);
    QVERIFY(wallets);
    wallets->begin(ui::WalletsPage::Way::Multisig);
    auto* wizard = qobject_cast<ui::MultisigWizard*>(wallets->current());
    QVERIFY(wizard);
    click(wizard->nextButton());
    QVERIFY2(!wizard->nextButton()->isEnabled(), "our own key is missing");
    click(buttonNamed(wizard->current(), QStringLiteral("Show the public key")));
    answerPassword();
    QTRY_VERIFY_WITH_TIMEOUT(wizard->nextButton()->isEnabled(), 30'000);
    click(wizard->nextButton());

    auto* others = qobject_cast<ui::CosignersStep*>(wizard->current());
    QVERIFY(others);
    others->field(0)->setPlainText(QStringLiteral("[73c5da0a/48h/0h/0h/2h]xpub-nonsense"));
    QVERIFY(!wizard->nextButton()->isEnabled());
    others->field(0)->setPlainText(QString::fromStdString(cosignerOf(kKnownPhrase, Network::Main).toString()));
    others->field(1)->setPlainText(others->field(0)->toPlainText());
    click(wizard->nextButton());
    QVERIFY2(qobject_cast<ui::CosignersStep*>(wizard->current()), "the same key twice must not do");
    others->field(1)->setPlainText(QString::fromStdString(
        cosignerOf("legal winner thank year wave sausage worth useful legal winner thank yellow", Network::Main)
            .toString()));
    click(wizard->nextButton());

    QVERIFY(hasLabel(wizard->current(),
                     QStringLiteral("Key fingerprint 73c5 da0a, path m/48h/0h/0h/2h")
                         .replace(QStringLiteral("73c5 da0a"), ui::formatFingerprint(QStringLiteral("73c5da0a")))));
    QVERIFY(!wizard->nextButton()->isEnabled());
    capture(*window, QStringLiteral("multisig-compare"));
    click(wizard->current()->findChild<QCheckBox*>());
    click(wizard->nextButton());
    answerPassword();
    QTRY_COMPARE_WITH_TIMEOUT(session->snapshot().wallets.size(), std::size_t(2), 30'000);
    const wallet::Wallet& added = session->snapshot().wallets.back();
    QCOMPARE(added.cosigners(), 3);
    QCOMPARE(added.descriptor.threshold(), 2);
    QVERIFY(!added.isWatchOnly);
}

void TestWindows::everyControlHasAName() {
    int seen = 0;
    for (const PageId id : kAllPages) {
        window->desk()->open(id);
        QCoreApplication::processEvents();
        for (const QWidget* widget : window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                qobject_cast<const QScrollArea*>(widget))
                continue;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            QVERIFY(spoken);
            ++seen;
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(),
                     qPrintable(QStringLiteral("page %1: %2 has no name")
                                    .arg(static_cast<int>(id))
                                    .arg(QLatin1String(widget->metaObject()->className()))));
        }
    }
    QVERIFY(seen > 60);
}

void TestWindows::everyPageFitsInEveryLanguage() {
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("ru"), QStringLiteral("tk")}) {
        settings->setLanguage(language);
        for (const ui::ThemeChoice theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            ui::Theme::instance().apply(theme);
            const QString suffix = QStringLiteral("%1-%2").arg(
                language, theme == ui::ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
            QTest::qWait(50);
            QTRY_VERIFY(window->desk());
            for (const PageId id : kAllPages) {
                window->desk()->open(id);
                QTest::qWait(20);
                capture(*window, QStringLiteral("%1-%2").arg(pageName(id), suffix));
            }
            ui::SignPage* sign = signPage();
            sign->openText(
                QString::fromStdString(requestFor(accountOf(phrase, bitcoin::OutputType::Wpkh, Network::Main),
                                                  {.amount = 2'000'000, .fee = 2'000})
                                           .toBase64()));
            QTRY_VERIFY_WITH_TIMEOUT(sign->review() != nullptr, 60'000);
            QTest::qWait(20);
            capture(*window, QStringLiteral("review-%1").arg(suffix));
            sign->flow().clear();
            QTRY_VERIFY(!sign->review());
        }
    }
    settings->setLanguage(QStringLiteral("en"));
    ui::Theme::instance().apply(ui::ThemeChoice::Light);
    QTest::qWait(50);
}

void TestWindows::locksAndUnlocks() {
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(session->state(), app::Session::State::Locked);
    QVERIFY(!window->desk());
    QVERIFY(session->snapshot().wallets.empty());
    auto* unlock = window->findChild<ui::UnlockPage*>();
    QVERIFY(unlock);
    capture(*window, QStringLiteral("locked"));
    type(unlock->passwordField(), QStringLiteral("not the password"));
    QTest::keyClick(unlock->passwordField(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(unlock->findChild<ui::NoticeBar*>()->isVisible(), 30'000);
    QCOMPARE(session->state(), app::Session::State::Locked);
    type(unlock->passwordField(), kPassword);
    QTest::keyClick(unlock->passwordField(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 30'000);
    QCOMPARE(session->snapshot().wallets.size(), std::size_t(2));
}

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
