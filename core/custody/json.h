#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "base/result.h"

/// Reading hostile JSON member by member. For sources of this module alone. Errors of all: CustodyParse.
namespace sandyk::custody {

Failure badJson(const std::string& why);
/// Bounded in size and depth, no duplicate members. Errors: CustodyParse, ParseTooLarge.
Result<nlohmann::json> parseJson(std::string_view content, std::size_t most = 8 * 1024 * 1024);
/// Compact, members sorted, ASCII.
std::string canonicalText(const nlohmann::json& value);
/// The value is an object and has no member but these.
Result<void> onlyMembers(const nlohmann::json& object, std::initializer_list<std::string_view> names);
/// Null when there is none.
const nlohmann::json* member(const nlohmann::json& object, std::string_view name);
Result<std::string> text(const nlohmann::json& object, const char* name);
Result<std::string> optionalText(const nlohmann::json& object, const char* name);
Result<std::int64_t> integer(const nlohmann::json& object, const char* name);
Result<std::optional<std::int64_t>> optionalInteger(const nlohmann::json& object, const char* name);
Result<bool> boolean(const nlohmann::json& object, const char* name);
/// Empty when there is none.
Result<std::vector<std::string>> textList(const nlohmann::json& object, const char* name);
/// Null when there is none.
Result<const nlohmann::json*> optionalArray(const nlohmann::json& object, const char* name);

} // namespace sandyk::custody
