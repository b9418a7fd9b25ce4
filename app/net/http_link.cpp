#include "net/http_link.h"

#include <string>
#include <string_view>

namespace sandyk::net {

namespace {

/// RFC 4648, from locked memory into locked memory.
SecureString secretBase64(ByteView bytes) {
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    SecureString text;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < 3; ++i)
            group = group << 8 | (i < count ? bytes[at + i] : 0u);
        for (std::size_t i = 0; i < 4; ++i)
            text.append(i <= count ? kDigits.substr(group >> (18 - 6 * i) & 63, 1) : "=");
    }
    return text;
}

} // namespace

HttpLink::HttpLink(ChannelOptions options, SecureString login)
    : m_options(std::move(options)), m_login(std::move(login)) {}

void HttpLink::open() {
    connectAgain();
}

void HttpLink::dropChannel() {
    if (!m_channel) return;
    m_channel->close();
    // It may be the sender of the signal that led here.
    m_channel.release()->deleteLater();
}

void HttpLink::connectAgain() {
    dropChannel();
    m_hasHeard = false;
    m_channel = std::make_unique<Channel>(m_options);
    connect(m_channel.get(), &Channel::ready, this, &HttpLink::onReady);
    connect(m_channel.get(), &Channel::received, this, &HttpLink::onBytes);
    connect(m_channel.get(), &Channel::failed, this, &HttpLink::onFailed);
    m_channel->open();
}

void HttpLink::onReady() {
    const bool isFirst = !m_isOpen;
    if (isFirst) {
        m_isOpen = true;
        Q_EMIT ready();
    }
    // Opened again for a request that had no answer; or what waited before there was a connection.
    if (isFirst ? !m_isAsking && !m_waiting.empty() : m_isAsking || !m_waiting.empty()) sendNext();
}

void HttpLink::send(std::string_view message, const std::string& path) {
    m_waiting.push_back({path, std::string(message)});
    if (m_isOpen && !m_isAsking) sendNext();
}

void HttpLink::sendNext() {
    m_isAsking = true;
    if (!m_channel) return connectAgain();
    if (!m_channel->isReady()) return;
    m_reader = HttpReader(m_limit);
    m_hasHeard = false;
    const auto& [path, body] = m_waiting.front();
    const bool isV6 = m_options.address.host.find(':') != std::string::npos;
    const std::string host = isV6 ? "[" + m_options.address.host + "]" : m_options.address.host;
    m_channel->send(asBytes("POST " + path + " HTTP/1.1\r\nHost: " + host + ":" +
                            std::to_string(m_options.address.port) +
                            "\r\nContent-Type: application/json\r\nConnection: keep-alive\r\n"));
    if (!m_login.empty()) {
        m_channel->send(asBytes("Authorization: Basic "));
        m_channel->send(secretBase64(m_login.bytes()).bytes());
        m_channel->send(asBytes("\r\n"));
    }
    m_channel->send(asBytes("Content-Length: " + std::to_string(body.size()) + "\r\n\r\n"));
    m_channel->send(asBytes(body));
}

void HttpLink::onBytes(const Bytes& bytes) {
    if (!m_isAsking) return fail(Error{ErrorCode::ChainProtocol, "the node spoke without being asked", {}});
    m_hasHeard = true;
    auto used = m_reader.add(bytes);
    if (!used) return fail(used.error());
    if (!m_reader.isComplete()) return;
    if (*used != bytes.size()) return fail(Error{ErrorCode::ChainProtocol, "the node sent more than its answer", {}});
    finishResponse();
}

void HttpLink::finishResponse() {
    const int status = m_reader.status();
    if (status == 401 || status == 403)
        return fail(Error{ErrorCode::ChainAuthentication, "the node refuses the login", {}});
    if (status == 503) return fail(Error{ErrorCode::NetBusy, "the node has too much to do", {}});
    const Bytes body = m_reader.takeBody();
    // A node answers 500, 404 or 400 with the error as JSON in the body.
    if (body.empty() || body.front() == '<')
        return fail(Error{ErrorCode::ChainProtocol, "the answer is not that of a node", {}});
    m_waiting.pop_front();
    m_isAsking = false;
    m_isRetried = false;
    if (!m_reader.keepsOpen()) dropChannel();
    Q_EMIT received(body);
    if (m_isOpen && !m_isAsking && !m_waiting.empty()) sendNext();
}

void HttpLink::onFailed(const Error& error) {
    const bool wasClosedBetween = m_isOpen && !m_hasHeard && error.code == ErrorCode::NetDisconnected;
    // A node drops connections that are idle.
    if (wasClosedBetween && !m_isAsking) return dropChannel();
    if (wasClosedBetween && !m_isRetried) {
        m_isRetried = true;
        return connectAgain();
    }
    fail(error);
}

void HttpLink::close() {
    m_isOpen = false;
    m_isAsking = false;
    m_waiting.clear();
    if (m_channel) m_channel->close();
}

void HttpLink::fail(const Error& error) {
    close();
    Q_EMIT failed(error);
}

} // namespace sandyk::net
