#pragma once

#include "custody/operator_key.h"
#include "session/session.h"
#include "storage/vault.h"
#include "task/executor.h"

/// For the sources of app alone: work on the open vault, on its own thread.
namespace sandyk::app {

struct Session::Open {
    std::optional<storage::Vault> vault;
    std::optional<custody::ActingOperator> actor; ///< in a firm: whose password opened it
};

/// Everything that the pages show of an open vault.
Result<Snapshot> snapshotOf(const Session::Open& open);

// The lists are read again after each act: they are short, and what is shown is then always what is stored.
template <class T, class Work>
void Session::withOpen(Work work, Done<T> done, Refresh refresh) {
    if (!isUnlocked()) return done(fail(ErrorCode::VaultLocked));
    struct Answer {
        Result<T> result;
        std::optional<Result<Snapshot>> snapshot;
    };
    changeRunning(+1);
    m_executor->run(
        this,
        [open = m_open, work = std::move(work), refresh]() mutable {
            Answer answer{work(*open), std::nullopt};
            if (refresh == Refresh::Snapshot) answer.snapshot = snapshotOf(*open);
            return answer;
        },
        [this, epoch = m_epoch, done = std::move(done)](Answer answer) {
            changeRunning(-1);
            if (epoch != m_epoch) return done(fail(ErrorCode::VaultLocked));
            if (answer.snapshot && *answer.snapshot) take(std::move(**answer.snapshot));
            done(std::move(answer.result));
        });
}

template <class T, class Work>
void Session::withVault(Work work, Done<T> done, Refresh refresh) {
    withOpen<T>([work = std::move(work)](Open& open) mutable { return work(*open.vault); }, std::move(done), refresh);
}

} // namespace sandyk::app
