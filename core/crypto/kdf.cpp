#include "crypto/kdf.h"

#include <openssl/evp.h>
#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace sandyk::crypto {

namespace {

SecureBytes pbkdf2(const EVP_MD* digest, ByteView password, ByteView salt, std::uint32_t iterations, std::size_t size) {
    constexpr auto kMost = static_cast<std::size_t>(std::numeric_limits<int>::max());
    if (password.size() > kMost || salt.size() > kMost || size > kMost || iterations > kMost) std::abort();
    SecureBytes out(size);
    // OpenSSL takes a null password for "none given"; an empty one must be a password of length zero.
    static constexpr char kEmpty[] = "";
    const char* text = password.empty() ? kEmpty : reinterpret_cast<const char*>(password.data());
    const int done =
        PKCS5_PBKDF2_HMAC(text, static_cast<int>(password.size()), salt.data(), static_cast<int>(salt.size()),
                          static_cast<int>(iterations), digest, static_cast<int>(size), out.data());
    if (done != 1) std::abort(); // out of memory; the output is not filled and must never be used as a key
    return out;
}

std::uint64_t installedMemoryKiB() {
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long pageSize = sysconf(_SC_PAGESIZE);
    if (pages <= 0 || pageSize <= 0) return kArgon2Least.memoryKiB;
    return static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(pageSize) / 1024;
}

/// Seconds of one derivation; negative when the memory cannot be had.
double measure(const Argon2Cost& cost) {
    const ByteArray<kArgon2SaltSize> salt{};
    const auto start = std::chrono::steady_clock::now();
    if (!argon2id(asBytes("calibration"), salt, cost, 32)) return -1;
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::uint32_t clampPasses(double passes) {
    return static_cast<std::uint32_t>(
        std::clamp(std::ceil(passes), double{kArgon2Least.passes}, double{kArgon2Most.passes}));
}

} // namespace

SecureBytes pbkdf2HmacSha512(ByteView password, ByteView salt, std::uint32_t iterations, std::size_t size) {
    return pbkdf2(EVP_sha512(), password, salt, iterations, size);
}

SecureBytes pbkdf2HmacSha256(ByteView password, ByteView salt, std::uint32_t iterations, std::size_t size) {
    return pbkdf2(EVP_sha256(), password, salt, iterations, size);
}

Result<SecureBytes> argon2id(ByteView password, const ByteArray<kArgon2SaltSize>& salt, const Argon2Cost& cost,
                             std::size_t size) {
    static_assert(kArgon2SaltSize == crypto_pwhash_SALTBYTES);
    if (cost.memoryKiB < kArgon2Least.memoryKiB || cost.passes < kArgon2Least.passes ||
        cost.memoryKiB > kArgon2Most.memoryKiB || cost.passes > kArgon2Most.passes)
        return fail(ErrorCode::CryptoKey, "Argon2id cost outside the accepted bounds");
    if (cost.memoryKiB > installedMemoryKiB())
        return fail(ErrorCode::OutOfMemory, "Argon2id asks for more memory than is installed");
    if (sodium_init() < 0) std::abort();
    SecureBytes out(size);
    const int status =
        crypto_pwhash(out.data(), size, reinterpret_cast<const char*>(password.data()), password.size(), salt.data(),
                      cost.passes, std::size_t{cost.memoryKiB} * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (status != 0) return fail(ErrorCode::OutOfMemory, "Argon2id could not get its memory");
    return out;
}

Argon2Cost calibrateArgon2(double seconds) {
    const double probe = measure(kArgon2Least);
    if (probe <= 0) return kArgon2Least;
    const double most = std::min(double{1024 * 1024}, static_cast<double>(installedMemoryKiB()) / 4);
    const double wanted = seconds / probe * kArgon2Least.memoryKiB;
    Argon2Cost cost = kArgon2Least;
    cost.memoryKiB = static_cast<std::uint32_t>(std::max(double{kArgon2Least.memoryKiB}, std::min(wanted, most)));
    cost.passes = clampPasses(wanted * kArgon2Least.passes / cost.memoryKiB);
    const double taken = measure(cost);
    if (taken < 0) return kArgon2Least;
    if (taken < seconds) cost.passes = clampPasses(cost.passes * seconds / taken + 1);
    return cost;
}

} // namespace sandyk::crypto
