#pragma once

#include <deque>
#include <functional>

#include "ledger/frame.h"
#include "transport/transport.h"

namespace sandyk::test {

/// A device that a test plays: it gets each APDU whole and answers with reports of its choice, or not at all.
class ScriptedDevice : public hw::Transport {
public:
    using Answer = std::function<std::vector<Bytes>(std::uint16_t channel, const Bytes& apdu)>;
    explicit ScriptedDevice(Answer answer) : m_answer(std::move(answer)) {}

    Result<void> write(ByteView report) override {
        if (m_length == 0) {
            m_channel = static_cast<std::uint16_t>(report[0] << 8 | report[1]);
            m_length = static_cast<std::size_t>(report[5] << 8 | report[6]);
            append(m_apdu, report.subspan(7));
        } else {
            append(m_apdu, report.subspan(5));
        }
        if (m_apdu.size() < m_length) return {};
        m_apdu.resize(m_length);
        m_length = 0;
        for (Bytes& out : m_answer(m_channel, std::exchange(m_apdu, {})))
            m_reports.push_back(std::move(out));
        return {};
    }

    /// A silent device is given up at once where the host waits for a time; where it waits for the person, it must be
    /// stopped.
    Result<Bytes> read(hw::Patience patience, const std::stop_token& stop) override {
        if (m_reports.empty() && patience) return fail(ErrorCode::DeviceTimeout, "silent");
        if (m_reports.empty() || stop.stop_requested()) return fail(ErrorCode::Cancelled, "waits for the person");
        Bytes report = m_reports.front();
        m_reports.pop_front();
        return report;
    }

private:
    Answer m_answer;
    std::uint16_t m_channel = 0;
    std::size_t m_length = 0;
    Bytes m_apdu;
    std::deque<Bytes> m_reports;
};

} // namespace sandyk::test
