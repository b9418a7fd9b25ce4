#pragma once

#include <optional>

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk::net {

/// Cuts what a server sends into lines (Electrum: one JSON text a line), without line feeds. Never holds more than one
/// unfinished line of `most` bytes and what one call added.
class LineReader {
public:
    explicit LineReader(std::size_t most) : m_most(most) {}

    void setLimit(std::size_t most) { m_most = most; }
    /// Errors: NetTooLarge (a line is longer); nothing can be read after that.
    Result<void> add(ByteView bytes);
    /// The next whole line, if there is one.
    std::optional<Bytes> next();

private:
    std::size_t m_most;
    Bytes m_held;
    std::size_t m_searched = 0; ///< no line feed lies before
    std::size_t m_begin = 0;    ///< of the line that is given next
};

} // namespace sandyk::net
