#include "ledger/driver.h"

#include "ledger/ledger_device.h"
#include "transport/hid_transport.h"

namespace sandyk::hw::ledger {

namespace {

constexpr std::uint16_t kVendorId = 0x2c97;
constexpr std::uint16_t kUsagePage = 0xffa0;

struct Model {
    std::uint8_t productHigh; ///< high byte of the product id; the low one tells which app is open
    std::string_view name;
};
constexpr Model kModels[] = {
    {0x10, "Nano S"}, {0x40, "Nano X"}, {0x50, "Nano S Plus"}, {0x60, "Stax"}, {0x70, "Flex"}, {0x80, "Nano Gen5"},
};

/// Versions of the Bitcoin app. Below 2.1.0 it speaks another protocol; 15 cosigners came with 2.4.0.
constexpr Capability kCapabilities[] = {
    {"", Feature::Safe, {2, 1, 0}},
    {"", Feature::Pkh, {2, 1, 0}},
    {"", Feature::ShWpkh, {2, 1, 0}},
    {"", Feature::Wpkh, {2, 1, 0}},
    {"", Feature::Tr, {2, 1, 0}},
    {"", Feature::TrScripts, {2, 2, 0}},
    {"", Feature::ShMulti, {2, 1, 0}, 5},
    {"", Feature::ShMulti, {2, 4, 0}, 15},
    {"", Feature::ShWshMulti, {2, 1, 0}, 5},
    {"", Feature::ShWshMulti, {2, 4, 0}, 15},
    {"", Feature::WshMulti, {2, 1, 0}, 5},
    {"", Feature::WshMulti, {2, 4, 0}, 15},
    {"", Feature::Message, {2, 1, 0}},
};

std::string_view modelOf(const DeviceInfo& info) {
    if (info.bus != Bus::Hid || info.vendorId != kVendorId) return {};
    if (info.interfaceNumber != 0 && info.usagePage != kUsagePage) return {};
    for (const Model& model : kModels) {
        if (info.productId >> 8 == model.productHigh) return model.name;
    }
    // The ids of the first firmwares.
    if (info.productId == 0x0001) return "Nano S";
    if (info.productId == 0x0004) return "Nano X";
    return {};
}

/// The same device after it has gone and come back: its path and product id may be others, its model and serial stay.
Result<std::unique_ptr<Transport>> openAgain(const DeviceInfo& before) {
    for (const DeviceInfo& info : hidDevices()) {
        if (modelOf(info) == modelOf(before) && info.serial == before.serial) return openHid(info.path, kReportSize);
    }
    return fail(ErrorCode::DeviceNotFound, "the device has not come back");
}

Result<std::unique_ptr<Device>> openLedger(const DeviceInfo& info) {
    SANDYK_TRY(std::unique_ptr<Transport> transport, openHid(info.path, kReportSize));
    return std::make_unique<LedgerDevice>(modelOf(info), kCapabilities, std::move(transport),
                                          [info] { return openAgain(info); });
}

Result<std::unique_ptr<Device>> openLedgerOver(const TransportOpener& opener) {
    SANDYK_TRY(std::unique_ptr<Transport> transport, opener());
    return std::make_unique<LedgerDevice>("emulator", kCapabilities, std::move(transport), opener);
}

} // namespace

const Driver& driver() {
    static const Driver ledger{"Ledger", modelOf, kCapabilities, openLedger, openLedgerOver};
    return ledger;
}

} // namespace sandyk::hw::ledger
