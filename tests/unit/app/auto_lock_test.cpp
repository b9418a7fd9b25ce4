#include "session/auto_lock.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QFile>

#include "app_fixture.h"
#include "session/login_session.h"
#include "support/scratch_folder.h"

namespace sandyk::app::test {
namespace {

using namespace std::chrono_literals;

class AutoLocked : public testing::Test {
protected:
    void SetUp() override {
        QObject::connect(&m_lock, &AutoLock::lockDue, &m_lock, [this] { ++m_due; });
        m_lock.setIdleLimit(1h);
    }
    void TearDown() override { m_lock.setActive(false); }
    bool isDue() { return m_due > 0; }

    std::chrono::nanoseconds m_slept = 7h; // before this session began
    bool m_hasLeft = false;
    AutoLock m_lock{nullptr, [this] { return m_slept; }, [this] { return m_hasLeft; }};
    int m_due = 0;
};

TEST_F(AutoLocked, LocksWhenNobodyTouchesIt) {
    m_lock.setIdleLimit(300ms);
    QElapsedTimer clock;
    clock.start();
    m_lock.setActive(true);
    ASSERT_TRUE(waitFor([this] { return isDue(); }, 5'000));
    EXPECT_GE(clock.elapsed(), 300);
}

class Input : public AutoLocked, public testing::WithParamInterface<QEvent::Type> {};

TEST_P(Input, StartsTheTimeAnew) {
    m_lock.setIdleLimit(1s);
    m_lock.setActive(true);
    QObject target;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 2'000) {
        QEvent touched(GetParam());
        QCoreApplication::sendEvent(&target, &touched);
        pass(50);
    }
    EXPECT_EQ(m_due, 0) << "a person at work was locked out";
    EXPECT_TRUE(waitFor([this] { return isDue(); }, 5'000));
}

INSTANTIATE_TEST_SUITE_P(Kinds, Input,
                         testing::Values(QEvent::KeyPress, QEvent::MouseMove, QEvent::MouseButtonPress, QEvent::Wheel,
                                         QEvent::TouchBegin));

TEST_F(AutoLocked, WhatNoPersonDoesDoesNotKeepItOpen) {
    m_lock.setIdleLimit(700ms);
    m_lock.setActive(true);
    QObject target;
    for (int i = 0; i < 30 && !isDue(); ++i) {
        QEvent timer(QEvent::Timer), paint(QEvent::Paint), user(QEvent::User);
        for (QEvent* event : {&timer, &paint, &user})
            QCoreApplication::sendEvent(&target, event);
        pass(100);
    }
    EXPECT_TRUE(isDue());
}

TEST_F(AutoLocked, SaysNothingWhenInactive) {
    m_lock.setIdleLimit(1ms);
    m_lock.setActive(true);
    m_lock.setActive(false);
    m_slept += 1h;
    pass(1'300);
    EXPECT_EQ(m_due, 0);
}

TEST_F(AutoLocked, SleepLocks) {
    m_lock.setActive(true);
    pass(700);
    EXPECT_EQ(m_due, 0) << "an earlier sleep is none of this session's";
    m_slept += 2s;
    ASSERT_TRUE(waitFor([this] { return isDue(); }, 5'000));
    pass(1'200);
    EXPECT_EQ(m_due, 1) << "one sleep, one lock";
}

TEST_F(AutoLocked, ASleepWhileInactiveIsForgotten) {
    m_lock.setActive(true);
    m_lock.setActive(false);
    m_slept += 1h;
    m_lock.setActive(true);
    pass(1'200);
    EXPECT_EQ(m_due, 0);
}

TEST_F(AutoLocked, ClocksThatDriftALittleAreNoSleep) {
    m_lock.setActive(true);
    m_slept += 200ms;
    pass(1'200);
    EXPECT_EQ(m_due, 0);
}

TEST_F(AutoLocked, SleepDoesNotLockWhenThePersonSaysSo) {
    m_lock.setLockOnSuspend(false);
    m_lock.setActive(true);
    m_slept += 1h;
    pass(1'200);
    EXPECT_EQ(m_due, 0);
    m_lock.setLockOnSuspend(true);
    pass(1'200);
    EXPECT_EQ(m_due, 0) << "what was slept before counts no more";
    m_slept += 1h;
    EXPECT_TRUE(waitFor([this] { return isDue(); }, 5'000));
}

TEST(AutoLockClock, TheRealOneIsSteadyWhileAwake) {
    AutoLock lock;
    int due = 0;
    QObject::connect(&lock, &AutoLock::lockDue, &lock, [&due] { ++due; });
    lock.setActive(true);
    pass(1'200);
    EXPECT_EQ(due, 0);
}

TEST_F(AutoLocked, LocksWhenTheSessionIsLeftAndOnlyThen) {
    m_hasLeft = true; // unlocked from elsewhere: nobody left since
    m_lock.setActive(true);
    pass(1'200);
    EXPECT_EQ(m_due, 0);
    m_hasLeft = false;
    pass(1'200);
    EXPECT_EQ(m_due, 0) << "somebody came back";
    m_hasLeft = true;
    ASSERT_TRUE(waitFor([this] { return isDue(); }, 5'000));
    pass(1'200);
    EXPECT_EQ(m_due, 1) << "once for each leaving";
    m_lock.setLockOnSuspend(false);
    m_hasLeft = false;
    pass(1'200);
    m_hasLeft = true;
    pass(1'200);
    EXPECT_EQ(m_due, 1) << "the person chose not to";
}

TEST(LoginSession, ReadsWhatTheLoginManagerKeeps) {
    const sandyk::test::ScratchFolder folder;
    const auto says = [&](const char* content) {
        QFile file(QString::fromStdString((folder / "7").string()));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        return hasLeft(folder / "7");
    };
    const char* kActive = "# private\nUID=1000\nACTIVE=1\nIS_DISPLAY=1\nSTATE=active\nLOCKED_HINT=0\n";
    EXPECT_FALSE(says(kActive));
    EXPECT_TRUE(says("UID=1000\nACTIVE=1\nLOCKED_HINT=1\n"));
    EXPECT_TRUE(says("UID=1000\nACTIVE=0\nSTATE=online\nLOCKED_HINT=0\n"));
    EXPECT_FALSE(says("XACTIVE=0\nACTIVE=00\n"));
    EXPECT_FALSE(says(""));
    EXPECT_FALSE(hasLeft(folder / "none"));
    EXPECT_FALSE(hasLeft({}));
}

TEST(LoginSession, AnIdIsNoPath) {
    const QByteArray before = qgetenv("XDG_SESSION_ID");
    for (const char* wrong : {"", "../7", "a/b", "7 8", "123456789012345678901234567890123"}) {
        qputenv("XDG_SESSION_ID", wrong);
        EXPECT_TRUE(loginSessionFile().empty()) << wrong;
    }
    qputenv("XDG_SESSION_ID", "c2");
    EXPECT_EQ(loginSessionFile(), "/run/systemd/sessions/c2");
    if (before.isNull())
        qunsetenv("XDG_SESSION_ID");
    else
        qputenv("XDG_SESSION_ID", before);
}

} // namespace
} // namespace sandyk::app::test
