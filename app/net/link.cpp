#include "net/link.h"

#include "net/http_link.h"
#include "net/line_link.h"

namespace sandyk::net {

std::unique_ptr<Link> Link::make(ChannelOptions options, SecureString login) {
    if (options.address.kind == SourceKind::Electrum) return std::make_unique<LineLink>(std::move(options));
    return std::make_unique<HttpLink>(std::move(options), std::move(login));
}

LineLink::LineLink(ChannelOptions options) : m_channel(std::move(options)) {
    connect(&m_channel, &Channel::ready, this, &Link::ready);
    connect(&m_channel, &Channel::received, this, &LineLink::onBytes);
    connect(&m_channel, &Channel::failed, this, &Link::failed);
}

void LineLink::send(std::string_view message, const std::string& /*path*/) {
    std::string line(message);
    line.push_back('\n');
    m_channel.send(asBytes(line));
}

void LineLink::onBytes(const Bytes& bytes) {
    if (auto added = m_reader.add(bytes); !added) {
        m_channel.close();
        Q_EMIT failed(added.error());
        return;
    }
    while (auto line = m_reader.next()) {
        Q_EMIT received(*line);
        // Whoever heard it may have closed the connection.
        if (!m_channel.isReady()) return;
    }
}

} // namespace sandyk::net
