#pragma once

#include <string>
#include <vector>

#include "base/json.h"

/// IVMS101 (interVASP messaging standard, 2020), the data set of the travel rule, as JSON.
namespace sandyk::exchange {

inline constexpr std::size_t kMostIvms = 1u << 20;

/// Everything that keeps a record from being complete and in form, by path: "originator.originatorPersons[0]
/// .naturalPerson.name: no legal name (C6)". Empty: it may be sent. Members, types of names, addresses and identifiers,
/// lengths, country codes, the script of names, and the standard's rules C1 to C12 are checked. `today`: YYYY-MM-DD.
std::vector<std::string> ivmsProblems(const JsonValue& record, std::string_view today);
/// Errors: TravelRuleFormat (no JSON object, too large, too deep).
Result<JsonValue> parseIvms(std::string_view text);
/// A name in Latin letters: Russian ones are written as in passports (ICAO Doc 9303); anything else stays as it is.
std::string latinName(std::string_view name);
/// Letters of the Latin script, digits, spaces and the signs of names alone.
bool isLatinText(std::string_view text);

} // namespace sandyk::exchange
