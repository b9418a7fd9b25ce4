#include "signing/own_fields.h"

namespace sandyk::signing {

namespace {

template <class Fields>
void addFields(Fields& fields, const bitcoin::DerivedOutput& derived) {
    if (!fields.redeemScript) fields.redeemScript = derived.redeemScript;
    if (!fields.witnessScript) fields.witnessScript = derived.witnessScript;
    if (derived.taprootInternalKey) {
        if (!fields.tapInternalKey) fields.tapInternalKey = derived.taprootInternalKey;
        for (const bitcoin::DerivedKey& key : derived.keys)
            fields.tapKeyOrigins.try_emplace(key.key.xOnly(), bitcoin::TapKeyOrigin{{}, key.origin});
        return;
    }
    for (const bitcoin::DerivedKey& key : derived.keys)
        fields.keyOrigins.try_emplace(toBytes(key.key.compressed()), key.origin);
}

} // namespace

void addDerivedFields(bitcoin::PsbtInput& input, const bitcoin::DerivedOutput& derived) {
    addFields(input, derived);
    if (derived.taprootMerkleRoot.size() == 32 && !input.tapMerkleRoot) {
        Hash256 root;
        std::ranges::copy(derived.taprootMerkleRoot, root.begin());
        input.tapMerkleRoot = root;
    }
}

void addDerivedFields(bitcoin::PsbtOutput& output, const bitcoin::DerivedOutput& derived) {
    addFields(output, derived);
}

Result<bitcoin::Psbt> addOwnFields(const bitcoin::Psbt& psbt, const ReviewContext& context) {
    SANDYK_TRY(const Review found, review(psbt, context));
    bitcoin::Psbt filled = psbt;
    for (std::size_t i = 0; i < filled.inputs.size(); ++i) {
        if (found.inputs[i].derived && !filled.inputs[i].isFinal())
            addDerivedFields(filled.inputs[i], *found.inputs[i].derived);
    }
    for (std::size_t i = 0; i < filled.outputs.size(); ++i) {
        if (found.outputs[i].derived) addDerivedFields(filled.outputs[i], *found.outputs[i].derived);
    }
    return filled;
}

} // namespace sandyk::signing
