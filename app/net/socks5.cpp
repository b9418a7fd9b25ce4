#include "net/socks5.h"

#include <arpa/inet.h>

namespace sandyk::net {

namespace {

constexpr std::uint8_t kVersion = 5, kLoginVersion = 1;
constexpr std::uint8_t kNoLogin = 0, kWithLogin = 2;
constexpr std::uint8_t kConnect = 1;
constexpr std::uint8_t kIpv4 = 1, kName = 3, kIpv6 = 4;

void appendText(Bytes& to, const std::string& text) {
    to.push_back(static_cast<std::uint8_t>(text.size()));
    append(to, asBytes(text));
}

Failure noProxy(std::string_view why) {
    return fail(ErrorCode::ChainProxy, "the proxy " + std::string(why));
}

} // namespace

Socks5Handshake::Socks5Handshake(std::string host, std::uint16_t port, std::string user, std::string password)
    : m_host(std::move(host)), m_user(std::move(user)), m_password(std::move(password)), m_port(port) {}

Bytes Socks5Handshake::start() const {
    return {kVersion, 2, kNoLogin, kWithLogin};
}

Result<Bytes> Socks5Handshake::add(ByteView bytes) {
    append(m_held, bytes);
    Bytes answer;
    if (m_state == State::Method && m_held.size() >= 2) {
        if (m_held[0] != kVersion) return noProxy("does not speak SOCKS5");
        if (m_held[1] != kNoLogin && m_held[1] != kWithLogin) return noProxy("wants another kind of login");
        m_state = m_held[1] == kWithLogin ? State::Login : State::Connect;
        answer = m_state == State::Login ? login() : connectRequest();
        m_held.erase(m_held.begin(), m_held.begin() + 2);
    }
    if (m_state == State::Login && m_held.size() >= 2) {
        if (m_held[0] != kLoginVersion || m_held[1] != 0) return noProxy("refuses the login");
        m_state = State::Connect;
        append(answer, connectRequest());
        m_held.erase(m_held.begin(), m_held.begin() + 2);
    }
    if (m_state == State::Connect && m_held.size() >= 5) {
        SANDYK_CHECK(checkReply());
        if (m_held.size() > replySize()) return noProxy("sent more than its answer");
        if (m_held.size() == replySize()) m_state = State::Done;
    }
    // Whoever talks before it is asked is no proxy; the longest honest answer has 262 bytes.
    if (m_held.size() > 600) return noProxy("sent more than its answer");
    return answer;
}

Bytes Socks5Handshake::login() const {
    Bytes message{kLoginVersion};
    appendText(message, m_user);
    appendText(message, m_password);
    return message;
}

Bytes Socks5Handshake::connectRequest() const {
    Bytes message{kVersion, kConnect, 0};
    ByteArray<16> address{};
    if (::inet_pton(AF_INET, m_host.c_str(), address.data()) == 1) {
        message.push_back(kIpv4);
        append(message, ByteView(address).first(4));
    } else if (::inet_pton(AF_INET6, m_host.c_str(), address.data()) == 1) {
        message.push_back(kIpv6);
        append(message, address);
    } else {
        message.push_back(kName);
        appendText(message, m_host);
    }
    message.push_back(static_cast<std::uint8_t>(m_port >> 8));
    message.push_back(static_cast<std::uint8_t>(m_port & 0xff));
    return message;
}

Result<void> Socks5Handshake::checkReply() const {
    if (m_held[0] != kVersion || m_held[2] != 0) return noProxy("does not speak SOCKS5");
    if (m_held[1] != 0) {
        return fail(ErrorCode::ChainUnreachable, "the proxy cannot reach the source",
                    {{"reason", std::to_string(m_held[1])}});
    }
    if (m_held[3] != kIpv4 && m_held[3] != kIpv6 && m_held[3] != kName) return noProxy("does not speak SOCKS5");
    return {};
}

std::size_t Socks5Handshake::replySize() const {
    const std::size_t address = m_held[3] == kIpv4 ? 4 : m_held[3] == kIpv6 ? 16 : 1u + m_held[4];
    return 4 + address + 2;
}

} // namespace sandyk::net
