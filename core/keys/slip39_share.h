#pragma once

#include <string_view>

#include "keys/slip39.h"

namespace sandyk::keys {

/// One share of SLIP-0039 as its fields; `info` is public, `value` is secret. Only this module's sources include this
/// header.
struct Slip39Share {
    Slip39ShareInfo info{};
    int iterationExponent = 0;
    SecureBytes value;

    /// Errors: Slip39Format, Slip39Checksum.
    static Result<Slip39Share> parse(std::string_view text);
    SecureString toString() const;
};

} // namespace sandyk::keys
