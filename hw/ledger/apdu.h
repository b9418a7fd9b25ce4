#pragma once

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk::hw::ledger {

/// A command to the device (ISO 7816 short form).
struct Apdu {
    std::uint8_t cla = 0;
    std::uint8_t ins = 0;
    std::uint8_t p1 = 0;
    std::uint8_t p2 = 0;
    Bytes data; ///< at most 255 bytes

    static constexpr std::size_t kMaxData = 255;
    /// Asserts the size of the data.
    Bytes serialize() const;
    friend bool operator==(const Apdu&, const Apdu&) = default;
};

/// What comes back: data and a status word.
struct ApduAnswer {
    Bytes data;
    std::uint16_t status = 0;
    /// Errors: DeviceProtocol (shorter than a status word).
    static Result<ApduAnswer> parse(ByteView bytes);
};

inline constexpr std::uint16_t kStatusOk = 0x9000;
/// The device wants the host to answer a question first (client_commands.h).
inline constexpr std::uint16_t kStatusInterrupted = 0xe000;

/// What a status word other than those two means, with params "status" in hex. Codes: DeviceRefused, DeviceLocked,
/// DeviceWrongApp, DeviceRejectedData, DeviceUnsupported, DeviceRegistration, DeviceTimeout (asleep), DeviceProtocol.
Error statusError(std::uint16_t status);

} // namespace sandyk::hw::ledger
