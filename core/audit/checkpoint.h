#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "crypto/ed25519.h"

namespace sandyk::audit {

/// A key that signs notes (C2SP signed-note): its name stands in the note before its signature.
struct NoteKey {
    enum class Type : std::uint8_t { Log = 0x01, Cosigner = 0x04 };
    std::string name; ///< not empty, at most 200 bytes, no white space, no +
    Type type = Type::Log;
    crypto::Ed25519PublicKey key{};

    /// The first four bytes of SHA-256(name, line feed, type, key).
    ByteArray<4> id() const;
    /// "name+id+base64(type, key)".
    std::string verifierKey() const;
    /// Errors: AuditCheckpoint.
    static Result<NoteKey> parse(std::string_view verifierKey);
};
bool isNoteName(std::string_view name);

/// C2SP tlog-checkpoint: a signed note that says how long a log is and what its root is.
struct Checkpoint {
    static constexpr std::size_t kMostBytes = 65'536;
    static constexpr std::size_t kMostSignatures = 64;

    struct Signature {
        std::string name;
        ByteArray<4> keyId{};
        Bytes bytes;
    };

    std::string origin;
    std::uint64_t size = 0;
    Hash256 root{};
    std::vector<std::string> extensions; ///< further lines, kept as they are
    std::vector<Signature> signatures;

    /// The text that is signed; ends with a line feed.
    std::string body() const;
    /// With an empty line and the signatures.
    std::string note() const;
    /// Errors: AuditCheckpoint, ParseTooLarge.
    static Result<Checkpoint> parse(std::string_view note);

    /// As the log itself, under its origin as name.
    void sign(const crypto::Ed25519Key& key);
    /// As a witness (C2SP tlog-cosignature, cosignature/v1) who saw this checkpoint at `time`.
    void cosign(const std::string& name, const crypto::Ed25519Key& key, std::int64_t time);

    /// Errors: AuditSignature (no signature of this key, or a wrong one).
    Result<void> verifyLog(const NoteKey& key) const;
    /// The time that the witness wrote. Errors: AuditSignature.
    Result<std::int64_t> verifyCosignature(const NoteKey& key) const;

    bool sameTree(const Checkpoint& other) const {
        return origin == other.origin && size == other.size && root == other.root;
    }
};

} // namespace sandyk::audit
