#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wallet/chain_values.h"

namespace sandyk::sync {

/// Something to be sent. Electrum: `text` is one line without its end. Core: `text` is the body of a POST to `path`.
struct Request {
    std::uint64_t id = 0; ///< rising; for the caller's own book-keeping of time-outs
    std::string text;
    std::string path = "/"; ///< Core only
    bool isSlow = false;    ///< may take many minutes on the node: no time-out but the person's patience
};

enum class SessionState : std::uint8_t {
    Working,
    Synced, ///< everything was answered; Electrum: stays connected and goes back to Working when told of news
    Failed
};

struct Progress {
    std::uint64_t done = 0;
    std::uint64_t total = 0;    ///< grows while more is found
    std::int32_t tipHeight = 0; ///< of the source
};

/// One conversation with a chain source as a step machine: it never reads or writes itself. Send what takeRequests()
/// gives, bring each whole message to received(), and ask for requests again. Whatever the source sends, the session
/// ends: messages, counts and rounds are bounded. After Failed it stays there and asks for nothing.
///
/// Errors that a session fails with (a closed list, never with text of the source): ChainProtocol (an answer that is
/// not what was asked for), ChainVersion (a protocol that we do not speak), ChainWrongNetwork, ChainBadHeader,
/// ChainBadProof, ChainBadTransaction, ChainForkTooDeep, ChainRefused (the source answered with an error; params
/// "method"), ChainUnsupported (the node lacks what is needed), ChainTooLarge (more history than we take), those of
/// Descriptor::scriptPubKey. Those of the caller come through fail().
class SourceSession {
public:
    virtual ~SourceSession() = default;

    /// What to send now; never more in flight than the protocol's cap. May be empty.
    virtual std::vector<Request> takeRequests() = 0;
    /// One whole message, at `now` (seconds of UNIX time). Electrum: a line without its end. Core: the body of a reply,
    /// in any order, also that of an HTTP error.
    virtual void received(std::string_view message, std::int64_t now) = 0;
    /// The longest message that can be right at this moment; the caller stops reading beyond it and calls
    /// fail(ChainProtocol).
    virtual std::size_t messageLimit() const = 0;
    /// The connection broke, time ran out, or the person cancelled: ChainUnreachable, ChainTimeout, ChainCertificate,
    /// ChainAuthentication, Cancelled. What was found up to then stays valid.
    virtual void fail(Error error) = 0;

    virtual SessionState state() const = 0;
    /// Valid when Failed.
    virtual const Error& error() const = 0;
};

} // namespace sandyk::sync
