#include "wallet/key_record.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <map>

#include "base/display_text.h"

namespace sandyk::wallet {

namespace {

constexpr std::pair<KeyMaking, std::string_view> kMakings[] = {
    {KeyMaking::Unknown, "unknown"},   {KeyMaking::Device, "device"},     {KeyMaking::Dice, "dice"},
    {KeyMaking::Software, "software"}, {KeyMaking::Imported, "imported"},
};
constexpr std::size_t kShortText = 64; ///< bytes
constexpr std::size_t kPersonText = 100;
constexpr std::size_t kLongText = 500;

Failure wrong(std::string_view field, std::string detail) {
    return fail(ErrorCode::KeyRecordInvalid, std::string(field) + ": " + std::move(detail),
                {{"field", std::string(field)}});
}

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string trimmed(std::string_view text) {
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return std::string(text);
}

Result<void> tidy(std::string& text, std::size_t most, std::string_view field) {
    text = trimmed(text);
    if (text.size() > most) return wrong(field, "longer than " + std::to_string(most) + " bytes");
    if (displayText(text) != text) return wrong(field, "has characters that cannot be seen");
    return {};
}

template <class T>
bool readNumber(std::string_view digits, T& number) {
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc() && end == digits.data() + digits.size();
}

bool isDay(std::string_view text) {
    constexpr std::size_t kLength = 10;
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    if (text.size() != kLength || text[4] != '-' || text[7] != '-') return false;
    if (!readNumber(text.substr(0, 4), year) || !readNumber(text.substr(5, 2), month) ||
        !readNumber(text.substr(8, 2), day))
        return false;
    return year >= 2000 && (std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day)).ok();
}

/// ASCII letters in lower case; others as they are.
std::string folded(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 'a' - 'A') : c; });
    return out;
}

bool isSame(const std::string& a, const std::string& b) {
    return !a.empty() && folded(a) == folded(b);
}

} // namespace

std::string_view keyMakingName(KeyMaking making) {
    for (const auto& [each, name] : kMakings) {
        if (each == making) return name;
    }
    return "unknown";
}

Result<KeyMaking> parseKeyMaking(std::string_view name) {
    for (const auto& [making, each] : kMakings) {
        if (each == name) return making;
    }
    return fail(ErrorCode::Usage, "a key is made by: unknown, device, dice, software, imported");
}

Result<KeyRecord> checkedKeyRecord(KeyRecord record) {
    SANDYK_CHECK(tidy(record.vendor, kShortText, "vendor"));
    SANDYK_CHECK(tidy(record.model, kShortText, "model"));
    SANDYK_CHECK(tidy(record.firmware, kShortText, "firmware"));
    SANDYK_CHECK(tidy(record.serial, kShortText, "serial"));
    SANDYK_CHECK(tidy(record.holder, kPersonText, "holder"));
    SANDYK_CHECK(tidy(record.place, kPersonText, "place"));
    SANDYK_CHECK(tidy(record.note, kLongText, "note"));
    record.madeOn = trimmed(record.madeOn);
    record.expiresOn = trimmed(record.expiresOn);
    if (!record.madeOn.empty() && !isDay(record.madeOn)) return wrong("made_on", "a day is written 2026-11-26");
    if (!record.expiresOn.empty() && !isDay(record.expiresOn))
        return wrong("expires_on", "a day is written 2026-11-26");
    if (!record.expiresOn.empty() && record.expiresOn < record.madeOn)
        return wrong("expires_on", "it ends before it was made");
    return record;
}

bool isMadeByDevice(const KeyRecord& record) {
    return record.making == KeyMaking::Device || record.making == KeyMaking::Unknown;
}

bool isExpired(const KeyRecord& record, std::string_view today) {
    return !record.expiresOn.empty() && record.expiresOn < today;
}

std::vector<SharedKeyRisk> sharedKeyRisks(const std::vector<KeyRecord>& records) {
    using What = SharedKeyRisk::What;
    std::vector<SharedKeyRisk> risks;
    for (std::size_t i = 0; i < records.size(); ++i) {
        for (std::size_t j = i + 1; j < records.size(); ++j) {
            const KeyRecord& a = records[i];
            const KeyRecord& b = records[j];
            if (isSame(a.holder, b.holder)) risks.push_back({What::Holder, a.fingerprint, b.fingerprint});
            if (isSame(a.place, b.place)) risks.push_back({What::Place, a.fingerprint, b.fingerprint});
            if (isSame(a.vendor, b.vendor) && isSame(a.serial, b.serial))
                risks.push_back({What::Device, a.fingerprint, b.fingerprint});
        }
    }
    return risks;
}

std::string vendorOfQuorum(const std::vector<std::string>& vendors, int threshold) {
    std::map<std::string, int> counts;
    for (const std::string& vendor : vendors) {
        if (!vendor.empty() && ++counts[folded(vendor)] >= threshold) return vendor;
    }
    return {};
}

std::vector<KeyRecord> recordsOf(const bitcoin::Descriptor& wallet, const std::vector<KeyRecord>& records) {
    std::vector<KeyRecord> found;
    for (const bitcoin::DescriptorKey& key : wallet.keys()) {
        if (!key.origin) continue;
        const auto at = std::ranges::find(records, key.origin->fingerprint, &KeyRecord::fingerprint);
        if (at != records.end()) found.push_back(*at);
    }
    return found;
}

std::string vendorOfQuorum(const bitcoin::Descriptor& wallet, const std::vector<KeyRecord>& records) {
    if (wallet.keys().size() < 2) return {};
    std::vector<std::string> vendors;
    for (const KeyRecord& record : recordsOf(wallet, records))
        vendors.push_back(record.vendor);
    return vendorOfQuorum(vendors, wallet.threshold());
}

} // namespace sandyk::wallet
