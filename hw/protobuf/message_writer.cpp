#include "protobuf/message_writer.h"

namespace sandyk::hw::protobuf {

namespace {

constexpr std::uint64_t kVarint = 0;
constexpr std::uint64_t kLengthDelimited = 2;

std::uint64_t tagOf(std::uint32_t field, std::uint64_t wireType) {
    return static_cast<std::uint64_t>(field) << 3 | wireType;
}

} // namespace

void MessageWriter::number(std::uint64_t value) {
    while (value >= 0x80) {
        m_bytes.push_back(static_cast<std::uint8_t>(value | 0x80));
        value >>= 7;
    }
    m_bytes.push_back(static_cast<std::uint8_t>(value));
}

MessageWriter& MessageWriter::varint(std::uint32_t field, std::uint64_t value) {
    number(tagOf(field, kVarint));
    number(value);
    return *this;
}

MessageWriter& MessageWriter::zigzag(std::uint32_t field, std::int64_t value) {
    const auto raw = static_cast<std::uint64_t>(value);
    return varint(field, value < 0 ? ~(raw << 1) : raw << 1);
}

MessageWriter& MessageWriter::bytes(std::uint32_t field, ByteView value) {
    number(tagOf(field, kLengthDelimited));
    number(value.size());
    append(m_bytes, value);
    return *this;
}

MessageWriter& MessageWriter::packed(std::uint32_t field, std::span<const std::uint32_t> values) {
    if (values.empty()) return *this;
    MessageWriter list;
    for (const std::uint32_t value : values)
        list.number(value);
    return bytes(field, list.view());
}

MessageWriter& MessageWriter::repeated(std::uint32_t field, std::span<const std::uint32_t> values) {
    for (const std::uint32_t value : values)
        varint(field, value);
    return *this;
}

} // namespace sandyk::hw::protobuf
