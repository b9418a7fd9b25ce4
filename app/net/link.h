#pragma once

#include <memory>

#include "base/secure_bytes.h"
#include "net/channel.h"
#include "net/http_reader.h"
#include "net/line_reader.h"

namespace sandyk::net {

/// A connection that carries whole messages: lines of JSON to and from an Electrum server, requests and responses of a
/// node. Messages are the protocol's own text; nothing here understands them. One thread with an event loop.
class Link : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kLongestLogin = 1'024;

    /// `login` is the node's "user:password"; empty for Electrum. It is sent to nobody but the node.
    static std::unique_ptr<Link> make(ChannelOptions options, SecureString login);

    virtual void open() = 0;
    /// One message; a node is sent them one after the other, each to its `path`.
    virtual void send(std::string_view message, const std::string& path) = 0;
    /// Longer messages from now on are an error: NetTooLarge.
    virtual void setLimit(std::size_t most) = 0;
    virtual void close() = 0;
    virtual const std::optional<Hash256>& acceptedCertificate() const = 0;

Q_SIGNALS:
    void ready();
    void received(const sandyk::Bytes& message);
    /// As Channel's; and NetTooLarge, ChainProtocol, ChainAuthentication (the node refuses the login).
    void failed(const sandyk::Error& error);

protected:
    using QObject::QObject;
};

} // namespace sandyk::net
