#include "base/display_text.h"

#include <gtest/gtest.h>

#include <string>

#include "support/vectors.h"

namespace sandyk {
namespace {

TEST(DisplayText, leavesOrdinaryWritingAlone) {
    for (std::string_view text : {"", "Salary, June (2026)", "Gaznaçy №5 – ýyllyk", "Казначейство: ёж", "金庫",
                                  "₿ 0.5", "a\\b", "user@example.org", "ağzybirlik", "e\xCC\x81"}) {
        EXPECT_EQ(displayText(text), text);
    }
}

TEST(DisplayText, showsWhatCannotBeSeen) {
    EXPECT_EQ(displayText("a\xE2\x80\xAE"
                          "b"),
              "a\\u{202E}b")
        << "right-to-left override";
    EXPECT_EQ(displayText("pay\xE2\x80\x8Bpal"), "pay\\u{200B}pal") << "zero-width space";
    EXPECT_EQ(displayText("line\nnext\ttab\r"), "line\\u{0A}next\\u{09}tab\\u{0D}");
    EXPECT_EQ(displayText(std::string_view("a\0b", 3)), "a\\u{00}b");
    EXPECT_EQ(displayText("\x7f"), "\\u{7F}");
    EXPECT_EQ(displayText("\xC2\x85"), "\\u{85}") << "C1 control";
    EXPECT_EQ(displayText("\xE2\x80\xA8\xE2\x80\xA9"), "\\u{2028}\\u{2029}") << "line and paragraph separators";
    EXPECT_EQ(displayText("\xEF\xBB\xBF"), "\\u{FEFF}");
    EXPECT_EQ(displayText("\xE3\x85\xA4"), "\\u{3164}") << "Hangul filler";
    EXPECT_EQ(displayText("\xE2\xA0\x80"), "\\u{2800}") << "blank Braille";
    EXPECT_EQ(displayText("\xC2\xA0\xE2\x80\x83"), "\\u{A0}\\u{2003}") << "spaces that are no space";
    EXPECT_EQ(displayText("\xEE\x80\x80"), "\\u{E000}") << "private use";
    EXPECT_EQ(displayText("\xEF\xBF\xBF"), "\\u{FFFF}") << "noncharacter";
    EXPECT_EQ(displayText("\xF3\xA0\x81\xA1"), "\\u{E0061}") << "tag character";
}

TEST(DisplayText, showsEveryBidiControl) {
    for (unsigned c :
         {0x061Cu, 0x200Eu, 0x200Fu, 0x202Au, 0x202Bu, 0x202Cu, 0x202Du, 0x202Eu, 0x2066u, 0x2067u, 0x2068u, 0x2069u}) {
        std::string text;
        if (c < 0x800) {
            text = {static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 0x3f))};
        } else {
            text = {static_cast<char>(0xE0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 0x3f)),
                    static_cast<char>(0x80 | (c & 0x3f))};
        }
        EXPECT_EQ(displayText(text).find_first_not_of("\\u{}0123456789ABCDEF"), std::string::npos) << std::hex << c;
        EXPECT_EQ(displayText(text).front(), '\\') << std::hex << c;
    }
}

TEST(DisplayText, showsInvalidUtf8AndKeepsTheRest) {
    EXPECT_EQ(displayText("a\xFFz"), "a\\x{FF}z");
    EXPECT_EQ(displayText("\xC3"), "\\x{C3}") << "cut off";
    EXPECT_EQ(displayText("\xC0\x80"), "\\x{C0}\\x{80}") << "overlong";
    EXPECT_EQ(displayText("\xED\xA0\x80"), "\\x{ED}\\x{A0}\\x{80}") << "surrogate";
    EXPECT_EQ(displayText("\xF4\x90\x80\x80"), "\\x{F4}\\x{90}\\x{80}\\x{80}") << "beyond Unicode";
}

TEST(DisplayText, cannotBeImitated) {
    EXPECT_EQ(displayText("\\u{202E}"), "\\u{5C}u{202E}");
    EXPECT_EQ(displayText("\\x{FF}"), "\\u{5C}x{FF}");
}

TEST(MixedScripts, flagsAWordOfTwoScriptsOnly) {
    EXPECT_TRUE(hasMixedScripts("p\xD0\xB0ypal")) << "Cyrillic a";
    EXPECT_TRUE(hasMixedScripts("my w\xCE\xB1llet")) << "Greek alpha";
    EXPECT_TRUE(hasMixedScripts("\xD0\xB1"
                                "ank"))
        << "at the start";
    EXPECT_TRUE(hasMixedScripts("1\xD9\xA1")) << "digits of two systems";
    EXPECT_TRUE(hasMixedScripts("bank\xE2\x80\x8B s\xD0\xB0le")) << "after an invisible character";
    for (std::string_view fine :
         {"", "paypal", "Оплата Bitcoin", "BTC-кошелёк", "Gaznaçy №5", "金庫 wallet", "ёж 2026", "a\xFF"})
        EXPECT_FALSE(hasMixedScripts(fine)) << fine;
}

TEST(LookAlikes, knowsTheConfusablesOfUts39) {
    const auto lines = test::readVectorLines("confusables.txt");
    EXPECT_GE(lines.size(), 300u);
    for (const std::string& line : lines) {
        // "look-alike TAB original TAB code points for the reader"
        const std::size_t first = line.find('\t');
        const std::size_t second = line.find('\t', first + 1);
        const std::string alike = line.substr(0, first);
        const std::string original = line.substr(first + 1, second - first - 1);
        EXPECT_TRUE(areLookAlikes(alike, original)) << line;
        EXPECT_TRUE(areLookAlikes("s" + original + "ve", "s" + alike + "ve")) << line;
    }
}

TEST(LookAlikes, tellsDifferentNamesApart) {
    EXPECT_FALSE(areLookAlikes("savings", "savings")) << "equal is not alike";
    EXPECT_FALSE(areLookAlikes("savings", "salary"));
    EXPECT_FALSE(areLookAlikes("касса", "kassa"));
    EXPECT_TRUE(areLookAlikes("rnoney", "money"));
    EXPECT_TRUE(areLookAlikes("savings", "savings\xE2\x80\x8B")) << "zero-width space at the end";
}

} // namespace
} // namespace sandyk
