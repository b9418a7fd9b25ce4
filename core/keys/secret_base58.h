#pragma once

#include "base/result.h"
#include "base/secure_bytes.h"

namespace sandyk::keys {

/// Base58Check of an extended private key, in locked memory only and in time that does not depend on the key. The size
/// is fixed by BIP32: 78 bytes, 111 characters.
inline constexpr std::size_t kExtendedKeySize = 78;
inline constexpr std::size_t kExtendedKeyTextSize = 111;

/// `payload` is 78 bytes that begin with an xprv or tprv version.
SecureString encodeSecretBase58Check(const SecureBytes& payload);
/// Errors: ExtendedKeyFormat (length, characters, checksum).
Result<SecureBytes> decodeSecretBase58Check(std::string_view text);

} // namespace sandyk::keys
