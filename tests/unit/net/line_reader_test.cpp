#include "net/line_reader.h"

#include <gtest/gtest.h>

using namespace sandyk;
using net::LineReader;

namespace {

std::vector<std::string> lines(LineReader& reader) {
    std::vector<std::string> all;
    while (auto line = reader.next())
        all.emplace_back(asText(*line));
    return all;
}

} // namespace

TEST(LineReader, EveryCutGivesTheSameLines) {
    const std::string text = "{\"a\":1}\r\n\n{\"b\":\"\\u0000\"}\nrest";
    for (std::size_t first = 0; first <= text.size(); ++first) {
        for (std::size_t second = first; second <= text.size(); ++second) {
            LineReader reader(100);
            std::vector<std::string> all;
            for (auto part : {text.substr(0, first), text.substr(first, second - first), text.substr(second)}) {
                ASSERT_TRUE(reader.add(asBytes(part)));
                for (auto& line : lines(reader))
                    all.push_back(line);
            }
            ASSERT_EQ(all, (std::vector<std::string>{"{\"a\":1}", "", "{\"b\":\"\\u0000\"}"}));
        }
    }
}

TEST(LineReader, LinesMayWaitWhileMoreComes) {
    LineReader reader(10);
    ASSERT_TRUE(reader.add(asBytes("one\ntwo\nthr")));
    EXPECT_EQ(asText(reader.next().value()), "one");
    ASSERT_TRUE(reader.add(asBytes("ee\n")));
    EXPECT_EQ(lines(reader), (std::vector<std::string>{"two", "three"}));
    EXPECT_FALSE(reader.next());
}

TEST(LineReader, ALineWithoutEndIsNotKept) {
    LineReader reader(100);
    std::string part(10, 'x');
    for (int i = 0; i < 10; ++i) {
        ASSERT_TRUE(reader.add(asBytes(part)));
        EXPECT_FALSE(reader.next());
    }
    EXPECT_EQ(reader.add(asBytes("y")).error().code, ErrorCode::NetTooLarge);
    LineReader other(100);
    EXPECT_EQ(other.add(asBytes(std::string(101, 'x') + "\n")).error().code, ErrorCode::NetTooLarge);
    LineReader exact(100);
    EXPECT_TRUE(exact.add(asBytes(std::string(100, 'x') + "\n")));
    EXPECT_EQ(exact.next().value().size(), 100u);
}
