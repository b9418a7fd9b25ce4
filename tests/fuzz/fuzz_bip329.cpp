#include "fuzz.h"

#include "exchange/bip329.h"
#include "exchange/csv.h"

using namespace sandyk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView content(data, size);
    if (const auto report = exchange::readLabels(content)) {
        const auto again = exchange::readLabels(asBytes(exchange::writeLabels(report->items)));
        fuzz::require(again && again->isClean() && again->items == report->items, "labels come back");
    }
    if (const auto rows = exchange::parseCsv(content)) {
        exchange::CsvWriter writer;
        std::size_t cells = 0;
        for (const auto& row : *rows) {
            writer.row(row.cells);
            cells += row.cells.size();
        }
        fuzz::require(rows->empty() == (cells == 0), "a row has cells");
    }
    return 0;
}
