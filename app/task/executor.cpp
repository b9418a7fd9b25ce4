#include "task/executor.h"

namespace sandyk::app {

Executor::Executor(const char* threadName) {
    m_thread.setObjectName(QString::fromLatin1(threadName));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

Executor::~Executor() {
    post([thread = &m_thread] { thread->quit(); });
    m_thread.wait();
}

} // namespace sandyk::app
