#pragma once

#include <cstdint>
#include <string>

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk {

/// Reads little-endian fields from bytes that it does not own. A length is checked against what remains before
/// anything is allocated. Errors of every read: ParseTruncated; of compactSize also ParseTooLarge (not minimal).
class ByteReader {
public:
    explicit ByteReader(ByteView bytes) : m_rest(bytes) {}

    std::size_t remaining() const { return m_rest.size(); }
    bool atEnd() const { return m_rest.empty(); }

    /// A view into the input, no copy.
    Result<ByteView> take(std::size_t count);
    Result<std::uint8_t> u8();
    Result<std::uint16_t> u16();
    Result<std::uint32_t> u32();
    Result<std::uint64_t> u64();
    Result<std::uint32_t> u32BigEndian();
    /// Bitcoin's variable-length integer; only the shortest form is accepted.
    Result<std::uint64_t> compactSize();
    /// A compactSize length and that many bytes; refused when fewer remain.
    Result<ByteView> lengthPrefixed();
    template <std::size_t N>
    Result<ByteArray<N>> array() {
        SANDYK_TRY(ByteView view, take(N));
        ByteArray<N> out;
        std::ranges::copy(view, out.begin());
        return out;
    }

private:
    ByteView m_rest;
};

/// Appends little-endian fields.
class ByteWriter {
public:
    void u8(std::uint8_t value) { m_bytes.push_back(value); }
    void u16(std::uint16_t value);
    void u32(std::uint32_t value);
    void u64(std::uint64_t value);
    void u32BigEndian(std::uint32_t value);
    void compactSize(std::uint64_t value);
    void bytes(ByteView value) { append(m_bytes, value); }
    void lengthPrefixed(ByteView value) {
        compactSize(value.size());
        bytes(value);
    }
    void reserve(std::size_t size) { m_bytes.reserve(size); }
    std::size_t size() const { return m_bytes.size(); }
    const Bytes& view() const { return m_bytes; }
    Bytes take() { return std::move(m_bytes); }

private:
    Bytes m_bytes;
};

/// Number of bytes that compactSize takes.
std::size_t compactSizeLength(std::uint64_t value);

} // namespace sandyk
