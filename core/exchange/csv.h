#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk::exchange {

/// Writes RFC 4180: CRLF, quotes where they are needed, UTF-8. A cell that a spreadsheet could take for a formula
/// (first character = + - @, their full-width forms, tab, CR or LF) gets an apostrophe in front.
class CsvWriter {
public:
    void row(const std::vector<std::string>& cells);
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

/// What CsvWriter put in front of a cell is taken away again, so that a file of ours comes back as it was.
std::string withoutFormulaGuard(std::string_view cell);

struct CsvRow {
    std::size_t line = 0; ///< where it begins, from 1
    std::vector<std::string> cells;
};

/// Hostile until parsed: at most kMaxCsvSize bytes of UTF-8, a byte order mark is skipped, rows end with LF or CRLF,
/// rows without any text are left out. The separator is the comma, semicolon or tab that the first row has most of.
/// Cells keep their white space. Errors: CsvParse (params "line": a quote in the wrong place, an open quote at the end,
/// more than kMaxCsvRows rows or kMaxCsvCells cells in one), EncodingUtf8, ParseTooLarge.
inline constexpr std::size_t kMaxCsvSize = 32 * 1024 * 1024;
inline constexpr std::size_t kMaxCsvRows = 200'000;
inline constexpr std::size_t kMaxCsvCells = 64;
Result<std::vector<CsvRow>> parseCsv(ByteView content);

/// Strict: no overlong forms, no surrogates, nothing above U+10FFFF.
bool isUtf8(std::string_view text);

/// Without white space at its ends.
std::string_view trimmed(std::string_view text);

} // namespace sandyk::exchange
