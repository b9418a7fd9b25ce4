#include "ui/widgets/balance_chart.h"

#include <QDateTime>
#include <QPainter>

#include <algorithm>

#include "ui/text/display_settings.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

namespace sandyk::ui {

namespace {

QString day(std::int64_t time) {
    return formatDate(QDateTime::fromSecsSinceEpoch(time).date());
}

} // namespace

BalanceChart::BalanceChart(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Balance over time"));
    connect(&DisplaySettings::instance(), &DisplaySettings::changed, this, [this] {
        describe();
        update();
    });
}

void BalanceChart::setPoints(std::vector<Point> points) {
    m_points = std::move(points);
    describe();
    update();
}

void BalanceChart::describe() {
    if (m_points.size() < 2) return setAccessibleDescription(tr("Not enough transfers for a chart yet"));
    const auto [low, high] = std::ranges::minmax(m_points, {}, &Point::satoshi);
    setAccessibleDescription(tr("%1: %2. %3: %4. Highest %5, lowest %6.")
                                 .arg(day(m_points.front().time), formatAmount(m_points.front().satoshi),
                                      day(m_points.back().time), formatAmount(m_points.back().satoshi),
                                      formatAmount(high.satoshi), formatAmount(low.satoshi)));
}

void BalanceChart::paintEvent(QPaintEvent*) {
    if (m_points.size() < 2) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QFont small = Theme::instance().font(kTextSmall);
    painter.setFont(small);
    const int lineHeight = QFontMetrics(small).height();
    const QRect plot(0, lineHeight + space(1), width() - 1, height() - 2 * lineHeight - space(2));
    const std::int64_t highest = std::max<std::int64_t>(1, std::ranges::max(m_points, {}, &Point::satoshi).satoshi);
    const std::int64_t begin = m_points.front().time;
    const std::int64_t span = std::max<std::int64_t>(1, m_points.back().time - begin);
    const auto x = [&](std::int64_t time) {
        return plot.left() + static_cast<int>((time - begin) * plot.width() / span);
    };
    const auto y = [&](std::int64_t satoshi) {
        // Amounts are below 2^51, so the product with a height in pixels fits.
        return plot.bottom() - static_cast<int>(std::max<std::int64_t>(0, satoshi) * plot.height() / highest);
    };
    QPolygon steps;
    steps << QPoint(x(begin), y(m_points.front().satoshi));
    for (std::size_t i = 1; i < m_points.size(); ++i) {
        steps << QPoint(x(m_points[i].time), y(m_points[i - 1].satoshi));
        steps << QPoint(x(m_points[i].time), y(m_points[i].satoshi));
    }
    QPolygon area = steps;
    area << QPoint(plot.right(), plot.bottom()) << QPoint(plot.left(), plot.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accentSoft);
    painter.drawPolygon(area);
    painter.setPen(QPen(tokens().line, 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.drawLine(plot.topLeft(), plot.topRight());
    painter.setPen(QPen(tokens().accent, 2));
    painter.drawPolyline(steps);
    painter.setPen(tokens().textMuted);
    painter.drawText(QRect(0, 0, width(), lineHeight), Qt::AlignLeft, formatAmount(highest));
    const QRect below(0, plot.bottom() + space(1) / 2, width(), lineHeight);
    painter.drawText(below, Qt::AlignLeft, day(m_points.front().time));
    painter.drawText(below, Qt::AlignRight, day(m_points.back().time));
}

} // namespace sandyk::ui
