#pragma once

#include <cstdint>

namespace sandyk::crypto {

/// The same number, of which the compiler may assume nothing: without it clang finds out that a mask is all ones or
/// zero and turns the arithmetic back into a branch on the secret (tests/ctime sees it).
inline std::uint64_t opaque(std::uint64_t value) {
    asm volatile("" : "+r"(value));
    return value;
}

/// All ones when equal, else zero, without a branch.
inline std::uint64_t equalMask(std::uint64_t a, std::uint64_t b) {
    const std::uint64_t difference = opaque(a ^ b);
    return opaque(((difference | (0 - difference)) >> 63) - 1);
}

/// All ones when the lowest bit is set, else zero, without a branch.
inline std::uint64_t bitMask(std::uint64_t bit) {
    return opaque(0 - (opaque(bit) & 1));
}

} // namespace sandyk::crypto
