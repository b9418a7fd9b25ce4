#include "transport/usb_transport.h"

#include <algorithm>
#include <array>
#include <fstream>

#include <libusb.h>

#include "base/secure_bytes.h"

namespace sandyk::hw {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kSlice{100};           ///< how late a cancellation may be seen
constexpr milliseconds kWritePatience{5'000}; ///< a device that takes no report for so long is stuck
constexpr std::size_t kMaxReport = 1024;
constexpr std::size_t kMaxText = 126; ///< of a USB string descriptor
constexpr int kMaxPortDepth = 7;      ///< USB allows no deeper chain of hubs

/// One for the process: libusb watches for plugged devices in it. Null when USB cannot be used here at all.
libusb_context* context() {
    struct Holder {
        libusb_context* context = nullptr;
        Holder() {
            if (libusb_init(&context) != LIBUSB_SUCCESS) context = nullptr;
        }
        ~Holder() {
            if (context) libusb_exit(context);
        }
        Holder(const Holder&) = delete;
        Holder& operator=(const Holder&) = delete;
    };
    static const Holder holder;
    return holder.context;
}

class DeviceList {
public:
    DeviceList() {
        if (context()) m_count = libusb_get_device_list(context(), &m_devices);
    }
    ~DeviceList() {
        if (m_devices) libusb_free_device_list(m_devices, 1);
    }
    DeviceList(const DeviceList&) = delete;
    DeviceList& operator=(const DeviceList&) = delete;
    std::span<libusb_device* const> devices() const {
        return {m_devices, m_count > 0 ? static_cast<std::size_t>(m_count) : 0};
    }

private:
    libusb_device** m_devices = nullptr;
    ssize_t m_count = 0;
};

using Config = std::unique_ptr<libusb_config_descriptor, decltype(&libusb_free_config_descriptor)>;
Config activeConfig(libusb_device* device) {
    libusb_config_descriptor* config = nullptr;
    if (libusb_get_active_config_descriptor(device, &config) != LIBUSB_SUCCESS) config = nullptr;
    return {config, &libusb_free_config_descriptor};
}

/// The interfaces as they are unless somebody selects an alternate setting.
std::vector<const libusb_interface_descriptor*> vendorInterfaces(const libusb_config_descriptor& config) {
    std::vector<const libusb_interface_descriptor*> found;
    for (const libusb_interface& interface : std::span(config.interface, config.bNumInterfaces)) {
        if (interface.num_altsetting > 0 && interface.altsetting[0].bInterfaceClass == LIBUSB_CLASS_VENDOR_SPEC)
            found.push_back(&interface.altsetting[0]);
    }
    return found;
}

/// "1-2.3": the bus, and the ports on the way. Empty for hubs at the root.
std::string placeOf(libusb_device* device) {
    std::array<std::uint8_t, kMaxPortDepth> ports{};
    const int count = libusb_get_port_numbers(device, ports.data(), kMaxPortDepth);
    if (count <= 0) return {};
    std::string place = std::to_string(libusb_get_bus_number(device));
    for (int i = 0; i < count; ++i)
        place += (i == 0 ? '-' : '.') + std::to_string(ports[static_cast<std::size_t>(i)]);
    return place;
}

/// What the kernel has read from the device, so that it need not be opened. Not printable ASCII becomes '?'.
std::string kernelText(const std::string& place, const char* name) {
    std::ifstream file("/sys/bus/usb/devices/" + place + "/" + name);
    std::string text;
    for (char c = 0; text.size() < kMaxText && file.get(c) && c != '\n';)
        text += c >= 0x20 && c < 0x7f ? c : '?';
    return text;
}

std::string pathOf(const std::string& place, std::uint8_t interface) {
    return "usb:" + place + ":" + std::to_string(interface);
}

struct Endpoint {
    std::uint8_t address = 0;
    bool isInterrupt = false;
};
struct EndpointPair {
    Endpoint in, out;
};
/// The first endpoint each way that carries whole reports.
std::optional<EndpointPair> endpointsOf(const libusb_interface_descriptor& interface, std::size_t reportSize) {
    EndpointPair pair;
    for (const libusb_endpoint_descriptor& each : std::span(interface.endpoint, interface.bNumEndpoints)) {
        const int type = each.bmAttributes & LIBUSB_TRANSFER_TYPE_MASK;
        const bool isInterrupt = type == LIBUSB_TRANSFER_TYPE_INTERRUPT;
        if ((!isInterrupt && type != LIBUSB_TRANSFER_TYPE_BULK) || (each.wMaxPacketSize & 0x7ff) < reportSize) continue;
        Endpoint& place = (each.bEndpointAddress & LIBUSB_ENDPOINT_IN) != 0 ? pair.in : pair.out;
        if (place.address == 0) place = {each.bEndpointAddress, isInterrupt};
    }
    if (pair.in.address == 0 || pair.out.address == 0) return std::nullopt;
    return pair;
}

Failure openFailed(int error) {
    if (error == LIBUSB_ERROR_ACCESS) return fail(ErrorCode::DeviceAccess, "no permission to use the device");
    if (error == LIBUSB_ERROR_NO_DEVICE || error == LIBUSB_ERROR_NOT_FOUND)
        return fail(ErrorCode::DeviceNotFound, "the device is gone");
    return fail(ErrorCode::DeviceInUse, libusb_error_name(error));
}

class UsbTransport : public Transport {
public:
    UsbTransport(libusb_device_handle* handle, int interface, EndpointPair endpoints, std::size_t reportSize)
        : m_handle(handle), m_interface(interface), m_endpoints(endpoints), m_reportSize(reportSize) {}
    ~UsbTransport() override {
        libusb_release_interface(m_handle, m_interface);
        libusb_close(m_handle);
    }
    UsbTransport(const UsbTransport&) = delete;
    UsbTransport& operator=(const UsbTransport&) = delete;

    Result<void> write(ByteView report) override {
        if (report.size() != m_reportSize) return fail(ErrorCode::Internal, "report of another size than the device's");
        // libusb wants bytes that it may change, and a report may hold a secret.
        ByteArray<kMaxReport> buffer;
        const ScopedWipe<ByteArray<kMaxReport>> wipe(buffer);
        std::ranges::copy(report, buffer.begin());
        std::size_t written = 0;
        const int error = transfer(m_endpoints.out, buffer.data(), report.size(), kWritePatience, written);
        if (error != LIBUSB_SUCCESS || written != report.size())
            return fail(ErrorCode::DeviceDisconnected, std::string("cannot write: ") + libusb_error_name(error));
        return {};
    }

    Result<Bytes> read(Patience patience, const std::stop_token& stop) override {
        const auto start = std::chrono::steady_clock::now();
        Bytes report(m_reportSize);
        while (!stop.stop_requested()) {
            milliseconds slice = kSlice;
            if (patience) {
                const auto waited = std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - start);
                if (waited >= *patience) return fail(ErrorCode::DeviceTimeout, "no report in time");
                slice = std::min(slice, *patience - waited);
            }
            std::size_t count = 0;
            const int error = transfer(m_endpoints.in, report.data(), report.size(), slice, count);
            // A report that came together with the end of the wait counts.
            if (count > 0) {
                report.resize(count);
                return report;
            }
            if (error != LIBUSB_SUCCESS && error != LIBUSB_ERROR_TIMEOUT && error != LIBUSB_ERROR_INTERRUPTED)
                return fail(ErrorCode::DeviceDisconnected, std::string("cannot read: ") + libusb_error_name(error));
        }
        return fail(ErrorCode::Cancelled);
    }

private:
    int transfer(Endpoint endpoint, std::uint8_t* data, std::size_t size, milliseconds patience, std::size_t& done) {
        int count = 0;
        // To libusb 0 means for ever.
        const auto limit = static_cast<unsigned>(std::max<milliseconds::rep>(patience.count(), 1));
        const auto move = endpoint.isInterrupt ? libusb_interrupt_transfer : libusb_bulk_transfer;
        const int error = move(m_handle, endpoint.address, data, static_cast<int>(size), &count, limit);
        done = count > 0 ? static_cast<std::size_t>(count) : 0;
        return error;
    }

    libusb_device_handle* m_handle;
    int m_interface;
    EndpointPair m_endpoints;
    std::size_t m_reportSize;
};

Result<std::unique_ptr<Transport>> openInterface(libusb_device* device, const libusb_interface_descriptor& interface,
                                                 std::size_t reportSize) {
    const auto endpoints = endpointsOf(interface, reportSize);
    if (!endpoints) return fail(ErrorCode::DeviceNotFound, "the interface has no such endpoints");
    libusb_device_handle* handle = nullptr;
    if (const int error = libusb_open(device, &handle); error != LIBUSB_SUCCESS) return openFailed(error);
    const int number = interface.bInterfaceNumber;
    if (const int error = libusb_claim_interface(handle, number); error != LIBUSB_SUCCESS) {
        libusb_close(handle);
        return openFailed(error);
    }
    return std::make_unique<UsbTransport>(handle, number, *endpoints, reportSize);
}

} // namespace

std::vector<DeviceInfo> usbDevices() {
    std::vector<DeviceInfo> found;
    const DeviceList list;
    for (libusb_device* device : list.devices()) {
        libusb_device_descriptor descriptor{};
        const Config config = activeConfig(device);
        const std::string place = placeOf(device);
        if (!config || place.empty() || libusb_get_device_descriptor(device, &descriptor) != LIBUSB_SUCCESS) continue;
        for (const libusb_interface_descriptor* interface : vendorInterfaces(*config)) {
            DeviceInfo info;
            info.bus = Bus::Usb;
            info.path = pathOf(place, interface->bInterfaceNumber);
            info.vendorId = descriptor.idVendor;
            info.productId = descriptor.idProduct;
            info.interfaceNumber = interface->bInterfaceNumber;
            info.serial = kernelText(place, "serial");
            info.product = kernelText(place, "product");
            found.push_back(std::move(info));
        }
    }
    return found;
}

Result<std::unique_ptr<Transport>> openUsb(const std::string& path, std::size_t reportSize) {
    if (reportSize > kMaxReport) return fail(ErrorCode::Internal, "no device has reports of this size");
    const DeviceList list;
    for (libusb_device* device : list.devices()) {
        const Config config = activeConfig(device);
        const std::string place = placeOf(device);
        if (!config || place.empty()) continue;
        for (const libusb_interface_descriptor* interface : vendorInterfaces(*config)) {
            if (pathOf(place, interface->bInterfaceNumber) == path)
                return openInterface(device, *interface, reportSize);
        }
    }
    return fail(ErrorCode::DeviceNotFound, "there is no " + path);
}

} // namespace sandyk::hw
