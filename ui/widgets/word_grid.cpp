#include "ui/widgets/word_grid.h"

#include <QEvent>
#include <QHideEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/secret_painter.h"

namespace sandyk::ui {

namespace {
constexpr int kRowHeight = 32;
constexpr int kPadding = 16;
constexpr int kNumberWidth = 36;
constexpr int kLeastRows = 6;
} // namespace

WordGrid::WordGrid(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Seed phrase"));
    setAccessibleDescription(tr("The words are shown as a picture only. Press Enter to show or hide them."));
}

void WordGrid::setPhrase(SecureString phrase) {
    m_phrase = std::move(phrase);
    setShown(false);
    updateGeometry();
}

int WordGrid::count() const {
    if (m_phrase.empty()) return 0;
    return static_cast<int>(std::ranges::count(m_phrase.view(), ' ')) + 1;
}

QSize WordGrid::sizeHint() const {
    return {480, qMax(kLeastRows, (count() + 1) / 2) * kRowHeight + 2 * kPadding};
}

void WordGrid::setShown(bool shown) {
    m_shown = shown && !m_phrase.empty();
    update();
    emit shownChanged(m_shown);
}

void WordGrid::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? t.accent : t.line, hasFocus() ? 2 : 1));
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    if (!m_shown) {
        painter.setPen(t.textMuted);
        painter.setFont(Theme::instance().font());
        painter.drawText(rect().adjusted(kPadding, kPadding, -kPadding, -kPadding), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("The words are hidden. Press here to show them when nobody else can see the screen."));
        return;
    }
    const SecretPainter letters(Theme::instance().monoFont(kTextLarge));
    const QFont numberFont = Theme::instance().font(kTextSmall);
    const int rows = (count() + 1) / 2;
    const qreal base = (kRowHeight + letters.metrics().ascent() - letters.metrics().descent()) / 2;
    std::string_view rest = m_phrase.view();
    for (int i = 0; !rest.empty(); ++i) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        const int left = kPadding + i / rows * (width() / 2 - kPadding / 2);
        const int top = kPadding + i % rows * kRowHeight;
        painter.setFont(numberFont);
        painter.setPen(t.textMuted);
        painter.drawText(QRect(left, top, kNumberWidth - 12, kRowHeight), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(i + 1));
        painter.setPen(t.text);
        letters.draw(painter, QPointF(left + kNumberWidth, top + base), rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

void WordGrid::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        setShown(!m_shown);
    else
        QWidget::keyPressEvent(event);
}

void WordGrid::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) setShown(!m_shown);
}

bool WordGrid::event(QEvent* event) {
    if (event->type() == QEvent::WindowDeactivate && m_shown) setShown(false);
    return QWidget::event(event);
}

void WordGrid::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (m_shown) setShown(false);
    if (!event->spontaneous()) m_phrase = SecureString();
}

} // namespace sandyk::ui
