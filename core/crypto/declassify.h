#pragma once

#include <cstddef>

#ifdef SANDYK_CTIME
#include <valgrind/memcheck.h>
#endif

namespace sandyk::crypto {

/// Says that these bytes, though computed from a secret, are public: a public key, a signature, the bit "this key is
/// valid". Only the constant-time test (A-33, tests/ctime) hears it; in every other build it is nothing.
inline void declassify([[maybe_unused]] const void* data, [[maybe_unused]] std::size_t size) {
#ifdef SANDYK_CTIME
    VALGRIND_MAKE_MEM_DEFINED(data, size);
#endif
}

/// The same for one value, for example the outcome of a check.
template <class T>
T declassified(T value) {
    declassify(&value, sizeof value);
    return value;
}

} // namespace sandyk::crypto
