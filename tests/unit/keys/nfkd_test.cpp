#include <gtest/gtest.h>

#include "keys/mnemonic.h"

namespace sandyk::keys {

namespace {

std::string normalized(std::string_view text) {
    const auto result = normalizeNfkd(SecureString(text));
    return result ? std::string(result->view()) : std::string(errorName(result.error().code));
}

} // namespace

TEST(Nfkd, DecomposesAndFolds) {
    EXPECT_EQ(normalized(""), "");
    EXPECT_EQ(normalized("plain text"), "plain text");
    EXPECT_EQ(normalized("\xc3\xa9"), "e\xcc\x81");                    // é
    EXPECT_EQ(normalized("\xef\xac\x81"), "fi");                       // ligature
    EXPECT_EQ(normalized("\xe3\x80\x80"), " ");                        // ideographic space
    EXPECT_EQ(normalized("\xc2\xb2"), "2");                            // superscript
    EXPECT_EQ(normalized("\xea\xb0\x80"), "\xe1\x84\x80\xe1\x85\xa1"); // Hangul syllable
    EXPECT_EQ(normalized("a\xcc\x81\xcc\xa7"), "a\xcc\xa7\xcc\x81");   // marks in canonical order
    EXPECT_EQ(normalized("\xf0\x9d\x90\x80"), "A");                    // mathematical bold
    EXPECT_EQ(normalized("A"), "A");                                   // case stays
    EXPECT_EQ(normalized("\xc5\x88\xc3\xbd"), "n\xcc\x8cy\xcc\x81");   // ňý, letters of Turkmen
    EXPECT_EQ(normalized(std::string_view("a\0b", 3)), std::string("a\0b", 3));
}

TEST(Nfkd, IsDoneOnce) {
    for (const char* text : {"\xc3\xa9", "\xe3\x8d\x8d", "\xef\xb7\xba", "\xe1\xba\x9b\xcc\xa3"})
        EXPECT_EQ(normalized(normalized(text)), normalized(text));
}

TEST(Nfkd, RefusesWhatIsNoUtf8) {
    for (const char* bad : {"\x80", "\xc3", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xff", "a\xe2\x82"})
        EXPECT_EQ(normalized(bad), "encoding.utf8");
}

TEST(Nfkd, HasALimitAndBearsTheGreatestExpansion) {
    EXPECT_EQ(normalized(std::string(4097, 'a')), "parse.too_large");
    std::string text;
    while (text.size() + 3 <= 4096)
        text += "\xef\xb7\xba"; // one code point that becomes eighteen
    EXPECT_EQ(normalized(text).size(), 1365U * 33U);
}

} // namespace sandyk::keys
