#include "bitbox02/driver.h"

#include "bitbox02/bitbox_device.h"
#include "transport/hid_transport.h"

namespace sandyk::hw::bitbox02 {

namespace {

constexpr std::uint16_t kVendorId = 0x03eb; // of the chip's maker, so others have it too
constexpr std::uint16_t kProductId = 0x2403;
constexpr std::uint16_t kUsagePage = 0xffff;

/// Versions of the firmware. The vendor's own advice of August 2026 names no number here, so the floor is where all
/// that Sandyk uses was there.
constexpr Capability kCapabilities[] = {
    {"", Feature::Safe, {9, 21, 0}},           {"", Feature::ShWpkh, {9, 21, 0}},
    {"", Feature::Wpkh, {9, 21, 0}},           {"", Feature::Tr, {9, 21, 0}},
    {"", Feature::ShWshMulti, {9, 21, 0}, 15}, {"", Feature::WshMulti, {9, 21, 0}, 15},
    {"", Feature::Message, {9, 21, 0}},
};

std::string_view modelOf(const DeviceInfo& info) {
    if (info.bus != Bus::Hid || info.vendorId != kVendorId || info.productId != kProductId) return {};
    if (info.interfaceNumber != 0 && info.usagePage != kUsagePage) return {};
    return info.product.starts_with("BitBox02 Nova") ? "BitBox02 Nova" : "BitBox02";
}

Result<std::unique_ptr<Transport>> openAgain(const DeviceInfo& before) {
    for (const DeviceInfo& info : hidDevices()) {
        if (modelOf(info) == modelOf(before) && info.serial == before.serial) return openHid(info.path, kReportSize);
    }
    return fail(ErrorCode::DeviceNotFound, "the device has not come back");
}

Result<std::unique_ptr<Device>> openBitBox(const DeviceInfo& info) {
    SANDYK_TRY(std::unique_ptr<Transport> transport, openHid(info.path, kReportSize));
    return std::make_unique<BitBoxDevice>(modelOf(info), kCapabilities, std::move(transport),
                                          [info] { return openAgain(info); });
}

Result<std::unique_ptr<Device>> openBitBoxOver(const TransportOpener& opener) {
    SANDYK_TRY(std::unique_ptr<Transport> transport, opener());
    return std::make_unique<BitBoxDevice>("emulator", kCapabilities, std::move(transport), opener);
}

} // namespace

const Driver& driver() {
    static const Driver bitbox{"BitBox", modelOf, kCapabilities, openBitBox, openBitBoxOver};
    return bitbox;
}

} // namespace sandyk::hw::bitbox02
