#include "transport/serial_lines.h"

#include <libserialport.h>

namespace sandyk::hw {

namespace {

constexpr std::size_t kMaxText = 126; ///< of a USB string descriptor

/// What is not printable ASCII becomes '?'.
std::string textOf(const char* text) {
    std::string out;
    for (; text && *text != 0 && out.size() < kMaxText; ++text)
        out += *text >= 0x20 && *text < 0x7f ? *text : '?';
    return out;
}

} // namespace

std::vector<DeviceInfo> serialDevices() {
    std::vector<DeviceInfo> found;
    sp_port** ports = nullptr;
    if (sp_list_ports(&ports) != SP_OK) return found;
    for (sp_port** at = ports; *at != nullptr; ++at) {
        int vendor = 0;
        int product = 0;
        if (sp_get_port_transport(*at) != SP_TRANSPORT_USB || sp_get_port_usb_vid_pid(*at, &vendor, &product) != SP_OK)
            continue;
        DeviceInfo info;
        info.bus = Bus::Serial;
        info.path = textOf(sp_get_port_name(*at));
        info.vendorId = static_cast<std::uint16_t>(vendor);
        info.productId = static_cast<std::uint16_t>(product);
        info.serial = textOf(sp_get_port_usb_serial(*at));
        info.product = textOf(sp_get_port_usb_product(*at));
        found.push_back(std::move(info));
    }
    sp_free_port_list(ports);
    return found;
}

} // namespace sandyk::hw
