#pragma once

#include <vector>

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk::hw::bitbox02 {

/// U2F-HID framing as the BitBox02 uses it: reports of 64 bytes. The first has channel u32, command, length u16 (all
/// big-endian) and 57 bytes; the next ones channel, sequence from 0 and 59 bytes. The device answers on the channel
/// that the host chose.

inline constexpr std::size_t kReportSize = 64;
/// The vendor's command: everything that is not U2F.
inline constexpr std::uint8_t kCommand = 0xc1;
/// The command of an error report; its byte says which.
inline constexpr std::uint8_t kErrorCommand = 0xbf;
/// 57 bytes and 128 times 59.
inline constexpr std::size_t kMaxMessage = 7609;

/// Padded with ee, as the vendor's own host does. `message` has 1 to kMaxMessage bytes (asserted).
std::vector<Bytes> encodeFrames(std::uint32_t channel, ByteView message);

/// Puts one message together again. After Complete or an error it is spent.
class FrameReader {
public:
    explicit FrameReader(std::uint32_t channel) : m_channel(channel) {}

    enum class Taken {
        OtherChannel, ///< belongs to an earlier conversation, was not used
        More,
        Complete
    };
    /// Errors: DeviceProtocol (another size, command or sequence than due, no or too many bytes, an error report),
    /// DeviceInUse (the error report that says so).
    Result<Taken> take(ByteView report);
    /// Valid after Complete.
    const Bytes& message() const { return m_message; }

private:
    std::uint32_t m_channel;
    bool m_hasBegun = false;
    std::uint8_t m_sequence = 0;
    std::size_t m_length = 0;
    Bytes m_message;
};

} // namespace sandyk::hw::bitbox02
