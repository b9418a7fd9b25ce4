#include "keys/bip85.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "support/vectors.h"

namespace sandyk::keys {

TEST(Bip85, EveryVector) {
    const auto vectors = nlohmann::json::parse(test::readVectorFile("bip85.json"));
    const auto master = ExtendedPrivateKey::parse(vectors["master"].get<std::string>()).value();
    ASSERT_EQ(vectors["entropy"].size(), 7U);
    for (const auto& vector : vectors["entropy"]) {
        const auto path = DerivationPath::parse(vector["path"].get<std::string>()).value();
        const auto expected = vector["entropy"].get<std::string>();
        EXPECT_EQ(toHex(bip85Entropy(master, path)->view()).substr(0, expected.size()), expected);
        if (vector.contains("key")) {
            EXPECT_EQ(toHex(master.derive(path)->key().secret().view()), vector["key"].get<std::string>());
        }
    }
    ASSERT_EQ(vectors["mnemonics"].size(), 3U);
    for (const auto& vector : vectors["mnemonics"])
        EXPECT_EQ(bip85Mnemonic(master, vector["words"], vector["index"])->phrase().view(),
                  vector["phrase"].get<std::string>());
}

TEST(Bip85, RefusesOtherSizesIndexesAndPaths) {
    const auto vectors = nlohmann::json::parse(test::readVectorFile("bip85.json"));
    const auto master = ExtendedPrivateKey::parse(vectors["master"].get<std::string>()).value();
    for (int words = -3; words <= 30; ++words) {
        const bool allowed = words >= 12 && words <= 24 && words % 3 == 0;
        const auto phrase = bip85Mnemonic(master, words, 0);
        EXPECT_EQ(phrase.has_value(), allowed) << words;
        if (allowed) {
            EXPECT_EQ(phrase->wordCount(), static_cast<std::size_t>(words));
        } else {
            EXPECT_EQ(phrase.error().code, ErrorCode::MnemonicWordCount);
        }
    }
    EXPECT_TRUE(bip85Mnemonic(master, 12, 0x7fffffff));
    EXPECT_EQ(bip85Mnemonic(master, 12, 0x80000000).error().code, ErrorCode::PathFormat);
    EXPECT_EQ(bip85Entropy(master, {}).error().code, ErrorCode::PathFormat);
    EXPECT_EQ(bip85Entropy(master, {hardened(83696968), 0}).error().code, ErrorCode::PathFormat);
    EXPECT_FALSE(bip85Mnemonic(master, 12, 0)->phrase() == bip85Mnemonic(master, 12, 1)->phrase());
}

} // namespace sandyk::keys
