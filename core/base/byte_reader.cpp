#include "base/byte_reader.h"

namespace sandyk {

namespace {
template <class T>
T littleEndian(ByteView bytes) {
    T value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i)
        value = static_cast<T>(value | (static_cast<T>(bytes[i]) << (8 * i)));
    return value;
}

template <class T>
void writeLittleEndian(Bytes& out, T value) {
    for (std::size_t i = 0; i < sizeof(T); ++i)
        out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

template <class T>
Result<T> readLittleEndian(ByteReader& reader) {
    SANDYK_TRY(ByteView view, reader.take(sizeof(T)));
    return littleEndian<T>(view);
}
} // namespace

Result<ByteView> ByteReader::take(std::size_t count) {
    if (count > m_rest.size()) {
        return fail(ErrorCode::ParseTruncated,
                    "field of " + std::to_string(count) + " bytes, " + std::to_string(m_rest.size()) + " remain");
    }
    ByteView taken = m_rest.first(count);
    m_rest = m_rest.subspan(count);
    return taken;
}

Result<std::uint8_t> ByteReader::u8() {
    return readLittleEndian<std::uint8_t>(*this);
}

Result<std::uint16_t> ByteReader::u16() {
    return readLittleEndian<std::uint16_t>(*this);
}

Result<std::uint32_t> ByteReader::u32() {
    return readLittleEndian<std::uint32_t>(*this);
}

Result<std::uint64_t> ByteReader::u64() {
    return readLittleEndian<std::uint64_t>(*this);
}

Result<std::uint32_t> ByteReader::u32BigEndian() {
    SANDYK_TRY(ByteView view, take(4));
    return static_cast<std::uint32_t>(view[0]) << 24 | static_cast<std::uint32_t>(view[1]) << 16 |
           static_cast<std::uint32_t>(view[2]) << 8 | view[3];
}

Result<std::uint64_t> ByteReader::compactSize() {
    SANDYK_TRY(std::uint8_t first, u8());
    std::uint64_t value = first;
    if (first == 0xfd) {
        SANDYK_TRY(value, u16());
    } else if (first == 0xfe) {
        SANDYK_TRY(value, u32());
    } else if (first == 0xff) {
        SANDYK_TRY(value, u64());
    }
    if (compactSizeLength(value) != (first < 0xfd ? 1u : first == 0xfd ? 3u : first == 0xfe ? 5u : 9u))
        return fail(ErrorCode::ParseTooLarge, "length is not in its shortest form");
    return value;
}

Result<ByteView> ByteReader::lengthPrefixed() {
    SANDYK_TRY(std::uint64_t length, compactSize());
    if (length > m_rest.size()) return fail(ErrorCode::ParseTruncated, "length exceeds what remains");
    return take(static_cast<std::size_t>(length));
}

void ByteWriter::u16(std::uint16_t value) {
    writeLittleEndian(m_bytes, value);
}

void ByteWriter::u32(std::uint32_t value) {
    writeLittleEndian(m_bytes, value);
}

void ByteWriter::u64(std::uint64_t value) {
    writeLittleEndian(m_bytes, value);
}

void ByteWriter::u32BigEndian(std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8)
        m_bytes.push_back(static_cast<std::uint8_t>(value >> shift));
}

void ByteWriter::compactSize(std::uint64_t value) {
    if (value < 0xfd) {
        u8(static_cast<std::uint8_t>(value));
    } else if (value <= 0xffff) {
        u8(0xfd);
        u16(static_cast<std::uint16_t>(value));
    } else if (value <= 0xffffffff) {
        u8(0xfe);
        u32(static_cast<std::uint32_t>(value));
    } else {
        u8(0xff);
        u64(value);
    }
}

std::size_t compactSizeLength(std::uint64_t value) {
    return value < 0xfd ? 1 : value <= 0xffff ? 3 : value <= 0xffffffff ? 5 : 9;
}

} // namespace sandyk
