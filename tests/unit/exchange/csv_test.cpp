#include "exchange/csv.h"

#include <gtest/gtest.h>

namespace sandyk::exchange {
namespace {

using Cells = std::vector<std::string>;

std::vector<Cells> cellsOf(std::string_view text) {
    std::vector<Cells> all;
    auto rows = parseCsv(asBytes(text)).value();
    for (CsvRow& row : rows)
        all.push_back(std::move(row.cells));
    return all;
}

ErrorCode errorOf(std::string_view text) {
    const auto rows = parseCsv(asBytes(text));
    return rows ? ErrorCode::Internal : rows.error().code;
}

TEST(Csv, quotesAsRfc4180Says) {
    CsvWriter writer;
    writer.row({"plain", "a,b", "say \"hi\"", "two\r\nlines", ""});
    EXPECT_EQ(writer.take(), "plain,\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\",\r\n");
}

TEST(Csv, noCellIsAFormula) {
    for (const std::string cell : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|' /C calc'!A0",
                                   "\xef\xbc\x9d"
                                   "1+1",
                                   "\xef\xbc\xa0x"}) {
        CsvWriter writer;
        writer.row({cell, "x"});
        const std::string text = writer.take();
        EXPECT_TRUE(text.starts_with('\'') || text.starts_with("\"'")) << text;
        EXPECT_EQ(withoutFormulaGuard(cellsOf(text).at(0).at(0)), cell);
    }
    CsvWriter writer;
    writer.row({"'quoted'", "1-1", "a=b"});
    EXPECT_EQ(writer.take(), "'quoted',1-1,a=b\r\n");
    EXPECT_EQ(withoutFormulaGuard("'quoted'"), "'quoted'");
}

TEST(Csv, whatIsWrittenIsReadBack) {
    const std::vector<Cells> rows = {
        {"a", "b;c", "d\te"}, {"\"", "\r\n", ",,"}, {"Gözel", "Деньги", "x"}, {" s ", "", "'"}};
    CsvWriter writer;
    for (const Cells& row : rows)
        writer.row(row);
    auto back = cellsOf(writer.take());
    for (Cells& row : back) {
        for (std::string& cell : row)
            cell = withoutFormulaGuard(cell);
    }
    EXPECT_EQ(back, rows);
}

TEST(Csv, readsWhatSpreadsheetsWrite) {
    EXPECT_EQ(cellsOf("\xef\xbb\xbf"
                      "a;b\n1,5;\"x;y\"\r\n\r\n;;\nlast;row"),
              (std::vector<Cells>{{"a", "b"}, {"1,5", "x;y"}, {"last", "row"}}));
    EXPECT_EQ(cellsOf("a\tb,c\td\n"), (std::vector<Cells>{{"a", "b,c", "d"}}));
    EXPECT_EQ(cellsOf(""), std::vector<Cells>{});
    EXPECT_EQ(cellsOf("\"a\nb\",c\nd,e\n").size(), 2u);
    EXPECT_EQ(parseCsv(asBytes("\"a\nb\",c\nd,e\n"))->at(1).line, 3u);
}

TEST(Csv, hostileFilesAreRefused) {
    EXPECT_EQ(errorOf("a,\"open"), ErrorCode::CsvParse);
    EXPECT_EQ(errorOf("a,\"b\"c"), ErrorCode::CsvParse);
    EXPECT_EQ(errorOf("a,b\"c"), ErrorCode::CsvParse);
    EXPECT_EQ(errorOf(std::string(kMaxCsvCells, ',')), ErrorCode::CsvParse);
    EXPECT_EQ(errorOf("\xff"), ErrorCode::EncodingUtf8);
    EXPECT_EQ(errorOf("\xc0\xaf"), ErrorCode::EncodingUtf8);
    EXPECT_EQ(errorOf("\xed\xa0\x80"), ErrorCode::EncodingUtf8);
    EXPECT_EQ(errorOf("\xf4\x90\x80\x80"), ErrorCode::EncodingUtf8);
    EXPECT_EQ(errorOf(std::string(kMaxCsvSize + 1, 'a')), ErrorCode::ParseTooLarge);
    std::string many;
    for (std::size_t i = 0; i <= kMaxCsvRows; ++i)
        many += "a\n";
    EXPECT_EQ(errorOf(many), ErrorCode::CsvParse);
}

} // namespace
} // namespace sandyk::exchange
