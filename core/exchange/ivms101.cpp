#include "exchange/ivms101.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

#include "exchange/country_codes.h"

namespace sandyk::exchange {

namespace {

using Names = std::initializer_list<std::string_view>;

const Names kNaturalNameTypes = {"ALIA", "BIRT", "MAID", "LEGL", "MISC"};
const Names kLegalNameTypes = {"LEGL", "SHRT", "TRAD"};
const Names kAddressTypes = {"HOME", "BIZZ", "GEOG"};
const Names kIdTypes = {"ARNU", "CCPT", "RAID", "DRLC", "FIIN", "TXID", "SOCS", "IDCD", "LEIX", "MISC"};
const Names kLegalIdTypes = {"RAID", "MISC", "LEIX", "TXID"};
const Names kNameScripts = {"nameIdentifier", "localNameIdentifier", "phoneticNameIdentifier"};
const Names kScripts = {"arab", "aran", "armn", "cyrl", "deva", "geor", "grek",
                        "hani", "hebr", "kana", "kore", "thai", "othr"};

bool isOneOf(Names names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

char32_t takeCharacter(std::string_view& text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    const std::size_t length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    char32_t c = length == 1 ? first : first & (0x7fu >> length);
    for (std::size_t i = 1; i < length && i < text.size(); ++i)
        c = c << 6 | (byte(i) & 0x3f);
    text.remove_prefix(std::min(length, text.size()));
    return c;
}

std::size_t lengthOf(std::string_view text) {
    std::size_t count = 0;
    for (; !text.empty(); ++count)
        takeCharacter(text);
    return count;
}

bool isDigits(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool isDay(std::string_view day) {
    if (day.size() != 10 || day[4] != '-' || day[7] != '-') return false;
    const auto number = [&](std::size_t from, std::size_t size) {
        unsigned value = 0;
        if (isDigits(day.substr(from, size))) std::from_chars(day.data() + from, day.data() + from + size, value);
        return value;
    };
    const std::chrono::year_month_day value{std::chrono::year(static_cast<int>(number(0, 4))),
                                            std::chrono::month(number(5, 2)), std::chrono::day(number(8, 2))};
    return number(0, 4) > 0 && value.ok();
}

/// ISO 17442: 20 characters, and 1 left of the division by 97.
bool isLei(std::string_view lei) {
    if (lei.size() != 20 || !isDigits(lei.substr(18))) return false;
    int rest = 0;
    for (const char c : lei) {
        const bool isDigit = c >= '0' && c <= '9';
        if (!isDigit && !(c >= 'A' && c <= 'Z')) return false;
        const int value = isDigit ? c - '0' : c - 'A' + 10;
        rest = (rest * (isDigit ? 10 : 100) + value) % 97;
    }
    return rest == 1;
}

/// Walks a record and notes what is wrong.
class Checker {
public:
    explicit Checker(std::string_view today) : m_today(today) {}

    std::vector<std::string> run(const JsonValue& record) {
        static const Names kParts = {"originator",      "beneficiary",  "originatingVASP",
                                     "beneficiaryVASP", "transferPath", "payloadMetadata"};
        if (!isObject(record, "record", kParts)) return m_problems;
        party(record, "originator", "originatorPersons", true);
        party(record, "beneficiary", "beneficiaryPersons", false);
        provider(record, "originatingVASP", true);
        provider(record, "beneficiaryVASP", true);
        transferPath(record);
        metadata(record);
        return m_problems;
    }

private:
    void note(const std::string& path, const std::string& what) {
        if (m_problems.size() < 200) m_problems.push_back(path + ": " + what);
    }

    bool isObject(const JsonValue& value, const std::string& path, Names members) {
        if (value.object() == nullptr) {
            note(path, "is no object");
            return false;
        }
        for (const auto& [name, each] : *value.object()) {
            if (!isOneOf(members, name)) note(path + "." + name, "is not of the standard");
        }
        return true;
    }

    static const JsonValue* member(const JsonValue& value, std::string_view name) {
        const auto found = value.object()->find(name);
        return found != value.object()->end() ? &found->second : nullptr;
    }

    /// "" and a note when it is missing and needed.
    std::string text(const JsonValue& value, const std::string& path, std::string_view name, std::size_t most,
                     bool isNeeded) {
        const JsonValue* found = member(value, name);
        const std::string where = path + "." + std::string(name);
        if (found == nullptr) {
            if (isNeeded) note(where, "is missing");
            return {};
        }
        if (found->text() == nullptr || found->text()->empty()) {
            note(where, "is no text");
            return {};
        }
        if (lengthOf(*found->text()) > most) note(where, "is longer than " + std::to_string(most));
        return *found->text();
    }

    /// Empty, with a note when one is needed and there is none.
    std::vector<const JsonValue*> list(const JsonValue& value, const std::string& path, std::string_view name,
                                       bool isNeeded) {
        const JsonValue* found = member(value, name);
        const std::string where = path + "." + std::string(name);
        std::vector<const JsonValue*> all;
        if (found != nullptr && found->array() == nullptr) note(where, "is no list");
        if (found != nullptr && found->array() != nullptr) {
            if (found->array()->size() > 100) note(where, "is too long");
            for (const JsonValue& each : *found->array())
                all.push_back(&each);
        }
        if (isNeeded && all.empty()) note(where, "is missing");
        return all;
    }

    void country(const std::string& code, const std::string& path) {
        // XX stands for a state that is not known.
        if (!code.empty() && code != "XX" && !isCountry(code)) note(path, "is no country code (C3)");
    }

    void party(const JsonValue& record, std::string_view name, std::string_view people, bool isOriginator) {
        const JsonValue* found = member(record, name);
        const std::string path(name);
        if (found == nullptr) return note(path, "is missing");
        if (!isObject(*found, path, {people, "accountNumber"})) return;
        const auto persons = list(*found, path, people, true);
        for (std::size_t i = 0; i < persons.size(); ++i)
            person(*persons[i], path + "." + std::string(people) + "[" + std::to_string(i) + "]", isOriginator);
        for (const JsonValue* account : list(*found, path, "accountNumber", true)) {
            if (account->text() == nullptr || account->text()->empty() || account->text()->size() > 100)
                note(path + ".accountNumber", "is no account");
        }
    }

    void provider(const JsonValue& record, const std::string& name, bool isNeeded) {
        const JsonValue* found = member(record, name);
        if (found == nullptr) {
            if (isNeeded) note(name, "is missing");
            return;
        }
        if (!isObject(*found, name, {name})) return;
        const JsonValue* inner = member(*found, name);
        if (inner == nullptr) return note(name + "." + name, "is missing");
        person(*inner, name + "." + name, false);
        if (inner->object() != nullptr && inner->object()->contains("naturalPerson"))
            note(name, "a provider is a legal person");
    }

    void transferPath(const JsonValue& record) {
        const JsonValue* found = member(record, "transferPath");
        if (found == nullptr || !isObject(*found, "transferPath", {"transferPath"})) return;
        const auto all = list(*found, "transferPath", "transferPath", true);
        std::int64_t first = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const std::string at = "transferPath.transferPath[" + std::to_string(i) + "]";
            if (!isObject(*all[i], at, {"intermediaryVASP", "sequence"})) continue;
            const JsonValue* provider = member(*all[i], "intermediaryVASP");
            if (provider == nullptr) note(at + ".intermediaryVASP", "is missing");
            if (provider != nullptr) person(*provider, at + ".intermediaryVASP", false);
            const JsonValue* sequence = member(*all[i], "sequence");
            const std::int64_t* number = sequence != nullptr ? sequence->integer() : nullptr;
            if (i == 0 && number != nullptr) first = *number;
            if (number == nullptr || first < 0 || first > 1 || *number != first + static_cast<std::int64_t>(i))
                note(at + ".sequence", "does not count on (C12)");
        }
    }

    void metadata(const JsonValue& record) {
        const JsonValue* found = member(record, "payloadMetadata");
        if (found == nullptr || !isObject(*found, "payloadMetadata", {"transliterationMethod"})) return;
        for (const JsonValue* method : list(*found, "payloadMetadata", "transliterationMethod", false)) {
            if (method->text() == nullptr || !isOneOf(kScripts, *method->text()))
                note("payloadMetadata.transliterationMethod", "no such script");
        }
    }

    void person(const JsonValue& value, const std::string& path, bool isOriginator) {
        if (!isObject(value, path, {"naturalPerson", "legalPerson"})) return;
        const JsonValue* natural = member(value, "naturalPerson");
        const JsonValue* legal = member(value, "legalPerson");
        if ((natural == nullptr) == (legal == nullptr)) return note(path, "is one natural or one legal person");
        if (natural != nullptr) naturalPerson(*natural, path + ".naturalPerson", isOriginator);
        if (legal != nullptr) legalPerson(*legal, path + ".legalPerson", isOriginator);
    }

    void names(const JsonValue& value, const std::string& path, bool isNatural) {
        const JsonValue* name = member(value, "name");
        const std::string where = path + ".name";
        if (name == nullptr) return note(where, "is missing");
        if (!isObject(*name, where, kNameScripts)) return;
        bool hasLegal = false;
        for (const std::string_view kind : kNameScripts) {
            const auto all = list(*name, where, kind, kind == "nameIdentifier");
            for (std::size_t i = 0; i < all.size(); ++i) {
                const std::string at = where + "." + std::string(kind) + "[" + std::to_string(i) + "]";
                const std::string type = oneName(*all[i], at, isNatural, kind == "nameIdentifier");
                hasLegal = hasLegal || (kind == "nameIdentifier" && type == "LEGL");
            }
        }
        if (!hasLegal) note(where, isNatural ? "no legal name (C6)" : "no legal name (C5)");
    }

    std::string oneName(const JsonValue& value, const std::string& path, bool isNatural, bool isLatin) {
        const bool isForm =
            isNatural ? isObject(value, path, {"primaryIdentifier", "secondaryIdentifier", "nameIdentifierType"})
                      : isObject(value, path, {"legalPersonName", "legalPersonNameIdentifierType"});
        if (!isForm) return {};
        const std::string first = text(value, path, isNatural ? "primaryIdentifier" : "legalPersonName", 100, true);
        const std::string second = isNatural ? text(value, path, "secondaryIdentifier", 100, false) : std::string();
        const std::string type =
            text(value, path, isNatural ? "nameIdentifierType" : "legalPersonNameIdentifierType", 4, true);
        if (!type.empty() && !isOneOf(isNatural ? kNaturalNameTypes : kLegalNameTypes, type))
            note(path, "no such type of name");
        if (isLatin && (!isLatinText(first) || !isLatinText(second)))
            note(path, "is not in Latin letters; the local script has a place of its own");
        return type;
    }

    /// True when there is one.
    bool addresses(const JsonValue& value, const std::string& path) {
        const auto all = list(value, path, "geographicAddress", false);
        static const Names kParts = {"addressType",    "department",         "subDepartment", "streetName",
                                     "buildingNumber", "buildingName",       "floor",         "postBox",
                                     "room",           "postCode",           "townName",      "townLocationName",
                                     "districtName",   "countrySubDivision", "addressLine",   "country"};
        static constexpr std::pair<std::string_view, std::size_t> kLengths[] = {
            {"department", 50},   {"subDepartment", 70},     {"floor", 70},    {"postBox", 16},
            {"room", 70},         {"postCode", 16},          {"townName", 35}, {"townLocationName", 35},
            {"districtName", 35}, {"countrySubDivision", 35}};
        for (std::size_t i = 0; i < all.size(); ++i) {
            const std::string at = path + ".geographicAddress[" + std::to_string(i) + "]";
            if (!isObject(*all[i], at, kParts)) continue;
            const std::string type = text(*all[i], at, "addressType", 4, true);
            if (!type.empty() && !isOneOf(kAddressTypes, type)) note(at, "no such type of address");
            country(text(*all[i], at, "country", 2, true), at + ".country");
            const auto lines = list(*all[i], at, "addressLine", false);
            for (const JsonValue* line : lines) {
                if (line->text() == nullptr || line->text()->empty() || lengthOf(*line->text()) > 70)
                    note(at + ".addressLine", "is no line of at most 70");
            }
            if (lines.size() > 7) note(at + ".addressLine", "has more than 7 lines");
            for (const auto& [part, most] : kLengths)
                text(*all[i], at, part, most, false);
            const bool hasStreet = !text(*all[i], at, "streetName", 70, false).empty();
            const bool hasNumber = !text(*all[i], at, "buildingNumber", 16, false).empty();
            const bool hasHouse = !text(*all[i], at, "buildingName", 35, false).empty() || hasNumber;
            if (lines.empty() && !(hasStreet && hasHouse)) note(at, "has neither lines nor street and house (C8)");
        }
        return !all.empty();
    }

    bool nationalId(const JsonValue& value, const std::string& path, bool isLegal) {
        const JsonValue* id = member(value, "nationalIdentification");
        if (id == nullptr) return false;
        const std::string at = path + ".nationalIdentification";
        if (!isObject(*id, at,
                      {"nationalIdentifier", "nationalIdentifierType", "countryOfIssue", "registrationAuthority"}))
            return true;
        const std::string number = text(*id, at, "nationalIdentifier", 35, true);
        const std::string type = text(*id, at, "nationalIdentifierType", 4, true);
        if (!type.empty() && !isOneOf(kIdTypes, type)) note(at, "no such type of identifier");
        const std::string issuer = text(*id, at, "countryOfIssue", 2, false);
        country(issuer, at + ".countryOfIssue");
        const std::string authority = text(*id, at, "registrationAuthority", 8, false);
        if (!authority.empty() &&
            (authority.size() != 8 || !authority.starts_with("RA") || !isDigits(authority.substr(2))))
            note(at + ".registrationAuthority", "is no code of the list (C10)");
        if (type == "LEIX" && !isLei(number)) note(at, "is no LEI (C11)");
        if (!isLegal) return true;
        if (!isOneOf(kLegalIdTypes, type)) note(at, "is no identifier of a legal person (C7)");
        if (!issuer.empty()) note(at + ".countryOfIssue", "stands for persons only (C9)");
        if (type == "LEIX" && !authority.empty()) note(at + ".registrationAuthority", "stands with no LEI (C9)");
        if (type != "LEIX" && authority.empty()) note(at + ".registrationAuthority", "is missing (C9)");
        return true;
    }

    void naturalPerson(const JsonValue& value, const std::string& path, bool isOriginator) {
        if (!isObject(value, path,
                      {"name", "geographicAddress", "nationalIdentification", "customerIdentification",
                       "dateAndPlaceOfBirth", "countryOfResidence"}))
            return;
        names(value, path, true);
        bool isKnown = addresses(value, path);
        isKnown = nationalId(value, path, false) || isKnown;
        isKnown = !text(value, path, "customerIdentification", 50, false).empty() || isKnown;
        country(text(value, path, "countryOfResidence", 2, false), path + ".countryOfResidence");
        if (const JsonValue* birth = member(value, "dateAndPlaceOfBirth")) {
            const std::string at = path + ".dateAndPlaceOfBirth";
            if (isObject(*birth, at, {"dateOfBirth", "placeOfBirth"})) {
                const std::string day = text(*birth, at, "dateOfBirth", 10, true);
                text(*birth, at, "placeOfBirth", 70, true);
                if (!day.empty() && (!isDay(day) || day >= m_today)) note(at, "is no day in the past (C2)");
                isKnown = true;
            }
        }
        if (isOriginator && !isKnown) note(path, "address, identifier, customer number or birth is needed (C1)");
    }

    void legalPerson(const JsonValue& value, const std::string& path, bool isOriginator) {
        if (!isObject(
                value, path,
                {"name", "geographicAddress", "customerNumber", "nationalIdentification", "countryOfRegistration"}))
            return;
        names(value, path, false);
        bool isKnown = addresses(value, path);
        isKnown = nationalId(value, path, true) || isKnown;
        isKnown = !text(value, path, "customerNumber", 50, false).empty() || isKnown;
        country(text(value, path, "countryOfRegistration", 2, false), path + ".countryOfRegistration");
        if (isOriginator && !isKnown) note(path, "address, identifier or customer number is needed (C4)");
    }

    std::string m_today;
    std::vector<std::string> m_problems;
};

} // namespace

std::vector<std::string> ivmsProblems(const JsonValue& record, std::string_view today) {
    return Checker(today).run(record);
}

Result<JsonValue> parseIvms(std::string_view text) {
    auto value = JsonValue::parse(text, {kMostIvms, 20'000, 16});
    if (!value) return fail(ErrorCode::TravelRuleFormat, value.error().detail);
    if (value->object() == nullptr) return fail(ErrorCode::TravelRuleFormat, "no IVMS101 record");
    return value;
}

bool isLatinText(std::string_view text) {
    while (!text.empty()) {
        const char32_t c = takeCharacter(text);
        const bool isFine = (c >= 0x20 && c < 0x7f) || (c >= 0xc0 && c <= 0x24f && c != 0xd7 && c != 0xf7) ||
                            (c >= 0x1e00 && c <= 0x1eff) || c == 0x2019;
        if (!isFine) return false;
    }
    return true;
}

std::string latinName(std::string_view name) {
    static constexpr std::array<std::string_view, 32> kLetters = {
        "a", "b", "v", "g", "d", "e",  "zh", "z",  "i",  "i",    "k",  "l", "m", "n", "o",  "p",
        "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "ie", "y", "",  "e", "iu", "ia"};
    std::string latin;
    std::string_view rest = name;
    while (!rest.empty()) {
        const std::string_view before = rest;
        const char32_t c = takeCharacter(rest);
        const bool isCapital = c >= 0x410 && c <= 0x42f;
        std::string letters;
        if (isCapital || (c >= 0x430 && c <= 0x44f)) {
            letters = kLetters[c - (isCapital ? 0x410 : 0x430)];
        } else if (c == 0x401 || c == 0x451) {
            letters = "e";
        } else {
            latin += before.substr(0, before.size() - rest.size());
            continue;
        }
        if ((isCapital || c == 0x401) && !letters.empty()) letters[0] = static_cast<char>(letters[0] - 32);
        latin += letters;
    }
    return latin;
}

} // namespace sandyk::exchange
