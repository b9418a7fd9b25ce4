#include "device/advisories.h"

#include <algorithm>

namespace sandyk::hw {

ByteView builtInAdvisories();

namespace {

constexpr std::string_view kLanguages[] = {"tk", "ru", "en"};
constexpr std::size_t kMostAdvisories = 200;
constexpr std::size_t kMostModels = 32;
constexpr std::size_t kMostRanges = 16;
constexpr std::size_t kShortText = 64;
constexpr std::size_t kTitle = 200;
constexpr std::size_t kLongText = 1'000;

/// ASCII letters of any case are equal: people write the register.
bool isSame(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 'a' - 'A') : c; };
    return std::ranges::equal(a, b, [&](char x, char y) { return lower(x) == lower(y); });
}

JsonFields fieldsOf(const JsonValue& value, const std::string& where) {
    return JsonFields(value, ErrorCode::SignedDataFormat, where);
}

Result<Version> readVersion(JsonFields& fields, std::string_view name) {
    SANDYK_TRY(const std::string text, fields.text(name, 5, kShortText));
    const auto version = Version::parse(text);
    if (!version) return fields.failure(name, "is no version");
    return *version;
}

Result<Advisory::Range> readRange(const JsonValue& value) {
    auto fields = fieldsOf(value, "range");
    Advisory::Range range;
    SANDYK_TRY(range.from, readVersion(fields, "from"));
    SANDYK_TRY(range.below, readVersion(fields, "below"));
    SANDYK_CHECK(fields.finish());
    if (range.below <= range.from) return fields.failure("below", "is not above from");
    return range;
}

Result<Advisory::Words> readWords(const JsonValue& value) {
    auto fields = fieldsOf(value, "words");
    Advisory::Words words;
    SANDYK_TRY(words.title, fields.text("title", 1, kTitle));
    SANDYK_TRY(words.why, fields.text("why", 1, kLongText));
    SANDYK_TRY(words.whatToDo, fields.text("what_to_do", 1, kLongText));
    SANDYK_CHECK(fields.finish());
    return words;
}

Result<Advisory> readAdvisory(const JsonValue& value) {
    auto fields = fieldsOf(value, "advisory");
    Advisory advisory;
    SANDYK_TRY(advisory.id, fields.text("id", 1, kShortText));
    SANDYK_TRY(advisory.vendor, fields.text("vendor", 1, kShortText));
    SANDYK_TRY(advisory.source, fields.text("source", 1, kLongText));
    SANDYK_TRY(const std::string concerns, fields.text("concerns", 1, kShortText));
    if (concerns != "keys" && concerns != "use") return fields.failure("concerns", "is neither keys nor use");
    advisory.concernsKeys = concerns == "keys";
    SANDYK_TRY(const JsonValue::Array* models, fields.array("models", kMostModels));
    for (const JsonValue& model : *models) {
        if (!model.text() || model.text()->empty() || model.text()->size() > kShortText)
            return fields.failure("models", "holds no name");
        advisory.models.push_back(*model.text());
    }
    SANDYK_TRY(const JsonValue::Array* ranges, fields.array("ranges", kMostRanges));
    if (ranges->empty()) return fields.failure("ranges", "is empty");
    for (const JsonValue& each : *ranges) {
        SANDYK_TRY(const Advisory::Range range, readRange(each));
        advisory.ranges.push_back(range);
    }
    SANDYK_TRY(const JsonValue* words, fields.member("words"));
    auto languages = fieldsOf(*words, "words");
    for (std::size_t i = 0; i < advisory.words.size(); ++i) {
        SANDYK_TRY(const JsonValue* said, languages.member(kLanguages[i]));
        SANDYK_TRY(advisory.words[i], readWords(*said));
    }
    SANDYK_CHECK(languages.finish());
    SANDYK_CHECK(fields.finish());
    return advisory;
}

Concern concernOf(const Advisory& advisory, std::string_view vendor, std::string_view model,
                  const std::optional<Version>& version) {
    if (!isSame(advisory.vendor, vendor)) return Concern::No;
    const bool isModelKnown = !model.empty() && !isSame(model, vendor);
    bool isModel = advisory.models.empty() || !isModelKnown;
    for (const std::string& each : advisory.models)
        isModel = isModel || isSame(each, model);
    if (!isModel) return Concern::No;
    if (!version) return Concern::NotExcluded;
    const bool isInRange = std::ranges::any_of(advisory.ranges, [&](const Advisory::Range& range) {
        return range.from <= *version && *version < range.below;
    });
    if (!isInRange) return Concern::No;
    return advisory.models.empty() || isModelKnown ? Concern::Yes : Concern::NotExcluded;
}

} // namespace

const Advisory::Words& Advisory::in(std::string_view language) const {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (kLanguages[i] == language) return words[i];
    }
    return words.back();
}

Result<AdvisoryList> AdvisoryList::take(const crypto::SignedData& data) {
    AdvisoryList list;
    list.m_version = data.version;
    list.m_issuedAt = data.issuedAt;
    auto fields = fieldsOf(data.payload, "payload");
    SANDYK_TRY(const JsonValue::Array* advisories, fields.array("advisories", kMostAdvisories));
    for (const JsonValue& each : *advisories) {
        SANDYK_TRY(Advisory advisory, readAdvisory(each));
        list.m_advisories.push_back(std::move(advisory));
    }
    SANDYK_CHECK(fields.finish());
    return list;
}

Result<AdvisoryList> AdvisoryList::read(ByteView file, std::int64_t now, std::int64_t leastVersion) {
    if (file.size() > kMostBytes)
        return fail(ErrorCode::ParseTooLarge, "a list of advisories has at most 60,000 bytes");
    SANDYK_TRY(const auto data, crypto::SignedData::parse(file));
    SANDYK_CHECK(crypto::verifySignedData(data, {kKind, crypto::trustedDataKeys(), now, leastVersion}));
    return take(data);
}

const AdvisoryList& AdvisoryList::builtIn() {
    static const AdvisoryList list = [] {
        const auto data = crypto::SignedData::parse(builtInAdvisories());
        if (!data) return AdvisoryList();
        // Built in and read at any time: only its signature is looked at.
        if (!crypto::verifySignedData(*data, {kKind, crypto::trustedDataKeys(), data->issuedAt, 1}))
            return AdvisoryList();
        auto taken = take(*data);
        return taken ? std::move(*taken) : AdvisoryList();
    }();
    return list;
}

std::vector<AdvisoryList::Match> AdvisoryList::matching(std::string_view vendor, std::string_view model,
                                                        std::string_view version, bool onlyKeys) const {
    const auto parsed = Version::parse(version);
    std::vector<Match> matches;
    for (const Advisory& advisory : m_advisories) {
        if (onlyKeys && !advisory.concernsKeys) continue;
        const Concern concern = concernOf(advisory, vendor, model, parsed);
        if (concern != Concern::No) matches.push_back({&advisory, concern});
    }
    return matches;
}

std::vector<AdvisoryList::Match> AdvisoryList::ofDevice(std::string_view vendor, std::string_view model,
                                                        std::string_view version) const {
    return matching(vendor, model, version, false);
}

std::vector<AdvisoryList::Match> AdvisoryList::ofKey(std::string_view vendor, std::string_view model,
                                                     std::string_view version) const {
    return matching(vendor, model, version, true);
}

} // namespace sandyk::hw
