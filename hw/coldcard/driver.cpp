#include "coldcard/driver.h"

#include "coldcard/coldcard_device.h"
#include "transport/hid_transport.h"

namespace sandyk::hw::coldcard {

namespace {

constexpr std::uint16_t kVendorId = 0xd13e;
constexpr std::uint16_t kProductId = 0xcc10;

/// Versions of the firmware; Q counts from 1. Which versions make safe keys is in commands.h.
constexpr Capability kCapabilities[] = {
    {"", Feature::Safe, {1, 0, 0}},         {"", Feature::Pkh, {1, 0, 0}},
    {"", Feature::ShWpkh, {1, 0, 0}},       {"", Feature::Wpkh, {1, 0, 0}},
    {"", Feature::ShMulti, {1, 0, 0}, 15},  {"", Feature::ShWshMulti, {1, 0, 0}, 15},
    {"", Feature::WshMulti, {1, 0, 0}, 15}, {"", Feature::Message, {1, 0, 0}},
};

std::string_view modelOf(const DeviceInfo& info) {
    // Which model it is only its firmware tells.
    return info.bus == Bus::Hid && info.vendorId == kVendorId && info.productId == kProductId ? "Coldcard" : "";
}

Result<std::unique_ptr<Transport>> openAgain(const DeviceInfo& before) {
    for (const DeviceInfo& info : hidDevices()) {
        if (!modelOf(info).empty() && info.serial == before.serial) return openHid(info.path, kReportSize);
    }
    return fail(ErrorCode::DeviceNotFound, "the device has not come back");
}

Result<std::unique_ptr<Device>> openColdcard(const DeviceInfo& info) {
    SANDYK_TRY(std::unique_ptr<Transport> transport, openHid(info.path, kReportSize));
    return std::make_unique<ColdcardDevice>(modelOf(info), kCapabilities, std::move(transport),
                                            [info] { return openAgain(info); });
}

Result<std::unique_ptr<Device>> openColdcardOver(const TransportOpener& opener) {
    SANDYK_TRY(std::unique_ptr<Transport> transport, opener());
    return std::make_unique<ColdcardDevice>("emulator", kCapabilities, std::move(transport), opener);
}

} // namespace

const Driver& driver() {
    static const Driver coldcard{"Coldcard", modelOf, kCapabilities, openColdcard, openColdcardOver};
    return coldcard;
}

} // namespace sandyk::hw::coldcard
