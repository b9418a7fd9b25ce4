#include "transport/recorded_transport.h"

#include "base/encoding.h"

namespace sandyk::hw {

Result<void> RecordedTransport::write(ByteView report) {
    const std::string place = "report " + std::to_string(m_position);
    if (isFinished()) return fail(ErrorCode::DeviceDisconnected, place + ": the recording is over");
    const RecordedReport& expected = m_recording[m_position];
    if (expected.direction != RecordedReport::Direction::ToDevice)
        return fail(ErrorCode::DeviceProtocol, place + ": the recorded device speaks here, not the host");
    if (!equal(expected.report, report))
        return fail(ErrorCode::DeviceProtocol,
                    place + ": wrote " + toHex(report) + ", recorded was " + toHex(expected.report));
    ++m_position;
    return {};
}

Result<Bytes> RecordedTransport::read(Patience, const std::stop_token& stop) {
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
    if (isFinished() || m_recording[m_position].direction != RecordedReport::Direction::FromDevice)
        return fail(ErrorCode::DeviceTimeout,
                    "report " + std::to_string(m_position) + ": the recorded device is silent");
    return m_recording[m_position++].report;
}

} // namespace sandyk::hw
