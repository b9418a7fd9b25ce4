#include "ui/widgets/step_bar.h"

#include <QFontMetrics>
#include <QPainter>

#include "ui/theme/theme.h"

namespace sandyk::ui {

namespace {
constexpr int kBarHeight = 8;
}

StepBar::StepBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepBar::setProgress(int done, int total, const QString& words) {
    m_total = qMax(1, total);
    m_done = qBound(0, done, m_total);
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize StepBar::sizeHint() const {
    const QFontMetrics metrics(Theme::instance().font(kTextSmall));
    return {qMax(160, metrics.horizontalAdvance(m_words)), kBarHeight + kGrid / 2 + metrics.height()};
}

void StepBar::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal gap = m_total > 1 ? 4 : 0;
    const qreal step = (width() - gap * (m_total - 1)) / m_total;
    for (int i = 0; i < m_total; ++i) {
        painter.setBrush(i >= m_done ? t.line : m_done == m_total ? t.proven : t.accent);
        painter.drawRoundedRect(QRectF(i * (step + gap), 0, step, kBarHeight), 3, 3);
    }
    painter.setPen(t.textMuted);
    painter.setFont(Theme::instance().font(kTextSmall));
    painter.drawText(QRect(0, kBarHeight + kGrid / 2, width(), height() - kBarHeight - kGrid / 2),
                     Qt::AlignLeft | Qt::AlignTop, m_words);
}

} // namespace sandyk::ui
