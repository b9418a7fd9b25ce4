#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>
#include <QVBoxLayout>

#include <set>

#include "ui/text/display_settings.h"
#include "ui/text/error_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/file_drop_area.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/password_rule.h"
#include "ui/widgets/qr_view.h"
#include "ui/widgets/refusal_page.h"
#include "ui/widgets/secret_painter.h"
#include "ui/widgets/step_bar.h"
#include "ui/widgets/word_entry.h"
#include "ui/widgets/word_grid.h"

using namespace sandyk;
using namespace sandyk::ui;

namespace {

constexpr std::string_view kWords[] = {"abandon", "ability", "able", "act",  "action",
                                       "actor",   "zebra",   "zero", "zone", "zoo"};
const QString kAddress = QStringLiteral("bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu");

std::vector<std::string_view> nearZebra(std::string_view typed) {
    return typed == "zabra" ? std::vector<std::string_view>{"zebra"} : std::vector<std::string_view>{};
}

void showActive(QWidget& window) {
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

void savePicture(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("SANDYK_SHOTS");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    QVERIFY(widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void textAndGroundHaveContrast();
    void styleSheetUsesOnlyKnownTokens();
    void figuresAreTabularAndLettersAreThere();
    void everyIconIsAValidDrawing();

    void everyErrorHasItsOwnWords();
    void errorDetailsShowNoHiddenCharacters();
    void amountsAreExactInEveryLanguage_data();
    void amountsAreExactInEveryLanguage();

    void labelsAreAlwaysPlainText();
    void addressIsSpelledCopiedAndCompared();
    void addressAlarmWhenTheClipboardIsSwapped();
    void amountFollowsUnitAndHiding();
    void qrHoldsTheText();
    void stepBarAndRuleSayWhatTheyMean();
    void busyOverlayTakesInputAndCancels();
    void refusalSaysEverything();

    void pictures_data();
    void pictures();
};

void TestWidgets::initTestCase() {
    installAccessibility();
    Theme::instance().apply(ThemeChoice::Light);
}

void TestWidgets::init() {
    DisplaySettings::instance().setLanguage(QStringLiteral("en"));
    DisplaySettings::instance().setUnit(AmountUnit::Btc);
    DisplaySettings::instance().setAmountsHidden(false);
}

void TestWidgets::textAndGroundHaveContrast() {
    for (const Tokens* set : {&lightTokens(), &darkTokens()}) {
        for (const ContrastPair& pair : contrastPairs(*set)) {
            const double ratio = contrastRatio(pair.foreground, pair.background);
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 (%2): %3").arg(pair.name).arg(set->dark).arg(ratio)));
        }
    }
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
}

void TestWidgets::styleSheetUsesOnlyKnownTokens() {
    for (const Tokens* set : {&lightTokens(), &darkTokens()}) {
        const QString sheet = styleSheet(*set);
        QVERIFY(!sheet.contains(QLatin1Char('<')));
        QVERIFY(sheet.contains(set->accent.name()));
    }
}

void TestWidgets::figuresAreTabularAndLettersAreThere() {
    const QString letters = QStringLiteral("äöüňşžýçÄÖÜŇŞŽÝÇ");
    for (const QFont& font : {Theme::instance().font(), Theme::instance().font(kTextBody, kWeightStrong),
                              Theme::instance().monoFont(), Theme::instance().monoFont(kTextBody, kWeightStrong)}) {
        const QFontMetrics metrics(font);
        for (char16_t digit = u'1'; digit <= u'9'; ++digit)
            QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(QLatin1Char('0')));
        for (const QChar letter : letters)
            QVERIFY2(metrics.inFont(letter), qPrintable(QString(letter)));
    }
}

void TestWidgets::everyIconIsAValidDrawing() {
    std::set<QByteArray> pictures;
    for (int i = 0; i < kIconCount; ++i) {
        const QString path = iconPath(static_cast<Icon>(i));
        QSvgRenderer renderer(path);
        QVERIFY2(renderer.isValid(), qPrintable(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().contains("stroke-width=\"1.75\""), qPrintable(path));
        const QImage image = iconPixmap(static_cast<Icon>(i), Qt::black, 24, 1.0).toImage();
        int inked = 0;
        for (int y = 0; y < 24; ++y) {
            for (int x = 0; x < 24; ++x)
                inked += qAlpha(image.pixel(x, y)) > 128;
        }
        QVERIFY2(inked > 15 && inked < 300, qPrintable(path));
        pictures.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(pictures.size(), static_cast<std::size_t>(kIconCount));
    QVERIFY(!applicationIcon().isNull());
}

void TestWidgets::everyErrorHasItsOwnWords() {
    std::set<QString> whole;
    for (const ErrorCode code : allErrorCodes()) {
        const ErrorWords words = errorWords(code);
        const std::string_view name = errorName(code);
        const QByteArray id(name.data(), static_cast<qsizetype>(name.size()));
        for (const QString& text : {words.title, words.why, words.whatToDo}) {
            QVERIFY2(!text.isEmpty(), id.constData());
            QVERIFY2(!text.contains(QLatin1Char('!')), id.constData());
        }
        QVERIFY2(!words.title.endsWith(QLatin1Char('.')), id.constData());
        QVERIFY2(words.whatToDo.endsWith(QLatin1Char('.')), id.constData());
        QVERIFY2(whole.insert(words.title + words.why + words.whatToDo).second, id.constData());
    }
    QVERIFY(whole.size() > 80);
}

void TestWidgets::errorDetailsShowNoHiddenCharacters() {
    const Error error{ErrorCode::PsbtParse, "key \xE2\x80\xAE 7", {{"label", "a\nb"}}};
    const QString details = errorDetails(error);
    QVERIFY(details.startsWith(QLatin1String("psbt.parse")));
    QVERIFY(!details.contains(QChar(0x202E)));
    QCOMPARE(details.count(QLatin1Char('\n')), 2);
    QVERIFY(visibleText(std::string_view("abcdef"), 3).startsWith(QLatin1String("abc")));
    QCOMPARE(visibleText(std::string_view("abcdef"), 3).size(), 4);
}

void TestWidgets::amountsAreExactInEveryLanguage_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<qint64>("satoshi");
    QTest::addColumn<bool>("inBtc");
    QTest::addColumn<QString>("expected");
    QTest::newRow("en") << "en" << qint64(1'500'000) << true << "0.01500000~BTC";
    QTest::newRow("ru") << "ru" << qint64(1'500'000) << true << "0,01500000~BTC";
    QTest::newRow("tk") << "tk" << qint64(1'500'000) << true << "0,01500000~BTC";
    QTest::newRow("tk sat") << "tk" << qint64(1'500'000) << false << "1~500~000~sat";
    QTest::newRow("all coins") << "en" << qint64(2'100'000'000'000'000) << true << "21,000,000.00000000~BTC";
    QTest::newRow("beyond a double") << "en" << qint64(2'099'999'999'999'999) << true << "20,999,999.99999999~BTC";
    QTest::newRow("negative") << "en" << qint64(-1) << true << "-0.00000001~BTC";
    QTest::newRow("least") << "en" << std::numeric_limits<qint64>::min() << false << "-9,223,372,036,854,775,808~sat";
}

void TestWidgets::amountsAreExactInEveryLanguage() {
    QFETCH(QString, language);
    QFETCH(qint64, satoshi);
    QFETCH(bool, inBtc);
    QFETCH(QString, expected);
    DisplaySettings::instance().setLanguage(language);
    DisplaySettings::instance().setUnit(inBtc ? AmountUnit::Btc : AmountUnit::Sat);
    QString shown = formatAmount(satoshi);
    // Any blank that does not break a line is good.
    for (const char16_t blank : {u'\u00A0', u'\u202F'})
        shown.replace(QChar(blank), QLatin1Char('~'));
    QCOMPARE(shown, expected);
    QCOMPARE(plainAmount(1'500'000, AmountUnit::Btc), QStringLiteral("0.01500000"));
    QCOMPARE(plainAmount(1'500'000, AmountUnit::Sat), QStringLiteral("1500000"));
}

void TestWidgets::labelsAreAlwaysPlainText() {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    column->addWidget(new NoticeBar(Notice::Look, QStringLiteral("<b>bold</b>")));
    column->addWidget(new Heading(QStringLiteral("<a href='x'>x</a>")));
    column->addWidget(new RefusalPage(Error{ErrorCode::PsbtParse, "<img src=x>", {}}, QStringLiteral("Back")));
    const auto labels = window.findChildren<QLabel*>();
    QVERIFY(labels.size() > 5);
    for (const QLabel* label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestWidgets::addressIsSpelledCopiedAndCompared() {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* view = new AddressView(kAddress);
    column->addWidget(view);
    showActive(window);
    QCOMPARE(groupsOfFour(kAddress).size(), 11);
    QCOMPARE(groupsOfFour(kAddress).join(QString()), kAddress);
    QVERIFY(view->accessibleName().startsWith(QLatin1String("Address: b c 1 q, c r 8 t,")));

    view->setFocus();
    QSignalSpy copied(view, &AddressView::copied);
    QSignalSpy alarm(view, &AddressView::clipboardChanged);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QApplication::clipboard()->text(), kAddress);
    QTest::qWait(500);
    QCOMPARE(alarm.size(), 0);
}

void TestWidgets::addressAlarmWhenTheClipboardIsSwapped() {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* view = new AddressView(kAddress);
    column->addWidget(view);
    showActive(window);
    QSignalSpy alarm(view, &AddressView::clipboardChanged);
    view->copy();
    QString swapped = kAddress;
    swapped[20] = QLatin1Char('x');
    QApplication::clipboard()->setText(swapped);
    QTRY_COMPARE(alarm.size(), 1);
    auto* bar = view->findChild<NoticeBar*>();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->notice(), Notice::Refused);
}

void TestWidgets::amountFollowsUnitAndHiding() {
    AmountLabel label(123'456);
    QVERIFY(label.text().startsWith(QLatin1String("0.00123456")));
    DisplaySettings::instance().setUnit(AmountUnit::Sat);
    QVERIFY(label.text().startsWith(QLatin1String("123,456")));
    DisplaySettings::instance().setAmountsHidden(true);
    QVERIFY(!label.text().contains(QLatin1String("123")));
    QVERIFY(label.text().endsWith(QLatin1String("sat")));
}

void TestWidgets::qrHoldsTheText() {
    QrView view(QStringLiteral("Address"));
    QVERIFY(view.setText(kAddress.toUtf8()));
    // Finder patterns of ISO 18004: a dark ring with a dark core in three corners, none in the fourth.
    const QImage code = view.modules();
    const int n = code.width();
    QVERIFY((n - 17) % 4 == 0);
    const auto finder = [&](int x, int y) {
        return qGray(code.pixel(x, y)) == 0 && qGray(code.pixel(x + 1, y + 1)) == 255 &&
               qGray(code.pixel(x + 3, y + 3)) == 0;
    };
    QVERIFY(finder(0, 0) && finder(n - 7, 0) && finder(0, n - 7));
    const QImage first = code;
    QVERIFY(view.setText(kAddress.left(41).toUtf8()));
    QVERIFY(view.modules() != first);
    view.resize(280, 280);
    const QImage shot = view.grab().toImage();
    QCOMPARE(shot.pixelColor(2, 140), QColor(Qt::white));
    QVERIFY(!view.setText(QByteArray(3000, 'x')));
    QVERIFY(view.modules().isNull());
}

void TestWidgets::stepBarAndRuleSayWhatTheyMean() {
    StepBar bar;
    bar.setProgress(5, 3, QStringLiteral("3 of 3"));
    QCOMPARE(bar.done(), 3);
    QCOMPARE(bar.accessibleName(), QStringLiteral("3 of 3"));
    PasswordRule rule(10);
    rule.setLength(9);
    QVERIFY(!rule.isMet());
    const QString shortText = rule.accessibleName();
    rule.setLength(10);
    QVERIFY(rule.isMet());
    QVERIFY(rule.accessibleName() != shortText);
}

void TestWidgets::busyOverlayTakesInputAndCancels() {
    QWidget window;
    window.resize(500, 300);
    auto* column = new QVBoxLayout(&window);
    auto* button = new PrimaryButton(QStringLiteral("Go"));
    column->addWidget(button);
    BusyOverlay overlay(&window);
    showActive(window);
    QSignalSpy clicked(button, &QPushButton::clicked);
    QSignalSpy cancelled(&overlay, &BusyOverlay::cancelled);
    overlay.start(QStringLiteral("Working"), true);
    QCOMPARE(overlay.geometry(), window.rect());
    QTest::mouseClick(window.childAt(button->geometry().center()), Qt::LeftButton);
    QCOMPARE(clicked.size(), 0);
    QTest::keyClick(&overlay, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    overlay.stop();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
}

void TestWidgets::refusalSaysEverything() {
    RefusalPage page(Error{ErrorCode::SignAmountMismatch, "input 0", {{"input", "0"}}}, QStringLiteral("Back"));
    QString all;
    for (const QLabel* label : page.findChildren<QLabel*>())
        all += label->text() + QLatin1Char('\n');
    const ErrorWords words = errorWords(ErrorCode::SignAmountMismatch);
    for (const QString& part :
         {words.title, words.why, words.whatToDo, words.rule, QStringLiteral("sign.amount_mismatch")})
        QVERIFY2(all.contains(part), qPrintable(part));
    QSignalSpy back(&page, &RefusalPage::back);
    for (QPushButton* button : page.findChildren<QPushButton*>())
        button->click();
    QCOMPARE(back.size(), 1);
    QVERIFY(QApplication::clipboard()->text().contains(QLatin1String("input = 0")));
}

void TestWidgets::pictures_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestWidgets::pictures() {
    QFETCH(bool, dark);
    Theme::instance().apply(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QString scheme = dark ? QStringLiteral("dark") : QStringLiteral("light");

    QWidget sheet;
    sheet.setProperty("kind", QStringLiteral("page"));
    sheet.setFixedWidth(1000);
    auto* outer = new QVBoxLayout(&sheet);
    outer->addWidget(new Heading(QStringLiteral("Müşderi gapjygy · Кошелёк клиента")));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(new PrimaryButton(QStringLiteral("Sign 0.0150 BTC"), Icon::Sign));
    buttons->addWidget(new SecondaryButton(QStringLiteral("Open a file"), Icon::File));
    buttons->addWidget(new DangerButton(QStringLiteral("Delete")));
    buttons->addWidget(new QuietButton(QStringLiteral("Copy"), Icon::Copy));
    auto* off = new PrimaryButton(QStringLiteral("Next"));
    off->setEnabled(false);
    buttons->addWidget(off);
    auto* box = new ChoiceBox;
    box->addItems({QStringLiteral("Native segwit"), QStringLiteral("Taproot")});
    buttons->addWidget(box);
    buttons->addStretch();
    outer->addLayout(buttons);

    auto* row = new QHBoxLayout;
    auto* card = new Card(QStringLiteral("Receive"));
    card->body()->addWidget(new AddressView(kAddress));
    auto* values = new KeyValueList;
    values->add(QStringLiteral("Fee"), formatFeeRate(12'345));
    values->add(QStringLiteral("Amount"), new AmountLabel(1'500'000));
    values->add(QStringLiteral("Change"), new AmountLabel(2'112'345'678));
    values->add(QStringLiteral("Key fingerprint"), formatFingerprint(QStringLiteral("73c5da0a")));
    card->body()->addWidget(values);
    auto* steps = new StepBar;
    steps->setProgress(2, 3, QStringLiteral("2 of 3 signatures"));
    card->body()->addWidget(steps);
    auto* qr = new QrView(QStringLiteral("Address"));
    qr->setText(kAddress.toUtf8());
    row->addWidget(card, 1);
    row->addWidget(qr, 0, Qt::AlignTop);
    outer->addLayout(row);
    for (const Notice notice : {Notice::Info, Notice::Look, Notice::Refused, Notice::Proven})
        outer->addWidget(new NoticeBar(
            notice, QStringLiteral("The change returns to your own wallet, re-derived from its descriptor.")));
    outer->addWidget(new FileDropArea(QStringLiteral("Drop a signing request here"), QStringLiteral("Choose a file")));
    auto* choices = new QHBoxLayout;
    auto* chosen = new ChoiceCard(Icon::Person, QStringLiteral("Individual"),
                                  QStringLiteral("One person who holds their own coins."));
    chosen->setChecked(true);
    choices->addWidget(chosen);
    choices->addWidget(new ChoiceCard(Icon::OfflineSigner, QStringLiteral("Автономный подписант"),
                                      QStringLiteral("Компьютер без сети, который только проверяет и подписывает.")));
    outer->addLayout(choices);
    auto* secret = new SecretEdit(QStringLiteral("Password"));
    outer->addWidget(secret);
    sheet.resize(1000, sheet.layout()->totalHeightForWidth(1000));
    sheet.show();
    QTest::keyClicks(secret, QStringLiteral("some words here"));
    savePicture(sheet, QStringLiteral("kit-%1").arg(scheme));

    QWidget words;
    words.setProperty("kind", QStringLiteral("page"));
    words.setFixedWidth(760);
    auto* column = new QVBoxLayout(&words);
    auto* grid = new WordGrid;
    grid->setPhrase(SecureString("zoo zoo zoo able able able act act act zero zero zone"));
    column->addWidget(grid);
    auto* entry = new WordEntry(kWords, nearZebra);
    entry->setCount(12);
    column->addWidget(entry);
    words.show();
    QVERIFY(QTest::qWaitForWindowExposed(&words));
    words.activateWindow();
    grid->setShown(true);
    entry->field(2)->setFocus();
    QTest::keyClicks(entry->field(2), QStringLiteral("zabra"));
    savePicture(words, QStringLiteral("kit-words-%1").arg(scheme));

    RefusalPage refusal(
        Error{ErrorCode::SignAmountMismatch, "input 0 says 1.5 BTC, its transaction 0.5 BTC", {{"input", "0"}}},
        QStringLiteral("Back"));
    refusal.setProperty("kind", QStringLiteral("page"));
    refusal.resize(760, refusal.layout()->totalHeightForWidth(760));
    savePicture(refusal, QStringLiteral("kit-refusal-%1").arg(scheme));

    EmptyState empty(Icon::Wallets, QStringLiteral("No wallets yet"),
                     QStringLiteral("A wallet shows addresses and coins of one set of keys. Create your first one."),
                     QStringLiteral("Create a wallet"));
    empty.setProperty("kind", QStringLiteral("page"));
    savePicture(empty, QStringLiteral("kit-empty-%1").arg(scheme));

    QPixmap icons(10 * 56, 4 * 56);
    icons.fill(tokens().surface);
    QPainter painter(&icons);
    for (int i = 0; i < kIconCount; ++i)
        painter.drawPixmap(i % 10 * 56 + 8, i / 10 * 56 + 8, iconPixmap(static_cast<Icon>(i), tokens().text, 40, 1.0));
    painter.end();
    const QString folder = qEnvironmentVariable("SANDYK_SHOTS");
    if (!folder.isEmpty()) QVERIFY(icons.save(QStringLiteral("%1/kit-icons-%2.png").arg(folder, scheme)));
    Theme::instance().apply(ThemeChoice::Light);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
