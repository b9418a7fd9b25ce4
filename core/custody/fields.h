#pragma once

#include "base/byte_reader.h"

/// Fields of canonical bytes. For sources of this module alone.
namespace sandyk::custody {

inline void putText(ByteWriter& out, std::string_view text) {
    out.lengthPrefixed(asBytes(text));
}

/// Times and amounts are never negative.
inline void putTime(ByteWriter& out, std::int64_t value) {
    out.u64(static_cast<std::uint64_t>(value));
}

/// Errors: ParseTruncated, CustodyParse (too long).
inline Result<std::string> takeText(ByteReader& in, std::size_t most) {
    SANDYK_TRY(const ByteView view, in.lengthPrefixed());
    if (view.size() > most) return fail(ErrorCode::CustodyParse, "a text is too long");
    return std::string(asText(view));
}

/// Errors: ParseTruncated, CustodyParse (negative).
inline Result<std::int64_t> takeTime(ByteReader& in) {
    SANDYK_TRY(const std::uint64_t value, in.u64());
    if (value > std::uint64_t{INT64_MAX}) return fail(ErrorCode::CustodyParse, "a number is out of range");
    return static_cast<std::int64_t>(value);
}

/// Errors: CustodyParse.
inline Result<void> takeHeading(ByteReader& in, std::string_view heading) {
    const auto read = takeText(in, 64);
    if (!read || *read != heading) return fail(ErrorCode::CustodyParse, "not of the kind that was expected");
    return {};
}

} // namespace sandyk::custody
