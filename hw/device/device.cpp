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
    case DeviceState::Needs::SetUp:
        return "set_up";
    case DeviceState::Needs::Pair:
        return "pair";
    case DeviceState::Needs::EnterPin:
        return "enter_pin";
    case DeviceState::Needs::EnterPassphrase:
        return "enter_passphrase";
    case DeviceState::Needs::LeaveBootloader:
        return "leave_bootloader";
    case DeviceState::Needs::OtherProgram:
        return "other_program";
    case DeviceState::Needs::Nothing:
        break;
    }
    return "";
}

std::string_view noticeName(DeviceNotice notice) {
    switch (notice) {
    case DeviceNotice::NotGenuine:
        return "not_genuine";
    case DeviceNotice::KeyChanged:
        return "key_changed";
    case DeviceNotice::OldFirmware:
        return "old_firmware";
    case DeviceNotice::NoBackup:
        return "no_backup";
    }
    return "";
}

} // namespace sandyk::hw
