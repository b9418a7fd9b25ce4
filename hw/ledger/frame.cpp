#include "ledger/frame.h"

#include <cassert>

namespace sandyk::hw::ledger {

namespace {

constexpr std::uint8_t kTag = 0x05;
constexpr std::size_t kHeader = 5;
constexpr std::size_t kStatusWord = 2;

void appendU16(Bytes& to, std::size_t value) {
    to.push_back(static_cast<std::uint8_t>(value >> 8));
    to.push_back(static_cast<std::uint8_t>(value & 0xff));
}

std::uint16_t readU16(ByteView bytes) {
    return static_cast<std::uint16_t>(bytes[0] << 8 | bytes[1]);
}

} // namespace

std::vector<Bytes> encodeFrames(std::uint16_t channel, ByteView message) {
    assert(!message.empty() && message.size() <= 0xffff);
    std::vector<Bytes> frames;
    ByteView rest = message;
    while (!rest.empty()) {
        Bytes frame;
        frame.reserve(kReportSize);
        appendU16(frame, channel);
        frame.push_back(kTag);
        appendU16(frame, frames.size());
        if (frames.empty()) appendU16(frame, message.size());
        const std::size_t count = std::min(rest.size(), kReportSize - frame.size());
        append(frame, rest.first(count));
        rest = rest.subspan(count);
        frame.resize(kReportSize);
        frames.push_back(std::move(frame));
    }
    return frames;
}

Result<FrameReader::Taken> FrameReader::take(ByteView report) {
    if (report.size() != kReportSize) return fail(ErrorCode::DeviceProtocol, "report of another size than 64");
    if (readU16(report) != m_channel) return Taken::OtherChannel;
    if (report[2] != kTag) return fail(ErrorCode::DeviceProtocol, "report with another tag");
    if (readU16(report.subspan(3)) != m_sequence) return fail(ErrorCode::DeviceProtocol, "report out of sequence");
    ByteView data = report.subspan(kHeader);
    if (m_sequence == 0) {
        m_length = readU16(data);
        data = data.subspan(2);
        if (m_length < kStatusWord || m_length > kMaxAnswer)
            return fail(ErrorCode::DeviceProtocol, "an answer of " + std::to_string(m_length) + " bytes");
    }
    ++m_sequence;
    append(m_message, data.first(std::min(data.size(), m_length - m_message.size())));
    return m_message.size() == m_length ? Taken::Complete : Taken::More;
}

} // namespace sandyk::hw::ledger
