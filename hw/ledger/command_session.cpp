#include "ledger/command_session.h"

namespace sandyk::hw::ledger {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kAnswerPatience{10'000}; ///< for what the device decides alone
constexpr milliseconds kReportPatience{2'000};  ///< between two reports of one answer

Apdu continueCommand(Bytes data) {
    return {0xf8, 0x01, 0x00, 0x01, std::move(data)};
}

} // namespace

CommandSession::CommandSession(std::uint16_t channel, Command command)
    : m_channel(channel), m_command(std::move(command)), m_reader(channel) {
    send(m_command.apdu);
    if (m_command.question) m_steps.emplace_back(AskPerson{*m_command.question});
}

void CommandSession::send(const Apdu& apdu) {
    for (Bytes& frame : encodeFrames(m_channel, apdu.serialize()))
        m_steps.emplace_back(WriteReport{std::move(frame)});
    m_reader = FrameReader(m_channel);
    m_isMidAnswer = false;
}

Step CommandSession::next() {
    if (m_end) return *m_end;
    if (!m_steps.empty()) {
        Step step = std::move(m_steps.front());
        m_steps.pop_front();
        return step;
    }
    if (m_isMidAnswer) return ReadReport{kReportPatience};
    if (m_command.question) return ReadReport{std::nullopt};
    return ReadReport{kAnswerPatience};
}

void CommandSession::received(ByteView report) {
    if (m_end) return;
    if (auto taken = take(report); !taken) m_end = Failed{taken.error()};
}

Result<void> CommandSession::take(ByteView report) {
    SANDYK_TRY(const FrameReader::Taken taken, m_reader.take(report));
    switch (taken) {
    case FrameReader::Taken::OtherChannel:
        if (++m_staleReports > kMaxStaleReports) return fail(ErrorCode::DeviceProtocol, "reports of other channels");
        return {};
    case FrameReader::Taken::More:
        m_isMidAnswer = true;
        return {};
    case FrameReader::Taken::Complete:
        break;
    }
    return takeAnswer(m_reader.message());
}

Result<void> CommandSession::takeAnswer(ByteView message) {
    SANDYK_TRY(ApduAnswer answer, ApduAnswer::parse(message));
    if (answer.status == kStatusOk) {
        m_answer = std::move(answer.data);
        m_end = Done{};
        return {};
    }
    if (answer.status != kStatusInterrupted) return Failure(statusError(answer.status));
    if (++m_rounds > m_command.maxRounds) return fail(ErrorCode::DeviceProtocol, "the device asks without end");
    const std::size_t yieldedBefore = yielded().size();
    SANDYK_TRY(Bytes data, m_command.client.answer(answer.data));
    send(continueCommand(std::move(data)));
    if (m_command.progressTotal != 0 && yielded().size() != yieldedBefore) {
        m_steps.emplace_back(
            AskPerson{{signing::UserInteraction::Kind::Progress, {}, yielded().size(), m_command.progressTotal}});
    }
    return {};
}

} // namespace sandyk::hw::ledger
