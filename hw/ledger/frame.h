#pragma once

#include <vector>

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk::hw::ledger {

/// Ledger's HID framing: reports of 64 bytes, zero padded: channel u16, tag 05, sequence u16 from 0, all big-endian;
/// the first report goes on with the total length u16; then data. The device answers on the channel that the host
/// chose.

inline constexpr std::size_t kReportSize = 64;
inline constexpr std::uint16_t kFirstChannel = 0x0101;
/// More than any answer of the firmware (256 bytes and the status word).
inline constexpr std::size_t kMaxAnswer = 512;

/// `message` has 1 to 65,535 bytes (asserted).
std::vector<Bytes> encodeFrames(std::uint16_t channel, ByteView message);

/// Puts one message together again. After Complete or an error it is spent.
class FrameReader {
public:
    explicit FrameReader(std::uint16_t channel) : m_channel(channel) {}

    enum class Taken {
        OtherChannel, ///< belongs to an earlier conversation, was not used
        More,
        Complete
    };
    /// Errors: DeviceProtocol (another size, tag or sequence than due; a length of less than a status word or above
    /// kMaxAnswer).
    Result<Taken> take(ByteView report);
    /// Valid after Complete.
    const Bytes& message() const { return m_message; }

private:
    std::uint16_t m_channel;
    std::uint16_t m_sequence = 0;
    std::size_t m_length = 0;
    Bytes m_message;
};

} // namespace sandyk::hw::ledger
