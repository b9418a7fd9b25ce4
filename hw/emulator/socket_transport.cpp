#include "emulator/socket_transport.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace sandyk::hw {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t kReportSize = 64;
constexpr milliseconds kSlice{100}; ///< how late a cancellation may be seen

class SocketTransport : public Transport {
public:
    explicit SocketTransport(int socket) : m_socket(socket) {}
    ~SocketTransport() override { ::close(m_socket); }
    SocketTransport(const SocketTransport&) = delete;
    SocketTransport& operator=(const SocketTransport&) = delete;

    Result<void> write(ByteView report) override {
        while (!report.empty()) {
            const ssize_t sent = ::send(m_socket, report.data(), report.size(), MSG_NOSIGNAL);
            if (sent < 0 && errno == EINTR) continue;
            if (sent <= 0) return fail(ErrorCode::DeviceDisconnected, "the emulator is gone");
            report = report.subspan(static_cast<std::size_t>(sent));
        }
        return {};
    }

    Result<Bytes> read(Patience patience, const std::stop_token& stop) override {
        const auto start = std::chrono::steady_clock::now();
        while (!stop.stop_requested()) {
            milliseconds slice = kSlice;
            if (patience) {
                const auto waited = std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - start);
                if (waited >= *patience) return fail(ErrorCode::DeviceTimeout, "no report in time");
                slice = std::min(slice, *patience - waited);
            }
            SANDYK_CHECK(receive(slice));
            if (m_received.size() == kReportSize) return std::exchange(m_received, {});
        }
        return fail(ErrorCode::Cancelled);
    }

private:
    /// Adds what comes within this time to the report that is due.
    Result<void> receive(milliseconds slice) {
        pollfd waiting{m_socket, POLLIN, 0};
        if (::poll(&waiting, 1, static_cast<int>(slice.count())) <= 0) return {};
        ByteArray<kReportSize> buffer;
        const ssize_t count = ::recv(m_socket, buffer.data(), kReportSize - m_received.size(), 0);
        if (count < 0 && (errno == EINTR || errno == EAGAIN)) return {};
        if (count <= 0) return fail(ErrorCode::DeviceDisconnected, "the emulator is gone");
        append(m_received, ByteView(buffer).first(static_cast<std::size_t>(count)));
        return {};
    }

    int m_socket;
    Bytes m_received;
};

template <class Address>
Result<std::unique_ptr<Transport>> connectTo(int family, const Address& address) {
    const int socket = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0) return fail(ErrorCode::DeviceNotFound, "no socket");
    auto transport = std::make_unique<SocketTransport>(socket);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return fail(ErrorCode::DeviceNotFound, "no emulator listens there");
    return transport;
}

Result<std::unique_ptr<Transport>> openUnix(std::string_view path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.empty() || path.size() >= sizeof address.sun_path) return fail(ErrorCode::Usage, "no path of a socket");
    std::memcpy(address.sun_path, path.data(), path.size());
    return connectTo(AF_UNIX, address);
}

Result<std::unique_ptr<Transport>> openTcp(std::string_view port) {
    std::uint16_t number = 0;
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), number);
    if (error != std::errc() || end != port.data() + port.size() || number == 0)
        return fail(ErrorCode::Usage, "no port of an emulator");
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(number);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return connectTo(AF_INET, address);
}

} // namespace

Result<std::unique_ptr<Transport>> openEmulator(const std::string& address) {
    constexpr std::string_view kUnix = "unix:";
    constexpr std::string_view kTcp = "tcp:";
    if (address.starts_with(kUnix)) return openUnix(std::string_view(address).substr(kUnix.size()));
    if (address.starts_with(kTcp)) return openTcp(std::string_view(address).substr(kTcp.size()));
    return fail(ErrorCode::Usage, "an emulator is at unix:PATH or tcp:PORT");
}

} // namespace sandyk::hw
