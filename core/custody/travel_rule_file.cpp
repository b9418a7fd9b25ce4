#include <algorithm>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "custody/travel_rule.h"

namespace sandyk::custody {
namespace {

constexpr std::string_view kMagic = "sandyk-travel-rule-1\n";
constexpr std::string_view kFormat = "sandyk-travel-rule-1";
constexpr std::string_view kCardFormat = "sandyk-provider-card-1";
constexpr std::string_view kSigned = "sandyk/travel-rule/1\n";

Failure bad(const std::string& why) {
    return fail(ErrorCode::TravelRuleFormat, why);
}

template <std::size_t N>
Result<void> takeHex(JsonFields& from, std::string_view name, ByteArray<N>& to) {
    SANDYK_TRY(const std::string hex, from.text(name, 2 * N, 2 * N));
    const auto bytes = fromHex(hex);
    if (!bytes || bytes->size() != N || toHex(*bytes) != hex) return from.failure(name, "is no hex");
    std::ranges::copy(*bytes, to.begin());
    return {};
}

Bytes signedBytes(std::string_view content) {
    Bytes bytes = toBytes(asBytes(kSigned));
    append(bytes, asBytes(content));
    return bytes;
}

} // namespace

std::string ProviderCard::id() const {
    Bytes keys = toBytes(signing);
    append(keys, box);
    return toHex(crypto::sha256(keys)).substr(0, 16);
}

std::string ProviderCard::text() const {
    const JsonValue value = JsonValue::Object{
        {"format", std::string(kCardFormat)}, {"name", name}, {"signing", toHex(signing)}, {"box", toHex(box)}};
    return value.pretty();
}

Result<ProviderCard> ProviderCard::parse(std::string_view json) {
    const auto value = JsonValue::parse(json, {kMostBytes, 16, 2});
    if (!value) return bad(value.error().detail);
    JsonFields fields(*value, ErrorCode::TravelRuleFormat, "card");
    SANDYK_TRY(const std::string format, fields.text("format", 1, 64));
    if (format != kCardFormat) return bad("no card of a provider");
    ProviderCard card;
    SANDYK_TRY(card.name, fields.text("name", 1, 100));
    SANDYK_CHECK(takeHex(fields, "signing", card.signing));
    SANDYK_CHECK(takeHex(fields, "box", card.box));
    SANDYK_CHECK(fields.finish());
    return card;
}

std::string TravelRuleFile::text() const {
    const JsonValue value = JsonValue::Object{
        {"format", std::string(kFormat)},
        {"id", toHex(id)},
        {"recipient", toHex(recipient)},
        {"ivms101", record},
        {"transfer",
         JsonValue::Object{
             {"network", network}, {"asset", asset}, {"address", address}, {"txid", txid}, {"amount", amount}}},
        {"made_at", madeAt}};
    return value.canonical();
}

Hash256 TravelRuleFile::digest() const {
    return crypto::sha256(asBytes(text()));
}

Result<TravelRuleFile> TravelRuleFile::parse(std::string_view text) {
    const auto value = JsonValue::parse(text, {kMostText, 20'100, 18});
    if (!value) return bad(value.error().detail);
    JsonFields fields(*value, ErrorCode::TravelRuleFormat, "file");
    SANDYK_TRY(const std::string format, fields.text("format", 1, 64));
    if (format != kFormat) return bad("not of this form");
    TravelRuleFile file;
    SANDYK_CHECK(takeHex(fields, "id", file.id));
    SANDYK_CHECK(takeHex(fields, "recipient", file.recipient));
    SANDYK_TRY(const JsonValue* record, fields.member("ivms101"));
    SANDYK_TRY(const JsonValue* transfer, fields.member("transfer"));
    SANDYK_TRY(file.madeAt, fields.integer("made_at", 0, JsonValue::kMostInteger));
    SANDYK_CHECK(fields.finish());
    if (record->object() == nullptr) return bad("no IVMS101 record");
    file.record = *record;
    JsonFields of(*transfer, ErrorCode::TravelRuleFormat, "transfer");
    SANDYK_TRY(file.network, of.text("network", 1, 32));
    SANDYK_TRY(file.asset, of.text("asset", 1, 32));
    SANDYK_TRY(file.address, of.text("address", 1, 200));
    SANDYK_TRY(file.txid, of.text("txid", 0, 100));
    SANDYK_TRY(file.amount, of.integer("amount", 0, JsonValue::kMostInteger));
    SANDYK_CHECK(of.finish());
    if (file.text() != text) return bad("not in its canonical form");
    return file;
}

Bytes sealTravelRule(TravelRuleFile content, const crypto::Ed25519Key& signer,
                     const crypto::X25519PublicKey& recipient) {
    content.recipient = recipient;
    const std::string text = content.text();
    Bytes inner = toBytes(signer.sign(signedBytes(text)));
    append(inner, signer.publicKey());
    append(inner, asBytes(text));
    Bytes file = toBytes(asBytes(kMagic));
    append(file, crypto::sealTo(recipient, inner));
    return file;
}

Result<TravelRuleFile> openTravelRuleFile(ByteView file, const crypto::SealedBoxKey& key) {
    if (file.size() > kMostTravelRule || !asText(file).starts_with(kMagic)) return bad("no travel-rule file");
    const auto inner = key.open(file.subspan(kMagic.size()));
    if (!inner) return bad("changed, or sealed for another");
    const ByteView bytes = inner->view();
    crypto::Ed25519Signature signature{};
    crypto::Ed25519PublicKey signer{};
    if (bytes.size() < signature.size() + signer.size()) return bad("cut off");
    std::ranges::copy(bytes.first(signature.size()), signature.begin());
    std::ranges::copy(bytes.subspan(signature.size(), signer.size()), signer.begin());
    const std::string_view text = asText(bytes.subspan(signature.size() + signer.size()));
    if (!crypto::verifyEd25519(signer, signedBytes(text), signature)) return bad("the signature is wrong");
    SANDYK_TRY(TravelRuleFile read, TravelRuleFile::parse(text));
    // Signed for one provider, it cannot be handed on to another as if it were meant for that one.
    if (read.recipient != key.publicKey()) return bad("meant for another provider");
    read.signer = signer;
    return read;
}

} // namespace sandyk::custody
