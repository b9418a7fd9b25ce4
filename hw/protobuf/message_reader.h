#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk::hw::protobuf {

/// One field as it came. Exactly one of the two holds: `isNumber` (varint or fixed width) or bytes.
struct Field {
    std::uint32_t number = 0;
    bool isNumber = false;
    std::uint64_t value = 0;
    ByteView bytes; ///< into the message
};

/// A message of Protocol Buffers, taken apart; unknown fields are kept and cost nothing. The bytes must outlive it.
class MessageReader {
public:
    static constexpr std::size_t kMaxFields = 4096;

    /// Errors: DeviceProtocol (truncated, a number over 64 bits, field 0, groups, more than kMaxFields).
    static Result<MessageReader> parse(ByteView bytes);

    const std::vector<Field>& fields() const { return m_fields; }
    /// The last field of this number, as the format has it for fields that are no lists.
    const Field* find(std::uint32_t number) const;
    bool has(std::uint32_t number) const { return find(number) != nullptr; }

    /// The value, or `absent` when there is no such field. Errors of all: DeviceProtocol (of another kind, or out of
    /// range).
    Result<std::uint64_t> number(std::uint32_t field, std::uint64_t absent = 0) const;
    Result<std::uint32_t> number32(std::uint32_t field, std::uint32_t absent = 0) const;
    Result<bool> boolean(std::uint32_t field) const;
    /// Empty when there is none.
    Result<ByteView> bytes(std::uint32_t field) const;
    Result<std::string_view> text(std::uint32_t field) const;
    /// A message inside; an empty one when there is none.
    Result<MessageReader> message(std::uint32_t field) const;
    /// Every value of a list, packed or not. Errors: DeviceProtocol.
    Result<std::vector<std::uint64_t>> numbers(std::uint32_t field) const;

private:
    std::vector<Field> m_fields;
};

} // namespace sandyk::hw::protobuf
