#include "bitcoin/psbt_fields.h"
#include "bitcoin/psbt_map.h"

namespace sandyk::bitcoin {

namespace field = psbt_field::global;

namespace {

/// The fewest bytes that an input or output of version 2 takes: its required fields and the separator.
constexpr std::size_t kLeastInput = 35 + 7 + 1;
constexpr std::size_t kLeastOutput = 11 + 3 + 1;

/// The global map before it is known which version it is of.
struct GlobalMap {
    std::uint32_t version = 0;
    std::optional<Transaction> unsignedTx;
    std::optional<std::uint32_t> txVersion;
    std::optional<std::uint32_t> fallbackLockTime;
    std::optional<std::uint64_t> inputCount;
    std::optional<std::uint64_t> outputCount;
    std::optional<std::uint8_t> modifiable;
    std::map<Bytes, keys::KeyOrigin> xpubs;
    UnknownFields unknown;
};

Result<Transaction> unsignedTx(ByteView value) {
    auto tx = Transaction::parse(value, Transaction::Witness::Forbidden);
    if (!tx) return fail(ErrorCode::PsbtParse, "unsigned transaction: " + tx.error().detail);
    for (const TxInput& input : tx->inputs) {
        if (!input.scriptSig.empty()) return fail(ErrorCode::PsbtParse, "the unsigned transaction has a scriptSig");
    }
    return std::move(*tx);
}

Result<std::uint64_t> count(ByteView value) {
    ByteReader reader(value);
    const auto number = reader.compactSize();
    if (!number || !reader.atEnd()) return fail(ErrorCode::PsbtParse, "count is no number");
    return *number;
}

/// The key is a serialised extended key (BIP32): its depth and its point must be in order; version bytes of other
/// networks and of SLIP-132 are left to whoever uses it.
Result<void> readXpub(const PsbtField& read, GlobalMap& global) {
    constexpr std::size_t kDepthAt = 4;
    constexpr std::size_t kKeyAt = 45;
    if (read.keyData.size() != 78) return fail(ErrorCode::PsbtParse, "extended key is not 78 bytes");
    SANDYK_CHECK(psbtPublicKey(read.keyData.subspan(kKeyAt)));
    SANDYK_TRY(keys::KeyOrigin origin, psbtKeyOrigin(read.value));
    if (origin.path.size() != read.keyData[kDepthAt])
        return fail(ErrorCode::PsbtParse, "depth of an extended key is not that of its path");
    return addUnique(global.xpubs, toBytes(read.keyData), std::move(origin));
}

Result<void> readSingleField(PsbtMapReader& map, const PsbtField& read, GlobalMap& global) {
    SANDYK_CHECK(map.single(read));
    switch (read.type) {
    case field::UnsignedTx: {
        SANDYK_TRY(global.unsignedTx, unsignedTx(read.value));
        return {};
    }
    case field::TxVersion: {
        SANDYK_TRY(global.txVersion, psbtU32(read));
        return {};
    }
    case field::FallbackLockTime: {
        SANDYK_TRY(global.fallbackLockTime, psbtU32(read));
        return {};
    }
    case field::InputCount: {
        SANDYK_TRY(global.inputCount, count(read.value));
        return {};
    }
    case field::OutputCount: {
        SANDYK_TRY(global.outputCount, count(read.value));
        return {};
    }
    case field::Modifiable:
        if (read.value.size() != 1) return fail(ErrorCode::PsbtParse, "modifiable flags are not one byte");
        global.modifiable = read.value[0];
        return {};
    default: { // field::Version
        SANDYK_TRY(global.version, psbtU32(read));
        return {};
    }
    }
}

Result<GlobalMap> readGlobal(ByteReader& reader) {
    GlobalMap global;
    PsbtMapReader map(reader);
    for (;;) {
        SANDYK_TRY(const auto read, map.next());
        if (!read) return global;
        switch (read->type) {
        case field::UnsignedTx:
        case field::TxVersion:
        case field::FallbackLockTime:
        case field::InputCount:
        case field::OutputCount:
        case field::Modifiable:
        case field::Version:
            SANDYK_CHECK(readSingleField(map, *read, global));
            break;
        case field::Xpub:
            SANDYK_CHECK(readXpub(*read, global));
            break;
        default:
            SANDYK_CHECK(keepUnknown(global.unknown, *read));
        }
    }
}

/// Version 0: what stands in the unsigned transaction goes to the inputs and outputs.
Result<void> layOut0(GlobalMap& global, std::size_t remaining, Psbt& psbt) {
    if (!global.unsignedTx) return fail(ErrorCode::PsbtParse, "no unsigned transaction");
    if (global.txVersion || global.fallbackLockTime || global.inputCount || global.outputCount || global.modifiable)
        return fail(ErrorCode::PsbtParse, "global field of version 2 in version 0");
    Transaction& tx = *global.unsignedTx;
    if (tx.inputs.size() + tx.outputs.size() > remaining)
        return fail(ErrorCode::ParseTruncated, "fewer maps than inputs and outputs");
    psbt.txVersion = tx.version;
    psbt.fallbackLockTime = tx.lockTime;
    psbt.hasFallbackLockTime = true;
    psbt.inputs.resize(tx.inputs.size());
    for (std::size_t i = 0; i < tx.inputs.size(); ++i) {
        psbt.inputs[i].previous = tx.inputs[i].previous;
        psbt.inputs[i].sequence = tx.inputs[i].sequence;
    }
    psbt.outputs.resize(tx.outputs.size());
    for (std::size_t i = 0; i < tx.outputs.size(); ++i) {
        psbt.outputs[i].amount = tx.outputs[i].amount;
        psbt.outputs[i].scriptPubKey = std::move(tx.outputs[i].scriptPubKey);
    }
    return {};
}

/// Version 2: the counts may make room only for what the remaining bytes can hold.
Result<void> layOut2(const GlobalMap& global, std::size_t remaining, Psbt& psbt) {
    if (global.unsignedTx) return fail(ErrorCode::PsbtParse, "unsigned transaction in version 2");
    if (!global.txVersion || !global.inputCount || !global.outputCount)
        return fail(ErrorCode::PsbtParse, "version 2 without transaction version or counts");
    if (*global.inputCount > remaining / kLeastInput || *global.outputCount > remaining / kLeastOutput ||
        *global.inputCount * kLeastInput + *global.outputCount * kLeastOutput > remaining)
        return fail(ErrorCode::ParseTruncated, "fewer bytes than the counted inputs and outputs need");
    psbt.txVersion = static_cast<std::int32_t>(*global.txVersion);
    psbt.fallbackLockTime = global.fallbackLockTime.value_or(0);
    psbt.hasFallbackLockTime = global.fallbackLockTime.has_value();
    psbt.modifiable = global.modifiable;
    psbt.inputs.resize(static_cast<std::size_t>(*global.inputCount));
    psbt.outputs.resize(static_cast<std::size_t>(*global.outputCount));
    return {};
}

/// Adds which input or output an error speaks of.
Result<void> at(const char* what, std::size_t index, Result<void> result) {
    if (!result) result.error().params.emplace_back(what, std::to_string(index));
    return result;
}

} // namespace

Result<Psbt> Psbt::parse(ByteView bytes) {
    if (bytes.size() > kMaxSize) return fail(ErrorCode::ParseTooLarge, "PSBT above 64 MiB");
    ByteReader reader(bytes);
    const auto magic = reader.take(psbt_field::kMagic.size());
    if (!magic || !equal(*magic, psbt_field::kMagic)) return fail(ErrorCode::PsbtParse, "no PSBT");
    SANDYK_TRY(GlobalMap global, readGlobal(reader));
    Psbt psbt;
    psbt.version = global.version;
    if (psbt.version != 0 && psbt.version != 2)
        return fail(ErrorCode::PsbtParse, "PSBT of version " + std::to_string(psbt.version));
    SANDYK_CHECK(psbt.version == 0 ? layOut0(global, reader.remaining(), psbt)
                                   : layOut2(global, reader.remaining(), psbt));
    global.unsignedTx.reset();
    psbt.globalXpubs = std::move(global.xpubs);
    psbt.unknown = std::move(global.unknown);
    for (std::size_t i = 0; i < psbt.inputs.size(); ++i)
        SANDYK_CHECK(at("input", i, readPsbtInput(reader, psbt.version, psbt.inputs[i])));
    for (std::size_t i = 0; i < psbt.outputs.size(); ++i)
        SANDYK_CHECK(at("output", i, readPsbtOutput(reader, psbt.version, psbt.outputs[i])));
    if (!reader.atEnd()) return fail(ErrorCode::PsbtParse, "bytes after the last output");
    return psbt;
}

} // namespace sandyk::bitcoin
