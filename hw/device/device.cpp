#include "device/device.h"

namespace sandyk::hw {

std::string_view needsName(DeviceState::Needs needs) {
    switch (needs) {
    case DeviceState::Needs::Unlock:
        return "unlock";
    case DeviceState::Needs::OpenApp:
        return "open_app";
    case DeviceState::Needs::Update:
        return "update";
    case DeviceState::Needs::Nothing:
        break;
    }
    return "";
}

} // namespace sandyk::hw
