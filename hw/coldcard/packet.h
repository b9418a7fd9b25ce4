#pragma once

#include <vector>

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk::hw::coldcard {

/// Coldcard's framing: reports of 64 bytes, zero padded by the host, anything behind the length by the device. The
/// first byte is the number of bytes that follow (at most 63), 80 in the last report of a message, and there 40 if the
/// message is encrypted.

inline constexpr std::size_t kReportSize = 64;
/// A command, three numbers and a block of 2,048 bytes, with the tag of the authenticated line.
inline constexpr std::size_t kMaxMessage = 4 + 4 + 4 + 2048 + 16;

/// Makes the device forget a message that was cut off. It has no answer.
Bytes resyncReport();
/// `message` has 1 to kMaxMessage bytes (asserted).
std::vector<Bytes> encodePackets(ByteView message, bool isEncrypted);

/// Puts one message together again. After `true` or an error it is spent.
class PacketReader {
public:
    /// True when the message is complete. Errors: DeviceProtocol (another size of report, a report that is not full
    /// before the last, more than kMaxMessage, less than 4 bytes in all).
    Result<bool> take(ByteView report);
    const Bytes& message() const { return m_message; }
    bool isEncrypted() const { return m_isEncrypted; }

private:
    Bytes m_message;
    bool m_isEncrypted = false;
};

} // namespace sandyk::hw::coldcard
