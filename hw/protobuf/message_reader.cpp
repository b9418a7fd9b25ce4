#include "protobuf/message_reader.h"

#include <algorithm>

#include "base/byte_reader.h"

namespace sandyk::hw::protobuf {

namespace {

enum WireType : std::uint64_t { Varint = 0, Fixed64 = 1, LengthDelimited = 2, Fixed32 = 5 };

Failure malformed(const char* what) {
    return fail(ErrorCode::DeviceProtocol, what);
}

Result<std::uint64_t> readVarint(ByteReader& reader) {
    constexpr int kLastShift = 63;
    std::uint64_t value = 0;
    for (int shift = 0; shift <= kLastShift; shift += 7) {
        const auto byte = reader.u8();
        if (!byte) return malformed("a number is cut off");
        if (shift == kLastShift && *byte > 1) break;
        value |= static_cast<std::uint64_t>(*byte & 0x7f) << shift;
        if (*byte < 0x80) return value;
    }
    return malformed("a number of more than 64 bits");
}

Result<Field> readField(ByteReader& reader) {
    SANDYK_TRY(const std::uint64_t tag, readVarint(reader));
    constexpr std::uint64_t kMaxNumber = (1U << 29) - 1;
    if (tag >> 3 == 0 || tag >> 3 > kMaxNumber) return malformed("no such field number");
    Field field;
    field.number = static_cast<std::uint32_t>(tag >> 3);
    field.isNumber = true;
    switch (tag & 7) {
    case Varint: {
        SANDYK_TRY(field.value, readVarint(reader));
        return field;
    }
    case Fixed64: {
        const auto value = reader.u64();
        if (!value) return malformed("a field is cut off");
        field.value = *value;
        return field;
    }
    case Fixed32: {
        const auto value = reader.u32();
        if (!value) return malformed("a field is cut off");
        field.value = *value;
        return field;
    }
    case LengthDelimited: {
        SANDYK_TRY(const std::uint64_t length, readVarint(reader));
        if (length > reader.remaining()) return malformed("a field is longer than the message");
        field.isNumber = false;
        field.bytes = *reader.take(static_cast<std::size_t>(length));
        return field;
    }
    default:
        return malformed("a field of an unknown kind");
    }
}

} // namespace

Result<MessageReader> MessageReader::parse(ByteView bytes) {
    MessageReader message;
    ByteReader reader(bytes);
    while (!reader.atEnd()) {
        if (message.m_fields.size() == kMaxFields) return malformed("too many fields");
        SANDYK_TRY(message.m_fields.emplace_back(), readField(reader));
    }
    return message;
}

const Field* MessageReader::find(std::uint32_t number) const {
    const auto found = std::find_if(m_fields.rbegin(), m_fields.rend(),
                                    [number](const Field& field) { return field.number == number; });
    return found == m_fields.rend() ? nullptr : &*found;
}

Result<std::uint64_t> MessageReader::number(std::uint32_t field, std::uint64_t absent) const {
    const Field* found = find(field);
    if (!found) return absent;
    if (!found->isNumber) return malformed("bytes where a number is due");
    return found->value;
}

Result<std::uint32_t> MessageReader::number32(std::uint32_t field, std::uint32_t absent) const {
    SANDYK_TRY(const std::uint64_t value, number(field, absent));
    if (value > 0xffffffffU) return malformed("a number of more than 32 bits");
    return static_cast<std::uint32_t>(value);
}

Result<bool> MessageReader::boolean(std::uint32_t field) const {
    SANDYK_TRY(const std::uint64_t value, number(field));
    return value != 0;
}

Result<ByteView> MessageReader::bytes(std::uint32_t field) const {
    const Field* found = find(field);
    if (!found) return ByteView();
    if (found->isNumber) return malformed("a number where bytes are due");
    return found->bytes;
}

Result<std::string_view> MessageReader::text(std::uint32_t field) const {
    SANDYK_TRY(const ByteView value, bytes(field));
    return asText(value);
}

Result<MessageReader> MessageReader::message(std::uint32_t field) const {
    SANDYK_TRY(const ByteView value, bytes(field));
    return parse(value);
}

Result<std::vector<std::uint64_t>> MessageReader::numbers(std::uint32_t field) const {
    std::vector<std::uint64_t> values;
    for (const Field& found : m_fields) {
        if (found.number != field) continue;
        if (found.isNumber) {
            values.push_back(found.value);
            continue;
        }
        ByteReader reader(found.bytes);
        while (!reader.atEnd()) {
            SANDYK_TRY(values.emplace_back(), readVarint(reader));
        }
    }
    return values;
}

} // namespace sandyk::hw::protobuf
