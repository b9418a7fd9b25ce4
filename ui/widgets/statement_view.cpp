#include "ui/widgets/statement_view.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace sandyk::ui {

namespace {

constexpr int kRowHeight = 62;
constexpr int kFirstLine = 24;
constexpr int kMargin = 10;
constexpr int kIcon = 18;

class TwoLines : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, tokens().accentSoft);
        const QRect cell = option.rect.adjusted(kMargin, 6, -kMargin, -6);
        const auto align =
            static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
        const QString second = index.data(StatementView::SecondLine).toString();
        QRect upper = second.isEmpty() ? cell : QRect(cell.left(), cell.top(), cell.width(), kFirstLine);
        const QVariant ink = index.data(StatementView::FirstInk);
        if (const QVariant icon = index.data(StatementView::FirstIcon); icon.isValid()) {
            const QRectF place(upper.left(), upper.top() + (upper.height() - kIcon) / 2, kIcon, kIcon);
            paintIcon(*painter, static_cast<Icon>(icon.toInt()),
                      inkColor(ink.isValid() ? static_cast<Ink>(ink.toInt()) : Ink::Text), place);
            upper.setLeft(upper.left() + kIcon + 6);
        }
        QFont first = Theme::instance().font();
        first.setStrikeOut(index.data(StatementView::IsStruck).toBool());
        line(painter, upper, align, first, ink.isValid() ? inkColor(static_cast<Ink>(ink.toInt())) : tokens().text,
             index.data(Qt::DisplayRole).toString());
        if (!second.isEmpty()) {
            const QRect lower(cell.left(), upper.bottom() + 1, cell.width(), cell.height() - upper.height());
            if (index.data(StatementView::IsMono).toBool())
                whole(painter, lower, second);
            else
                line(painter, lower, align, Theme::instance().font(kTextSmall), tokens().textMuted, second);
        }
        painter->setPen(tokens().line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

private:
    /// An address is never cut: a long one goes on in the next line.
    static void whole(QPainter* painter, const QRect& rect, const QString& text) {
        painter->setFont(Theme::instance().monoFont(kTextSmall - 2));
        painter->setPen(tokens().textMuted);
        painter->drawText(rect, static_cast<int>(Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere), text);
    }

    static void line(QPainter* painter, const QRect& rect, Qt::Alignment align, const QFont& font, const QColor& color,
                     const QString& text) {
        painter->setFont(font);
        painter->setPen(color);
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
        painter->drawText(rect, static_cast<int>((align ? align : Qt::AlignLeft) | Qt::AlignVCenter), shown);
    }
};

} // namespace

StatementView::StatementView(QWidget* parent) : QTableView(parent) {
    setItemDelegate(new TwoLines(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void StatementView::setColumnWidths(const QList<int>& widths) {
    m_widths = widths;
    layOutColumns();
}

int StatementView::currentRow() const {
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void StatementView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row()) emit rowChosen(current.row());
}

void StatementView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOutColumns();
}

void StatementView::layOutColumns() {
    if (!model() || m_widths.size() != model()->columnCount()) return;
    int rest = viewport()->width();
    for (int width : m_widths)
        rest -= width;
    for (int column = 0; column < m_widths.size(); ++column)
        setColumnWidth(column, m_widths[column] ? m_widths[column] : qMax(120, rest));
}

} // namespace sandyk::ui
