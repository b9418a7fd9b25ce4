#include "exchange/history_export.h"

#include <gtest/gtest.h>

#include "exchange/csv.h"

namespace sandyk::exchange {
namespace {

HistoryFile sample() {
    HistoryFile history;
    history.wallet = "Öý";
    history.tipHeight = 900'000;
    history.asOf = 1'790'000'000;
    HistoryLine in;
    in.time = 1'789'000'000;
    in.txid = std::string(64, 'a');
    in.state = "proven";
    in.height = 899'000;
    in.receivedSat = 2'000'000;
    in.balanceSat = 2'000'000;
    in.label = "=HYPERLINK(\"http://evil\")";
    in.addresses = {"bc1qfirst", "bc1qsecond"};
    in.value = HistoryLine::Value{{70'000'000}, {"2026-09-10", "TMT", {3'500'000'000}, "@bank"}};
    HistoryLine out = in;
    out.label = "line\nbreak, \"quote\"";
    out.value.reset();
    out.receivedSat = 0;
    out.sentSat = 500'000;
    out.feeSat = 300;
    out.balanceSat = 1'500'000;
    history.lines = {in, out};
    return history;
}

TEST(HistoryExport, csvHoldsNoFormula) {
    const std::string text = historyCsv(sample());
    auto rows = parseCsv(asBytes(text)).value();
    ASSERT_EQ(rows.size(), 3u);
    for (const CsvRow& row : rows) {
        EXPECT_EQ(row.cells.size(), 15u);
        for (const std::string& cell : row.cells)
            EXPECT_TRUE(cell.empty() || std::string_view("=+-@\t\r").find(cell[0]) == std::string_view::npos) << cell;
    }
    EXPECT_EQ(rows[1].cells[0], "2026-09-10 00:26:40");
    EXPECT_EQ(rows[1].cells[4], "2000000");
    EXPECT_EQ(rows[1].cells[10], "7000.00");
    EXPECT_EQ(rows[1].cells[13], "2026-09-10");
    EXPECT_EQ(rows[2].cells[8], "line\nbreak, \"quote\"");
    EXPECT_EQ(rows[2].cells[6], "300");
}

TEST(HistoryExport, jsonCarriesItsDigest) {
    const std::string json = historyJson(sample());
    EXPECT_EQ(historyJson(sample()), json);
    const std::string digest = historyDigest(json).value();
    EXPECT_EQ(digest.size(), 64u);
    EXPECT_NE(json.find("\"digest\": \"" + digest + "\""), std::string::npos);
    std::string changed = json;
    changed.replace(changed.find("2000000"), 7, "9000000");
    EXPECT_NE(historyDigest(changed).value(), digest);
    EXPECT_EQ(historyDigest("{}").value(), "");
    EXPECT_FALSE(historyDigest("[]"));
    EXPECT_FALSE(historyDigest("{"));
}

TEST(HistoryExport, pdfIsTheSameEachTime) {
    const auto pdf = historyPdf(sample(), {});
    ASSERT_TRUE(pdf);
    EXPECT_EQ(historyPdf(sample(), {}).value(), *pdf);
    EXPECT_TRUE(historyPdf({}, {}));
}

} // namespace
} // namespace sandyk::exchange
