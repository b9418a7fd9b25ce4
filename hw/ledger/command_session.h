#pragma once

#include <deque>

#include "ledger/commands.h"
#include "ledger/frame.h"
#include "transport/session.h"

namespace sandyk::hw::ledger {

/// One command from its first report to its final status word, with the device's questions in between.
/// Fails with: those of statusError(), DeviceProtocol (frames, questions, more rounds than the command allows, more
/// than kMaxStaleReports of earlier conversations).
class CommandSession : public Session {
public:
    static constexpr std::size_t kMaxStaleReports = 256;

    /// Reports of other channels are passed over: they are late answers to what was given up.
    CommandSession(std::uint16_t channel, Command command);

    Step next() override;
    void received(ByteView report) override;

    /// Valid after Done.
    const Bytes& answer() const { return m_answer; }
    const std::vector<Bytes>& yielded() const { return m_command.client.yielded(); }

private:
    void send(const Apdu& apdu);
    Result<void> take(ByteView report);
    Result<void> takeAnswer(ByteView message);

    std::uint16_t m_channel;
    Command m_command;
    std::deque<Step> m_steps; ///< what is to be done before reading on
    FrameReader m_reader;
    bool m_isMidAnswer = false;
    std::size_t m_rounds = 0;
    std::size_t m_staleReports = 0;
    Bytes m_answer;
    std::optional<Step> m_end;
};

} // namespace sandyk::hw::ledger
