#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "keys/mnemonic.h"
#include "keys/slip39.h"

namespace sandyk::keys {

namespace {

/// The hash of the list as it is published: one word a line.
template <class Words>
std::string publishedHash(const Words& words) {
    std::string file;
    for (std::string_view word : words)
        file.append(word).append("\n");
    return toHex(crypto::sha256(asBytes(file)));
}

} // namespace

TEST(WordLists, AreThePublishedFiles) {
    // sha256sum of english.txt in bitcoin/bips and of wordlist.txt in satoshilabs/slips
    EXPECT_EQ(publishedHash(mnemonicWords()), "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda");
    EXPECT_EQ(publishedHash(slip39Words()), "bcc4555340332d169718aed8bf31dd9d5248cb7da6e5d355140ef4f1e601eec3");
}

TEST(WordLists, AreSortedAndTellableByFourLetters) {
    const auto check = [](const auto& words) {
        EXPECT_TRUE(std::ranges::is_sorted(words));
        EXPECT_EQ(std::ranges::adjacent_find(words, {}, [](auto word) { return word.substr(0, 4); }), words.end());
    };
    check(mnemonicWords());
    check(slip39Words());
    EXPECT_EQ(slip39Words().size(), 1024U);
}

} // namespace sandyk::keys
