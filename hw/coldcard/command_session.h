#pragma once

#include <deque>

#include "coldcard/channel.h"
#include "coldcard/packet.h"
#include "transport/session.h"

namespace sandyk::hw::coldcard {

/// One command and its answer. What the person decides is asked for again and again ("stok") until they have.
struct Command {
    Bytes message;
    Bytes poll; ///< asked after "okay", until another answer comes; empty: the first answer is the answer
    std::optional<signing::UserInteraction> question; ///< what the person sees on the device while it is asked
};

/// Fails with: DeviceProtocol (packets, a line that does not open, an answer in the clear that is no error),
/// DeviceInUse (busy without end).
class CommandSession : public Session {
public:
    static constexpr std::size_t kMaxBusy = 120;
    static constexpr std::chrono::milliseconds kPollPause{250};

    /// Without a channel the command goes in the clear. The channel must outlive the session and is spent after Failed.
    CommandSession(Channel* channel, Command command, bool resync = false);

    Step next() override;
    void received(ByteView report) override;

    /// Valid after Done: the name of the answer and what follows.
    const Bytes& answer() const { return m_answer; }

private:
    Result<void> send(ByteView message);
    Result<void> take(ByteView report);
    Result<void> takeAnswer();

    Channel* m_channel;
    Command m_command;
    std::deque<Step> m_steps; ///< what is to be done before reading on
    PacketReader m_reader;
    bool m_isPolling = false;
    std::size_t m_busy = 0;
    Bytes m_answer;
    std::optional<Step> m_end;
};

} // namespace sandyk::hw::coldcard
