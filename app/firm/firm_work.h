#pragma once

#include "custody/desk.h"
#include "firm/firm_desk.h"
#include "firm/log_anchor.h"
#include "session/vault_work.h"

/// For the sources of app alone: acts of an operator on the open vault, on its own thread.
namespace sandyk::app {

/// What a desk refers to. Lives as long as the act.
struct FirmBench {
    custody::FirmId id{};
    std::int64_t clock = 0;
    std::optional<std::int64_t> chainTime;
    std::optional<law::Engine> law; ///< empty: no profile could be loaded; what needs one is refused
    custody::Screener screener;

    custody::Desk desk(const Session::Open& open) const;
};
Result<FirmBench> firmBench(const storage::Vault& vault);

/// Empty unless it is the vault of a firm.
std::optional<FirmSummary> firmSummary(const Session::Open& open);

template <class T, class Work>
void FirmDesk::act(Work work, Done<T> done, Session::Refresh refresh) {
    m_session.withOpen<T>(
        [work = std::move(work)](Session::Open& open) mutable -> Result<T> {
            SANDYK_TRY(const FirmBench bench, firmBench(*open.vault));
            SANDYK_TRY(const LogAnchor anchor, LogAnchor::check(*open.vault, {bench.clock, bench.chainTime}));
            // A shorter log can be looked at, and writes nothing; another one is not this firm's.
            if (anchor.isForked()) SANDYK_CHECK(custody::demandSound(*anchor.report()));
            auto answer = work(bench.desk(open), *open.vault);
            anchor.keep(*open.vault);
            return answer;
        },
        std::move(done), refresh);
}

template <class T, class Work>
void FirmDesk::inspect(Work work, Done<T> done) {
    m_session.withOpen<T>(
        [work = std::move(work)](Session::Open& open) mutable -> Result<T> {
            SANDYK_TRY(const FirmBench bench, firmBench(*open.vault));
            return work(bench.desk(open), *open.vault);
        },
        std::move(done), Session::Refresh::Nothing);
}

} // namespace sandyk::app
