#pragma once

#include <optional>

#include "audit/checkpoint.h"

namespace sandyk::audit {

/// C2SP tlog-proof: the proof that one entry is in the log, with the checkpoint it is proven against. The entry itself
/// is kept beside it. `extra` is not authenticated.
struct ProofFile {
    std::uint64_t index = 0;
    std::vector<Hash256> hashes;
    Checkpoint checkpoint;
    std::optional<Bytes> extra;

    std::string text() const;
    /// Errors: AuditProof (form), AuditCheckpoint, ParseTooLarge.
    static Result<ProofFile> parse(std::string_view text);
    /// That the entry is in the tree of the checkpoint and the log signed that. Errors: AuditProof, AuditSignature.
    Result<void> verify(ByteView entry, const NoteKey& log) const;
};

/// Hashes in base64, one on each line; how consistency proofs are kept.
std::string hashLines(const std::vector<Hash256>& hashes);
/// At most 64. Errors: AuditProof.
Result<std::vector<Hash256>> parseHashLines(std::string_view text);

} // namespace sandyk::audit
