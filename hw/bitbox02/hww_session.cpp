#include "bitbox02/hww_session.h"

namespace sandyk::hw::bitbox02 {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kReportPatience{10'000};

// First byte of a request, and of an answer.
constexpr std::uint8_t kNew = 0x00;
constexpr std::uint8_t kRetry = 0x01;
constexpr std::uint8_t kDone = 0x00;
constexpr std::uint8_t kNotReady = 0x01;
constexpr std::uint8_t kBusy = 0x02;

} // namespace

HwwSession::HwwSession(std::function<std::uint32_t()> nextChannel, HwwRequest request)
    : m_nextChannel(std::move(nextChannel)), m_request(std::move(request)) {
    if (!m_request.isPlain) m_message.push_back(kNew);
    append(m_message, m_request.payload);
    if (m_message.empty() || m_message.size() > kMaxMessage) {
        m_end = Failed{{ErrorCode::DeviceUnsupported, "a request that does not fit into frames", {}}};
        return;
    }
    send(m_message);
    if (m_request.question) m_steps.emplace_back(AskPerson{*m_request.question});
}

void HwwSession::send(ByteView message) {
    const std::uint32_t channel = m_nextChannel();
    for (Bytes& frame : encodeFrames(channel, message))
        m_steps.emplace_back(WriteReport{std::move(frame)});
    m_reader = FrameReader(channel);
}

Step HwwSession::next() {
    if (m_end) return *m_end;
    if (m_steps.empty()) return ReadReport{kReportPatience};
    Step step = std::move(m_steps.front());
    m_steps.pop_front();
    return step;
}

void HwwSession::received(ByteView report) {
    if (m_end) return;
    if (auto taken = take(report); !taken) m_end = Failed{taken.error()};
}

Result<void> HwwSession::take(ByteView report) {
    SANDYK_TRY(const FrameReader::Taken taken, m_reader.take(report));
    if (taken == FrameReader::Taken::OtherChannel && ++m_staleReports > kMaxStaleReports)
        return fail(ErrorCode::DeviceProtocol, "reports of other channels");
    if (taken != FrameReader::Taken::Complete) return {};
    return takeAnswer(m_reader.message());
}

Result<void> HwwSession::takeAnswer(ByteView message) {
    if (m_request.isPlain) {
        m_answer = toBytes(message);
        m_end = Done{};
        return {};
    }
    switch (message[0]) {
    case kDone:
        m_answer = toBytes(message.subspan(1));
        m_end = Done{};
        return {};
    case kNotReady:
        // A person may read for minutes; nothing else may.
        if (!m_request.question && ++m_polls > kMaxPolls)
            return fail(ErrorCode::DeviceTimeout, "the device does not get ready");
        m_steps.emplace_back(Pause{kPollPause});
        send(Bytes{kRetry});
        return {};
    case kBusy:
        if (++m_polls > kMaxPolls) return fail(ErrorCode::DeviceInUse, "the device works for another program");
        m_steps.emplace_back(Pause{kPollPause});
        send(m_message);
        return {};
    default:
        return fail(ErrorCode::DeviceProtocol, "the device does not take the request");
    }
}

} // namespace sandyk::hw::bitbox02
