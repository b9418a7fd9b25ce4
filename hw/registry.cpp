#include "hw/registry.h"

#include <algorithm>

#include "bitbox02/driver.h"
#include "coldcard/driver.h"
#include "ledger/driver.h"
#include "other_ways/driver.h"
#include "transport/hid_transport.h"
#include "transport/serial_lines.h"
#include "transport/usb_transport.h"
#include "trezor/driver.h"

namespace sandyk::hw {

const std::vector<const Driver*>& drivers() {
    static const std::vector<const Driver*> all = {
        &ledger::driver(),   &trezor::driver(),         &trezor::keepKeyDriver(),      &bitbox02::driver(),
        &coldcard::driver(), &other_ways::jadeDriver(), &other_ways::keystoneDriver(),
    };
    return all;
}

std::vector<FoundDevice> recognise(const std::vector<DeviceInfo>& plugged) {
    std::vector<FoundDevice> found;
    for (const DeviceInfo& info : plugged) {
        // An interface with several usages is listed once for each.
        const auto isSame = [&](const FoundDevice& other) { return other.info.path == info.path; };
        if (std::ranges::any_of(found, isSame)) continue;
        for (const Driver* driver : drivers()) {
            const std::string_view model = driver->model(info);
            if (model.empty()) continue;
            found.push_back({driver, model, info});
            break;
        }
    }
    return found;
}

std::vector<FoundDevice> findDevices() {
    std::vector<DeviceInfo> plugged = hidDevices();
    for (DeviceInfo& info : usbDevices())
        plugged.push_back(std::move(info));
    for (DeviceInfo& info : serialDevices())
        plugged.push_back(std::move(info));
    return recognise(plugged);
}

} // namespace sandyk::hw
