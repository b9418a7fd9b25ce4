#include "custody/report_file.h"

#include <algorithm>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "custody/audit_anchor.h"
#include "custody/fields.h"

namespace sandyk::custody {
namespace {

using Object = JsonValue::Object;

constexpr std::string_view kFormat = "sandyk-report-1";
constexpr std::string_view kHeading = "sandyk report 1";
constexpr JsonLimits kLimits{ReportFile::kMostBytes, 100'000'000, 12};

Failure badReport(const std::string& why) {
    return fail(ErrorCode::ReportFormat, why);
}

template <std::size_t N>
Result<ByteArray<N>> takeHex(JsonFields& from, std::string_view name) {
    SANDYK_TRY(const std::string text, from.text(name, 2 * N, 2 * N));
    const auto bytes = fromHex(text);
    if (!bytes || toHex(*bytes) != text) return badReport(std::string(name) + " is no hex");
    ByteArray<N> out;
    std::ranges::copy(*bytes, out.begin());
    return out;
}

Result<ReportSignature> readSignature(const JsonValue& value) {
    JsonFields fields(value, ErrorCode::ReportFormat, "signature");
    ReportSignature read;
    SANDYK_TRY(read.operatorName, fields.text("operator", 1, 32));
    SANDYK_TRY(read.key, takeHex<32>(fields, "key"));
    SANDYK_TRY(read.signature, takeHex<64>(fields, "signature"));
    SANDYK_CHECK(fields.finish());
    return read;
}

Result<void> readLog(const JsonValue& value, ReportFile& into) {
    JsonFields fields(value, ErrorCode::ReportFormat, "log");
    SANDYK_TRY(into.logKey, fields.text("key", 1, 400));
    SANDYK_TRY(into.entry, fields.text("entry", 2, audit::Entry::kMostBytes));
    SANDYK_TRY(const std::string proof, fields.text("proof", 1, 2 * audit::Checkpoint::kMostBytes));
    SANDYK_CHECK(fields.finish());
    SANDYK_TRY(into.proof, audit::ProofFile::parse(proof));
    return {};
}

/// The log's entry says this of the file.
Result<void> checkEntry(const ReportFile& file, const ReportCheck& check) {
    SANDYK_TRY(const audit::Entry entry, audit::Entry::parse(asBytes(file.entry)));
    const auto has = [&](const char* name, const std::string& value) {
        const auto found = entry.facts.find(name);
        return found != entry.facts.end() && found->second == value;
    };
    const bool isLedger = file.kind == "ledger";
    const bool isSame = isLedger ? entry.kind == "day.closed" && has("day", check.period.last)
                                 : entry.kind == "report.made" && has("kind", file.kind) &&
                                       has("subject", check.subject) && has("first_day", check.period.first) &&
                                       has("last_day", check.period.last) && entry.actor == check.operatorName;
    if (!isSame || !has("digest", toHex(check.digest)))
        return fail(ErrorCode::AuditProof, "the log's entry is of another report");
    return {};
}

} // namespace

Bytes reportStatement(std::string_view kind, const Hash256& digest) {
    ByteWriter out;
    putText(out, kHeading);
    putText(out, kind);
    out.bytes(digest);
    return out.take();
}

Hash256 ReportFile::digest() const {
    return crypto::sha256(asBytes(body.canonical()));
}

std::string ReportFile::text() const {
    JsonValue signedBy;
    if (signature) {
        signedBy = Object{{"operator", signature->operatorName},
                          {"key", toHex(signature->key)},
                          {"signature", toHex(signature->signature)}};
    }
    const JsonValue value(Object{
        {"format", std::string(kFormat)},
        {"kind", kind},
        {"body", body},
        {"digest", toHex(digest())},
        {"signature", std::move(signedBy)},
        {"log", Object{{"key", logKey}, {"entry", entry}, {"proof", proof.text()}}},
    });
    return value.canonical() + "\n";
}

Result<ReportFile> ReportFile::parse(std::string_view text) {
    const auto value = JsonValue::parse(text, kLimits);
    if (!value && value.error().code == ErrorCode::ParseTooLarge) return Failure(value.error());
    if (!value) return badReport("no JSON");
    JsonFields fields(*value, ErrorCode::ReportFormat, "report");
    ReportFile file;
    SANDYK_TRY(const std::string format, fields.text("format", 1, 40));
    if (format != kFormat) return badReport("another format");
    SANDYK_TRY(file.kind, fields.text("kind", 1, 20));
    SANDYK_TRY(const JsonValue* body, fields.member("body"));
    file.body = *body;
    SANDYK_TRY(const Hash256 digest, takeHex<32>(fields, "digest"));
    SANDYK_TRY(const JsonValue* signedBy, fields.member("signature"));
    if (!signedBy->isNull()) {
        SANDYK_TRY(file.signature, readSignature(*signedBy));
    }
    SANDYK_TRY(const JsonValue* log, fields.member("log"));
    SANDYK_CHECK(readLog(*log, file));
    SANDYK_CHECK(fields.finish());
    if (file.digest() != digest) return badReport("the digest is of another content");
    if (file.text() != text) return badReport("the text is not canonical");
    return file;
}

Result<ReportCheck> checkReport(const ReportFile& file, const audit::NoteKey& logKey) {
    SANDYK_TRY(ReportCheck check, checkBody(file.kind, file.body));
    check.digest = file.digest();
    if (file.signature.has_value() == (file.kind == "ledger")) return badReport("the operator's signature");
    if (file.signature) {
        check.operatorName = file.signature->operatorName;
        check.key = file.signature->key;
        if (!crypto::verifyEd25519(file.signature->key, reportStatement(file.kind, check.digest),
                                   file.signature->signature))
            return fail(ErrorCode::AuditSignature, "the operator's signature is wrong");
    }
    if (file.logKey != logKey.verifierKey()) return fail(ErrorCode::AuditSignature, "the key of another log");
    SANDYK_CHECK(checkEntry(file, check));
    SANDYK_CHECK(file.proof.verify(asBytes(file.entry), logKey));
    check.checkpointSize = file.proof.checkpoint.size;
    check.root = file.proof.checkpoint.root;
    return check;
}

Result<ReportCheck> checkReport(const ReportFile& file, const Desk& desk) {
    SANDYK_TRY(const audit::NoteKey key, custody::logKey(desk.database));
    SANDYK_TRY(ReportCheck check, checkReport(file, key));
    SANDYK_TRY(const AnchorReport report, compareWith(desk.database, file.proof.checkpoint));
    SANDYK_CHECK(demandSound(report));
    if (!file.signature) return check;
    SANDYK_TRY(const Firm firm, loadFirm(desk.database, desk.firm));
    for (const auto& [hash, operators] : firm.registers) {
        const Operator* found = operators.find(check.operatorName);
        if (found != nullptr && found->key == *check.key) return check;
    }
    return fail(ErrorCode::FirmTampered, "no operator of this name ever had this key");
}

} // namespace sandyk::custody
