#include "ui/widgets/check_box.h"

#include <QFontMetrics>
#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace sandyk::ui {

namespace {
constexpr int kBox = 20;
constexpr int kPadding = 6;
constexpr int kTextLeft = kPadding + kBox + 10;
constexpr int kComfortableWidth = 420;

QRect textRect(const QFontMetrics& metrics, const QString& text, int width) {
    return metrics.boundingRect(QRect(0, 0, qMax(1, width - kTextLeft - kPadding), 10'000),
                                Qt::AlignLeft | Qt::TextWordWrap, text);
}
} // namespace

CheckBox::CheckBox(const QString& text, QWidget* parent) : QCheckBox(text, parent) {
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int CheckBox::heightForWidth(int width) const {
    return qMax(kBox, textRect(fontMetrics(), text(), width).height()) + 2 * kPadding;
}

QSize CheckBox::sizeHint() const {
    const int wanted = kTextLeft + fontMetrics().horizontalAdvance(text()) + kPadding + 2;
    const int width = qMin(wanted, qMax(kComfortableWidth, this->width()));
    return {width, heightForWidth(width)};
}

QSize CheckBox::minimumSizeHint() const {
    return {qMin(sizeHint().width(), 240), kBox + 2 * kPadding};
}

void CheckBox::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
    const QRectF box(kPadding, kPadding, kBox, kBox);
    const QColor edge = !isEnabled() ? t.line : isChecked() ? t.accent : t.textMuted;
    painter.setPen(QPen(edge, 2));
    painter.setBrush(isChecked() && isEnabled() ? t.accent : t.surface);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
    if (isChecked())
        painter.drawPixmap(
            box.topLeft() + QPointF(2, 2),
            iconPixmap(Icon::Tick, isEnabled() ? t.onAccent : t.textDisabled, kBox - 4, devicePixelRatioF()));
    painter.setPen(isEnabled() ? t.text : t.textDisabled);
    const QRect words = textRect(fontMetrics(), text(), width());
    const int top = qMax(kPadding, (height() - words.height()) / 2);
    painter.drawText(
        QRect(kTextLeft, words.height() > kBox + 4 ? kPadding : top, width() - kTextLeft - kPadding, words.height()),
        Qt::AlignLeft | Qt::TextWordWrap, text());
}

void CheckBox::resizeEvent(QResizeEvent* event) {
    QCheckBox::resizeEvent(event);
    // A button tells its layout no height for a width: without this the second line would be cut.
    setMinimumHeight(heightForWidth(width()));
}

bool CheckBox::hitButton(const QPoint& position) const {
    return rect().contains(position);
}

} // namespace sandyk::ui
