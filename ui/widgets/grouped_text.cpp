#include "ui/widgets/grouped_text.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/text/format.h"
#include "ui/theme/theme.h"

namespace sandyk::ui {

namespace {
constexpr int kPadding = 10;
}

GroupedText::GroupedText(QWidget* parent) : QWidget(parent), m_pixels(kTextLarge - 1) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void GroupedText::setText(const QString& text) {
    m_text = text;
    m_groups = groupsOfFour(text);
    updateGeometry();
    update();
}

void GroupedText::setPixelSize(int pixels) {
    m_pixels = pixels;
    updateGeometry();
    update();
}

int GroupedText::groupWidth() const {
    return QFontMetrics(Theme::instance().monoFont(m_pixels, kWeightStrong)).horizontalAdvance(QStringLiteral("0000"));
}

int GroupedText::lineHeight() const {
    return QFontMetrics(Theme::instance().monoFont(m_pixels)).height() + kGrid / 2;
}

int GroupedText::groupsPerLine(int width) const {
    const int room = width - 2 * kPadding + gap();
    return qMax(1, room / (groupWidth() + gap()));
}

int GroupedText::heightForWidth(int width) const {
    const int perLine = groupsPerLine(width);
    const int lines = qMax(1, (static_cast<int>(m_groups.size()) + perLine - 1) / perLine);
    return lines * lineHeight() + 2 * kPadding - kGrid / 2;
}

QSize GroupedText::sizeHint() const {
    const int wanted = 6 * (groupWidth() + gap()) + 2 * kPadding;
    return {wanted, heightForWidth(qMax(width(), wanted))};
}

QSize GroupedText::minimumSizeHint() const {
    const int wanted = 3 * (groupWidth() + gap()) + 2 * kPadding;
    return {wanted, heightForWidth(qMax(width(), wanted))};
}

void GroupedText::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? t.accent : t.line, hasFocus() ? 2 : 1));
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);

    const QFont plain = Theme::instance().monoFont(m_pixels);
    const QFont strong = Theme::instance().monoFont(m_pixels, kWeightStrong);
    const int perLine = groupsPerLine(width());
    const int ascent = QFontMetrics(plain).ascent();
    painter.setPen(t.text);
    for (int i = 0; i < m_groups.size(); ++i) {
        const bool outer = i == 0 || i == m_groups.size() - 1;
        painter.setFont(outer ? strong : plain);
        painter.drawText(kPadding + (i % perLine) * (groupWidth() + gap()),
                         kPadding + (i / perLine) * lineHeight() + ascent, m_groups.at(i));
    }
}

void GroupedText::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy) || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_Space)
        emit activated();
    else
        QWidget::keyPressEvent(event);
}

void GroupedText::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) emit activated();
}

} // namespace sandyk::ui
