#include "crypto/signed_data.h"

#include "base/encoding.h"
#include "crypto/hash.h"

namespace sandyk::crypto {

namespace {

constexpr std::string_view kFormat = "sandyk-signed-data";
constexpr std::int64_t kFormatVersion = 1;
constexpr std::string_view kHeading = "sandyk signed data 1\n";
constexpr std::int64_t kLatestTime = 253'402'300'799; // the end of the year 9999
constexpr JsonLimits kLimits{SignedData::kMostBytes, 1'000'000, 24};

bool isKind(std::string_view kind) {
    return !kind.empty() && kind.size() <= 64 && std::ranges::all_of(kind, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

/// Lower-case hex only: a signature has one text.
template <std::size_t N>
Result<ByteArray<N>> readHex(JsonFields& fields, std::string_view name) {
    SANDYK_TRY(const std::string text, fields.text(name, 2 * N, 2 * N));
    const auto bytes = fromHex(text);
    if (!bytes || toHex(*bytes) != text) return fields.failure(name, "is no lower-case hex");
    ByteArray<N> out;
    std::ranges::copy(*bytes, out.begin());
    return out;
}

Result<std::vector<SignedData::Signature>> readSignatures(JsonFields& fields) {
    SANDYK_TRY(const JsonValue::Array* items, fields.array("signatures", SignedData::kMostSignatures));
    std::vector<SignedData::Signature> signatures;
    for (const JsonValue& item : *items) {
        JsonFields entry(item, ErrorCode::SignedDataFormat, "signature");
        SANDYK_TRY(const auto key, readHex<32>(entry, "key"));
        SANDYK_TRY(const auto bytes, readHex<64>(entry, "signature"));
        SANDYK_CHECK(entry.finish());
        const bool isTwice = std::ranges::any_of(signatures, [&](const auto& each) { return each.key == key; });
        if (isTwice) return entry.failure("key", "stands twice");
        signatures.push_back({key, bytes});
    }
    return signatures;
}

JsonValue::Object headOf(const SignedData& data) {
    return {{"format", std::string(kFormat)}, {"format_version", kFormatVersion}, {"kind", data.kind},
            {"version", data.version},        {"issued_at", data.issuedAt},       {"expires_at", data.expiresAt},
            {"payload", data.payload}};
}

std::vector<Ed25519PublicKey> readKeys(std::string_view list) {
    std::vector<Ed25519PublicKey> keys;
    for (std::size_t at = 0; at + 64 <= list.size(); at += 65) {
        const auto bytes = fromHex(list.substr(at, 64));
        if (!bytes) return {};
        std::ranges::copy(*bytes, keys.emplace_back().begin());
    }
    return keys;
}

} // namespace

Result<SignedData> SignedData::parse(ByteView file) {
    auto parsed = JsonValue::parse(asText(file), kLimits);
    if (!parsed && parsed.error().code == ErrorCode::ParseTooLarge) return Failure(std::move(parsed).error());
    if (!parsed) return fail(ErrorCode::SignedDataFormat, parsed.error().detail, parsed.error().params);
    JsonFields fields(*parsed, ErrorCode::SignedDataFormat, "signed data");
    SignedData data;
    SANDYK_TRY(const std::string format, fields.text("format", 1, 64));
    if (format != kFormat) return fields.failure("format", "is of something else");
    SANDYK_CHECK(fields.integer("format_version", kFormatVersion, kFormatVersion));
    SANDYK_TRY(data.kind, fields.text("kind", 1, 64));
    if (!isKind(data.kind)) return fields.failure("kind", "holds odd characters");
    SANDYK_TRY(data.version, fields.integer("version", 1, JsonValue::kMostInteger));
    SANDYK_TRY(data.issuedAt, fields.integer("issued_at", 0, kLatestTime));
    SANDYK_TRY(data.expiresAt, fields.integer("expires_at", 0, kLatestTime));
    if (data.expiresAt <= data.issuedAt) return fields.failure("expires_at", "is not after issued_at");
    SANDYK_TRY(data.signatures, readSignatures(fields));
    SANDYK_TRY(const JsonValue* payload, fields.member("payload"));
    if (!payload->object()) return fields.failure("payload", "is no object");
    data.payload = *payload;
    SANDYK_CHECK(fields.finish());
    return data;
}

Bytes SignedData::signedBytes() const {
    Bytes bytes = toBytes(asBytes(kHeading));
    append(bytes, asBytes(JsonValue(headOf(*this)).canonical()));
    return bytes;
}

void SignedData::sign(const Ed25519Key& key) {
    std::erase_if(signatures, [&](const Signature& each) { return each.key == key.publicKey(); });
    signatures.push_back({key.publicKey(), key.sign(signedBytes())});
}

std::string SignedData::toFile() const {
    JsonValue::Array list;
    for (const Signature& each : signatures)
        list.push_back(JsonValue::Object{{"key", toHex(each.key)}, {"signature", toHex(each.bytes)}});
    JsonValue::Object file = headOf(*this);
    file.emplace("signatures", std::move(list));
    return JsonValue(std::move(file)).pretty();
}

Result<Ed25519PublicKey> verifySignedData(const SignedData& data, const SignedDataRules& rules) {
    if (data.kind != rules.kind)
        return fail(ErrorCode::SignedDataKind, "the file holds " + data.kind, {{"kind", data.kind}});
    const Bytes message = data.signedBytes();
    const SignedData::Signature* trusted = nullptr;
    for (const SignedData::Signature& each : data.signatures) {
        if (std::ranges::find(rules.trusted, each.key) == rules.trusted.end()) continue;
        if (!verifyEd25519(each.key, message, each.bytes))
            return fail(ErrorCode::SignedDataDamaged, "the signature does not belong to this content",
                        {{"key", dataKeyId(each.key)}});
        trusted = &each;
    }
    if (!trusted) return fail(ErrorCode::SignedDataUnsigned, "no key that this program trusts has signed it");
    const auto version = std::to_string(data.version);
    if (data.version < rules.leastVersion)
        return fail(ErrorCode::SignedDataOlder, "a later version is in use already",
                    {{"version", version}, {"least", std::to_string(rules.leastVersion)}});
    if (rules.now >= data.expiresAt)
        return fail(ErrorCode::SignedDataExpired, "its time is over",
                    {{"version", version}, {"expires_at", std::to_string(data.expiresAt)}});
    return trusted->key;
}

const std::vector<Ed25519PublicKey>& trustedDataKeys() {
    static const std::vector<Ed25519PublicKey> keys = readKeys(SANDYK_DATA_KEY);
    return keys;
}

bool isDevelopmentDataKey(const Ed25519PublicKey& key) {
    return toHex(key) == SANDYK_DEVELOPMENT_DATA_KEY;
}

std::string dataKeyId(const Ed25519PublicKey& key) {
    return toHex(ByteView(sha256(key)).first(8));
}

} // namespace sandyk::crypto
