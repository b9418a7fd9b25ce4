#pragma once

#include <deque>
#include <functional>

#include "bitbox02/u2f_frame.h"
#include "transport/session.h"

namespace sandyk::hw::bitbox02 {

/// One request to the device and its answer, with all that may come between: while the person decides, the device says
/// "not ready" and is asked again; while it works for another program it says "busy".
struct HwwRequest {
    Bytes payload;
    /// Requests of the layer itself ("which firmware is this", "give up") have no header.
    bool isPlain = false;
    /// The device puts it before the person, who takes their time; else the device is given kMaxPolls.
    std::optional<signing::UserInteraction> question;
};

/// Fails with: DeviceProtocol, DeviceInUse, DeviceTimeout (not ready without a question), DeviceUnsupported (longer
/// than frames carry).
class HwwSession : public Session {
public:
    static constexpr std::size_t kMaxPolls = 50;
    static constexpr std::size_t kMaxStaleReports = 256;
    static constexpr std::chrono::milliseconds kPollPause{200};

    /// Each message to the device takes another channel.
    HwwSession(std::function<std::uint32_t()> nextChannel, HwwRequest request);

    Step next() override;
    void received(ByteView report) override;

    /// Valid after Done; without the header.
    const Bytes& answer() const { return m_answer; }

private:
    void send(ByteView message);
    Result<void> take(ByteView report);
    Result<void> takeAnswer(ByteView message);

    std::function<std::uint32_t()> m_nextChannel;
    HwwRequest m_request;
    Bytes m_message;
    std::deque<Step> m_steps; ///< what is to be done before reading on
    FrameReader m_reader{0};
    std::size_t m_polls = 0;
    std::size_t m_staleReports = 0;
    Bytes m_answer;
    std::optional<Step> m_end;
};

} // namespace sandyk::hw::bitbox02
