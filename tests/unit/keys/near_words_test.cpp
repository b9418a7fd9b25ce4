#include <gtest/gtest.h>

#include <algorithm>

#include "keys/mnemonic.h"

namespace sandyk::keys {

namespace {

std::string nearest(std::string_view word) {
    const auto words = mnemonicNearWords(word, 3);
    return words.empty() ? "" : std::string(words.front());
}

} // namespace

TEST(NearWords, FindTheWordThatWasMeant) {
    EXPECT_EQ(nearest("abandn"), "abandon");   // a letter left out
    EXPECT_EQ(nearest("abanddon"), "abandon"); // one too many
    EXPECT_EQ(nearest("abamdon"), "abandon");  // another letter
    EXPECT_EQ(nearest("abnadon"), "abandon");  // two swapped
    EXPECT_EQ(nearest("ZEBR"), "zebra");       // any case
    EXPECT_EQ(nearest("zoo"), "zoo");
    EXPECT_EQ(nearest("qqqqqq"), "");
    EXPECT_EQ(nearest(""), "");
    EXPECT_EQ(nearest(std::string(100'000, 'a')), "");
    EXPECT_EQ(nearest(std::string_view("zo\0", 3)), "zoo");
}

TEST(NearWords, EverySwapOfNeighboursIsFoundAmongThree) {
    for (std::string_view word : mnemonicWords()) {
        for (std::size_t i = 0; i + 1 < word.size(); ++i) {
            std::string typed(word);
            std::swap(typed[i], typed[i + 1]);
            const auto near = mnemonicNearWords(typed, 8);
            EXPECT_NE(std::ranges::find(near, word), near.end()) << typed;
        }
    }
}

TEST(NearWords, GivesNoMoreThanAsked) {
    EXPECT_EQ(mnemonicNearWords("car", 3).size(), 3U);
    EXPECT_TRUE(mnemonicNearWords("car", 0).empty());
}

TEST(Completions, AreAllWordsWithThePrefix) {
    const auto words = mnemonicCompletions("zo");
    ASSERT_EQ(words.size(), 2U);
    EXPECT_EQ(words[0], "zone");
    EXPECT_EQ(words[1], "zoo");
    EXPECT_EQ(mnemonicCompletions("").size(), 2048U);
    EXPECT_EQ(mnemonicCompletions("zoo").size(), 1U);
    EXPECT_TRUE(mnemonicCompletions("zoox").empty());
    EXPECT_TRUE(mnemonicCompletions("zz").empty());
    for (char c = 'a'; c <= 'z'; ++c) {
        const std::string prefix(1, c);
        const auto expected = std::ranges::count_if(mnemonicWords(), [&](auto w) { return w.starts_with(prefix); });
        EXPECT_EQ(mnemonicCompletions(prefix).size(), static_cast<std::size_t>(expected));
    }
}

} // namespace sandyk::keys
