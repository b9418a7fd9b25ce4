#include "devices/device_source.h"

#include "hw/registry.h"

namespace sandyk::app {

namespace {

class SystemDevices : public DeviceSource {
public:
    std::vector<hw::FoundDevice> find() override { return hw::findDevices(); }
    Result<std::unique_ptr<hw::Device>> open(const hw::FoundDevice& found) override {
        return found.driver->open(found.info);
    }
};

} // namespace

std::unique_ptr<DeviceSource> systemDevices() {
    return std::make_unique<SystemDevices>();
}

} // namespace sandyk::app
