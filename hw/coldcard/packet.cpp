#include "coldcard/packet.h"

#include <cassert>

namespace sandyk::hw::coldcard {

namespace {

constexpr std::uint8_t kLast = 0x80;
constexpr std::uint8_t kEncrypted = 0x40;
constexpr std::uint8_t kLengthMask = 0x3f;
constexpr std::size_t kPayload = kReportSize - 1;
constexpr std::size_t kMinMessage = 4;

} // namespace

Bytes resyncReport() {
    Bytes report(kReportSize, 0xff);
    report[0] = kLast;
    return report;
}

std::vector<Bytes> encodePackets(ByteView message, bool isEncrypted) {
    assert(!message.empty() && message.size() <= kMaxMessage);
    std::vector<Bytes> packets;
    while (!message.empty()) {
        const std::size_t count = std::min(message.size(), kPayload);
        Bytes packet{static_cast<std::uint8_t>(count)};
        if (count == message.size()) packet[0] |= static_cast<std::uint8_t>(kLast | (isEncrypted ? kEncrypted : 0));
        append(packet, message.first(count));
        message = message.subspan(count);
        packet.resize(kReportSize);
        packets.push_back(std::move(packet));
    }
    return packets;
}

Result<bool> PacketReader::take(ByteView report) {
    if (report.size() != kReportSize) return fail(ErrorCode::DeviceProtocol, "report of another size than 64");
    const std::size_t count = report[0] & kLengthMask;
    const bool isLast = (report[0] & kLast) != 0;
    if (!isLast && count != kPayload) return fail(ErrorCode::DeviceProtocol, "a report that is not full");
    if (m_message.size() + count > kMaxMessage) return fail(ErrorCode::DeviceProtocol, "an answer without end");
    append(m_message, report.subspan(1, count));
    if (!isLast) return false;
    m_isEncrypted = (report[0] & kEncrypted) != 0;
    if (m_message.size() < kMinMessage) return fail(ErrorCode::DeviceProtocol, "an answer without a name");
    return true;
}

} // namespace sandyk::hw::coldcard
