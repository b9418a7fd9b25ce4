#include "bitcoin/psbt_fields.h"
#include "bitcoin/psbt_map.h"

namespace sandyk::bitcoin {

namespace field = psbt_field::input;

namespace {

constexpr std::size_t kMostControlBlock = 33 + 32 * 128; // BIP341

/// BIP66 form of a signature followed by its hash type. That R and S are in range, that S is low and that the
/// signature verifies is asked when it is used.
bool isDerWithType(ByteView signature) {
    if (signature.size() < 9 || signature.size() > 73) return false;
    const ByteView der = signature.first(signature.size() - 1);
    if (der[0] != 0x30 || der[1] != der.size() - 2) return false;
    std::size_t at = 2;
    for (int part = 0; part < 2; ++part) {
        if (at + 2 > der.size() || der[at] != 0x02) return false;
        const std::size_t length = der[at + 1];
        at += 2;
        if (length == 0 || at + length > der.size() || (der[at] & 0x80) != 0) return false;
        if (length > 1 && der[at] == 0 && (der[at + 1] & 0x80) == 0) return false;
        at += length;
    }
    return at == der.size();
}

Result<Transaction> previousTransaction(ByteView value) {
    auto tx = Transaction::parse(value);
    if (!tx) return fail(ErrorCode::PsbtParse, "previous transaction: " + tx.error().detail);
    return std::move(*tx);
}

Result<TxOutput> witnessUtxo(ByteView value) {
    ByteReader reader(value);
    const auto sat = reader.u64();
    const auto script = reader.lengthPrefixed();
    if (!sat || !script || !reader.atEnd()) return fail(ErrorCode::PsbtParse, "witness utxo is no output");
    SANDYK_TRY(const Amount amount, psbtAmount(*sat));
    return TxOutput{amount, Script{toBytes(*script)}};
}

Result<std::vector<Bytes>> witnessStack(ByteView value) {
    ByteReader reader(value);
    const auto count = reader.compactSize();
    if (!count || *count > reader.remaining()) return fail(ErrorCode::PsbtParse, "final witness is no stack");
    std::vector<Bytes> stack;
    stack.reserve(static_cast<std::size_t>(*count));
    for (std::uint64_t i = 0; i < *count; ++i) {
        const auto item = reader.lengthPrefixed();
        if (!item) return fail(ErrorCode::PsbtParse, "final witness is no stack");
        stack.push_back(toBytes(*item));
    }
    if (!reader.atEnd()) return fail(ErrorCode::PsbtParse, "bytes after the final witness");
    return stack;
}

Result<Bytes> schnorrSignature(ByteView value) {
    if (value.size() != 64 && value.size() != 65)
        return fail(ErrorCode::PsbtParse, "taproot signature of " + std::to_string(value.size()) + " bytes");
    return toBytes(value);
}

Result<void> readPartialSignature(const PsbtField& read, PsbtInput& input) {
    SANDYK_TRY(Bytes key, psbtPublicKey(read.keyData));
    if (!isDerWithType(read.value)) return fail(ErrorCode::PsbtParse, "partial signature is not DER");
    return addUnique(input.partialSignatures, std::move(key), toBytes(read.value));
}

Result<void> readPreimage(const PsbtField& read, PsbtInput& input) {
    const bool isShort = read.type == field::Ripemd160Preimage || read.type == field::Hash160Preimage;
    if (read.keyData.size() != (isShort ? 20 : 32)) return fail(ErrorCode::PsbtParse, "hash of a preimage");
    return keepUnknown(input.unknown, read);
}

Result<void> readTapLeafScript(const PsbtField& read, PsbtInput& input) {
    const std::size_t size = read.keyData.size();
    if (size < 33 || size > kMostControlBlock || (size - 33) % 32 != 0)
        return fail(ErrorCode::PsbtParse, "control block of " + std::to_string(size) + " bytes");
    if (read.value.empty()) return fail(ErrorCode::PsbtParse, "leaf script without a version");
    return addUnique(input.tapLeafScripts, toBytes(read.keyData), toBytes(read.value));
}

/// Fields of BIP371.
Result<void> readTaprootField(PsbtMapReader& map, const PsbtField& read, PsbtInput& input) {
    switch (read.type) {
    case field::TapKeySignature: {
        SANDYK_CHECK(map.single(read));
        SANDYK_TRY(input.tapKeySignature, schnorrSignature(read.value));
        return {};
    }
    case field::TapScriptSignature: {
        SANDYK_TRY(const auto key, psbtArray<64>(read.keyData));
        SANDYK_TRY(Bytes signature, schnorrSignature(read.value));
        return addUnique(input.tapScriptSignatures, toBytes(key), std::move(signature));
    }
    case field::TapLeafScript:
        return readTapLeafScript(read, input);
    case field::TapKeyOrigin: {
        SANDYK_TRY(const auto key, psbtArray<32>(read.keyData));
        SANDYK_TRY(TapKeyOrigin origin, psbtTapKeyOrigin(read.value));
        return addUnique(input.tapKeyOrigins, key, std::move(origin));
    }
    case field::TapInternalKey: {
        SANDYK_CHECK(map.single(read));
        SANDYK_TRY(input.tapInternalKey, psbtArray<32>(read.value));
        return {};
    }
    default: { // field::TapMerkleRoot
        SANDYK_CHECK(map.single(read));
        SANDYK_TRY(input.tapMerkleRoot, psbtArray<32>(read.value));
        return {};
    }
    }
}

/// Fields of BIP370.
Result<void> readVersion2Field(PsbtMapReader& map, std::uint32_t version, const PsbtField& read, PsbtInput& input) {
    if (version != 2) return fail(ErrorCode::PsbtParse, "field of version 2 in an input of version 0");
    SANDYK_CHECK(map.single(read));
    if (read.type == field::PreviousTxid) {
        SANDYK_TRY(input.previous.txid.bytes, psbtArray<32>(read.value));
        return {};
    }
    SANDYK_TRY(const std::uint32_t value, psbtU32(read));
    if (read.type == field::OutputIndex) {
        input.previous.index = value;
    } else if (read.type == field::Sequence) {
        input.sequence = value;
    } else if (read.type == field::RequiredTimeLock) {
        if (value < kLockTimeThreshold) return fail(ErrorCode::PsbtParse, "required time is a height");
        input.requiredTimeLock = value;
    } else {
        if (value == 0 || value >= kLockTimeThreshold) return fail(ErrorCode::PsbtParse, "required height is none");
        input.requiredHeightLock = value;
    }
    return {};
}

Result<void> readUtxoField(PsbtMapReader& map, const PsbtField& read, PsbtInput& input) {
    SANDYK_CHECK(map.single(read));
    if (read.type == field::NonWitnessUtxo) {
        SANDYK_TRY(input.nonWitnessUtxo, previousTransaction(read.value));
    } else {
        SANDYK_TRY(input.witnessUtxo, witnessUtxo(read.value));
    }
    return {};
}

/// Fields of BIP174 that have no key data.
Result<void> readScriptField(PsbtMapReader& map, const PsbtField& read, PsbtInput& input) {
    SANDYK_CHECK(map.single(read));
    switch (read.type) {
    case field::SighashType: {
        SANDYK_TRY(input.sighashType, psbtU32(read));
        return {};
    }
    case field::RedeemScript:
        input.redeemScript = Script{toBytes(read.value)};
        return {};
    case field::WitnessScript:
        input.witnessScript = Script{toBytes(read.value)};
        return {};
    case field::FinalScriptSig:
        input.finalScriptSig = Script{toBytes(read.value)};
        return {};
    default: { // field::FinalWitness
        SANDYK_TRY(input.finalWitness, witnessStack(read.value));
        return {};
    }
    }
}

Result<void> readField(PsbtMapReader& map, std::uint32_t version, const PsbtField& read, PsbtInput& input) {
    switch (read.type) {
    case field::NonWitnessUtxo:
    case field::WitnessUtxo:
        return readUtxoField(map, read, input);
    case field::PartialSignature:
        return readPartialSignature(read, input);
    case field::KeyOrigin: {
        SANDYK_TRY(Bytes key, psbtPublicKey(read.keyData));
        SANDYK_TRY(keys::KeyOrigin origin, psbtKeyOrigin(read.value));
        return addUnique(input.keyOrigins, std::move(key), std::move(origin));
    }
    case field::SighashType:
    case field::RedeemScript:
    case field::WitnessScript:
    case field::FinalScriptSig:
    case field::FinalWitness:
        return readScriptField(map, read, input);
    case field::Ripemd160Preimage:
    case field::Sha256Preimage:
    case field::Hash160Preimage:
    case field::Hash256Preimage:
        return readPreimage(read, input);
    case field::PreviousTxid:
    case field::OutputIndex:
    case field::Sequence:
    case field::RequiredTimeLock:
    case field::RequiredHeightLock:
        return readVersion2Field(map, version, read, input);
    case field::TapKeySignature:
    case field::TapScriptSignature:
    case field::TapLeafScript:
    case field::TapKeyOrigin:
    case field::TapInternalKey:
    case field::TapMerkleRoot:
        return readTaprootField(map, read, input);
    default:
        return keepUnknown(input.unknown, read);
    }
}

} // namespace

Result<void> readPsbtInput(ByteReader& reader, std::uint32_t version, PsbtInput& input) {
    PsbtMapReader map(reader);
    for (;;) {
        SANDYK_TRY(const auto read, map.next());
        if (!read) break;
        SANDYK_CHECK(readField(map, version, *read, input));
    }
    if (version == 2 && !(map.has(field::PreviousTxid) && map.has(field::OutputIndex)))
        return fail(ErrorCode::PsbtParse, "an input does not say what it spends");
    return {};
}

} // namespace sandyk::bitcoin
