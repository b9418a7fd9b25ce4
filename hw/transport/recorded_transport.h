#pragma once

#include <vector>

#include "transport/transport.h"

namespace sandyk::hw {

/// One report of a recorded exchange with a device.
struct RecordedReport {
    enum class Direction { ToDevice, FromDevice } direction;
    Bytes report;
};

/// Plays a device from a recording: every report written must be the recorded one, byte by byte and in its turn.
class RecordedTransport : public Transport {
public:
    explicit RecordedTransport(std::vector<RecordedReport> recording) : m_recording(std::move(recording)) {}

    /// Errors: DeviceProtocol (not the report that was recorded here), DeviceDisconnected (the recording is over).
    Result<void> write(ByteView report) override;
    /// Errors: DeviceTimeout (the recording waits for the host, or is over), Cancelled.
    Result<Bytes> read(Patience patience, const std::stop_token& stop) override;

    /// Takes no time.
    void pause(std::chrono::milliseconds, const std::stop_token&) override {}

    /// Everything was written and read.
    bool isFinished() const { return m_position == m_recording.size(); }
    std::size_t position() const { return m_position; }

private:
    std::vector<RecordedReport> m_recording;
    std::size_t m_position = 0;
};

} // namespace sandyk::hw
