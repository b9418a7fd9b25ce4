#pragma once

#include <algorithm>
#include <unordered_map>

#include "sync/scan_session.h"

namespace sandyk::sync {

/// What every session does alike: numbers its requests, knows which are unanswered, and fails once.
/// `Base` is the interface, `Job` what a request was for; a Job tells its messageLimit().
template <class Base, class Job>
class SessionBase : public Base {
public:
    SessionState state() const override { return m_state; }
    const Error& error() const override { return m_error; }
    void fail(Error error) override {
        if (m_state == SessionState::Failed) return;
        m_state = SessionState::Failed;
        m_error = std::move(error);
        m_inFlight.clear();
    }
    std::size_t messageLimit() const override {
        std::size_t limit = kLeastLimit;
        for (const auto& [id, job] : m_inFlight)
            limit = std::max(limit, job.messageLimit());
        return limit;
    }

protected:
    static constexpr std::size_t kLeastLimit = 4'096;

    bool isFailed() const { return m_state == SessionState::Failed; }
    void failWith(ErrorCode code, const char* detail) { fail(Error{code, detail, {}}); }
    /// True when `result` is a value; else the session has failed with its error.
    template <class T>
    bool accept(const Result<T>& result) {
        if (!result) fail(result.error());
        return result.has_value();
    }

    SessionState m_state = SessionState::Working;
    Error m_error;
    std::uint64_t m_nextId = 1;
    std::unordered_map<std::uint64_t, Job> m_inFlight;
};

/// The kind of a refusal, told by words that nodes are known to use.
Rejection rejectionOf(std::string_view words);

} // namespace sandyk::sync
