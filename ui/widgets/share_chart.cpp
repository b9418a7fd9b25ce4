#include "ui/widgets/share_chart.h"

#include <QPainter>

#include <algorithm>

#include "ui/text/format.h"
#include "ui/theme/theme.h"

namespace sandyk::ui {

namespace {
constexpr int kLeft = 76, kBottom = 24, kTop = 12, kRight = 12;
constexpr int kCross = 4;
constexpr std::int64_t kWhole = 10'000;
} // namespace

ShareChart::ShareChart(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareChart::setPoints(std::vector<Point> points) {
    m_points = std::move(points);
    QString words;
    if (m_points.size() >= 2) {
        const auto lowest = std::ranges::min_element(m_points, {}, &Point::shareBp);
        words = tr("Cold share from %1 (%2) to %3 (%4). Lowest: %5 on %6.")
                    .arg(m_points.front().day, formatPercent(m_points.front().shareBp), m_points.back().day,
                         formatPercent(m_points.back().shareBp), formatPercent(lowest->shareBp), lowest->day);
    }
    setAccessibleName(words);
    update();
}

void ShareChart::paintEvent(QPaintEvent*) {
    if (m_points.size() < 2) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const QRectF area(kLeft, kTop, width() - kLeft - kRight, height() - kTop - kBottom);
    std::int64_t least = kWhole;
    for (const Point& point : m_points)
        least = std::min({least, point.shareBp, point.floorBp});
    // A little room below; the top is always the whole.
    least = std::max<std::int64_t>(0, least - (kWhole - least) / 8 - 100);
    const auto place = [&](std::size_t index, std::int64_t share) {
        return QPointF(area.left() + area.width() * static_cast<qreal>(index) / static_cast<qreal>(m_points.size() - 1),
                       area.bottom() -
                           area.height() * static_cast<qreal>(share - least) / static_cast<qreal>(kWhole - least));
    };
    painter.setFont(Theme::instance().font(kTextSmall));
    painter.setPen(t.textMuted);
    painter.drawText(QRectF(0, area.top() - 8, kLeft - 8, 20), Qt::AlignRight | Qt::AlignVCenter,
                     formatPercent(kWhole));
    painter.drawText(QRectF(0, area.bottom() - 12, kLeft - 8, 20), Qt::AlignRight | Qt::AlignVCenter,
                     formatPercent(least));
    painter.drawText(QRectF(area.left(), area.bottom() + 4, area.width(), 20), Qt::AlignLeft, m_points.front().day);
    painter.drawText(QRectF(area.left(), area.bottom() + 4, area.width(), 20), Qt::AlignRight, m_points.back().day);
    painter.setPen(QPen(t.line, 1));
    painter.drawRect(area);
    QPolygonF shares, floors;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        shares << place(i, m_points[i].shareBp);
        floors << place(i, m_points[i].floorBp);
    }
    painter.setPen(QPen(t.text, 1, Qt::DashLine));
    painter.drawPolyline(floors);
    painter.setPen(QPen(t.accent, 2));
    painter.drawPolyline(shares);
    painter.setPen(QPen(t.refused, 2));
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (m_points[i].shareBp >= m_points[i].floorBp) continue;
        const QPointF at = place(i, m_points[i].shareBp);
        painter.drawLine(at + QPointF(-kCross, -kCross), at + QPointF(kCross, kCross));
        painter.drawLine(at + QPointF(-kCross, kCross), at + QPointF(kCross, -kCross));
    }
}

} // namespace sandyk::ui
