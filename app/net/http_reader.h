#pragma once

#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk::net {

/// Reads one HTTP/1.1 response (RFC 9112) of a node's RPC: status, the length of the body by Content-Length or in
/// chunks, whether the connection stays open. Everything else in the head is passed over. Bytes come as they come.
class HttpReader {
public:
    static constexpr std::size_t kMostHead = 16'384;

    /// `mostBody`: the longest body that is taken.
    explicit HttpReader(std::size_t mostBody) : m_mostBody(mostBody) {}

    /// Takes what belongs to this response and gives back how many bytes that was. Errors: ChainProtocol (no HTTP, or a
    /// form that no node uses), NetTooLarge.
    Result<std::size_t> add(ByteView bytes);
    /// The connection was closed. Errors: NetDisconnected (the response was not whole).
    Result<void> finish() const;

    bool isComplete() const { return m_state == State::Done; }
    int status() const { return m_status; }
    bool keepsOpen() const { return m_keepsOpen; }
    /// The body, once complete. It can be taken once.
    Bytes takeBody() { return std::move(m_body); }

private:
    enum class State { Head, Body, ChunkSize, Chunk, ChunkEnd, Trailer, Done };
    Result<void> takeLine(std::string_view line);
    Result<void> takeStatus(std::string_view line);
    Result<void> takeField(std::string_view line);
    Result<void> endHead();
    Result<void> takeChunkSize(std::string_view line);

    std::size_t m_mostBody;
    State m_state = State::Head;
    std::string m_line;
    std::size_t m_headSize = 0;
    int m_status = 0;
    bool m_keepsOpen = true;
    bool m_isChunked = false;
    bool m_hasLength = false;
    std::size_t m_remaining = 0; ///< of the body or of the open chunk
    Bytes m_body;
};

} // namespace sandyk::net
