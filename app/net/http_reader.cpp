#include "net/http_reader.h"

#include <algorithm>
#include <charconv>

namespace sandyk::net {

namespace {

Failure noHttp(std::string_view why) {
    return fail(ErrorCode::ChainProtocol, "the answer is no HTTP response of a node: " + std::string(why));
}

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// The whole text as a number without sign. Errors: ChainProtocol.
Result<std::size_t> numberOf(std::string_view text, int base) {
    std::size_t number = 0;
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return noHttp("a length");
    return number;
}

Failure tooLarge() {
    return fail(ErrorCode::NetTooLarge, "the answer of the node is too large");
}

} // namespace

Result<std::size_t> HttpReader::add(ByteView bytes) {
    std::size_t used = 0;
    while (used < bytes.size() && !isComplete()) {
        if (m_state == State::Body || m_state == State::Chunk) {
            const std::size_t count = std::min(m_remaining, bytes.size() - used);
            append(m_body, bytes.subspan(used, count));
            used += count;
            m_remaining -= count;
            if (m_remaining == 0) m_state = m_state == State::Body ? State::Done : State::ChunkEnd;
            continue;
        }
        const char c = static_cast<char>(bytes[used++]);
        if (++m_headSize > kMostHead) return tooLarge();
        if (c != '\n') {
            m_line.push_back(c);
            continue;
        }
        if (m_line.ends_with('\r')) m_line.pop_back();
        SANDYK_CHECK(takeLine(m_line));
        m_line.clear();
    }
    return used;
}

Result<void> HttpReader::finish() const {
    if (isComplete()) return {};
    return fail(ErrorCode::NetDisconnected, "the node closed the connection in the middle of its answer");
}

Result<void> HttpReader::takeLine(std::string_view line) {
    switch (m_state) {
    case State::Head:
        if (m_status == 0) return takeStatus(line);
        return line.empty() ? endHead() : takeField(line);
    case State::ChunkSize:
        return takeChunkSize(line);
    case State::ChunkEnd:
        if (!line.empty()) return noHttp("a chunk that does not end");
        m_state = State::ChunkSize;
        return {};
    default: // a trailer
        if (line.empty()) m_state = State::Done;
        return {};
    }
}

Result<void> HttpReader::takeStatus(std::string_view line) {
    if (!line.starts_with("HTTP/1.") || line.size() < 12 || line[8] != ' ') return noHttp("its first line");
    m_keepsOpen = line[7] != '0';
    SANDYK_TRY(std::size_t status, numberOf(line.substr(9, 3), 10));
    if (status < 200 || status > 599) return noHttp("its status");
    m_status = static_cast<int>(status);
    return {};
}

Result<void> HttpReader::takeField(std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0) return noHttp("a line of its head");
    const std::string name = lowerCase(line.substr(0, colon));
    const std::string value = lowerCase(trimmed(line.substr(colon + 1)));
    if (name == "content-length") {
        SANDYK_TRY(std::size_t length, numberOf(value, 10));
        if (m_hasLength && length != m_remaining) return noHttp("two lengths");
        if (length > m_mostBody) return tooLarge();
        m_hasLength = true;
        m_remaining = length;
    } else if (name == "transfer-encoding") {
        if (value != "chunked") return noHttp("its encoding");
        m_isChunked = true;
    } else if (name == "connection") {
        if (value == "close") m_keepsOpen = false;
    } else if (name == "content-encoding") {
        return noHttp("a packed body");
    }
    return {};
}

Result<void> HttpReader::endHead() {
    // Both at once is how requests are smuggled (RFC 9112, 6.3).
    if (m_isChunked == m_hasLength) return noHttp("the length of its body");
    m_state = m_isChunked ? State::ChunkSize : m_remaining == 0 ? State::Done : State::Body;
    return {};
}

Result<void> HttpReader::takeChunkSize(std::string_view line) {
    m_headSize = 0; // bounds each line of the framing
    SANDYK_TRY(std::size_t size, numberOf(trimmed(line.substr(0, line.find(';'))), 16));
    if (size > m_mostBody - m_body.size()) return tooLarge();
    m_remaining = size;
    m_state = size == 0 ? State::Trailer : State::Chunk;
    return {};
}

} // namespace sandyk::net
