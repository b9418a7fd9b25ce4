#pragma once

#include <bitset>
#include <map>
#include <optional>

#include "base/byte_reader.h"
#include "bitcoin/psbt.h"

/// The key-value maps of which a PSBT consists. Private to the PSBT sources of this module.
namespace sandyk::bitcoin {

/// One record of a map; views into the input.
struct PsbtField {
    std::uint64_t type = 0;
    ByteView key;     ///< type and key data, as unknown fields are kept
    ByteView keyData; ///< what follows the type
    ByteView value;
};

class PsbtMapReader {
public:
    explicit PsbtMapReader(ByteReader& reader) : m_reader(reader) {}

    /// Empty at the end of the map. Errors: ParseTruncated, ParseTooLarge, PsbtParse.
    Result<std::optional<PsbtField>> next();
    /// Demands that a field has no key data and is the first of its type. Errors: PsbtParse, PsbtDuplicateKey.
    Result<void> single(const PsbtField& field);
    bool has(std::uint64_t type) const { return type < m_seen.size() && m_seen[type]; }

private:
    ByteReader& m_reader;
    std::bitset<256> m_seen;
};

/// Keeps a field that is not read. Errors: PsbtDuplicateKey, PsbtParse (a proprietary key that is none).
Result<void> keepUnknown(UnknownFields& fields, const PsbtField& field);

/// The value of a field, of exactly its size. Errors: PsbtParse.
Result<std::uint32_t> psbtU32(const PsbtField& field);
Result<std::uint64_t> psbtU64(const PsbtField& field);
template <std::size_t N>
Result<ByteArray<N>> psbtArray(ByteView bytes) {
    if (bytes.size() != N) return fail(ErrorCode::PsbtParse, "field of another length than " + std::to_string(N));
    ByteArray<N> out;
    std::ranges::copy(bytes, out.begin());
    return out;
}
/// Fingerprint and path. Errors: PsbtParse.
Result<keys::KeyOrigin> psbtKeyOrigin(ByteView value);
Result<TapKeyOrigin> psbtTapKeyOrigin(ByteView value);
/// 33 or 65 bytes that are a point. Errors: PsbtParse.
Result<Bytes> psbtPublicKey(ByteView keyData);
/// Errors: PsbtParse.
Result<Amount> psbtAmount(std::uint64_t value);

/// Errors: PsbtDuplicateKey.
template <class Key, class Value>
Result<void> addUnique(std::map<Key, Value>& to, Key key, Value value) {
    if (!to.emplace(std::move(key), std::move(value)).second)
        return fail(ErrorCode::PsbtDuplicateKey, "one key twice in a map");
    return {};
}

/// Reads one input or output map to its end, with the fields that `version` has. Errors: as Psbt::parse.
Result<void> readPsbtInput(ByteReader& reader, std::uint32_t version, PsbtInput& input);
Result<void> readPsbtOutput(ByteReader& reader, std::uint32_t version, PsbtOutput& output);

/// Collects the records of one map and writes them in ascending order of key.
class PsbtMapWriter {
public:
    void add(std::uint64_t type, ByteView keyData, Bytes value);
    void add(std::uint64_t type, Bytes value) { add(type, {}, std::move(value)); }
    void add(const UnknownFields& fields) { m_fields.insert(fields.begin(), fields.end()); }
    void writeTo(ByteWriter& writer) const;

private:
    std::map<Bytes, Bytes> m_fields;
};

} // namespace sandyk::bitcoin
