#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace sandyk::app {

/// Says when an unlocked vault has been left alone for too long, when the computer has been asleep, or when the login
/// session was locked or another came to the front (I-08). Watches the input events of the whole program; sleep is seen
/// by the clock that runs through it (CLOCK_BOOTTIME) getting ahead of the one that does not, so no bus or socket is
/// needed and the offline signer has it too.
class AutoLock : public QObject {
    Q_OBJECT

public:
    /// How long the computer has slept since it started; another clock in tests.
    using SleptClock = std::function<std::chrono::nanoseconds()>;
    /// Whether the person has left the login session; asked twice a second.
    using SessionWatch = std::function<bool()>;

    explicit AutoLock(QObject* parent = nullptr, SleptClock sleptSoFar = sleptSinceStart,
                      SessionWatch hasLeft = hasLeftSession);
    void setIdleLimit(std::chrono::milliseconds limit);
    void setLockOnSuspend(bool lock) { m_lockOnSuspend = lock; }
    /// Only while something is unlocked.
    void setActive(bool active);

Q_SIGNALS:
    void lockDue();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tick();
    static std::chrono::nanoseconds sleptSinceStart();
    static bool hasLeftSession();

    SleptClock m_sleptSoFar;
    SessionWatch m_hasLeft;
    QTimer m_tick;
    QElapsedTimer m_idle;
    std::chrono::milliseconds m_limit{std::chrono::minutes(5)};
    std::chrono::nanoseconds m_slept{0};
    bool m_wasAway = false;
    bool m_lockOnSuspend = true;
};

} // namespace sandyk::app
