#include "audit/entry.h"

#include "base/encoding.h"
#include "base/json.h"
#include "crypto/hash.h"
#include "crypto/rng.h"

namespace sandyk::audit {

namespace {

constexpr std::int64_t kEntryVersion = 1;
constexpr std::string_view kCommitmentTag = "sandyk/commitment";
constexpr JsonLimits kLimits{Entry::kMostBytes, 1'000, 3};

bool isName(std::string_view name, std::string_view signs) {
    return !name.empty() && name.size() <= Entry::kMostName && std::ranges::all_of(name, [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || signs.find(c) != std::string_view::npos;
    });
}

Failure badEntry(std::string what) {
    return fail(ErrorCode::AuditEntry, std::move(what));
}

Result<Entry> readEntry(const JsonValue& value) {
    JsonFields fields(value, ErrorCode::AuditEntry, "entry");
    Entry entry;
    SANDYK_CHECK(fields.integer("v", kEntryVersion, kEntryVersion));
    SANDYK_TRY(const std::int64_t index, fields.integer("index", 0, JsonValue::kMostInteger));
    entry.index = static_cast<std::uint64_t>(index);
    SANDYK_TRY(entry.time, fields.integer("time", 0, JsonValue::kMostInteger));
    SANDYK_TRY(entry.actor, fields.text("actor", 1, Entry::kMostName));
    SANDYK_TRY(entry.kind, fields.text("kind", 1, Entry::kMostName));
    SANDYK_TRY(const JsonValue* facts, fields.member("facts"));
    SANDYK_TRY(const JsonValue* commitments, fields.member("commitments"));
    SANDYK_CHECK(fields.finish());
    if (!facts->object() || !commitments->object()) return badEntry("facts or commitments are no object");
    for (const auto& [name, fact] : *facts->object()) {
        if (!fact.text()) return badEntry("a fact is no text");
        entry.facts.emplace(name, *fact.text());
    }
    for (const auto& [name, hash] : *commitments->object()) {
        const auto bytes = hash.text() ? fromHex(*hash.text()) : Result<Bytes>(badEntry("no text"));
        if (!bytes || bytes->size() != std::tuple_size_v<Hash256>) return badEntry("a commitment is no hash");
        std::ranges::copy(*bytes, entry.commitments[name].begin());
    }
    return entry;
}

} // namespace

Result<void> Entry::check() const {
    if (index > static_cast<std::uint64_t>(JsonValue::kMostInteger) || time < 0 || time > JsonValue::kMostInteger)
        return badEntry("the index or time is out of bounds");
    if (!isName(actor, "._-:")) return badEntry("the actor is no plain name");
    if (!isName(kind, "._-")) return badEntry("the kind is no plain name");
    if (facts.size() > kMostFacts || commitments.size() > kMostFacts) return badEntry("too many facts");
    std::size_t size = 0;
    for (const auto& [name, value] : facts) {
        if (!isName(name, "._-")) return badEntry("a fact has no plain name");
        if (value.size() > kMostValue || !isUtf8(value)) return badEntry("a fact is too long or no text");
        size += value.size();
    }
    for (const auto& [name, hash] : commitments) {
        if (!isName(name, "._-")) return badEntry("a commitment has no plain name");
    }
    // A control character takes six bytes; names and hashes take the rest.
    if (size > kMostBytes / 8) return badEntry("the facts are too long");
    return {};
}

std::string Entry::canonical() const {
    std::string out = "{\"actor\":";
    appendJsonText(out, actor);
    out += ",\"commitments\":{";
    for (bool first = true; const auto& [name, hash] : commitments) {
        if (!first) out += ',';
        first = false;
        appendJsonText(out, name);
        out += ":\"" + toHex(hash) + '"';
    }
    out += "},\"facts\":{";
    for (bool first = true; const auto& [name, value] : facts) {
        if (!first) out += ',';
        first = false;
        appendJsonText(out, name);
        out += ':';
        appendJsonText(out, value);
    }
    out += "},\"index\":" + std::to_string(index) + ",\"kind\":";
    appendJsonText(out, kind);
    out += ",\"time\":" + std::to_string(time) + ",\"v\":" + std::to_string(kEntryVersion) + '}';
    return out;
}

Result<Entry> Entry::parse(ByteView text) {
    const auto value = JsonValue::parse(asText(text), kLimits);
    if (!value) return badEntry(value.error().detail);
    SANDYK_TRY(Entry entry, readEntry(*value));
    SANDYK_CHECK(entry.check());
    if (entry.canonical() != asText(text)) return badEntry("the text is not canonical");
    return entry;
}

Hash256 commit(std::string_view name, ByteView value, const Hash256& salt) {
    // The name's length goes first, so that no name and value can be taken for another pair.
    const ByteArray<1> length{static_cast<std::uint8_t>(name.size())};
    return crypto::taggedHasher(kCommitmentTag).write(salt).write(length).write(asBytes(name)).write(value).finish();
}

Commitment newCommitment(std::string_view name, ByteView value) {
    Commitment commitment;
    crypto::fillRandom(commitment.salt);
    commitment.hash = commit(name, value, commitment.salt);
    return commitment;
}

LogTime logTime(std::int64_t clock, std::int64_t lastSeen, std::optional<std::int64_t> headerMedian) {
    const std::int64_t seen = std::max(lastSeen, headerMedian.value_or(lastSeen));
    return {std::max(clock, seen), clock < seen};
}

} // namespace sandyk::audit
