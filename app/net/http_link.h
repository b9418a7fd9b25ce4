#pragma once

#include <deque>

#include "net/link.h"

namespace sandyk::net {

/// A node's form: each message is the body of a POST, its answer the body of the response. One request is under way at
/// a time; the connection is kept, and opened again when the node has closed it between two requests.
class HttpLink : public Link {
    Q_OBJECT

public:
    HttpLink(ChannelOptions options, SecureString login);
    void open() override;
    void send(std::string_view message, const std::string& path) override;
    void setLimit(std::size_t most) override { m_limit = most; }
    void close() override;
    const std::optional<Hash256>& acceptedCertificate() const override { return m_accepted; }

private:
    void connectAgain();
    void dropChannel();
    void onReady();
    void onBytes(const Bytes& bytes);
    void onFailed(const Error& error);
    void sendNext();
    void finishResponse();
    void fail(const Error& error);

    ChannelOptions m_options;
    SecureString m_login;
    std::unique_ptr<Channel> m_channel;
    struct Post {
        std::string path, body;
    };
    HttpReader m_reader{0};
    std::size_t m_limit = 0;
    std::deque<Post> m_waiting; ///< the first is under way while m_isAsking
    std::optional<Hash256> m_accepted;
    bool m_isOpen = false;    ///< ready() was said
    bool m_isAsking = false;  ///< a request was sent and is not answered
    bool m_hasHeard = false;  ///< some of its answer has come
    bool m_isRetried = false; ///< it was sent before, on a connection that the node had closed
};

} // namespace sandyk::net
