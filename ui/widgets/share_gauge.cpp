#include "ui/widgets/share_gauge.h"

#include <QPainter>

#include <algorithm>

#include "ui/theme/theme.h"

namespace sandyk::ui {

namespace {
constexpr std::int64_t kWhole = 10'000;
constexpr int kBar = 16;
constexpr int kMark = 8;
} // namespace

ShareGauge::ShareGauge(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareGauge::setShare(std::int64_t shareBp, std::int64_t floorBp, const QString& words) {
    m_share = std::clamp<std::int64_t>(shareBp, 0, kWhole);
    m_floor = std::clamp<std::int64_t>(floorBp, 0, kWhole);
    setAccessibleName(words);
    update();
}

void ShareGauge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const int left = kMark, width = std::max(1, this->width() - 2 * kMark);
    const QRectF bar(left, height() - kBar - 1, width, kBar);
    const auto at = [&](std::int64_t share) { return left + static_cast<int>(width * share / kWhole); };
    painter.setPen(QPen(t.lineStrong, 1));
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(bar, 4, 4);
    if (m_share > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_share >= m_floor ? t.proven : t.refused);
        painter.drawRoundedRect(QRectF(left, bar.top(), at(m_share) - left, kBar), 4, 4);
    }
    // The floor: a line through the bar with a triangle above, so that it is seen without colours.
    const int x = at(m_floor);
    painter.setPen(QPen(t.text, 2));
    painter.drawLine(QPointF(x, bar.top() - 2), QPointF(x, bar.bottom() + 1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.text);
    painter.drawPolygon(QPolygonF({QPointF(x - kMark, 3), QPointF(x + kMark, 3), QPointF(x, bar.top() - 2)}));
}

} // namespace sandyk::ui
