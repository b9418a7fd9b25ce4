#include "transport/hid_transport.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

#include <hidapi/hidapi.h>

#include "base/secure_bytes.h"
#include "transport/holders.h"

namespace sandyk::hw {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kSlice{100}; ///< how late a cancellation may be seen
constexpr std::size_t kMaxReport = 1024;
constexpr std::size_t kMaxText = 126; ///< of a USB string descriptor

/// hidapi gives wide characters; what is not printable ASCII becomes '?'.
std::string narrow(const wchar_t* text) {
    std::string out;
    for (std::size_t i = 0; text && text[i] != 0 && i < kMaxText; ++i)
        out += text[i] >= 0x20 && text[i] < 0x7f ? static_cast<char>(text[i]) : '?';
    return out;
}

class HidTransport : public Transport {
public:
    HidTransport(hid_device* device, std::size_t reportSize) : m_device(device), m_reportSize(reportSize) {}
    ~HidTransport() override { hid_close(m_device); }
    HidTransport(const HidTransport&) = delete;
    HidTransport& operator=(const HidTransport&) = delete;

    Result<void> write(ByteView report) override {
        if (report.size() != m_reportSize) return fail(ErrorCode::Internal, "report of another size than the device's");
        Bytes numbered(1, 0); // none of these devices numbers its reports
        append(numbered, report);
        const int written = hid_write(m_device, numbered.data(), numbered.size());
        secureWipe(numbered.data(), numbered.size()); // a report may hold a secret
        if (written < 0 || static_cast<std::size_t>(written) != numbered.size())
            return fail(ErrorCode::DeviceDisconnected, "hid_write failed");
        return {};
    }

    Result<Bytes> read(Patience patience, const std::stop_token& stop) override {
        const auto start = std::chrono::steady_clock::now();
        Bytes report(kMaxReport);
        while (!stop.stop_requested()) {
            milliseconds slice = kSlice;
            if (patience) {
                const auto waited = std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - start);
                if (waited >= *patience) return fail(ErrorCode::DeviceTimeout, "no report in time");
                slice = std::min(slice, *patience - waited);
            }
            const int count = hid_read_timeout(m_device, report.data(), report.size(), static_cast<int>(slice.count()));
            if (count < 0) return fail(ErrorCode::DeviceDisconnected, "hid_read failed");
            if (count > 0) {
                report.resize(static_cast<std::size_t>(count));
                return report;
            }
        }
        return fail(ErrorCode::Cancelled);
    }

private:
    hid_device* m_device;
    std::size_t m_reportSize;
};

} // namespace

std::vector<DeviceInfo> hidDevices() {
    std::vector<DeviceInfo> found;
    hid_device_info* list = hid_enumerate(0, 0);
    for (const hid_device_info* at = list; at; at = at->next) {
        DeviceInfo info;
        info.path = at->path ? at->path : "";
        info.vendorId = at->vendor_id;
        info.productId = at->product_id;
        info.interfaceNumber = at->interface_number;
        info.usagePage = at->usage_page;
        info.serial = narrow(at->serial_number);
        info.product = narrow(at->product_string);
        // One interface is listed once for each of its usages.
        const auto same = [&](const DeviceInfo& other) {
            return other.path == info.path && other.usagePage == info.usagePage;
        };
        if (std::ranges::none_of(found, same)) found.push_back(std::move(info));
    }
    hid_free_enumeration(list);
    return found;
}

Result<std::unique_ptr<Transport>> openHid(const std::string& path, std::size_t reportSize) {
    if (access(path.c_str(), R_OK | W_OK) != 0) {
        if (errno == EACCES || errno == EPERM) return fail(ErrorCode::DeviceAccess, "no permission to use " + path);
        return fail(ErrorCode::DeviceNotFound, "there is no " + path);
    }
    if (isHeldByAnotherProcess(path)) return fail(ErrorCode::DeviceInUse, "another program has " + path + " open");
    hid_device* device = hid_open_path(path.c_str());
    if (!device) return fail(ErrorCode::DeviceInUse, "cannot open " + path);
    return std::make_unique<HidTransport>(device, reportSize);
}

} // namespace sandyk::hw
