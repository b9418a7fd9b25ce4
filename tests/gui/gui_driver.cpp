#include "gui_driver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

namespace sandyk::guitest {

QString pageName(ui::PageId id) {
    static const QStringList names{
        QStringLiteral("overview"),  QStringLiteral("wallets"),      QStringLiteral("receive"),
        QStringLiteral("send"),      QStringLiteral("sign"),         QStringLiteral("history"),
        QStringLiteral("coins"),     QStringLiteral("address-book"), QStringLiteral("keys"),
        QStringLiteral("devices"),   QStringLiteral("requests"),     QStringLiteral("clients"),
        QStringLiteral("policy"),    QStringLiteral("operators"),    QStringLiteral("cold-share"),
        QStringLiteral("audit"),     QStringLiteral("reports"),      QStringLiteral("backup"),
        QStringLiteral("law"),       QStringLiteral("settings"),     QStringLiteral("firm"),
        QStringLiteral("screening"), QStringLiteral("desks")};
    return names.at(static_cast<int>(id));
}

QString textOf(std::string_view ascii) {
    return QString::fromLatin1(ascii.data(), static_cast<qsizetype>(ascii.size()));
}

void settle() {
    // What is added to a visible window is shown and laid out by events.
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

QPushButton* buttonNamed(const QWidget* root, const QString& name) {
    settle();
    for (QPushButton* button : root->findChildren<QPushButton*>()) {
        if (button->isVisible() && (button->text() == name || button->accessibleName() == name)) return button;
    }
    return nullptr;
}

bool hasLabel(const QWidget* root, const QString& text) {
    settle();
    for (const QLabel* label : root->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text() == text) return true;
    }
    return false;
}

void click(QAbstractButton* button) {
    QVERIFY2(button, "no such button");
    settle();
    QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(button->text()));
    // As a person scrolls to it first.
    for (QWidget* parent = button->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent)) area->ensureWidgetVisible(button);
    }
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(qMin(20, button->width() / 2), button->height() / 2));
}

void type(QWidget* field, const QString& text) {
    field->setFocus();
    QTest::keyClicks(field, text);
}

void clearAndType(QWidget* field, const QString& text) {
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Backspace);
    QTest::keyClicks(field, text);
}

bool tabTo(const QString& name) {
    settle();
    for (int i = 0; i < 60; ++i) {
        const QWidget* focused = QApplication::focusWidget();
        if (!focused) return false;
        const auto* button = qobject_cast<const QAbstractButton*>(focused);
        if (focused->accessibleName() == name || (button && button->text() == name)) return focused->isVisible();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return false;
}

QStringList clippedTexts(const QWidget* window) {
    settle();
    QStringList clipped;
    for (const QLabel* label : window->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool tooNarrow = label->wordWrap() ? label->minimumSizeHint().width() > label->width() + 1
                                                 : label->sizeHint().width() > label->width() + 1;
        if (tooNarrow || needed > label->height() + 1) clipped += label->text();
    }
    for (const QPushButton* button : window->findChildren<QPushButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->minimumSizeHint().width() > button->width() + 1)
            clipped += button->text();
    }
    for (const QScrollArea* area : window->findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->widget() && area->widget()->width() > area->viewport()->width() + 1)
            clipped += QStringLiteral("(page wider than the window: %1 > %2)")
                           .arg(area->widget()->width())
                           .arg(area->viewport()->width());
    }
    return clipped;
}

void capture(QWidget& window, const QString& name) {
    const QStringList clipped = clippedTexts(&window);
    QVERIFY2(clipped.isEmpty(), qPrintable(name + QLatin1String(": ") + clipped.join(QLatin1String(" | "))));
    const QString folder = qEnvironmentVariable("SANDYK_SHOTS");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    QVERIFY(window.grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
}

} // namespace sandyk::guitest
