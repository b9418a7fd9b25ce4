#include "ui/pages/page.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLayoutItem>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tab_order.h"

namespace sandyk::ui {

namespace {
constexpr int kColumnWidth = 860;

QString nameOf(const QWidget* control) {
    const auto* button = qobject_cast<const QAbstractButton*>(control);
    return control->accessibleName().isEmpty() && button ? button->text() : control->accessibleName();
}

} // namespace

Page::Page(const QString& title, const QString& purpose, QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(title);
    setFocusPolicy(Qt::NoFocus);

    auto* sheet = new QWidget;
    sheet->setMaximumWidth(kColumnWidth);
    auto* stack = new QVBoxLayout(sheet);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(space(1));
    stack->addWidget(new Heading(title));
    if (!purpose.isEmpty()) stack->addWidget(Label::paragraph(purpose)->kind("muted"));
    stack->addSpacing(space(1));
    m_column = new QVBoxLayout;
    m_column->setSpacing(space(2));
    stack->addLayout(m_column);
    stack->addStretch();

    auto* ground = new QWidget;
    auto* row = new QHBoxLayout(ground);
    row->setContentsMargins(space(4), space(3), space(4), space(3));
    row->addWidget(sheet, 1);
    row->addStretch();
    setWidget(ground);
    // Queued after a timer: what was added is shown by then, which Qt does in the same way.
    m_keyboardLost.setSingleShot(true);
    m_keyboardLost.setInterval(0);
    connect(&m_keyboardLost, &QTimer::timeout, this, &Page::giveKeyboard, Qt::QueuedConnection);
    // The column keeps its width when the scroll bar comes: the margin gives the room.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, ground, [this, row](int, int last) {
        const int bar = last > 0 ? verticalScrollBar()->sizeHint().width() : 0;
        row->setContentsMargins(space(4), space(3), space(4) - bar, space(3));
    });
}

void Page::clearColumn() {
    keepKeyboard();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void Page::keepKeyboard(QWidget* next) {
    m_keyboardPart = next;
    QWidget* focused = window()->focusWidget();
    if (m_keyboardLost.isActive() || !focused || !widget()->isAncestorOf(focused)) return;
    m_keyboardName = nameOf(focused);
    // Or Qt would hand it to a neighbour, as if somebody had chosen that.
    focused->clearFocus();
    m_keyboardLost.start();
}

void Page::giveKeyboard() {
    // Whoever built the page may have chosen a control already.
    const QWidget* focused = window()->focusWidget();
    QWidget* part = m_keyboardPart ? m_keyboardPart.data() : widget();
    const QList<QWidget*> controls = tabOrder(part);
    if (controls.isEmpty() || (focused && part->isAncestorOf(focused))) return;
    const auto same = std::ranges::find(controls, m_keyboardName, nameOf);
    (same == controls.end() ? controls.first() : *same)->setFocus(Qt::OtherFocusReason);
}

} // namespace sandyk::ui
