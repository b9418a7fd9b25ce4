#include "net/line_reader.h"

namespace sandyk::net {

Result<void> LineReader::add(ByteView bytes) {
    m_held.erase(m_held.begin(), m_held.begin() + static_cast<std::ptrdiff_t>(m_begin));
    m_searched -= m_begin;
    m_begin = 0;
    const auto feed = std::ranges::find(bytes, std::uint8_t{'\n'});
    if (m_held.size() + static_cast<std::size_t>(feed - bytes.begin()) > m_most)
        return fail(ErrorCode::NetTooLarge, "the source sent a line that is too long");
    append(m_held, bytes);
    return {};
}

std::optional<Bytes> LineReader::next() {
    const auto from = m_held.begin() + static_cast<std::ptrdiff_t>(m_searched);
    const auto feed = std::find(from, m_held.end(), std::uint8_t{'\n'});
    m_searched = static_cast<std::size_t>(feed - m_held.begin());
    if (feed == m_held.end()) return std::nullopt;
    Bytes line(m_held.begin() + static_cast<std::ptrdiff_t>(m_begin), feed);
    if (!line.empty() && line.back() == '\r') line.pop_back();
    m_begin = ++m_searched;
    return line;
}

} // namespace sandyk::net
