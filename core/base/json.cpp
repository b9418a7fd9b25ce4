#include "base/json.h"

#include <charconv>
#include <optional>

namespace sandyk {

namespace {

constexpr bool isAsciiName(std::string_view name) {
    return std::ranges::all_of(name, [](char c) { return c >= 0x20 && c < 0x7f; });
}

void appendUtf8(std::string& to, std::uint32_t codepoint) {
    const auto tail = [&](int shift) { to.push_back(static_cast<char>(0x80 | ((codepoint >> shift) & 0x3f))); };
    if (codepoint < 0x80) {
        to.push_back(static_cast<char>(codepoint));
    } else if (codepoint < 0x800) {
        to.push_back(static_cast<char>(0xc0 | (codepoint >> 6)));
        tail(0);
    } else if (codepoint < 0x10000) {
        to.push_back(static_cast<char>(0xe0 | (codepoint >> 12)));
        tail(6);
        tail(0);
    } else {
        to.push_back(static_cast<char>(0xf0 | (codepoint >> 18)));
        tail(12);
        tail(6);
        tail(0);
    }
}

class Parser {
public:
    Parser(std::string_view text, const JsonLimits& limits) : m_text(text), m_limits(limits) {}

    Result<JsonValue> document() {
        SANDYK_TRY(JsonValue value, this->value(0));
        skipSpace();
        if (m_at != m_text.size()) return wrong("something follows the value");
        return value;
    }

private:
    Failure wrong(std::string what) const {
        return fail(ErrorCode::JsonFormat, std::move(what), {{"offset", std::to_string(m_at)}});
    }

    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace() {
        while (m_at < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }

    bool take(std::string_view word) {
        if (m_text.substr(m_at, word.size()) != word) return false;
        m_at += word.size();
        return true;
    }

    Result<JsonValue> value(int depth) {
        if (++m_values > m_limits.values) return fail(ErrorCode::ParseTooLarge, "too many values");
        skipSpace();
        switch (peek()) {
        case '{':
            return object(depth + 1);
        case '[':
            return array(depth + 1);
        case '"': {
            SANDYK_TRY(std::string text, this->text());
            return JsonValue(std::move(text));
        }
        default:
            if (take("null")) return JsonValue();
            if (take("true")) return JsonValue(true);
            if (take("false")) return JsonValue(false);
            return number();
        }
    }

    Result<JsonValue> number() {
        const std::size_t start = m_at;
        if (peek() == '-') ++m_at;
        const std::size_t digits = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        const std::string_view number = m_text.substr(start, m_at - start);
        if (m_at == digits) return wrong("no value stands here");
        if ((m_text[digits] == '0' && m_at - digits > 1) || number == "-0")
            return wrong("a number has a needless zero");
        if (peek() == '.' || peek() == 'e' || peek() == 'E') return wrong("a number is not whole");
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
        if (error != std::errc() || value > JsonValue::kMostInteger || value < -JsonValue::kMostInteger)
            return wrong("a number is too large");
        return JsonValue(value);
    }

    Result<std::uint32_t> hexUnit() {
        const std::string_view digits = m_text.substr(m_at, 4);
        std::uint32_t unit = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
        if (digits.size() != 4 || error != std::errc() || end != digits.data() + 4)
            return wrong("a \\u needs 4 digits");
        m_at += 4;
        return unit;
    }

    Result<void> escape(std::string& out) {
        const char kind = peek();
        ++m_at;
        constexpr std::string_view kPlain = "\"\\/", kShort = "bfnrt", kMeaning = "\b\f\n\r\t";
        if (kPlain.find(kind) != std::string_view::npos) {
            out.push_back(kind);
            return {};
        }
        if (const auto at = kShort.find(kind); at != std::string_view::npos) {
            out.push_back(kMeaning[at]);
            return {};
        }
        if (kind != 'u') return wrong("no such escape");
        SANDYK_TRY(std::uint32_t unit, hexUnit());
        if (unit >= 0xdc00 && unit < 0xe000) return wrong("half a surrogate pair");
        if (unit >= 0xd800 && unit < 0xdc00) {
            if (!take("\\u")) return wrong("half a surrogate pair");
            SANDYK_TRY(const std::uint32_t low, hexUnit());
            if (low < 0xdc00 || low >= 0xe000) return wrong("half a surrogate pair");
            unit = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
        }
        appendUtf8(out, unit);
        return {};
    }

    Result<std::string> text() {
        ++m_at;
        std::string out;
        while (true) {
            const std::size_t start = m_at;
            while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\\' &&
                   static_cast<unsigned char>(m_text[m_at]) >= 0x20)
                ++m_at;
            out.append(m_text.substr(start, m_at - start));
            if (m_at >= m_text.size()) return wrong("a text does not end");
            const char stop = m_text[m_at++];
            if (stop == '"') return out;
            if (stop != '\\') return wrong("a control character stands in a text");
            if (m_at >= m_text.size()) return wrong("a text does not end");
            SANDYK_CHECK(escape(out));
        }
    }

    Result<JsonValue> array(int depth) {
        if (depth > m_limits.depth) return fail(ErrorCode::ParseTooLarge, "nested too deeply");
        ++m_at;
        JsonValue::Array items;
        skipSpace();
        if (take("]")) return JsonValue(std::move(items));
        while (true) {
            SANDYK_TRY(JsonValue item, value(depth));
            items.push_back(std::move(item));
            skipSpace();
            if (take("]")) return JsonValue(std::move(items));
            if (!take(",")) return wrong("a comma or the end of the array is missing");
        }
    }

    Result<JsonValue> object(int depth) {
        if (depth > m_limits.depth) return fail(ErrorCode::ParseTooLarge, "nested too deeply");
        ++m_at;
        JsonValue::Object members;
        skipSpace();
        if (take("}")) return JsonValue(std::move(members));
        while (true) {
            skipSpace();
            if (peek() != '"') return wrong("the name of a member is missing");
            SANDYK_TRY(std::string name, text());
            if (!isAsciiName(name)) return wrong("a name is not plain ASCII");
            skipSpace();
            if (!take(":")) return wrong("a colon is missing");
            SANDYK_TRY(JsonValue member, value(depth));
            if (!members.emplace(std::move(name), std::move(member)).second) return wrong("a name stands twice");
            skipSpace();
            if (take("}")) return JsonValue(std::move(members));
            if (!take(",")) return wrong("a comma or the end of the object is missing");
        }
    }

    std::string_view m_text;
    JsonLimits m_limits;
    std::size_t m_at = 0;
    std::size_t m_values = 0;
};

constexpr int kIndent = 2;

void newLine(std::string& to, int indent) {
    to.push_back('\n');
    to.append(static_cast<std::size_t>(indent), ' ');
}

} // namespace

bool isUtf8(std::string_view text) {
    std::size_t i = 0;
    while (i < text.size()) {
        const auto first = static_cast<unsigned char>(text[i]);
        const std::size_t length = first < 0x80   ? 1
                                   : first < 0xc2 ? 0
                                   : first < 0xe0 ? 2
                                   : first < 0xf0 ? 3
                                   : first < 0xf5 ? 4
                                                  : 0;
        if (length == 0 || text.size() - i < length) return false;
        for (std::size_t k = 1; k < length; ++k) {
            if ((static_cast<unsigned char>(text[i + k]) & 0xc0) != 0x80) return false;
        }
        const auto second = length > 1 ? static_cast<unsigned char>(text[i + 1]) : 0;
        if ((first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) || (first == 0xf0 && second < 0x90) ||
            (first == 0xf4 && second > 0x8f))
            return false;
        i += length;
    }
    return true;
}

void appendJsonText(std::string& to, std::string_view text) {
    constexpr std::string_view kDigits = "0123456789abcdef", kShort = "\b\t\n\f\r\"\\", kLetters = "btnfr\"\\";
    to.push_back('"');
    for (const char c : text) {
        const auto at = kShort.find(c);
        if (at != std::string_view::npos) {
            to.push_back('\\');
            to.push_back(kLetters[at]);
        } else if (static_cast<unsigned char>(c) < 0x20) {
            to.append("\\u00");
            to.push_back(kDigits[static_cast<unsigned char>(c) >> 4]);
            to.push_back(kDigits[static_cast<unsigned char>(c) & 15]);
        } else {
            to.push_back(c);
        }
    }
    to.push_back('"');
}

JsonValue::JsonValue() = default;
JsonValue::~JsonValue() = default;
JsonValue::JsonValue(const JsonValue&) = default;
JsonValue& JsonValue::operator=(const JsonValue&) = default;
JsonValue::JsonValue(JsonValue&&) noexcept = default;
JsonValue& JsonValue::operator=(JsonValue&&) noexcept = default;
JsonValue::JsonValue(bool value) : m_value(value) {}
JsonValue::JsonValue(std::int64_t value) : m_value(value) {}
JsonValue::JsonValue(std::string value) : m_value(std::move(value)) {}
JsonValue::JsonValue(const char* value) : m_value(std::string(value)) {}
JsonValue::JsonValue(Array value) : m_value(std::move(value)) {}
JsonValue::JsonValue(Object value) : m_value(std::move(value)) {}

Result<JsonValue> JsonValue::parse(std::string_view text, const JsonLimits& limits) {
    if (text.size() > limits.bytes) return fail(ErrorCode::ParseTooLarge, "the text is too long");
    if (!isUtf8(text)) return fail(ErrorCode::JsonFormat, "the text is no UTF-8", {{"offset", "0"}});
    return Parser(text, limits).document();
}

/// indent < 0: canonical.
void JsonValue::write(std::string& to, int indent) const {
    const int inner = indent < 0 ? indent : indent + kIndent;
    if (const bool* truth = boolean()) {
        to += *truth ? "true" : "false";
    } else if (const std::int64_t* number = integer()) {
        to += std::to_string(*number);
    } else if (const std::string* words = text()) {
        appendJsonText(to, *words);
    } else if (const Array* items = array()) {
        to.push_back('[');
        for (std::size_t i = 0; i < items->size(); ++i) {
            if (i > 0) to.push_back(',');
            if (inner >= 0) newLine(to, inner);
            (*items)[i].write(to, inner);
        }
        if (inner >= 0 && !items->empty()) newLine(to, indent);
        to.push_back(']');
    } else if (const Object* members = object()) {
        to.push_back('{');
        bool first = true;
        for (const auto& [name, member] : *members) {
            if (!first) to.push_back(',');
            first = false;
            if (inner >= 0) newLine(to, inner);
            appendJsonText(to, name);
            to += inner >= 0 ? ": " : ":";
            member.write(to, inner);
        }
        if (inner >= 0 && !members->empty()) newLine(to, indent);
        to.push_back('}');
    } else {
        to += "null";
    }
}

std::string JsonValue::canonical() const {
    std::string out;
    write(out, -1);
    return out;
}

std::string JsonValue::pretty() const {
    std::string out;
    write(out, 0);
    out.push_back('\n');
    return out;
}

JsonFields::JsonFields(const JsonValue& value, ErrorCode code, std::string where)
    : m_object(value.object()), m_code(code), m_where(std::move(where)) {}

Failure JsonFields::failure(std::string_view name, std::string_view what) const {
    return fail(m_code, m_where + ": \"" + std::string(name) + "\" " + std::string(what));
}

const JsonValue* JsonFields::find(std::string_view name) {
    if (!m_object) return nullptr;
    const auto found = m_object->find(name);
    if (found == m_object->end()) return nullptr;
    m_read.emplace(name);
    return &found->second;
}

Result<const JsonValue*> JsonFields::member(std::string_view name) {
    const JsonValue* found = find(name);
    if (!found) return failure(name, "is missing");
    return found;
}

Result<std::string> JsonFields::text(std::string_view name, std::size_t least, std::size_t most) {
    SANDYK_TRY(const JsonValue* value, member(name));
    const std::string* text = value->text();
    if (!text || text->size() < least || text->size() > most) return failure(name, "is no text of the right length");
    return *text;
}

Result<std::int64_t> JsonFields::integer(std::string_view name, std::int64_t least, std::int64_t most) {
    SANDYK_TRY(const JsonValue* value, member(name));
    const std::int64_t* number = value->integer();
    if (!number || *number < least || *number > most) return failure(name, "is no number within its bounds");
    return *number;
}

Result<bool> JsonFields::boolean(std::string_view name) {
    SANDYK_TRY(const JsonValue* value, member(name));
    const bool* truth = value->boolean();
    if (!truth) return failure(name, "is neither true nor false");
    return *truth;
}

Result<const JsonValue::Array*> JsonFields::array(std::string_view name, std::size_t most) {
    SANDYK_TRY(const JsonValue* value, member(name));
    const JsonValue::Array* items = value->array();
    if (!items || items->size() > most) return failure(name, "is no array of the right length");
    return items;
}

Result<void> JsonFields::finish() const {
    if (!m_object) return fail(m_code, m_where + ": no object");
    if (m_read.size() != m_object->size()) return fail(m_code, m_where + ": a member that is not known");
    return {};
}

} // namespace sandyk
