#include "verifier/entry_scan.h"

namespace sandyk::verifier {

namespace {

class Scanner {
public:
    explicit Scanner(std::string_view line) : m_rest(line) {}

    bool literal(std::string_view text) {
        if (!m_rest.starts_with(text)) return false;
        m_rest.remove_prefix(text.size());
        return true;
    }

    /// A quoted text as it stands, without the quotes.
    std::optional<std::string_view> quoted() {
        if (!literal("\"")) return std::nullopt;
        const std::string_view start = m_rest;
        while (!m_rest.empty() && m_rest[0] != '"') {
            if (static_cast<unsigned char>(m_rest[0]) < ' ') return std::nullopt;
            if (m_rest[0] == '\\' ? !escape() : !character()) return std::nullopt;
        }
        if (m_rest.empty()) return std::nullopt;
        const std::string_view text = start.substr(0, start.size() - m_rest.size());
        m_rest.remove_prefix(1);
        return text;
    }

    std::optional<std::string_view> plainName(std::string_view signs) {
        const auto text = quoted();
        if (!text || text->empty() || text->size() > 64) return std::nullopt;
        for (const char c : *text) {
            const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!isPlain && signs.find(c) == std::string_view::npos) return std::nullopt;
        }
        return text;
    }

    std::optional<std::uint64_t> number() {
        std::size_t length = 0;
        while (length < m_rest.size() && m_rest[length] >= '0' && m_rest[length] <= '9')
            ++length;
        const auto value = decodeNumber(m_rest.substr(0, length));
        m_rest.remove_prefix(length);
        return value;
    }

    /// {"name":"value",...} with names in order.
    bool pairs(bool areHashes) {
        if (!literal("{")) return false;
        if (literal("}")) return true;
        std::string_view last;
        for (int count = 0; count < 64; ++count) {
            const auto name = plainName("._-");
            if (!name || (count > 0 && *name <= last) || !literal(":")) return false;
            last = *name;
            const auto value = quoted();
            if (!value || (areHashes && !decodeHexHash(*value))) return false;
            if (literal("}")) return true;
            if (!literal(",")) return false;
        }
        return false;
    }

    bool atEnd() const { return m_rest.empty(); }

private:
    bool escape() {
        if (m_rest.size() < 2) return false;
        if (std::string_view("\"\\bfnrt").find(m_rest[1]) != std::string_view::npos) {
            m_rest.remove_prefix(2);
            return true;
        }
        // Only control characters that have no short form.
        if (m_rest.size() < 6 || !m_rest.starts_with("\\u00") || (m_rest[4] != '0' && m_rest[4] != '1')) return false;
        const auto low = std::string_view("0123456789abcdef").find(m_rest[5]);
        if (low == std::string_view::npos) return false;
        const bool hasShort = m_rest[4] == '0' && (low == 8 || low == 9 || low == 10 || low == 12 || low == 13);
        if (hasShort) return false;
        m_rest.remove_prefix(6);
        return true;
    }

    bool character() {
        const auto first = static_cast<unsigned char>(m_rest[0]);
        if (first < 0x80) {
            m_rest.remove_prefix(1);
            return true;
        }
        const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
        if (first < 0xc2 || first > 0xf4 || m_rest.size() < length) return false;
        std::uint32_t point = first & (0x7fu >> length);
        for (std::size_t i = 1; i < length; ++i) {
            const auto next = static_cast<unsigned char>(m_rest[i]);
            if ((next & 0xc0) != 0x80) return false;
            point = point << 6 | (next & 0x3fu);
        }
        const std::uint32_t least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
        if (point < least || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return false;
        m_rest.remove_prefix(length);
        return true;
    }

    std::string_view m_rest;
};

} // namespace

std::optional<ScannedEntry> scanEntry(std::string_view line) {
    Scanner scan(line);
    if (!scan.literal("{\"actor\":") || !scan.plainName("._-:")) return std::nullopt;
    if (!scan.literal(",\"commitments\":") || !scan.pairs(true)) return std::nullopt;
    if (!scan.literal(",\"facts\":") || !scan.pairs(false)) return std::nullopt;
    if (!scan.literal(",\"index\":")) return std::nullopt;
    const auto index = scan.number();
    if (!index || !scan.literal(",\"kind\":")) return std::nullopt;
    const auto kind = scan.plainName("._-");
    if (!kind || !scan.literal(",\"time\":")) return std::nullopt;
    const auto time = scan.number();
    if (!time || !scan.literal(",\"v\":1}") || !scan.atEnd()) return std::nullopt;
    return ScannedEntry{*index, *time, *kind};
}

} // namespace sandyk::verifier
