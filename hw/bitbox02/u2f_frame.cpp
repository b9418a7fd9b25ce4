#include "bitbox02/u2f_frame.h"

#include <cassert>

#include "base/byte_reader.h"

namespace sandyk::hw::bitbox02 {

namespace {

constexpr std::size_t kFirstHeader = 7;
constexpr std::size_t kNextHeader = 5;
constexpr std::uint8_t kPadding = 0xee;
constexpr std::uint8_t kErrorBusy = 0x06;
/// A first report has the command's top bit set, so sequences end below it.
constexpr std::uint8_t kFirstMark = 0x80;

std::uint32_t channelOf(ByteView report) {
    return *ByteReader(report).u32BigEndian();
}

} // namespace

std::vector<Bytes> encodeFrames(std::uint32_t channel, ByteView message) {
    assert(!message.empty() && message.size() <= kMaxMessage);
    std::vector<Bytes> frames;
    ByteView rest = message;
    while (!rest.empty()) {
        ByteWriter frame;
        frame.u32BigEndian(channel);
        if (frames.empty()) {
            frame.u8(kCommand);
            frame.u8(static_cast<std::uint8_t>(message.size() >> 8));
            frame.u8(static_cast<std::uint8_t>(message.size() & 0xff));
        } else {
            frame.u8(static_cast<std::uint8_t>(frames.size() - 1));
        }
        const std::size_t count = std::min(rest.size(), kReportSize - frame.size());
        frame.bytes(rest.first(count));
        rest = rest.subspan(count);
        frames.push_back(frame.take());
        frames.back().resize(kReportSize, kPadding);
    }
    return frames;
}

Result<FrameReader::Taken> FrameReader::take(ByteView report) {
    if (report.size() != kReportSize) return fail(ErrorCode::DeviceProtocol, "report of another size than 64");
    if (channelOf(report) != m_channel) return Taken::OtherChannel;
    if (!m_hasBegun) {
        const std::uint8_t command = report[4];
        m_length = static_cast<std::size_t>(report[5] << 8 | report[6]);
        if (command == kErrorCommand) {
            if (report[kFirstHeader] == kErrorBusy) return fail(ErrorCode::DeviceInUse, "busy with another channel");
            return fail(ErrorCode::DeviceProtocol, "error report " + std::to_string(report[kFirstHeader]));
        }
        if (command != kCommand) return fail(ErrorCode::DeviceProtocol, "report of another command");
        if (m_length == 0 || m_length > kMaxMessage)
            return fail(ErrorCode::DeviceProtocol, "an answer of " + std::to_string(m_length) + " bytes");
        m_hasBegun = true;
        append(m_message, report.subspan(kFirstHeader).first(std::min(m_length, kReportSize - kFirstHeader)));
    } else {
        if (report[4] != m_sequence || m_sequence >= kFirstMark)
            return fail(ErrorCode::DeviceProtocol, "report out of sequence");
        ++m_sequence;
        const std::size_t missing = m_length - m_message.size();
        append(m_message, report.subspan(kNextHeader).first(std::min(missing, kReportSize - kNextHeader)));
    }
    return m_message.size() == m_length ? Taken::Complete : Taken::More;
}

} // namespace sandyk::hw::bitbox02
