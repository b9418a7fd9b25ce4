#include "bitcoin/psbt_fields.h"
#include "bitcoin/psbt_map.h"

namespace sandyk::bitcoin {

namespace {

Bytes u32Bytes(std::uint32_t value) {
    ByteWriter writer;
    writer.u32(value);
    return writer.take();
}

Bytes compactSizeBytes(std::uint64_t value) {
    ByteWriter writer;
    writer.compactSize(value);
    return writer.take();
}

Bytes originBytes(const keys::KeyOrigin& origin) {
    ByteWriter writer;
    writer.bytes(origin.fingerprint.bytes);
    for (const std::uint32_t step : origin.path.steps())
        writer.u32(step);
    return writer.take();
}

Bytes originBytes(const TapKeyOrigin& origin) {
    ByteWriter writer;
    writer.compactSize(origin.leafHashes.size());
    for (const Hash256& hash : origin.leafHashes)
        writer.bytes(hash);
    writer.bytes(originBytes(origin.origin));
    return writer.take();
}

Bytes outputBytes(const TxOutput& output) {
    ByteWriter writer;
    writer.u64(static_cast<std::uint64_t>(output.amount.toSat()));
    writer.lengthPrefixed(output.scriptPubKey.bytes);
    return writer.take();
}

Bytes stackBytes(const std::vector<Bytes>& stack) {
    ByteWriter writer;
    writer.compactSize(stack.size());
    for (const Bytes& item : stack)
        writer.lengthPrefixed(item);
    return writer.take();
}

void addScript(PsbtMapWriter& map, std::uint64_t type, const std::optional<Script>& script) {
    if (script) map.add(type, script->bytes);
}

void addU32(PsbtMapWriter& map, std::uint64_t type, const std::optional<std::uint32_t>& value) {
    if (value) map.add(type, u32Bytes(*value));
}

template <class Key, class Origin>
void addOrigins(PsbtMapWriter& map, std::uint64_t type, const std::map<Key, Origin>& origins) {
    for (const auto& [key, origin] : origins)
        map.add(type, key, originBytes(origin));
}

void addPairs(PsbtMapWriter& map, std::uint64_t type, const std::map<Bytes, Bytes>& pairs) {
    for (const auto& [key, value] : pairs)
        map.add(type, key, value);
}

/// Of version 0: the fields that version 2 keeps in its inputs and outputs.
Bytes unsignedTxBytes(const Psbt& psbt) {
    Transaction tx;
    tx.version = psbt.txVersion;
    tx.lockTime = psbt.fallbackLockTime;
    for (const PsbtInput& input : psbt.inputs)
        tx.inputs.push_back({input.previous, {}, input.sequence, {}});
    for (const PsbtOutput& output : psbt.outputs)
        tx.outputs.push_back({output.amount, output.scriptPubKey});
    return tx.serializeWithoutWitness();
}

void writeGlobal(ByteWriter& writer, const Psbt& psbt) {
    namespace field = psbt_field::global;
    PsbtMapWriter map;
    addOrigins(map, field::Xpub, psbt.globalXpubs);
    if (psbt.version == 0) {
        map.add(field::UnsignedTx, unsignedTxBytes(psbt));
    } else {
        map.add(field::TxVersion, u32Bytes(static_cast<std::uint32_t>(psbt.txVersion)));
        if (psbt.hasFallbackLockTime) map.add(field::FallbackLockTime, u32Bytes(psbt.fallbackLockTime));
        map.add(field::InputCount, compactSizeBytes(psbt.inputs.size()));
        map.add(field::OutputCount, compactSizeBytes(psbt.outputs.size()));
        if (psbt.modifiable) map.add(field::Modifiable, Bytes{*psbt.modifiable});
        map.add(field::Version, u32Bytes(psbt.version));
    }
    map.add(psbt.unknown);
    map.writeTo(writer);
}

void writeInput(ByteWriter& writer, const PsbtInput& input, std::uint32_t version) {
    namespace field = psbt_field::input;
    PsbtMapWriter map;
    if (input.nonWitnessUtxo) map.add(field::NonWitnessUtxo, input.nonWitnessUtxo->serialize());
    if (input.witnessUtxo) map.add(field::WitnessUtxo, outputBytes(*input.witnessUtxo));
    addPairs(map, field::PartialSignature, input.partialSignatures);
    addU32(map, field::SighashType, input.sighashType);
    addScript(map, field::RedeemScript, input.redeemScript);
    addScript(map, field::WitnessScript, input.witnessScript);
    addOrigins(map, field::KeyOrigin, input.keyOrigins);
    addScript(map, field::FinalScriptSig, input.finalScriptSig);
    if (input.finalWitness) map.add(field::FinalWitness, stackBytes(*input.finalWitness));
    if (version == 2) {
        map.add(field::PreviousTxid, toBytes(input.previous.txid.bytes));
        map.add(field::OutputIndex, u32Bytes(input.previous.index));
        if (input.sequence != 0xffffffff) map.add(field::Sequence, u32Bytes(input.sequence));
        addU32(map, field::RequiredTimeLock, input.requiredTimeLock);
        addU32(map, field::RequiredHeightLock, input.requiredHeightLock);
    }
    if (input.tapKeySignature) map.add(field::TapKeySignature, *input.tapKeySignature);
    addPairs(map, field::TapScriptSignature, input.tapScriptSignatures);
    addPairs(map, field::TapLeafScript, input.tapLeafScripts);
    addOrigins(map, field::TapKeyOrigin, input.tapKeyOrigins);
    if (input.tapInternalKey) map.add(field::TapInternalKey, toBytes(*input.tapInternalKey));
    if (input.tapMerkleRoot) map.add(field::TapMerkleRoot, toBytes(*input.tapMerkleRoot));
    map.add(input.unknown);
    map.writeTo(writer);
}

void writeOutput(ByteWriter& writer, const PsbtOutput& output, std::uint32_t version) {
    namespace field = psbt_field::output;
    PsbtMapWriter map;
    addScript(map, field::RedeemScript, output.redeemScript);
    addScript(map, field::WitnessScript, output.witnessScript);
    addOrigins(map, field::KeyOrigin, output.keyOrigins);
    if (version == 2) {
        ByteWriter amount;
        amount.u64(static_cast<std::uint64_t>(output.amount.toSat()));
        map.add(field::Amount, amount.take());
        map.add(field::ScriptPubKey, output.scriptPubKey.bytes);
    }
    if (output.tapInternalKey) map.add(field::TapInternalKey, toBytes(*output.tapInternalKey));
    if (output.tapTree) map.add(field::TapTree, *output.tapTree);
    addOrigins(map, field::TapKeyOrigin, output.tapKeyOrigins);
    map.add(output.unknown);
    map.writeTo(writer);
}

} // namespace

Bytes Psbt::serialize() const {
    ByteWriter writer;
    writer.bytes(psbt_field::kMagic);
    writeGlobal(writer, *this);
    for (const PsbtInput& input : inputs)
        writeInput(writer, input, version);
    for (const PsbtOutput& output : outputs)
        writeOutput(writer, output, version);
    return writer.take();
}

} // namespace sandyk::bitcoin
