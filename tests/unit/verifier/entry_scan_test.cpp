#include <gtest/gtest.h>

#include "verifier/entry_scan.h"

namespace sandyk::verifier {
namespace {

constexpr std::string_view kLine =
    R"({"actor":"op:3","commitments":{"a":"0102030000000000000000000000000000000000000000000000000000000000"},)"
    R"("facts":{"amount_sat":"5000","note":"\u0001\n\"ž"},"index":7,"kind":"request.approved","time":1796083200,"v":1})";

TEST(EntryScan, ReadsTheOneForm) {
    const auto entry = scanEntry(kLine);
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->index, 7u);
    EXPECT_EQ(entry->time, 1'796'083'200u);
    EXPECT_EQ(entry->kind, "request.approved");
    EXPECT_TRUE(scanEntry(R"({"actor":"a","commitments":{},"facts":{},"index":0,"kind":"k","time":0,"v":1})"));
}

TEST(EntryScan, RefusesEveryOther) {
    const auto with = [](std::string_view from, std::string_view to) {
        std::string changed(kLine);
        changed.replace(changed.find(from), from.size(), to);
        return changed;
    };
    for (const std::string& bad : {std::string(),
                                   std::string("{}"),
                                   std::string(kLine) + " ",
                                   " " + std::string(kLine),
                                   with("op:3", "Op"),
                                   with("op:3", ""),
                                   with("amount_sat", "z"),
                                   with("\\u0001", "\\u000a"),
                                   with("\\u0001", "\\u0041"),
                                   with("\\u0001", "\\u001F"),
                                   with("\\n", "\n"),
                                   with("\\n", "\\/"),
                                   with("ž", "\xc5"),
                                   with("ž", "\xed\xa0\x80"),
                                   with("ž", "\xc0\x80"),
                                   with("0102", "0A02"),
                                   with("7,", "07,"),
                                   with("7,", "-7,"),
                                   with("\"v\":1", "\"v\":2"),
                                   with(",\"v\":1", ""),
                                   with("\"note\"", "\"amount_sat\"")})
        EXPECT_FALSE(scanEntry(bad)) << bad;
    for (std::size_t size = 0; size < kLine.size(); ++size)
        EXPECT_FALSE(scanEntry(kLine.substr(0, size))) << size;
}

} // namespace
} // namespace sandyk::verifier
