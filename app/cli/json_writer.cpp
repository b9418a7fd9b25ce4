#include "cli/json_writer.h"

#include <unistd.h>

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <cstring>

namespace sandyk::cli {

namespace {

constexpr std::uint32_t kReplacement = 0xFFFD;

struct CodePoint {
    std::uint32_t value;
    std::size_t length;
};

/// The code point at the front of a text that is not empty; U+FFFD of length 1 for bytes that are no UTF-8.
CodePoint decodeFront(std::string_view text) {
    auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t lead = byte(0);
    if (lead < 0x80) return {lead, 1};
    std::size_t length = 0;
    if (lead >= 0xC2 && lead <= 0xDF) length = 2;
    if (lead >= 0xE0 && lead <= 0xEF) length = 3;
    if (lead >= 0xF0 && lead <= 0xF4) length = 4;
    if (length == 0 || text.size() < length) return {kReplacement, 1};
    std::uint32_t value = lead & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) return {kReplacement, 1};
        value = (value << 6) | (byte(i) & 0x3Fu);
    }
    constexpr std::uint32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
    bool isSurrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < kSmallest[length] || value > 0x10FFFF || isSurrogate) return {kReplacement, 1};
    return {value, length};
}

void appendUnicodeEscape(std::string& out, std::uint32_t unit) {
    constexpr char kDigits[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += kDigits[(unit >> shift) & 0xF];
}

[[maybe_unused]] bool isPlain(std::string_view text) {
    return std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ';
    });
}

} // namespace

JsonWriter::JsonWriter() : m_text("{"), m_open("}") {}

void JsonWriter::separate() {
    if (!m_first) m_text += ',';
    m_first = false;
    m_text += '\n';
    m_text.append(2 * m_open.size(), ' ');
}

void JsonWriter::name(std::string_view key) {
    separate();
    if (m_open.back() != '}') return;
    quoted(key);
    m_text += ": ";
}

void JsonWriter::quoted(std::string_view text) {
    m_text += '"';
    while (!text.empty()) {
        auto [value, length] = decodeFront(text);
        text.remove_prefix(length);
        if (value == '"' || value == '\\') {
            m_text += '\\';
            m_text += static_cast<char>(value);
        } else if (value == '\n') {
            m_text += "\\n";
        } else if (value >= 0x20 && value < 0x7F) {
            m_text += static_cast<char>(value);
        } else if (value < 0x10000) {
            appendUnicodeEscape(m_text, value);
        } else {
            appendUnicodeEscape(m_text, 0xD800 + ((value - 0x10000) >> 10));
            appendUnicodeEscape(m_text, 0xDC00 + ((value - 0x10000) & 0x3FF));
        }
    }
    m_text += '"';
}

void JsonWriter::literal(std::string_view key, std::string_view text) {
    name(key);
    m_text += text;
}

void JsonWriter::member(std::string_view key, std::string_view value) {
    name(key);
    quoted(value);
}

void JsonWriter::element(std::string_view value) {
    separate();
    quoted(value);
}

void JsonWriter::element(std::int64_t value) {
    separate();
    m_text += std::to_string(value);
}

void JsonWriter::hold(SecureString value) {
    assert(isPlain(value.view()));
    m_text += '"';
    m_secrets.emplace_back(m_text.size(), std::move(value));
    m_text += '"';
}

void JsonWriter::decimal(std::string_view key, const std::string& digits) {
    assert(digits.find_first_not_of("0123456789.") == std::string::npos);
    literal(key, digits);
}

void JsonWriter::secret(std::string_view key, SecureString value) {
    name(key);
    hold(std::move(value));
}

void JsonWriter::secretElement(SecureString value) {
    separate();
    hold(std::move(value));
}

void JsonWriter::begin(std::string_view key, char bracket) {
    name(key);
    m_text += bracket;
    m_open += bracket == '{' ? '}' : ']';
    m_first = true;
}

void JsonWriter::end() {
    assert(m_open.size() > 1);
    const char bracket = m_open.back();
    m_open.pop_back();
    if (!m_first) {
        m_text += '\n';
        m_text.append(2 * m_open.size(), ' ');
    }
    m_text += bracket;
    m_first = false;
}

Result<void> JsonWriter::writeTo(int descriptor) {
    assert(m_open.size() == 1);
    m_text += "\n}\n";
    std::string_view rest = m_text;
    std::size_t written = 0;
    for (const auto& [position, value] : m_secrets) {
        SANDYK_CHECK(writeAll(descriptor, rest.substr(written, position - written)));
        SANDYK_CHECK(writeAll(descriptor, value.view()));
        written = position;
    }
    return writeAll(descriptor, rest.substr(written));
}

Result<void> writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0)
            return fail(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileWrite,
                        "the answer could not be written: " + std::string(std::strerror(errno)));
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return {};
}

} // namespace sandyk::cli
