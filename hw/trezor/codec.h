#pragma once

#include <functional>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"
#include "base/secure_bytes.h"

namespace sandyk::hw::trezor {

/// Codec v1 of Trezor, KeepKey and OneKey: reports of 64 bytes, zero padded. The first has "?##", the type of the
/// message u16, its length u32, both big-endian, then data; each next one '?' and data. Devices may leave stale bytes
/// behind the end of a message.

inline constexpr std::size_t kReportSize = 64;
/// More than any message of the Bitcoin part of the firmwares.
inline constexpr std::size_t kMaxMessage = 64 * 1024;

struct Message {
    std::uint16_t type = 0;
    Bytes payload;
    friend bool operator==(const Message&, const Message&) = default;
};

/// `payload` has at most kMaxMessage bytes (asserted).
std::vector<Bytes> encodeReports(std::uint16_t type, ByteView payload);
/// The same for a payload that is a secret.
std::vector<SecureBytes> encodeSecretReports(std::uint16_t type, ByteView payload);

/// True for a report with which a message begins.
bool beginsMessage(ByteView report);

/// Puts one message together again. After an error or a whole message it is spent.
class ReportReader {
public:
    /// True when the message is whole. Errors: DeviceProtocol (another size or mark than due, a length above
    /// kMaxMessage).
    Result<bool> take(ByteView report);
    bool isMidMessage() const { return m_hasBegun && m_message.payload.size() < m_length; }
    /// Valid after true.
    const Message& message() const { return m_message; }

private:
    bool m_hasBegun = false;
    std::size_t m_length = 0;
    Message m_message;
};

} // namespace sandyk::hw::trezor
