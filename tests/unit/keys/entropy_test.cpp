#include "keys/entropy.h"

#include <gtest/gtest.h>

#include <string>

#include "base/encoding.h"

namespace sandyk::keys {

namespace {

/// 0, 1, 2, ... 63
SecureBytes countingBytes() {
    SecureBytes bytes(64);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(i);
    return bytes;
}

std::string rolls(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += static_cast<char>('1' + i % 6);
    return text;
}

} // namespace

TEST(Entropy, KnownAnswers) { // computed with another HMAC-SHA512
    EXPECT_EQ(toHex(mixEntropy(countingBytes(), 32, SecureString(rolls(100)))->view()),
              "f9805556deefa6421924ecf9cd2c7f406a834bef5532cabc428ba3097f761301");
    EXPECT_EQ(toHex(mixEntropy(SecureBytes(64), 16, SecureString(std::string(62, '6')))->view()),
              "8d918ff4c178a52d3f4f6bdc13293094");
    EXPECT_EQ(toHex(mixEntropy(countingBytes(), 32, SecureString())->view()),
              "247b2bb0a6fc6a98d81f9627b29edccd83c6d125d7c6a9bee5b15dd29463f69e");
}

TEST(Entropy, DependsOnBothSources) {
    const SecureBytes broken(64);     // a system that gives only zeros
    EXPECT_FALSE(mixEntropy(broken, 32, SecureString(rolls(100))).value() ==
                 mixEntropy(broken, 32, SecureString(rolls(101))).value());
    const SecureString loaded(std::string(100, '1')); // dice that always fall the same
    EXPECT_FALSE(mixEntropy(broken, 32, loaded).value() == mixEntropy(countingBytes(), 32, loaded).value());
    // one bit of the system, one roll of the dice
    SecureBytes flipped = countingBytes();
    flipped[63] ^= 1;
    EXPECT_FALSE(mixEntropy(flipped, 32, loaded).value() == mixEntropy(countingBytes(), 32, loaded).value());
}

TEST(Entropy, RollsNeeded) {
    EXPECT_EQ(diceRollsNeeded(16), 62U);
    EXPECT_EQ(diceRollsNeeded(20), 62U);
    EXPECT_EQ(diceRollsNeeded(24), 100U);
    EXPECT_EQ(diceRollsNeeded(32), 100U);
    EXPECT_EQ(diceRollsNeeded(64), 199U);
    for (std::size_t size : {16U, 20U, 24U, 28U, 32U}) {
        const std::size_t needed = diceRollsNeeded(size);
        EXPECT_TRUE(newEntropy(size, SecureString(rolls(needed))));
        const auto error = newEntropy(size, SecureString(rolls(needed - 1))).error();
        EXPECT_EQ(error.code, ErrorCode::DiceTooFew);
        EXPECT_EQ(error.param("needed"), std::to_string(needed));
        EXPECT_EQ(error.param("given"), std::to_string(needed - 1));
    }
}

TEST(Entropy, WhiteSpaceCountsForNothing) {
    std::string spaced;
    for (char c : rolls(100))
        spaced.append(1, c).append(" \n\t\r");
    EXPECT_EQ(mixEntropy(SecureBytes(64), 32, SecureString(spaced)).value(),
              mixEntropy(SecureBytes(64), 32, SecureString(rolls(100))).value());
    EXPECT_EQ(newEntropy(16, SecureString(rolls(61) + std::string(100, ' '))).error().code, ErrorCode::DiceTooFew);
}

TEST(Entropy, OnlyDiceAreDice) {
    for (char bad : {'0', '7', '9', 'a', '-', '.', '\0', '\x7f', '\xff'}) {
        std::string text = rolls(100);
        text[41] = bad;
        const auto error = newEntropy(32, SecureString(text)).error();
        EXPECT_EQ(error.code, ErrorCode::DiceFormat);
        EXPECT_EQ(error.param("position"), "42");
    }
    EXPECT_EQ(newEntropy(32, SecureString(std::string(10'001, '1'))).error().code, ErrorCode::ParseTooLarge);
}

TEST(Entropy, SizesAreBounded) {
    for (std::size_t size : {0U, 15U, 65U})
        EXPECT_EQ(newEntropy(size, SecureString()).error().code, ErrorCode::Usage);
    EXPECT_EQ(mixEntropy(SecureBytes(63), 32, SecureString()).error().code, ErrorCode::Usage);
    EXPECT_EQ(newEntropy(32, SecureString())->size(), 32U);
    EXPECT_FALSE(newEntropy(32, SecureString()).value() == newEntropy(32, SecureString()).value());
}

} // namespace sandyk::keys
