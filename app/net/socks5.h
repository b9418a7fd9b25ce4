#pragma once

#include <cstdint>
#include <string>

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk::net {

/// The client's side of SOCKS5 (RFC 1928) with user and password (RFC 1929), as a step machine over bytes. The host
/// goes to the proxy as it is written, so that names are resolved there and nowhere else. Tor gives each pair of user
/// and password a circuit of its own.
class Socks5Handshake {
public:
    /// Each of `user` and `password` has 1 to 255 bytes; `host` at most 253.
    Socks5Handshake(std::string host, std::uint16_t port, std::string user, std::string password);

    /// What is sent first.
    Bytes start() const;
    /// What the proxy answered; gives back what is sent next, possibly nothing. Errors: ChainProxy (it is no SOCKS5
    /// proxy or refuses the login), ChainUnreachable (it cannot reach the source; param "reason": RFC 1928's number).
    Result<Bytes> add(ByteView bytes);
    /// From now on the connection is the source's. The proxy sends nothing of its own after that.
    bool isDone() const { return m_state == State::Done; }
    /// It is a SOCKS5 proxy and lets us in; what is still missing is the source.
    bool isGreeted() const { return m_state == State::Connect || isDone(); }

private:
    enum class State { Method, Login, Connect, Done };
    Bytes login() const;
    Bytes connectRequest() const;
    Result<void> checkReply() const;
    std::size_t replySize() const;

    std::string m_host, m_user, m_password;
    std::uint16_t m_port;
    State m_state = State::Method;
    Bytes m_held;
};

} // namespace sandyk::net
