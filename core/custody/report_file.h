#pragma once

#include "audit/proof_file.h"
#include "base/json.h"
#include "custody/desk.h"

/// Machine files of reports (docs/reports.md): canonical JSON with a digest, the signature of the operator who made it,
/// and the proof that the audit log holds the digest under a signed checkpoint.
namespace sandyk::custody {

struct ReportSignature {
    std::string operatorName;
    crypto::Ed25519PublicKey key{};
    crypto::Ed25519Signature signature{};
};

struct ReportFile {
    static constexpr std::size_t kMostBytes = 512 * 1024 * 1024;

    std::string kind; ///< "ledger", "statement", "register", "cold-share"
    JsonValue body;
    std::optional<ReportSignature> signature; ///< a ledger has none: the log's own checkpoint signs it
    std::string logKey;                       ///< verifier key of the log
    std::string entry;                        ///< the log's entry that names the digest, as it stands there
    audit::ProofFile proof;                   ///< of the entry

    /// SHA-256 of the body's canonical text.
    Hash256 digest() const;
    /// Canonical, with a line feed. Deterministic.
    std::string text() const;
    /// Accepts the canonical text only. Errors: ReportFormat, ParseTooLarge, AuditProof, AuditCheckpoint.
    static Result<ReportFile> parse(std::string_view text);
};

/// What the operator signs.
Bytes reportStatement(std::string_view kind, const Hash256& digest);

/// The first and last day of a report, both in it.
struct Period {
    std::string first, last;
};

/// What was checked.
struct ReportCheck {
    std::string kind, subject; ///< of a statement: the client
    Period period;
    Hash256 digest{};
    std::string operatorName; ///< "" without a signature
    std::optional<crypto::Ed25519PublicKey> key;
    std::uint64_t checkpointSize = 0;
    Hash256 root{};
};
/// Form, sums, values, digest, signature, and that the log with this key holds the digest. Errors: ReportFormat (form,
/// or a sum that does not come out), AuditSignature (operator or log), AuditProof.
Result<ReportCheck> checkReport(const ReportFile& file, const audit::NoteKey& logKey);
/// The same against the firm's own log and register of operators: the checkpoint is of this log, and the key belonged
/// to that operator. Errors: also AuditForked, AuditRestored, FirmTampered (no such key).
Result<ReportCheck> checkReport(const ReportFile& file, const Desk& desk);
/// Form and sums of the body alone: what is looked at before anything is signed, too. Errors: ReportFormat.
Result<ReportCheck> checkBody(const std::string& kind, const JsonValue& body);

} // namespace sandyk::custody
