#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace sandyk::app {

/// Says when an unlocked vault has been left alone for too long, or when the computer has been asleep. Watches the
/// input events of the whole program; sleep is seen by the clock that runs through it (CLOCK_BOOTTIME) getting ahead
/// of the one that does not, so no bus or socket is needed and the offline signer has it too.
class AutoLock : public QObject {
    Q_OBJECT

public:
    explicit AutoLock(QObject* parent = nullptr);
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
    std::chrono::nanoseconds sleptSoFar() const;

    QTimer m_tick;
    QElapsedTimer m_idle;
    std::chrono::milliseconds m_limit{std::chrono::minutes(5)};
    std::chrono::nanoseconds m_slept{0};
    bool m_lockOnSuspend = true;
};

} // namespace sandyk::app
