#include "crypto/aes_ctr.h"

#include <openssl/evp.h>

#include <cassert>
#include <cstdlib>
#include <limits>

namespace sandyk::crypto {

void Aes256Ctr::Free::operator()(evp_cipher_ctx_st* context) const {
    EVP_CIPHER_CTX_free(context);
}

Aes256Ctr::Aes256Ctr(const SecureBytes& key) : m_context(EVP_CIPHER_CTX_new()) {
    assert(key.size() == 32);
    constexpr ByteArray<16> kCounterZero{};
    // It fails only without memory; then there is no safe way on.
    if (!m_context ||
        EVP_EncryptInit_ex(m_context.get(), EVP_aes_256_ctr(), nullptr, key.data(), kCounterZero.data()) != 1)
        std::abort();
}

Bytes Aes256Ctr::apply(ByteView bytes) {
    if (bytes.empty()) return {};
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) std::abort();
    Bytes out(bytes.size());
    int written = 0;
    if (EVP_EncryptUpdate(m_context.get(), out.data(), &written, bytes.data(), static_cast<int>(bytes.size())) != 1 ||
        static_cast<std::size_t>(written) != bytes.size())
        std::abort();
    return out;
}

} // namespace sandyk::crypto
