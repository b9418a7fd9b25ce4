#include "bitcoin/psbt_map.h"

#include "bitcoin/psbt_fields.h"

namespace sandyk::bitcoin {

namespace {

constexpr std::size_t kMostSteps = 255; // keys::DerivationPath

Result<void> checkProprietary(ByteView keyData) {
    ByteReader reader(keyData);
    const auto identifier = reader.lengthPrefixed();
    if (!identifier || !reader.compactSize()) return fail(ErrorCode::PsbtParse, "proprietary key without a subtype");
    return {};
}

} // namespace

Result<std::optional<PsbtField>> PsbtMapReader::next() {
    SANDYK_TRY(const ByteView key, m_reader.lengthPrefixed());
    if (key.empty()) return std::optional<PsbtField>();
    ByteReader keyReader(key);
    const auto type = keyReader.compactSize();
    if (!type) return fail(ErrorCode::PsbtParse, "key without a type");
    SANDYK_TRY(const ByteView value, m_reader.lengthPrefixed());
    return std::optional(PsbtField{*type, key, key.last(keyReader.remaining()), value});
}

Result<void> PsbtMapReader::single(const PsbtField& field) {
    if (!field.keyData.empty())
        return fail(ErrorCode::PsbtParse, "key data in a field of type " + std::to_string(field.type));
    if (has(field.type)) return fail(ErrorCode::PsbtDuplicateKey, "field of type " + std::to_string(field.type));
    m_seen.set(static_cast<std::size_t>(field.type));
    return {};
}

Result<void> keepUnknown(UnknownFields& fields, const PsbtField& field) {
    if (field.type == psbt_field::kProprietary) SANDYK_CHECK(checkProprietary(field.keyData));
    return addUnique(fields, toBytes(field.key), toBytes(field.value));
}

Result<std::uint32_t> psbtU32(const PsbtField& field) {
    ByteReader reader(field.value);
    if (field.value.size() != 4)
        return fail(ErrorCode::PsbtParse, "field of type " + std::to_string(field.type) + " is not four bytes");
    return reader.u32();
}

Result<std::uint64_t> psbtU64(const PsbtField& field) {
    ByteReader reader(field.value);
    if (field.value.size() != 8)
        return fail(ErrorCode::PsbtParse, "field of type " + std::to_string(field.type) + " is not eight bytes");
    return reader.u64();
}

Result<keys::KeyOrigin> psbtKeyOrigin(ByteView value) {
    if (value.size() < 4 || value.size() % 4 != 0 || value.size() / 4 - 1 > kMostSteps)
        return fail(ErrorCode::PsbtParse, "key origin of " + std::to_string(value.size()) + " bytes");
    keys::KeyOrigin origin;
    std::ranges::copy(value.first(4), origin.fingerprint.bytes.begin());
    ByteReader reader(value.subspan(4));
    std::vector<std::uint32_t> steps;
    steps.reserve(reader.remaining() / 4);
    while (!reader.atEnd()) {
        SANDYK_TRY(const std::uint32_t step, reader.u32());
        steps.push_back(step);
    }
    origin.path = keys::DerivationPath(std::move(steps));
    return origin;
}

Result<TapKeyOrigin> psbtTapKeyOrigin(ByteView value) {
    ByteReader reader(value);
    const auto count = reader.compactSize();
    if (!count || *count > reader.remaining() / 32) return fail(ErrorCode::PsbtParse, "taproot key origin");
    TapKeyOrigin result;
    result.leafHashes.reserve(static_cast<std::size_t>(*count));
    for (std::uint64_t i = 0; i < *count; ++i) {
        SANDYK_TRY(const Hash256 hash, reader.array<32>());
        result.leafHashes.push_back(hash);
    }
    SANDYK_TRY(result.origin, psbtKeyOrigin(value.last(reader.remaining())));
    return result;
}

Result<Bytes> psbtPublicKey(ByteView keyData) {
    if (!crypto::PublicKey::parse(keyData)) return fail(ErrorCode::PsbtParse, "key data is no public key");
    return toBytes(keyData);
}

Result<Amount> psbtAmount(std::uint64_t value) {
    const auto amount = value <= static_cast<std::uint64_t>(Amount::kMaxSat)
                            ? Amount::fromSat(static_cast<std::int64_t>(value))
                            : fail(ErrorCode::AmountRange);
    if (!amount) return fail(ErrorCode::PsbtParse, "amount above 21 million bitcoin");
    return *amount;
}

void PsbtMapWriter::add(std::uint64_t type, ByteView keyData, Bytes value) {
    ByteWriter key;
    key.compactSize(type);
    key.bytes(keyData);
    m_fields.emplace(key.take(), std::move(value));
}

void PsbtMapWriter::writeTo(ByteWriter& writer) const {
    for (const auto& [key, value] : m_fields) {
        writer.lengthPrefixed(key);
        writer.lengthPrefixed(value);
    }
    writer.u8(0);
}

} // namespace sandyk::bitcoin
