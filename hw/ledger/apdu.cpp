#include "ledger/apdu.h"

#include <cassert>

#include "base/encoding.h"

namespace sandyk::hw::ledger {

namespace {

struct StatusMeaning {
    std::uint16_t status;
    ErrorCode code;
    const char* detail;
};

constexpr StatusMeaning kMeanings[] = {
    {0x6985, ErrorCode::DeviceRefused, "refused on the device"},
    {0x5501, ErrorCode::DeviceRefused, "refused on the device"},
    {0x5515, ErrorCode::DeviceLocked, "the device is locked"},
    {0x6982, ErrorCode::DeviceLocked, "the device is locked"},
    {0x6804, ErrorCode::DeviceLocked, "the device is locked"},
    {0x6b0c, ErrorCode::DeviceLocked, "the device is locked"},
    {0x6a80, ErrorCode::DeviceRejectedData, "the device does not accept the data"},
    {0x6a86, ErrorCode::DeviceUnsupported, "the app does not know this form of the command"},
    {0x6a87, ErrorCode::DeviceRejectedData, "the device does not accept the length of the data"},
    {0x6a82, ErrorCode::DeviceUnsupported, "the app does not support this request"},
    {0x6807, ErrorCode::DeviceWrongApp, "the app is not installed"},
    {0x670a, ErrorCode::DeviceWrongApp, "the app is not installed"},
    {0x6511, ErrorCode::DeviceWrongApp, "no app is open"},
    {0x6d00, ErrorCode::DeviceWrongApp, "another app is open, or one that is too old"},
    {0x6d02, ErrorCode::DeviceWrongApp, "another app is open, or one that is too old"},
    {0x6e00, ErrorCode::DeviceWrongApp, "another app is open, or one that is too old"},
    {0x6e01, ErrorCode::DeviceWrongApp, "another app is open, or one that is too old"},
    {0x6faa, ErrorCode::DeviceTimeout, "the device is asleep or halted"},
    {0xb007, ErrorCode::DeviceProtocol, "the device has lost the thread"},
    {0xb008, ErrorCode::DeviceRegistration, "the device does not accept the proof of registration"},
};

std::string statusHex(std::uint16_t status) {
    const Bytes bytes{static_cast<std::uint8_t>(status >> 8), static_cast<std::uint8_t>(status & 0xff)};
    return toHex(bytes);
}

} // namespace

Bytes Apdu::serialize() const {
    assert(data.size() <= kMaxData);
    Bytes out{cla, ins, p1, p2, static_cast<std::uint8_t>(data.size())};
    append(out, data);
    return out;
}

Result<ApduAnswer> ApduAnswer::parse(ByteView bytes) {
    if (bytes.size() < 2) return fail(ErrorCode::DeviceProtocol, "an answer without a status word");
    const std::size_t end = bytes.size() - 2;
    return ApduAnswer{toBytes(bytes.first(end)), static_cast<std::uint16_t>(bytes[end] << 8 | bytes[end + 1])};
}

Error statusError(std::uint16_t status) {
    for (const StatusMeaning& meaning : kMeanings) {
        if (meaning.status == status) return {meaning.code, meaning.detail, {{"status", statusHex(status)}}};
    }
    return {ErrorCode::DeviceProtocol, "unknown status word " + statusHex(status), {{"status", statusHex(status)}}};
}

} // namespace sandyk::hw::ledger
