#pragma once

#include <map>
#include <string>
#include <string_view>

#include "exchange/csv.h"

/// A CSV file whose first row names the columns. Private to the sources of this module.
namespace sandyk::exchange {

class CsvTable {
public:
    /// Names are compared in lower case without white space around them; unknown ones are ignored. Errors: those of
    /// parseCsv, CsvParse (no header, a needed column is missing, one twice; params "line", "column").
    static Result<CsvTable> parse(ByteView content, std::initializer_list<std::string_view> needed);

    bool has(std::string_view column) const { return m_columns.contains(column); }
    std::size_t size() const { return m_rows.size(); }
    std::size_t line(std::size_t row) const { return m_rows[row].line; }
    /// Trimmed, without the formula guard; "" where the row or the file has no such cell.
    std::string cell(std::size_t row, std::string_view column) const;
    /// The row has more cells than there are columns: a separator too many.
    bool isTooLong(std::size_t row) const { return m_rows[row].cells.size() > m_width; }

private:
    std::vector<CsvRow> m_rows;
    std::map<std::string, std::size_t, std::less<>> m_columns;
    std::size_t m_width = 0;
};

} // namespace sandyk::exchange
