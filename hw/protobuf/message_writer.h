#pragma once

#include <span>
#include <string_view>

#include "base/bytes.h"

namespace sandyk::hw::protobuf {

/// Appends the fields of one message in the wire format of Protocol Buffers, in the order of the calls. Nothing is left
/// out for being a default: whether an absent field means the same is for the caller to know.
class MessageWriter {
public:
    MessageWriter& varint(std::uint32_t field, std::uint64_t value);
    MessageWriter& boolean(std::uint32_t field, bool value) { return varint(field, value ? 1 : 0); }
    /// `sint32` and `sint64`.
    MessageWriter& zigzag(std::uint32_t field, std::int64_t value);
    MessageWriter& bytes(std::uint32_t field, ByteView value);
    MessageWriter& text(std::uint32_t field, std::string_view value) { return bytes(field, asBytes(value)); }
    MessageWriter& message(std::uint32_t field, const MessageWriter& value) { return bytes(field, value.view()); }
    /// A packed list, as proto3 writes lists of numbers; nothing when it is empty.
    MessageWriter& packed(std::uint32_t field, std::span<const std::uint32_t> values);
    /// One field for each, as proto2 does.
    MessageWriter& repeated(std::uint32_t field, std::span<const std::uint32_t> values);

    const Bytes& view() const { return m_bytes; }
    Bytes take() { return std::move(m_bytes); }

private:
    void number(std::uint64_t value);

    Bytes m_bytes;
};

} // namespace sandyk::hw::protobuf
