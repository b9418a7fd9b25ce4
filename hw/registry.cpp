#include "hw/registry.h"

#include "ledger/driver.h"
#include "transport/hid_transport.h"

namespace sandyk::hw {

const std::vector<const Driver*>& drivers() {
    static const std::vector<const Driver*> all = {
        &ledger::driver(),
    };
    return all;
}

std::vector<FoundDevice> recognise(const std::vector<DeviceInfo>& plugged) {
    std::vector<FoundDevice> found;
    for (const DeviceInfo& info : plugged) {
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
    return recognise(hidDevices());
}

} // namespace sandyk::hw
