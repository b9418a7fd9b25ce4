#include "custody/json.h"

#include <algorithm>
#include <set>

#include <nlohmann/json.hpp>

namespace sandyk::custody {

using nlohmann::json;

namespace {

constexpr int kMostDepth = 24;
constexpr std::size_t kMostText = 65'536;

} // namespace

Failure badJson(const std::string& why) {
    return fail(ErrorCode::CustodyParse, why);
}

Result<json> parseJson(std::string_view content, std::size_t most) {
    if (content.size() > most) return fail(ErrorCode::ParseTooLarge, "the file is too large");
    bool hostile = false;
    std::vector<std::set<std::string>> seen;
    const auto watch = [&](int depth, json::parse_event_t event, json& value) {
        if (depth > kMostDepth) hostile = true;
        if (event == json::parse_event_t::object_start) seen.emplace_back();
        if (event == json::parse_event_t::object_end && !seen.empty()) seen.pop_back();
        // The last of two equal members would win silently: one reader could see another value than the next.
        if (event == json::parse_event_t::key && !seen.empty() && !seen.back().insert(value.get<std::string>()).second)
            hostile = true;
        return !hostile;
    };
    json value = json::parse(content, watch, false);
    if (hostile || value.is_discarded()) return badJson("no JSON, nested too deep, or a member twice");
    return value;
}

std::string canonicalText(const json& value) {
    return value.dump(-1, ' ', true, json::error_handler_t::replace);
}

Result<void> onlyMembers(const json& object, std::initializer_list<std::string_view> names) {
    if (!object.is_object()) return badJson("an object is missing");
    for (const auto& [name, value] : object.items()) {
        if (std::ranges::find(names, name) == names.end()) return badJson("unknown member " + name.substr(0, 40));
    }
    return {};
}

const json* member(const json& object, std::string_view name) {
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

Result<std::string> text(const json& object, const char* name) {
    const json* value = member(object, name);
    if (value == nullptr || !value->is_string()) return badJson(std::string("text is missing: ") + name);
    std::string read = value->get<std::string>();
    if (read.size() > kMostText) return badJson(std::string("text is too long: ") + name);
    return read;
}

Result<std::string> optionalText(const json& object, const char* name) {
    return member(object, name) == nullptr ? Result<std::string>(std::string()) : text(object, name);
}

Result<std::int64_t> integer(const json& object, const char* name) {
    SANDYK_TRY(const auto value, optionalInteger(object, name));
    if (!value) return badJson(std::string("number is missing: ") + name);
    return *value;
}

Result<std::optional<std::int64_t>> optionalInteger(const json& object, const char* name) {
    const json* value = member(object, name);
    if (value == nullptr) return std::optional<std::int64_t>();
    const bool fits = value->is_number_integer() &&
                      !(value->is_number_unsigned() && value->get<std::uint64_t>() > std::uint64_t{INT64_MAX});
    if (!fits) return badJson(std::string("no whole number: ") + name);
    return std::optional<std::int64_t>(value->get<std::int64_t>());
}

Result<bool> boolean(const json& object, const char* name) {
    const json* value = member(object, name);
    if (value == nullptr || !value->is_boolean()) return badJson(std::string("true or false is missing: ") + name);
    return value->get<bool>();
}

Result<std::vector<std::string>> textList(const json& object, const char* name) {
    std::vector<std::string> list;
    SANDYK_TRY(const json* values, optionalArray(object, name));
    for (std::size_t i = 0; values != nullptr && i < values->size(); ++i) {
        if (!(*values)[i].is_string()) return badJson(std::string("a list holds no text: ") + name);
        list.push_back((*values)[i].get<std::string>());
    }
    return list;
}

Result<const json*> optionalArray(const json& object, const char* name) {
    const json* value = member(object, name);
    if (value != nullptr && !value->is_array()) return badJson(std::string("no list: ") + name);
    return value;
}

} // namespace sandyk::custody
