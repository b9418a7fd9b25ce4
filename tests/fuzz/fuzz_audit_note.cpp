#include "fuzz.h"

#include "audit/proof_file.h"
#include "verifier/note.h"
#include "verifier/verify_export.h"

using namespace sandyk;

namespace {

void checkNote(std::string_view text) {
    const auto checkpoint = audit::Checkpoint::parse(text);
    const auto note = verifier::readNote(text);
    if (!checkpoint) return;
    fuzz::require(checkpoint->note() == text, "a checkpoint has one text");
    fuzz::require(note.has_value(), "the auditor's program reads what the log writes");
    fuzz::require(note->size == checkpoint->size && note->root == checkpoint->root && note->body == checkpoint->body(),
                  "both read the same");
    fuzz::require(!checkpoint->verifyLog({checkpoint->origin, audit::NoteKey::Type::Log, {}}),
                  "no key of zeros signed");
}

void checkKey(std::string_view text) {
    const auto key = audit::NoteKey::parse(text);
    if (!key) return;
    fuzz::require(key->verifierKey() == text, "a key has one text");
    const auto other = verifier::readKey(text);
    fuzz::require(other.has_value() && other->key == key->key && other->id == key->id(), "both read the same key");
}

void checkProof(std::string_view text) {
    const auto proof = audit::ProofFile::parse(text);
    if (proof) fuzz::require(proof->text() == text, "a proof has one text");
    fuzz::require(!verifier::verifyProof(text, {}, verifier::Key{"x", 1, {}, {}}).empty(), "no key of zeros signed");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = asText({data, size});
    checkNote(text);
    checkKey(text);
    checkProof(text);
    const auto hashes = audit::parseHashLines(text);
    if (hashes) fuzz::require(audit::hashLines(*hashes) == text, "lines of hashes have one text");
    return 0;
}
