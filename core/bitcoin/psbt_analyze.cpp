#include <cassert>

#include "bitcoin/input_script.h"
#include "crypto/hash.h"

namespace sandyk::bitcoin {

namespace {

bool hasSigned(const PsbtInput& input, const InputScript& script, const Bytes& key) {
    if (script.form == InputScript::Form::TaprootKey) return input.tapKeySignature.has_value();
    return input.partialSignatures.contains(key);
}

/// The origin of a key of the script, if the PSBT tells it. For taproot that of the internal key: BIP371 leaves out
/// the output key's own.
const keys::KeyOrigin* originOf(const PsbtInput& input, const InputScript& script, const Bytes& key) {
    if (script.form == InputScript::Form::TaprootKey) {
        if (!input.tapInternalKey) return nullptr;
        const auto found = input.tapKeyOrigins.find(*input.tapInternalKey);
        return found == input.tapKeyOrigins.end() ? nullptr : &found->second.origin;
    }
    const auto found = input.keyOrigins.find(key);
    return found == input.keyOrigins.end() ? nullptr : &found->second;
}

InputProgress analyzeInput(const PsbtInput& input) {
    InputProgress progress;
    progress.hasUtxo = input.spentOutput() != nullptr;
    progress.isFinal = input.isFinal();
    if (progress.isFinal) {
        progress.next = PsbtRole::Extractor;
        return progress;
    }
    if (!progress.hasUtxo) return progress;
    const auto script = understandInput(input);
    if (!script) {
        // A script that is not understood waits for a signer that understands it; one that is missing or wrong, for an
        // updater.
        progress.next = script.error().code == ErrorCode::SignUnsupported ? PsbtRole::Signer : PsbtRole::Updater;
        return progress;
    }
    progress.signaturesNeeded = script->threshold;
    for (const Bytes& key : knownKeys(*script, input)) {
        if (hasSigned(input, *script, key)) {
            ++progress.signaturesHave;
        } else if (const keys::KeyOrigin* origin = originOf(input, *script, key)) {
            progress.missingSigners.push_back(*origin);
        }
    }
    progress.next = progress.signaturesHave >= progress.signaturesNeeded ? PsbtRole::Finalizer : PsbtRole::Signer;
    return progress;
}

} // namespace

std::string_view psbtRoleName(PsbtRole role) {
    switch (role) {
    case PsbtRole::Creator:
        return "creator";
    case PsbtRole::Updater:
        return "updater";
    case PsbtRole::Signer:
        return "signer";
    case PsbtRole::Finalizer:
        return "finalizer";
    case PsbtRole::Extractor:
        return "extractor";
    }
    assert(false);
    return {};
}

PsbtAnalysis analyze(const Psbt& psbt) {
    PsbtAnalysis analysis;
    if (psbt.inputs.empty()) return analysis;
    analysis.next = PsbtRole::Extractor;
    analysis.inputs.reserve(psbt.inputs.size());
    for (const PsbtInput& input : psbt.inputs) {
        analysis.inputs.push_back(analyzeInput(input));
        analysis.next = std::min(analysis.next, analysis.inputs.back().next);
    }
    return analysis;
}

} // namespace sandyk::bitcoin
