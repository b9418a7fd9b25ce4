#include "trezor/codec.h"

#include <cassert>

namespace sandyk::hw::trezor {

namespace {

constexpr std::uint8_t kMark = '?';
constexpr std::uint8_t kBegin = '#';
constexpr std::size_t kHeader = 9; ///< "?##", type, length

Failure malformed(const char* what) {
    return fail(ErrorCode::DeviceProtocol, what);
}

/// Calls `take` for each report; what the reports were made in is wiped.
template <class Take>
void forEachReport(std::uint16_t type, ByteView payload, Take take) {
    assert(payload.size() <= kMaxMessage);
    const auto length = static_cast<std::uint32_t>(payload.size());
    const auto byteOf = [](std::uint32_t value, int shift) { return static_cast<std::uint8_t>(value >> shift & 0xff); };
    ByteArray<kReportSize> report{kMark,
                                  kBegin,
                                  kBegin,
                                  byteOf(type, 8),
                                  byteOf(type, 0),
                                  byteOf(length, 24),
                                  byteOf(length, 16),
                                  byteOf(length, 8),
                                  byteOf(length, 0)};
    const ScopedWipe<ByteArray<kReportSize>> wipe(report);
    std::size_t at = kHeader;
    do {
        const std::size_t count = std::min(payload.size(), kReportSize - at);
        std::ranges::copy(payload.first(count), report.begin() + static_cast<std::ptrdiff_t>(at));
        std::fill(report.begin() + static_cast<std::ptrdiff_t>(at + count), report.end(), std::uint8_t{0});
        payload = payload.subspan(count);
        take(ByteView(report));
        at = 1;
    } while (!payload.empty());
}

} // namespace

std::vector<Bytes> encodeReports(std::uint16_t type, ByteView payload) {
    std::vector<Bytes> reports;
    forEachReport(type, payload, [&](ByteView report) { reports.push_back(toBytes(report)); });
    return reports;
}

std::vector<SecureBytes> encodeSecretReports(std::uint16_t type, ByteView payload) {
    std::vector<SecureBytes> reports;
    forEachReport(type, payload, [&](ByteView report) { reports.push_back(SecureBytes::copyOf(report)); });
    return reports;
}

bool beginsMessage(ByteView report) {
    return report.size() == kReportSize && report[0] == kMark && report[1] == kBegin && report[2] == kBegin;
}

Result<bool> ReportReader::take(ByteView report) {
    if (report.size() != kReportSize) return malformed("a report of another size");
    if (report[0] != kMark) return malformed("a report without its mark");
    std::size_t at = 1;
    if (!m_hasBegun) {
        if (!beginsMessage(report)) return malformed("a report in the midst of a message that has not begun");
        m_message.type = static_cast<std::uint16_t>(report[3] << 8 | report[4]);
        m_length = static_cast<std::size_t>(report[5]) << 24 | static_cast<std::size_t>(report[6]) << 16 |
                   static_cast<std::size_t>(report[7]) << 8 | report[8];
        if (m_length > kMaxMessage) return malformed("a message that is too long");
        m_hasBegun = true;
        at = kHeader;
    }
    append(m_message.payload, report.subspan(at, std::min(kReportSize - at, m_length - m_message.payload.size())));
    return m_message.payload.size() == m_length;
}

} // namespace sandyk::hw::trezor
