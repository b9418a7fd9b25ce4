#include "session/auto_lock.h"

#include <QCoreApplication>
#include <QEvent>

#include <ctime>
#include <utility>

#include "session/login_session.h"

namespace sandyk::app {

namespace {
using namespace std::chrono_literals;
constexpr auto kTick = 500ms;
constexpr auto kSleepNoticed = 1s;

std::chrono::nanoseconds read(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}
} // namespace

AutoLock::AutoLock(QObject* parent, SleptClock sleptSoFar, SessionWatch hasLeft)
    : QObject(parent), m_sleptSoFar(std::move(sleptSoFar)), m_hasLeft(std::move(hasLeft)) {
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &AutoLock::tick);
}

void AutoLock::setIdleLimit(std::chrono::milliseconds limit) {
    m_limit = limit;
}

void AutoLock::setActive(bool active) {
    if (active == m_tick.isActive()) return;
    if (active) {
        m_idle.start();
        m_slept = m_sleptSoFar();
        m_wasAway = m_hasLeft();
        m_tick.start();
        QCoreApplication::instance()->installEventFilter(this);
    } else {
        m_tick.stop();
        QCoreApplication::instance()->removeEventFilter(this);
    }
}

std::chrono::nanoseconds AutoLock::sleptSinceStart() {
    return read(CLOCK_BOOTTIME) - read(CLOCK_MONOTONIC);
}

bool AutoLock::hasLeftSession() {
    static const std::filesystem::path file = loginSessionFile();
    return hasLeft(file);
}

void AutoLock::tick() {
    const std::chrono::nanoseconds now = m_sleptSoFar();
    const bool slept = now - std::exchange(m_slept, now) > kSleepNoticed;
    const bool isAway = m_hasLeft();
    const bool left = !std::exchange(m_wasAway, isAway) && isAway;
    if (((slept || left) && m_lockOnSuspend) || m_idle.hasExpired(m_limit.count())) {
        m_idle.restart();
        Q_EMIT lockDue();
    }
}

bool AutoLock::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_idle.restart();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sandyk::app
