#include "coldcard/command_session.h"

namespace sandyk::hw::coldcard {

namespace {

using std::chrono::milliseconds;

/// The device derives keys and reads files before it answers.
constexpr milliseconds kAnswerPatience{30'000};

bool isNamed(ByteView answer, std::string_view name) {
    return answer.size() >= name.size() && asText(answer.first(name.size())) == name;
}

} // namespace

CommandSession::CommandSession(Channel* channel, Command command, bool resync)
    : m_channel(channel), m_command(std::move(command)) {
    if (resync) m_steps.emplace_back(WriteReport{resyncReport()});
    if (auto sent = send(m_command.message); !sent) m_end = Failed{sent.error()};
    if (m_command.question) m_steps.emplace_back(AskPerson{*m_command.question});
}

Result<void> CommandSession::send(ByteView message) {
    Bytes bytes = toBytes(message);
    if (m_channel) {
        SANDYK_TRY(bytes, m_channel->seal(message));
    }
    if (bytes.empty() || bytes.size() > kMaxMessage)
        return fail(ErrorCode::DeviceUnsupported, "a command that does not fit into a message");
    for (Bytes& packet : encodePackets(bytes, m_channel != nullptr))
        m_steps.emplace_back(WriteReport{std::move(packet)});
    m_reader = PacketReader();
    return {};
}

Step CommandSession::next() {
    if (m_end) return *m_end;
    if (m_steps.empty()) return ReadReport{kAnswerPatience};
    Step step = std::move(m_steps.front());
    m_steps.pop_front();
    return step;
}

void CommandSession::received(ByteView report) {
    if (m_end) return;
    if (auto taken = take(report); !taken) m_end = Failed{taken.error()};
}

Result<void> CommandSession::take(ByteView report) {
    SANDYK_TRY(const bool isComplete, m_reader.take(report));
    if (!isComplete) return {};
    m_answer = m_reader.message();
    if (m_reader.isEncrypted()) {
        if (!m_channel) return fail(ErrorCode::DeviceProtocol, "an encrypted answer without a line");
        SANDYK_TRY(m_answer, m_channel->open(m_reader.message()));
    } else if (m_channel && !isNamed(m_answer, "err_") && !isNamed(m_answer, "fram")) {
        return fail(ErrorCode::DeviceProtocol, "an answer in the clear");
    }
    return takeAnswer();
}

Result<void> CommandSession::takeAnswer() {
    if (isNamed(m_answer, "fram")) return fail(ErrorCode::DeviceProtocol, "the device could not read the command");
    if (isNamed(m_answer, "busy")) {
        if (++m_busy > kMaxBusy) return fail(ErrorCode::DeviceInUse, "the device stays busy");
        m_steps.emplace_back(Pause{kPollPause});
        return send(m_isPolling ? m_command.poll : m_command.message);
    }
    if (!m_command.poll.empty() && isNamed(m_answer, "okay")) {
        if (m_isPolling) m_steps.emplace_back(Pause{kPollPause});
        m_isPolling = true;
        return send(m_command.poll);
    }
    m_end = Done{};
    return {};
}

} // namespace sandyk::hw::coldcard
