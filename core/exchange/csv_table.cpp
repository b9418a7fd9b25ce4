#include "exchange/csv_table.h"

#include <algorithm>

namespace sandyk::exchange {

namespace {

Failure headerFailure(const std::string& what, std::string_view column) {
    return fail(ErrorCode::CsvParse, what, {{"line", "1"}, {"column", std::string(column)}});
}

} // namespace

Result<CsvTable> CsvTable::parse(ByteView content, std::initializer_list<std::string_view> needed) {
    CsvTable table;
    SANDYK_TRY(table.m_rows, parseCsv(content));
    if (table.m_rows.empty()) return headerFailure("the first line must name the columns", "");
    const CsvRow header = std::move(table.m_rows.front());
    table.m_rows.erase(table.m_rows.begin());
    table.m_width = header.cells.size();
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
        std::string name(trimmed(header.cells[i]));
        std::ranges::transform(name, name.begin(),
                               [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        if (name.empty()) continue;
        if (!table.m_columns.emplace(name, i).second) return headerFailure("a column stands twice", name);
    }
    for (const std::string_view name : needed) {
        if (!table.has(name)) return headerFailure("the first line must name the column " + std::string(name), name);
    }
    return table;
}

std::string CsvTable::cell(std::size_t row, std::string_view column) const {
    const auto found = m_columns.find(column);
    if (found == m_columns.end()) return {};
    const std::vector<std::string>& cells = m_rows[row].cells;
    if (found->second >= cells.size()) return {};
    return withoutFormulaGuard(trimmed(cells[found->second]));
}

} // namespace sandyk::exchange
