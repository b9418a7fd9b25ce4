#include "transport/serial_transport.h"

#include <algorithm>
#include <cerrno>

#include <libserialport.h>

#include "transport/holders.h"

namespace sandyk::hw {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kSlice{100}; ///< how late a cancellation may be seen
constexpr unsigned kWritePatience = 5'000;
constexpr int kBaud = 115'200;
constexpr std::size_t kMaxPiece = 1'024;
constexpr std::size_t kMaxText = 126;

struct FreePort {
    void operator()(sp_port* port) const {
        sp_close(port);
        sp_free_port(port);
    }
};
using Port = std::unique_ptr<sp_port, FreePort>;

struct FreeConfig {
    void operator()(sp_port_config* config) const { sp_free_config(config); }
};

std::string textOf(const char* text) {
    std::string out;
    for (; text && *text != 0 && out.size() < kMaxText; ++text)
        out += *text >= 0x20 && *text < 0x7f ? *text : '?';
    return out;
}

class SerialTransport : public Transport {
public:
    explicit SerialTransport(Port port) : m_port(std::move(port)) {}

    Result<void> write(ByteView report) override {
        const int written = sp_blocking_write(m_port.get(), report.data(), report.size(), kWritePatience);
        if (written < 0 || static_cast<std::size_t>(written) != report.size())
            return fail(ErrorCode::DeviceDisconnected, "the line does not take the bytes");
        return {};
    }

    Result<Bytes> read(Patience patience, const std::stop_token& stop) override {
        const auto start = std::chrono::steady_clock::now();
        Bytes piece(kMaxPiece);
        while (!stop.stop_requested()) {
            milliseconds slice = kSlice;
            if (patience) {
                const auto waited = std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - start);
                if (waited >= *patience) return fail(ErrorCode::DeviceTimeout, "nothing came in time");
                slice = std::max(milliseconds(1), std::min(slice, *patience - waited));
            }
            const int got =
                sp_blocking_read_next(m_port.get(), piece.data(), piece.size(), static_cast<unsigned>(slice.count()));
            if (got < 0) return fail(ErrorCode::DeviceDisconnected, "the line is gone");
            if (got == 0) continue;
            piece.resize(static_cast<std::size_t>(got));
            return piece;
        }
        return fail(ErrorCode::Cancelled);
    }

private:
    Port m_port;
};

/// Errors: DeviceNotFound.
Result<void> configure(sp_port* port) {
    sp_port_config* made = nullptr;
    if (sp_new_config(&made) != SP_OK) return fail(ErrorCode::DeviceNotFound, "no settings for the line");
    const std::unique_ptr<sp_port_config, FreeConfig> config(made);
    const bool isSet =
        sp_set_config_baudrate(made, kBaud) == SP_OK && sp_set_config_bits(made, 8) == SP_OK &&
        sp_set_config_parity(made, SP_PARITY_NONE) == SP_OK && sp_set_config_stopbits(made, 1) == SP_OK &&
        sp_set_config_flowcontrol(made, SP_FLOWCONTROL_NONE) == SP_OK && sp_set_config_rts(made, SP_RTS_OFF) == SP_OK &&
        sp_set_config_dtr(made, SP_DTR_OFF) == SP_OK && sp_set_config(port, made) == SP_OK;
    if (!isSet) return fail(ErrorCode::DeviceNotFound, "the line does not take the settings");
    return {};
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

Result<std::unique_ptr<Transport>> openSerial(const std::string& path) {
    sp_port* made = nullptr;
    if (sp_get_port_by_name(path.c_str(), &made) != SP_OK) return fail(ErrorCode::DeviceNotFound, "no such line");
    Port port(made);
    if (sp_open(made, SP_MODE_READ_WRITE) != SP_OK) {
        const int reason = errno;
        if (reason == EACCES || reason == EPERM) return fail(ErrorCode::DeviceAccess, "this user may not use the line");
        if (reason == EBUSY || isHeldByAnotherProcess(path))
            return fail(ErrorCode::DeviceInUse, "another program has the line");
        return fail(ErrorCode::DeviceNotFound, "the line cannot be opened");
    }
    SANDYK_CHECK(configure(made));
    return std::make_unique<SerialTransport>(std::move(port));
}

} // namespace sandyk::hw
