#pragma once

#include <memory>

#include "base/secure_bytes.h"

struct evp_cipher_ctx_st;

namespace sandyk::crypto {

/// One direction of a line encrypted with AES-256 in counter mode, from counter zero on. Each byte of the key stream is
/// used once, in order: the same call encrypts and decrypts. Says nothing of whether the bytes were changed.
class Aes256Ctr {
public:
    /// `key` has 32 bytes (asserted).
    explicit Aes256Ctr(const SecureBytes& key);
    Bytes apply(ByteView bytes);

private:
    struct Free {
        void operator()(evp_cipher_ctx_st* context) const;
    };
    std::unique_ptr<evp_cipher_ctx_st, Free> m_context;
};

} // namespace sandyk::crypto
