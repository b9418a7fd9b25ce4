#include "ui/widgets/countdown_label.h"

#include <QDateTime>

namespace sandyk::ui {

namespace {
constexpr int kRefreshMs = 15'000;
constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
} // namespace

CountdownLabel::CountdownLabel(qint64 until, QWidget* parent)
    : Label({}, parent), m_until(until), m_isReached(QDateTime::currentSecsSinceEpoch() >= until) {
    m_timer.setInterval(kRefreshMs);
    connect(&m_timer, &QTimer::timeout, this, &CountdownLabel::refresh);
    m_timer.start();
    refresh();
}

QString CountdownLabel::durationWords(qint64 seconds) {
    if (seconds >= kDay) return tr("%1 d %2 h").arg(seconds / kDay).arg(seconds % kDay / kHour);
    if (seconds >= kHour) return tr("%1 h %2 min").arg(seconds / kHour).arg(seconds % kHour / kMinute);
    return tr("%1 min").arg(qMax<qint64>(1, (seconds + kMinute - 1) / kMinute));
}

void CountdownLabel::refresh() {
    const qint64 left = m_until - QDateTime::currentSecsSinceEpoch();
    if (left > 0) {
        setText(tr("%1 left").arg(durationWords(left)));
        return;
    }
    setText(tr("The wait is over"));
    if (m_isReached) return;
    m_isReached = true;
    emit reached();
}

} // namespace sandyk::ui
