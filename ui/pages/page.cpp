#include "ui/pages/page.h"

#include <QHBoxLayout>
#include <QLayoutItem>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

namespace {
constexpr int kColumnWidth = 860;
}

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
    // The column keeps its width when the scroll bar comes: the margin gives the room.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, ground, [this, row](int, int last) {
        const int bar = last > 0 ? verticalScrollBar()->sizeHint().width() : 0;
        row->setContentsMargins(space(4), space(3), space(4) - bar, space(3));
    });
}

void Page::clearColumn() {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace sandyk::ui
