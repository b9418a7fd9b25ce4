#include "flows/new_seed_flow.h"

#include <algorithm>
#include <set>
#include <string>

#include "app_fixture.h"

namespace sandyk::app::test {
namespace {

SecureString upper(std::string_view word) {
    std::string text(word);
    std::ranges::transform(text, text.begin(), [](char c) { return static_cast<char>(c - 'a' + 'A'); });
    return SecureString(text);
}

SecureString rightWord(const NewSeedFlow& flow, std::size_t question) {
    return SecureString(flow.mnemonic().word(flow.positionsAsked()[question]));
}

TEST(NewSeed, AsksFourDifferentPlacesInOrderAndAnewEachTime) {
    for (std::size_t words : {12U, 24U}) {
        std::set<std::array<std::size_t, 4>> seen;
        std::set<std::size_t> places;
        for (int round = 0; round < 200; ++round) {
            NewSeedFlow flow;
            ASSERT_TRUE(isOk(flow.generate(words, SecureString())));
            const auto asked = flow.positionsAsked();
            EXPECT_TRUE(std::ranges::is_sorted(asked, std::less_equal<>()) &&
                        std::ranges::adjacent_find(asked) == asked.end());
            EXPECT_LT(asked.back(), words);
            seen.insert(asked);
            places.insert(asked.begin(), asked.end());
        }
        EXPECT_GT(seen.size(), 50U);
        EXPECT_EQ(places.size(), words) << "some word is never asked";
    }
}

TEST(NewSeed, TwoPhrasesAreNeverTheSame) {
    NewSeedFlow flow;
    EXPECT_FALSE(flow.isGenerated());
    ASSERT_TRUE(isOk(flow.generate(24, SecureString())));
    const SecureString first = flow.mnemonic().phrase();
    ASSERT_TRUE(isOk(flow.generate(24, SecureString())));
    EXPECT_NE(first, flow.mnemonic().phrase());
}

TEST(NewSeed, OtherLengthsAndWeakDiceAreRefused) {
    NewSeedFlow flow;
    for (std::size_t words : {0U, 11U, 13U, 15U, 18U, 21U, 48U})
        EXPECT_TRUE(failsWith(flow.generate(words, SecureString()), ErrorCode::MnemonicWordCount)) << words;
    EXPECT_TRUE(failsWith(flow.generate(12, SecureString("123456")), ErrorCode::DiceTooFew));
    EXPECT_TRUE(failsWith(flow.generate(12, SecureString(std::string(99, '7'))), ErrorCode::DiceFormat));
    EXPECT_FALSE(flow.isGenerated());
}

TEST(NewSeed, IsConfirmedByAllFourWordsOnly) {
    NewSeedFlow flow;
    ASSERT_TRUE(isOk(flow.generate(12, SecureString())));
    for (std::size_t question = 0; question < NewSeedFlow::kWordsAsked; ++question) {
        EXPECT_FALSE(flow.isConfirmed());
        EXPECT_FALSE(flow.answer(question, SecureString("zzzz")));
        EXPECT_FALSE(flow.answer(question, SecureString()));
        EXPECT_FALSE(flow.isConfirmed());
        EXPECT_TRUE(flow.answer(question, upper(rightWord(flow, question).view())));
    }
    EXPECT_TRUE(flow.isConfirmed());
    // A later wrong answer counts.
    EXPECT_FALSE(flow.answer(2, SecureString("zzzz")));
    EXPECT_FALSE(flow.isConfirmed());
    EXPECT_TRUE(flow.answer(2, rightWord(flow, 2)));
    EXPECT_TRUE(flow.isConfirmed());
    // A new phrase is not confirmed by the answers for the old one.
    ASSERT_TRUE(isOk(flow.generate(12, SecureString())));
    EXPECT_FALSE(flow.isConfirmed());
}

TEST(NewSeed, AWordAndItsBeginningAreNotTheSame) {
    NewSeedFlow flow;
    ASSERT_TRUE(isOk(flow.generate(12, SecureString())));
    const SecureString right = rightWord(flow, 0);
    EXPECT_FALSE(flow.answer(0, SecureString(right.view().substr(0, right.view().size() - 1))));
    EXPECT_FALSE(flow.answer(0, SecureString(std::string(right.view()) + "s")));
    EXPECT_TRUE(flow.answer(0, right));
}

TEST(NewSeed, IsGivenAwayOnce) {
    NewSeedFlow flow;
    ASSERT_TRUE(isOk(flow.generate(24, SecureString())));
    const SecureString phrase = flow.mnemonic().phrase();
    const auto plain = flow.fingerprint(SecureString());
    const auto hidden = flow.fingerprint(SecureString("TREZOR"));
    ASSERT_TRUE(isOk(plain));
    ASSERT_TRUE(isOk(hidden));
    EXPECT_NE(*plain, *hidden);
    NewSeed seed = flow.take(QStringLiteral("mine"), SecureString("TREZOR"));
    EXPECT_EQ(seed.mnemonic->phrase(), phrase);
    EXPECT_EQ(seed.passphrase, SecureString("TREZOR"));
    EXPECT_FALSE(seed.backupConfirmed) << "nobody answered a question";
    EXPECT_FALSE(flow.isGenerated());
    EXPECT_FALSE(flow.isConfirmed());

    ASSERT_TRUE(isOk(flow.generate(12, SecureString())));
    for (std::size_t question = 0; question < NewSeedFlow::kWordsAsked; ++question)
        flow.answer(question, rightWord(flow, question));
    EXPECT_TRUE(flow.take(QStringLiteral("mine"), SecureString()).backupConfirmed);
}

} // namespace
} // namespace sandyk::app::test
