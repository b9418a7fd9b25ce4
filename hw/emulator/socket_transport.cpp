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

/// One datagram for each report.
class DatagramTransport : public Transport {
public:
    explicit DatagramTransport(int socket) : m_socket(socket) {}
    ~DatagramTransport() override { ::close(m_socket); }
    DatagramTransport(const DatagramTransport&) = delete;
    DatagramTransport& operator=(const DatagramTransport&) = delete;

    Result<void> write(ByteView report) override {
        if (::send(m_socket, report.data(), report.size(), 0) != static_cast<ssize_t>(report.size()))
            return fail(ErrorCode::DeviceDisconnected, "the emulator is gone");
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
            pollfd waiting{m_socket, POLLIN, 0};
            if (::poll(&waiting, 1, static_cast<int>(slice.count())) <= 0) continue;
            ByteArray<kReportSize + 1> buffer; // one more, so that what is too long shows
            const ssize_t count = ::recv(m_socket, buffer.data(), buffer.size(), 0);
            if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
            if (count < 0) return fail(ErrorCode::DeviceDisconnected, "the emulator is gone");
            return toBytes(ByteView(buffer).first(static_cast<std::size_t>(count)));
        }
        return fail(ErrorCode::Cancelled);
    }

    /// A datagram goes out also to nobody.
    bool isSomebodyThere() {
        constexpr milliseconds kPatience{1'000};
        if (!write(asBytes("PINGPING"))) return false;
        const auto answer = read(kPatience, {});
        return answer && asText(*answer) == "PONGPONG";
    }

private:
    int m_socket;
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

Result<sockaddr_in> localPort(std::string_view port) {
    std::uint16_t number = 0;
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), number);
    if (error != std::errc() || end != port.data() + port.size() || number == 0)
        return fail(ErrorCode::Usage, "no port of an emulator");
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(number);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

Result<std::unique_ptr<Transport>> openTcp(std::string_view port) {
    SANDYK_TRY(const sockaddr_in address, localPort(port));
    return connectTo(AF_INET, address);
}

Result<std::unique_ptr<Transport>> openUdp(std::string_view port) {
    SANDYK_TRY(const sockaddr_in address, localPort(port));
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0) return fail(ErrorCode::DeviceNotFound, "no socket");
    auto transport = std::make_unique<DatagramTransport>(socket);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        !transport->isSomebodyThere())
        return fail(ErrorCode::DeviceNotFound, "no emulator listens there");
    return transport;
}

} // namespace

Result<std::unique_ptr<Transport>> openEmulator(const std::string& address) {
    constexpr std::string_view kUnix = "unix:";
    constexpr std::string_view kTcp = "tcp:";
    constexpr std::string_view kUdp = "udp:";
    if (address.starts_with(kUnix)) return openUnix(std::string_view(address).substr(kUnix.size()));
    if (address.starts_with(kTcp)) return openTcp(std::string_view(address).substr(kTcp.size()));
    if (address.starts_with(kUdp)) return openUdp(std::string_view(address).substr(kUdp.size()));
    return fail(ErrorCode::Usage, "an emulator is at unix:PATH, tcp:PORT or udp:PORT");
}

} // namespace sandyk::hw
