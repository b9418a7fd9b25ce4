#include "trezor/driver.h"

#include <algorithm>

#include "transport/hid_transport.h"
#include "transport/usb_transport.h"
#include "trezor/trezor_device.h"

namespace sandyk::hw::trezor {

namespace {

struct Product {
    Bus bus;
    std::uint16_t vendorId;
    std::uint16_t productId;
    std::string_view model;
};
/// Which Trezor it is, if not by its product text, is only known once it is asked.
constexpr Product kTrezors[] = {
    {Bus::Hid, 0x534c, 0x0001, "One"}, // firmwares before 1.7: all too old
    {Bus::Usb, 0x534c, 0x0001, "One"},    {Bus::Usb, 0x1209, 0x53c0, "bootloader"},
    {Bus::Usb, 0x1209, 0x53c1, "Trezor"}, {Bus::Usb, 0x1209, 0x4f4a, "OneKey"},
    {Bus::Usb, 0x1209, 0x4f4b, "OneKey"},
};
constexpr Product kKeepKeys[] = {
    {Bus::Hid, 0x2b24, 0x0001, "KeepKey"},
    {Bus::Usb, 0x2b24, 0x0002, "KeepKey"},
};

/// Firmware versions. Safe: below 1.10.6 and 2.4.4 the script of an input was not compared with its path, and below
/// KeepKey's 7.7.0 there are known faults of memory. OneKey's own numbering is not known to us, so nothing is asked of
/// it. Taproot is for key path spending; KeepKey has none.
constexpr Capability kTrezorCapabilities[] = {
    {"One", Feature::Safe, {1, 10, 6}},     {"Model T", Feature::Safe, {2, 4, 4}},
    {"Safe 3", Feature::Safe, {2, 6, 0}},   {"Safe 5", Feature::Safe, {2, 7, 0}},
    {"OneKey", Feature::Safe, {0, 0, 0}},   {"", Feature::Pkh, {0, 0, 0}},
    {"", Feature::ShWpkh, {0, 0, 0}},       {"", Feature::Wpkh, {0, 0, 0}},
    {"One", Feature::Tr, {1, 10, 4}},       {"Model T", Feature::Tr, {2, 4, 3}},
    {"Safe 3", Feature::Tr, {2, 6, 0}},     {"Safe 5", Feature::Tr, {2, 7, 0}},
    {"", Feature::ShMulti, {0, 0, 0}, 15},  {"", Feature::ShWshMulti, {0, 0, 0}, 15},
    {"", Feature::WshMulti, {0, 0, 0}, 15}, {"", Feature::Message, {0, 0, 0}},
};
constexpr Capability kKeepKeyCapabilities[] = {
    {"KeepKey", Feature::Safe, {7, 7, 0}},         {"KeepKey", Feature::Pkh, {0, 0, 0}},
    {"KeepKey", Feature::ShWpkh, {0, 0, 0}},       {"KeepKey", Feature::Wpkh, {0, 0, 0}},
    {"KeepKey", Feature::ShMulti, {0, 0, 0}, 15},  {"KeepKey", Feature::ShWshMulti, {0, 0, 0}, 15},
    {"KeepKey", Feature::WshMulti, {0, 0, 0}, 15}, {"KeepKey", Feature::Message, {0, 0, 0}},
};

/// The interface for wallets; the others are for U2F and for the makers' debugging.
bool isWalletInterface(const DeviceInfo& info) {
    constexpr std::uint16_t kUsagePage = 0xff00;
    if (info.bus == Bus::Hid) return info.usagePage == kUsagePage || (info.usagePage == 0 && info.interfaceNumber == 0);
    return info.interfaceNumber == 0;
}

std::string_view modelIn(std::span<const Product> products, const DeviceInfo& info) {
    if (!isWalletInterface(info)) return {};
    const auto found = std::ranges::find_if(products, [&](const Product& each) {
        return each.bus == info.bus && each.vendorId == info.vendorId && each.productId == info.productId;
    });
    return found == products.end() ? std::string_view() : found->model;
}

std::string_view trezorModel(const DeviceInfo& info) {
    const std::string_view model = modelIn(kTrezors, info);
    if (model != "Trezor") return model;
    for (const std::string_view name : {"Safe 3", "Safe 5", "Safe 7", "OneKey"}) {
        if (info.product.find(name) != std::string::npos) return name;
    }
    return model;
}

std::string_view keepKeyModel(const DeviceInfo& info) {
    return modelIn(kKeepKeys, info);
}

Result<std::unique_ptr<Transport>> openTransport(const DeviceInfo& info) {
    return info.bus == Bus::Hid ? openHid(info.path, kReportSize) : openUsb(info.path, kReportSize);
}

/// The same device after it has gone and come back, perhaps to another place.
Result<std::unique_ptr<Transport>> openAgain(const DeviceInfo& before) {
    for (const DeviceInfo& info : before.bus == Bus::Hid ? hidDevices() : usbDevices()) {
        if (isWalletInterface(info) && info.vendorId == before.vendorId && info.productId == before.productId &&
            info.serial == before.serial)
            return openTransport(info);
    }
    return fail(ErrorCode::DeviceNotFound, "the device has not come back");
}

template <const auto& Capabilities>
Result<std::unique_ptr<Device>> openPlugged(const DeviceInfo& info) {
    SANDYK_TRY(std::unique_ptr<Transport> transport, openTransport(info));
    return std::make_unique<TrezorDevice>(Capabilities, std::move(transport), [info] { return openAgain(info); });
}

template <const auto& Capabilities>
Result<std::unique_ptr<Device>> openOver(const TransportOpener& opener) {
    SANDYK_TRY(std::unique_ptr<Transport> transport, opener());
    return std::make_unique<TrezorDevice>(Capabilities, std::move(transport), opener);
}

} // namespace

const Driver& driver() {
    static const Driver trezor{"Trezor", trezorModel, kTrezorCapabilities, openPlugged<kTrezorCapabilities>,
                               openOver<kTrezorCapabilities>};
    return trezor;
}

const Driver& keepKeyDriver() {
    static const Driver keepKey{"KeepKey", keepKeyModel, kKeepKeyCapabilities, openPlugged<kKeepKeyCapabilities>,
                                openOver<kKeepKeyCapabilities>};
    return keepKey;
}

} // namespace sandyk::hw::trezor
