#include "cli/psbt_json.h"

#include "base/encoding.h"
#include "cli/script_names.h"

namespace sandyk::cli {

namespace {

void writeOptional(JsonWriter& json, std::string_view key, const std::optional<bitcoin::Script>& script) {
    if (script) json.member(key, toHex(script->bytes));
}

void writeOrigin(JsonWriter& json, ByteView key, const keys::KeyOrigin& origin) {
    json.beginObject();
    json.member("pubkey", toHex(key));
    json.member("fingerprint", origin.fingerprint.toString());
    json.member("path", origin.path.toString());
    json.end();
}

/// Of inputs and outputs alike.
template <class Map>
void writeOrigins(JsonWriter& json, const Map& origins, const std::map<crypto::XOnlyKey, bitcoin::TapKeyOrigin>& tap) {
    json.beginArray("key_origins");
    for (const auto& [key, origin] : origins)
        writeOrigin(json, key, origin);
    for (const auto& [key, origin] : tap)
        writeOrigin(json, key, origin.origin);
    json.end();
}

void writeUnknown(JsonWriter& json, const bitcoin::UnknownFields& fields) {
    if (fields.empty()) return;
    json.beginArray("unknown");
    for (const auto& [key, value] : fields) {
        json.beginObject();
        json.member("key", toHex(key));
        json.member("value_size", value.size());
        json.end();
    }
    json.end();
}

void writePlace(JsonWriter& json, const std::optional<signing::OwnPlace>& own, const signing::Review& review) {
    json.member("is_ours", own.has_value());
    if (!own) return;
    json.member("wallet", review.wallets.size() > own->wallet ? review.wallets[own->wallet] : std::string());
    json.member("keychain", own->keychain);
    json.member("index", own->index);
}

void writeProgress(JsonWriter& json, const bitcoin::InputProgress& progress) {
    json.member("is_final", progress.isFinal);
    json.member("signatures_have", progress.signaturesHave);
    json.member("signatures_needed", progress.signaturesNeeded);
    json.member("next_role", bitcoin::psbtRoleName(progress.next));
}

void writeSignatures(JsonWriter& json, const bitcoin::PsbtInput& input) {
    json.beginArray("partial_signatures");
    for (const auto& [key, signature] : input.partialSignatures) {
        json.beginObject();
        json.member("pubkey", toHex(key));
        json.member("signature", toHex(signature));
        json.end();
    }
    json.end();
    if (input.tapKeySignature) json.member("tap_key_signature", toHex(*input.tapKeySignature));
    writeOptional(json, "final_script_sig", input.finalScriptSig);
    if (!input.finalWitness) return;
    json.beginArray("final_witness");
    for (const Bytes& item : *input.finalWitness)
        json.element(toHex(item));
    json.end();
}

void writeInput(JsonWriter& json, const bitcoin::PsbtInput& input, const signing::ReviewInput& reviewed,
                const signing::Review& review) {
    json.beginObject();
    json.member("txid", input.previous.txid.toString());
    json.member("vout", input.previous.index);
    json.member("sequence", input.sequence);
    if (reviewed.amount) {
        json.member("amount_sat", reviewed.amount->toSat());
    } else {
        json.null("amount_sat");
    }
    json.member("amount_proven", reviewed.amountProven);
    if (reviewed.address) {
        json.member("address", *reviewed.address);
    } else {
        json.null("address");
    }
    json.member("type", scriptKindName(reviewed.kind));
    writePlace(json, reviewed.own, review);
    writeProgress(json, reviewed.progress);
    json.member("has_previous_tx", input.nonWitnessUtxo.has_value());
    json.member("has_witness_utxo", input.witnessUtxo.has_value());
    if (input.sighashType) json.member("sighash_type", *input.sighashType);
    if (input.requiredTimeLock) json.member("required_time_lock", *input.requiredTimeLock);
    if (input.requiredHeightLock) json.member("required_height_lock", *input.requiredHeightLock);
    writeOptional(json, "redeem_script", input.redeemScript);
    writeOptional(json, "witness_script", input.witnessScript);
    if (input.tapInternalKey) json.member("tap_internal_key", toHex(*input.tapInternalKey));
    if (input.tapMerkleRoot) json.member("tap_merkle_root", toHex(*input.tapMerkleRoot));
    writeOrigins(json, input.keyOrigins, input.tapKeyOrigins);
    writeSignatures(json, input);
    writeUnknown(json, input.unknown);
    json.end();
}

void writeOutput(JsonWriter& json, const bitcoin::PsbtOutput& output, const signing::ReviewOutput& reviewed,
                 const signing::Review& review) {
    json.beginObject();
    if (reviewed.address) {
        json.member("address", *reviewed.address);
    } else {
        json.null("address");
    }
    json.member("amount_sat", reviewed.amount.toSat());
    json.member("is_change", reviewed.role == signing::OutputRole::Change);
    json.member("role", outputRoleName(reviewed.role));
    json.member("type", scriptKindName(bitcoin::scriptKind(reviewed.scriptPubKey)));
    json.member("script_pubkey", toHex(reviewed.scriptPubKey.bytes));
    writePlace(json, reviewed.own, review);
    writeOptional(json, "redeem_script", output.redeemScript);
    writeOptional(json, "witness_script", output.witnessScript);
    if (output.tapInternalKey) json.member("tap_internal_key", toHex(*output.tapInternalKey));
    writeOrigins(json, output.keyOrigins, output.tapKeyOrigins);
    writeUnknown(json, output.unknown);
    json.end();
}

void writeMissing(JsonWriter& json, const signing::Review& review) {
    json.beginArray("missing");
    for (const keys::KeyOrigin& origin : review.missing) {
        json.beginObject();
        json.member("fingerprint", origin.fingerprint.toString());
        json.member("path", origin.path.toString());
        json.end();
    }
    json.end();
}

void writeRefusals(JsonWriter& json, const signing::Review& review) {
    json.beginArray("refusals");
    for (const Error& refusal : review.refusals) {
        json.beginObject();
        json.member("code", errorName(refusal.code));
        json.member("message", refusal.detail);
        for (const auto& [name, value] : refusal.params)
            json.member(name, value);
        json.end();
    }
    json.end();
}

void writeGlobal(JsonWriter& json, const bitcoin::Psbt& psbt, const signing::Review& review) {
    json.member("version", psbt.version);
    json.member("txid", review.txid.toString());
    json.member("psbt_hash", toHex(review.psbtHash));
    json.member("network", networkName(review.network));
    json.member("tx_version", review.txVersion);
    json.member("lock_time", review.lockTime);
    json.member("replaceable", review.replaceable);
    json.member("vsize_estimate", review.vsizeEstimate);
    json.beginArray("xpubs");
    for (const auto& [key, origin] : psbt.globalXpubs) {
        json.beginObject();
        if (auto xpub = keys::ExtendedPublicKey::fromBytes(key)) json.member("xpub", xpub->toString());
        json.member("fingerprint", origin.fingerprint.toString());
        json.member("path", origin.path.toString());
        json.end();
    }
    json.end();
    writeUnknown(json, psbt.unknown);
}

} // namespace

std::string_view outputRoleName(signing::OutputRole role) {
    switch (role) {
    case signing::OutputRole::Payment:
        return "payment";
    case signing::OutputRole::Change:
        return "change";
    case signing::OutputRole::Own:
        return "own";
    case signing::OutputRole::Data:
        return "data";
    }
    return "payment";
}

void writeFee(JsonWriter& json, const signing::Review& review) {
    if (review.fee) {
        json.member("fee_sat", review.fee->toSat());
    } else {
        json.null("fee_sat");
    }
    if (review.feeRate) {
        json.decimal("fee_rate", review.feeRate->toString());
    } else {
        json.null("fee_rate");
    }
}

void writeWarnings(JsonWriter& json, const std::vector<signing::Warning>& warnings) {
    json.beginArray("warnings");
    for (const signing::Warning& warning : warnings) {
        json.beginObject();
        json.member("code", signing::warningName(warning.code));
        for (const auto& [name, value] : warning.params)
            json.member(name, value);
        json.end();
    }
    json.end();
}

void writeInspection(JsonWriter& json, const bitcoin::Psbt& psbt, const signing::Review& review) {
    writeGlobal(json, psbt, review);
    json.beginArray("inputs");
    for (std::size_t i = 0; i < psbt.inputs.size(); ++i)
        writeInput(json, psbt.inputs[i], review.inputs[i], review);
    json.end();
    json.beginArray("outputs");
    for (std::size_t i = 0; i < psbt.outputs.size(); ++i)
        writeOutput(json, psbt.outputs[i], review.outputs[i], review);
    json.end();
    if (review.totalIn) {
        json.member("total_in_sat", review.totalIn->toSat());
    } else {
        json.null("total_in_sat");
    }
    json.member("total_out_sat", review.totalOut.toSat());
    json.member("leaving_sat", review.leaving.toSat());
    writeFee(json, review);
    writeWarnings(json, review.warnings);
    writeMissing(json, review);
    json.member("next_role", bitcoin::psbtRoleName(review.nextRole));
    writeRefusals(json, review);
}

} // namespace sandyk::cli
