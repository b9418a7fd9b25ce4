#include "transport/session.h"

namespace sandyk::hw {

namespace {

/// Carries out one step; true at the end.
class Runner {
public:
    Runner(Session& session, Transport& transport, const Person& person, const std::stop_token& stop)
        : m_session(session), m_transport(transport), m_person(person), m_stop(stop) {}

    Result<bool> operator()(const WriteReport& step) {
        SANDYK_CHECK(m_transport.write(step.report));
        return false;
    }
    Result<bool> operator()(const WriteSecret& step) {
        SANDYK_CHECK(m_transport.write(step.report->view()));
        return false;
    }
    Result<bool> operator()(const ReadReport& step) {
        SANDYK_TRY(const Bytes report, m_transport.read(step.patience, m_stop));
        m_session.received(report);
        return false;
    }
    Result<bool> operator()(const Pause& step) {
        m_transport.pause(step.duration, m_stop);
        return false;
    }
    Result<bool> operator()(const AskPerson& step) {
        if (!step.needsAnswer) {
            if (m_person.show) m_person.show(step.question);
            return false;
        }
        if (!m_person.answer) return fail(ErrorCode::Usage, "the device asks for something to be entered here");
        SANDYK_TRY(SecureString answer, m_person.answer(step.question));
        m_session.answered(std::move(answer));
        return false;
    }
    Result<bool> operator()(const Done&) { return true; }
    Result<bool> operator()(const Failed& step) { return Failure(step.error); }

private:
    Session& m_session;
    Transport& m_transport;
    const Person& m_person;
    const std::stop_token& m_stop;
};

} // namespace

Result<void> runSession(Session& session, Transport& transport, const Person& person, const std::stop_token& stop) {
    Runner runner(session, transport, person, stop);
    while (true) {
        if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
        SANDYK_TRY(const bool isDone, std::visit(runner, session.next()));
        if (isDone) return {};
    }
}

} // namespace sandyk::hw
