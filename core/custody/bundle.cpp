#include "custody/bundle.h"

#include <algorithm>
#include <set>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "custody/fields.h"
#include "custody/json.h"

namespace sandyk::custody {
namespace {

using nlohmann::json;

constexpr std::string_view kCardFormat = "sandyk-desk-card-1";
constexpr std::string_view kDesksFormat = "sandyk-desks-1";
constexpr std::string_view kFileMagic = "sandyk-bundle-1\n";
constexpr std::string_view kHeading = "sandyk/bundle/1";
constexpr std::size_t kMostName = 32;
constexpr std::size_t kMostNote = 65'536;
constexpr std::size_t kMostProof = 8'192;
constexpr Named<BundleKind> kKinds[] = {{BundleKind::State, "state"},
                                        {BundleKind::Request, "request"},
                                        {BundleKind::Approval, "approval"},
                                        {BundleKind::Signed, "signed"}};

Failure bad(const std::string& why) {
    return fail(ErrorCode::BundleFormat, why);
}

template <std::size_t N>
Result<void> takeHex(const json& from, const char* name, ByteArray<N>& to) {
    SANDYK_TRY(const std::string hex, text(from, name));
    const auto bytes = fromHex(hex);
    if (!bytes || bytes->size() != N) return badJson(std::string("hex of a wrong length: ") + name);
    std::ranges::copy(*bytes, to.begin());
    return {};
}

json cardJson(const DeskCard& card) {
    return {{"name", card.name}, {"signing", toHex(card.signing)}, {"box", toHex(card.box)}};
}

Result<DeskCard> readCard(const json& from) {
    DeskCard card;
    SANDYK_TRY(card.name, text(from, "name"));
    SANDYK_CHECK(checkOperatorName(card.name));
    SANDYK_CHECK(takeHex(from, "signing", card.signing));
    SANDYK_CHECK(takeHex(from, "box", card.box));
    return card;
}

} // namespace

std::string DeskCard::id() const {
    Bytes keys = toBytes(signing);
    append(keys, box);
    return toHex(crypto::sha256(keys)).substr(0, 16);
}

std::string DeskCard::text() const {
    json object = cardJson(*this);
    object["format"] = std::string(kCardFormat);
    object["operators"] = json::array();
    for (const Operator& each : operators)
        object["operators"].push_back(
            {{"name", each.name}, {"person", each.person}, {"roles", each.roles.names()}, {"key", toHex(each.key)}});
    return canonicalText(object);
}

Result<DeskCard> DeskCard::parse(std::string_view content) {
    SANDYK_TRY(const json object, parseJson(content, 65'536));
    SANDYK_CHECK(onlyMembers(object, {"format", "name", "signing", "box", "operators"}));
    SANDYK_TRY(const std::string format, custody::text(object, "format"));
    if (format != kCardFormat) return badJson("no card of a desk");
    SANDYK_TRY(DeskCard card, readCard(object));
    SANDYK_TRY(const json* list, optionalArray(object, "operators"));
    if (list != nullptr && list->size() > OperatorRegister::kMostOperators) return badJson("too many operators");
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        const json& each = (*list)[i];
        SANDYK_CHECK(onlyMembers(each, {"name", "person", "roles", "key"}));
        Operator one;
        SANDYK_TRY(one.name, custody::text(each, "name"));
        SANDYK_CHECK(checkOperatorName(one.name));
        SANDYK_TRY(one.person, custody::text(each, "person"));
        SANDYK_TRY(const auto roles, textList(each, "roles"));
        for (const std::string& name : roles) {
            const auto role = parseRole(name);
            if (!role) return badJson("no such role");
            one.roles = one.roles.with(Roles{*role});
        }
        SANDYK_CHECK(takeHex(each, "key", one.key));
        card.operators.push_back(std::move(one));
    }
    return card;
}

const DeskCard* DeskRegister::find(std::string_view name) const {
    const auto found = std::ranges::find(desks, name, &DeskCard::name);
    return found != desks.end() ? &*found : nullptr;
}

Result<void> DeskRegister::check() const {
    if (desks.size() > kMostDesks) return fail(ErrorCode::FirmRecord, "too many desks");
    std::set<std::string> seen;
    for (const DeskCard& card : desks) {
        SANDYK_CHECK(checkOperatorName(card.name));
        if (!seen.insert(card.name).second || !seen.insert(toHex(card.signing)).second ||
            !seen.insert(toHex(card.box)).second)
            return fail(ErrorCode::FirmExists, "two desks share a name or a key");
    }
    return {};
}

std::string DeskRegister::text() const {
    json object = {{"format", std::string(kDesksFormat)}, {"desks", json::array()}};
    for (const DeskCard& card : desks)
        object["desks"].push_back(cardJson(card));
    return canonicalText(object);
}

Result<DeskRegister> DeskRegister::parse(std::string_view content) {
    SANDYK_TRY(const json object, parseJson(content));
    SANDYK_CHECK(onlyMembers(object, {"format", "desks"}));
    SANDYK_TRY(const std::string format, custody::text(object, "format"));
    SANDYK_TRY(const json* list, optionalArray(object, "desks"));
    if (format != kDesksFormat || list == nullptr || list->size() > kMostDesks) return badJson("no register of desks");
    DeskRegister read;
    for (const json& each : *list) {
        SANDYK_CHECK(onlyMembers(each, {"name", "signing", "box"}));
        SANDYK_TRY(DeskCard card, readCard(each));
        read.desks.push_back(std::move(card));
    }
    SANDYK_CHECK(read.check());
    return read;
}

std::vector<std::string> deskDiff(const DeskRegister& from, const DeskRegister& to) {
    std::vector<std::string> lines;
    for (const DeskCard& card : to.desks) {
        const DeskCard* before = from.find(card.name);
        if (before == nullptr) lines.push_back("+ desk " + card.name + ": " + card.id());
        if (before != nullptr && before->id() != card.id())
            lines.push_back("~ desk " + card.name + ": " + before->id() + " -> " + card.id());
    }
    for (const DeskCard& card : from.desks) {
        if (to.find(card.name) == nullptr) lines.push_back("- desk " + card.name + ": " + card.id());
    }
    return lines;
}

std::string_view bundleKindName(BundleKind kind) {
    return nameOf(kKinds, kind);
}

Bytes Bundle::canonical() const {
    ByteWriter out;
    out.reserve(payload.size() + 1'024);
    putText(out, kHeading);
    out.bytes(firm);
    putText(out, from);
    putText(out, to);
    out.u8(static_cast<std::uint8_t>(kind));
    out.u64(number);
    putTime(out, madeAt);
    putText(out, seen);
    out.compactSize(proofs.size());
    for (const auto& [size, proof] : proofs) {
        out.u64(size);
        putText(out, proof);
    }
    out.lengthPrefixed(payload);
    return out.take();
}

Hash256 Bundle::id() const {
    return crypto::sha256(canonical());
}

Result<Bundle> Bundle::parse(ByteView bytes) {
    const auto read = [&]() -> Result<Bundle> {
        if (bytes.size() > kMostBytes) return bad("too large");
        ByteReader in(bytes);
        Bundle bundle;
        SANDYK_CHECK(takeHeading(in, kHeading));
        SANDYK_TRY(bundle.firm, in.array<16>());
        SANDYK_TRY(bundle.from, takeText(in, kMostName));
        SANDYK_TRY(bundle.to, takeText(in, kMostName));
        SANDYK_CHECK(checkOperatorName(bundle.from));
        SANDYK_CHECK(checkOperatorName(bundle.to));
        SANDYK_TRY(const std::uint8_t kind, in.u8());
        bundle.kind = static_cast<BundleKind>(kind);
        if (bundleKindName(bundle.kind).empty()) return bad("no such kind");
        SANDYK_TRY(bundle.number, in.u64());
        if (bundle.number == 0 || bundle.number > std::uint64_t{INT64_MAX}) return bad("a number is out of range");
        SANDYK_TRY(bundle.madeAt, takeTime(in));
        SANDYK_TRY(bundle.seen, takeText(in, kMostNote));
        SANDYK_TRY(const std::uint64_t count, in.compactSize());
        if (count > kMostProofs) return bad("too many proofs");
        for (std::uint64_t i = 0; i < count; ++i) {
            SANDYK_TRY(const std::uint64_t size, in.u64());
            SANDYK_TRY(std::string proof, takeText(in, kMostProof));
            bundle.proofs.emplace_back(size, std::move(proof));
        }
        SANDYK_TRY(const ByteView payload, in.lengthPrefixed());
        bundle.payload = toBytes(payload);
        if (!in.atEnd()) return bad("something follows the end");
        return bundle;
    }();
    if (!read) return bad(read.error().detail);
    return read;
}

Bytes sealBundle(const Bundle& bundle, const crypto::Ed25519Key& sender, const crypto::X25519PublicKey& recipient) {
    const Bytes canonical = bundle.canonical();
    Bytes inner = toBytes(sender.sign(canonical));
    append(inner, canonical);
    Bytes file = toBytes(asBytes(kFileMagic));
    append(file, crypto::sealTo(recipient, inner));
    return file;
}

Result<OpenedBundle> openBundle(ByteView file, const crypto::SealedBoxKey& key) {
    constexpr std::size_t kSealed = 48;
    if (file.size() > Bundle::kMostBytes + 1'024 || file.size() < kFileMagic.size() + kSealed ||
        !asText(file).starts_with(kFileMagic))
        return bad("no bundle");
    const auto inner = key.open(file.subspan(kFileMagic.size()));
    if (!inner) return bad("changed, cut off, or sealed for another desk");
    OpenedBundle opened;
    const ByteView view = inner->view();
    if (view.size() < opened.signature.size()) return bad("cut off");
    std::ranges::copy(view.first(opened.signature.size()), opened.signature.begin());
    opened.canonical = toBytes(view.subspan(opened.signature.size()));
    SANDYK_TRY(opened.bundle, Bundle::parse(opened.canonical));
    return opened;
}

} // namespace sandyk::custody
