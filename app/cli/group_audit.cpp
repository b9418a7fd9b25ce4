#include <ctime>

#include "base/encoding.h"
#include "cli/input.h"
#include "cli/law_json.h"
#include "cli/vault_source.h"
#include "custody/audit_anchor.h"
#include "custody/audit_export.h"
#include "session/state_folder.h"

namespace sandyk::cli {

namespace {

using audit::Checkpoint;
using audit::NoteKey;
using Kind = Parameter::Kind;
using storage::Transaction;

custody::Times timesNow() {
    return {static_cast<std::int64_t>(std::time(nullptr)), std::nullopt};
}

/// --state, else the program's own folder.
Result<std::filesystem::path> anchorOf(const Arguments& arguments, const storage::Vault& vault) {
    std::filesystem::path folder = arguments.value("--state");
    if (folder.empty()) {
        SANDYK_TRY(folder, app::stateFolder());
    }
    return custody::anchorFile(folder, vault.info().id);
}

struct OpenLog {
    storage::Vault vault;
    std::filesystem::path anchor;
    custody::AnchorReport report;
    const storage::Database& database() const { return vault.database(); }
};

Result<OpenLog> openLog(const Arguments& arguments) {
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(const auto anchor, anchorOf(arguments, open.vault));
    SANDYK_TRY(auto report, custody::checkAnchor(open.vault.database(), anchor, timesNow()));
    return OpenLog{std::move(open.vault), anchor, std::move(report)};
}

/// For work that goes on: refused while the log is not the one that was last seen.
Result<OpenLog> openSoundLog(const Arguments& arguments) {
    SANDYK_TRY(auto open, openLog(arguments));
    SANDYK_CHECK(custody::demandSound(open.report));
    return open;
}

Result<Checkpoint> readCheckpointFile(const std::string& source) {
    SANDYK_TRY(const Bytes content, readContent(source, Checkpoint::kMostBytes));
    return Checkpoint::parse(asText(content));
}

Result<NoteKey> readKeyFile(const std::string& source) {
    SANDYK_TRY(const Bytes content, readContent(source, 1'024));
    std::string_view text = asText(content);
    while (text.ends_with('\n'))
        text.remove_suffix(1);
    return NoteKey::parse(text);
}

void writeCheckpoint(Answer& answer, const Checkpoint& checkpoint) {
    answer.json.member("origin", checkpoint.origin);
    answer.json.member("size", checkpoint.size);
    answer.json.member("root", toHex(checkpoint.root));
    answer.json.member("checkpoint", checkpoint.note());
    answer.file = toBytes(asBytes(checkpoint.note()));
}

std::string_view stateName(custody::AnchorState state) {
    switch (state) {
    case custody::AnchorState::Kept:
        return "kept";
    case custody::AnchorState::Restored:
        return "restored";
    case custody::AnchorState::Forked:
        return "forked";
    case custody::AnchorState::Missing:
        break;
    }
    return "missing";
}

void writeState(JsonWriter& json, const custody::AnchorReport& report) {
    json.member("state", stateName(report.state));
    if (report.seen) {
        json.member("seen_size", report.seen->size);
        json.member("seen_root", toHex(report.seen->root));
    }
}

Result<void> start(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(const auto anchor, anchorOf(arguments, open.vault));
    const auto& database = open.vault.database();
    SANDYK_TRY(auto transaction, Transaction::begin(database));
    SANDYK_CHECK(custody::startLog(transaction, database, open.vault.info().id, timesNow()));
    SANDYK_CHECK(transaction.commit());
    SANDYK_CHECK(custody::checkAnchor(database, anchor, timesNow()));
    SANDYK_TRY(const NoteKey key, custody::logKey(database));
    SANDYK_TRY(const auto head, custody::logHead(database));
    answer.json.member("key", key.verifierKey());
    answer.json.member("size", head.size);
    answer.json.member("root", toHex(head.root));
    answer.file = toBytes(asBytes(key.verifierKey() + "\n"));
    return {};
}

Result<void> verify(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto open, openLog(arguments));
    SANDYK_TRY(const auto report, custody::verifyLog(open.database()));
    if (!report.ok)
        return fail(
            ErrorCode::AuditDamaged, report.problem,
            {{"first_bad", std::to_string(report.firstBad.value_or(0))}, {"size", std::to_string(report.size)}});
    SANDYK_CHECK(custody::demandSound(open.report));
    SANDYK_TRY(const auto exposure, custody::exposure(open.database(), timesNow()));
    answer.json.member("ok", true);
    answer.json.member("size", report.size);
    answer.json.member("root", toHex(report.root));
    answer.json.null("first_bad");
    writeState(answer.json, open.report);
    answer.json.beginObject("exposure");
    if (exposure.witnessedSize) answer.json.member("witnessed_size", *exposure.witnessedSize);
    if (exposure.witnessedAt) answer.json.member("witnessed_at", *exposure.witnessedAt);
    answer.json.member("entries", exposure.entries);
    answer.json.member("seconds", exposure.seconds);
    answer.json.end();
    return {};
}

Result<void> checkpoint(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto open, openSoundLog(arguments));
    SANDYK_TRY(auto transaction, Transaction::begin(open.database()));
    SANDYK_TRY(const Checkpoint made, custody::makeCheckpoint(transaction, open.database(), "manual", timesNow()));
    SANDYK_CHECK(transaction.commit());
    writeCheckpoint(answer, made);
    return {};
}

Result<void> exportFiles(const Arguments& arguments, Answer& answer) {
    custody::ExportRequest request{arguments.value("--to"), std::nullopt, {}};
    if (arguments.has("--since")) {
        SANDYK_TRY(request.since, readCheckpointFile(arguments.value("--since")));
    }
    for (const std::string& number : arguments.values("--proof")) {
        const Arguments one({{"--proof", {number}}}, std::nullopt);
        SANDYK_TRY(const std::int64_t index, one.number("--proof", 0, INT64_MAX, 0));
        request.proofs.push_back(static_cast<std::uint64_t>(index));
    }
    SANDYK_TRY(auto open, openSoundLog(arguments));
    SANDYK_TRY(const auto made, custody::exportLog(open.database(), request, timesNow()));
    answer.json.member("folder", arguments.value("--to"));
    answer.json.member("first", made.first);
    writeCheckpoint(answer, made.checkpoint);
    return {};
}

Result<void> proof(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::int64_t index, arguments.number("--index", 0, INT64_MAX, 0));
    SANDYK_TRY(auto open, openSoundLog(arguments));
    SANDYK_TRY(const auto made, custody::proveEntry(open.database(), static_cast<std::uint64_t>(index), timesNow()));
    SANDYK_TRY(const auto entry, custody::readEntryTexts(open.database(), made.index, 1));
    answer.json.member("index", made.index);
    answer.json.member("size", made.checkpoint.size);
    answer.json.member("root", toHex(made.checkpoint.root));
    answer.json.member("entry", entry.at(0));
    answer.json.member("proof", made.text());
    answer.file = toBytes(asBytes(made.text()));
    return {};
}

Result<void> list(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::int64_t from, arguments.number("--from", 0, INT64_MAX, 0));
    SANDYK_TRY(const std::int64_t most, arguments.number("--most", 1, 100'000, 100));
    SANDYK_TRY(auto open, openLog(arguments));
    SANDYK_TRY(const auto entries,
               custody::readEntries(open.database(), static_cast<std::uint64_t>(from), static_cast<std::size_t>(most)));
    answer.json.member("size", open.report.head.size);
    answer.json.beginArray("entries");
    for (const audit::Entry& entry : entries) {
        answer.json.beginObject();
        answer.json.member("index", entry.index);
        answer.json.member("time", entry.time);
        answer.json.member("actor", entry.actor);
        answer.json.member("kind", entry.kind);
        answer.json.beginObject("facts");
        for (const auto& [name, value] : entry.facts)
            answer.json.member(name, value);
        answer.json.end();
        answer.json.beginObject("commitments");
        for (const auto& [name, hash] : entry.commitments)
            answer.json.member(name, toHex(hash));
        answer.json.end();
        answer.json.end();
    }
    answer.json.end();
    return {};
}

/// Against an auditor's, an officer's or the signer's checkpoint. An older vault is noted as a gap.
Result<void> compare(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const Checkpoint seen, readCheckpointFile(arguments.value("CHECKPOINT")));
    SANDYK_TRY(auto open, openLog(arguments));
    SANDYK_TRY(const auto report, custody::noteComparison(open.database(), seen, timesNow()));
    SANDYK_CHECK(custody::demandSound(report));
    answer.json.member("ok", true);
    writeState(answer.json, report);
    answer.json.member("size", report.head.size);
    return {};
}

Result<void> gap(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto open, openLog(arguments));
    SANDYK_TRY(const auto found, custody::openGap(open.database()));
    writeState(answer.json, open.report);
    answer.json.member("open", found.has_value());
    if (!found) return {};
    answer.json.member("found_at", found->foundAt);
    answer.json.member("first_missing", found->keptSize);
    answer.json.member("last_missing", found->seen.size - 1);
    answer.json.member("statement", toHex(custody::gapStatement(*found)));
    return {};
}

Result<void> witness(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const NoteKey key, readKeyFile(arguments.value("KEY")));
    SANDYK_TRY(auto open, openSoundLog(arguments));
    const custody::NewEntry entry{"owner", "witness.added", {{"key", key.verifierKey()}}, {}};
    SANDYK_TRY(auto transaction, Transaction::begin(open.database()));
    SANDYK_CHECK(custody::addWitness(transaction, open.database(), key.verifierKey(), timesNow()));
    SANDYK_TRY(const auto appended, custody::appendEntry(transaction, open.database(), entry, timesNow()));
    SANDYK_CHECK(transaction.commit());
    SANDYK_CHECK(custody::writeAnchor(open.database(), open.anchor));
    answer.json.member("name", key.name);
    answer.json.member("index", appended.index);
    return {};
}

Result<void> import(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const Checkpoint cosigned, readCheckpointFile(arguments.value("CHECKPOINT")));
    SANDYK_TRY(auto open, openSoundLog(arguments));
    SANDYK_TRY(auto transaction, Transaction::begin(open.database()));
    SANDYK_TRY(const std::size_t added, custody::importCosignatures(transaction, open.database(), cosigned));
    SANDYK_CHECK(transaction.commit());
    answer.json.member("size", cosigned.size);
    answer.json.member("cosignatures", added);
    return {};
}

/// For an auditor, an officer or the offline signer: no vault is needed.
Result<void> cosign(const Arguments& arguments, Answer& answer) {
    const std::string& name = arguments.value("--name");
    if (!audit::isNoteName(name)) return fail(ErrorCode::Usage, "--name takes plain letters without spaces or +");
    SANDYK_TRY(Checkpoint seen, readCheckpointFile(arguments.value("CHECKPOINT")));
    SANDYK_TRY(const NoteKey log, readKeyFile(arguments.value("--log-key")));
    SANDYK_CHECK(seen.verifyLog(log));
    SANDYK_TRY(const SecureString text, readSecret(arguments, "--key-file", SecretKind::SigningKey));
    SANDYK_TRY(const auto key, parseSigningKey(text));
    seen.cosign(name, key, timesNow().clock);
    writeCheckpoint(answer, seen);
    answer.json.member("key", NoteKey{name, NoteKey::Type::Cosigner, key.publicKey()}.verifierKey());
    return {};
}

constexpr Parameter kState{Kind::Option, "--state", "FOLDER", "where the anchor of the log is kept"};
constexpr Parameter kCheckpointFile{Kind::Argument, "CHECKPOINT", "FILE", "a checkpoint, or -",
                                    Parameter::Need::Required};

constexpr Parameter kStart[] = {kVaultNeeded, kPasswordFile, kState, kOut};
constexpr Parameter kPlain[] = {kVaultNeeded, kPasswordFile, kState};
constexpr Parameter kExport[] = {
    kVaultNeeded,
    kPasswordFile,
    kState,
    {Kind::Option, "--to", "FOLDER", "the new folder", Parameter::Need::Required},
    {Kind::Option, "--since", "FILE", "the auditor's last checkpoint: only what came after"},
    {Kind::RepeatedOption, "--proof", "N", "an entry that gets a proof of its own (may be repeated)"},
};
constexpr Parameter kProof[] = {
    kVaultNeeded, kPasswordFile, kState, {Kind::Option, "--index", "N", "which entry", Parameter::Need::Required}, kOut,
};
constexpr Parameter kList[] = {
    kVaultNeeded,
    kPasswordFile,
    kState,
    {Kind::Option, "--from", "N", "the first entry; 0 when left out"},
    {Kind::Option, "--most", "N", "how many; 100 when left out"},
};
constexpr Parameter kWithCheckpoint[] = {kCheckpointFile, kVaultNeeded, kPasswordFile, kState};
constexpr Parameter kWitness[] = {
    {Kind::Argument, "KEY", "FILE", "the witness's key, as audit cosign gives it", Parameter::Need::Required},
    kVaultNeeded,
    kPasswordFile,
    kState,
};
constexpr Parameter kCosign[] = {
    kCheckpointFile,
    {Kind::Option, "--log-key", "FILE", "the key of the log", Parameter::Need::Required},
    {Kind::Option, "--name", "NAME", "the witness's name", Parameter::Need::Required},
    {Kind::Option, "--key-file", "FILE", "the witness's signing key: a file, - or fd:N"},
    kOut,
};
constexpr Command kCommands[] = {
    {"start", "begin the log of a vault", kStart, start},
    {"verify", "check every entry, the tree, the checkpoints and the anchor", kPlain, verify},
    {"list", "entries of the log", kList, list},
    {"checkpoint", "sign what the log is now", kStart, checkpoint},
    {"export", "write the auditor's folder", kExport, exportFiles},
    {"proof", "prove that one entry is in the log", kProof, proof},
    {"compare", "against a checkpoint that somebody else kept", kWithCheckpoint, compare},
    {"gap", "what is missing after an old file was put back", kPlain, gap},
    {"witness", "know a witness whose signatures count", kWitness, witness},
    {"import", "take in a witness's signature", kWithCheckpoint, import},
    {"cosign", "sign a checkpoint as a witness", kCosign, cosign},
};

} // namespace

constinit const Group kAuditGroup{"audit", "the audit log of a firm", kCommands};

} // namespace sandyk::cli
