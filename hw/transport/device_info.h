#pragma once

#include <cstdint>
#include <string>

namespace sandyk::hw {

/// The kind of interface, and so which transport opens it.
enum class Bus { Hid, Usb, Serial };

/// What the system tells of one plugged interface. Vendor and product id never name the maker for certain.
struct DeviceInfo {
    Bus bus = Bus::Hid;
    std::string path; ///< where the system opens it; unique while it stays plugged in
    std::uint16_t vendorId = 0;
    std::uint16_t productId = 0;
    int interfaceNumber = -1;    ///< -1 when not known
    std::uint16_t usagePage = 0; ///< HID only; 0 when not known
    std::string serial;          ///< often empty; text of the device, not to be trusted
    std::string product;         ///< likewise
    friend bool operator==(const DeviceInfo&, const DeviceInfo&) = default;
};

} // namespace sandyk::hw
