#pragma once

#include "net/link.h"

namespace sandyk::net {

/// Electrum's form: one JSON text a line, both ways.
class LineLink : public Link {
    Q_OBJECT

public:
    explicit LineLink(ChannelOptions options);
    void open() override { m_channel.open(); }
    void send(std::string_view message, const std::string& path) override;
    void setLimit(std::size_t most) override { m_reader.setLimit(most); }
    void close() override { m_channel.close(); }
    const std::optional<Hash256>& acceptedCertificate() const override { return m_channel.acceptedCertificate(); }

private:
    void onBytes(const Bytes& bytes);

    Channel m_channel;
    LineReader m_reader{0};
};

} // namespace sandyk::net
