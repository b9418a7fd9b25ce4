#include "ui/widgets/flow_diagram.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

#include "ui/text/display_settings.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

namespace sandyk::ui {

namespace {

constexpr int kBoxHeight = 84;
constexpr int kGap = 8;
constexpr int kMiddle = 96;

QString amountOf(const FlowDiagram::Side& side) {
    return side.satoshi ? formatAmount(*side.satoshi) : FlowDiagram::tr("Amount not known");
}

QString spoken(const std::vector<FlowDiagram::Side>& sides) {
    QStringList list;
    for (const FlowDiagram::Side& side : sides)
        list += QStringLiteral("%1 %2 %3").arg(amountOf(side), side.note, side.address);
    return list.join(QStringLiteral("; "));
}

} // namespace

FlowDiagram::FlowDiagram(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Inputs and outputs"));
    connect(&DisplaySettings::instance(), &DisplaySettings::changed, this, [this] { update(); });
}

int FlowDiagram::heightOf(const std::vector<Side>& sides) {
    const bool isCut = sides.size() > kMostSides;
    const int boxes = static_cast<int>(std::min(sides.size(), kMostSides));
    return boxes * (kBoxHeight + kGap) + (isCut ? 28 : 0);
}

void FlowDiagram::set(std::vector<Side> inputs, std::vector<Side> outputs, std::optional<std::int64_t> feeSat) {
    m_inputs = std::move(inputs);
    m_outputs = std::move(outputs);
    m_feeSat = feeSat;
    setFixedHeight(std::max(heightOf(m_inputs), heightOf(m_outputs)) + (feeSat ? 28 : 0));
    QString text = tr("Goes in: %1. Comes out: %2.").arg(spoken(m_inputs), spoken(m_outputs));
    if (feeSat) text += QLatin1Char(' ') + tr("Fee: %1").arg(formatAmount(*feeSat));
    setAccessibleDescription(text);
    update();
}

std::vector<QRect> FlowDiagram::paintColumn(QPainter& painter, const std::vector<Side>& sides, int left,
                                            int width) const {
    std::vector<QRect> boxes;
    const QFont plain = Theme::instance().font(kTextSmall);
    const QFont strong = Theme::instance().font(kTextSmall, kWeightStrong);
    const QFont mono = Theme::instance().monoFont(kTextSmall - 2);
    int top = 0;
    for (std::size_t i = 0; i < std::min(sides.size(), kMostSides); ++i, top += kBoxHeight + kGap) {
        const Side& side = sides[i];
        const QRect box(left, top, width, kBoxHeight);
        boxes.push_back(box);
        painter.setPen(QPen(side.isOurs ? tokens().accent : tokens().lineStrong, 1));
        painter.setBrush(side.isOurs ? tokens().accentSoft : tokens().surface);
        painter.drawRoundedRect(box, kRadius, kRadius);
        QRect inner = box.adjusted(8, 4, -8, -4);
        painter.setPen(tokens().text);
        painter.setFont(strong);
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, amountOf(side));
        painter.setFont(plain);
        painter.setPen(tokens().textMuted);
        painter.drawText(inner, Qt::AlignRight | Qt::AlignTop,
                         QFontMetrics(plain).elidedText(side.note, Qt::ElideRight, width / 2 - 8));
        painter.setFont(mono);
        painter.setPen(tokens().text);
        painter.drawText(inner.adjusted(0, 20, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         side.address.isEmpty() ? tr("Script without an address")
                                                : groupsOfFour(side.address).join(QLatin1Char(' ')));
    }
    if (sides.size() > kMostSides) {
        painter.setFont(plain);
        painter.setPen(tokens().textMuted);
        painter.drawText(QRect(left, top, width, 24), Qt::AlignCenter,
                         tr("and %n more", nullptr, static_cast<int>(sides.size() - kMostSides)));
    }
    return boxes;
}

void FlowDiagram::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int column = (width() - kMiddle) / 2;
    const auto left = paintColumn(painter, m_inputs, 0, column);
    const auto right = paintColumn(painter, m_outputs, width() - column - 1, column);
    if (left.empty() || right.empty()) return;
    const QPoint middle(width() / 2, std::min(left.back().center().y(), right.back().center().y()) / 2 +
                                         std::max(left.front().center().y(), right.front().center().y()) / 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens().lineStrong, 2));
    const auto curve = [&](QPoint from, QPoint to) {
        const int half = (from.x() + to.x()) / 2;
        QPainterPath path(from);
        path.cubicTo(QPoint(half, from.y()), QPoint(half, to.y()), to);
        painter.drawPath(path);
    };
    for (const QRect& box : left)
        curve(QPoint(box.right(), box.center().y()), middle);
    for (const QRect& box : right)
        curve(middle, QPoint(box.left(), box.center().y()));
    painter.setBrush(tokens().accent);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(middle, 5, 5);
    if (!m_feeSat) return;
    painter.setFont(Theme::instance().font(kTextSmall));
    painter.setPen(tokens().textMuted);
    painter.drawText(QRect(0, height() - 24, width(), 24), Qt::AlignCenter, tr("Fee: %1").arg(formatAmount(*m_feeSat)));
}

} // namespace sandyk::ui
