// Fields for secrets (requirement A-27): typed without a QString, shown only on request, wiped when hidden.
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/secret_painter.h"
#include "ui/widgets/word_entry.h"
#include "ui/widgets/word_grid.h"

using namespace sandyk;
using namespace sandyk::ui;

namespace {

constexpr std::string_view kWords[] = {"abandon", "ability", "able", "act",  "action",
                                       "actor",   "zebra",   "zero", "zone", "zoo"};

std::vector<std::string_view> nearZebra(std::string_view typed) {
    return typed == "zabra" ? std::vector<std::string_view>{"zebra"} : std::vector<std::string_view>{};
}

void showActive(QWidget& window) {
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

int darkPixels(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qGray(image.pixel(x, y)) < 128;
    }
    return count;
}

} // namespace

class TestSecrets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void secretEditTypesWithoutEchoAndWipes();
    void secretEditGivesNothingAway();
    void secretEditPastesOnlyWhenAllowed();
    void wipingATextOverwritesItInPlace();
    void secretPainterWalksUtf8();
    void wordFieldCompletesAndCorrects();
    void wordEntryJoinsThePhrase();
    void wordGridHidesOnFocusLossAndWipes();
};

void TestSecrets::initTestCase() {
    installAccessibility();
    Theme::instance().apply(ThemeChoice::Light);
}

void TestSecrets::secretEditTypesWithoutEchoAndWipes() {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* edit = new SecretEdit(QStringLiteral("Password"));
    auto* other = new SecretEdit(QStringLiteral("Again"));
    column->addWidget(edit);
    column->addWidget(other);
    showActive(window);
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("correct horse"));
    QVERIFY(edit->text() == SecureString("correct horse"));
    QCOMPARE(edit->length(), 13);

    // The masked picture does not depend on which letters were typed.
    const QImage masked = edit->grab().toImage();
    edit->clear();
    QTest::keyClicks(edit, QStringLiteral("wrong donkeys"));
    QCOMPARE(edit->grab().toImage(), masked);
    edit->setRevealed(true);
    QVERIFY(edit->grab().toImage() != masked);

    QTest::keyClick(edit, Qt::Key_Home);
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClick(edit, Qt::Key_End);
    QTest::keyClick(edit, Qt::Key_Backspace);
    QVERIFY(edit->text() == SecureString("rong donkey"));
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QKeyEvent typed(QEvent::KeyPress, 0, Qt::NoModifier, QStringLiteral("ň"));
    QApplication::sendEvent(edit, &typed);
    QVERIFY(edit->text() == SecureString("ň"));
    QCOMPARE(edit->length(), 1);
    QTest::keyClick(edit, Qt::Key_Backspace);
    QVERIFY(edit->text().empty());

    QTest::keyClicks(edit, QStringLiteral("abc"));
    window.hide();
    QVERIFY(edit->text().empty());
    QVERIFY(!edit->isRevealed());
}

void TestSecrets::secretEditGivesNothingAway() {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* edit = new SecretEdit(QStringLiteral("Password"));
    column->addWidget(edit);
    showActive(window);
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("hunter22"));
    QApplication::clipboard()->setText(QStringLiteral("before"));
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
    QVERIFY(edit->text() == SecureString("hunter22"));

    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(edit);
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::EditableText);
    QVERIFY(spoken->state().passwordEdit);
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Password"));
    QVERIFY(!spoken->text(QAccessible::Value).contains(QLatin1String("hunter")));
    QVERIFY(!edit->testAttribute(Qt::WA_InputMethodEnabled));
}

void TestSecrets::secretEditPastesOnlyWhenAllowed() {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* edit = new SecretEdit(QStringLiteral("Password"));
    column->addWidget(edit);
    showActive(window);
    edit->setFocus();
    QApplication::clipboard()->setText(QStringLiteral("pasted\n"));
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(edit->text().empty());
    edit->setPasteAllowed(true);
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(edit->text() == SecureString("pasted"));
    QApplication::clipboard()->setText(QString(5000, QLatin1Char('x')));
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit->text().size(), SecretEdit::kMaxBytes);
}

void TestSecrets::wipingATextOverwritesItInPlace() {
    QString own(40, QLatin1Char('s'));
    const QChar* place = own.constData();
    wipeText(own);
    QVERIFY(own.constData() == place);
    QVERIFY(own == QString(40, QChar(u'\0')));

    const QString owner(40, QLatin1Char('s'));
    QString shared = owner;
    wipeText(shared);
    QVERIFY2(shared.constData() == owner.constData(), "wiping a shared text must not make a further copy");
    QCOMPARE(owner, QString(40, QLatin1Char('s')));
}

void TestSecrets::secretPainterWalksUtf8() {
    for (const char32_t character : {U'a', U'ň', U'€', U'\U0001F600'}) {
        char bytes[4];
        const std::size_t count = encodeUtf8(character, bytes);
        const std::string_view view(bytes, count);
        QCOMPARE(QString::fromUtf8(bytes, static_cast<qsizetype>(count)), QString::fromUcs4(&character, 1));
        std::size_t at = 0;
        QCOMPARE(nextCodePoint(view, at), character);
        QCOMPARE(at, count);
        QCOMPARE(previousPosition(view, count), std::size_t(0));
    }
    std::size_t at = 0;
    QCOMPARE(nextCodePoint("\xF0\x9F", at), char32_t(0xFFFD));

    const SecretPainter letters(Theme::instance().monoFont(kTextLarge));
    QImage drawn(200, 40, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    letters.draw(painter, QPointF(4, 30), "zebra");
    painter.end();
    QVERIFY(darkPixels(drawn) > 100);
}

void TestSecrets::wordFieldCompletesAndCorrects() {
    QWidget window;
    window.resize(400, 400);
    auto* column = new QVBoxLayout(&window);
    auto* field = new WordField(1, kWords, nearZebra);
    auto* next = new WordField(2, kWords, nearZebra);
    column->addWidget(field);
    column->addWidget(next);
    column->addStretch();
    showActive(window);
    field->setFocus();
    QSignalSpy finished(field, &WordField::finished);

    QTest::keyClicks(field, QStringLiteral("AB9i"));
    QVERIFY(field->text() == SecureString("abi"));
    auto* offered = window.findChild<WordSuggestions*>();
    QVERIFY(offered && offered->isVisible());
    QCOMPARE(offered->count(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->text() == SecureString("ability"));
    QCOMPARE(finished.size(), 1);

    // A whole word that begins longer ones stays itself; Down chooses another.
    field->clear();
    QTest::keyClicks(field, QStringLiteral("act"));
    QCOMPARE(offered->count(), 3);
    QTest::keyClick(field, Qt::Key_Space);
    QVERIFY(field->text() == SecureString("act"));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("ac"));
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->text() == SecureString("action"));

    field->clear();
    QTest::keyClicks(field, QStringLiteral("zabra"));
    QVERIFY(!field->isKnown());
    QVERIFY(offered->hasTitle());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->text() == SecureString("zebra"));
    QVERIFY(field->isKnown());

    // Four letters tell the word: Tab completes and goes on.
    field->clear();
    QTest::keyClicks(field, QStringLiteral("aban"));
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(field->text() == SecureString("abandon"));
    QTRY_COMPARE(QApplication::focusWidget(), next);
    QVERIFY(!offered->isVisible());
}

void TestSecrets::wordEntryJoinsThePhrase() {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* entry = new WordEntry(kWords, nearZebra);
    entry->setCount(3);
    column->addWidget(entry);
    showActive(window);
    entry->field(0)->setFocus();
    for (const char* word : {"zoo", "able", "act"}) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(word));
        QVERIFY(!entry->isComplete() || word == std::string_view("act"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
    QVERIFY(entry->isComplete());
    QVERIFY(entry->phrase() == SecureString("zoo able act"));
    entry->setCount(24);
    QVERIFY(!entry->isComplete());
    QCOMPARE(entry->count(), 24);
}

void TestSecrets::wordGridHidesOnFocusLossAndWipes() {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* grid = new WordGrid;
    column->addWidget(grid);
    grid->setPhrase(SecureString("zoo zoo zoo able able able act act act zero zero zone"));
    QCOMPARE(grid->count(), 12);
    showActive(window);
    const QImage covered = grid->grab().toImage();
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Return);
    QVERIFY(grid->isShown());
    QVERIFY(grid->grab().toImage() != covered);

    QWidget other;
    showActive(other);
    QTRY_VERIFY(!grid->isShown());
    window.hide();
    QCOMPARE(grid->count(), 0);
}

QTEST_MAIN(TestSecrets)
#include "tst_secrets.moc"
