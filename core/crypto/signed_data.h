#pragma once

#include <vector>

#include "base/json.h"
#include "crypto/ed25519.h"

namespace sandyk::crypto {

/// A file of data that the program obeys only with a signature of a trusted key: the law profile, the list of firmware
/// advisories, screening lists. JSON (docs/signed-data.md); what is signed is a fixed heading and the canonical text of
/// everything but the signatures, so white space may change and nothing else.
struct SignedData {
    static constexpr std::size_t kMostBytes = 16u << 20;
    static constexpr std::size_t kMostSignatures = 8;

    struct Signature {
        Ed25519PublicKey key{};
        Ed25519Signature bytes{};
    };

    std::string kind;         ///< "law-profile", "firmware-advisories" ...: 1 to 64 of a-z, 0-9 and -
    std::int64_t version = 0; ///< 1 or more; a later one replaces an earlier one, never the other way
    std::int64_t issuedAt = 0;
    std::int64_t expiresAt = 0; ///< the first second at which it is no longer used
    JsonValue payload;          ///< an object
    std::vector<Signature> signatures;

    /// The form only: nothing is trusted yet. Errors: SignedDataFormat, ParseTooLarge.
    static Result<SignedData> parse(ByteView file);
    Bytes signedBytes() const;
    /// Adds a signature, or replaces that of the same key.
    void sign(const Ed25519Key& key);
    /// What parse() reads, on many lines.
    std::string toFile() const;
};

/// What a signed file must meet.
struct SignedDataRules {
    std::string_view kind;
    std::vector<Ed25519PublicKey> trusted;
    std::int64_t now = 0;          ///< A-24: never the bare clock where an early time would help somebody
    std::int64_t leastVersion = 1; ///< that of the file in use: an older one is a rollback
};
/// The trusted key that signed. Signatures of other keys count for nothing; one of a trusted key that does not verify
/// makes the file damaged. Errors: SignedDataKind, SignedDataUnsigned, SignedDataDamaged, SignedDataExpired,
/// SignedDataOlder (params "version", "least").
Result<Ed25519PublicKey> verifySignedData(const SignedData& data, const SignedDataRules& rules);

/// The keys that this build trusts (CMake: SANDYK_DATA_KEY).
const std::vector<Ed25519PublicKey>& trustedDataKeys();
/// The key whose secret half lies in the source repository, so that anybody can sign for tests. A build that trusts it
/// is no release.
bool isDevelopmentDataKey(const Ed25519PublicKey& key);
/// 16 hex digits of SHA-256 of the key: how people name it.
std::string dataKeyId(const Ed25519PublicKey& key);

} // namespace sandyk::crypto
