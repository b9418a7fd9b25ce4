#include "ui/widgets/tab_order.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace sandyk::ui {

namespace {

void addAll(QWidget* part, QList<QWidget*>& all);

void addAll(QLayout* layout, QList<QWidget*>& all) {
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->widget())
            addAll(item->widget(), all);
        else if (item->layout())
            addAll(item->layout(), all);
    }
}

void addAll(QWidget* part, QList<QWidget*>& all) {
    if (!part->isVisible()) return;
    all += part;
    if (auto* area = qobject_cast<QScrollArea*>(part)) {
        if (area->widget()) addAll(area->widget(), all);
        return;
    }
    const bool isWhole = qobject_cast<QAbstractScrollArea*>(part) || qobject_cast<QAbstractSpinBox*>(part) ||
                         qobject_cast<QComboBox*>(part) || qobject_cast<QLineEdit*>(part);
    if (isWhole) return;
    if (part->layout()) return addAll(part->layout(), all);
    for (QObject* child : part->children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget && !widget->isWindow()) addAll(widget, all);
    }
}

bool isStop(const QWidget* widget) {
    if (!widget->isEnabled() || widget->focusProxy()) return false;
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const QButtonGroup* group = button ? button->group() : nullptr;
    // Qt changes the policies of a group only when the keyboard comes to it.
    if (group && group->exclusive() && group->checkedButton()) return group->checkedButton() == button;
    return widget->focusPolicy() & Qt::TabFocus;
}

} // namespace

QList<QWidget*> tabOrder(QWidget* part) {
    QList<QWidget*> all;
    addAll(part, all);
    all.removeIf([](const QWidget* widget) { return !isStop(widget); });
    return all;
}

bool moveKeyboard(QWidget* part, bool forward) {
    QList<QWidget*> all;
    addAll(part, all);
    const qsizetype count = all.size();
    QWidget* focused = part->window()->focusWidget();
    qsizetype at = all.indexOf(focused);
    if (at < 0) at = forward ? count - 1 : 0;
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget* next = all[(at + (forward ? step : count - step)) % count];
        if (next == focused || !isStop(next)) continue;
        next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        for (QWidget* parent = next->parentWidget(); parent && parent != part; parent = parent->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(parent)) area->ensureWidgetVisible(next);
        return true;
    }
    return false;
}

} // namespace sandyk::ui
