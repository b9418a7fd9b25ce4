#include "crypto/rng.h"

#include <sodium.h>

#include <cstdlib>

namespace sandyk::crypto {

SecureBytes randomSecret(std::size_t size) {
    SecureBytes out(size);
    fillRandom(out.span());
    return out;
}

void fillRandom(std::span<std::uint8_t> out) {
    if (sodium_init() < 0) std::abort();
    if (out.empty()) return;
    randombytes_buf(out.data(), out.size()); // aborts by itself when the system gives nothing
}

} // namespace sandyk::crypto
