// Hardware wallets in the windows, played from recordings of real firmware: they come and go, wallets are made from
// them, addresses compared, requests signed with live steps, and keys written into the register.
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

#include "base/encoding.h"
#include "gui_driver.h"
#include "gui_program.h"
#include "sample_chain.h"
#include "sample_request.h"
#include "transcript.h"
#include "ui/pages/devices/device_address_form.h"
#include "ui/pages/devices/device_progress.h"
#include "ui/pages/devices/device_register_form.h"
#include "ui/pages/devices/device_wallet_form.h"
#include "ui/pages/devices/devices_page.h"
#include "ui/pages/devices/record_form.h"
#include "ui/pages/devices/register_card.h"
#include "ui/pages/devices/rule_card.h"
#include "ui/pages/send/draft_list.h"
#include "ui/pages/send/send_page.h"
#include "ui/pages/sign/review_view.h"
#include "ui/pages/sign/sign_page.h"
#include "ui/pages/sign/signer_choice.h"
#include "ui/pages/wallets/multisig_wizard.h"
#include "ui/pages/wallets/wallets_page.h"
#include "ui/shell/main_window.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice_bar.h"

using namespace sandyk;
using namespace sandyk::guitest;
using test::PlayedLedger;
using test::readTranscript;
using ui::PageId;

namespace {

const std::string kSingle = "ledger-btc-sign-wpkh-3in";
const std::string kMulti = "ledger-btc-sign-wsh-sortedmulti";
const QString kFirst = QStringLiteral("/dev/played0");

PlayedLedger ledger(std::vector<std::string> transcripts = {}) {
    PlayedLedger device;
    device.transcripts = std::move(transcripts);
    return device;
}

} // namespace

class TestDevices : public QObject, private Program {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();

    void comeAndGoByThemselves();
    void sayWhatTheyNeed();
    void makeAWallet();
    void checkAnAddress();
    void signWithLiveSteps();
    void signATransferThatIsMadeHere();
    void registerAMultisigWallet();
    void joinAMultisigWallet();
    void standInTheKeyRegister();
    void everyControlHasAName();
    void everyPageFitsInEveryLanguage();

private:
    ui::DevicesPage* devices() { return page<ui::DevicesPage>(PageId::Devices); }
    void plug(PlayedLedger device);
    void import(const std::string& transcript, const QString& name);
    template <class Form>
    Form* form(const QString& button);
    void load(ui::SignPage* sign, const std::string& transcript);
    /// The last one offered.
    void chooseDevice(ui::SignPage* sign);
};

void TestDevices::initTestCase() {
    open();
    settings->setNetwork(Network::Test);
    std::optional<Result<void>> made;
    session->createVault((folder.path() + QStringLiteral("/vault.sandyk")).toStdString(), app::Profile::Individual,
                         SecureString(kPassword.toStdString()), [&](Result<void> result) { made = std::move(result); });
    QTRY_VERIFY_WITH_TIMEOUT(made.has_value(), 60'000);
    QVERIFY(*made);
    acceptRisk(*session);
    QTRY_VERIFY(window->desk());
}

void TestDevices::cleanupTestCase() {
    window.reset();
    session.reset();
}

void TestDevices::cleanup() {
    bus->unplug(kFirst.toStdString());
    bus->unplug("/dev/played1");
    QTRY_VERIFY_WITH_TIMEOUT(window->context().devices->plugged().empty(), 10'000);
}

void TestDevices::plug(PlayedLedger device) {
    const QString path = QString::fromStdString(device.path);
    bus->plug(std::move(device));
    app::DeviceService* service = window->context().devices;
    QTRY_VERIFY_WITH_TIMEOUT(
        service->deviceAt(path) && service->deviceAt(path)->state != app::PluggedDevice::State::Asking, 10'000);
    settle();
}

void TestDevices::import(const std::string& transcript, const QString& name) {
    const auto& wallets = session->snapshot().wallets;
    const auto descriptor = readTranscript(transcript).descriptor().value();
    const auto same = [&](const wallet::Wallet& wallet) { return wallet.descriptor == descriptor; };
    if (std::ranges::any_of(wallets, same)) return;
    const std::size_t before = wallets.size();
    session->addDescriptorWallet({name, Network::Test, descriptor, {}, {}}, [](Result<std::int64_t>) {});
    QTRY_COMPARE(session->snapshot().wallets.size(), before + 1);
}

template <class Form>
Form* TestDevices::form(const QString& button) {
    ui::DevicesPage* page = devices();
    QPushButton* wanted = buttonNamed(page, button);
    if (!wanted) return nullptr;
    click(wanted);
    settle();
    return qobject_cast<Form*>(page->current());
}

void TestDevices::load(ui::SignPage* sign, const std::string& transcript) {
    sign->openText(QString::fromStdString(readTranscript(transcript).value("psbt_v0_base64")));
    QTRY_VERIFY_WITH_TIMEOUT(sign->review() != nullptr, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(sign->review()->signButton()->isEnabled(), 60'000);
}

void TestDevices::chooseDevice(ui::SignPage* sign) {
    settle();
    QVERIFY(sign->signerChoice());
    QPushButton* chosen = nullptr;
    for (QPushButton* button : sign->signerChoice()->findChildren<QPushButton*>()) {
        if (button->isVisible()) chosen = button;
    }
    QVERIFY(chosen);
    click(chosen);
}

void TestDevices::comeAndGoByThemselves() {
    ui::DevicesPage* page = devices();
    QVERIFY(page);
    QVERIFY(hasLabel(page, QStringLiteral("No device is plugged in")));
    plug(ledger());
    QVERIFY(hasLabel(page, QStringLiteral("Ledger Nano S Plus")));
    QVERIFY(hasLabel(page, QStringLiteral("Ready")));
    QVERIFY(hasLabel(page, QStringLiteral("Key fingerprint %1 · App Bitcoin Test 2.4.6")
                               .arg(ui::formatFingerprint(QStringLiteral("f5acc2fd")))));
    bus->unplug(kFirst.toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(hasLabel(page, QStringLiteral("No device is plugged in")), 10'000);
    QVERIFY(!hasLabel(page, QStringLiteral("Ledger Nano S Plus")));
}

void TestDevices::sayWhatTheyNeed() {
    ui::DevicesPage* page = devices();
    PlayedLedger device = ledger();
    device.app = Bytes{0x55, 0x15};
    plug(device);
    QVERIFY(hasLabel(page, QStringLiteral("Unlock with your PIN")));
    bus->unplug(device.path);
    QTRY_VERIFY_WITH_TIMEOUT(window->context().devices->plugged().empty(), 10'000);
    device.app = fromHex("0105424f4c4f5305312e312e3101009000").value();
    plug(device);
    QVERIFY(hasLabel(page, QStringLiteral("Open the Bitcoin app")));
    QVERIFY(!page->findChild<ui::RuleCard*>());
    for (const auto& [code, words] : {std::pair{ErrorCode::DeviceInUse, "Held by another program"},
                                      {ErrorCode::DeviceAccess, "This computer does not let Sandyk use it"}}) {
        bus->unplug(device.path);
        QTRY_VERIFY_WITH_TIMEOUT(window->context().devices->plugged().empty(), 10'000);
        device.opening = code;
        plug(device);
        QVERIFY(hasLabel(page, QString::fromLatin1(words)));
        QVERIFY2(!buttonNamed(page, QStringLiteral("Check an address")), "nothing can be done with it");
    }
    QVERIFY2(page->findChild<ui::RuleCard*>(), "the rule is offered");
    QVERIFY(page->findChild<ui::RuleCard*>()->findChild<QPlainTextEdit*>()->toPlainText().contains(
        QStringLiteral("70-sandyk-hardware-wallets.rules")));
}

void TestDevices::makeAWallet() {
    plug(ledger({"ledger-btc-xpub"}));
    auto* wallet = form<ui::DeviceWalletForm>(QStringLiteral("Make a wallet from it"));
    QVERIFY(wallet);
    clearAndType(wallet->nameField(), QStringLiteral("Cold"));
    capture(*window, QStringLiteral("device-wallet"));
    click(wallet->actButton());
    QTRY_VERIFY_WITH_TIMEOUT(wallet->notice()->isVisible(), 60'000);
    QCOMPARE(wallet->notice()->notice(), ui::Notice::Proven);
    const wallet::Wallet& added = session->snapshot().wallets.back();
    QCOMPARE(added.name, std::string("Cold"));
    QVERIFY(added.isWatchOnly);
    QCOMPARE(added.descriptor.keys().front().extended->toString(), readTranscript("ledger-btc-xpub").result["xpub"]);
    click(buttonNamed(wallet, QStringLiteral("Back")));
}

void TestDevices::checkAnAddress() {
    import("ledger-btc-address-wpkh", QStringLiteral("Played"));
    plug(ledger({"ledger-btc-address-wpkh"}));
    auto* check = form<ui::DeviceAddressForm>(QStringLiteral("Check an address"));
    QVERIFY(check);
    check->walletList()->setCurrentIndex(check->walletList()->findText(QStringLiteral("Cold")));
    const QString cold = check->expected()->address();
    check->walletList()->setCurrentIndex(check->walletList()->count() - 1);
    const QString expected = QString::fromStdString(readTranscript("ledger-btc-address-wpkh").result["address"]);
    QVERIFY(check->expected()->address() == expected || cold == expected);
    if (check->expected()->address() != expected)
        check->walletList()->setCurrentIndex(check->walletList()->findText(QStringLiteral("Cold")));
    capture(*window, QStringLiteral("device-address"));
    click(check->actButton());
    QTRY_VERIFY_WITH_TIMEOUT(check->notice()->isVisible(), 60'000);
    QVERIFY2(check->notice()->notice() == ui::Notice::Proven, qPrintable(check->notice()->text()));
    capture(*window, QStringLiteral("device-address-same"));
    click(buttonNamed(check, QStringLiteral("Back")));
}

void TestDevices::signWithLiveSteps() {
    import(kSingle, QStringLiteral("Played"));
    auto* sign = page<ui::SignPage>(PageId::Sign);
    load(sign, kSingle);
    // This vault has no key of it and nothing is plugged in: the page says what to do.
    click(sign->review()->signButton());
    QVERIFY(sign->signerChoice());
    QVERIFY(hasLabel(sign, QStringLiteral("Plug in the device that holds the key. It appears here by itself.")));
    PlayedLedger device = ledger({kSingle});
    device.waitAt = 60;
    plug(device);
    QVERIFY2(!buttonNamed(sign, QStringLiteral("This vault")), "it has no key of this request");
    capture(*window, QStringLiteral("device-sign-choice"));
    chooseDevice(sign);
    QTRY_VERIFY(sign->progress() && sign->progress()->isVisible());
    QTest::qWait(400);
    QVERIFY(!sign->progress()->stepText().isEmpty());
    QVERIFY2(!sign->review()->isEnabled(), "what is signed now is not touched");
    capture(*window, QStringLiteral("device-sign-steps"));
    click(sign->progress()->cancelButton());
    QTRY_VERIFY_WITH_TIMEOUT(!sign->progress()->isVisible(), 10'000);
    QCOMPARE(sign->flow().signaturesAdded(), std::size_t(0));
    device.waitAt.reset();
    bus->unplug(device.path);
    QTRY_VERIFY_WITH_TIMEOUT(window->context().devices->plugged().empty(), 10'000);
    plug(device);
    QTRY_VERIFY_WITH_TIMEOUT(sign->review() && sign->review()->signButton()->isEnabled(), 60'000);
    click(sign->review()->signButton());
    chooseDevice(sign);
    QTRY_VERIFY_WITH_TIMEOUT(sign->flow().isComplete(), 30'000);
    QCOMPARE(sign->flow().signaturesAdded(), std::size_t(3));
    QTRY_VERIFY(hasLabel(sign, QStringLiteral("Signed and complete")));
    sign->flow().clear();
    QTRY_VERIFY(!sign->review());
}

void TestDevices::signATransferThatIsMadeHere() {
    import(kSingle, QStringLiteral("Played"));
    const auto descriptor = readTranscript(kSingle).descriptor().value();
    const auto& wallets = session->snapshot().wallets;
    const auto played = std::ranges::find(wallets, descriptor, &wallet::Wallet::descriptor);
    QVERIFY(played != wallets.end());
    const std::string text = readTranscript(kSingle).value("psbt_v0_base64");
    const auto psbt = bitcoin::Psbt::parseAny(Bytes(text.begin(), text.end()));
    QVERIFY(psbt);
    QVERIFY(storeDraft(*session, played->id, *psbt) > 0);
    window->context().books->setWallet(played->id);
    auto* send = page<ui::SendPage>(PageId::Send);
    QTRY_VERIFY_WITH_TIMEOUT(send->drafts()->isVisible(), 10'000);
    QVERIFY2(buttonNamed(send->drafts(), QStringLiteral("Open")), "the draft is listed");
    click(buttonNamed(send->drafts(), QStringLiteral("Open")));
    QTRY_VERIFY_WITH_TIMEOUT(send->review() && send->review()->signButton()->isEnabled(), 60'000);
    QVERIFY(hasLabel(
        send, QStringLiteral("Needs 1 more signature of: %1").arg(ui::formatFingerprint(QStringLiteral("f5acc2fd")))));
    PlayedLedger device = ledger({kSingle});
    device.waitAt = 60;
    plug(device);
    const auto choose = [&] {
        QTRY_VERIFY_WITH_TIMEOUT(send->review() && send->review()->signButton()->isEnabled(), 60'000);
        click(send->review()->signButton());
        settle();
        QVERIFY(send->signerChoice());
        QPushButton* chosen = nullptr;
        for (QPushButton* button : send->signerChoice()->findChildren<QPushButton*>()) {
            if (button->isVisible()) chosen = button;
        }
        click(chosen);
    };
    choose();
    QTRY_VERIFY_WITH_TIMEOUT(send->progress()->isVisible(), 10'000);
    QTest::qWait(400);
    QVERIFY2(!send->review()->isEnabled(), "what is signed now is not touched");
    capture(*window, QStringLiteral("send-device-steps"));
    click(send->progress()->cancelButton());
    QTRY_VERIFY_WITH_TIMEOUT(!send->progress()->isVisible(), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(send->review() && send->review()->signButton()->isEnabled(), 60'000);
    QCOMPARE(window->context().payment->view()->draft.state, wallet::DraftState::Prepared);
    bus->unplug(device.path);
    QTRY_VERIFY_WITH_TIMEOUT(window->context().devices->plugged().empty(), 10'000);
    device.waitAt.reset();
    plug(device);
    choose();
    QTRY_COMPARE_WITH_TIMEOUT(window->context().payment->view()->draft.state, wallet::DraftState::Signed, 30'000);
    QTRY_VERIFY(hasLabel(send, QStringLiteral("Every signature is there")));
    window->context().payment->clear();
}

void TestDevices::registerAMultisigWallet() {
    import(kMulti, QStringLiteral("Family vault"));
    plug(ledger({"ledger-btc-register-wsh-sortedmulti"}));
    auto* known = form<ui::DeviceRegisterForm>(QStringLiteral("Make a wallet known to it"));
    QVERIFY(known);
    QCOMPARE(known->walletList()->count(), 1);
    capture(*window, QStringLiteral("device-register"));
    click(known->actButton());
    QTRY_VERIFY_WITH_TIMEOUT(known->notice()->isVisible(), 60'000);
    QVERIFY2(known->notice()->notice() == ui::Notice::Proven, qPrintable(known->notice()->text()));
    click(buttonNamed(known, QStringLiteral("Back")));
    // Signing needs the proof that the vault has kept now; the other key is elsewhere.
    bus->unplug(kFirst.toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(window->context().devices->plugged().empty(), 10'000);
    plug(ledger({kMulti}));
    auto* sign = page<ui::SignPage>(PageId::Sign);
    load(sign, kMulti);
    click(sign->review()->signButton());
    QTRY_VERIFY(sign->signerChoice());
    chooseDevice(sign);
    QTRY_COMPARE_WITH_TIMEOUT(sign->flow().signaturesAdded(), std::size_t(1), 30'000);
    QTRY_VERIFY(hasLabel(sign, QStringLiteral("Signed; other signatures are still missing")));
    click(buttonNamed(sign, QStringLiteral("Sign with another key")));
    QVERIFY(sign->signerChoice());
    sign->flow().clear();
    QTRY_VERIFY(!sign->review());
}

void TestDevices::joinAMultisigWallet() {
    const auto keys = readTranscript(kMulti).policy->keys;
    const std::string own = keys[0].substr(keys[0].find(']') + 1);
    PlayedLedger device = ledger();
    device.answers = {{fromHex("e1000001120004800000308000000180000000"
                               "80000002")
                           .value(),
                       toBytes(asBytes(own + "\x90" + std::string(1, '\0')))}};
    plug(device);
    auto* wallets = page<ui::WalletsPage>(PageId::Wallets);
    wallets->begin(ui::WalletsPage::Way::Multisig);
    auto* wizard = qobject_cast<ui::MultisigWizard*>(wallets->current());
    QVERIFY(wizard);
    click(wizard->nextButton());
    const QString take = QStringLiteral("Take the key of Ledger Nano S Plus");
    click(buttonNamed(wizard->current(), take));
    QTRY_VERIFY_WITH_TIMEOUT(wizard->nextButton()->isEnabled(), 60'000);
    capture(*window, QStringLiteral("device-cosigner"));
    click(wizard->nextButton());
    auto* others = qobject_cast<ui::CosignersStep*>(wizard->current());
    QVERIFY(others);
    others->field(0)->setPlainText(QString::fromStdString(keys[1]));
    // A second device of the same maker, played by another seed's key.
    PlayedLedger second = device;
    second.path = "/dev/played1";
    plug(second);
    const QString more = QString::fromStdString(
        cosignerOf("legal winner thank year wave sausage worth useful legal winner thank yellow", Network::Test)
            .toString());
    others->field(1)->setPlainText(more);
    click(wizard->nextButton());
    QVERIFY(wizard->current()->findChild<QCheckBox*>());
    for (ui::NoticeBar* notice : wizard->current()->findChildren<ui::NoticeBar*>())
        QVERIFY2(!notice->isVisible() || !notice->text().contains(QStringLiteral("one maker")), "makers are mixed");
    click(wizard->current()->findChild<QCheckBox*>());
    const std::size_t before = session->snapshot().wallets.size();
    click(wizard->nextButton());
    // No key of it is in this vault, so no password is asked for.
    QTRY_COMPARE_WITH_TIMEOUT(session->snapshot().wallets.size(), before + 1, 60'000);
    QVERIFY(session->snapshot().wallets.back().isWatchOnly);
    QCOMPARE(session->snapshot().wallets.back().cosigners(), 3);
}

void TestDevices::standInTheKeyRegister() {
    import(kMulti, QStringLiteral("Family vault"));
    plug(ledger());
    ui::DevicesPage* page = devices();
    click(buttonNamed(page, QStringLiteral("Write into the key register")));
    settle();
    auto* record = page->findChild<ui::RecordForm*>();
    QVERIFY(record);
    const auto field = [&](const char* name) {
        for (QLineEdit* edit : record->findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == QString::fromLatin1(name)) return edit;
        }
        return static_cast<QLineEdit*>(nullptr);
    };
    QTRY_COMPARE(field("Maker of the device")->text(), QStringLiteral("Ledger"));
    QCOMPARE(field("Model")->text(), QStringLiteral("Nano S Plus"));
    type(field("Holder"), QStringLiteral("Aman"));
    type(field("Place"), QStringLiteral("Bank"));
    type(field("Made on (like 2026-11-26)"), QStringLiteral("2026-13-01"));
    capture(*window, QStringLiteral("device-record"));
    click(record->saveButton());
    QTRY_VERIFY(record->findChild<ui::NoticeBar*>()->isVisible());
    QCOMPARE(record->focusWidget(), field("Made on (like 2026-11-26)"));
    clearAndType(field("Made on (like 2026-11-26)"), QStringLiteral("2026-11-01"));
    click(record->saveButton());
    QTRY_COMPARE_WITH_TIMEOUT(page->registerCard()->keyRegister().records.size(), std::size_t(1), 10'000);
    QTRY_VERIFY(buttonNamed(
        page, QStringLiteral("Change the entry of the key %1").arg(ui::formatFingerprint(QStringLiteral("f5acc2fd")))));
    // The other key of the family's wallet, held by the same person on a device of the same maker.
    wallet::KeyRecord other = page->registerCard()->keyRegister().records.front();
    other.fingerprint = keys::Fingerprint::parse("5c9e228d").value();
    other.place = "Home";
    app::keepKeyRecord(*session, other, [](Result<void>) {});
    page->registerCard()->refresh();
    const auto says = [&](const char* words) {
        for (ui::NoticeBar* notice : page->registerCard()->findChildren<ui::NoticeBar*>()) {
            if (notice->isVisible() && notice->text().contains(QString::fromLatin1(words))) return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(says("Devices of one maker (Ledger) are enough to spend"), 10'000);
    QVERIFY(says("are held by one person"));
    // A key that an unsafe firmware has made is marked, with what to do.
    wallet::KeyRecord unsafe;
    unsafe.fingerprint = keys::Fingerprint::parse("00000005").value();
    unsafe.vendor = "Coldcard";
    unsafe.firmware = "5.1.0";
    unsafe.making = wallet::KeyMaking::Device;
    app::keepKeyRecord(*session, unsafe, [](Result<void>) {});
    page->registerCard()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(says("Update the device, make a new key with it"), 10'000);
}

void TestDevices::everyControlHasAName() {
    plug(ledger());
    ui::DevicesPage* page = devices();
    for (const auto act : {ui::DeviceCard::Act::Record, ui::DeviceCard::Act::Wallet, ui::DeviceCard::Act::Address,
                           ui::DeviceCard::Act::Register}) {
        page->begin(act, window->context().devices->plugged().front());
        settle();
        int seen = 0;
        for (QWidget* widget : page->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QScrollArea*>(widget))
                continue;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(spoken);
            ++seen;
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
        QVERIFY(seen > 3);
    }
    click(buttonNamed(page, QStringLiteral("Back")));
}

void TestDevices::everyPageFitsInEveryLanguage() {
    plug(ledger());
    PlayedLedger locked = ledger();
    locked.path = "/dev/played1";
    locked.opening = ErrorCode::DeviceAccess;
    plug(locked);
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("ru"), QStringLiteral("tk")}) {
        settings->setLanguage(language);
        for (const ui::ThemeChoice theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            ui::Theme::instance().apply(theme);
            const QString suffix = QStringLiteral("%1-%2").arg(
                language, theme == ui::ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
            QTest::qWait(50);
            QTRY_VERIFY(window->desk());
            ui::DevicesPage* page = devices();
            QTest::qWait(200);
            capture(*window, QStringLiteral("devices-plugged-%1").arg(suffix));
            const app::PluggedDevice device = *window->context().devices->deviceAt(kFirst);
            for (const auto& [act, name] : {std::pair{ui::DeviceCard::Act::Wallet, "wallet"},
                                            {ui::DeviceCard::Act::Address, "address"},
                                            {ui::DeviceCard::Act::Register, "register"}}) {
                page->begin(act, device);
                QTest::qWait(20);
                capture(*window, QStringLiteral("devices-%1-%2").arg(QString::fromLatin1(name), suffix));
            }
            QMetaObject::invokeMethod(page->current(), "finished");
        }
    }
    settings->setLanguage(QStringLiteral("en"));
    ui::Theme::instance().apply(ui::ThemeChoice::Light);
    QTest::qWait(50);
}

QTEST_MAIN(TestDevices)
#include "tst_devices.moc"
