#pragma once

#include <string_view>

#include "base/bytes.h"
#include "base/secure_bytes.h"

namespace sandyk::crypto {

using Hash512 = ByteArray<64>;

Hash256 sha256(ByteView bytes);
/// SHA-256 of SHA-256: txids, sighashes and checksums of Bitcoin.
Hash256 sha256d(ByteView bytes);
Hash512 sha512(ByteView bytes);
Hash160 ripemd160(ByteView bytes);
/// RIPEMD-160 of SHA-256: key hashes of Bitcoin.
Hash160 hash160(ByteView bytes);
/// The original Keccak padding, as Ethereum and Tron use it; not SHA3-256.
Hash256 keccak256(ByteView bytes);

/// HMAC whose key or message may be secret; the result is secret too.
SecureBytes hmacSha512(ByteView key, ByteView message);
SecureBytes hmacSha256(ByteView key, ByteView message);

/// Room for OpenSSL's SHA256_CTX; hash.cpp checks the size.
struct alignas(8) Sha256State {
    ByteArray<112> bytes;
};

/// SHA-256 over parts. Copyable, so a common prefix is hashed once. finish() leaves it as new.
class Sha256 {
public:
    Sha256();
    Sha256& write(ByteView bytes);
    Hash256 finish();
    /// finish() hashed once more.
    Hash256 finishDouble();

private:
    Sha256State m_state;
};

/// A hasher that starts with SHA256(tag) twice (BIP340).
Sha256 taggedHasher(std::string_view tag);
Hash256 taggedHash(std::string_view tag, ByteView message);

} // namespace sandyk::crypto
