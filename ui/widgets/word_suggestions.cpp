#include "ui/widgets/word_suggestions.h"

#include <QMouseEvent>
#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/secret_painter.h"

namespace sandyk::ui {

namespace {
constexpr int kRowHeight = 30;
constexpr int kPadding = 12;
} // namespace

WordSuggestions::WordSuggestions(QWidget* window) : QWidget(window) {
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    hide();
}

int WordSuggestions::titleHeight() const {
    return m_title.isEmpty() ? 0 : kRowHeight;
}

void WordSuggestions::offer(const QWidget* field, std::vector<std::string_view> words, const QString& title) {
    if (words.size() > kMost) words.resize(kMost);
    m_words = std::move(words);
    m_title = title;
    m_current = 0;
    if (m_words.empty() && m_title.isEmpty()) {
        dismiss();
        return;
    }
    const int height = titleHeight() + count() * kRowHeight + 8;
    const QPoint below = field->mapTo(parentWidget(), QPoint(0, field->height() + 2));
    const bool fits = below.y() + height <= parentWidget()->height();
    const int y = fits ? below.y() : field->mapTo(parentWidget(), QPoint(0, -height - 2)).y();
    const QFontMetrics metrics(Theme::instance().font(kTextSmall));
    const int width = qMax(field->width(), metrics.horizontalAdvance(m_title) + 2 * kPadding);
    setGeometry(qMax(0, qMin(below.x(), parentWidget()->width() - width)), qMax(0, y), width, height);
    show();
    raise();
    update();
}

void WordSuggestions::dismiss() {
    m_words.clear();
    m_title.clear();
    hide();
}

void WordSuggestions::move(int step) {
    if (m_words.empty()) return;
    m_current = (m_current + step + count()) % count();
    update();
}

std::string_view WordSuggestions::current() const {
    return m_words.empty() ? std::string_view() : m_words[static_cast<std::size_t>(m_current)];
}

void WordSuggestions::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.lineStrong, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    if (!m_title.isEmpty()) {
        painter.setFont(Theme::instance().font(kTextSmall));
        painter.setPen(t.look);
        painter.drawText(QRect(kPadding, 4, width() - 2 * kPadding, kRowHeight), Qt::AlignVCenter, m_title);
    }
    const SecretPainter letters(Theme::instance().font());
    const qreal base = (kRowHeight + letters.metrics().ascent() - letters.metrics().descent()) / 2;
    for (int i = 0; i < count(); ++i) {
        const int top = 4 + titleHeight() + i * kRowHeight;
        if (i == m_current) painter.fillRect(QRect(4, top, width() - 8, kRowHeight), t.accentSoft);
        painter.setPen(t.text);
        letters.draw(painter, QPointF(kPadding, top + base), m_words[static_cast<std::size_t>(i)]);
    }
}

void WordSuggestions::mousePressEvent(QMouseEvent* event) {
    const int row = (static_cast<int>(event->position().y()) - 4 - titleHeight()) / kRowHeight;
    if (row < 0 || row >= count()) return;
    m_current = row;
    emit clicked();
}

} // namespace sandyk::ui
