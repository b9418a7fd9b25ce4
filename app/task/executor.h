#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <memory>
#include <utility>

namespace sandyk::app {

/// One thread that runs jobs in the order they came. An open vault has one, and only its jobs touch the database.
class Executor {
public:
    explicit Executor(const char* threadName);
    /// Waits for the running job; those still waiting are run too, so that no promised write is lost.
    ~Executor();
    Executor(const Executor&) = delete;
    Executor& operator=(const Executor&) = delete;

    /// Runs `work()` on this thread, then `done(result)` on the GUI thread, unless `context` has died by then (the
    /// result is then destroyed, wiped if it is a secret). Both may own move-only values. Called on the GUI thread.
    template <class Work, class Done>
    void run(QObject* context, Work work, Done done) {
        auto job = std::make_shared<Work>(std::move(work));
        auto answer = std::make_shared<Done>(std::move(done));
        QPointer<QObject> alive(context);
        post([job, answer, alive]() mutable {
            auto result = std::make_shared<decltype((*job)())>((*job)());
            job.reset();
            QMetaObject::invokeMethod(
                qApp,
                [result, answer, alive] {
                    if (alive) (*answer)(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

private:
    template <class Job>
    void post(Job job) {
        QMetaObject::invokeMethod(&m_worker, std::move(job), Qt::QueuedConnection);
    }

    QThread m_thread;
    QObject m_worker;
};

} // namespace sandyk::app
