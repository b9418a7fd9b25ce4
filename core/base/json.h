#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk {

/// What a text may hold before it is refused.
struct JsonLimits {
    std::size_t bytes = 1 << 20;
    std::size_t values = 100'000;
    int depth = 16;
};

/// JSON for what is signed or logged: no fractions, whole numbers within 2^53 - 1, names in printable ASCII, no name
/// twice in an object, valid UTF-8. Every value has one canonical text (RFC 8785): names in order, no spaces.
class JsonValue {
public:
    using Array = std::vector<JsonValue>;
    using Object = std::map<std::string, JsonValue, std::less<>>;
    static constexpr std::int64_t kMostInteger = (std::int64_t{1} << 53) - 1;

    JsonValue(); ///< null
    ~JsonValue();
    JsonValue(const JsonValue&);
    JsonValue& operator=(const JsonValue&);
    JsonValue(JsonValue&&) noexcept;
    JsonValue& operator=(JsonValue&&) noexcept;
    JsonValue(bool value);
    JsonValue(std::int64_t value);
    JsonValue(std::string value);
    JsonValue(const char* value);
    JsonValue(Array value);
    JsonValue(Object value);

    /// One value and nothing but white space around it. Errors: JsonFormat (params "offset"), ParseTooLarge.
    static Result<JsonValue> parse(std::string_view text, const JsonLimits& limits);

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    /// Null when the value is of another kind.
    const bool* boolean() const { return std::get_if<bool>(&m_value); }
    const std::int64_t* integer() const { return std::get_if<std::int64_t>(&m_value); }
    const std::string* text() const { return std::get_if<std::string>(&m_value); }
    const Array* array() const { return std::get_if<Array>(&m_value); }
    const Object* object() const { return std::get_if<Object>(&m_value); }
    Array* array() { return std::get_if<Array>(&m_value); }
    Object* object() { return std::get_if<Object>(&m_value); }

    /// RFC 8785.
    std::string canonical() const;
    /// The same value on many lines, for files that people read; ends with a line feed.
    std::string pretty() const;

    bool operator==(const JsonValue&) const = default;

private:
    void write(std::string& to, int indent) const;
    std::variant<std::monostate, bool, std::int64_t, std::string, Array, Object> m_value;
};

/// A text as a JSON string, quotes included, as canonical() writes it.
void appendJsonText(std::string& to, std::string_view text);
/// Whole UTF-8 without surrogates or overlong forms (RFC 3629).
bool isUtf8(std::string_view text);

/// Reads the members of an object that must hold what is asked for and nothing else. `where` names it in the detail of
/// errors. Errors of every read: `code` (missing, of another kind, out of bounds).
class JsonFields {
public:
    JsonFields(const JsonValue& value, ErrorCode code, std::string where);

    bool isObject() const { return m_object != nullptr; }
    Result<std::string> text(std::string_view name, std::size_t least, std::size_t most);
    Result<std::int64_t> integer(std::string_view name, std::int64_t least, std::int64_t most);
    Result<bool> boolean(std::string_view name);
    /// Null when there is none: an optional member. Reading it again is no second member.
    const JsonValue* find(std::string_view name);
    Result<const JsonValue*> member(std::string_view name);
    Result<const JsonValue::Array*> array(std::string_view name, std::size_t most);
    /// Errors: `code`, when there is a member that was not asked for.
    Result<void> finish() const;
    Failure failure(std::string_view name, std::string_view what) const;

private:
    const JsonValue::Object* m_object;
    ErrorCode m_code;
    std::string m_where;
    std::set<std::string, std::less<>> m_read;
};

} // namespace sandyk
