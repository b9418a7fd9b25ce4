#include "exchange/csv.h"

#include <algorithm>
#include <array>

namespace sandyk::exchange {

namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

bool looksLikeFormula(std::string_view cell) {
    if (cell.empty()) return false;
    if (std::string_view("=+-@\t\r\n").find(cell.front()) != std::string_view::npos) return true;
    // U+FF1D, U+FF0B, U+FF0D, U+FF20: some spreadsheets read the full-width forms alike.
    constexpr std::string_view kWide[] = {"\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d", "\xef\xbc\xa0"};
    return std::ranges::any_of(kWide, [&](std::string_view wide) { return cell.starts_with(wide); });
}

Failure broken(std::size_t line, const char* what) {
    return fail(ErrorCode::CsvParse, std::string(what) + " in line " + std::to_string(line),
                {{"line", std::to_string(line)}});
}

char separatorOf(std::string_view text) {
    constexpr std::string_view kSeparators = ",;\t";
    std::array<std::size_t, 3> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (!quoted && c == '\n') break;
        if (const std::size_t at = kSeparators.find(c); !quoted && at != std::string_view::npos) ++counts[at];
    }
    return kSeparators[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

class Parser {
public:
    Parser(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    Result<std::vector<CsvRow>> parse() {
        std::vector<CsvRow> rows;
        while (m_at < m_text.size()) {
            CsvRow row{m_line, {}};
            SANDYK_CHECK(readRow(row));
            if (std::ranges::all_of(row.cells, [](const std::string& cell) { return trimmed(cell).empty(); })) continue;
            if (rows.size() == kMaxCsvRows) return broken(m_line, "too many rows");
            rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    Result<void> readRow(CsvRow& row) {
        while (true) {
            if (row.cells.size() == kMaxCsvCells) return broken(m_line, "too many cells");
            SANDYK_TRY(std::string cell, m_at < m_text.size() && m_text[m_at] == '"' ? readQuoted() : readPlain());
            row.cells.push_back(std::move(cell));
            if (m_at == m_text.size()) return {};
            const char end = m_text[m_at++];
            if (end == m_separator) continue;
            if (end == '\r' && m_at < m_text.size() && m_text[m_at] == '\n') ++m_at;
            ++m_line;
            return {};
        }
    }

    /// Up to a separator or the end of the line.
    Result<std::string> readPlain() {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n' && !atLineEnd()) {
            if (m_text[m_at] == '"') return broken(m_line, "a quote inside a cell");
            ++m_at;
        }
        return std::string(m_text.substr(begin, m_at - begin));
    }

    Result<std::string> readQuoted() {
        const std::size_t opened = m_line;
        std::string cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\n') ++m_line;
            if (c != '"') {
                cell += c;
                continue;
            }
            if (++m_at == m_text.size()) return cell;
            if (m_text[m_at] == '"') {
                cell += '"';
                continue;
            }
            if (m_text[m_at] == m_separator || m_text[m_at] == '\n' || atLineEnd()) return cell;
            return broken(m_line, "text behind a closing quote");
        }
        return broken(opened, "an open quote");
    }

    bool atLineEnd() const { return m_text[m_at] == '\r' && (m_at + 1 == m_text.size() || m_text[m_at + 1] == '\n'); }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

} // namespace

void CsvWriter::row(const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) m_text += ',';
        const std::string guarded = looksLikeFormula(cells[i]) ? "'" + cells[i] : cells[i];
        // A lone empty cell would be an empty line.
        const bool needsQuotes = guarded.find_first_of(",;\t\"\r\n") != std::string::npos || guarded.starts_with(' ') ||
                                 guarded.ends_with(' ') || (cells.size() == 1 && guarded.empty());
        if (!needsQuotes) {
            m_text += guarded;
            continue;
        }
        m_text += '"';
        for (const char c : guarded) {
            if (c == '"') m_text += '"';
            m_text += c;
        }
        m_text += '"';
    }
    m_text += "\r\n";
}

std::string withoutFormulaGuard(std::string_view cell) {
    if (cell.starts_with('\'') && looksLikeFormula(cell.substr(1))) cell.remove_prefix(1);
    return std::string(cell);
}

Result<std::vector<CsvRow>> parseCsv(ByteView content) {
    if (content.size() > kMaxCsvSize) return fail(ErrorCode::ParseTooLarge, "the file is too large");
    std::string_view text = asText(content);
    if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
    if (!isUtf8(text)) return fail(ErrorCode::EncodingUtf8, "the file is not UTF-8");
    return Parser(text, separatorOf(text)).parse();
}

bool isUtf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
        const std::uint8_t lead = byte(at);
        if (lead < 0x80) {
            ++at;
            continue;
        }
        const std::size_t length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        if (length == 0 || text.size() - at < length) return false;
        for (std::size_t i = 1; i < length; ++i) {
            if ((byte(at + i) & 0xc0) != 0x80) return false;
        }
        const std::uint8_t second = byte(at + 1);
        if ((lead == 0xe0 && second < 0xa0) || (lead == 0xed && second > 0x9f) || (lead == 0xf0 && second < 0x90) ||
            (lead == 0xf4 && second > 0x8f))
            return false;
        at += length;
    }
    return true;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kWhiteSpace = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kWhiteSpace);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kWhiteSpace) - first + 1);
}

} // namespace sandyk::exchange
