#include "bitcoin/psbt_fields.h"
#include "bitcoin/psbt_map.h"

namespace sandyk::bitcoin {

namespace field = psbt_field::output;

namespace {

/// Depth first, at most 128 deep, and nothing missing: only then can the tree be built again (BIP371).
Result<void> checkTapTree(ByteView value) {
    constexpr std::uint8_t kDeepest = 128;
    ByteReader reader(value);
    std::vector<std::uint8_t> open; // depths of complete subtrees that wait for their sibling, strictly ascending
    while (!reader.atEnd()) {
        const auto depth = reader.u8();
        const auto version = reader.u8();
        if (!depth || !version || !reader.lengthPrefixed()) return fail(ErrorCode::PsbtParse, "tap tree is cut off");
        if (*depth > kDeepest || (*version & 1) != 0 || (!open.empty() && *depth < open.back()))
            return fail(ErrorCode::PsbtParse, "tap tree is no tree");
        if (!open.empty() && open.back() == 0) return fail(ErrorCode::PsbtParse, "leaf after a complete tap tree");
        std::uint8_t level = *depth;
        while (!open.empty() && open.back() == level) {
            open.pop_back();
            --level;
        }
        open.push_back(level);
    }
    if (open.size() != 1 || open.back() != 0) return fail(ErrorCode::PsbtParse, "tap tree is not complete");
    return {};
}

/// Fields without key data.
Result<void> readSingleField(PsbtMapReader& map, const PsbtField& read, PsbtOutput& output) {
    SANDYK_CHECK(map.single(read));
    switch (read.type) {
    case field::RedeemScript:
        output.redeemScript = Script{toBytes(read.value)};
        return {};
    case field::WitnessScript:
        output.witnessScript = Script{toBytes(read.value)};
        return {};
    case field::Amount: {
        SANDYK_TRY(const std::uint64_t sat, psbtU64(read));
        SANDYK_TRY(output.amount, psbtAmount(sat));
        return {};
    }
    case field::ScriptPubKey:
        output.scriptPubKey = Script{toBytes(read.value)};
        return {};
    case field::TapInternalKey: {
        SANDYK_TRY(output.tapInternalKey, psbtArray<32>(read.value));
        return {};
    }
    default: // field::TapTree
        SANDYK_CHECK(checkTapTree(read.value));
        output.tapTree = toBytes(read.value);
        return {};
    }
}

Result<void> readField(PsbtMapReader& map, std::uint32_t version, const PsbtField& read, PsbtOutput& output) {
    switch (read.type) {
    case field::Amount:
    case field::ScriptPubKey:
        if (version != 2) return fail(ErrorCode::PsbtParse, "field of version 2 in an output of version 0");
        return readSingleField(map, read, output);
    case field::RedeemScript:
    case field::WitnessScript:
    case field::TapInternalKey:
    case field::TapTree:
        return readSingleField(map, read, output);
    case field::KeyOrigin: {
        SANDYK_TRY(Bytes key, psbtPublicKey(read.keyData));
        SANDYK_TRY(keys::KeyOrigin origin, psbtKeyOrigin(read.value));
        return addUnique(output.keyOrigins, std::move(key), std::move(origin));
    }
    case field::TapKeyOrigin: {
        SANDYK_TRY(const auto key, psbtArray<32>(read.keyData));
        SANDYK_TRY(TapKeyOrigin origin, psbtTapKeyOrigin(read.value));
        return addUnique(output.tapKeyOrigins, key, std::move(origin));
    }
    default:
        return keepUnknown(output.unknown, read);
    }
}

} // namespace

Result<void> readPsbtOutput(ByteReader& reader, std::uint32_t version, PsbtOutput& output) {
    PsbtMapReader map(reader);
    for (;;) {
        SANDYK_TRY(const auto read, map.next());
        if (!read) break;
        SANDYK_CHECK(readField(map, version, *read, output));
    }
    if (version == 2 && !(map.has(field::Amount) && map.has(field::ScriptPubKey)))
        return fail(ErrorCode::PsbtParse, "an output without amount or script");
    return {};
}

} // namespace sandyk::bitcoin
